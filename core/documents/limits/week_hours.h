#pragma once

#include "core/documents/fields.h"

#include <QDateTime>

#include <bitset>

namespace bothy {

/// Hours of a week by the clock on the wall, to the minute. So a range keeps its hours when summer time begins or ends
/// and on a journey; a minute that the change of clocks leaves out or gives twice is like any other. A plain value.
class WeekHours {
public:
    /// `hours`: ranges HH:MM-HH:MM. One that ends before it begins crosses midnight and belongs to the day it begins;
    /// with the same time twice it is that whole day. `days`: ids mon ... sun; none means every day.
    /// Nothing when a range or a day cannot be read, or there is no range.
    static std::optional<WeekHours> from(const std::vector<QString>& hours, const std::vector<QString>& days);

    static WeekHours always();

    bool contains(const QDateTime& local) const;
    /// How many minutes later by the clock on the wall the next of these minutes begins; 0 when this is one. Nothing
    /// when there is none in the week.
    std::optional<int> minutesUntilNext(const QDateTime& local) const;
    /// Only what is in both.
    void narrowTo(const WeekHours& other) { m_minutes &= other.m_minutes; }
    bool isWithin(const WeekHours& wider) const { return (m_minutes & ~wider.m_minutes).none(); }

    bool operator==(const WeekHours&) const = default;

private:
    std::bitset<std::size_t{7 * 24 * 60}> m_minutes; ///< from Monday 00:00
};

} // namespace bothy
