#include "core/session/floor_clock.h"

namespace bothy {

void FloorClock::restore(qint64 floor, Day day, const std::optional<ClockLeap>& leap) {
    m_floor = floor;
    m_day = day;
    m_raisedAt = m_clock.sinceBoot();
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

Day FloorClock::today() const {
    look();
    return m_leap ? std::max(m_day, dayOf(m_leap->latest)) : m_day;
}

Day FloorClock::sureDay() const {
    look();
    return m_day;
}

Moment FloorClock::moment() const {
    return {seconds(), m_clock.boot(), m_clock.sinceBoot().count()};
}

bool FloorClock::hasPassed(const Moment& since, qint64 seconds) const {
    if (sureSeconds() - since.seconds < seconds) return false;
    const bool isSameStart = since.boot != 0 && since.boot == m_clock.boot();
    return !isSameStart || m_clock.sinceBoot().count() - since.steady >= seconds * 1000;
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
    m_day = {};
    look();
}

std::optional<qint64> FloorClock::takeReturn() {
    look();
    return std::exchange(m_return, std::nullopt);
}

void FloorClock::raise(qint64 now) const {
    if (now <= m_floor) return;
    m_floor = now;
    m_raisedAt = m_clock.sinceBoot();
}

void FloorClock::look() const {
    const qint64 now = clockSeconds();
    if (m_leap && now + smallSetting < m_leap->latest) {
        m_return = std::max(m_return.value_or(0), m_leap->latest);
        m_leap.reset();
    }
    if (m_leap) {
        m_leap->latest = std::max(m_leap->latest, now);
        m_day = std::max(m_day, dayOf(m_floor));
        return;
    }
    const auto seen = std::chrono::duration_cast<std::chrono::seconds>(m_clock.sinceBoot() - m_raisedAt).count();
    const bool leaps = m_floor > 0 && now - m_floor - seen > longestUnseen;
    if (leaps)
        m_leap = ClockLeap{now, now};
    else
        raise(now);
    m_day = std::max(m_day, dayOf(m_floor));
}

} // namespace bothy
