#pragma once

#include "core/documents/document_messages.h"
#include "core/statements/statement_log.h"

#include <map>

namespace bothy {

/// Where a document of two people stands, as seen by one of them.
enum class SignoffState {
    Draft,          ///< only in its author's private part; never made by foldDocuments
    OfferedByMe,    ///< waits for the other
    OfferedToMe,    ///< waits for me
    AgreedForNow,   ///< both, on exactly these words; the only state that allows anything
    LookAgain,      ///< agreed, and its look-again day has come
    ChangedByMe,    ///< agreed before; newer words of mine wait: "changed, needs both"
    ChangedByOther, ///< agreed before; newer words of the other wait
    NoLongerAgreed, ///< agreed before; one of the two took it back
    TakenBack,      ///< an offer that ended before both had agreed
    Conflict,       ///< two wordings made without knowing of each other; each can choose one
    Blocked,        ///< agreed, but a limit closes an item it needs (core/limits sets this)
    NewerVersion,   ///< holds something that only a newer version can read
};

/// A wording that came with a statement whose past and payload are all here.
struct Revision {
    StatementId id;
    PersonId author;
    Day day;
    std::optional<StatementId> predecessor;
    std::optional<Day> validUntil;
    std::vector<QString> needs;
    Cbor content;

    bool operator==(const Revision&) const = default;
};

/// Which words of the other person somebody has had on the screen: those they read last, and those they knew before
/// these. Private; it only says what a difference is shown to.
struct ReadWording {
    StatementId now;
    std::optional<StatementId> before;

    bool operator==(const ReadWording&) const = default;
};
using ReadWords = std::map<DocumentId, ReadWording>;

/// One document as it stands now. Holds at most the words in question and those before: there is no history.
struct SignedDocument {
    DocumentId id;
    DocumentType type = DocumentType::Newer;
    SignoffState state = SignoffState::NewerVersion;
    Revision current;                     ///< the words in question; empty when only a newer version can read them
    std::optional<Revision> otherWording; ///< Conflict only: the words that stand beside `current`
    std::optional<Revision> agreedBefore; ///< the last other words both agreed on, for the difference
    /// What `current` differs from for its reader: of words of the other, the newest others that the reader wrote,
    /// agreed to or read; of own words, those of the other that they answer, else the last that both agreed on.
    std::optional<Revision> before;
    bool iSigned = false;          ///< my sign-off on `current` counts
    bool theySigned = false;       ///< the other's sign-off on `current` counts
    bool limitedSince = false;     ///< not signed by both since a limit closed something it needs (limits/limit.h)
    std::optional<Day> offerUntil; ///< of the only sign-off on `current`, while it waits for the second

    bool allowsAnything() const { return state == SignoffState::AgreedForNow; }
    /// All that are here; `current` first.
    std::vector<const Revision*> wordings() const {
        std::vector<const Revision*> all{&current};
        for (const auto* each : {&otherWording, &agreedBefore, &before})
            if (*each) all.push_back(&**each);
        return all;
    }
    bool operator==(const SignedDocument&) const = default;
};

/// What the two have agreed on, from the statements alone: same statements, same answer, in whatever order
/// they came. Sorted by document id. `me` is the person who looks; `floor` is a day that never goes back.
///
/// One rule carries it: *everything that is held takes away, only what is complete gives.*
/// A sign-off counts when it is complete and its author knew, when signing,
///  - every withdrawal of the document (also one whose payload, past or feed is in doubt),
///  - every other wording of the document (new words clear both sign-offs),
///  - and chose no other wording later or at the same time on another device.
/// Agreed are words that are complete and carry a sign-off that counts from each of the two people.
/// No clock takes part, except that the look-again day ends what was agreed, and the last day of an offer the offer.
/// `read` is what `me` has read so far; it decides about nothing but `before`.
std::vector<SignedDocument> foldDocuments(const StatementLog& log, const PersonId& me, Day floor,
                                          const ReadWords& read = {});

/// Own offers whose last day has passed and that have no second sign-off of that day or before: sign a withdrawal of
/// each at unlock, before anything is imported. A late or back-dated second sign-off then counts for nothing.
std::vector<DocumentId> offersToLapse(const StatementLog& log, const PersonId& me, Day floor);

} // namespace bothy
