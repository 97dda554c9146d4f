#include "core/crypto/signing.h"

#include "core/crypto/random.h"

#include <sodium.h>
#include <utility>

namespace bothy {

namespace {

Bytes labelled(Domain domain, ByteView message) {
    Bytes result(domain.label.data(), static_cast<qsizetype>(domain.label.size()));
    result.append(message);
    return result;
}

const unsigned char* octets(const Bytes& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

} // namespace

SigningKey::SigningKey(PublicKey publicHalf, SecretBytes secretHalf)
    : m_public(publicHalf)
    , m_secret(std::move(secretHalf)) {}

SigningKey SigningKey::make() {
    return fromSeed(makeRandomSecret(crypto_sign_SEEDBYTES));
}

SigningKey SigningKey::fromSeed(const SecretBytes& seed) {
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    PublicKey publicHalf;
    SecretBytes secretHalf(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(publicHalf.data(), secretHalf.data(), seed.data());
    return SigningKey(publicHalf, std::move(secretHalf));
}

SecretBytes SigningKey::seed() const {
    SecretBytes seed(crypto_sign_SEEDBYTES);
    crypto_sign_ed25519_sk_to_seed(seed.data(), m_secret.data());
    return seed;
}

Signature SigningKey::sign(Domain domain, ByteView message) const {
    const Bytes text = labelled(domain, message);
    Signature signature;
    crypto_sign_detached(signature.data(), nullptr, octets(text), static_cast<unsigned long long>(text.size()),
                         m_secret.data());
    return signature;
}

bool isSignedBy(const PublicKey& key, Domain domain, ByteView message, const Signature& signature) {
    const Bytes text = labelled(domain, message);
    return crypto_sign_verify_detached(signature.data(), octets(text), static_cast<unsigned long long>(text.size()),
                                       key.data()) == 0;
}

} // namespace bothy
