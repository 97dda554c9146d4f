#pragma once

#include <functional>
#include <stop_token>
#include <utility>

namespace bothy {

/// How a long computation tells how far it is, and how it is asked to stop: between any two slots, so within a
/// millisecond or so. The default one tells nobody and goes on to the end. Belongs to one computation at a time.
class Pace {
public:
    using Progress = std::function<void(std::size_t done, std::size_t total)>;
    static constexpr std::size_t reportEvery = 16;

    Pace() = default;
    explicit Pace(std::stop_token stop, Progress progress = {})
        : m_stop(std::move(stop))
        , m_progress(std::move(progress)) {}

    /// What comes next has this many steps.
    void begin(std::size_t total) {
        m_done = 0;
        m_total = total;
    }
    /// One more step is done. False when it is time to stop.
    bool step() {
        if (++m_done % reportEvery == 0 || m_done == m_total) report();
        return goesOn();
    }
    bool goesOn() const { return !m_stop.stop_requested(); }

private:
    void report() const {
        if (m_progress) m_progress(m_done, m_total);
    }

    std::stop_token m_stop;
    Progress m_progress;
    std::size_t m_done = 0;
    std::size_t m_total = 0;
};

} // namespace bothy
