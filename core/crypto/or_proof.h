#pragma once

#include "core/crypto/hash_to_group.h"
#include "core/crypto/hedge.h"

namespace bothy {

/// What a proof about one slot is tied to, beside the elements it is about.
struct OrPlace {
    const HashContext& context;
    MatchRole role = MatchRole::Proposer;
    std::size_t slot = 0;
};

/// Shows for Y, H and W that W is H times the secret behind Y, or that its maker knows W as a multiple of the
/// generator, without showing which. Designed so that nobody learns the bit from it.
struct OrProof {
    Scalar c0, s0; ///< the half about the generator
    Scalar c1, s1; ///< the half about H and Y

    bool operator==(const OrProof&) const = default;
};

/// The secret numbers behind one slot.
struct OrSecrets {
    const Scalar& key; ///< x
    Scalar blind;      ///< w
    Scalar nonce;      ///< n
    Scalar madeUpChallenge, madeUpResponse;
};

/// One bit, hidden: W = x·H for 1 and w·G for 0, with its proof.
struct HiddenBit {
    Point w;
    OrProof proof;
};

/// The same calls in the same order for both bits. Empty when a product was the identity, which does not happen
/// with evenly drawn secrets.
std::optional<HiddenBit> hideBit(const OrPlace& place, const Point& y, const Point& h, std::uint8_t bit,
                                 const OrSecrets& secrets);

/// What a proof leads back to when its equations are followed.
struct OrTrace {
    Point t0, t1, t2;
    Scalar challenge; ///< hashed over them
};
/// Empty when a product was the identity.
std::optional<OrTrace> retrace(const OrPlace& place, const Point& y, const Point& h, const HiddenBit& hidden);

/// True when the challenge is the sum of the two in the proof.
bool checkOrProof(const OrPlace& place, const Point& y, const Point& h, const HiddenBit& hidden);

} // namespace bothy
