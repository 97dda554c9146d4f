#include "ui/answers/answer_editor.h"

#include "core/session/sharing.h"
#include "ui/answers/answer_filter.h"
#include "ui/widgets/cut_to_fit.h"

namespace bothy {

namespace {

bool isFinished(const ItemAnswer& answer) {
    return answer.skipped || !answer.sides.empty() || !answer.conditions.empty();
}

bool isRest(const ItemAnswer& answer) {
    return answer.sides.empty() && !answer.skipped;
}

ItemAnswer cleared(ItemAnswer answer, Day today) {
    answer.sides.clear();
    answer.imported.clear();
    answer.conditions.clear();
    answer.skipped = false;
    answer.confirmAll(today);
    return answer;
}

} // namespace

AnswerEditor::AnswerEditor(Session& session, ListActs& acts, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_acts(acts) {
    connect(&acts, &ListActs::undone, this, &AnswerEditor::answersChanged);
}

const ItemAnswer& AnswerEditor::of(const ItemId& item) const {
    return m_session.mine().answers.of(item);
}

void AnswerEditor::choose(const ItemId& item, RoleSide side, Answer answer) {
    ItemAnswer next = of(item);
    next.answer(side, answer, m_session.today());
    next.imported.erase(side);
    next.skipped = false;
    change(ListAct::Answered, item, std::move(next));
}

void AnswerEditor::skip(const ItemId& item) {
    ItemAnswer next = of(item);
    next.sides.clear();
    next.imported.clear();
    next.skipped = true;
    next.confirmAll(m_session.today());
    change(ListAct::Skipped, item, std::move(next));
}

bool AnswerEditor::isShownStill(const ItemId& item) const {
    return Sharing(m_session).isShownStill(item);
}

QFuture<Result<void>> AnswerEditor::takeBackStill(const ItemId& item) {
    return Sharing(m_session).takeBackStill(item);
}

void AnswerEditor::clear(const ItemId& item) {
    change(ListAct::Cleared, item, cleared(of(item), m_session.today()));
}

void AnswerEditor::addCondition(const ItemId& item, const ConditionId& condition) {
    ItemAnswer next = of(item);
    if (std::find(next.conditions.begin(), next.conditions.end(), condition) != next.conditions.end()) return;
    next.conditions.push_back(condition);
    next.change(m_session.today());
    change(ListAct::ConditionAdded, item, std::move(next));
}

void AnswerEditor::removeCondition(const ItemId& item, const ConditionId& condition) {
    ItemAnswer next = of(item);
    std::erase(next.conditions, condition);
    next.change(m_session.today());
    change(ListAct::ConditionTakenAway, item, std::move(next));
}

void AnswerEditor::confirm(const std::vector<ItemId>& items) {
    endNote();
    m_acts.perform(ListAct::Confirmed, [&](PrivateState& mine) {
        for (const ItemId& item : items) {
            ItemAnswer next = mine.answers.of(item);
            if (next.imported.empty()) continue;
            for (const RoleSide side : std::exchange(next.imported, {}))
                next.confirm(side, m_session.today());
            mine.answers.set(item, std::move(next));
        }
    });
    Q_EMIT answersChanged();
}

/// An old yes does not become new by it: the day belongs to the answers themselves.
void AnswerEditor::setKeepPrivate(const ItemId& item, bool keep) {
    ItemAnswer next = of(item);
    next.keepPrivate = keep;
    change(keep ? ListAct::KeptToMyself : ListAct::NotKeptToMyself, item, std::move(next));
}

void AnswerEditor::setNote(const ItemId& item, const QString& note) {
    ItemAnswer next = of(item);
    next.note = cutToFit(note, ItemAnswer::maxNote);
    if (next == of(item)) return;
    if (m_session.mine().setAside) m_acts.takeListBack();
    if (!m_beforeNote) m_beforeNote = m_acts.now();
    m_session.edit([&](PrivateState& mine) { mine.answers.set(item, next); });
    Q_EMIT answerChanged(item);
}

void AnswerEditor::endNote() {
    if (!m_beforeNote) return;
    const ListActs::Before before = *m_beforeNote;
    m_beforeNote.reset();
    m_acts.end(ListAct::NoteChanged, before);
}

void AnswerEditor::change(ListAct act, const ItemId& item, ItemAnswer next) {
    endNote();
    m_acts.perform(act, [&](PrivateState& mine) { mine.answers.set(item, next); });
    Q_EMIT answerChanged(item);
}

void AnswerEditor::changeMany(ListAct act, const std::function<void(AnswerSheet&)>& edit) {
    endNote();
    m_acts.perform(act, [&](PrivateState& mine) { edit(mine.answers); });
    Q_EMIT answersChanged();
}

void AnswerEditor::clearWhere(ListAct act, const std::function<bool(const ItemId&)>& wanted) {
    const Day today = m_session.today();
    changeMany(act, [&](AnswerSheet& sheet) {
        for (const auto& [id, answer] : std::map(sheet.items())) {
            if (!wanted(id) || !isFinished(answer)) continue;
            sheet.set(id, cleared(answer, today));
        }
    });
}

void AnswerEditor::clearTopic(const SectionId& topic) {
    clearWhere(ListAct::TopicCleared, [&](const ItemId& id) {
        const Item* item = m_session.catalogue().item(id);
        return item && item->section == topic;
    });
}

void AnswerEditor::clearList() {
    clearWhere(ListAct::ListCleared, [](const ItemId&) { return true; });
}

bool AnswerEditor::hasRest(const std::vector<const Item*>& items) const {
    return std::any_of(items.begin(), items.end(), [&](const Item* item) { return isRest(of(item->id)); });
}

void AnswerEditor::notNowForRest(const std::vector<const Item*>& items) {
    const Day today = m_session.today();
    changeMany(ListAct::RestNotNow, [&](AnswerSheet& sheet) {
        for (const Item* item : items) {
            ItemAnswer answer = sheet.of(item->id);
            if (!isRest(answer)) continue;
            for (const RoleSide side : sidesOf(*item))
                answer.answer(side, Answer::Paused, today);
            sheet.set(item->id, std::move(answer));
        }
    });
}

bool AnswerEditor::isDueForAnotherLook(const Item& item) const {
    return bothy::isDueForAnotherLook(item, m_session);
}

void AnswerEditor::stillRight(const ItemId& item) {
    ItemAnswer next = of(item);
    next.confirmAll(m_session.today());
    change(ListAct::StillRight, item, std::move(next));
}

void AnswerEditor::hide(const ItemId& item, bool hidden) {
    changeMany(hidden ? ListAct::Hidden : ListAct::BroughtBack, [&](AnswerSheet& sheet) { sheet.hide(item, hidden); });
}

void AnswerEditor::hide(const SectionId& topic, bool hidden) {
    changeMany(hidden ? ListAct::Hidden : ListAct::BroughtBack, [&](AnswerSheet& sheet) { sheet.hide(topic, hidden); });
}

} // namespace bothy
