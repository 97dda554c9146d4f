#pragma once

#include "core/base/day.h"

#include <QDateTime>

#include <chrono>
#include <cstdint>

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
    /// The same since the computer was started, also while it sleeps.
    virtual std::chrono::milliseconds sinceBoot() const { return steady(); }
    /// Which start of the computer that is; 0 where nobody knows.
    virtual std::uint64_t boot() const { return 0; }
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
    std::chrono::milliseconds sinceBoot() const override;
    std::uint64_t boot() const override;
};

} // namespace bothy
