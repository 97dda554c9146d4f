#include "core/crypto/hash_to_group.h"

#include <sodium.h>

namespace bothy {

namespace {

constexpr std::size_t BlockSize = 128; // of SHA-512

void add(crypto_hash_sha512_state& state, ByteView part) {
    crypto_hash_sha512_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                              static_cast<unsigned long long>(part.size()));
}

/// The tag with its own length behind it, as expand_message_xmd takes it.
Bytes tagOf(ByteView use, ByteView context) {
    Bytes tag = use.toByteArray() + context.toByteArray();
    Q_ASSERT(tag.size() < 256);
    tag.append(static_cast<char>(tag.size()));
    return tag;
}

} // namespace

std::array<std::uint8_t, 64> expandMessage(std::initializer_list<ByteView> parts, ByteView tag) {
    static constexpr std::array<char, BlockSize> zeros{};
    static constexpr std::array<char, 3> lengthAndCounter{0, 64, 0};
    static constexpr char one = 1;
    std::array<std::uint8_t, 64> octets{};
    crypto_hash_sha512_state state;
    crypto_hash_sha512_init(&state);
    add(state, ByteView(zeros));
    for (const ByteView part : parts)
        add(state, part);
    add(state, ByteView(lengthAndCounter));
    add(state, tag);
    crypto_hash_sha512_final(&state, octets.data());

    crypto_hash_sha512_init(&state);
    crypto_hash_sha512_update(&state, octets.data(), octets.size());
    add(state, ByteView(&one, 1));
    add(state, tag);
    crypto_hash_sha512_final(&state, octets.data());
    return octets;
}

std::array<char, 2> twoOctets(std::size_t number) {
    Q_ASSERT(number < 65536);
    return {static_cast<char>(number >> 8), static_cast<char>(number & 0xff)};
}

HashContext::HashContext(ByteView context)
    : m_context(context.toByteArray())
    , m_groupTag(tagOf("HashToGroup-", context))
    , m_scalarTag(tagOf("HashToScalar-", context)) {}

HashContext HashContext::of(const Link& link) {
    return HashContext(Bytes("BOTHY-MATCH-v1-") + link.bytes());
}

Point HashContext::toGroup(std::initializer_list<ByteView> parts) const {
    return Point::fromUniform(expandMessage(parts, m_groupTag));
}

Scalar HashContext::toScalar(std::initializer_list<ByteView> parts) const {
    return Scalar::reduced(expandMessage(parts, m_scalarTag));
}

} // namespace bothy
