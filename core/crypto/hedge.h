#pragma once

#include "core/crypto/hash_to_group.h"
#include "core/crypto/keys.h"

namespace bothy {

/// Who speaks in a comparison. The number is hashed, so that one person's part never passes for the other's.
enum class MatchRole : std::uint8_t { Proposer = 1, Responder = 2 };

/// All secret numbers of one person in one round, stirred together from a key only they have, fresh octets,
/// what the round says and what they answer. So even a stuck or copied random source never gives the same
/// number to two different messages, which would give the answers away.
class HedgedSecrets {
public:
    static constexpr std::size_t freshSize = 64;

    /// `fresh`: 64 new random octets. `bits`: one octet of 0 or 1 for each slot.
    HedgedSecrets(const MatchHedgeKey& key, const Link& link, MatchRole role, const SecretBytes& fresh,
                  const SecretBytes& bits);

    Scalar key() const { return scalar('x', 0); }                                ///< x
    Scalar blind(std::size_t slot) const { return scalar('w', slot); }           ///< w
    Scalar nonce(std::size_t slot) const { return scalar('n', slot); }           ///< n
    Scalar madeUpChallenge(std::size_t slot) const { return scalar('c', slot); } ///< cs
    Scalar madeUpResponse(std::size_t slot) const { return scalar('s', slot); }  ///< ss
    SecretBytes commitmentKey() const;                                           ///< r
    const SecretBytes& stirred() const { return m_stirred; }                     ///< rk

private:
    Scalar scalar(char use, std::size_t slot) const;

    SecretBytes m_stirred;
};

/// The nonce of the proof over all replies, stirred from the key x in the same way. `fresh`: 32 new random octets.
Scalar replyNonce(const Scalar& key, const Link& link, const SecretBytes& fresh);

} // namespace bothy
