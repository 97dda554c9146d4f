#include "ui/reminders/locked_times.h"

#include <algorithm>

namespace bothy {

void LockedTimes::keep(const PersonId& person, const QDateTime& since, std::vector<QDateTime> moments) {
    m_all.insert_or_assign(person, Points{since, std::move(moments), {}, {}});
}

bool LockedTimes::Points::hasBetween(const QDateTime& after, const QDateTime& until) const {
    if (!until.isValid()) return false;
    return std::ranges::any_of(
        moments, [&](const QDateTime& moment) { return moment <= until && !(after.isValid() && moment <= after); });
}

bool LockedTimes::hasCome(const QDateTime& now, const std::optional<PersonId>& present) const {
    return std::ranges::any_of(m_all, [&](const auto& each) {
        return each.first != present && each.second.hasBetween(each.second.saidUntil, now);
    });
}

bool LockedTimes::isWaitedFor(const std::optional<PersonId>& present) const {
    return std::ranges::any_of(m_all, [&](const auto& each) {
        return each.first != present && each.second.hasBetween(each.second.toldUntil, each.second.saidUntil);
    });
}

void LockedTimes::said(const QDateTime& now) {
    for (auto& [person, points] : m_all)
        points.saidUntil = now;
}

void LockedTimes::alreadySaid(const PersonId& person) {
    if (const auto found = m_all.find(person); found != m_all.end()) found->second.saidUntil = found->second.since;
}

void LockedTimes::told() {
    for (auto& [person, points] : m_all)
        points.toldUntil = points.saidUntil;
}

void LockedTimes::notTold() {
    for (auto& [person, points] : m_all)
        points.saidUntil = points.toldUntil;
}

std::optional<LockedTimes::Told> LockedTimes::takeBack(const PersonId& person) {
    const auto found = m_all.find(person);
    if (found == m_all.end()) return {};
    const Told told{found->second.since, found->second.toldUntil, found->second.saidUntil};
    m_all.erase(found);
    return told;
}

} // namespace bothy
