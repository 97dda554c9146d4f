#pragma once

#include "core/itembank/form_field.h"

#include <optional>

namespace bothy {

/// Who does a step: both together, one for the other, or each alone.
enum class StepDoer { Both, One, Each };

/// One thing to do in care afterwards.
struct CareStep {
    CareId id;
    QString text;
    CareId group;
    int minutes = 0;    ///< 0 to 60, only a suggestion
    bool touch = false; ///< cannot be done without the other person's touch
    StepDoer who = StepDoer::Each;
    std::vector<ItemId> meets; ///< the needs (items of `after`) it helps with

    bool operator==(const CareStep&) const = default;
};

/// Something to have ready. `note` may be empty.
struct KitThing {
    CareId id;
    QString text;
    CareId group;
    QString note;

    bool operator==(const KitThing&) const = default;
};

/// Something to leave out afterwards, linked to the item of the list that asks about it.
struct CareAvoid {
    CareId id;
    QString text;
    ItemId item; ///< empty when there is none

    bool operator==(const CareAvoid&) const = default;
};

/// When to ask again. No number: when there is time.
struct FollowUp {
    CareId id;
    QString label;
    std::optional<int> afterHours;

    bool operator==(const FollowUp&) const = default;
};

/// A step of a template. `orStep` is the version without touch or words.
struct TemplateStep {
    CareId step;
    std::optional<CareId> orStep;
    std::optional<int> minutes; ///< instead of the step's own

    bool operator==(const TemplateStep&) const = default;
};

/// A care plan to start from.
struct PlanTemplate {
    CareId id;
    QString title;
    QString about;
    QString note; ///< may be empty
    std::vector<CareId> situations;
    std::vector<TemplateStep> steps;
    std::vector<CareId> ready;
    std::vector<CareId> avoid;
    std::vector<CareId> followUps;

    bool operator==(const PlanTemplate&) const = default;
};

/// Two needs that do not go together at the same time, named neutrally.
struct NeedClash {
    CareId id;
    ItemId one;
    ItemId other;
    QString text;

    bool operator==(const NeedClash&) const = default;
};

/// A short exercise to come back to here and now; at most five lines.
struct Grounding {
    CareId id;
    QString title;
    int minutes = 1;
    std::vector<QString> lines;

    bool operator==(const Grounding&) const = default;
};

/// One of the three signals, always with word, colour word and shape.
struct SignalWord {
    CareId id; ///< `stop`, `slow`, `ok`
    QString label;
    QString suggestion; ///< the word it starts with
    QString meaning;
    QString colourWord;
    QString shape; ///< `square`, `triangle`, `circle`: a name, not shown

    bool operator==(const SignalWord&) const = default;
};

/// A point in the hours and days after: what to ask, and steps that may help.
struct ComeDownPoint {
    CareId id;
    QString title;
    int afterHours = 0;
    std::vector<Phrase> prompts;
    std::vector<CareId> suggestions;

    bool operator==(const ComeDownPoint&) const = default;
};

} // namespace bothy
