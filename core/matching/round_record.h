#pragma once

#include "core/base/day.h"
#include "core/statements/statement_log.h"

#include <optional>
#include <vector>

namespace bothy {

/// One comparison as its statements tell it to one of the two (`me`). Messages are there while their statements
/// are complete and still say something; the flags need the headers only, so they outlive what is forgotten.
struct RoundRecord {
    DocumentId id;
    bool isMine = false;          ///< I proposed it
    Day day;                      ///< of the proposal, as signed
    FeedId proposerFeed;          ///< the feed the proposal was signed on
    std::vector<DocumentId> knew; ///< rounds whose proposals its author knew when proposing

    std::optional<Bytes> propose, accept, open, finish; ///< messages, without their salt
    std::optional<Bytes> myResult, theirResult;

    bool iAnswered = false;    ///< an accept of mine is held, from whatever feed
    std::optional<Day> myPart; ///< the day of my own open or finish: my answers have left
    bool iRecorded = false;    ///< a result of mine is held, whether or not it still says something
    bool theyRecorded = false;
    bool withdrawnByMe = false;
    bool withdrawnByThem = false;
    /// Statements that still say something, of either person: of the four messages, and the results.
    std::vector<StatementId> toForget, results;

    bool isWithdrawn() const { return withdrawnByMe || withdrawnByThem; }
    /// My answers have left and the other's have not come: still open, or ended that way.
    bool lacksTheirPart() const { return isMine && myPart && !iRecorded; }

    bool operator==(const RoundRecord&) const = default;
};

/// All comparisons, in one order that agrees with the causal one. Accept and finish count from the one who did not
/// propose, open from the feed that proposed, finish from the feed that accepted; anything else is left out.
std::vector<RoundRecord> foldRounds(const StatementLog& log, const PersonId& me);

/// The latest day on which answers of mine left (my own open or finish), by my own record alone; the next
/// comparison waits for seven days from it.
std::optional<Day> lastRoundDay(const std::vector<RoundRecord>& rounds);

const RoundRecord* findRound(const std::vector<RoundRecord>& rounds, const DocumentId& id);

} // namespace bothy
