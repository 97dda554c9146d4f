#include "ui/answers/answer_editor.h"

#include "core/session/session.h"

#include <QUndoCommand>

namespace bothy {

/// One step back and forth. Holds whole answers, but leaves the note that stands there at that moment.
class AnswerEditor::Change final : public QUndoCommand {
public:
    Change(AnswerEditor& editor, ItemId item, ItemAnswer before, ItemAnswer after)
        : m_editor(editor)
        , m_item(std::move(item))
        , m_before(std::move(before))
        , m_after(std::move(after)) {}

    void undo() override { put(m_before); }
    void redo() override { put(m_after); }

private:
    void put(ItemAnswer value) const {
        value.note = m_editor.of(m_item).note;
        m_editor.apply(m_item, value);
    }

    AnswerEditor& m_editor;
    ItemId m_item;
    ItemAnswer m_before;
    ItemAnswer m_after;
};

AnswerEditor::AnswerEditor(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    connect(&session, &Session::stageChanged, this, [this] { m_changes.clear(); });
}

const ItemAnswer& AnswerEditor::of(const ItemId& item) const {
    return m_session.mine().answers.of(item);
}

void AnswerEditor::choose(const ItemId& item, RoleSide side, Answer answer) {
    ItemAnswer next = of(item);
    next.sides[side] = answer;
    next.skipped = false;
    next.changed = m_session.today();
    push(item, std::move(next));
}

void AnswerEditor::skip(const ItemId& item) {
    ItemAnswer next = of(item);
    next.sides.clear();
    next.skipped = true;
    next.changed = m_session.today();
    push(item, std::move(next));
}

void AnswerEditor::clear(const ItemId& item) {
    ItemAnswer next = of(item);
    next.sides.clear();
    next.conditions.clear();
    next.skipped = false;
    next.changed = m_session.today();
    push(item, std::move(next));
}

void AnswerEditor::addCondition(const ItemId& item, const ConditionId& condition) {
    ItemAnswer next = of(item);
    if (std::find(next.conditions.begin(), next.conditions.end(), condition) != next.conditions.end()) return;
    next.conditions.push_back(condition);
    next.changed = m_session.today();
    push(item, std::move(next));
}

void AnswerEditor::removeCondition(const ItemId& item, const ConditionId& condition) {
    ItemAnswer next = of(item);
    std::erase(next.conditions, condition);
    next.changed = m_session.today();
    push(item, std::move(next));
}

void AnswerEditor::setKeepPrivate(const ItemId& item, bool keep) {
    ItemAnswer next = of(item);
    next.keepPrivate = keep;
    push(item, std::move(next));
}

void AnswerEditor::setNote(const ItemId& item, const QString& note) {
    ItemAnswer next = of(item);
    next.note = note.left(ItemAnswer::maxNote);
    if (next != of(item)) apply(item, next);
}

bool AnswerEditor::undo() {
    if (!m_changes.canUndo()) return false;
    m_changes.undo();
    return true;
}

void AnswerEditor::push(const ItemId& item, ItemAnswer after) {
    const ItemAnswer before = of(item);
    if (after != before) m_changes.push(new Change(*this, item, before, std::move(after)));
}

void AnswerEditor::apply(const ItemId& item, const ItemAnswer& value) {
    const bool wasSetAside = m_session.mine().setAside.has_value();
    m_session.answer(item, value);
    // A note or an undo does not make an old yes new: the day belongs to the answers themselves.
    if (of(item).changed != value.changed) m_session.edit([&](PrivateState& mine) { mine.answers.set(item, value); });
    Q_EMIT answerChanged(item);
    if (wasSetAside && !m_session.mine().setAside) Q_EMIT listTakenBack();
}

} // namespace bothy
