#pragma once

#include "core/statements/canonical.h"
#include "core/statements/statement_log.h"

#include <functional>
#include <span>
#include <vector>

namespace bothy {

/// What somebody wants to say, before it is signed.
struct StatementDraft {
    StatementKind kind = StatementKind::Profile;
    DocumentId subject;
    Cbor message;
};

/// One statement of a step of several. May name those signed before it in the same step: an offer is
/// a wording and then a sign-off on exactly that wording.
using DraftStep = std::function<StatementDraft(std::span<const StatementId> before)>;

/// A draft that names nothing before it.
inline DraftStep stepOf(StatementDraft draft) {
    return [draft = std::move(draft)](std::span<const StatementId>) { return draft; };
}

/// Signs for one person on one feed. Owns the feed's key; lives only while its owner is unlocked.
class StatementAuthor {
public:
    StatementAuthor(PersonId person, SigningKey feedKey);

    FeedId feed() const;
    const PersonId& person() const { return m_person; }

    /// The next statement of this feed after everything in `log`. Admit it before asking for the next one.
    /// TextTooLong when the message is over the size of a payload.
    Result<SealedStatement> sign(const StatementLog& log, Day day, const StatementDraft& draft) const;

    /// The next statements, one after the other, for storing them together before any is admitted.
    Result<std::vector<SealedStatement>> signAll(const StatementLog& log, Day day,
                                                 std::span<const DraftStep> steps) const;

private:
    Result<SealedStatement> signNext(StatementHeader& next, const StatementDraft& draft) const;

    PersonId m_person;
    SigningKey m_key;
};

} // namespace bothy
