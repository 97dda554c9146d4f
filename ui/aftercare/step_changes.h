#pragma once

#include "core/documents/aftercare/care_plan.h"

namespace bothy {

/// What became of one step between two wordings of a plan.
enum class StepChange { Same, Changed, Moved, New, LeftOut };

/// One line of the comparison: the step before, now, or both.
struct StepPair {
    StepChange change = StepChange::Same;
    std::optional<PlanStep> before;
    std::optional<PlanStep> now;
};

/// The steps of both wordings in one list, in the order of the new one; what was left out stands where it was.
/// A step that kept its place in the order is Same or Changed (other details, or other words in a step at the same
/// place); one that stands elsewhere is Moved.
std::vector<StepPair> compareSteps(const std::vector<PlanStep>& before, const std::vector<PlanStep>& now);

} // namespace bothy
