#include "core/session/plan_offering.h"

#include "core/documents/aftercare/care_merge.h"
#include "core/session/note_sharing.h"

#include <algorithm>
#include <array>

namespace bothy {

namespace {

constexpr std::array Wishes{CareWish::Want, CareWish::Depends, CareWish::DoNotWant};

bool isNeed(const PlanRow& row) {
    return row.part == PlanRowPart::Field &&
           std::ranges::any_of(Wishes, [&](CareWish wish) { return fieldOf(wish) == row.fieldId; });
}

/// How many rows are the plan's own words; a need stays in its sheet anyway.
std::ptrdiff_t ownRowsIn(const CarePlan& plan) {
    return std::ranges::count_if(rowsOf(plan), [&](const PlanRow& row) {
        if (row.part == PlanRowPart::Step) return hasWords(plan.steps[row.step]);
        return !isNeed(row) && row.fieldId != waysField();
    });
}

bool holds(const Choices& choices, const PlanRow& row) {
    const auto& list = row.id.isEmpty() ? choices.ownWords : choices.ids;
    return std::ranges::find(list, row.id.isEmpty() ? row.ownWords : row.id) != list.end();
}

bool isShownIn(const std::vector<SharedCareNote>& notes, const PlanRow& row) {
    return std::ranges::any_of(notes, [&](const SharedCareNote& note) {
        const Choices* said = note.note.field(row.fieldId);
        return said && holds(*said, row);
    });
}

} // namespace

bool hasWords(const PlanStep& step) {
    return !step.stepId.isEmpty() || !step.text.trimmed().isEmpty();
}

void dropWaysWithoutDifference(CarePlan& plan, const CareContent& care, const PersonId& a, const PersonId& b) {
    const std::vector<CareClash> clashes = mergeCare(care, plan, a, b).clashes;
    const CarePlan before = plan;
    putField(plan, waysField(), {}, {});
    for (const CareClash& clash : clashes)
        putWay(plan, clash, wayIn(before, clash));
}

/// The words that a draft answers, which both have read.
std::optional<CarePlan> PlanOffering::answered(const DocumentId& id, const DocumentDraft& draft) const {
    const SignedDocument* held = m_session.shared().document(id);
    if (!held || !draft.predecessor) return {};
    for (const Revision* words : held->wordings())
        if (words->id == *draft.predecessor)
            if (auto plan = CarePlan::decode(words->content)) return std::move(*plan);
    return {};
}

/// Whether the other one can read this need of somebody already.
bool PlanOffering::isKnown(const PlanRow& row, const std::optional<CarePlan>& answered) const {
    if (answered && holds(fieldIn(*answered, row.fieldId, row.person), row)) return true;
    const NoteSharing notes(m_session);
    if (row.person == m_session.me()) return isShownIn(notes.allShownByMe(NoteForm::Needs), row);
    return row.person == m_session.shared().partner && isShownIn(notes.shownToMe(NoteForm::Needs), row);
}

CarePlan PlanOffering::outgoing(const DocumentId& id) const {
    const auto draft = m_session.mine().drafts.find(id);
    if (draft == m_session.mine().drafts.end()) return {};
    CarePlan plan = CarePlan::decode(draft->second.content).value_or(CarePlan{});
    std::erase_if(plan.steps, [&](const PlanStep& step) {
        return !hasWords(step) || m_session.limits().closes(m_session.planItems().of(step));
    });
    const auto known = answered(id, draft->second);
    CarePlan out = withoutRows(plan, [&](const PlanRow& row) { return isNeed(row) && !isKnown(row, known); });
    dropWaysWithoutDifference(out, m_session.services().care, m_session.me(),
                              m_session.shared().partner.value_or(PersonId()));
    return out;
}

std::vector<PlanRow> PlanOffering::stepsThatTell(const DocumentId& id) const {
    const auto draft = m_session.mine().drafts.find(id);
    if (draft == m_session.mine().drafts.end()) return {};
    const CarePlan whole = CarePlan::decode(draft->second.content).value_or(CarePlan{});
    const CarePlan out = outgoing(id);
    const PersonId other = m_session.shared().partner.value_or(PersonId());
    const CareContent& care = m_session.services().care;
    const auto isIn = [](const std::vector<PlanStep>& steps, const PlanStep& step) {
        return std::ranges::any_of(steps, [&](const PlanStep& each) {
            return !each.stepId.isEmpty() && each.stepId == step.stepId && each.person == step.person;
        });
    };
    const std::vector<PlanStep> fromAll = mergeCare(care, whole, m_session.me(), other).steps;
    const std::vector<PlanStep> fromShown = mergeCare(care, out, m_session.me(), other).steps;
    const CareNeeds all = needsIn(whole, m_session.me()), shown = needsIn(out, m_session.me());
    const auto meetsHidden = [&](const PlanStep& step) {
        return std::ranges::any_of(m_session.planItems().of(step).items, [&](const QString& item) {
            const auto need = ItemId::from(QStringView(item));
            return need && !shown.wishes.contains(*need) && (all.wants(*need) || all.says(*need, CareWish::Depends));
        });
    };
    std::vector<PlanRow> rows = rowsOf(out);
    std::erase_if(rows, [&](const PlanRow& row) {
        if (row.part != PlanRowPart::Step) return true;
        const PlanStep& step = out.steps[row.step];
        return isIn(fromShown, step) || !(isIn(fromAll, step) || meetsHidden(step));
    });
    return rows;
}

/// What was not offered is not lost: its draft stays, as other words for what is offered now.
void PlanOffering::nameWhatItAnswers(const DocumentId& id) {
    const SignedDocument* offered = m_session.shared().document(id);
    if (!offered || offered->current.author != m_session.me()) return;
    m_session.edit([&](PrivateState& mine) {
        const auto draft = mine.drafts.find(id);
        if (draft != mine.drafts.end()) draft->second.predecessor = offered->current.id;
    });
}

Session::Done PlanOffering::offer(const DocumentId& id, const CarePlan& looked, const std::vector<PlanRow>& heldBack,
                                  const QString& titleIfEmpty) {
    const auto refused = [](const Error& error) { return QtFuture::makeReadyFuture(Result<void>(error)); };
    const auto draft = m_session.mine().drafts.find(id);
    if (draft == m_session.mine().drafts.end() || outgoing(id) != looked)
        return refused(fail(ErrorKind::NotPossibleNow));
    CarePlan plan =
        withoutRows(looked, [&](const PlanRow& row) { return std::ranges::find(heldBack, row) != heldBack.end(); });
    dropWaysWithoutDifference(plan, m_session.services().care, m_session.me(),
                              m_session.shared().partner.value_or(PersonId()));
    if (plan.steps.empty()) return refused(fail(ErrorKind::NotPossibleNow));
    if (plan.title.trimmed().isEmpty()) plan.title = titleIfEmpty;
    const Result<Wording> words = wordingOf(plan, draft->second.predecessor);
    if (!words) return refused(words.error());
    const CarePlan whole = CarePlan::decode(draft->second.content).value_or(CarePlan{});
    if (ownRowsIn(whole) == ownRowsIn(plan)) return m_session.offer(id, *words);
    return m_session.offer(id, *words, Session::AfterOffer::DraftStays)
        .then(&m_session, [session = &m_session, me = m_session.me(), id](Result<void> done) {
            const bool isHere = session->stage() == Session::Stage::Open && session->me() == me;
            if (done && isHere) PlanOffering(*session).nameWhatItAnswers(id);
            return done;
        });
}

} // namespace bothy
