#pragma once

#include "core/base/bytes.h"
#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/signing.h"
#include "core/statements/statement_kind.h"

#include <optional>
#include <vector>

namespace bothy {

/// The newest statement of a feed that an author knew when signing. Shortened ids are enough: they
/// are compared with statements that are held, never looked up among unknown ones.
struct SeenHead {
    FixedBytes<8, struct FeedPrefixTag> feed;
    std::uint64_t seq = 0;
    FixedBytes<16, struct HeadPrefixTag> head;

    static SeenHead of(const FeedId& feed, std::uint64_t seq, const StatementId& head);
    bool names(const FeedId& id) const;
    bool isHead(const StatementId& id) const;

    auto operator<=>(const SeenHead&) const = default;
};

/// The signed part of a statement (statements/FORMAT.md has its octets). The payload stays outside and
/// is tied in by its hash, so it can be dropped later without breaking the chain.
struct StatementHeader {
    CoupleId couple;
    std::uint32_t epoch = 1;
    PersonId person;
    FeedId feed;
    std::uint64_t seq = 1;               ///< 1, 2, 3, … within its feed
    std::optional<StatementId> previous; ///< of the same feed; none exactly when seq is 1
    std::vector<SeenHead> seen;          ///< heads of the other feeds known at signing, ascending, at most 64
    Day day;                             ///< never decreases within a feed, never used for order
    StatementKind kind = StatementKind::Profile;
    DocumentId subject;
    std::uint32_t payloadLength = 0;
    FixedBytes<32, struct PayloadHashTag> payloadHash;

    bool operator==(const StatementHeader&) const = default;
};

/// A statement as it travels and as it is stored: octets that nobody has checked yet. Keeps the header
/// octets as received; they are never made again from the fields.
struct SealedStatement {
    Bytes header;
    Signature signature;
    std::optional<Bytes> payload; ///< 16 random octets ‖ message; absent when it was dropped

    bool operator==(const SealedStatement&) const = default;
};

inline constexpr qsizetype maxHeaderOctets = 8 * 1024;
inline constexpr qsizetype maxPayloadOctets = 1024 * 1024;
inline constexpr qsizetype payloadSaltOctets = 16;
inline constexpr std::size_t maxSeenHeads = 64;

StatementId statementIdOf(ByteView header);

Bytes encodeHeader(const StatementHeader& header);
/// BadEncoding when the octets are not the canonical form of a header.
Result<StatementHeader> decodeHeader(ByteView octets);

/// The stored form: [1, header, signature, payload or null].
Bytes encodeSealed(const SealedStatement& statement);
Result<SealedStatement> decodeSealed(ByteView octets);

} // namespace bothy
