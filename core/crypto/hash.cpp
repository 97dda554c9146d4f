#include "core/crypto/hash.h"

#include <sodium.h>

namespace bothy {

Bytes hashOf(Domain domain, std::initializer_list<ByteView> parts, qsizetype size) {
    Q_ASSERT(size >= qsizetype(crypto_generichash_BYTES_MIN) && size <= qsizetype(crypto_generichash_BYTES_MAX));
    const auto octets = static_cast<std::size_t>(size);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, octets);
    const auto add = [&state](const char* data, std::size_t count) {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(data), count);
    };
    add(domain.label.data(), domain.label.size());
    for (const ByteView part : parts)
        add(part.data(), static_cast<std::size_t>(part.size()));
    Bytes result(size, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(result.data()), octets);
    return result;
}

} // namespace bothy
