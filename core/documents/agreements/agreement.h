#pragma once

#include "core/documents/filled_fields.h"
#include "core/documents/signoff.h"

namespace bothy {

/// Something two people do, or leave, for now: the words both tick. Plain value: the same for a draft and
/// for shared words.
struct Agreement {
    QString title; ///< at most 200 characters; other texts 2,000
    QString words;
    QString exceptions;
    std::optional<Day> lookAgain;
    std::vector<QString> items; ///< catalogue items it is about; a limit on one of them blocks it
    FilledFields fields;        ///< of the words and signs for stop, slow and all right; empty in all others

    bool operator==(const Agreement&) const = default;

    Cbor encode() const;
    /// TextTooLong over a limit, BadEncoding for anything else that is not an agreement.
    static Result<Agreement> decode(const Cbor& content);
};

/// The one agreement about words and signs: the same document whoever begins it.
DocumentId signalsDocument();

/// Three months on: what a new agreement suggests. The person may choose another day or none.
Day suggestedLookAgain(Day today);

/// What to offer to the other person. `replaces` is the revision it was written from. TextTooLong over a limit.
Result<Wording> wordingOf(const Agreement& agreement, std::optional<StatementId> replaces = {});

/// A shared agreement with its words read.
struct SharedAgreement {
    SignedDocument document;
    Agreement agreement;
    std::optional<Agreement> before; ///< of document.before: what its reader knows already
};

/// One with its words read.
SharedAgreement agreementOf(const SignedDocument& document);

/// The agreements among folded documents. One whose words cannot be read comes with an empty agreement
/// and in state NewerVersion.
std::vector<SharedAgreement> agreements(const std::vector<SignedDocument>& documents);

} // namespace bothy
