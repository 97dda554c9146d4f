#pragma once

#include "core/crypto/dleq.h"
#include "core/matching/commitment.h"

namespace bothy {

/// A person's replies to the other's hidden bits, made with their own key, and one proof for all (M2).
struct Replies {
    std::vector<Point> points; ///< T of each slot
    DleqProof proof;
};

/// `fresh`: 32 new random octets. `hidden` are the other person's. Empty when stopped.
std::optional<Replies> reply(const Link& link, const Scalar& key, std::span<const Point> hidden,
                             const SecretBytes& fresh, Pace& pace);

ReplyOctets toOctets(const Replies& replies);
Verdict<Replies> readReplies(MatchMessage message, const ReplyOctets& octets, Pace& pace);
/// `key` is the public key of who replied, `hidden` what they replied to. True when the proof holds.
Verdict<bool> checkReplies(MatchMessage message, const Link& link, const Point& key, std::span<const Point> hidden,
                           const Replies& replies, Pace& pace);

/// The slots whose two replies are the same: where both bits are 1.
std::vector<Slot> matchedSlots(std::span<const Slot> slots, std::span<const Point> mine, std::span<const Point> theirs);

} // namespace bothy
