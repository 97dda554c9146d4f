#include "core/session/look_again_days.h"

#include "core/documents/aftercare/care_plan.h"
#include "core/documents/agreements/agreement.h"

namespace bothy {

namespace {

std::optional<Day> dayOf(const SignedDocument& document) {
    if (document.type == DocumentType::CarePlan) {
        const auto plan = CarePlan::decode(document.current.content);
        return plan ? plan->lookAgain : std::nullopt;
    }
    if (document.type != DocumentType::Agreement) return {};
    const auto agreement = Agreement::decode(document.current.content);
    return agreement ? agreement->lookAgain : std::nullopt;
}

bool holds(const SignedDocument& document) {
    return document.state == SignoffState::AgreedForNow || document.state == SignoffState::LookAgain;
}

} // namespace

std::vector<LookAgainDay> lookAgainDays(const SharedState& shared) {
    std::vector<LookAgainDay> days;
    for (const SignedDocument& document : shared.documents)
        if (const auto day = holds(document) ? dayOf(document) : std::nullopt)
            days.push_back({document.id.hex() + QLatin1Char(':') + QString::number(day->sinceEpoch), *day});
    return days;
}

} // namespace bothy
