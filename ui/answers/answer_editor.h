#pragma once

#include "core/documents/answers/answer_sheet.h"
#include "ui/answers/list_acts.h"

#include <optional>

namespace bothy {

class Session;

/// Changes answers for the pages of "My list". Each change saves by itself and is one act that can be taken back;
/// typing a note is one act from the first letter until its field is left.
class AnswerEditor : public QObject {
    Q_OBJECT

public:
    AnswerEditor(Session& session, ListActs& acts, QObject* parent = nullptr);

    const ItemAnswer& of(const ItemId& item) const;

    void choose(const ItemId& item, RoleSide side, Answer answer);
    /// Leaves the item for good or for now: no answer, and it looks finished to its owner.
    void skip(const ItemId& item);
    /// Takes answers, conditions and the skip away; the note and "keep to myself" stay.
    void clear(const ItemId& item);
    void addCondition(const ItemId& item, const ConditionId& condition);
    void removeCondition(const ItemId& item, const ConditionId& condition);
    /// What came with another list is one's own answer from now on.
    void confirm(const std::vector<ItemId>& items);
    void setKeepPrivate(const ItemId& item, bool keep);
    /// Cut to ItemAnswer::maxNote characters.
    void setNote(const ItemId& item, const QString& note);
    /// The field of the note was left.
    void endNote();

Q_SIGNALS:
    void answerChanged(const bothy::ItemId& item);
    /// Something was taken back: any answer may look different now.
    void answersChanged();
    /// Somebody wants to do something with a line or a topic of their own: a place of the page.
    void placeRequested(const QString& place);

private:
    void change(ListAct act, const ItemId& item, ItemAnswer next);

    Session& m_session;
    ListActs& m_acts;
    std::optional<ListActs::Before> m_beforeNote; ///< while somebody types one
};

} // namespace bothy
