#pragma once

#include "core/session/private_state.h"
#include "core/statements/canonical.h"

namespace bothy {

// The parts of a pocket that belong to care (FORMAT.md, parts 32 to 35). BadEncoding, TextTooLong for anything else.
Cbor encodeGuided(const GuidedBookmark& guided);
Result<void> decodeGuided(const Cbor& value, std::optional<GuidedBookmark>& into);
Cbor encodeComeDown(const ComeDown& comeDown);
Result<void> decodeComeDown(const Cbor& value, std::optional<ComeDown>& into);
Cbor encodeReminders(const ReminderChoice& choice);
Result<void> decodeReminders(const Cbor& value, ReminderChoice& into);
Cbor encodeCareNote(const DocumentId& id, const CareNote& note);
Result<std::pair<DocumentId, CareNote>> decodeCareNote(const Cbor& value);

} // namespace bothy
