#pragma once

#include "core/crypto/random.h"
#include "core/crypto/secret_bytes.h"

#include <utility>

namespace bothy {

/// A 32-octet symmetric key with one purpose. Two purposes never share a type, so a box sealed for
/// one cannot be opened with the key of another by mistake.
template <typename Tag>
class SymmetricKey {
public:
    static constexpr std::size_t size = 32;

    static SymmetricKey make() { return SymmetricKey(makeRandomSecret(size)); }
    explicit SymmetricKey(SecretBytes secret)
        : m_secret(std::move(secret)) {
        Q_ASSERT(m_secret.size() == size);
    }

    const SecretBytes& secret() const { return m_secret; }
    SymmetricKey clone() const { return SymmetricKey(m_secret.clone()); }

private:
    SecretBytes m_secret;
};

// The tree of keys (vault/FORMAT.md draws it):
//   passphrase -> PassphraseKey opens RootKey (one per person) -> Pocket, FeedWrap, IdentityWrap, CoupleWrap,
//   MatchHedge -> Round; CoupleSecret (shared by the two) -> Store, Nonce, and later Exchange, Name
using PassphraseKey = SymmetricKey<struct PassphraseKeyTag>;
using RootKey = SymmetricKey<struct RootKeyTag>;
using PocketKey = SymmetricKey<struct PocketKeyTag>;
using FeedWrapKey = SymmetricKey<struct FeedWrapKeyTag>;
using IdentityWrapKey = SymmetricKey<struct IdentityWrapKeyTag>;
using CoupleWrapKey = SymmetricKey<struct CoupleWrapKeyTag>;
using MatchHedgeKey = SymmetricKey<struct MatchHedgeKeyTag>;
using RoundKey = SymmetricKey<struct RoundKeyTag>;
using CoupleSecret = SymmetricKey<struct CoupleSecretTag>;
using StoreKey = SymmetricKey<struct StoreKeyTag>;
using NonceKey = SymmetricKey<struct NonceKeyTag>;

PocketKey derivePocketKey(const RootKey& root);
FeedWrapKey deriveFeedWrapKey(const RootKey& root);
IdentityWrapKey deriveIdentityWrapKey(const RootKey& root);
CoupleWrapKey deriveCoupleWrapKey(const RootKey& root);
/// What the secrets of a comparison are stirred with (hedge.h).
MatchHedgeKey deriveMatchHedgeKey(const RootKey& root);
/// Seals what is secret of a comparison inside of the pocket (core/matching/round.h).
RoundKey deriveRoundKey(const MatchHedgeKey& hedge);
StoreKey deriveStoreKey(const CoupleSecret& secret);
NonceKey deriveNonceKey(const CoupleSecret& secret);

} // namespace bothy
