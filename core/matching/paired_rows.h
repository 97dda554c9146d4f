#pragma once

#include "core/documents/answers/shared_answers.h"
#include "core/matching/outgoing.h"
#include "core/matching/pairing.h"

namespace bothy {

/// What one person shows of this side, when it may be shown at all: never an answer to an item of permission,
/// whatever a statement says. Where two devices differ, the more careful one.
std::optional<SharedContent> contentShown(const Item& item, RoleSide side, const ShownAnswers& shown);

/// Is answering `a` more careful than answering `b`? More protection, more "please avoid", a clearer need, a
/// smaller offer, less of anything else.
bool isMoreCareful(const Item& item, RoleSide side, Answer a, Answer b);

/// The other person's side of the same thing.
RoleSide otherSide(RoleSide side);

/// One row of answers shown as they are. Never Nothing: that row is not there.
struct PairedRow {
    ItemId item;
    RoleSide mySide = RoleSide::Both;
    PairResult result = PairResult::Nothing;
    bool iShow = false; ///< a word of mine is in it, which I can take back
    /// Word for word, where the result has words to read: both side by side, or the need and the offer that
    /// fits. Empty where only the result counts, so that nobody is held against the other's answer.
    std::optional<SharedContent> mine;
    std::optional<SharedContent> theirs;

    bool operator==(const PairedRow&) const = default;
};

/// In the order of the list, what I do or offer before what I receive. Items of permission have no row here.
std::vector<PairedRow> pairedRows(const Catalogue& catalogue, const ShownAnswers& mine, const ShownAnswers& theirs);

/// The conditions of both on a row that both see anyway; empty unless both show theirs.
struct BothConditions {
    std::vector<ConditionId> mine;
    std::vector<ConditionId> theirs;

    bool operator==(const BothConditions&) const = default;
};
std::optional<BothConditions> conditionsOfBoth(const Item& item, RoleSide mySide, const ShownAnswers& mine,
                                               const ShownAnswers& theirs);

/// One answer as its owner looks it over before showing it as it is.
struct PlainRow {
    AnswerPlace place;
    std::optional<SharedContent> now;   ///< exactly what would be shown; empty when the list no longer offers it
    std::optional<SharedContent> shown; ///< exactly what is shown
    bool isOld = false;                 ///< past its review time: showing it confirms it

    bool isStale() const { return shown && shown != now; } ///< what is shown is not what the list says
    bool operator==(const PlainRow&) const = default;
};

/// Whether this answer means anything when shown. A "no" to a need or an offer looks like no answer, always.
bool saysSomething(const Item& item, RoleSide side, Answer answer);

/// Everything that can be shown as it is, and all that is. Kept-private and masked answers, and those of closed
/// topics, are listed only while they are shown, so that they can be taken back.
std::vector<PlainRow> plainRows(const AnswerSheet& sheet, const OutgoingRules& rules, const ShownAnswers& shown);

/// My conditions on an item of permission, as they would be shown on a row of both. Empty when there are none, or when
/// the answer may not leave.
std::vector<ConditionId> conditionsToShow(const AnswerSheet& sheet, const OutgoingRules& rules, const Item& item,
                                          RoleSide mySide);

} // namespace bothy
