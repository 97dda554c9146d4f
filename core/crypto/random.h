#pragma once

#include "core/base/bytes.h"
#include "core/base/ids.h"
#include "core/crypto/secret_bytes.h"

#include <functional>

namespace bothy {

/// Fresh unpredictable octets from the operating system.
Bytes makeRandomBytes(qsizetype count);
SecretBytes makeRandomSecret(std::size_t count);

/// Where fresh octets come from. Always makeRandomSecret, except where a test remakes known octets.
using RandomSource = std::function<SecretBytes(std::size_t count)>;

/// A fresh random identifier, e.g. `makeRandomId<DocumentId>()`.
template <typename Id>
Id makeRandomId() {
    return *Id::from(makeRandomBytes(Id::size));
}

} // namespace bothy
