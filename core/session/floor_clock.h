#pragma once

#include "core/base/clock.h"

namespace bothy {

/// The latest moment this person's part has ever seen. Moving the computer's clock back never revives
/// an agreement that ended, and never makes a waiting time start anew. The floor is kept in the pocket.
class FloorClock {
public:
    explicit FloorClock(const Clock& clock)
        : m_clock(clock) {}

    /// Seconds since 1970 UTC; never smaller than any answer before, nor than the restored floor.
    qint64 seconds() const {
        m_floor = std::max(m_floor, m_clock.now().toSecsSinceEpoch());
        return m_floor;
    }
    Day today() const { return Day::of(QDateTime::fromSecsSinceEpoch(seconds()).toLocalTime().date()); }
    void restore(qint64 floor) { m_floor = floor; }

private:
    const Clock& m_clock;
    mutable qint64 m_floor = 0;
};

} // namespace bothy
