#pragma once

#include "core/documents/aftercare/care_plan.h"
#include "core/session/session.h"

namespace bothy {

/// One flag for each step of a plan: these limits close it. All of them where they cover what the shared words say they
/// need and no step shows what that is: words of another language, or of another program. `said` are those words; null
/// for words that were never offered. Sheet, paper, search, editor and the plan that is followed ask here.
std::vector<bool> closedSteps(const Session& session, const LimitsInEffect& limits, const Revision* said,
                              const CarePlan& plan);
/// The same by all limits that are in effect for whoever is here, for a plan by its id.
std::vector<bool> closedSteps(const Session& session, const DocumentId& id, const CarePlan& plan);

/// The words of a plan that are there to be followed: those both agree on, also where a limit leaves a part of them
/// out, while nobody has paused; else an own draft.
std::optional<CarePlan> wordsToFollow(const Session& session, const DocumentId& id);
/// May these words be followed now? Words of two people only while they are just those that both agree on.
bool mayFollow(const Session& session, const DocumentId& id, const CarePlan& words);
/// There is a step among the words to follow that has words and is not closed.
bool hasStepToFollow(const Session& session, const DocumentId& id);

} // namespace bothy
