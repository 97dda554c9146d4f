#include "core/documents/answers/answer_sheet.h"

namespace bothy {

namespace {

Error bad(const char* what) {
    return fail(ErrorKind::BadEncoding, QString::fromLatin1(what));
}

Cbor encodeAnswer(const ItemId& id, const ItemAnswer& answer) {
    Cbor::Array sides;
    for (const auto& [side, value] : answer.sides)
        sides.push_back(Cbor::Array{static_cast<std::uint32_t>(side), static_cast<std::uint32_t>(value)});
    Cbor::Array conditions;
    for (const ConditionId& condition : answer.conditions)
        conditions.push_back(condition.text());
    return Cbor::Array{id.text(),          std::move(sides), std::move(conditions),    answer.note,
                       answer.keepPrivate, answer.skipped,   answer.changed.sinceEpoch};
}

template <typename Id>
std::optional<Id> idIn(const Cbor& field) {
    const auto text = field.text();
    return text ? Id::from(QStringView(*text)) : std::nullopt;
}

bool takeSides(const Cbor& field, std::map<RoleSide, Answer>& into) {
    const Cbor::Array* sides = field.array();
    if (!sides) return false;
    for (const Cbor& entry : *sides) {
        const Cbor::Array* pair = entry.record(2);
        const auto side = pair ? (*pair)[0].number() : std::nullopt;
        const auto answer = pair ? (*pair)[1].number() : std::nullopt;
        if (!side || *side > 2 || !answer || *answer < 1 || *answer > 4) return false;
        into[static_cast<RoleSide>(*side)] = static_cast<Answer>(*answer);
    }
    return true;
}

bool takeConditions(const Cbor& field, std::vector<ConditionId>& into) {
    const Cbor::Array* conditions = field.array();
    if (!conditions) return false;
    for (const Cbor& entry : *conditions) {
        const auto id = idIn<ConditionId>(entry);
        if (!id) return false;
        into.push_back(*id);
    }
    return true;
}

std::optional<std::pair<ItemId, ItemAnswer>> decodeAnswer(const Cbor& value) {
    const Cbor::Array* f = value.record(7);
    if (!f) return std::nullopt;
    const auto id = idIn<ItemId>((*f)[0]);
    const auto note = (*f)[3].text();
    const auto keepPrivate = (*f)[4].boolean();
    const auto skipped = (*f)[5].boolean();
    const auto changed = (*f)[6].number32();
    ItemAnswer answer;
    if (!id || !note || !keepPrivate || !skipped || !changed || !takeSides((*f)[1], answer.sides) ||
        !takeConditions((*f)[2], answer.conditions))
        return std::nullopt;
    answer.note = *note;
    answer.keepPrivate = *keepPrivate;
    answer.skipped = *skipped;
    answer.changed = Day{*changed};
    return std::pair(*id, std::move(answer));
}

template <typename Id>
Cbor encodeIds(const std::set<Id>& ids) {
    Cbor::Array result;
    for (const Id& id : ids)
        result.push_back(id.text());
    return result;
}

template <typename Id>
bool takeIds(const Cbor& field, std::set<Id>& into) {
    if (!field.array()) return false;
    for (const Cbor& entry : *field.array()) {
        const auto id = idIn<Id>(entry);
        if (!id) return false;
        into.insert(*id);
    }
    return true;
}

template <typename Id>
void put(std::set<Id>& set, const Id& id, bool in) {
    if (in)
        set.insert(id);
    else
        set.erase(id);
}

} // namespace

std::optional<Answer> ItemAnswer::at(RoleSide side) const {
    const auto given = sides.find(side);
    return given == sides.end() ? std::nullopt : std::optional(given->second);
}

Day ItemAnswer::answeredOn(RoleSide side) const {
    const auto earlier = since.find(side);
    return earlier == since.end() ? changed : earlier->second;
}

void ItemAnswer::answer(RoleSide side, Answer answer, Day today) {
    sides[side] = answer;
    confirm(side, today);
}

void ItemAnswer::confirm(RoleSide side, Day today) {
    change(today);
    since.erase(side);
}

void ItemAnswer::confirmAll(Day today) {
    since.clear();
    changed = today;
}

void ItemAnswer::change(Day today) {
    for (const auto& [side, answer] : sides)
        since.try_emplace(side, changed);
    changed = today;
    std::erase_if(since, [&](const auto& each) { return each.second == today || !sides.contains(each.first); });
}

const ItemAnswer& AnswerSheet::of(const ItemId& item) const {
    static const ItemAnswer nothing;
    const auto held = m_items.find(item);
    return held == m_items.end() ? nothing : held->second;
}

void AnswerSheet::set(const ItemId& item, ItemAnswer answer) {
    if (answer.isEmpty())
        m_items.erase(item);
    else
        m_items[item] = std::move(answer);
}

bool AnswerSheet::isSwitchedOn(const Section& section) const {
    const auto choice = m_topics.find(section.id);
    return choice == m_topics.end() ? section.defaultTier == Tier::Everyday : choice->second;
}

void AnswerSheet::switchTopic(const SectionId& section, bool on) {
    m_topics[section] = on;
}

bool AnswerSheet::isOpen(const Section& section, Tier tier) const {
    return isOn(section) && (tier <= section.defaultTier || m_openTiers.contains({section.id, tier}));
}

void AnswerSheet::openTier(const SectionId& section, Tier tier, bool open) {
    if (open)
        m_openTiers.insert({section, tier});
    else
        m_openTiers.erase({section, tier});
}

void AnswerSheet::hide(const SectionId& section, bool hidden) {
    put(m_hiddenTopics, section, hidden);
}

void AnswerSheet::hide(const ItemId& item, bool hidden) {
    put(m_hiddenItems, item, hidden);
}

// [1, [answers], [[section, on]...], [[section, tier]...], [section...]]
Cbor AnswerSheet::toCbor() const {
    Cbor::Array answers, topics, tiers, notes;
    for (const auto& [id, answer] : m_items)
        answers.push_back(encodeAnswer(id, answer));
    for (const auto& [id, on] : m_topics)
        topics.push_back(Cbor::Array{id.text(), on});
    for (const auto& [id, tier] : m_openTiers)
        tiers.push_back(Cbor::Array{id.text(), static_cast<std::uint32_t>(tier)});
    for (const SectionId& id : m_notesRead)
        notes.push_back(id.text());
    return Cbor::Array{1, std::move(answers), std::move(topics), std::move(tiers), std::move(notes)};
}

Result<AnswerSheet> AnswerSheet::fromCbor(const Cbor& value) {
    const Cbor::Array* f = value.record(5);
    if (!f || (*f)[0].number() != 1u) return bad("answer sheet version");
    for (std::size_t i = 1; i < 5; ++i)
        if (!(*f)[i].array()) return bad("answer sheet field");
    AnswerSheet sheet;
    for (const Cbor& entry : *(*f)[1].array()) {
        auto answer = decodeAnswer(entry);
        if (!answer) return bad("answer");
        sheet.m_items.insert(std::move(*answer));
    }
    for (const Cbor& entry : *(*f)[2].array()) {
        const Cbor::Array* pair = entry.record(2);
        const auto id = pair ? idIn<SectionId>((*pair)[0]) : std::nullopt;
        if (!id || !(*pair)[1].boolean()) return bad("topic choice");
        sheet.m_topics[*id] = *(*pair)[1].boolean();
    }
    for (const Cbor& entry : *(*f)[3].array()) {
        const Cbor::Array* pair = entry.record(2);
        const auto id = pair ? idIn<SectionId>((*pair)[0]) : std::nullopt;
        const auto tier = pair ? (*pair)[1].number() : std::nullopt;
        if (!id || !tier || *tier > 2) return bad("opened tier");
        sheet.m_openTiers.insert({*id, static_cast<Tier>(*tier)});
    }
    for (const Cbor& entry : *(*f)[4].array()) {
        const auto id = idIn<SectionId>(entry);
        if (!id) return bad("note read");
        sheet.m_notesRead.insert(*id);
    }
    return sheet;
}

// [[section...], [item...]]
Cbor AnswerSheet::hiddenToCbor() const {
    return Cbor::Array{encodeIds(m_hiddenTopics), encodeIds(m_hiddenItems)};
}

Result<void> AnswerSheet::takeHidden(const Cbor& value) {
    const Cbor::Array* f = value.record(2);
    if (!f || !takeIds((*f)[0], m_hiddenTopics) || !takeIds((*f)[1], m_hiddenItems)) return bad("hidden");
    return {};
}

// [[item, side]...]
Cbor AnswerSheet::importedToCbor() const {
    Cbor::Array sides;
    for (const auto& [id, answer] : m_items)
        for (const RoleSide side : answer.imported)
            sides.push_back(Cbor::Array{id.text(), static_cast<std::uint32_t>(side)});
    return sides;
}

Result<void> AnswerSheet::readImported(const Cbor& value) {
    if (!value.array()) return bad("imported answers");
    for (const Cbor& entry : *value.array()) {
        const Cbor::Array* pair = entry.record(2);
        const auto id = pair ? idIn<ItemId>((*pair)[0]) : std::nullopt;
        const auto side = pair ? (*pair)[1].number() : std::nullopt;
        if (!id || !side || *side > 2 || !m_items.contains(*id)) return bad("imported answer");
        m_items[*id].imported.insert(static_cast<RoleSide>(*side));
    }
    return {};
}

// [[item, side, day]...]
Cbor AnswerSheet::sinceToCbor() const {
    Cbor::Array sides;
    for (const auto& [id, answer] : m_items)
        for (const auto& [side, day] : answer.since)
            sides.push_back(Cbor::Array{id.text(), static_cast<std::uint32_t>(side), day.sinceEpoch});
    return sides;
}

Result<void> AnswerSheet::readSince(const Cbor& value) {
    if (!value.array()) return bad("days of answers");
    for (const Cbor& entry : *value.array()) {
        const Cbor::Array* f = entry.record(3);
        const auto id = f ? idIn<ItemId>((*f)[0]) : std::nullopt;
        const auto side = f ? (*f)[1].number() : std::nullopt;
        const auto day = f ? (*f)[2].number32() : std::nullopt;
        if (!id || !side || *side > 2 || !day || !m_items.contains(*id)) return bad("day of an answer");
        m_items[*id].since[static_cast<RoleSide>(*side)] = Day{*day};
    }
    return {};
}

bool AnswerSheet::hasSince() const {
    return std::any_of(m_items.begin(), m_items.end(), [](const auto& each) { return !each.second.since.empty(); });
}

bool AnswerSheet::hasImported() const {
    return std::any_of(m_items.begin(), m_items.end(), [](const auto& each) { return !each.second.imported.empty(); });
}

} // namespace bothy
