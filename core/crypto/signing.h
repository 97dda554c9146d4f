#pragma once

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/crypto/domain.h"
#include "core/crypto/secret_bytes.h"

namespace bothy {

using PublicKey = FixedBytes<32, struct PublicKeyTag>;
using Signature = FixedBytes<64, struct SignatureTag>;

/// An Ed25519 key pair (RFC 8032). Used for a person's identity and for each of their feeds.
/// Every signature is made over label ‖ message, so one made for a statement never passes for
/// a certificate. Owns its secret half.
class SigningKey {
public:
    static SigningKey make();
    /// The pair that belongs to a 32-octet seed (what is wrapped and stored).
    static SigningKey fromSeed(const SecretBytes& seed);

    const PublicKey& publicKey() const { return m_public; }
    SecretBytes seed() const;
    Signature sign(Domain domain, ByteView message) const;

private:
    SigningKey(PublicKey publicHalf, SecretBytes secretHalf);

    PublicKey m_public;
    SecretBytes m_secret; ///< 64 octets in libsodium's form: seed and public key
};

/// True when the signature was made by the owner of `key` over exactly these octets in this domain.
bool isSignedBy(const PublicKey& key, Domain domain, ByteView message, const Signature& signature);

} // namespace bothy
