#include "ui/aftercare/plan_book.h"

#include "core/care/needs_sheet.h"
#include "core/itembank/catalogue.h"
#include "core/itembank/own_ids.h"
#include "core/session/note_sharing.h"
#include "core/session/plan_following.h"

#include <algorithm>
#include <set>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// The order of the list: what waits for me first, what has ended last.
int placeOf(SignoffState state) {
    switch (state) {
    case SignoffState::OfferedToMe:
    case SignoffState::ChangedByOther:
    case SignoffState::Conflict:
    case SignoffState::LookAgain:
        return 0;
    case SignoffState::AgreedForNow:
    case SignoffState::Blocked:
        return 1;
    case SignoffState::OfferedByMe:
    case SignoffState::ChangedByMe:
        return 2;
    case SignoffState::Draft:
        return 3;
    case SignoffState::NoLongerAgreed:
    case SignoffState::TakenBack:
    case SignoffState::NewerVersion:
        return 4;
    }
    return 4;
}

StepFor doerOf(StepDoer doer) {
    switch (doer) {
    case StepDoer::Both:
        return StepFor::Both;
    case StepDoer::One:
        return StepFor::One;
    case StepDoer::Each:
        return StepFor::Each;
    }
    return StepFor::Both;
}

std::vector<QString> textsOf(const std::vector<CareId>& ids) {
    std::vector<QString> texts;
    for (const CareId& id : ids)
        texts.push_back(id.text());
    return texts;
}

const CareStep* shippedStep(const CareContent& care, const QString& stepId) {
    const auto id = CareId::from(QStringView(stepId));
    return id ? care.step(*id) : nullptr;
}

} // namespace

std::vector<PlanEntry> PlanBook::entries() const {
    std::vector<PlanEntry> all;
    const auto& drafts = m_session.mine().drafts;
    std::set<DocumentId> seen;
    if (!isPaused()) {
        for (const SharedCarePlan& shared : carePlans(m_session.shared().documents)) {
            const DocumentId id = shared.document.id;
            all.push_back({id, shared.document.state, shared.plan, drafts.contains(id)});
            seen.insert(id);
        }
    }
    for (const auto& [id, draft] : drafts)
        if (draft.type == DocumentType::CarePlan && !seen.contains(id))
            all.push_back({id, SignoffState::Draft, this->draft(id), true});
    std::stable_sort(all.begin(), all.end(),
                     [](const PlanEntry& a, const PlanEntry& b) { return placeOf(a.state) < placeOf(b.state); });
    return all;
}

std::vector<PlanEntry> PlanBook::plans() const {
    std::vector<PlanEntry> shown = entries();
    std::erase_if(shown, [this](const PlanEntry& e) { return m_session.mine().putAway.contains(e.id); });
    return shown;
}

std::vector<PlanEntry> PlanBook::putAway() const {
    std::vector<PlanEntry> away = entries();
    std::erase_if(away, [this](const PlanEntry& e) { return !m_session.mine().putAway.contains(e.id); });
    return away;
}

bool PlanBook::hasShared() const {
    return !carePlans(m_session.shared().documents).empty();
}

std::optional<SharedCarePlan> PlanBook::shared(const DocumentId& id) const {
    for (SharedCarePlan& plan : carePlans(m_session.shared().documents))
        if (plan.document.id == id) return std::move(plan);
    return {};
}

CarePlan PlanBook::draft(const DocumentId& id) const {
    const auto draft = m_session.mine().drafts.find(id);
    if (draft == m_session.mine().drafts.end()) return {};
    return CarePlan::decode(draft->second.content).value_or(CarePlan{});
}

PlanStep PlanBook::stepFrom(const CareStep& step) const {
    PlanStep made;
    made.stepId = step.id.text();
    if (step.minutes > 0) made.minutes = step.minutes;
    made.who = doerOf(step.who);
    made.touch = step.touch;
    return made;
}

/// The version without touch or words when a limit closes what the step meets.
PlanStep PlanBook::stepFrom(const TemplateStep& step) const {
    const CareContent& care = m_session.services().care;
    const CareStep* first = care.step(step.step);
    if (!first) return {};
    PlanStep made = stepFrom(*first);
    const CareStep* instead = step.orStep ? care.step(*step.orStep) : nullptr;
    if (instead && isClosed(made)) return stepFrom(*instead);
    if (step.minutes) made.minutes = step.minutes;
    return made;
}

bool PlanBook::isClosed(const PlanStep& step) const {
    return m_session.limits().closes(m_session.planItems().of(step));
}

std::vector<bool> PlanBook::closedSteps(const DocumentId& id, const CarePlan& plan) const {
    return bothy::closedSteps(m_session, id, plan);
}

