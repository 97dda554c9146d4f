#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/statements/canonical.h"
#include "core/statements/statement_author.h"

#include <QString>

#include <optional>
#include <vector>

namespace bothy {

/// What a shared document is. The numbers are written to disk and never change. A number this version does
/// not know reads as Newer: the document is kept and shown as "made with a newer version".
enum class DocumentType : std::uint16_t {
    Newer = 0, ///< never written
    CarePlan = 1,
    Agreement = 2,
    OwnItem = 3, ///< a question of one of the two, for both lists
};

/// One wording of a shared document, as its author sends it. The content is made by the room of the type
/// (aftercare/care_plan.h, agreements/agreement.h, ownitems/own_item.h).
struct Wording {
    DocumentType type = DocumentType::Newer;
    std::optional<StatementId> predecessor; ///< the revision it was written from; only for showing a difference
    std::optional<Day> validUntil;          ///< from this day on: "look again", and nothing is allowed
    std::vector<QString> needs;             ///< items it depends on; a limit that closes one blocks it. At most 256
    Cbor content;

    bool operator==(const Wording&) const = default;
};

/// "I agree for now" to exactly one revision.
struct SignOff {
    StatementId revision;
    Day offerUntil; ///< the last day on which a first sign-off waits for the other

    bool operator==(const SignOff&) const = default;
};

inline constexpr int defaultOfferDays = 7;
inline constexpr int maxOfferDays = 30;

// What to give to StatementAuthor::sign. An offer is two statements in one step: the wording, then the own
// sign-off on it (its revision id is statementIdOf(header) of the first).
StatementDraft reviseDraft(const DocumentId& document, const Wording& wording);
StatementDraft signDraft(const DocumentId& document, const SignOff& signOff);
StatementDraft withdrawDraft(const DocumentId& document);

/// The last day an offer waits: `days` from today, within 1 to maxOfferDays.
Day offerUntil(Day today, int days = defaultOfferDays);

/// Nothing when the message is of another version or does not have the expected shape.
std::optional<Wording> wordingOf(const VerifiedStatement& revise);
std::optional<SignOff> signOffOf(const VerifiedStatement& sign);

} // namespace bothy
