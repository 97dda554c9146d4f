#pragma once

#include "core/itembank/item.h"

#include <map>

namespace bothy {

/// The words of the four answers on one scale.
struct AnswerLabels {
    QString open;
    QString conditional;
    QString closed;
    QString paused;

    bool operator==(const AnswerLabels&) const = default;
};

/// A tier in words. `reviewDays`: after that many days a yes asks to be looked at again (1 to 366).
struct TierText {
    Tier tier = Tier::Everyday;
    QString title;
    QString note;
    bool optIn = true;
    int reviewDays = 90;

    bool operator==(const TierText&) const = default;
};

/// The names of the two sides of a role pair: "Giving", "Receiving".
struct RoleText {
    QString first;
    QString second;

    bool operator==(const RoleText&) const = default;
};

/// A polarity in words. `results` by short key, such as `talk` or `applies` (see resultKey()).
struct PolarityText {
    QString title;
    QString help;
    std::map<QString, QString> results;

    /// Empty for a key that this polarity does not have.
    QString result(QLatin1StringView key) const {
        const auto found = results.find(QString(key));
        return found == results.end() ? QString() : found->second;
    }

    bool operator==(const PolarityText&) const = default;
};

/// A condition someone can attach to any answer. `free_text` stands for own words.
struct Condition {
    ConditionId id;
    QString text;

    bool operator==(const Condition&) const = default;
};

/// What should be in place before an intense item: "Make a plan for care afterwards first."
struct Requirement {
    RequirementId id;
    QString text;

    bool operator==(const Requirement&) const = default;
};

/// A filter of the list. `no_sex` marks what stays visible in "without sex" mode.
struct ItemTag {
    TagId id;
    QString label;
    QString about;

    bool operator==(const ItemTag&) const = default;
};

/// Fixed sentences of the list.
struct CatalogueTexts {
    QString youMayAsk; ///< stands on every view of matches and on every print
    QString treatAsNo;
    QString nothingShared;
    QString staleYes;
    QString stopHere;
    QString mattersToMe;
    QString keepPrivate;

    bool operator==(const CatalogueTexts&) const = default;
};

} // namespace bothy
