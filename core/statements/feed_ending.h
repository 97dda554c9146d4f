#pragma once

#include "core/statements/statement_author.h"

namespace bothy {

/// Revokes a feed where its own chain ends, and not after `last`, and names what lies loose in it (feed_revocation.h).
/// Names its newest statement as well, so that whoever knows the revocation knows all of the feed: there is not always
/// room for it among what a statement has seen. What only lacks statements of somebody else counts again as soon as
/// they are back. For its owner, to be signed on another feed.
StatementDraft revocationDraft(const StatementLog& log, const FeedId& feed, std::uint64_t last = StatementLog::noEnd);

/// Feeds of this person that hold loose pieces.
std::vector<FeedId> feedsInPieces(const StatementLog& log, const PersonId& person);

} // namespace bothy
