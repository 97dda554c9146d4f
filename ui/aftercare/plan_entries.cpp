#include "core/session/session.h"
#include "ui/aftercare/care_page.h"
#include "ui/aftercare/plan_words.h"
#include "ui/checkins/own_care.h"

namespace bothy {

namespace {

SearchEntry entryOf(const DocumentId& id, const CarePlan& plan, const PlanWords& words, const QString& line) {
    QStringList texts{words.situation(plan)};
    for (const PlanStep& step : plan.steps)
        texts << words.stepText(step);
    texts << words.readyList(plan) << words.avoidList(plan) << plan.note;
    return {.place = id.hex(), .title = PlanWords::title(plan), .line = line, .text = texts.join(u' ')};
}

} // namespace

std::vector<SearchEntry> CarePage::entries(const Session& session) {
    const PlanWords words(session.services().care, session.shared());
    std::vector<SearchEntry> all;
    if (!session.shared().isPaused())
        for (const SharedCarePlan& shared : carePlans(session.shared().documents))
            all.push_back(entryOf(shared.document.id, shared.plan, words, words.situation(shared.plan)));
    for (const auto& [id, draft] : session.mine().drafts)
        if (const auto plan = CarePlan::decode(draft.content); plan && draft.type == DocumentType::CarePlan)
            all.push_back(entryOf(id, *plan, words, tr("Your draft. Only you can see it.")));
    std::ranges::copy(OwnCare::entries(session.services().care), std::back_inserter(all));
    return all;
}

} // namespace bothy
