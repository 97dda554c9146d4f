#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace bothy {

/// A clock that stands still until a test moves it, in either direction. Safe to ask from any thread.
class FakeClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::fromSecsSinceEpoch(m_seconds, Qt::UTC); }
    std::chrono::milliseconds steady() const override { return std::chrono::milliseconds(m_steady); }
    std::uint64_t boot() const override { return m_boot; }
    void startAgain() { ++m_boot; } ///< the computer
    void advance(std::chrono::seconds by) {
        m_seconds += by.count();
        m_steady += std::chrono::milliseconds(by).count();
    }
    void set(const QDateTime& moment) { m_seconds = moment.toSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_steady = 0; ///< set() moves the hands of the clock, not the time that passes
    std::atomic<std::uint64_t> m_boot = 1;
    std::atomic<qint64> m_seconds = QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC).toSecsSinceEpoch();
};

} // namespace bothy
