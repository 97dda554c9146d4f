#pragma once

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/crypto/domain.h"

#include <initializer_list>

namespace bothy {

/// BLAKE2b (RFC 7693) over label ‖ parts, `size` octets long (16 to 64). The parts are joined as they
/// are: give parts of fixed length or canonical encodings, so that no two inputs join to the same octets.
Bytes hashOf(Domain domain, std::initializer_list<ByteView> parts, qsizetype size = 32);

/// The same, as a typed identifier.
template <typename Id>
Id deriveId(Domain domain, std::initializer_list<ByteView> parts) {
    return *Id::from(hashOf(domain, parts, Id::size));
}

} // namespace bothy
