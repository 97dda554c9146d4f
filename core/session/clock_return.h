#pragma once

#include "core/session/private_state.h"
#include "core/session/shared_state.h"

namespace bothy {

/// Time went back for this part: the clock had been wrong, or its owner set the floor right. What was seen to end by
/// then stays ended and what was seen to begin stays begun; what is dated later counts from today, so that no wait
/// grows to years. `from` is the day it had been; `seconds` (since 1970 UTC) and `today` are those of now.
void takeTimeBack(PrivateState& mine, const SharedState& shared, Day from, qint64 seconds, Day today);

/// Reads what both people's statements mean by what this part remembers of its clock: whoever folds asks here at once.
/// `sure` is the day of time that is sure: a leap of the clock does not shorten the week between comparisons.
void readByClock(SharedState& shared, const ClockMemory& clock, Day sure);

/// Own offers that would wait for longer than any offer may, because they were made while the clock was ahead: to be
/// withdrawn like those that lapsed.
std::vector<DocumentId> offersDatedTooFar(const std::vector<SignedDocument>& documents, Day today);

/// The limits of one owner or of both, as they stand for this part: one that was seen to begin has begun.
Limit readByClock(const DocumentId& id, Limit limit, const ClockMemory& clock);
LimitBoard readByClock(LimitBoard limits, const ClockMemory& clock);

// Parts of a pocket (FORMAT.md, 10 and 50). BadEncoding for anything else.
Cbor encodeFloor(const PrivateState& mine);
Result<void> decodeFloor(const Cbor& value, PrivateState& into);
Cbor encodeClock(const ClockMemory& clock);
Result<void> decodeClock(const Cbor& value, ClockMemory& into);

} // namespace bothy
