#include "core/documents/pauses.h"

#include <algorithm>

namespace bothy {

namespace {

constexpr std::uint64_t Version = 1;

DocumentId subjectOf(const PersonId& person) {
    return *DocumentId::from(person.view());
}

/// A pause, or something restrictive about its own author that only a newer version understands.
bool isPause(const VerifiedStatement& statement) {
    if (statement.kind() == StatementKind::Pause) return true;
    return isRestrictive(statement.kind()) && !isKnown(statement.kind()) &&
           statement.subject() == subjectOf(statement.author());
}

bool isEnded(const VerifiedStatement& pause, const StatementLog& log) {
    return pause.kind() == StatementKind::Pause && std::ranges::any_of(log.all(), [&](const VerifiedStatement& resume) {
               return resume.kind() == StatementKind::Resume && resume.author() == pause.author() &&
                      log.isComplete(resume) && log.isInPast(pause, resume);
           });
}

} // namespace

Pauses foldPauses(const StatementLog& log, const PersonId& me) {
    Pauses pauses;
    for (const VerifiedStatement& statement : log.all()) {
        bool& paused = statement.author() == me ? pauses.mine : pauses.theirs;
        paused = paused || (isPause(statement) && !isEnded(statement, log));
    }
    return pauses;
}

StatementDraft pauseDraft(const PersonId& me) {
    return {StatementKind::Pause, subjectOf(me), Cbor::Array{Version}};
}

StatementDraft resumeDraft(const PersonId& me) {
    return {StatementKind::Resume, subjectOf(me), Cbor::Array{Version}};
}

} // namespace bothy
