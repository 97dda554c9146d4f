#pragma once

#include "core/base/ids.h"
#include "core/crypto/group.h"

#include <initializer_list>

namespace bothy {

/// The hash of what was said before, which ties the numbers of a message to it.
using Link = FixedBytes<32, struct LinkTag>;

/// Hashing to elements and numbers as in RFC 9497 for ristretto255-SHA512 (expand_message_xmd of RFC 9380),
/// set apart by a context string. Two contexts never give the same element for the same message.
class HashContext {
public:
    explicit HashContext(ByteView context);
    /// The context of a comparison: "BOTHY-MATCH-v1-" and the link.
    static HashContext of(const Link& link);

    /// The parts are joined as they are.
    Point toGroup(std::initializer_list<ByteView> parts) const;
    Scalar toScalar(std::initializer_list<ByteView> parts) const;
    const Bytes& context() const { return m_context; }

private:
    Bytes m_context;
    Bytes m_groupTag; ///< domain separation tags, each with its length behind it
    Bytes m_scalarTag;
};

/// expand_message_xmd with SHA-512 for 64 octets; `tag` is shorter than 256 octets.
std::array<std::uint8_t, 64> expandMessage(std::initializer_list<ByteView> parts, ByteView tag);

/// How lengths and numbers stand in front of hashed parts: two octets, big end first.
std::array<char, 2> twoOctets(std::size_t number);

} // namespace bothy
