#pragma once

#include "core/itembank/catalogue.h"
#include "ui/answers/answer_filter.h"

#include <QHash>

#include <vector>

namespace bothy {

class AnswerSheet;
class Session;

/// What a person sees of the list: which topics are on, which items are open in them, and what a search
/// finds. Knows no words of its own. Reads the session at every call; keeps only the folded texts of the search.
class Topics {
public:
    explicit Topics(const Session& session);

    /// Topics in the order of the catalogue.
    std::vector<const Section*> on() const;
    std::vector<const Section*> off() const;
    /// Hidden ones are neither on nor off.
    std::vector<const Section*> hidden() const;
    /// Items that are hidden by themselves in this topic.
    std::vector<const Item*> hiddenItems(const Section& section) const;
    /// Is a short note part of this topic from its start?
    static bool hasNote(const Section& section) { return section.defaultTier != Tier::Everyday; }
    /// Does the note have to stand before the items now: intimate or intense ones are open, and it was not read.
    bool needsNote(const Section& section) const;
    /// Tiers with items above the topic's own, gentle first: each has a switch of its own.
    std::vector<Tier> tiersAbove(const Section& section) const;

    /// The items open in a topic that is on, gentle first.
    std::vector<const Item*> items(const Section& section) const;
    /// The same without what lies behind a note that was not read.
    std::vector<const Item*> readable(const Section& section) const;
    /// Items of all open topics that have all the words and that the filter lets through. What lies behind a note that
    /// was not read stays out.
    std::vector<const Item*> search(const QString& words, AnswerFilter filter = AnswerFilter::All) const;
    /// The items of one topic, likewise.
    std::vector<const Item*> search(const Section& section, const QString& words, AnswerFilter filter) const;

private:
    const AnswerSheet& sheet() const;
    const Catalogue& catalogue() const;
    bool matches(const Item& item, const QStringList& words) const;
    const QString& foldedItem(const Item& item) const;
    const QString& foldedNote(const QString& note) const;

    const Session& m_session;
    mutable QHash<ItemId, QString> m_folded; ///< what the catalogue says of an item
    mutable QHash<QString, QString> m_notes; ///< own notes, by their words
    mutable const Catalogue* m_foldedOf = nullptr;
};

} // namespace bothy
