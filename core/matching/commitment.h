#pragma once

#include "core/crypto/or_proof.h"
#include "core/matching/messages.h"
#include "core/matching/pace.h"

namespace bothy {

/// A person's bits, hidden under a key that lives for one round (M1).
struct HiddenAnswers {
    Point key; ///< Y
    std::vector<HiddenBit> bits;

    std::vector<Point> points() const; ///< the W of each slot
};

/// Hides one bit for each slot. `context` is that of the link of M1. Empty when stopped.
std::optional<HiddenAnswers> hideAnswers(const HashContext& context, MatchRole role, std::span<const Point> slotPoints,
                                         const HedgedSecrets& secrets, const SecretBytes& bits, Pace& pace);

HiddenOctets toOctets(const HiddenAnswers& hidden);
/// What the proposer sends before their hidden bits: nobody can tell from it what is in them.
Link commitmentTo(ByteView commitmentKey, ByteView encodedHidden);

/// Points and numbers in the order of their octets, or the first that is none.
Verdict<HiddenAnswers> readHidden(MatchMessage message, const HiddenOctets& octets, Pace& pace);
/// RepeatedPoint unless `others`, the generator, the key and all hidden bits differ from each other.
std::optional<Refusal> checkAllDiffer(MatchMessage message, const HiddenAnswers& hidden, std::vector<Point> others);
/// Every proof, slot by slot: true when all hold.
Verdict<bool> checkHidden(MatchMessage message, const HashContext& context, MatchRole role,
                          std::span<const Point> slotPoints, const HiddenAnswers& hidden, Pace& pace);

} // namespace bothy