DocumentId PlanBook::keep(const CarePlan& plan) {
    const DocumentId id = Session::newDocumentId();
    restoreDraft(id, {DocumentType::CarePlan, {}, plan.encode(), m_session.today()});
    return id;
}

DocumentId PlanBook::startEmpty() {
    return keep({});
}

DocumentId PlanBook::startQuiet(const QString& title) {
    CarePlan plan;
    plan.title = title;
    const CareContent& care = m_session.services().care;
    const CareStep* quiet = shippedStep(care, u"st.side"_s);
    if (!quiet && !care.steps.empty()) quiet = &care.steps.front();
    if (quiet) plan.steps.push_back(stepFrom(*quiet));
    return keep(plan);
}

void PlanBook::bringNeeds(CarePlan& plan) const {
    const NoteSharing notes(m_session);
    const auto bring = [&](const PersonId& person, const std::vector<NeedsSheet>& sheets) {
        if (const NeedsSheet* sheet = bestFor(sheets, plan.situation.ids)) putSheet(plan, person, *sheet);
    };
    std::vector<NeedsSheet> mine, theirs;
    for (const auto& [id, note] : notes.mine(NoteForm::Needs))
        mine.push_back(NeedsSheet::from(note));
    for (const SharedCareNote& shown : notes.shownToMe(NoteForm::Needs))
        theirs.push_back(NeedsSheet::from(shown.note));
    bring(m_session.me(), mine);
    if (const auto& partner = m_session.shared().partner) bring(*partner, theirs);
}

MergedCare PlanBook::merged(const CarePlan& plan) const {
    return mergeCare(m_session.services().care, plan, m_session.me(), m_session.shared().partner.value_or(PersonId()));
}

DocumentId PlanBook::startFromNeeds(const QString& title) {
    CarePlan plan;
    plan.title = title;
    bringNeeds(plan);
    plan.steps = merged(plan).steps;
    return keep(plan);
}

DocumentId PlanBook::duplicate(const CarePlan& plan, const QString& title) {
    CarePlan copy = plan;
    copy.title = title;
    copy.lookAgain.reset();
    return keep(copy);
}

std::optional<DocumentId> PlanBook::startFrom(const CareId& planTemplate) {
    const PlanTemplate* from = m_session.services().care.planTemplate(planTemplate);
    if (!from) return {};
    CarePlan plan;
    plan.title = from->title;
    plan.situation.ids = textsOf(from->situations);
    for (const TemplateStep& step : from->steps) {
        PlanStep made = stepFrom(step);
        if (hasWords(made)) plan.steps.push_back(std::move(made));
    }
    plan.ready.ids = textsOf(from->ready);
    plan.avoid.ids = textsOf(from->avoid);
    plan.followUps = textsOf(from->followUps);
    plan.note = from->note;
    return keep(plan);
}

std::optional<DocumentId> PlanBook::startWith(const ItemId& item) {
    const Item* known = m_session.catalogue().item(item);
    if (!known) return {};
    CarePlan plan;
    PlanStep step;
    // The step stays with its item whatever becomes of its words; a private item is told by its words alone.
    if (!isPrivateItem(item)) step.stepId = item.text();
    for (const CareStep& shipped : m_session.services().care.steps) {
        if (std::find(shipped.meets.begin(), shipped.meets.end(), item) == shipped.meets.end()) continue;
        step = stepFrom(shipped);
        break;
    }
    step.text = known->prompt;
    plan.steps.push_back(step);
    return keep(plan);
}

void PlanBook::suggestOther(const DocumentId& id, const Revision& from) {
    if (hasDraft(id)) return;
    restoreDraft(id, {DocumentType::CarePlan, from.id, from.content, m_session.today()});
}

void PlanBook::write(const DocumentId& id, const CarePlan& plan) {
    const Day today = m_session.today();
    m_session.edit([&](PrivateState& mine) {
        const auto draft = mine.drafts.find(id);
        if (draft == mine.drafts.end()) return;
        draft->second.content = plan.encode();
        draft->second.changed = today;
    });
}

DocumentDraft PlanBook::deleteDraft(const DocumentId& id) {
    DocumentDraft taken;
    m_session.edit([&](PrivateState& mine) {
        const auto draft = mine.drafts.find(id);
        if (draft == mine.drafts.end()) return;
        taken = draft->second;
        mine.drafts.erase(draft);
    });
    return taken;
}

void PlanBook::restoreDraft(const DocumentId& id, const DocumentDraft& draft) {
    m_session.edit([&](PrivateState& mine) { mine.drafts.insert_or_assign(id, draft); });
}

bool PlanBook::setPutAway(const DocumentId& id, bool away) {
    bool isChanged = false;
    m_session.edit(
        [&](PrivateState& mine) { isChanged = away ? mine.putAway.insert(id).second : mine.putAway.erase(id) > 0; });
    return isChanged;
}

} // namespace bothy
