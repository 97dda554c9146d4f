#include "core/session/own_list.h"

#include "core/documents/answers/careful.h"
#include "core/itembank/own_ids.h"

#include <algorithm>
#include <array>

namespace bothy {

namespace {

constexpr int OrderOfFirstOwn = 1000; // after every shipped topic

Section ownSection(const QString& title, int order) {
    Section section;
    section.id = ownSectionId(title);
    section.order = order;
    section.title = title;
    return section;
}

/// Every own topic once: those of this person in their order, then those that came with accepted items.
std::vector<Section> sectionsOf(const PrivateState& mine, const std::vector<QString>& named) {
    std::vector<Section> sections;
    int order = OrderOfFirstOwn;
    for (const auto& titles : {mine.ownSections, named})
        for (const QString& title : titles) {
            const Section section = ownSection(title, order++);
            const auto same = [&](const Section& each) { return each.id == section.id; };
            if (std::none_of(sections.begin(), sections.end(), same)) sections.push_back(section);
        }
    return sections;
}

void addItem(const OwnItem& item, const ItemId& id, std::vector<Item>& items, std::vector<QString>& titles) {
    items.push_back(item.asItem(id));
    if (!item.ownSection.isEmpty()) titles.push_back(item.ownSection);
}

ItemAnswer together(const ItemAnswer& a, const ItemAnswer& b, Polarity polarity) {
    if (a.isEmpty()) return b;
    if (b.isEmpty()) return a;
    ItemAnswer both = a;
    for (const auto& [side, answer] : b.sides) {
        const auto held = both.sides.find(side);
        both.sides[side] = held == both.sides.end() ? answer : moreCareful(polarity, held->second, answer);
    }
    for (const ConditionId& condition : b.conditions)
        if (std::find(both.conditions.begin(), both.conditions.end(), condition) == both.conditions.end())
            both.conditions.push_back(condition);
    if (!b.note.isEmpty() && b.note != a.note)
        both.note = a.note.isEmpty() ? b.note : (a.note + u'\n' + b.note).left(ItemAnswer::maxNote);
    both.keepPrivate |= b.keepPrivate;
    both.skipped = both.sides.empty() && (a.skipped || b.skipped);
    both.imported.insert(b.imported.begin(), b.imported.end());
    both.changed = std::max(a.changed, b.changed);
    for (const auto& [side, answer] : both.sides) {
        const Day older =
            std::min(a.at(side) ? a.answeredOn(side) : both.changed, b.at(side) ? b.answeredOn(side) : both.changed);
        if (older < both.changed) both.since[side] = older;
    }
    return both;
}

bool moveAnswer(AnswerSheet& answers, const ItemId& from, const ItemId& to, Polarity polarity) {
    const ItemAnswer moved = answers.of(from);
    if (moved.isEmpty()) return false;
    answers.set(to, together(answers.of(to), moved, polarity));
    answers.set(from, {});
    return true;
}

/// Revisions of a document that say exactly this, whether they count now or did before.
std::vector<StatementId> revisionsOf(const SharedOwnItem& shared, const OwnItem& item) {
    const Cbor content = item.encode();
    std::vector<StatementId> same;
    if (shared.document.current.content == content) same.push_back(shared.document.current.id);
    const auto& before = shared.document.agreedBefore;
    if (before && before->content == content) same.push_back(before->id);
    return same;
}

} // namespace

OwnList::OwnList(const Catalogue& shipped, const CareContent& care)
    : m_shipped(shipped)
    , m_shippedPlans(std::make_shared<const PlanItems>(shipped, care))
    , m_plans(m_shippedPlans) {}

void OwnList::follow(const PrivateState& mine, const std::vector<SharedOwnItem>& shared) {
    std::vector<Item> items;
    std::vector<QString> titles;
    for (const SharedOwnItem& each : shared)
        if (each.isAccepted()) addItem(each.item, acceptedItemId(each.document.current.id), items, titles);
    for (const auto& [id, item] : mine.ownItems)
        if (!acceptedTwin(id, item, shared)) addItem(item, privateItemId(id), items, titles);
    std::sort(titles.begin(), titles.end());
    std::vector<Section> sections = sectionsOf(mine, titles);
    if (sections == m_sections && items == m_items) return;
    m_sections = std::move(sections);
    m_items = std::move(items);
    m_made.push_back(std::make_unique<const Catalogue>(m_shipped.extendedWith(m_sections, m_items)));
    auto plans = std::make_shared<PlanItems>(*m_shippedPlans); // the shipped names are folded once for all lists
    for (const Item& item : m_items)
        plans->add(item);
    m_plans = std::move(plans);
}

void OwnList::forget() {
    m_made.clear();
    m_plans = m_shippedPlans;
    m_sections.clear();
    m_items.clear();
}

const SharedOwnItem* acceptedTwin(const DocumentId& id, const OwnItem& item, const std::vector<SharedOwnItem>& shared) {
    const auto twin = std::find_if(shared.begin(), shared.end(), [&](const SharedOwnItem& each) {
        return each.document.id == id && each.isAccepted() && each.item == item;
    });
    return twin == shared.end() ? nullptr : &*twin;
}

bool settleOwnItems(PrivateState& mine, const std::vector<SharedOwnItem>& shared) {
    bool changed = false;
    for (const SharedOwnItem& each : shared) {
        const auto own = mine.ownItems.find(each.document.id);
        if (own == mine.ownItems.end()) continue;
        const OwnItem& item = own->second;
        const ItemId alone = privateItemId(each.document.id);
        for (const StatementId& revision : revisionsOf(each, item)) {
            const ItemId both = acceptedItemId(revision);
            const bool counts = each.isAccepted() && revision == each.document.current.id;
            changed |= counts ? moveAnswer(mine.answers, alone, both, item.polarity)
                              : moveAnswer(mine.answers, both, alone, item.polarity);
        }
    }
    std::set<ItemId> accepted;
    for (const SharedOwnItem& each : shared)
        if (each.isAccepted()) accepted.insert(acceptedItemId(each.document.current.id));
    if (accepted == mine.acceptedItems) return changed;
    for (const ItemId& item : accepted)
        if (mine.setAside && !mine.acceptedItems.contains(item))
            for (const RoleSide side : {RoleSide::Both, RoleSide::First, RoleSide::Second})
                mine.heldBack.insert({item, side});
    mine.acceptedItems = std::move(accepted);
    return true;
}

} // namespace bothy
