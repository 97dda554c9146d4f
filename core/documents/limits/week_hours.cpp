#include "core/documents/limits/week_hours.h"

#include <algorithm>
#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t DayMinutes = 24 * 60;
constexpr std::size_t WeekMinutes = 7 * DayMinutes;
constexpr std::array DayIds{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::size_t minuteOf(const QTime& time) {
    return static_cast<std::size_t>(time.hour() * 60 + time.minute());
}

std::size_t minuteOfWeek(const QDateTime& local) {
    return static_cast<std::size_t>(local.date().dayOfWeek() - 1) * DayMinutes + minuteOf(local.time());
}

struct Range {
    std::size_t from;
    std::size_t length;
};

std::optional<Range> rangeIn(const QString& text) {
    const QTime from = QTime::fromString(text.section(u'-', 0, 0), u"HH:mm"_s);
    const QTime until = QTime::fromString(text.section(u'-', 1), u"HH:mm"_s);
    if (!from.isValid() || !until.isValid()) return {};
    const std::size_t length = (minuteOf(until) + DayMinutes - minuteOf(from)) % DayMinutes;
    return Range{minuteOf(from), length == 0 ? DayMinutes : length};
}

std::optional<std::size_t> dayIn(const QString& id) {
    const auto found = std::ranges::find_if(DayIds, [&](const char* each) { return id == QLatin1StringView(each); });
    if (found == DayIds.end()) return {};
    return static_cast<std::size_t>(found - DayIds.begin());
}

/// Positions of the days in the week; every day when none is named.
std::optional<std::vector<std::size_t>> daysIn(const std::vector<QString>& ids) {
    if (ids.empty()) return std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6};
    std::vector<std::size_t> days;
    for (const QString& id : ids) {
        const auto day = dayIn(id);
        if (!day) return {};
        days.push_back(*day);
    }
    return days;
}

} // namespace

std::optional<WeekHours> WeekHours::from(const std::vector<QString>& hours, const std::vector<QString>& days) {
    const auto positions = daysIn(days);
    if (!positions || hours.empty()) return {};
    WeekHours week;
    for (const QString& text : hours) {
        const auto range = rangeIn(text);
        if (!range) return {};
        for (const std::size_t day : *positions)
            for (std::size_t minute = 0; minute < range->length; ++minute)
                week.m_minutes.set((day * DayMinutes + range->from + minute) % WeekMinutes);
    }
    return week;
}

WeekHours WeekHours::always() {
    WeekHours week;
    week.m_minutes.set();
    return week;
}

bool WeekHours::contains(const QDateTime& local) const {
    return m_minutes.test(minuteOfWeek(local));
}

std::optional<int> WeekHours::minutesUntilNext(const QDateTime& local) const {
    const std::size_t now = minuteOfWeek(local);
    for (std::size_t later = 0; later < WeekMinutes; ++later)
        if (m_minutes.test((now + later) % WeekMinutes)) return static_cast<int>(later);
    return {};
}

} // namespace bothy
