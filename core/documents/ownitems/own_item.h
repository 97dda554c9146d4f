#pragma once

#include "core/documents/signoff.h"
#include "core/itembank/item.h"

namespace bothy {

/// A question that one person adds to the list. Private until its writer offers it; both answer it, and it takes part
/// in comparisons, once both accepted exactly these words. Plain value: the same for a private and an offered one.
struct OwnItem {
    QString prompt;
    QString firstPrompt; ///< the line for each side of a role pair; may be empty, then the prompt stands
    QString secondPrompt;
    QString explanation;
    RolePair roles = RolePair::Mutual;
    Polarity polarity = Polarity::Permission;
    Tier tier = Tier::Everyday;
    SectionId section;  ///< a shipped topic; empty when it stands in an own one
    QString ownSection; ///< title of the own topic, which the other person sees once they accept

    static constexpr qsizetype maxPrompt = 60, maxTitle = 60, maxExplanation = 200; ///< UTF-16 units

    SectionId sectionId() const;
    /// As an entry of the list.
    Item asItem(const ItemId& id) const;

    Cbor encode() const;
    /// TextTooLong over a limit; BadEncoding for anything else that is not such a question, also for lines that would
    /// not look like what they are (plain_line.h).
    static Result<OwnItem> decode(const Cbor& content);
    /// The same for words on their way, which may be empty, too long or without a topic.
    static Result<OwnItem> decodeDraft(const Cbor& content);

    bool operator==(const OwnItem&) const = default;
};

/// Which four words answer an item of this kind.
Scale scaleOf(Polarity polarity);

/// What to offer to the other person. An error when the words would not be read back.
Result<Wording> wordingOf(const OwnItem& item, std::optional<StatementId> replaces = {});

/// An offered or accepted item with its words read.
struct SharedOwnItem {
    SignedDocument document;
    OwnItem item;

    /// In both lists now: both accepted exactly these words, and neither took it back.
    bool isAccepted() const { return document.state == SignoffState::AgreedForNow; }
    bool operator==(const SharedOwnItem&) const = default;
};

/// The own items among folded documents. One whose words cannot be read comes with an empty item and in state
/// NewerVersion.
std::vector<SharedOwnItem> ownItems(const std::vector<SignedDocument>& documents);

} // namespace bothy
