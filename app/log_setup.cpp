#include "app/log_setup.h"

#include "core/base/private_file.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>
#include <mutex>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace bothy {

namespace {

constexpr std::size_t FileOctets = 256 * 1024;
constexpr std::size_t OlderFiles = 2;

spdlog::level::level_enum levelOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::info;
}

/// Stands behind the file in the log: what was written is there by the time this is asked.
class DayOnlySink : public spdlog::sinks::base_sink<std::mutex> {
public:
    explicit DayOnlySink(QString file)
        : m_file(std::move(file)) {}

private:
    void sink_it_(const spdlog::details::log_msg& /*message*/) override {}
    void flush_() override { keepOnlyTheDayOfFile(m_file); }

    QString m_file;
};

bool alsoToTerminal() {
    return qgetenv("BOTHY_LOG") == "stderr";
}

void onQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    spdlog::log(levelOf(type), "Qt message in {}", context.category ? context.category : "default");
    if (alsoToTerminal() || type == QtFatalMsg) std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

void startLog(const QString& stateDirectory) {
    try {
        QDir().mkpath(stateDirectory);
        QFile::setPermissions(stateDirectory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QString path = stateDirectory + QStringLiteral("/bothy.log");
        spdlog::set_default_logger(
            spdlog::rotating_logger_mt("bothy", QFile::encodeName(path).toStdString(), FileOctets, OlderFiles));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        spdlog::default_logger()->sinks().push_back(std::make_shared<DayOnlySink>(path));
        if (alsoToTerminal())
            spdlog::default_logger()->sinks().push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
        spdlog::flush_on(spdlog::level::info);
    } catch (const spdlog::spdlog_ex&) {
        spdlog::set_default_logger(spdlog::create<spdlog::sinks::null_sink_mt>("none"));
    }
    spdlog::set_pattern("%Y-%m-%d %l %v"); // the day only: a log with times would be a diary
    qInstallMessageHandler(onQtMessage);
}

} // namespace bothy
