#pragma once

#include "core/matching/refusal.h"
#include "core/matching/slots.h"

namespace bothy {

// The octets of the five messages, without meaning: every field has its shape, nothing more is known of it.
// FORMAT.md describes each one.

/// What a round is about. `day` comes from the proposer's computer and may be any number.
struct Terms {
    std::uint64_t version = 1;
    CoupleId couple;
    std::uint64_t epoch = 0;
    DocumentId round;
    PersonId proposer;
    PersonId responder;
    FeedId proposerFeed;
    std::uint64_t day = 0; ///< since 1970-01-01
    bool sooner = false;
    std::uint64_t slotCount = 0;
    Link slotListHash;

    bool operator==(const Terms&) const = default;
};
Bytes encodeTerms(const Terms& terms);

/// A person's hidden bits as octets (M1): their public key and 160 octets for each slot, one after the other.
struct HiddenOctets {
    static constexpr qsizetype recordSize = 160;
    Bytes key;
    Bytes records;

    std::size_t count() const { return static_cast<std::size_t>(records.size() / recordSize); }
};
Bytes encodeHidden(const HiddenOctets& hidden);
std::optional<HiddenOctets> decodeHidden(ByteView octets, std::size_t slots);

/// A person's replies to the other's hidden bits as octets (M2): 32 for each slot, and one proof for all.
struct ReplyOctets {
    Bytes replies;
    Bytes proof;
};

/// What will be compared, and a commitment to the proposer's hidden answers.
struct ProposeMessage {
    static constexpr MatchMessage type = MatchMessage::Propose;
    Terms terms;
    std::vector<SlotFields> slots;
    Link commitment;
};
/// The responder's hidden answers.
struct AcceptMessage {
    static constexpr MatchMessage type = MatchMessage::Accept;
    DocumentId round;
    Link before;
    HiddenOctets hidden;
};
/// The proposer's hidden answers, and their replies to the responder's.
struct OpenMessage {
    static constexpr MatchMessage type = MatchMessage::Open;
    DocumentId round;
    Link before;
    Link commitmentKey;
    HiddenOctets hidden;
    ReplyOctets replies;
};
/// The responder's replies to the proposer's hidden answers.
struct FinishMessage {
    static constexpr MatchMessage type = MatchMessage::Finish;
    DocumentId round;
    Link before;
    ReplyOctets replies;
};
/// The slots that matched; both write the same one.
struct ResultMessage {
    static constexpr MatchMessage type = MatchMessage::Result;
    DocumentId round;
    Link before;
    std::vector<SlotFields> matched;
};

Bytes encode(const ProposeMessage& message);
Bytes encode(const AcceptMessage& message);
Bytes encode(const OpenMessage& message);
Bytes encode(const FinishMessage& message);
Bytes encode(const ResultMessage& message);

/// The message, or BadEncoding or WrongType. `slots` is how many the proposal has; the sizes of accept, open and
/// finish follow from it alone and are looked at before anything is read.
Verdict<ProposeMessage> decodePropose(ByteView octets);
Verdict<AcceptMessage> decodeAccept(ByteView octets, std::size_t slots);
Verdict<OpenMessage> decodeOpen(ByteView octets, std::size_t slots);
Verdict<FinishMessage> decodeFinish(ByteView octets, std::size_t slots);
Verdict<ResultMessage> decodeResult(ByteView octets);

/// How many octets accept, open and finish have for this many slots, whatever was answered.
qsizetype acceptSize(std::size_t slots);
qsizetype openSize(std::size_t slots);
qsizetype finishSize(std::size_t slots);

} // namespace bothy
