#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/documents/answers/answer.h"
#include "core/itembank/item.h"
#include "core/statements/canonical.h"

#include <map>
#include <set>

namespace bothy {

/// What one person wrote on one item. An item without an entry, with an empty one, and a skipped one look
/// the same to everybody else. Keeps no history: only what holds now and the day it was last changed.
struct ItemAnswer {
    std::map<RoleSide, Answer> sides; ///< Both for mutual items, else First and Second, each on its own
    std::vector<ConditionId> conditions;
    QString note;                ///< never leaves this person's part, at most 2,000 characters
    bool keepPrivate = false;    ///< never offered for comparing
    bool skipped = false;        ///< own view only
    std::set<RoleSide> imported; ///< sides that came with another list; they count once their owner confirmed them
    Day changed;                 ///< the day of the newest change
    /// Sides answered on an earlier day than that: each is looked at again after some months by its own day.
    std::map<RoleSide, Day> since;

    static constexpr qsizetype maxNote = 2000;

    std::optional<Answer> at(RoleSide side) const;
    /// The day on which this side was answered, or last said to be still right.
    Day answeredOn(RoleSide side) const;
    // What makes an answer new, side by side. None of them makes another side newer than it is.
    void answer(RoleSide side, Answer answer, Day today);
    void confirm(RoleSide side, Day today);
    void confirmAll(Day today);
    void change(Day today); ///< something else of it: conditions
    bool isEmpty() const { return sides.empty() && conditions.empty() && note.isEmpty() && !keepPrivate && !skipped; }

    bool operator==(const ItemAnswer&) const = default;
};

/// Everything one person answered, which topics they opened, and what they do not want to meet. Private: it lives
/// in its owner's pocket and becomes a statement only row by row, when the owner shares (core/matching).
class AnswerSheet {
public:
    const std::map<ItemId, ItemAnswer>& items() const { return m_items; }
    /// An empty answer when nothing was written.
    const ItemAnswer& of(const ItemId& item) const;
    /// Replaces what was written; an empty answer removes the entry.
    void set(const ItemId& item, ItemAnswer answer);

    /// A topic is on by itself when its default tier is everyday; its owner can switch any topic on or off. A hidden
    /// one is not on, whatever was switched.
    bool isOn(const Section& section) const { return isSwitchedOn(section) && !isHidden(section.id); }
    bool isSwitchedOn(const Section& section) const;
    void switchTopic(const SectionId& section, bool on);
    /// A tier above the topic's own is opened topic by topic, after its one-line note.
    bool isOpen(const Section& section, Tier tier) const;
    bool isTierChosen(const SectionId& section, Tier tier) const { return m_openTiers.contains({section, tier}); }
    void openTier(const SectionId& section, Tier tier, bool open);
    /// May this item be met: its part of the topic is open, and neither is hidden.
    bool isOpen(const Section& section, const Item& item) const {
        return isOpen(section, item.tier) && !isHidden(item.id);
    }
    /// Was the one-line note of this topic read? It stands before the first intimate or intense item.
    bool isNoteRead(const SectionId& section) const { return m_notesRead.contains(section); }
    void readNote(const SectionId& section) { m_notesRead.insert(section); }

    /// What is hidden is nowhere: not on the list, not found, not offered. Its answers and switches are kept.
    bool isHidden(const SectionId& section) const { return m_hiddenTopics.contains(section); }
    bool isHidden(const ItemId& item) const { return m_hiddenItems.contains(item); }
    void hide(const SectionId& section, bool hidden);
    void hide(const ItemId& item, bool hidden);
    const std::set<SectionId>& hiddenTopics() const { return m_hiddenTopics; }
    const std::set<ItemId>& hiddenItems() const { return m_hiddenItems; }

    /// Without what is hidden, which answers wait to be confirmed, and days of single sides: these have parts of their
    /// own on disk, which a program that would read them wrongly does not open.
    Cbor toCbor() const;
    static Result<AnswerSheet> fromCbor(const Cbor& value);
    Cbor hiddenToCbor() const;
    Result<void> takeHidden(const Cbor& value);
    Cbor importedToCbor() const;
    Result<void> readImported(const Cbor& value);
    bool hasImported() const;
    Cbor sinceToCbor() const;
    Result<void> readSince(const Cbor& value);
    bool hasSince() const;

    bool operator==(const AnswerSheet&) const = default;

private:
    std::map<ItemId, ItemAnswer> m_items;
    std::map<SectionId, bool> m_topics;
    std::set<std::pair<SectionId, Tier>> m_openTiers;
    std::set<SectionId> m_notesRead;
    std::set<SectionId> m_hiddenTopics;
    std::set<ItemId> m_hiddenItems;
};

} // namespace bothy
