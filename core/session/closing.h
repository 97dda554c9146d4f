#pragma once

#include "core/itembank/catalogue.h"
#include "core/limits/limits_in_effect.h"
#include "core/session/floor_clock.h"
#include "core/session/private_state.h"
#include "core/session/shared_state.h"

namespace bothy {

/// For whom limits are read: what their part remembers of its clock, their list and their day.
struct LimitReader {
    PersonId me;
    const ClockMemory& clock;
    const Catalogue& catalogue;
    Day today;

    /// What these limits close: those of both, and own ones that only the reader sees. Whoever asks what is closed for
    /// somebody asks here, so that one that was seen to begin has begun everywhere.
    LimitsInEffect read(const LimitBoard& shared, const std::map<DocumentId, Limit>& own) const;
};

/// All limits in effect for one person: those both see and those only they see.
LimitsInEffect limitsFor(const SharedState& shared, const PrivateState& mine, const Catalogue& catalogue);
/// Own limits that end now: asked to go 24 hours ago, or their last day is over. Those that two people see end by a
/// statement of their owner, which is made here and not by a clock. None before its owner has looked over a part that
/// may be of an earlier time.
std::vector<DocumentId> limitsThatEnd(const SharedState& shared, const PrivateState& mine, const FloorClock& clock);
/// Is this item masked? A limit on a private item goes on covering it once both accepted it.
bool closes(const LimitsInEffect& limits, const SharedState& shared, const ItemId& item);
/// The items that a limit both see masks: the same for both people, whatever either of them keeps private.
std::set<ItemId> closedForBoth(const Catalogue& catalogue, const SharedState& shared);

} // namespace bothy
