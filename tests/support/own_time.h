#pragma once

#include <ctime>

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

} // namespace bothy
