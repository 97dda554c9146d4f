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
        if (!sheet().isOn(section)) result.push_back(&section);
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
        if (sheet().isOpen(section, item.tier)) result.push_back(&item);
    return result;
}

std::vector<const Item*> Topics::readable(const Section& section) const {
    std::vector<const Item*> result = items(section);
    if (needsNote(section)) std::erase_if(result, [](const Item* item) { return item->tier != Tier::Everyday; });
    return result;
}

std::vector<const Item*> Topics::search(const QString& words) const {
    std::vector<const Item*> result;
    for (const Section* section : on())
        for (const Item* item : readable(*section))
            if (matches(*item, words)) result.push_back(item);
    return result;
}

bool Topics::matches(const Item& item, const QString& words) const {
    if (std::exchange(m_foldedOf, &catalogue()) != &catalogue()) m_folded.clear(); // own lines change
    auto folded = m_folded.find(item.id);
    if (folded == m_folded.end())
        folded = m_folded.insert(item.id,
                                 foldedForSearch(item.prompt + QLatin1Char(' ') + item.firstPrompt + QLatin1Char(' ') +
                                                 item.secondPrompt + QLatin1Char(' ') + item.explanation));
    const QStringList wanted = searchWords(words);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return folded->contains(word); });
}

} // namespace bothy
