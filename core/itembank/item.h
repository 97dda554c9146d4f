#pragma once

#include "core/itembank/content_id.h"

#include <vector>

namespace bothy {

// The numbers of Tier, Polarity and RolePair are written to disk with own items and never change.

/// How much someone has to open before they see an item. Everyday is always on; the other two are
/// opened by each person alone, and never by the partner.
enum class Tier { Everyday, Intimate, Intense };

/// Which four words answer an item.
enum class Scale { Preference, Topic, Protection, Need, Avoid };

/// What two answers mean together. A "no" to condoms is not the careful answer, so each kind has
/// its own rule (core/matching/pairing.h).
enum class Polarity { Permission, Protection, Agreement, Need, Avoid };

/// The two sides of an item. The first side does or offers, the second receives; Mutual has one side.
enum class RolePair { Mutual, GiveReceive, AskAsked, LeadFollow, CameraSubject, SayHear };

/// Which side of an item an answer is about. Mutual items have only Both. The numbers are stable.
enum class RoleSide { Both = 0, First = 1, Second = 2 };

/// One question of the list. Texts are in the language of the catalogue that holds it; empty where
/// the item has none (only `prompt` is always there).
struct Item {
    ItemId id;
    SectionId section;
    QString prompt;       ///< noun phrase, at most 60 characters in English
    QString firstPrompt;  ///< the full line for the first side; empty for mutual items
    QString secondPrompt; ///< the full line for the second side; empty for mutual items
    RolePair roles = RolePair::Mutual;
    Tier tier = Tier::Everyday;
    Scale scale = Scale::Preference;
    Polarity polarity = Polarity::Permission;
    std::vector<TagId> tags;
    QString explanation; ///< shown on demand; the section's `why` stands in when empty
    QString followUp;    ///< a question to talk about; the section's stands in when empty
    QString safetyNote;  ///< always shown with the item
    std::vector<RequirementId> requirements;
    std::vector<ConditionId> suggestedConditions;
    std::vector<ItemId> related; ///< always both ways; hide those of hidden tiers before display
    bool partlyEnglish = false;  ///< a text was not translated, so the English one stands in

    bool isMutual() const { return roles == RolePair::Mutual; }
    const QString& promptOf(RoleSide side) const;
    bool hasTag(const TagId& tag) const { return std::find(tags.begin(), tags.end(), tag) != tags.end(); }

    bool operator==(const Item&) const = default;
};

/// The line one side reads. A mutual item, or a side without its own line, reads the prompt.
inline const QString& Item::promptOf(RoleSide side) const {
    switch (side) {
    case RoleSide::Both:
        return prompt;
    case RoleSide::First:
        return firstPrompt.isEmpty() ? prompt : firstPrompt;
    case RoleSide::Second:
        return secondPrompt.isEmpty() ? prompt : secondPrompt;
    }
    return prompt;
}

/// The sides of an item in the order they are asked.
inline std::vector<RoleSide> sidesOf(const Item& item) {
    return item.isMutual() ? std::vector{RoleSide::Both} : std::vector{RoleSide::First, RoleSide::Second};
}

/// One topic of the list.
struct Section {
    SectionId id;
    int order = 0; ///< place on screen, from 1
    QString title;
    QString why;         ///< the explanation of items that have none
    QString followUp;    ///< the question of items that have none
    QString contentNote; ///< one line shown before intimate or intense items open; may be empty
    Tier defaultTier = Tier::Everyday;
    Scale scale = Scale::Preference;
    bool partlyEnglish = false;

    bool operator==(const Section&) const = default;
};

} // namespace bothy
