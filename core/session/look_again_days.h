#pragma once

#include "core/care/reminders.h"
#include "core/session/shared_state.h"

namespace bothy {

/// The days on which both wanted to look at a plan or an agreement again, of those that hold or are due.
std::vector<LookAgainDay> lookAgainDays(const SharedState& shared);

} // namespace bothy
