#pragma once

#include "core/documents/answers/answer_sheet.h"

#include <QObject>
#include <QUndoStack>

namespace bothy {

class Session;

/// Changes answers for the pages of "My list" and can take the last changes back. Owns what undo needs, in
/// memory only; it is emptied when the vault locks, because an answer keeps no history.
///
/// Every change goes through Session::answer, which saves by itself. Undo brings back answers, conditions,
/// skip and "keep to myself"; a note has the undo of its own text field and is left as it is.
class AnswerEditor : public QObject {
    Q_OBJECT

public:
    explicit AnswerEditor(Session& session, QObject* parent = nullptr);

    const ItemAnswer& of(const ItemId& item) const;

    void choose(const ItemId& item, RoleSide side, Answer answer);
    /// Leaves the item for good or for now: no answer, and it looks finished to its owner.
    void skip(const ItemId& item);
    /// Takes answers, conditions and the skip away; the note and "keep to myself" stay.
    void clear(const ItemId& item);
    void addCondition(const ItemId& item, const ConditionId& condition);
    void removeCondition(const ItemId& item, const ConditionId& condition);
    void setKeepPrivate(const ItemId& item, bool keep);
    /// Cut to ItemAnswer::maxNote characters. Not an undo step.
    void setNote(const ItemId& item, const QString& note);

    /// False when there is nothing to take back.
    bool undo();

Q_SIGNALS:
    void answerChanged(const bothy::ItemId& item);
    /// A list that was set aside has just been taken back by this change.
    void listTakenBack();

private:
    class Change;
    void push(const ItemId& item, ItemAnswer after);
    void apply(const ItemId& item, const ItemAnswer& value);

    Session& m_session;
    QUndoStack m_changes;
};

} // namespace bothy
