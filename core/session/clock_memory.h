#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

#include <optional>
#include <set>
#include <utility>

namespace bothy {

/// When something began that has to wait.
struct Moment {
    qint64 seconds = 0;     ///< since 1970 UTC, floor clock
    std::uint64_t boot = 0; ///< Clock::boot() and
    qint64 steady = 0;      ///< Clock::sinceBoot() in milliseconds then; 0 and 0 in what an earlier version wrote

    bool operator==(const Moment&) const = default;
};

/// The clock leapt ahead, and no later start has confirmed it yet. Seconds since 1970 UTC, by the clock.
struct ClockLeap {
    qint64 first = 0;  ///< when it was seen first
    qint64 latest = 0; ///< the latest moment seen since

    bool operator==(const ClockLeap&) const = default;
};

/// What one person's part remembers of a clock that was not always right, beside the floor (FloorClock). A value.
struct ClockMemory {
    std::optional<ClockLeap> leap;
    std::optional<Day> cameBackFrom; ///< said to its owner until they have read it
    std::optional<Day> cameBackOn;   ///< the last time; what bears a later day than today counts from here
    /// Wordings whose look-again day was seen to come before the clock came back: what ended stays ended.
    std::set<StatementId> ended;
    /// Limits, with their first day, that were seen to begin before the clock came back: they stay in effect.
    std::set<std::pair<DocumentId, Day>> begun;

    bool operator==(const ClockMemory&) const = default;
};

} // namespace bothy
