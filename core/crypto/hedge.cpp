#include "core/crypto/hedge.h"

#include "core/crypto/domain.h"

#include <sodium.h>

namespace bothy {

namespace {

/// BLAKE2b with a key, over the joined parts, into `size` octets at `out`.
void keyedHash(ByteView key, std::initializer_list<ByteView> parts, std::uint8_t* out, std::size_t size) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, reinterpret_cast<const unsigned char*>(key.data()),
                            static_cast<std::size_t>(key.size()), size);
    for (const ByteView part : parts)
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                  static_cast<unsigned long long>(part.size()));
    crypto_generichash_final(&state, out, size);
    sodium_memzero(&state, sizeof state);
}

Scalar scalarFrom(ByteView key, std::initializer_list<ByteView> parts) {
    std::array<std::uint8_t, 64> wide{};
    keyedHash(key, parts, wide.data(), wide.size());
    Scalar scalar = Scalar::reduced(wide);
    sodium_memzero(wide.data(), wide.size());
    return scalar;
}

ByteView viewOf(Domain domain) {
    return ByteView(domain.label.data(), static_cast<qsizetype>(domain.label.size()));
}

} // namespace

HedgedSecrets::HedgedSecrets(const MatchHedgeKey& key, const Link& link, MatchRole role, const SecretBytes& fresh,
                             const SecretBytes& bits)
    : m_stirred(64) {
    Q_ASSERT(fresh.size() == freshSize);
    const char roleOctet = static_cast<char>(role);
    keyedHash(key.secret().view(),
              {viewOf(domain::MatchHedge), link.view(), ByteView(&roleOctet, 1), fresh.view(), bits.view()},
              m_stirred.data(), m_stirred.size());
}

Scalar HedgedSecrets::scalar(char use, std::size_t slot) const {
    const auto number = twoOctets(slot);
    return scalarFrom(m_stirred.view(), {ByteView(&use, 1), ByteView(number)});
}

SecretBytes HedgedSecrets::commitmentKey() const {
    SecretBytes result(32);
    keyedHash(m_stirred.view(), {ByteView("r\0\0", 3)}, result.data(), result.size());
    return result;
}

Scalar replyNonce(const Scalar& key, const Link& link, const SecretBytes& fresh) {
    return scalarFrom(key.view(), {viewOf(domain::MatchReplyNonce), link.view(), fresh.view()});
}

} // namespace bothy
