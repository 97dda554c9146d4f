#pragma once

#include "core/documents/aftercare/care_plan.h"

#include <functional>

namespace bothy {

/// The parts of a plan that consist of rows, in the order in which they are read.
enum class PlanRowPart : std::uint8_t { Situation, Step, Field, Ready, Avoid, FollowUp, Note };

/// One row of a plan, as its owner looks it over before it goes out: a step, one entry of a list, the note. Plain value
/// that names its place; a plan that says something else by now has other rows.
struct PlanRow {
    PlanRowPart part = PlanRowPart::Step;
    std::size_t step = 0;           ///< place among the steps
    QString id;                     ///< of an entry of a shipped list
    QString ownWords;               ///< of an entry in own words
    QString fieldId;                ///< Field only
    std::optional<PersonId> person; ///< whose version of the field

    bool operator==(const PlanRow&) const = default;
};

/// All rows of a plan. Its title and its day of looking again belong to the whole and are none.
std::vector<PlanRow> rowsOf(const CarePlan& plan);
/// The plan without the rows for which this is true.
CarePlan withoutRows(const CarePlan& plan, const std::function<bool(const PlanRow&)>& isLeftOut);

} // namespace bothy
