#pragma once

#include "core/base/result.h"
#include "core/crypto/keys.h"

#include <QString>

#include <cstdint>

namespace bothy {

/// What deriving a key from a passphrase costs (Argon2id, RFC 9106). Stored beside the salt, so read
/// from files we do not trust: `deriveFrom` turns away what is above the cap before it starts.
struct PassphraseCost {
    std::uint32_t passes = 3;        ///< at most 10
    std::uint32_t memoryKiB = 65536; ///< at most 1 GiB; new vaults never use less than 64 MiB

    static constexpr std::uint32_t maxPasses = 10;
    static constexpr std::uint32_t maxMemoryKiB = 1024 * 1024;

    /// The cost that takes 0.7 to 1 second on this computer, never below the floor (3 passes, 64 MiB).
    /// Measures one derivation at the floor, about 0.1 s: call it off the window's thread.
    static PassphraseCost calibrated();

    bool operator==(const PassphraseCost&) const = default;
};

/// A passphrase as the person typed it, as UTF-8 in NFC form in wiped memory.
class Passphrase {
public:
    /// PassphraseEmpty, or PassphraseTooLong above 4,096 octets. Any character is welcome, there are no
    /// rules of composition.
    static Result<Passphrase> from(const QString& typed);

    const SecretBytes& secret() const { return m_secret; }
    bool equals(const Passphrase& other) const { return m_secret.equals(other.m_secret); }
    Passphrase clone() const { return Passphrase(m_secret.clone()); }

private:
    explicit Passphrase(SecretBytes secret)
        : m_secret(std::move(secret)) {}

    SecretBytes m_secret;
};

/// Slow on purpose (about a second). KeyCostTooHigh above the caps, OutOfMemory when the computer
/// cannot give the memory.
Result<PassphraseKey> derivePassphraseKey(const Passphrase& passphrase, ByteView salt16, PassphraseCost cost);

} // namespace bothy
