#pragma once

#include <memory>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>
#include <sstream>
#include <vector>

namespace bothy::test {

/// What the log said meanwhile.
class LogLines {
public:
    LogLines() { spdlog::default_logger()->sinks().push_back(m_sink); }
    ~LogLines() { std::erase(spdlog::default_logger()->sinks(), m_sink); }
    LogLines(const LogLines&) = delete;
    LogLines& operator=(const LogLines&) = delete;
    std::string text() const { return m_lines.str(); }

private:
    std::ostringstream m_lines;
    std::shared_ptr<spdlog::sinks::ostream_sink_mt> m_sink =
        std::make_shared<spdlog::sinks::ostream_sink_mt>(m_lines, true);
};

} // namespace bothy::test
