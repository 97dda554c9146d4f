#pragma once

#include "core/documents/document_messages.h"
#include "core/statements/statement_log.h"

#include <functional>
#include <map>

namespace bothy {

/// A statement about one document, with its message read. Refers to the log.
struct HeldRevision {
    const VerifiedStatement* statement = nullptr;
    std::optional<Wording> wording; ///< none when it is missing or cannot be read
    bool complete = false;
};

/// A sign-off, with its message read. Refers to the log.
struct HeldSign {
    const VerifiedStatement* statement = nullptr;
    std::optional<SignOff> said; ///< none when it is missing or cannot be read
    bool complete = false;

    bool isOn(const StatementId& revision) const { return said && said->revision == revision; }
};

/// Everything that is held about one document, each list in causal order.
struct DocumentRecord {
    std::vector<HeldRevision> revisions;
    std::vector<HeldSign> signs;
    std::vector<const VerifiedStatement*> withdrawals;
    bool suspended = false; ///< something restrictive that only a newer version understands
};

/// One per document, by its id. Valid until the log takes in the next statement.
std::map<DocumentId, DocumentRecord> documentRecords(const StatementLog& log);

/// Which sign-offs count (signoff.h has the rule in words). Looks at one document of one log.
class SignoffRules {
public:
    SignoffRules(const StatementLog& log, const DocumentRecord& record)
        : m_log(log)
        , m_record(record) {}

    /// Nothing that is held takes it back. Says nothing about whether it is complete.
    bool stands(const HeldSign& sign) const;
    bool isLive(const HeldSign& sign) const { return sign.complete && sign.said && stands(sign); }
    /// The newest sign-off of this person that is live and on words that can be read.
    const HeldSign* newestLive(const PersonId& person) const;

    /// A sign-off of each that counts on these words, neither of which answers an offer after its last day.
    bool bothInTime(const StatementId& revision, const PersonId& one, const PersonId& other) const;

    bool isNewer(const HeldSign& sign, const HeldSign& other) const { return knows(sign, *other.statement); }

    /// True when both counted at some time, in the view of somebody who knew just what their two authors knew.
    bool stoodTogether(const HeldSign& a, const HeldSign& b) const;
    /// The words both agreed on most recently, now or before, other than `except`.
    const HeldRevision* lastAgreed(const std::optional<StatementId>& except = {}) const;

    const HeldRevision* find(const StatementId& revision) const; ///< complete and readable ones only
    /// The latest complete and readable wording that fits; null for none.
    const HeldRevision* newestWhere(const std::function<bool(const HeldRevision&)>& fits) const;
    /// This person signed these words once, whatever became of it.
    bool hasSigned(const PersonId& person, const StatementId& revision) const;
    /// The complete wordings that no complete wording follows. More than one: made apart.
    std::vector<const HeldRevision*> newestWordings() const;
    /// A withdrawal, or a wording that cannot be read yet, is held that the author of these words did not know.
    bool isTakenBack(const HeldRevision& revision) const;

private:
    bool takesBack(const HeldRevision& revision, const HeldSign& sign) const;
    bool takesBack(const HeldSign& other, const HeldSign& sign) const;
    bool knows(const HeldSign& sign, const VerifiedStatement& statement) const;
    bool isTooLate(const HeldSign& answer, const HeldSign& offer) const;
    bool isUndisputed(const HeldSign& sign, const HeldSign& a, const HeldSign& b) const;

    const StatementLog& m_log;
    const DocumentRecord& m_record;
};

} // namespace bothy
