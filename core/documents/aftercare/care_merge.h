#pragma once

#include "core/documents/aftercare/care_needs.h"

namespace bothy {

/// A way out of two needs that do not go together.
enum class ClashWay : std::uint8_t {
    InTurn,   ///< first one, then the other
    Parallel, ///< at the same time, each in their own way
};

/// Two needs that cannot be met at the same time. When both are the same item, one wants it and the other would
/// rather leave it out. Says nothing about who is right; the words for it name nobody.
struct CareClash {
    ItemId one;
    ItemId other;
    PersonId onePerson; ///< wants `one`
    PersonId otherPerson;
    std::optional<CareId> named; ///< the sentence of the care texts

    /// How a plan remembers the way that was chosen, in its field `clash_ways`.
    QString entry(ClashWay way) const;
    bool operator==(const CareClash&) const = default;
};

/// One timeline made of what both said.
struct MergedCare {
    std::vector<PlanStep> steps; ///< in the order of the care texts: asking first, days later last
    std::vector<CareClash> clashes;

    bool operator==(const MergedCare&) const = default;
};

/// The field of a plan that holds the chosen ways.
QString waysField();
/// Which way was chosen for a clash, in this plan.
std::optional<ClashWay> wayIn(const CarePlan& plan, const CareClash& clash);
void putWay(CarePlan& plan, const CareClash& clash, std::optional<ClashWay> way);

/// Merges the needs of two people, by these rules:
/// - a step with touch is there only when both want a need that it meets; otherwise a step that asks stands for it;
/// - what depends on the day becomes a step that asks the one who said so;
/// - nobody does together what one of them does not want: that is a clash;
/// - two needs that the care texts name as a clash wait until a way was chosen (`wayOf`), then both have their steps.
/// Gives the same whichever of the two comes first.
MergedCare mergeCare(const CareContent& care, const CareNeeds& a, const CareNeeds& b,
                     const std::function<std::optional<ClashWay>(const CareClash&)>& wayOf);
/// The same for the needs and the chosen ways that stand in a plan.
MergedCare mergeCare(const CareContent& care, const CarePlan& plan, const PersonId& a, const PersonId& b);

/// The merged steps that a plan does not have yet. A shipped step with other words over it counts as there.
std::vector<PlanStep> missingSteps(const CarePlan& plan, const std::vector<PlanStep>& merged);
/// The steps of a plan with these among them, each before the first one that comes later in the care texts.
std::vector<PlanStep> withSteps(const CareContent& care, std::vector<PlanStep> steps,
                                const std::vector<PlanStep>& added);

} // namespace bothy
