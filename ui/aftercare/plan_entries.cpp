#include "core/documents/aftercare/care_needs.h"
#include "core/session/plan_following.h"
#include "ui/aftercare/care_page.h"
#include "ui/aftercare/plan_start.h"
#include "ui/aftercare/plan_words.h"
#include "ui/checkins/own_care.h"
#include "ui/forms/field_words.h"

#include <algorithm>
#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// The search says that needs are never searched; those in a plan are no others.
bool isNeed(const QString& fieldId) {
    return std::ranges::any_of(std::array{CareWish::Want, CareWish::Depends, CareWish::DoNotWant},
                               [&](CareWish wish) { return fieldOf(wish) == fieldId; });
}

SearchEntry entryOf(const Session& session, const DocumentId& id, const CarePlan& plan, const QString& line = {}) {
    const CareContent& care = session.services().care;
    const PlanWords words(care, session.catalogue(), session.shared());
    QStringList texts{words.situation(plan)};
    const std::vector<bool> closed = closedSteps(session, id, plan);
    for (std::size_t at = 0; at < closed.size(); ++at)
        if (!closed[at]) texts << words.stepText(plan.steps[at]);
    texts << words.readyList(plan) << words.avoidList(plan) << words.followUpList(plan) << plan.note;
    for (const PlanField& filled : plan.fields) {
        if (isNeed(filled.fieldId)) continue;
        for (const FormField& field : care.planFields)
            if (field.id.text() == filled.fieldId)
                texts << valueInWords(field, filled.value, care, session.catalogue());
    }
    return {.place = id.hex(),
            .title = PlanWords::title(plan),
            .line = line.isEmpty() ? words.situation(plan) : line,
            .text = texts.join(u' ')};
}

} // namespace

std::vector<SearchEntry> CarePage::entries(const Session& session) {
    std::vector<SearchEntry> all;
    if (!session.shared().isPaused())
        for (const SharedCarePlan& shared : carePlans(session.shared().documents))
            all.push_back(entryOf(session, shared.document.id, shared.plan));
    for (const auto& [id, draft] : session.mine().drafts)
        if (const auto plan = CarePlan::decode(draft.content); plan && draft.type == DocumentType::CarePlan) {
            all.push_back(entryOf(session, id, *plan, tr("Your draft. Only you can see it.")));
            all.back().isPrivate = true;
        }
    all.push_back({.place = u"start"_s, .title = PlanStart::tr("Start a plan")});
    std::ranges::copy(OwnCare::entries(session.services().care), std::back_inserter(all));
    return all;
}

} // namespace bothy
