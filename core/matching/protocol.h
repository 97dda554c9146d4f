#pragma once

#include "core/matching/reveal.h"

namespace bothy {

// One round of comparing without either side, or anybody who reads along, learning an answer that did not match.
// Four messages and a result, each tied to the one before; FORMAT.md has every octet. Here are the pure steps:
// octets in, octets and checked values out, no clock, no file, no memory of earlier rounds.
//
//   proposer:   makeProposal ─ checkAcceptance ─ makeOpening ─────────────── checkFinish ─ makeResult
//   responder:  checkProposal ─ makeAcceptance ──────── checkOpening ─ makeFinish ──────── makeResult
//
// What is made can be read again later, in another run of the program: check the own proposal (its slot points are
// needed by every later step) and recall what was made here, or checked here before.

/// What both know before a round.
struct MatchContext {
    CoupleId couple;
    std::uint64_t epoch = 0;
    std::array<PersonId, 2> persons;
};

/// What the proposer keeps between proposal and opening. Plain octets, so that they can lie in the pocket for days.
struct ProposerSecrets {
    SecretBytes key;           ///< x, 32 octets
    SecretBytes commitmentKey; ///< r, 32 octets
    SecretBytes hidden;        ///< the octets of M1, never made again
};
/// What the responder keeps between acceptance and finish.
struct ResponderSecrets {
    SecretBytes key; ///< x, 32 octets
};

/// A proposal and what its maker keeps of it.
struct MadeProposal {
    Bytes octets;
    ProposerSecrets secrets;
};
/// An acceptance and what its maker keeps of it.
struct MadeAcceptance {
    Bytes octets;
    ResponderSecrets secrets;
};

/// A proposal that passed every check, with the element of each slot. Needed by every later step.
struct CheckedProposal {
    Terms terms;
    std::vector<Slot> slots;
    Link commitment;
    Link termsHash;
    Link hash; ///< of the message, which the acceptance is tied to
    std::vector<Point> slotPoints;
};
/// An acceptance that passed every check.
struct CheckedAcceptance {
    Link hash;
    HiddenAnswers hidden; ///< the responder's
};
/// An opening that passed every check.
struct CheckedOpening {
    Link hash;
    HiddenAnswers hidden; ///< the proposer's
    Replies replies;      ///< the proposer's, to the responder's hidden answers
};
/// A finish that passed every check, and what came out.
struct CheckedFinish {
    Link hash;
    std::vector<Slot> matched; ///< where both bits are 1
};

/// Who makes something: their key, their bits (one octet of 0 or 1 for each slot) and where fresh octets come from.
struct Maker {
    const MatchHedgeKey& hedgeKey;
    const SecretBytes& bits;
    RandomSource random = makeRandomSecret;
};

// Making gives nothing when it was asked to stop (or in a case that does not happen with evenly drawn numbers);
// whatever was computed is wiped then, and it may be tried again. `terms.slotCount` and `slotListHash` are filled in.
std::optional<MadeProposal> makeProposal(Terms terms, const std::vector<Slot>& slots, const Maker& maker, Pace& pace);
std::optional<MadeAcceptance> makeAcceptance(const CheckedProposal& proposal, const Maker& maker, Pace& pace);
std::optional<Bytes> makeOpening(const CheckedProposal& proposal, const CheckedAcceptance& acceptance,
                                 const ProposerSecrets& secrets, Pace& pace,
                                 const RandomSource& random = makeRandomSecret);
std::optional<Bytes> makeFinish(const CheckedProposal& proposal, const CheckedOpening& opening,
                                const ResponderSecrets& secrets, Pace& pace,
                                const RandomSource& random = makeRandomSecret);
Bytes makeResult(const CheckedProposal& proposal, const CheckedFinish& finish);

// Checking looks at everything cheap before everything costly, and stops at the first thing that is wrong.
Verdict<CheckedProposal> checkProposal(ByteView octets, const MatchContext& context, Pace& pace);
/// The same checks without the slot points, which are most of the work: enough to decide whether to answer.
Verdict<CheckedProposal> inspectProposal(ByteView octets, const MatchContext& context);
Verdict<CheckedAcceptance> checkAcceptance(const CheckedProposal& proposal, ByteView octets, Pace& pace);
Verdict<CheckedOpening> checkOpening(const CheckedProposal& proposal, const CheckedAcceptance& acceptance,
                                     ByteView octets, Pace& pace);
Verdict<CheckedFinish> checkFinish(const CheckedProposal& proposal, const CheckedAcceptance& acceptance,
                                   const CheckedOpening& opening, ByteView octets, Pace& pace);
/// Whether the other person's result is the one the messages give.
Verdict<std::vector<Slot>> checkResult(const CheckedProposal& proposal, const CheckedFinish& finish, ByteView octets);

// Reads again what was made here or was checked here before, without its proofs: never anything else. The responder's
// own finish is read like this, for the result.
Verdict<CheckedAcceptance> recallAcceptance(const CheckedProposal& proposal, ByteView octets, Pace& pace);
Verdict<CheckedOpening> recallOpening(const CheckedProposal& proposal, const CheckedAcceptance& acceptance,
                                      ByteView octets, Pace& pace);
Verdict<CheckedFinish> recallFinish(const CheckedProposal& proposal, const CheckedOpening& opening, ByteView octets,
                                    Pace& pace);

} // namespace bothy
