#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/statements/canonical.h"

#include <map>
#include <vector>

namespace bothy {

struct PrivateState;
struct SharedState;

/// What somebody said about one boundary while looking over them. The numbers are on disk.
enum class ReviewChoice : std::uint8_t { Keep = 1, Change = 2, LetGo = 3 };

/// A look over the boundaries that was begun and can be gone on with. Private: each person has their own, also when
/// the two look at one screen.
struct Review {
    Day began;
    bool together = false;              ///< only what both see
    std::vector<DocumentId> boundaries; ///< in the order of the pages
    std::size_t at = 0;                 ///< the page one is on; past the last is the end
    std::map<DocumentId, ReviewChoice> choices;

    bool isOver() const { return at >= boundaries.size(); }
    bool operator==(const Review&) const = default;
};

/// The words as they were at the end of the last look, so that the next one shows what changed: one wording of each.
struct LastReview {
    Day day;
    std::map<DocumentId, Cbor> words;

    bool operator==(const LastReview&) const = default;
};

/// How a boundary stands beside the last look.
enum class SinceReview { New, Changed, Same };
SinceReview sinceReview(const DocumentId& id, const Cbor& words, const std::optional<LastReview>& last);

/// The words of each boundary that can be looked over now: own limits (those only their owner sees unless `together`),
/// the other one's, agreements that have not ended; shared ones only while nobody has paused.
std::map<DocumentId, Cbor> wordsToReview(const SharedState& shared, const PrivateState& mine, bool together);

/// A calm order: what is new or changed, then what is due, then all others.
Review beginReview(const SharedState& shared, const PrivateState& mine, bool together);
/// Without limits that are not there any more, unless their owner said something about them; what came meanwhile is
/// added at the end.
void followReview(Review& review, const SharedState& shared, const PrivateState& mine);

} // namespace bothy
