#pragma once

#include "core/care/reminders.h"
#include "core/session/private_state.h"
#include "core/session/shared_state.h"

namespace bothy {

/// The day on which both wanted to look at these words again. Nothing for what is no plan and no agreement.
std::optional<LookAgainDay> lookAgainDay(const SignedDocument& document);

/// The days on which both wanted to look at a plan or an agreement again, of those that hold or are due.
std::vector<LookAgainDay> lookAgainDays(const SharedState& shared);

/// The days on which somebody wanted to look at limits of their own again, also those that only they see. Not of those
/// that they are letting go.
std::vector<LookAgainDay> ownLookAgainDays(const SharedState& shared, const PrivateState& mine, const PersonId& me);
/// The days of those that they are letting go: until that is done they can be kept, and come up again.
std::vector<LookAgainDay> lookAgainDaysLetGo(const SharedState& shared, const PrivateState& mine, const PersonId& me);

} // namespace bothy
