#include "core/itembank/catalogue.h"

#include <algorithm>

namespace bothy {

namespace {

/// The entry with this id, or null. For the short lists (tens of entries), where a walk is quickest.
template <typename List, typename Id>
const typename List::value_type* findById(const List& list, const Id& id) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

template <typename Key, typename Value>
const Value& valueOrEmpty(const std::map<Key, Value>& map, Key key) {
    static const Value empty;
    const auto found = map.find(key);
    return found == map.end() ? empty : found->second;
}

void putInOrder(CatalogueParts& parts) {
    std::stable_sort(parts.sections.begin(), parts.sections.end(),
                     [](const Section& a, const Section& b) { return a.order < b.order; });
    QHash<SectionId, std::size_t> place;
    for (const Section& section : parts.sections)
        place.insert(section.id, static_cast<std::size_t>(place.size()));
    const auto last = static_cast<std::size_t>(place.size());
    std::stable_sort(parts.items.begin(), parts.items.end(), [&](const Item& a, const Item& b) {
        return place.value(a.section, last) < place.value(b.section, last);
    });
}

} // namespace

Catalogue::Catalogue(CatalogueParts parts)
    : m_parts(std::move(parts)) {
    putInOrder(m_parts);
    m_itemIndex.reserve(static_cast<qsizetype>(m_parts.items.size()));
    for (std::size_t i = 0; i < m_parts.items.size(); ++i) {
        const Item& item = m_parts.items[i];
        m_itemIndex.insert(item.id, i);
        Range& range = m_sectionItems[item.section];
        if (range.count++ == 0) range.begin = i;
    }
}

Catalogue Catalogue::extendedWith(const std::vector<Section>& sections, const std::vector<Item>& items) const {
    CatalogueParts parts = m_parts;
    for (const Section& each : sections)
        if (!findById(parts.sections, each.id)) parts.sections.push_back(each);
    for (const Item& each : items)
        if (!item(each.id) && findById(parts.sections, each.section)) parts.items.push_back(each);
    return Catalogue(std::move(parts));
}

std::span<const Item> Catalogue::itemsOf(const SectionId& section) const {
    const Range range = m_sectionItems.value(section);
    return items().subspan(range.begin, range.count);
}

const Item* Catalogue::item(const ItemId& id) const {
    const auto found = m_itemIndex.constFind(id);
    return found == m_itemIndex.constEnd() ? nullptr : &m_parts.items[*found];
}

const Section* Catalogue::section(const SectionId& id) const {
    return findById(m_parts.sections, id);
}
const Condition* Catalogue::condition(const ConditionId& id) const {
    return findById(m_parts.conditions, id);
}
const Requirement* Catalogue::requirement(const RequirementId& id) const {
    return findById(m_parts.requirements, id);
}
const ItemTag* Catalogue::tag(const TagId& id) const {
    return findById(m_parts.tags, id);
}

const AnswerLabels& Catalogue::labels(Scale scale) const {
    return valueOrEmpty(m_parts.labels, scale);
}

const AnswerLabels& Catalogue::labels(const Item& item, RoleSide side) const {
    const bool offers = item.scale == Scale::Need && !item.isMutual() && side == RoleSide::First;
    return offers ? m_parts.offerLabels : labels(item.scale);
}

const TierText& Catalogue::tier(Tier tier) const {
    return valueOrEmpty(m_parts.tiers, tier);
}
const RoleText& Catalogue::roleText(RolePair roles) const {
    return valueOrEmpty(m_parts.roles, roles);
}
const PolarityText& Catalogue::polarity(Polarity polarity) const {
    return valueOrEmpty(m_parts.polarities, polarity);
}

} // namespace bothy
