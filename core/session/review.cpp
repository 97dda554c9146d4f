#include "core/session/review.h"

#include "core/documents/agreements/agreement.h"
#include "core/session/private_state.h"
#include "core/session/shared_state.h"

#include <algorithm>

namespace bothy {

namespace {

/// Ended, or not to be read here.
bool isLeftOut(SignoffState state) {
    return state == SignoffState::NoLongerAgreed || state == SignoffState::TakenBack ||
           state == SignoffState::NewerVersion;
}

/// New words of the other one wait, or the day to look again has come.
bool isDue(const DocumentId& id, const SharedState& shared) {
    const SignedDocument* document = shared.document(id);
    if (!document) return false;
    using enum SignoffState;
    const SignoffState state = document->state;
    return state == OfferedToMe || state == ChangedByOther || state == Conflict || state == LookAgain;
}

} // namespace

SinceReview sinceReview(const DocumentId& id, const Cbor& words, const std::optional<LastReview>& last) {
    if (!last) return SinceReview::Same; // a first look has nothing to compare with
    const auto before = last->words.find(id);
    if (before == last->words.end()) return SinceReview::New;
    return before->second == words ? SinceReview::Same : SinceReview::Changed;
}

std::map<DocumentId, Cbor> wordsToReview(const SharedState& shared, const PrivateState& mine, bool together) {
    std::map<DocumentId, Cbor> words;
    if (!together)
        for (const auto& [id, limit] : mine.ownLimits)
            words.emplace(id, limit.encode());
    if (shared.isPaused()) return words;
    for (const LimitInEffect& limit : shared.limits.limits)
        words.emplace(limit.id, limit.limit.encode());
    for (const SignedDocument& document : shared.documents)
        if (document.type == DocumentType::Agreement && !isLeftOut(document.state))
            words.emplace(document.id, document.current.content);
    return words;
}

Review beginReview(const SharedState& shared, const PrivateState& mine, bool together) {
    Review review{shared.today, together, {}, 0, {}};
    const auto words = wordsToReview(shared, mine, together);
    for (const auto& [id, each] : words)
        review.boundaries.push_back(id);
    const auto place = [&](const DocumentId& id) {
        if (sinceReview(id, words.at(id), mine.lastReview) != SinceReview::Same) return 0;
        return isDue(id, shared) ? 1 : 2;
    };
    std::ranges::stable_sort(review.boundaries, {}, place);
    return review;
}

void followReview(Review& review, const SharedState& shared, const PrivateState& mine) {
    const auto words = wordsToReview(shared, mine, review.together);
    const auto isGone = [&](const DocumentId& id) {
        return !words.contains(id) && !review.choices.contains(id) && (shared.isPaused() || !shared.document(id));
    };
    const auto here =
        review.boundaries.begin() + static_cast<std::ptrdiff_t>(std::min(review.at, review.boundaries.size()));
    review.at -= static_cast<std::size_t>(std::min<std::ptrdiff_t>(
        static_cast<std::ptrdiff_t>(review.at), std::count_if(review.boundaries.begin(), here, isGone)));
    std::erase_if(review.boundaries, isGone);
    for (const auto& [id, each] : words)
        if (std::ranges::find(review.boundaries, id) == review.boundaries.end()) review.boundaries.push_back(id);
}

} // namespace bothy
