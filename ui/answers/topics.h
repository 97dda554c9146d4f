#pragma once

#include "core/itembank/catalogue.h"

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
    /// Items of open topics whose title or explanation has all the words, whatever accents and capitals. What lies
    /// behind a note that was not read stays out.
    std::vector<const Item*> search(const QString& words) const;
    /// Does this item have all the words?
    bool matches(const Item& item, const QString& words) const;

private:
    const AnswerSheet& sheet() const;
    const Catalogue& catalogue() const;

    const Session& m_session;
    mutable QHash<ItemId, QString> m_folded;
    mutable const Catalogue* m_foldedOf = nullptr;
};

} // namespace bothy
