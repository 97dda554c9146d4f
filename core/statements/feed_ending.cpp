#include "core/statements/feed_ending.h"

#include "core/statements/feed_revocation.h"

#include <algorithm>

namespace bothy {

StatementDraft revocationDraft(const StatementLog& log, const FeedId& feed, std::uint64_t last) {
    FeedRevocation revocation{std::min(log.chainEnd(feed), last), log.loosePieces(feed)};
    if (const VerifiedStatement* head = log.headOf(feed)) revocation.known.insert(revocation.known.begin(), head->id());
    if (revocation.known.size() > FeedRevocation::mostKnown) revocation.known.resize(FeedRevocation::mostKnown);
    return {StatementKind::FeedRevoke, revocationSubject(feed), revocation.toCbor()};
}

std::vector<FeedId> feedsInPieces(const StatementLog& log, const PersonId& person) {
    std::vector<FeedId> feeds;
    for (const auto& [feed, extent] : log.extents())
        if (extent.person == person && !log.loosePieces(feed).empty()) feeds.push_back(feed);
    return feeds;
}

} // namespace bothy
