#include "core/statements/feed_extent.h"

#include "core/crypto/hash.h"

#include <algorithm>

namespace bothy {

void FeedExtent::add(const StatementHeader& header, const StatementId& id, bool hasWords) {
    person = header.person;
    seq = std::max(seq, header.seq);
    ++held;
    if (hasWords && !isOfAComparison(header.kind)) ++spoken;
    const bool isFirst = held == 1, isUnmarked = !isFirst && mark == StatementId();
    if (isUnmarked) return;
    const bool follows = isFirst ? !header.previous : header.previous == mark;
    mark = follows ? id : deriveId<StatementId>(domain::FeedExtent, {mark.view(), id.view()});
}

bool FeedExtent::isSameAs(const FeedExtent& other) const {
    const bool areMarked = mark != StatementId() && other.mark != StatementId();
    return held == other.held && (!areMarked || mark == other.mark);
}

} // namespace bothy
