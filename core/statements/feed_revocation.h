#pragma once

#include "core/base/ids.h"
#include "core/statements/canonical.h"

#include <vector>

namespace bothy {

/// Ends a feed of its author's: message of FeedRevoke. What comes after `last` adds no permission any more.
///
/// A feed can have lost statements in its middle, when somebody took rows out of a file. What its author said after the
/// hole still takes away, but nobody could ever know it all, and so never take it back: a pause could not be ended, a
/// plan not be agreed to again. So the author names the ends of such pieces: whoever knows the revocation knows what
/// is `known`, everything before it that is held, and what an earlier revocation among that named.
struct FeedRevocation {
    std::uint64_t last = 0;
    std::vector<StatementId> known; ///< at most mostKnown

    static constexpr std::size_t mostKnown = 1024;

    Cbor toCbor() const;
    /// BadEncoding. Also reads what has no `known`, of the version before.
    static Result<FeedRevocation> fromCbor(const Cbor& value);

    bool operator==(const FeedRevocation&) const = default;
};

/// The subject of a revocation: the first octets of the feed.
DocumentId revocationSubject(const FeedId& feed);

} // namespace bothy
