#pragma once

#include "core/session/private_state.h"

namespace bothy {

// The parts of a pocket that belong to boundaries (FORMAT.md, parts 5, 6, 13, 36 to 39, 44). BadEncoding, TextTooLong
// for anything else.
Cbor encodeOwnLimit(const DocumentId& id, const Limit& limit);
Result<std::pair<DocumentId, Limit>> decodeOwnLimit(const Cbor& value);
Cbor encodeRemoval(const DocumentId& id, const PendingRemoval& removal);
Result<std::pair<DocumentId, PendingRemoval>> decodeRemoval(const Cbor& value);
Cbor encodeRemovedLimit(const DocumentId& id, const RemovedLimit& removed);
Result<std::pair<DocumentId, RemovedLimit>> decodeRemovedLimit(const Cbor& value);
Cbor encodeLimitDraft(const LimitDraft& draft);
Result<void> decodeLimitDraft(const Cbor& value, std::optional<LimitDraft>& into);
/// The same as plain text, for words that are on their way (unfinished.h). Nothing when it is no such text.
QString limitAsText(const LimitDraft& draft);
std::optional<LimitDraft> limitFromText(const QString& text);
Cbor encodeStopPlan(const StopPlan& plan);
Result<void> decodeStopPlan(const Cbor& value, StopPlan& into);
Cbor encodeReview(const Review& review);
Result<void> decodeReview(const Cbor& value, std::optional<Review>& into);
Cbor encodeLastReview(const LastReview& last);
Result<void> decodeLastReview(const Cbor& value, std::optional<LastReview>& into);
Cbor encodeReadWording(const DocumentId& id, const ReadWording& read);
Result<std::pair<DocumentId, ReadWording>> decodeReadWording(const Cbor& value);

} // namespace bothy
