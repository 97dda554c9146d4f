#pragma once

#include "core/base/day.h"
#include "core/itembank/care_steps.h"

#include <QDateTime>

#include <vector>

namespace bothy {

/// The hours and days after, as one person chose them for themself. Private; the other person is never asked and
/// never told. Nothing in it says what happened.
struct ComeDown {
    qint64 start = 0;              ///< seconds since 1970 UTC, floor clock
    std::vector<QString> points;   ///< ids of the points that were chosen; none is chosen before
    std::vector<QString> lookedAt; ///< answered or put away by hand

    bool operator==(const ComeDown&) const = default;
};

/// From when to when a point is there. After that it is simply gone.
struct PointWindow {
    QDateTime from;
    QDateTime until;
};

/// When a point of the come-down is there, in the local time of now. A point within hours comes that many hours after
/// the start. A later one comes at ten in the morning, at the first ten that leaves a night before it; so a start at
/// half past midnight has its next day on the same date, and a change of summer time or of the place moves it with the
/// morning. It is there until the next point comes, the last one for two days.
PointWindow windowOf(const std::vector<ComeDownPoint>& points, std::size_t index, const QDateTime& start);

/// The point to ask about now: the newest of those that were chosen and are there, not looked at yet. Null without.
const ComeDownPoint* pointNow(const std::vector<ComeDownPoint>& points, const ComeDown& comeDown, const QDateTime& now);
/// The next moment at which a chosen point comes, for a reminder. Empty when none is left.
std::optional<QDateTime> nextPointAt(const std::vector<ComeDownPoint>& points, const ComeDown& comeDown,
                                     const QDateTime& now);
/// All of it is over: it can be let go.
bool isOver(const std::vector<ComeDownPoint>& points, const ComeDown& comeDown, const QDateTime& now);

} // namespace bothy
