#pragma once

#include "core/base/day.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace bothy {

/// One day for a calendar of the person's own. `key` names the thing in this program; the file holds only a number
/// drawn from it, the same each time, so that a second file replaces the first entry and tells nothing.
struct CalendarDay {
    QString key;
    Day day;

    bool operator==(const CalendarDay&) const = default;
};

/// An iCalendar file (RFC 5545) with one whole-day entry for each day, all with the same title, which says only what
/// its owner wrote. `madeAt` is when the file was made. Lines end in CRLF and are folded at 75 octets between letters.
/// Written here rather than with a library: it is these few lines, the library brings some thirty packages of other
/// build tools, and the tests have the file read by an independent parser.
QByteArray calendarFile(const std::vector<CalendarDay>& days, const QString& title, const QDateTime& madeAt);

} // namespace bothy
