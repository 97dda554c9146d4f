#include "core/session/plan_following.h"

#include "core/session/plan_offering.h"

#include <algorithm>

namespace bothy {

namespace {

bool isAgreed(SignoffState state) {
    return state == SignoffState::AgreedForNow || state == SignoffState::Blocked;
}

} // namespace

std::vector<bool> closedSteps(const Session& session, const LimitsInEffect& limits, const Revision* said,
                              const CarePlan& plan) {
    std::vector<bool> closed;
    for (const Need& need : session.planItems().of(plan))
        closed.push_back(limits.closes(need));
    const bool isElsewhere =
        said && std::ranges::none_of(closed, std::identity()) && limits.closes(needsOn(said->needs));
    if (isElsewhere) closed.assign(closed.size(), true);
    return closed;
}

std::vector<bool> closedSteps(const Session& session, const DocumentId& id, const CarePlan& plan) {
    const SignedDocument* shared = session.shared().document(id);
    return closedSteps(session, session.limits(), shared ? &shared->current : nullptr, plan);
}

std::optional<CarePlan> wordsToFollow(const Session& session, const DocumentId& id) {
    const SignedDocument* shared = session.shared().document(id);
    if (shared && isAgreed(shared->state) && !session.shared().isPaused())
        if (auto plan = CarePlan::decode(shared->current.content)) return std::move(*plan);
    const auto draft = session.mine().drafts.find(id);
    if (draft == session.mine().drafts.end()) return {};
    auto plan = CarePlan::decode(draft->second.content);
    return plan ? std::optional(std::move(*plan)) : std::nullopt;
}

bool mayFollow(const Session& session, const DocumentId& id, const CarePlan& words) {
    const auto now = wordsToFollow(session, id);
    return now && (!session.shared().document(id) || *now == words);
}

bool hasStepToFollow(const Session& session, const DocumentId& id) {
    const auto words = wordsToFollow(session, id);
    if (!words) return false;
    const std::vector<bool> closed = closedSteps(session, id, *words);
    for (std::size_t at = 0; at < closed.size(); ++at)
        if (!closed[at] && hasWords(words->steps[at])) return true;
    return false;
}

} // namespace bothy
