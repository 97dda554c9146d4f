#include "core/session/floor_clock.h"

namespace bothy {

void FloorClock::restore(qint64 floor, const std::optional<ClockLeap>& leap) {
    m_floor = floor;
    m_raisedAt = m_clock.steady();
    m_leap = leap;
    m_return.reset();
    const qint64 now = clockSeconds();
    if (m_leap && now + smallSetting >= m_leap->latest && dayOf(now) > dayOf(m_leap->first)) {
        m_leap.reset();
        raise(now);
    }
    look();
}

qint64 FloorClock::seconds() const {
    look();
    return m_leap ? m_leap->latest : m_floor;
}

qint64 FloorClock::sureSeconds() const {
    look();
    return m_floor;
}

std::optional<ClockLeap> FloorClock::leap() const {
    look();
    return m_leap;
}

bool FloorClock::isAheadOfClock() const {
    look();
    return !m_leap && m_floor > clockSeconds() + smallSetting;
}

void FloorClock::goByTheClock() {
    if (!isAheadOfClock()) return;
    m_return = m_floor;
    m_floor = 0;
    look();
}

std::optional<qint64> FloorClock::takeReturn() {
    look();
    return std::exchange(m_return, std::nullopt);
}

void FloorClock::raise(qint64 now) const {
    if (now <= m_floor) return;
    m_floor = now;
    m_raisedAt = m_clock.steady();
}

void FloorClock::look() const {
    const qint64 now = clockSeconds();
    if (m_leap && now + smallSetting < m_leap->latest) {
        m_return = std::max(m_return.value_or(0), m_leap->latest);
        m_leap.reset();
    }
    if (m_leap) {
        m_leap->latest = std::max(m_leap->latest, now);
        return;
    }
    const auto seen = std::chrono::duration_cast<std::chrono::seconds>(m_clock.steady() - m_raisedAt).count();
    const bool leaps = m_floor > 0 && now - m_floor - seen > longestUnseen;
    if (leaps)
        m_leap = ClockLeap{now, now};
    else
        raise(now);
}

} // namespace bothy
