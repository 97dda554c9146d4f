#pragma once

#include "core/base/bytes.h"

#include <cstddef>
#include <cstdint>

namespace bothy {

/// Octets that must not leak: kept in memory that is locked against swapping as far as the system allows
/// (the log says once where it does not), fenced by guard pages
/// and wiped when released (libsodium `sodium_malloc`). Can be moved, never copied by accident.
class SecretBytes {
public:
    SecretBytes() = default;                ///< holds nothing
    explicit SecretBytes(std::size_t size); ///< zeroed; stops the program when no memory can be locked
    static SecretBytes copyOf(ByteView view);

    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::uint8_t* data() { return m_data; }
    const std::uint8_t* data() const { return m_data; }
    ByteView view() const { return ByteView(reinterpret_cast<const char*>(m_data), static_cast<qsizetype>(m_size)); }

    SecretBytes clone() const { return copyOf(view()); }
    bool equals(const SecretBytes& other) const; ///< in constant time for equal sizes

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites an ordinary buffer that held something secret for a moment. A QString cannot be wiped
/// for certain (Qt may have copied it); what can be wiped, is.
void wipe(QByteArray& bytes);

/// Must be called once before anything else of this room. False when the library cannot start (the
/// program then ends with a clear message).
bool startCrypto();

/// Keeps the memory of this program out of core dumps and away from other programs of the same user.
/// Called by the program itself, not by tests (a leak checker looks into the process the same way).
void forbidCoreDumps();

} // namespace bothy
