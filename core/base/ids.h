#pragma once

#include "core/base/bytes.h"

#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace bothy {

/// N octets with a meaning of their own. The tag keeps two kinds of identifier from being mixed:
/// a PersonId is never accepted where a DocumentId is asked for. Plain value, ordered by its octets.
template <std::size_t N, typename Tag>
class FixedBytes {
public:
    static constexpr qsizetype size = static_cast<qsizetype>(N);

    FixedBytes() = default; ///< all zero

    /// Empty unless `view` holds exactly N octets.
    static std::optional<FixedBytes> from(ByteView view) {
        if (view.size() != size) return std::nullopt;
        FixedBytes result;
        std::copy_n(reinterpret_cast<const std::uint8_t*>(view.data()), N, result.m_octets.begin());
        return result;
    }

    std::uint8_t* data() { return m_octets.data(); }
    const std::uint8_t* data() const { return m_octets.data(); }
    ByteView view() const { return ByteView(reinterpret_cast<const char*>(m_octets.data()), size); }
    Bytes bytes() const { return view().toByteArray(); }
    QString hex() const { return QString::fromLatin1(bytes().toHex()); }
    bool isNull() const { return *this == FixedBytes{}; }

    auto operator<=>(const FixedBytes&) const = default;
    bool operator==(const FixedBytes&) const = default;

    friend size_t qHash(const FixedBytes& id, size_t seed = 0) { return qHash(id.view(), seed); }

private:
    std::array<std::uint8_t, N> m_octets{};
};

/// One of the two people. Made from the identity key, so it cannot be claimed without it.
using PersonId = FixedBytes<16, struct PersonIdTag>;
/// The pair, drawn at random when the vault is made.
using CoupleId = FixedBytes<16, struct CoupleIdTag>;
/// What a statement is about (its `subject`): a plan, an agreement, a limit, a round.
using DocumentId = FixedBytes<16, struct DocumentIdTag>;
/// A feed is one person's chain of statements from one device; its id is its public signing key.
using FeedId = FixedBytes<32, struct FeedIdTag>;
/// Hash of a statement header (see statements/FORMAT.md).
using StatementId = FixedBytes<32, struct StatementIdTag>;

} // namespace bothy

template <std::size_t N, typename Tag>
struct std::hash<bothy::FixedBytes<N, Tag>> {
    size_t operator()(const bothy::FixedBytes<N, Tag>& id) const noexcept { return qHash(id); }
};
