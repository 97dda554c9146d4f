#pragma once

#include "core/base/day.h"

#include <QDateTime>

namespace bothy {

/// Where the program asks what time it is. Passed in, never global, so that tests can put the
/// clock back or years ahead. Whatever must survive a wrong clock uses the floor (session/floor_clock.h).
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC
    Day today() const { return Day::of(now().toLocalTime().date()); }
};

/// The computer's own clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace bothy
