#pragma once

#include <cstdint>

namespace bothy {

/// What a statement does. The numbers are in signed headers for ever: never change or reuse one.
/// From 0x8000 on a kind is restrictive: it only ever takes permission away, and so counts as soon as it
/// is known to come from its author, whatever else is missing (evidence rule, documents/signoff.h).
/// Unknown numbers are kept and passed on; an unknown restrictive one suspends its subject.
enum class StatementKind : std::uint16_t {
    FeedCertificate = 0x0001, ///< first in every feed: this feed speaks for this person
    Profile = 0x0003,         ///< the name a person goes by
    DocumentRevise = 0x0010,  ///< new words for a plan or an agreement
    DocumentSign = 0x0011,    ///< "I agree for now" to exactly one revision
    BoundaryRelax = 0x0020,   ///< a limit is no longer in effect, or looser
    Resume = 0x0030,          ///< the author's own pause is over
    MatchPropose = 0x0041,
    MatchAccept = 0x0042,
    MatchOpen = 0x0043,
    MatchFinish = 0x0044,
    MatchResult = 0x0045,   ///< rows both are open to, from the author's own record
    AnswerShare = 0x0050,   ///< an answer its owner shows as it is; or only conditions, on a row of both
    CareNoteShare = 0x0060, ///< a check-in, a look back or a care card, as far as its author ticked
    CareNoteReply = 0x0061,
    FeedRevoke = 0x8001, ///< later statements of a feed no longer add permission
    DocumentWithdraw = 0x8010,
    BoundaryTighten = 0x8020,
    Pause = 0x8030,
    MatchWithdraw = 0x8041,  ///< a row or a round is taken back
    AnswerTakeBack = 0x8050, ///< the author does not show that answer any more
    CareNoteTakeBack = 0x8060,
};

/// False for a number that a newer version made.
inline bool isKnown(StatementKind kind) {
    switch (kind) {
    case StatementKind::FeedCertificate:
    case StatementKind::Profile:
    case StatementKind::DocumentRevise:
    case StatementKind::DocumentSign:
    case StatementKind::BoundaryRelax:
    case StatementKind::Resume:
    case StatementKind::MatchPropose:
    case StatementKind::MatchAccept:
    case StatementKind::MatchOpen:
    case StatementKind::MatchFinish:
    case StatementKind::MatchResult:
    case StatementKind::AnswerShare:
    case StatementKind::CareNoteShare:
    case StatementKind::CareNoteReply:
    case StatementKind::FeedRevoke:
    case StatementKind::DocumentWithdraw:
    case StatementKind::BoundaryTighten:
    case StatementKind::Pause:
    case StatementKind::MatchWithdraw:
    case StatementKind::AnswerTakeBack:
    case StatementKind::CareNoteTakeBack:
        return true;
    }
    return false;
}

/// A message of a comparison or its result: their words are let go of when they have done their work.
inline bool isOfAComparison(StatementKind kind) {
    return kind == StatementKind::MatchPropose || kind == StatementKind::MatchAccept ||
           kind == StatementKind::MatchOpen || kind == StatementKind::MatchFinish || kind == StatementKind::MatchResult;
}

inline bool isRestrictive(StatementKind kind) {
    return static_cast<std::uint16_t>(kind) >= 0x8000;
}

} // namespace bothy
