// What day it is for a person's part, and what follows where the computer's clock was not right.

#include "core/session/clock_return.h"
#include "core/session/session.h"

namespace bothy {

void Session::goByTheClock() {
    if (m_stage != Stage::Open) return;
    m_floor.goByTheClock();
    watch();
}

/// A leap of the clock, its end, and a floor on a new day are kept at once: by the next start nobody knows of them.
void Session::noteClock(const SharedState& shared) {
    if (const auto from = m_floor.takeReturn()) {
        takeTimeBack(m_mine, shared, FloorClock::dayOf(*from), m_floor.sureSeconds(), m_floor.today());
        m_promisesNext = 0;
        m_unsaved.note();
    }
    const auto leap = m_floor.leap();
    if (leap.has_value() == m_mine.clock.leap.has_value() && m_floor.sureDay() <= m_mine.floorDay) return;
    m_mine.clock.leap = leap;
    m_mine.floor = m_floor.sureSeconds();
    m_mine.floorDay = m_floor.sureDay();
    m_unsaved.note();
}

void Session::followClock() {
    const ClockMemory before = m_mine.clock;
    noteClock(m_shared);
    if (m_mine.clock.cameBackOn != before.cameBackOn || m_mine.clock.cameBackFrom != before.cameBackFrom) {
        std::vector<DraftStep> withdrawals;
        for (const DocumentId& id : offersDatedTooFar(m_shared.documents, m_floor.today()))
            withdrawals.push_back(stepOf(withdrawDraft(id)));
        if (!withdrawals.empty()) publish(std::move(withdrawals));
    }
    const bool wasAhead = std::exchange(m_isAhead, m_floor.isAheadOfClock());
    if (m_mine.clock != before || m_isAhead != wasAhead) Q_EMIT privateChanged();
}

} // namespace bothy
