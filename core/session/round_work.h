#pragma once

#include "core/matching/protocol.h"
#include "core/matching/round.h"
#include "core/matching/round_list.h"
#include "core/session/private_state.h"
#include "core/session/shared_state.h"

namespace bothy {

/// Who compares: what the vault lends to one unlocked person for it.
struct RoundIdentity {
    PersonId me;
    PersonId partner;
    CoupleId couple;
    FeedId feed;
    MatchHedgeKey hedgeKey;

    bool isFirst() const { return me < partner; }
    MatchContext context() const { return {couple, 1, {std::min(me, partner), std::max(me, partner)}}; }
    RoundIdentity clone() const { return {me, partner, couple, feed, hedgeKey.clone()}; }
};

/// What one person's app knows when it decides: a view of things that outlive it.
struct RoundSeat {
    const RoundIdentity& who;
    const SharedState& shared;
    const PrivateState& mine;
    const std::optional<OwnRound>& own;
    const Catalogue& catalogue;
    std::vector<OfferedRow> offered; ///< what would go out now
    std::set<ItemId> closedForBoth;  ///< by a limit that both see
};

/// Of what would go out now, the rows that were looked over when the list was set aside, at the more careful level.
std::vector<OfferedRow> stillOffered(const std::vector<OfferedRow>& now, const std::optional<SetAside>& aside);

/// The situation of a seat today. Cheap: nothing here multiplies points.
RoundSituation situationOf(const RoundSeat& seat, Day today);
/// The other one's proposal in force asks other questions than the own list has (another version of Bothy).
bool listsDiffer(const RoundSeat& seat, Day today);

/// One step, with copies of all it is worked out from, so that it can be done away from the window.
struct RoundJob {
    RoundStep step;
    RoundIdentity who;
    std::vector<RoundRecord> rounds;
    std::optional<OwnRound> own;
    std::vector<Slot> list; ///< for Propose
    std::vector<OfferedRow> offered;
    std::set<ItemId> closedForBoth;
    Day today;
    bool sooner = false;
};
RoundJob jobOf(const RoundSeat& seat, const RoundStep& step, Day today);

/// What a step writes, all in one transaction.
struct RoundOutcome {
    std::vector<StatementDraft> statements;
    std::optional<OwnRound> own; ///< what stays in the pocket
    bool usesUpList = false;     ///< answers have left: the list is not set aside any more
    bool stopsList = false;      ///< a message did not fit: its owner looks again before the next one
    RoundNotices notices;
    bool isCompared = false; ///< the rows are in the own record now
    std::vector<StatementId> forget;
    std::optional<Refusal> refusal; ///< a message did not fit: which, and why

    bool losesSecrets = false;  ///< no earlier pocket may be left either
    bool mustBeCurrent = false; ///< void when the other one wrote something in the meantime
};

/// Does the step. Nothing when it was asked to stop: all that was computed is wiped.
std::optional<RoundOutcome> work(const RoundJob& job, Pace& pace);

} // namespace bothy
