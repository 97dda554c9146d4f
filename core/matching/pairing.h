#pragma once

#include "core/documents/answers/answer.h"
#include "core/itembank/item.h"

#include <optional>
#include <vector>

namespace bothy {

/// What two answers mean together. There is no result for "one of you said no": a no, a pause, a
/// skipped item and one that was not shared all give Nothing, and Nothing is never shown.
enum class PairResult {
    Nothing, ///< looks the same as absence
    WorthATalk,
    BothOpen,          ///< each may ask the other; not a yes for today
    ProtectionApplies, ///< one wish for protection counts for both
    NotNeeded,         ///< both said that they do not need this protection
    NeedAndOffer,
    NeedAlone,  ///< a need beside which no offer stands; says nothing of the other person
    NeedStands, ///< time alone or leaving: never waits for an offer
    SideBySide, ///< nothing is worked out; both answers are read together
    PleaseAvoid,
    AskFirst,
    FineWithBoth,
};

/// A need is read alone, whether there was a "no" or nothing at all: who would do it is not said.
inline bool isNeedAlone(PairResult result) {
    return result == PairResult::NeedAlone || result == PairResult::NeedStands;
}

/// An answer as the other side may know it. Empty: unanswered, skipped, held back, hidden, or lapsed.
using SharedAnswer = std::optional<Answer>;

/// The most careful answer counts: open only if open for both.
PairResult pairPermission(SharedAnswer mine, SharedAnswer theirs);
/// The more protective wish counts. No answer never weakens it: NotNeeded needs both people's word.
PairResult pairProtection(SharedAnswer mine, SharedAnswer theirs);
/// Never worked out; seen side by side when both shared.
PairResult pairAgreement(SharedAnswer mine, SharedAnswer theirs);
/// `offer` is the answer of the first side, `need` that of the second. Not symmetric.
PairResult pairNeed(SharedAnswer offer, SharedAnswer need);
/// A need that both have or have not: side by side when both shared.
PairResult pairMutualNeed(SharedAnswer mine, SharedAnswer theirs);
/// One "please avoid" is enough.
PairResult pairAvoid(SharedAnswer mine, SharedAnswer theirs);

/// The rule for this kind of item. `first` is one person's answer for the first side, `second` the
/// other person's for the second side; ask again with the roles exchanged. For mutual items the
/// order does not matter.
PairResult pair(Polarity polarity, RolePair roles, SharedAnswer first, SharedAnswer second);
/// The same for one item of the list, which also knows needs that wait for nobody (NeedStands).
PairResult pair(const Item& item, SharedAnswer first, SharedAnswer second);

/// Whether this need is about leaving or being alone, which never waits for an offer.
bool waitsForNobody(const ItemId& id);

/// The key of the result's words in PolarityText::results. Empty for Nothing, which is never shown,
/// and for NeedStands, which only shows the need itself.
QLatin1StringView resultKey(Polarity polarity, PairResult result);

/// How far someone is open for one side of an item when two lists are compared (matching v1). The
/// numbers are stable: a comparison asks "is my level at least 1, at least 2".
enum class Level { None = 0, Conditional = 1, Open = 2 };

/// One person's own answer and everything that can make it count for less. All flags lead the same
/// way, towards None, so that the other side cannot tell them apart.
struct OwnAnswer {
    SharedAnswer answer;
    bool hasCondition = false; ///< the other cannot see the condition, so a yes would say too much
    bool keptPrivate = false;  ///< "keep this one to myself"
    bool heldBack = false;     ///< unticked in the preview of this round
    bool topicClosed = false;  ///< its topic or tier is switched off
    bool importUnconfirmed = false;
    bool pastLookAgain = false; ///< past its look-again day and not confirmed in the preview
    bool masked = false;        ///< a limit in effect covers it
};

/// The level of an answer to an item of permission; the other polarities have no levels.
Level level(const OwnAnswer& own);
/// The same for an answer that is known to be free to leave: nothing withholds it.
Level levelOf(SharedAnswer answer, bool hasCondition);

/// Which of the two people does or offers. The numbers are written into lists and never change.
enum class Direction : std::uint8_t { Mutual = 0, FirstGives = 1, SecondGives = 2 };

/// Items that go into a comparison: permission only, and of own items those whose words both accepted. The other
/// polarities are shared row by row.
bool takesPart(const Item& item);
/// One direction for mutual items, both for paired ones; in ascending order.
std::vector<Direction> directions(const Item& item);
/// Which of their answers a person puts in for a direction. `isFirstPerson`: as the couple's order says.
RoleSide sideFor(Direction direction, bool isFirstPerson);

/// One line of a comparison. Ordered by item id, then direction.
struct Row {
    ItemId item;
    Direction direction = Direction::Mutual;

    auto operator<=>(const Row&) const = default;
    bool operator==(const Row&) const = default;
};

/// A row both are open to, at the more careful of the two levels. Never says whose level it is.
struct MatchedRow {
    Row row;
    Level level = Level::Conditional;

    auto operator<=>(const MatchedRow&) const = default;
    bool operator==(const MatchedRow&) const = default;
};

/// The level both reach: the lower one. None means that the row is not there.
Level combine(Level a, Level b);

} // namespace bothy
