#include "core/care/guided_care.h"

#include <algorithm>

namespace bothy {

using std::chrono::ceil;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

GuidedCare::GuidedCare(std::vector<PlanStep> steps, bool goesOnByItself)
    : m_steps(std::move(steps))
    , m_goesOnByItself(goesOnByItself) {}

const PlanStep* GuidedCare::step() const {
    return m_state != GuidedState::Ending && m_position < m_steps.size() ? &m_steps[m_position] : nullptr;
}

const PlanStep* GuidedCare::nextStep() const {
    const std::size_t next = openFrom(m_position + 1);
    return step() && next < m_steps.size() ? &m_steps[next] : nullptr;
}

std::size_t GuidedCare::openFrom(std::size_t position) const {
    while (position < m_steps.size() && isLeftOut(position))
        ++position;
    return std::min(position, m_steps.size());
}

std::optional<std::size_t> GuidedCare::openBefore(std::size_t position) const {
    while (position > 0)
        if (!isLeftOut(--position)) return position;
    return {};
}

bool GuidedCare::hasPrevious() const {
    return step() && openBefore(m_position);
}

void GuidedCare::leaveOut(const std::vector<bool>& closed, CareInstant now) {
    m_closed.resize(m_steps.size());
    for (std::size_t at = 0; at < std::min(closed.size(), m_closed.size()); ++at)
        m_closed[at] = m_closed[at] || closed[at];
    if (m_state == GuidedState::Ready || !step() || !isLeftOut(m_position)) return;
    const bool wasHeld = m_state == GuidedState::Held;
    enter(m_position, now);
    if (wasHeld && step()) m_state = GuidedState::Held;
}

std::optional<seconds> GuidedCare::left() const {
    if (!m_left) return {};
    return ceil<seconds>(*m_left); // "0:00" only once the time is over
}

double GuidedCare::shareLeft() const {
    if (!m_left || m_length <= milliseconds(0)) return 0;
    return static_cast<double>(m_left->count()) / static_cast<double>(m_length.count());
}

void GuidedCare::begin(CareInstant now) {
    m_allRight = {};
    enter(0, now);
}

void GuidedCare::goOnFrom(const GuidedBookmark& bookmark, CareInstant now) {
    m_allRight = {};
    enter(std::min<std::size_t>(bookmark.step, m_steps.empty() ? 0 : m_steps.size() - 1), now);
    if (m_state == GuidedState::Ending) return;
    if (m_left && m_position == bookmark.step) {
        m_left = std::min<milliseconds>(seconds(bookmark.secondsLeft), longestStep);
        m_length = std::max(m_length, *m_left);
    }
    m_state = GuidedState::Held;
}

/// Each step begins with its own time, also when somebody comes back to it.
void GuidedCare::enter(std::size_t position, CareInstant now) {
    m_lastLook = now;
    m_left.reset();
    m_length = milliseconds(0);
    m_position = openFrom(position);
    if (m_position == m_steps.size()) {
        m_state = GuidedState::Ending;
        return;
    }
    m_state = GuidedState::Going;
    const auto planned = m_steps[m_position].minutes;
    if (!planned || *planned <= 0) return;
    m_length = std::min(minutes(*planned), longestStep);
    m_left = m_length;
}

/// Takes the time since the last look from the step. False when it was so long that the computer slept.
bool GuidedCare::spend(CareInstant now) {
    const milliseconds passed = std::max(now - m_lastLook, milliseconds(0));
    m_lastLook = now;
    if (m_state != GuidedState::Going || !m_left) return true;
    if (passed > longestGap) {
        m_state = GuidedState::Held;
        return false;
    }
    m_left = std::max(*m_left - passed, milliseconds(0));
    return true;
}

bool GuidedCare::look(CareInstant now) {
    if (!spend(now)) return true;
    if (m_state != GuidedState::Going || !m_goesOnByItself || !isTimeOver()) return false;
    next(now);
    return true;
}

void GuidedCare::hold(CareInstant now) {
    spend(now);
    if (m_state == GuidedState::Going) m_state = GuidedState::Held;
}

void GuidedCare::goOn(CareInstant now) {
    m_lastLook = now;
    if (m_state == GuidedState::Held) m_state = GuidedState::Going;
}

void GuidedCare::lengthen(minutes by, CareInstant now) {
    spend(now);
    if (!step()) return;
    const milliseconds before = m_left.value_or(milliseconds(0));
    if (!m_left && by < minutes(0)) return;
    m_left = std::clamp<milliseconds>(before + by, milliseconds(0), longestStep);
    m_length = std::max(m_length + (*m_left - before), *m_left);
}

void GuidedCare::next(CareInstant now) {
    if (m_state == GuidedState::Ready) return begin(now);
    if (step()) enter(m_position + 1, now);
}

void GuidedCare::previous(CareInstant now) {
    if (step()) enter(openBefore(m_position).value_or(m_position), now);
}

void GuidedCare::stop(CareInstant now) {
    spend(now);
    if (step()) m_state = GuidedState::Ending;
}

void GuidedCare::reopen(CareInstant now) {
    const auto last = openBefore(std::min(m_position + 1, m_steps.size()));
    if (m_state != GuidedState::Ending || !last) return;
    m_allRight = {};
    enter(*last, now);
}

GuidedBookmark GuidedCare::bookmark(const DocumentId& plan) const {
    return {plan, static_cast<std::uint32_t>(m_position),
            static_cast<std::uint32_t>(left().value_or(seconds(0)).count())};
}

} // namespace bothy
