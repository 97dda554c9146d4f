#pragma once

#include "ui/aftercare/plan_book.h"
#include "ui/widgets/printed_page.h"

namespace bothy {

/// A shared plan for paper: the exact words with their state, both wordings where there are two. Nothing while
/// somebody has paused, or when its words cannot be read here.
std::optional<PrintedPage> sharedPlanPaper(const PlanBook& book, const DocumentId& plan);

/// My own draft for paper as its editor has it, named as such; nothing when there is none.
std::optional<PrintedPage> draftPlanPaper(const PlanBook& book, const DocumentId& plan, const CarePlan& draft);

} // namespace bothy
