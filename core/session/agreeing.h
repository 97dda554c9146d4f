#pragma once

#include "core/session/session.h"

namespace bothy {

/// The limits in effect that close something these words are about, as their reader sees them: those of both people
/// and their own private ones, each with the id that opens it. Empty when nothing stands in the way of agreeing.
std::vector<LimitInEffect> limitsOn(const Session& session, DocumentType type, const Revision& words);
std::vector<LimitInEffect> limitsOn(const Session& session, const Wording& words); ///< that are not offered yet

/// Keeps that the other one's words of this document are on the screen, so that their next words show what differs.
/// Private; nothing of it is told. Not for own words.
void noteRead(Session& session, const SignedDocument& document);

/// Whether a limit that both can see closes what these words are about, from what the file holds now; `clock` is what
/// the part of whoever asks remembers.
bool isUnderALimit(const Vault& vault, const Services& services, const Wording& words, const ClockMemory& clock,
                   Day today);
/// The words of a revision, as it stands in the file.
std::optional<Wording> wordsIn(const Vault& vault, const StatementId& revision);

} // namespace bothy
