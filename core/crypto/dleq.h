#pragma once

#include "core/crypto/hash_to_group.h"

namespace bothy {

/// Shows that each D is C times the one secret behind Y, for all pairs at once.
struct DleqProof {
    Scalar c, s;

    bool operator==(const DleqProof&) const = default;
};

/// The proof of RFC 9497, section 2.2, gathered pair by pair so that whoever waits can stop in between.
/// Give all pairs in order, either all with addOwn() and then prove(), or all with add() and then check().
class DleqBatch {
public:
    /// `y` is the public half of the secret.
    DleqBatch(const HashContext& context, const Point& y);

    void addOwn(const Point& c, const Point& d);
    void add(const Point& c, const Point& d);

    /// Empty when a product was the identity.
    std::optional<DleqProof> prove(const Scalar& secret, const Scalar& nonce);
    bool check(const DleqProof& proof);

private:
    Scalar nextWeight(const Point& c, const Point& d);
    Scalar challenge(const Point& z, const Point& t2, const Point& t3) const;

    const HashContext& m_context;
    Point m_y;
    Bytes m_seed;
    std::size_t m_count = 0;
    Point m_m; ///< weighted sum of all C
    Point m_z; ///< weighted sum of all D
    Multiplier m_multiplier;
};

} // namespace bothy
