#pragma once

#include "core/base/result.h"
#include "core/crypto/keys.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace bothy {

/// What deriving a key from a passphrase costs (Argon2id, RFC 9106). Stored beside the salt, so read
/// from files we do not trust: `derivePassphraseKey` turns away what is above the cap before it starts.
struct PassphraseCost {
    std::uint32_t passes = 3;        ///< at most 10
    std::uint32_t memoryKiB = 65536; ///< at most 1 GiB; new vaults never use less than 64 MiB

    static constexpr std::uint32_t maxPasses = 10;
    static constexpr std::uint32_t maxMemoryKiB = 1024 * 1024;
    /// Passes times memory at most: nearly three times what the strongest computer gets. Anybody who has the file could
    /// write a higher price into it, and each try would cost its owner a minute.
    static constexpr std::uint64_t maxWorkKiB = std::uint64_t{4} * 1024 * 1024;

    bool isWithinCaps() const {
        return passes <= maxPasses && memoryKiB <= maxMemoryKiB && std::uint64_t{passes} * memoryKiB <= maxWorkKiB;
    }

    /// The cost that takes 0.7 to 1 second on this computer, never below the floor (3 passes, 64 MiB).
    /// Measures one derivation at the floor, about 0.1 s: call it off the window's thread.
    static PassphraseCost calibrated();

    bool operator==(const PassphraseCost&) const = default;
};

/// What of the text in a passphrase field belongs to the passphrase. Beside each salt in the file; the numbers are
/// there for ever.
enum class PassphraseForm : std::uint8_t {
    AsGiven = 1, ///< every character, also a line end that was pasted along and that no key types again
    Typed = 2,   ///< what fingers can repeat: see Passphrase::from
};

/// A passphrase as UTF-8 in NFC form, in wiped memory.
class Passphrase {
public:
    /// Reads what a field holds, in PassphraseForm::Typed: line ends, control and format characters at both ends go,
    /// and a run of line ends and control characters between words is one space. Every place where a passphrase is
    /// read comes through here. PassphraseEmpty, or PassphraseTooLong above 4,096 octets. Any other character is
    /// welcome, there are no rules of composition.
    static Result<Passphrase> from(const QString& text);

    const SecretBytes& secret() const { return m_secret; }
    bool equals(const Passphrase& other) const { return m_secret.equals(other.m_secret); }
    Passphrase clone() const { return Passphrase(m_secret.clone(), m_asGiven.clone()); }

    /// What an earlier version may have made of a paste (PassphraseForm::AsGiven) by somebody who gives this now, the
    /// likeliest first: the same, exactly what is in the field, and the same with a line end of either kind, which
    /// could not be typed. Each costs a derivation, so only a slot of that form is tried with them.
    std::vector<Passphrase> asGivenBefore() const;

private:
    explicit Passphrase(SecretBytes secret, SecretBytes asGiven = {})
        : m_secret(std::move(secret))
        , m_asGiven(std::move(asGiven)) {}

    SecretBytes m_secret;
    SecretBytes m_asGiven; ///< nothing when it is the same
};

/// Slow on purpose (about a second). KeyCostTooHigh above the caps, OutOfMemory when the computer
/// cannot give the memory.
Result<PassphraseKey> derivePassphraseKey(const Passphrase& passphrase, ByteView salt16, PassphraseCost cost);

} // namespace bothy
