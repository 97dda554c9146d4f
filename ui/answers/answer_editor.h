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
    /// The same for everything of one topic, also what is not to be seen at the moment; or for the whole list.
    void clearTopic(const SectionId& topic);
    void clearList();
    /// Those of these items that have no answer at all say "not now" on every side. An item with an answer, on one
    /// side alone too, or that was skipped stays as it is. One act.
    void notNowForRest(const std::vector<const Item*>& items);
    bool hasRest(const std::vector<const Item*>& items) const;
    bool isDueForAnotherLook(const Item& item) const;
    /// What was answered is still right, as of today.
    void stillRight(const ItemId& item);
    /// Takes an item or a topic off the list, or brings it back. Its answers are kept.
    void hide(const ItemId& item, bool hidden);
    void hide(const SectionId& topic, bool hidden);
    void addCondition(const ItemId& item, const ConditionId& condition);
    void removeCondition(const ItemId& item, const ConditionId& condition);
    /// Both still see something of it that is not on the list any more.
    bool isShownStill(const ItemId& item) const;
    QFuture<Result<void>> takeBackStill(const ItemId& item);
    /// What came with another list is one's own answer from now on.
    void confirm(const std::vector<ItemId>& items);
    void setKeepPrivate(const ItemId& item, bool keep);
    /// Cut to ItemAnswer::maxNote characters, where one ends.
    void setNote(const ItemId& item, const QString& note);
    /// The field of the note was left.
    void endNote();

Q_SIGNALS:
    void answerChanged(const bothy::ItemId& item);
    /// More than one thing was changed, or something was taken back: any answer may look different now.
    void answersChanged();
    /// Somebody wants to do something with a line or a topic of their own: a place of the page.
    void placeRequested(const QString& place);

private:
    void change(ListAct act, const ItemId& item, ItemAnswer next);
    void changeMany(ListAct act, const std::function<void(AnswerSheet&)>& edit);
    void clearWhere(ListAct act, const std::function<bool(const ItemId&)>& wanted);

    Session& m_session;
    ListActs& m_acts;
    std::optional<ListActs::Before> m_beforeNote; ///< while somebody types one
};

} // namespace bothy
