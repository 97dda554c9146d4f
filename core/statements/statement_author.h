#pragma once

#include "core/statements/canonical.h"
#include "core/statements/statement_log.h"

namespace bothy {

/// What somebody wants to say, before it is signed.
struct StatementDraft {
    StatementKind kind = StatementKind::Profile;
    DocumentId subject;
    Cbor message;
};

/// Signs for one person on one feed. Owns the feed's key; lives only while its owner is unlocked.
class StatementAuthor {
public:
    StatementAuthor(PersonId person, SigningKey feedKey);

    FeedId feed() const;
    const PersonId& person() const { return m_person; }

    /// The next statement of this feed after everything in `log`. Admit it before asking for the next one.
    /// TextTooLong when the message is over the size of a payload.
    Result<SealedStatement> sign(const StatementLog& log, Day day, const StatementDraft& draft) const;

private:
    PersonId m_person;
    SigningKey m_key;
};

} // namespace bothy
