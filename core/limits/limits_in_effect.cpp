#include "core/limits/limits_in_effect.h"

#include "core/itembank/own_ids.h"

#include <algorithm>

namespace bothy {

namespace {

bool holds(const std::vector<QString>& list, QStringView id) {
    return std::ranges::find(list, id) != list.end();
}

} // namespace

LimitsInEffect::LimitsInEffect(const LimitBoard& shared, const PersonId& me, const std::vector<Limit>& ownPrivate,
                               const Catalogue& catalogue, Day today)
    : m_limits(shared.limits) {
    for (const Limit& limit : ownPrivate)
        if (limit.level < LimitLevel::Yes) m_limits.push_back({{}, me, limit, false, {limit}});
    for (const LimitInEffect& limit : m_limits)
        for (const Limit& each : limit.standing)
            add(each, today);
    closeOwnItems(catalogue);
}

void LimitsInEffect::add(const Limit& limit, Day today) {
    if (!limit.closesItems() || (limit.startsOn && *limit.startsOn > today)) return;
    m_items.insert(limit.items.begin(), limit.items.end());
    const LimitReach reach = reachOf(limit);
    if (reach.contact) m_contact.narrowTo(*reach.contact);
    if (reach.touch) m_waiting.push_back(reach.stillFine);
    m_topics.insert(reach.topics.begin(), reach.topics.end());
    if (!reach.isEmpty()) m_reaches.push_back(reach);
}

/// The id of an own item says nothing of its topic, which only the list knows. One that is not for every day is taken
/// for touch: nobody else has described it.
void LimitsInEffect::closeOwnItems(const Catalogue& catalogue) {
    if (m_reaches.empty()) return;
    for (const Item& item : catalogue.items()) {
        if (!isOwnItem(item.id)) continue;
        const QString id = item.id.text();
        const bool touch = item.tier != Tier::Everyday || isTouchTopic(item.section.text());
        const auto isFine = [&](const std::vector<QString>& stillFine) { return holds(stillFine, id); };
        if (closesTopic(item.section.text()) || (touch && !std::ranges::all_of(m_waiting, isFine))) m_items.insert(id);
    }
}

bool LimitsInEffect::closes(QStringView itemId) const {
    return m_items.contains(itemId.toString()) ||
           std::ranges::any_of(m_reaches, [&](const LimitReach& reach) { return reach.closes(itemId); });
}

bool LimitsInEffect::closes(const Need& need) const {
    return std::ranges::any_of(need.items, [&](const QString& item) { return m_items.contains(item); }) ||
           std::ranges::any_of(m_reaches, [&](const LimitReach& reach) { return reach.closes(need); });
}

bool LimitsInEffect::closes(const std::vector<Need>& needs) const {
    return std::ranges::any_of(needs, [&](const Need& need) { return closes(need); });
}

void markBlocked(std::vector<SignedDocument>& documents, const LimitsInEffect& limits, const NeedsOf& needsOf) {
    for (SignedDocument& document : documents) {
        if (document.state == SignoffState::Blocked)
            document.state = document.limitedSince ? SignoffState::LookAgain : SignoffState::AgreedForNow;
        const bool held = document.state == SignoffState::AgreedForNow ||
                          (document.state == SignoffState::LookAgain && document.limitedSince);
        if (held && limits.closes(needsOf(document))) document.state = SignoffState::Blocked;
    }
}

} // namespace bothy
