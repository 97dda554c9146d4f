#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace bothy {

/// A value in the small part of CBOR (RFC 8949) that Bothy writes: null, true/false, unsigned integers,
/// byte strings, text in NFC, and arrays of these. No maps, negative numbers, floats or tags; definite
/// and shortest lengths only. So every value has exactly one encoding, and what is hashed or signed
/// can be checked by encoding it again. A record is an array whose first field is its version.
class Cbor {
public:
    using Array = std::vector<Cbor>;

    Cbor() = default; ///< null
    Cbor(bool value)
        : m_value(value) {}
    Cbor(std::uint64_t value)
        : m_value(value) {}
    Cbor(std::uint32_t value)
        : m_value(std::uint64_t{value}) {}
    Cbor(std::uint16_t value)
        : m_value(std::uint64_t{value}) {}
    Cbor(int value)
        : m_value(static_cast<std::uint64_t>(value)) {
        Q_ASSERT(value >= 0);
    }
    Cbor(Bytes value)
        : m_value(std::move(value)) {}
    Cbor(const QString& text)
        : m_value(text.normalized(QString::NormalizationForm_C)) {}
    Cbor(Array items)
        : m_value(std::move(items)) {}
    Cbor(const char*) = delete;

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    /// The content as this type, or nothing: codecs ask for what they expect and give up on anything else.
    std::optional<bool> boolean() const { return as<bool>(); }
    std::optional<std::uint64_t> number() const { return as<std::uint64_t>(); }
    std::optional<std::uint32_t> number32() const;
    std::optional<Bytes> bytes() const { return as<Bytes>(); }
    std::optional<QString> text() const { return as<QString>(); }
    const Array* array() const { return std::get_if<Array>(&m_value); }
    /// The array when it has exactly this many fields.
    const Array* record(std::size_t fields) const;

    bool operator==(const Cbor&) const = default;

private:
    template <typename T>
    std::optional<T> as() const {
        const T* held = std::get_if<T>(&m_value);
        return held ? std::optional<T>(*held) : std::nullopt;
    }

    std::variant<std::monostate, bool, std::uint64_t, Bytes, QString, Array> m_value;
};

/// What a reader accepts at most, so that a few octets cannot ask for gigabytes.
struct CanonicalLimits {
    qsizetype totalOctets = 1024 * 1024;
    int depth = 6; ///< arrays within arrays
};

Bytes encode(const Cbor& value);

/// BadEncoding unless `octets` are exactly the one encoding of one value within the limits.
Result<Cbor> decode(ByteView octets, CanonicalLimits limits = {});

} // namespace bothy
