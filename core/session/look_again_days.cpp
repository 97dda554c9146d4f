#include "core/session/look_again_days.h"

#include "core/documents/aftercare/care_plan.h"
#include "core/documents/agreements/agreement.h"

namespace bothy {

namespace {

bool holds(const SignedDocument& document) {
    return document.state == SignoffState::AgreedForNow || document.state == SignoffState::LookAgain;
}

QString keyOf(const DocumentId& id, Day day) {
    return id.hex() + QLatin1Char(':') + QString::number(day.sinceEpoch);
}

std::optional<Day> dayIn(const SignedDocument& document) {
    if (document.type == DocumentType::CarePlan) {
        const auto plan = CarePlan::decode(document.current.content);
        return plan ? plan->lookAgain : std::nullopt;
    }
    if (document.type != DocumentType::Agreement) return {};
    const auto agreement = Agreement::decode(document.current.content);
    return agreement ? agreement->lookAgain : std::nullopt;
}

/// Of limits of one's own: of those that are being let go, or of all others.
std::vector<LookAgainDay> daysOfLimits(const SharedState& shared, const PrivateState& mine, const PersonId& me,
                                       bool beingLetGo) {
    std::vector<LookAgainDay> days;
    const auto add = [&](const DocumentId& id, const Limit& limit) {
        if (limit.lookAgain && mine.removals.contains(id) == beingLetGo)
            days.push_back({keyOf(id, *limit.lookAgain), *limit.lookAgain});
    };
    for (const auto& [id, limit] : mine.ownLimits)
        add(id, limit);
    for (const LimitInEffect& each : shared.limits.limits)
        if (each.owner == me) add(each.id, each.limit);
    return days;
}

} // namespace

std::optional<LookAgainDay> lookAgainDay(const SignedDocument& document) {
    const std::optional<Day> day = dayIn(document);
    return day ? std::optional(LookAgainDay{keyOf(document.id, *day), *day}) : std::nullopt;
}

std::vector<LookAgainDay> lookAgainDays(const SharedState& shared) {
    std::vector<LookAgainDay> days;
    for (const SignedDocument& document : shared.documents)
        if (auto day = holds(document) ? lookAgainDay(document) : std::nullopt) days.push_back(std::move(*day));
    return days;
}

std::vector<LookAgainDay> ownLookAgainDays(const SharedState& shared, const PrivateState& mine, const PersonId& me) {
    return daysOfLimits(shared, mine, me, /*beingLetGo=*/false);
}

std::vector<LookAgainDay> lookAgainDaysLetGo(const SharedState& shared, const PrivateState& mine, const PersonId& me) {
    return daysOfLimits(shared, mine, me, /*beingLetGo=*/true);
}

} // namespace bothy
