#pragma once

#include "core/care/reminders.h"
#include "core/session/private_state.h"
#include "core/session/shared_state.h"

namespace bothy {

/// The days on which both wanted to look at a plan or an agreement again, of those that hold or are due.
std::vector<LookAgainDay> lookAgainDays(const SharedState& shared);

/// The days on which somebody wanted to look at limits of their own again, also those that only they see.
std::vector<LookAgainDay> ownLookAgainDays(const SharedState& shared, const PrivateState& mine, const PersonId& me);

} // namespace bothy
