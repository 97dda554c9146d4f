#include "core/crypto/random.h"

#include <sodium.h>

namespace bothy {

Bytes makeRandomBytes(qsizetype count) {
    Bytes result(count, Qt::Uninitialized);
    randombytes_buf(result.data(), static_cast<std::size_t>(count));
    return result;
}

SecretBytes makeRandomSecret(std::size_t count) {
    SecretBytes result(count);
    randombytes_buf(result.data(), count);
    return result;
}

} // namespace bothy
