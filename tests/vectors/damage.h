#pragma once

#include "tests/vectors/transcript.h"

namespace bothy::vectors {

// Ways to break a round, each with what an honest reader has to say to it.

/// How many ways there are.
std::size_t damageKinds();
/// Breaks the honest messages of `transcript`, which were made from `recipe`, in one way, sets how that has to end,
/// and names it. At least two slots.
QString damage(Transcript& transcript, const Recipe& recipe, std::size_t kind, SeededOctets& random);

/// The silent yes: bits hidden under a number that is not the key, so that the other's replies show their bits while
/// no reply of the attacker ever matches. The proofs are the best such an attacker can do.
struct SilentYes {
    Scalar key;     ///< x of the attacker
    Scalar another; ///< what their W are made with
    HiddenAnswers hidden;
};
SilentYes silentYes(const Link& link, MatchRole role, std::span<const Point> slotPoints, const Scalar& key,
                    SeededOctets& random);

/// A finish that hides the match of one slot behind the unused top bit of its reply, with a proof over just these
/// octets. `key`: the responder's x.
Bytes finishWithTopBit(const CheckedProposal& proposal, const CheckedOpening& opening, const Scalar& key,
                       std::size_t slot, const Bytes& fresh);

/// A number above the group's order that means the same as `scalar`.
Bytes plusOrder(const Scalar& scalar);

} // namespace bothy::vectors
