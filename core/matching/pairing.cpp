#include "core/matching/pairing.h"

#include "core/itembank/own_ids.h"

#include <algorithm>
#include <array>

namespace bothy {

namespace {

bool either(SharedAnswer a, SharedAnswer b, Answer wanted) {
    return a == wanted || b == wanted;
}
bool both(SharedAnswer a, SharedAnswer b, Answer wanted) {
    return a == wanted && b == wanted;
}

/// Open or conditional: a yes of some kind.
bool leansOpen(SharedAnswer answer) {
    return answer == Answer::Open || answer == Answer::Conditional;
}

/// Neither a clear yes nor a clear no, on the scales where a pause still says "let us talk first".
bool eitherUnsure(SharedAnswer a, SharedAnswer b) {
    return either(a, b, Answer::Conditional) || either(a, b, Answer::Paused);
}

PairResult sideBySide(SharedAnswer a, SharedAnswer b) {
    return a && b ? PairResult::SideBySide : PairResult::Nothing;
}

} // namespace

PairResult pairPermission(SharedAnswer mine, SharedAnswer theirs) {
    if (!leansOpen(mine) || !leansOpen(theirs)) return PairResult::Nothing;
    return both(mine, theirs, Answer::Open) ? PairResult::BothOpen : PairResult::WorthATalk;
}

PairResult pairProtection(SharedAnswer mine, SharedAnswer theirs) {
    if (either(mine, theirs, Answer::Open)) return PairResult::ProtectionApplies;
    if (eitherUnsure(mine, theirs)) return PairResult::WorthATalk;
    return both(mine, theirs, Answer::Closed) ? PairResult::NotNeeded : PairResult::Nothing;
}

PairResult pairAgreement(SharedAnswer mine, SharedAnswer theirs) {
    return sideBySide(mine, theirs);
}

PairResult pairNeed(SharedAnswer offer, SharedAnswer need) {
    if (!leansOpen(need)) return PairResult::Nothing;
    if (!leansOpen(offer)) return PairResult::NeedAlone;
    return both(offer, need, Answer::Open) ? PairResult::NeedAndOffer : PairResult::WorthATalk;
}

PairResult pairMutualNeed(SharedAnswer mine, SharedAnswer theirs) {
    return sideBySide(mine, theirs);
}

PairResult pairAvoid(SharedAnswer mine, SharedAnswer theirs) {
    if (either(mine, theirs, Answer::Closed)) return PairResult::PleaseAvoid;
    if (eitherUnsure(mine, theirs)) return PairResult::AskFirst;
    return both(mine, theirs, Answer::Open) ? PairResult::FineWithBoth : PairResult::Nothing;
}

PairResult pair(Polarity polarity, RolePair roles, SharedAnswer first, SharedAnswer second) {
    switch (polarity) {
    case Polarity::Permission:
        return pairPermission(first, second);
    case Polarity::Protection:
        return pairProtection(first, second);
    case Polarity::Agreement:
        return pairAgreement(first, second);
    case Polarity::Need:
        return roles == RolePair::Mutual ? pairMutualNeed(first, second) : pairNeed(first, second);
    case Polarity::Avoid:
        return pairAvoid(first, second);
    }
    return PairResult::Nothing;
}

PairResult pair(const Item& item, SharedAnswer first, SharedAnswer second) {
    if (item.polarity == Polarity::Need && waitsForNobody(item.id)) {
        const bool wanted = leansOpen(second) || (item.isMutual() && leansOpen(first));
        return wanted ? PairResult::NeedStands : PairResult::Nothing;
    }
    return pair(item.polarity, item.roles, first, second);
}

bool waitsForNobody(const ItemId& id) {
    static constexpr std::array<const char*, 4> alone{"after.sleep_apart", "after.space", "conf.space_first",
                                                      "emo.alone"};
    return std::any_of(alone.begin(), alone.end(), [&](const char* one) { return id.bytes() == ByteView(one); });
}

QLatin1StringView resultKey(Polarity polarity, PairResult result) {
    switch (result) {
    case PairResult::Nothing:
        return {};
    case PairResult::WorthATalk:
        return QLatin1StringView("talk");
    case PairResult::BothOpen:
        return QLatin1StringView("open");
    case PairResult::ProtectionApplies:
        return QLatin1StringView("applies");
    case PairResult::NotNeeded:
        return QLatin1StringView("not_needed");
    case PairResult::NeedAndOffer:
        return QLatin1StringView("met");
    case PairResult::NeedAlone:
    case PairResult::NeedStands:
        return {};
    case PairResult::SideBySide:
        return QLatin1StringView(polarity == Polarity::Agreement ? "talk" : "side_by_side");
    case PairResult::PleaseAvoid:
        return QLatin1StringView("avoid");
    case PairResult::AskFirst:
        return QLatin1StringView("talk");
    case PairResult::FineWithBoth:
        return QLatin1StringView("fine");
    }
    return {};
}

Level levelOf(SharedAnswer answer, bool hasCondition) {
    if (!leansOpen(answer)) return Level::None;
    return answer == Answer::Open && !hasCondition ? Level::Open : Level::Conditional;
}

Level level(const OwnAnswer& own) {
    const bool withheld =
        own.keptPrivate || own.heldBack || own.topicClosed || own.importUnconfirmed || own.pastLookAgain || own.masked;
    return withheld ? Level::None : levelOf(own.answer, own.hasCondition);
}

bool takesPart(const Item& item) {
    return item.polarity == Polarity::Permission && !isPrivateItem(item.id);
}

std::vector<Direction> directions(const Item& item) {
    if (item.isMutual()) return {Direction::Mutual};
    return {Direction::FirstGives, Direction::SecondGives};
}

RoleSide sideFor(Direction direction, bool isFirstPerson) {
    switch (direction) {
    case Direction::Mutual:
        return RoleSide::Both;
    case Direction::FirstGives:
        return isFirstPerson ? RoleSide::First : RoleSide::Second;
    case Direction::SecondGives:
        return isFirstPerson ? RoleSide::Second : RoleSide::First;
    }
    return RoleSide::Both;
}

Level combine(Level a, Level b) {
    return std::min(a, b);
}

} // namespace bothy
