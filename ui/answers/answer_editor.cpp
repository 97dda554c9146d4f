#include "ui/answers/answer_editor.h"

#include "core/session/session.h"

namespace bothy {

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
    next.sides[side] = answer;
    next.imported.erase(side);
    next.skipped = false;
    next.changed = m_session.today();
    change(ListAct::Answered, item, std::move(next));
}

void AnswerEditor::skip(const ItemId& item) {
    ItemAnswer next = of(item);
    next.sides.clear();
    next.imported.clear();
    next.skipped = true;
    next.changed = m_session.today();
    change(ListAct::Skipped, item, std::move(next));
}

void AnswerEditor::clear(const ItemId& item) {
    ItemAnswer next = of(item);
    next.sides.clear();
    next.imported.clear();
    next.conditions.clear();
    next.skipped = false;
    next.changed = m_session.today();
    change(ListAct::Cleared, item, std::move(next));
}

void AnswerEditor::addCondition(const ItemId& item, const ConditionId& condition) {
    ItemAnswer next = of(item);
    if (std::find(next.conditions.begin(), next.conditions.end(), condition) != next.conditions.end()) return;
    next.conditions.push_back(condition);
    next.changed = m_session.today();
    change(ListAct::ConditionAdded, item, std::move(next));
}

void AnswerEditor::removeCondition(const ItemId& item, const ConditionId& condition) {
    ItemAnswer next = of(item);
    std::erase(next.conditions, condition);
    next.changed = m_session.today();
    change(ListAct::ConditionTakenAway, item, std::move(next));
}

void AnswerEditor::confirm(const std::vector<ItemId>& items) {
    endNote();
    m_acts.perform(ListAct::Confirmed, [&](PrivateState& mine) {
        for (const ItemId& item : items) {
            ItemAnswer next = mine.answers.of(item);
            if (next.imported.empty()) continue;
            next.imported.clear();
            next.changed = m_session.today();
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
    next.note = note.left(ItemAnswer::maxNote);
    if (next == of(item)) return;
    if (m_session.mine().setAside) m_acts.takeListBack();
    if (!m_beforeNote) m_beforeNote = m_acts.now();
    m_session.edit([&](PrivateState& mine) { mine.answers.set(item, next); });
    Q_EMIT answerChanged(item);
}

void AnswerEditor::endNote() {
    if (m_beforeNote) m_acts.end(ListAct::NoteChanged, *std::exchange(m_beforeNote, {}));
}

void AnswerEditor::change(ListAct act, const ItemId& item, ItemAnswer next) {
    endNote();
    m_acts.perform(act, [&](PrivateState& mine) { mine.answers.set(item, next); });
    Q_EMIT answerChanged(item);
}

} // namespace bothy
