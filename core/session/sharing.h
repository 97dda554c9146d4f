#pragma once

#include "core/matching/paired_rows.h"
#include "core/session/session.h"

namespace bothy {

/// Showing answers as they are, and taking them back. Each verb is one step of the session; nothing leaves that
/// its owner did not look at just before.
class Sharing {
public:
    explicit Sharing(Session& session)
        : m_session(session) {}

    /// All that could be shown and all that is.
    std::vector<PlainRow> rows() const;
    /// Shows these rows to the other person and confirms the old ones among them as of today. NotPossibleNow when
    /// a row does not say any more what its owner looked at, while somebody has paused, or with nobody to show to.
    Session::Done show(const std::vector<PlainRow>& looked);
    /// Works alone, offline and while paused.
    Session::Done takeBack(const AnswerPlace& place);

    /// My list is less open now than this row of both says.
    bool listSaysLess(const SharedRow& row) const;
    /// Both still see something of this item that my list does not say any more: rows of both that say more, answers
    /// shown as they are that differ.
    bool isShownStill(const ItemId& item) const { return !stillShown(item).empty(); }
    /// Takes all of that back, at once and for both; works like takeBack().
    Session::Done takeBackStill(const ItemId& item);

    /// Conditions on a row of both: mine as they would be shown now, mine as they are shown, and those of both.
    std::vector<ConditionId> myConditions(const Item& item, RoleSide mySide) const;
    std::optional<std::vector<ConditionId>> conditionsShown(const Item& item, RoleSide mySide) const;
    std::optional<BothConditions> conditionsOfBoth(const Item& item, RoleSide mySide) const;
    Session::Done showConditions(const Item& item, RoleSide mySide, const std::vector<ConditionId>& looked);

    /// The rows of "In common" that come from answers shown as they are, without those a limit masks.
    std::vector<PairedRow> common() const;

private:
    const ShownAnswers& mine() const;
    const ShownAnswers& theirs() const;
    bool canShow() const;
    std::vector<StatementDraft> stillShown(const ItemId& item) const;

    Session& m_session;
};

} // namespace bothy
