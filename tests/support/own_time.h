#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <ctime>
#include <map>
#include <memory>
#include <vector>

namespace bothy {

/// How long this thread has computed since this was made: time of its own on a processor, in milliseconds. What other
/// programs and threads do meanwhile is not counted, so a limit means the same on a busy machine.
class OwnTime {
public:
    double milliseconds() const { return now() - m_start; }
    /// The same, and begins again.
    double restart() {
        const double before = m_start;
        m_start = now();
        return m_start - before;
    }

private:
    static double now() {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    double m_start = now();
};

/// How many times slower this thread computes at this moment than the processor that limits in milliseconds are meant
/// for: one piece of work of the kind a window does (words made, looked up, let go), in the middle of three. Never
/// below
/// 1. Other programs that share a processor's caches slow it as much as an old one does.
inline double slowness() {
    constexpr double Meant = 1.7; ///< milliseconds, on one of two cores of a server of 2023
    constexpr int Words = 3000;
    std::array<double, 3> took{};
    for (double& each : took) {
        const OwnTime time;
        std::vector<std::unique_ptr<QString>> words;
        std::map<QString, qsizetype> found;
        for (int i = 0; i < Words; ++i) {
            words.push_back(std::make_unique<QString>(QString::number(i * 7919 % Words) + QStringLiteral(" word")));
            found[words.back()->toUpper()] += words.back()->size();
        }
        for (const auto& word : words)
            found.find(word->toUpper())->second = 0;
        each = time.milliseconds();
    }
    std::sort(took.begin(), took.end());
    return std::max(1.0, took[1] / Meant);
}

} // namespace bothy
