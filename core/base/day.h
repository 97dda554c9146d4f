#pragma once

#include <QDate>

#include <compare>
#include <cstdint>

namespace bothy {

/// A calendar day, counted from 1970-01-01. Statements carry days, never times: nobody can be asked
/// why they changed their mind at 21:14.
struct Day {
    std::uint32_t sinceEpoch = 0;

    static Day of(QDate date) {
        const qint64 days = QDate(1970, 1, 1).daysTo(date);
        return Day{days < 0 ? 0u : static_cast<std::uint32_t>(days)};
    }
    QDate date() const { return QDate(1970, 1, 1).addDays(sinceEpoch); }
    Day plus(int days) const { return Day::of(date().addDays(days)); }

    auto operator<=>(const Day&) const = default;
};

} // namespace bothy
