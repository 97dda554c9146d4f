#include "core/statements/lasting.h"

namespace bothy {

Lasting lastingOf(StatementKind kind) {
    switch (kind) {
    case StatementKind::Profile:
    case StatementKind::Resume:
    case StatementKind::MatchResult:
    case StatementKind::CareNoteShare:
    case StatementKind::CareNoteReply:
        return Lasting::No;
    case StatementKind::MatchPropose:
    case StatementKind::MatchAccept:
    case StatementKind::MatchOpen:
    case StatementKind::MatchFinish:
        return Lasting::WithoutWords;
    case StatementKind::FeedCertificate:
    case StatementKind::DocumentRevise:
    case StatementKind::DocumentSign:
    case StatementKind::BoundaryRelax:
    case StatementKind::AnswerShare:
    case StatementKind::FeedRevoke:
    case StatementKind::DocumentWithdraw:
    case StatementKind::BoundaryTighten:
    case StatementKind::Pause:
    case StatementKind::MatchWithdraw:
    case StatementKind::AnswerTakeBack:
    case StatementKind::CareNoteTakeBack:
        return Lasting::Whole;
    }
    return isRestrictive(kind) ? Lasting::Whole : Lasting::No;
}

bool standsFor(StatementKind later, StatementKind earlier) {
    switch (earlier) {
    case StatementKind::DocumentRevise:
    case StatementKind::DocumentSign:
        return later == earlier || later == StatementKind::DocumentWithdraw;
    case StatementKind::BoundaryTighten:
        return later == StatementKind::BoundaryRelax;
    case StatementKind::Pause:
        return later == earlier || later == StatementKind::Resume;
    case StatementKind::AnswerShare:
        return later == earlier || later == StatementKind::AnswerTakeBack;
    case StatementKind::MatchPropose:
    case StatementKind::MatchAccept:
    case StatementKind::MatchOpen:
    case StatementKind::MatchFinish:
        return later == StatementKind::MatchResult || later == StatementKind::MatchWithdraw;
    // An earlier yes stays ended by them, whatever became of the later one.
    case StatementKind::DocumentWithdraw:
    case StatementKind::AnswerTakeBack:
    case StatementKind::CareNoteTakeBack:
    case StatementKind::MatchWithdraw:
        return later == earlier;
    default:
        return false; // certificates, loosenings, revocations, and what only a newer version knows
    }
}

} // namespace bothy
