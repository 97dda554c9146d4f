#pragma once

#include "core/base/clock.h"
#include "core/session/clock_memory.h"

namespace bothy {

/// What time it is for one person's part. It does not simply believe the computer's clock:
///  - The *floor* is the latest moment that is sure to have passed. It never goes back by itself, so moving the clock
///    back never revives what ended and never shortens a wait.
///  - A *leap*, more than a month that this program did not see pass, is provisional. What it ends has ended at once,
///    and nothing is loosened by it, until a start on a later day finds the clock still going on from there. Where the
///    clock comes back first, the leap is let go, and today is today again.
/// Only its owner can put the floor back to a clock that is right: goByTheClock(). What time did meanwhile is kept by
/// clock_return.h. The floor and the leap live in the pocket.
class FloorClock {
public:
    explicit FloorClock(const Clock& clock)
        : m_clock(clock) {}

    /// A start: takes over what the pocket holds, and confirms an earlier leap or lets it go.
    void restore(qint64 floor, Day day, const std::optional<ClockLeap>& leap);

    /// The time to go by, in seconds since 1970 UTC; ahead of the floor during a leap. Goes back only when a leap is
    /// let go and by goByTheClock().
    qint64 seconds() const;
    Day today() const; ///< never earlier than a day that was sure, in whatever time zone the computer is by now
    /// For whatever loosens something by passing: never ahead of what is confirmed.
    qint64 sureSeconds() const;
    Day sureDay() const;

    /// To measure a wait from now on with hasPassed().
    Moment moment() const;
    /// Are so many seconds sure to have passed? By the floor; and, while the computer has not been started again, by
    /// time that no setting of its clock touches.
    bool hasPassed(const Moment& since, qint64 seconds) const;

    std::optional<ClockLeap> leap() const;
    /// The floor is more than a day ahead of the clock: one of the two is wrong, and nothing leaps any more.
    bool isAheadOfClock() const;
    Day dayOfClock() const { return m_clock.today(); }
    /// Its owner says that the clock is right.
    void goByTheClock();
    /// The latest moment before time went back, once for each time it did.
    std::optional<qint64> takeReturn();

    static constexpr qint64 longestUnseen = 31LL * 24 * 60 * 60; ///< seconds; more than that is a leap
    static constexpr qint64 smallSetting = 24 * 60 * 60;         ///< seconds; a correction that says nothing

    static Day dayOf(qint64 seconds) { return Day::of(QDateTime::fromSecsSinceEpoch(seconds).toLocalTime().date()); }

private:
    qint64 clockSeconds() const { return m_clock.now().toSecsSinceEpoch(); }
    void look() const;
    void raise(qint64 now) const;

    const Clock& m_clock;
    // What asking teaches.
    mutable qint64 m_floor = 0;
    mutable Day m_day;                               ///< the latest that was sure
    mutable std::chrono::milliseconds m_raisedAt{0}; ///< Clock::sinceBoot() at which the floor last rose
    mutable std::optional<ClockLeap> m_leap;
    mutable std::optional<qint64> m_return;
};

} // namespace bothy
