#include "core/care/come_down.h"

#include <algorithm>

namespace bothy {

namespace {

constexpr int HoursOfSameDay = 12; ///< a point up to here comes after hours, any later one in a morning
constexpr int NightHours = 6;      ///< between the start and the first morning, at least
const QTime Morning(10, 0);
constexpr int LastDays = 2;

bool contains(const std::vector<QString>& ids, const CareId& id) {
    return std::ranges::find(ids, id.text()) != ids.end();
}

/// Ten in the morning exists on every day of every zone; if a zone ever skips it, Qt gives the next moment there is.
QDateTime morningAfter(const QDateTime& moment) {
    const QDateTime local = moment.toLocalTime();
    const QDate day = local.time() <= Morning ? local.date() : local.date().addDays(1);
    return QDateTime(day, Morning, Qt::LocalTime);
}

QDateTime beginOf(const ComeDownPoint& point, const QDateTime& start) {
    if (point.afterHours <= HoursOfSameDay) return start.addSecs(qint64{point.afterHours} * 60 * 60).toLocalTime();
    // Whole days from one first morning: a day of 25 hours in autumn never folds two points into one.
    return morningAfter(start.addSecs(NightHours * 60 * 60)).addDays(std::max(0, point.afterHours / 24 - 1));
}

QDateTime startOf(const ComeDown& comeDown) {
    return QDateTime::fromSecsSinceEpoch(comeDown.start);
}

} // namespace

PointWindow windowOf(const std::vector<ComeDownPoint>& points, std::size_t index, const QDateTime& start) {
    const QDateTime from = beginOf(points[index], start);
    if (index + 1 < points.size()) return {from, beginOf(points[index + 1], start)};
    return {from, from.addDays(LastDays)};
}

const ComeDownPoint* pointNow(const std::vector<ComeDownPoint>& points, const ComeDown& comeDown,
                              const QDateTime& now) {
    const ComeDownPoint* newest = nullptr;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!contains(comeDown.points, points[i].id) || contains(comeDown.lookedAt, points[i].id)) continue;
        const PointWindow window = windowOf(points, i, startOf(comeDown));
        if (window.from <= now && now < window.until) newest = &points[i];
    }
    return newest;
}

std::optional<QDateTime> nextPointAt(const std::vector<ComeDownPoint>& points, const ComeDown& comeDown,
                                     const QDateTime& now) {
    std::optional<QDateTime> next;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QDateTime from = windowOf(points, i, startOf(comeDown)).from;
        if (contains(comeDown.points, points[i].id) && from > now && (!next || from < *next)) next = from;
    }
    return next;
}

bool isOver(const std::vector<ComeDownPoint>& points, const ComeDown& comeDown, const QDateTime& now) {
    for (std::size_t i = 0; i < points.size(); ++i)
        if (contains(comeDown.points, points[i].id) && !contains(comeDown.lookedAt, points[i].id) &&
            now < windowOf(points, i, startOf(comeDown)).until)
            return false;
    return true;
}

} // namespace bothy
