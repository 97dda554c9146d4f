#pragma once

#include "core/base/bytes.h"
#include "core/crypto/secret_bytes.h"

#include <optional>

namespace bothy {

/// Hides how long a text is before it is sealed: content ‖ 0x80 ‖ zeros, up to the next full step
/// and never shorter than `minimum`. The mark makes the end unambiguous whatever the content ends with.
SecretBytes padded(ByteView content, qsizetype step, qsizetype minimum);

/// The content again; nothing when the mark is not there.
std::optional<ByteView> unpadded(ByteView text);

} // namespace bothy
