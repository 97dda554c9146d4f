#pragma once

#include "core/documents/limits/limits.h"
#include "core/itembank/catalogue.h"
#include "core/session/private_state.h"
#include "core/session/shared_state.h"

namespace bothy {

/// All limits in effect for one person: those both see and those only they see.
LimitsInEffect limitsFor(const SharedState& shared, const PrivateState& mine);
/// Is this item masked? A limit on a private item goes on covering it once both accepted it.
bool closes(const LimitsInEffect& limits, const SharedState& shared, const ItemId& item);
/// The items that a limit both see masks: the same for both people, whatever either of them keeps private.
std::set<ItemId> closedForBoth(const Catalogue& catalogue, const SharedState& shared);

} // namespace bothy
