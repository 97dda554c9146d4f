#pragma once

#include "core/base/day.h"

#include <QDateTime>

#include <chrono>

namespace bothy {

/// Where the program asks what time it is. Passed in, never global, so that tests can put the
/// clock back or years ahead. Whatever must survive a wrong clock uses the floor (session/floor_clock.h).
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC
    /// Time that only goes forward, from some moment on: for lengths of time. Setting the clock, midnight and summer
    /// time do not touch it. While the computer sleeps it may stand still.
    virtual std::chrono::milliseconds steady() const = 0;
    Day today() const { return Day::of(now().toLocalTime().date()); }
};

/// The computer's own clock.
class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds steady() const override {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::steady_clock::now().time_since_epoch());
    }
};

} // namespace bothy
