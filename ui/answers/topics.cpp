#include "ui/answers/topics.h"

#include "core/session/session.h"
#include "ui/search/folding.h"

namespace bothy {

Topics::Topics(const Session& session)
    : m_session(session) {}

const AnswerSheet& Topics::sheet() const {
    return m_session.mine().answers;
}

const Catalogue& Topics::catalogue() const {
    return m_session.catalogue();
}

std::vector<const Section*> Topics::on() const {
    std::vector<const Section*> result;
    for (const Section& section : catalogue().sections())
        if (sheet().isOn(section)) result.push_back(&section);
    return result;
}

std::vector<const Section*> Topics::off() const {
    std::vector<const Section*> result;
    for (const Section& section : catalogue().sections())
        if (!sheet().isSwitchedOn(section) && !sheet().isHidden(section.id)) result.push_back(&section);
    return result;
}

std::vector<const Section*> Topics::hidden() const {
    std::vector<const Section*> result;
    for (const Section& section : catalogue().sections())
        if (sheet().isHidden(section.id)) result.push_back(&section);
    return result;
}

std::vector<const Item*> Topics::hiddenItems(const Section& section) const {
    std::vector<const Item*> result;
    for (const Item& item : catalogue().itemsOf(section.id))
        if (sheet().isHidden(item.id)) result.push_back(&item);
    return result;
}

bool Topics::needsNote(const Section& section) const {
    if (section.contentNote.isEmpty() || sheet().isNoteRead(section.id)) return false;
    const auto open = items(section);
    return std::any_of(open.begin(), open.end(), [](const Item* item) { return item->tier != Tier::Everyday; });
}

std::vector<Tier> Topics::tiersAbove(const Section& section) const {
    std::vector<Tier> result;
    const auto all = catalogue().itemsOf(section.id);
    for (const Tier tier : {Tier::Intimate, Tier::Intense})
        if (tier > section.defaultTier &&
            std::any_of(all.begin(), all.end(), [&](const Item& item) { return item.tier == tier; }))
            result.push_back(tier);
    return result;
}

std::vector<const Item*> Topics::items(const Section& section) const {
    std::vector<const Item*> result;
    for (const Item& item : catalogue().itemsOf(section.id))
        if (sheet().isOpen(section, item)) result.push_back(&item);
    return result;
}

std::vector<const Item*> Topics::readable(const Section& section) const {
    std::vector<const Item*> result = items(section);
    if (needsNote(section)) std::erase_if(result, [](const Item* item) { return item->tier != Tier::Everyday; });
    return result;
}

std::vector<const Item*> Topics::search(const QString& words, AnswerFilter filter) const {
    std::vector<const Item*> result;
    const QStringList wanted = searchWords(words);
    for (const Section* section : on())
        for (const Item* item : readable(*section))
            if (passes(filter, *item, m_session) && matches(*item, wanted)) result.push_back(item);
    return result;
}

std::vector<const Item*> Topics::search(const Section& section, const QString& words, AnswerFilter filter) const {
    const QStringList wanted = searchWords(words);
    std::vector<const Item*> result = items(section);
    std::erase_if(result,
                  [&](const Item* item) { return !passes(filter, *item, m_session) || !matches(*item, wanted); });
    return result;
}

/// Each word stands in the item, in its tags or in the own note, whatever accents and capitals.
bool Topics::matches(const Item& item, const QStringList& words) const {
    const QString& note = sheet().of(item.id).note;
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return foldedItem(item).contains(word) || (!note.isEmpty() && foldedNote(note).contains(word));
    });
}

const QString& Topics::foldedItem(const Item& item) const {
    if (std::exchange(m_foldedOf, &catalogue()) != &catalogue()) m_folded.clear(); // own lines change
    const auto known = m_folded.constFind(item.id);
    if (known != m_folded.cend()) return *known;
    QStringList texts{item.prompt, item.firstPrompt, item.secondPrompt, item.explanation};
    for (const TagId& id : item.tags)
        if (const ItemTag* tag = catalogue().tag(id)) texts << tag->label;
    return *m_folded.insert(item.id, foldedForSearch(texts.join(QLatin1Char(' '))));
}

const QString& Topics::foldedNote(const QString& note) const {
    const auto known = m_notes.constFind(note);
    return known != m_notes.cend() ? *known : *m_notes.insert(note, foldedForSearch(note));
}

} // namespace bothy
