#pragma once

#include <string_view>

namespace bothy {

/// Names what a hash, a signature or a sealed box is for, so that octets made for one purpose mean
/// nothing for another. Fixed ASCII from the source; a changed format gets a new label.
struct Domain {
    std::string_view label;
};

namespace domain {
inline constexpr Domain StatementId{"bothy/id/1"};
inline constexpr Domain StatementSignature{"bothy/stmt/1"};
inline constexpr Domain StatementPayload{"bothy/pay/1"};
inline constexpr Domain Person{"bothy/person/1"};
inline constexpr Domain FeedCertificate{"bothy/feed/1"};
inline constexpr Domain FeedExtent{"bothy/extent/1"};
inline constexpr Domain CheckedRows{"bothy/rows/2"};
inline constexpr Domain ItemTopic{"bothy/item/1"};
inline constexpr Domain MatchRow{"bothy/match/row/1"};
inline constexpr Domain MatchSlots{"bothy/match/slots/1"};
inline constexpr Domain MatchTerms{"bothy/match/terms/1"};
inline constexpr Domain MatchCommit{"bothy/match/commit/1"};
inline constexpr Domain MatchHedge{"bothy/match/hedge/1"};
inline constexpr Domain MatchReplyNonce{"bothy/match/dleq/1"};
inline constexpr Domain MatchPropose{"bothy/match/propose/1"};
inline constexpr Domain MatchAccept{"bothy/match/accept/1"};
inline constexpr Domain MatchOpen{"bothy/match/open/1"};
inline constexpr Domain MatchFinish{"bothy/match/finish/1"};
inline constexpr Domain SharedAnswer{"bothy/answer/1"};
} // namespace domain

} // namespace bothy
