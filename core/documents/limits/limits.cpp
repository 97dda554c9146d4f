#include "core/documents/limits/limits.h"

#include <algorithm>

namespace bothy {

LimitsInEffect::LimitsInEffect(const LimitBoard& shared, const PersonId& me, const std::vector<Limit>& ownPrivate)
    : m_limits(shared.limits) {
    for (const Limit& limit : ownPrivate)
        if (limit.level < LimitLevel::Yes) m_limits.push_back({{}, me, limit, false});
    for (std::size_t i = 0; i < m_limits.size(); ++i) {
        for (const QString& item : m_limits[i].limit.items) {
            std::size_t& strictest = m_strictest.try_emplace(item, i).first->second;
            if (m_limits[i].limit.level < m_limits[strictest].limit.level) strictest = i;
        }
    }
}

const LimitInEffect* LimitsInEffect::strictest(QStringView itemId) const {
    const auto held = m_strictest.find(itemId.toString());
    return held == m_strictest.end() ? nullptr : &m_limits[held->second];
}

const LimitInEffect* LimitsInEffect::closing(QStringView itemId) const {
    const LimitInEffect* limit = strictest(itemId);
    return limit && limit->limit.closesItems() ? limit : nullptr;
}

void markBlocked(std::vector<SignedDocument>& documents, const LimitsInEffect& limits) {
    for (SignedDocument& document : documents) {
        const bool closed =
            std::ranges::any_of(document.current.needs, [&](const QString& item) { return limits.closes(item); });
        if (closed && document.state == SignoffState::AgreedForNow) document.state = SignoffState::Blocked;
    }
}

} // namespace bothy
