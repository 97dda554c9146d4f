#include "core/itembank/catalogue_reader.h"
#include "core/matching/pairing.h"

#include <QFile>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

using namespace bothy;

namespace {

constexpr SharedAnswer none = std::nullopt;
constexpr std::array<SharedAnswer, 5> everyAnswer{none, Answer::Open, Answer::Conditional, Answer::Closed,
                                                  Answer::Paused};
constexpr std::array<Polarity, 5> everyPolarity{Polarity::Permission, Polarity::Protection, Polarity::Agreement,
                                                Polarity::Need, Polarity::Avoid};

rc::Gen<SharedAnswer> anyAnswer() {
    return rc::gen::elementOf(everyAnswer);
}
rc::Gen<Polarity> anyPolarity() {
    return rc::gen::elementOf(everyPolarity);
}

/// How open an answer is, on the scales where open allows something (permission, offers, needs).
/// No answer, a no and a pause are one and the same.
int openness(SharedAnswer answer) {
    return answer == Answer::Open ? 2 : answer == Answer::Conditional ? 1 : 0;
}

/// The same for protection, where "important to me" is the careful answer and "not needed" the open one.
int opennessOfProtection(SharedAnswer answer) {
    if (!answer) return 2;
    return *answer == Answer::Open ? 0 : *answer == Answer::Closed ? 3 : 1;
}

/// And for things to avoid, where only "fine with me" allows anything.
int opennessOfAvoid(SharedAnswer answer) {
    if (!answer) return 2;
    return *answer == Answer::Open ? 3 : *answer == Answer::Closed ? 0 : 1;
}

int opennessFor(Polarity polarity, SharedAnswer answer) {
    switch (polarity) {
    case Polarity::Protection:
        return opennessOfProtection(answer);
    case Polarity::Avoid:
        return opennessOfAvoid(answer);
    case Polarity::Permission:
    case Polarity::Agreement:
    case Polarity::Need:
        return openness(answer);
    }
    return 0;
}

/// How much a result allows, inside its polarity.
int allowed(PairResult result) {
    switch (result) {
    case PairResult::ProtectionApplies:
    case PairResult::PleaseAvoid:
        return -2;
    case PairResult::AskFirst:
        return -1;
    case PairResult::Nothing:
        return 0;
    case PairResult::NeedAlone:
    case PairResult::NeedStands:
        return 1;
    case PairResult::WorthATalk:
        return 2;
    case PairResult::SideBySide:
        return 2;
    case PairResult::BothOpen:
    case PairResult::NotNeeded:
    case PairResult::NeedAndOffer:
    case PairResult::FineWithBoth:
        return 3;
    }
    return 0;
}

/// For protection a talk is more careful than nothing at all.
int allowedBy(Polarity polarity, PairResult result) {
    return polarity == Polarity::Protection && result == PairResult::WorthATalk ? -1 : allowed(result);
}

RolePair anyRoles() {
    return *rc::gen::element(RolePair::Mutual, RolePair::GiveReceive, RolePair::SayHear);
}

rc::Gen<OwnAnswer> anyOwnAnswer() {
    return rc::gen::build<OwnAnswer>(rc::gen::set(&OwnAnswer::answer, anyAnswer()),
                                     rc::gen::set(&OwnAnswer::hasCondition));
}

constexpr std::array<bool OwnAnswer::*, 6> reasonsToWithhold{&OwnAnswer::keptPrivate,   &OwnAnswer::heldBack,
                                                             &OwnAnswer::topicClosed,   &OwnAnswer::importUnconfirmed,
                                                             &OwnAnswer::pastLookAgain, &OwnAnswer::masked};

ItemId itemId(const char* text) {
    return ItemId::from(ByteView(text)).value();
}

const Catalogue& shipped() {
    static const Catalogue catalogue = [] {
        QFile file(QStringLiteral(":/content/en/catalog.json"));
        (void)file.open(QIODevice::ReadOnly);
        return *readCatalogue(file.readAll());
    }();
    return catalogue;
}

} // namespace

RC_GTEST_PROP(PairingLaw, OnlyANeedAndItsOfferAreNotSymmetric, ()) {
    const Polarity polarity = *anyPolarity();
    const RolePair roles = anyRoles();
    RC_PRE(polarity != Polarity::Need || roles == RolePair::Mutual);
    const SharedAnswer a = *anyAnswer();
    const SharedAnswer b = *anyAnswer();
    RC_ASSERT(pair(polarity, roles, a, b) == pair(polarity, roles, b, a));
}

RC_GTEST_PROP(PairingLaw, PermissionIsNeverMoreOpenThanTheMoreCautiousPerson, ()) {
    const SharedAnswer a = *anyAnswer();
    const SharedAnswer b = *anyAnswer();
    const PairResult result = pairPermission(a, b);
    const int cautious = std::min(openness(a), openness(b));
    RC_ASSERT((result == PairResult::BothOpen) == (cautious == 2));
    RC_ASSERT((result == PairResult::WorthATalk) == (cautious == 1));
    RC_ASSERT((result == PairResult::Nothing) == (cautious == 0));
}

RC_GTEST_PROP(PairingLaw, NoAnswerNeverWeakensProtection, ()) {
    const SharedAnswer mine = *anyAnswer();
    const PairResult alone = pairProtection(mine, none);
    RC_ASSERT(alone != PairResult::NotNeeded);
    if (mine == Answer::Open) RC_ASSERT(alone == PairResult::ProtectionApplies);
    if (mine == Answer::Conditional || mine == Answer::Paused) RC_ASSERT(alone == PairResult::WorthATalk);
    const PairResult withANo = pairProtection(mine, Answer::Closed);
    RC_ASSERT(allowedBy(Polarity::Protection, alone) <= allowedBy(Polarity::Protection, withANo));
}

RC_GTEST_PROP(PairingLaw, AMoreCautiousAnswerNeverAllowsMore, ()) {
    const Polarity polarity = *anyPolarity();
    RC_PRE(polarity != Polarity::Agreement); // nothing is worked out there
    const RolePair roles = anyRoles();
    RC_PRE(polarity != Polarity::Need || roles != RolePair::Mutual);
    const SharedAnswer before = *anyAnswer();
    const SharedAnswer after = *anyAnswer();
    const SharedAnswer other = *anyAnswer();
    RC_PRE(opennessFor(polarity, after) <= opennessFor(polarity, before));
    RC_ASSERT(allowedBy(polarity, pair(polarity, roles, after, other)) <=
              allowedBy(polarity, pair(polarity, roles, before, other)));
    RC_ASSERT(allowedBy(polarity, pair(polarity, roles, other, after)) <=
              allowedBy(polarity, pair(polarity, roles, other, before)));
}

RC_GTEST_PROP(PairingLaw, ANoAPauseAndNoAnswerLookTheSame, ()) {
    const SharedAnswer other = *anyAnswer();
    for (const SharedAnswer silent : {SharedAnswer(Answer::Closed), SharedAnswer(Answer::Paused)}) {
        RC_ASSERT(pairPermission(silent, other) == pairPermission(none, other));
        RC_ASSERT(pairNeed(silent, other) == pairNeed(none, other));
        RC_ASSERT(pairNeed(other, silent) == pairNeed(other, none));
    }
}

RC_GTEST_PROP(LevelLaw, EveryReasonToWithholdLooksLikeNoAnswer, ()) {
    const OwnAnswer own = *anyOwnAnswer();
    for (const auto reason : reasonsToWithhold) {
        OwnAnswer withheld = own;
        withheld.*reason = true;
        RC_ASSERT(level(withheld) == level(OwnAnswer{}));
    }
}

RC_GTEST_PROP(LevelLaw, AConditionNeverMakesAnAnswerMoreOpen, ()) {
    OwnAnswer own = *anyOwnAnswer();
    own.hasCondition = false;
    OwnAnswer conditional = own;
    conditional.hasCondition = true;
    RC_ASSERT(level(conditional) <= level(own));
    RC_ASSERT(level(conditional) != Level::Open);
}

RC_GTEST_PROP(LevelLaw, LevelsAndPairingAgree, ()) {
    const SharedAnswer a = *anyAnswer();
    const SharedAnswer b = *anyAnswer();
    const Level together = combine(level({.answer = a}), level({.answer = b}));
    const PairResult result = pairPermission(a, b);
    RC_ASSERT((together == Level::Open) == (result == PairResult::BothOpen));
    RC_ASSERT((together == Level::Conditional) == (result == PairResult::WorthATalk));
    RC_ASSERT(combine(level({.answer = b}), level({.answer = a})) == together);
}

TEST(Pairing, ProtectionNeedsBothWordsToBeSetAside) {
    EXPECT_EQ(pairProtection(Answer::Closed, Answer::Closed), PairResult::NotNeeded);
    EXPECT_EQ(pairProtection(Answer::Closed, none), PairResult::Nothing);
    EXPECT_EQ(pairProtection(Answer::Open, Answer::Closed), PairResult::ProtectionApplies);
    EXPECT_EQ(pairProtection(Answer::Closed, Answer::Paused), PairResult::WorthATalk);
}

TEST(Pairing, ANeedMeetsAnOfferOrAnotherWayIsSought) {
    EXPECT_EQ(pairNeed(Answer::Open, Answer::Open), PairResult::NeedAndOffer);
    EXPECT_EQ(pairNeed(Answer::Conditional, Answer::Open), PairResult::WorthATalk);
    EXPECT_EQ(pairNeed(Answer::Closed, Answer::Open), PairResult::NeedAlone);
    EXPECT_EQ(pairNeed(none, Answer::Conditional), PairResult::NeedAlone);
    EXPECT_EQ(pairNeed(Answer::Open, Answer::Closed), PairResult::Nothing);
    EXPECT_EQ(pairNeed(Answer::Open, none), PairResult::Nothing) << "an offer alone shows nothing";
    EXPECT_EQ(pairMutualNeed(Answer::Open, Answer::Closed), PairResult::SideBySide);
    EXPECT_EQ(pairMutualNeed(Answer::Open, none), PairResult::Nothing);
}

TEST(Pairing, BeingAloneNeverWaitsForAnOffer) {
    for (const char* id : {"after.space", "after.sleep_apart", "conf.space_first", "emo.alone"}) {
        const Item* item = shipped().item(itemId(id));
        ASSERT_NE(item, nullptr) << id;
        for (const SharedAnswer offer : everyAnswer)
            EXPECT_EQ(pair(*item, offer, Answer::Open), PairResult::NeedStands);
        EXPECT_EQ(pair(*item, none, none), PairResult::Nothing);
    }
    EXPECT_FALSE(waitsForNobody(itemId("after.held")));
    EXPECT_EQ(pair(*shipped().item(itemId("after.held")), none, Answer::Open), PairResult::NeedAlone);
}

TEST(Pairing, OnePleaseAvoidIsEnough) {
    for (const SharedAnswer other : everyAnswer)
        EXPECT_EQ(pairAvoid(Answer::Closed, other), PairResult::PleaseAvoid);
    EXPECT_EQ(pairAvoid(Answer::Paused, Answer::Open), PairResult::AskFirst);
    EXPECT_EQ(pairAvoid(Answer::Open, Answer::Open), PairResult::FineWithBoth);
    EXPECT_EQ(pairAvoid(Answer::Open, none), PairResult::Nothing);
}

TEST(Pairing, AgreementIsOnlySeenSideBySide) {
    for (const SharedAnswer a : everyAnswer)
        for (const SharedAnswer b : everyAnswer)
            EXPECT_EQ(pairAgreement(a, b), a && b ? PairResult::SideBySide : PairResult::Nothing);
}

TEST(Pairing, EveryShownResultHasWordsInTheShippedFile) {
    for (const Polarity polarity : everyPolarity)
        for (const RolePair roles : {RolePair::Mutual, RolePair::GiveReceive})
            for (const SharedAnswer a : everyAnswer)
                for (const SharedAnswer b : everyAnswer) {
                    const PairResult result = pair(polarity, roles, a, b);
                    if (result == PairResult::Nothing) continue;
                    const QString words = shipped().polarity(polarity).result(resultKey(polarity, result));
                    EXPECT_EQ(words.isEmpty(), isNeedAlone(result)) << "a need alone says nothing of the other one";
                }
}

TEST(Levels, AreReadAsTheComparisonSays) {
    EXPECT_EQ(level({.answer = Answer::Open}), Level::Open);
    EXPECT_EQ(level({.answer = Answer::Open, .hasCondition = true}), Level::Conditional);
    EXPECT_EQ(level({.answer = Answer::Conditional}), Level::Conditional);
    EXPECT_EQ(level({.answer = Answer::Closed}), Level::None);
    EXPECT_EQ(level({.answer = Answer::Paused}), Level::None);
    EXPECT_EQ(level({}), Level::None);
}

TEST(Directions, FollowTheRoles) {
    const Item& mutual = *shipped().item(itemId("talk.weekly"));
    EXPECT_EQ(directions(mutual), std::vector{Direction::Mutual});
    const Item& paired = *shipped().item(itemId("after.held"));
    EXPECT_EQ(directions(paired), (std::vector{Direction::FirstGives, Direction::SecondGives}));
    EXPECT_FALSE(takesPart(paired));
    EXPECT_TRUE(takesPart(mutual));
}

TEST(Directions, TheShippedListGivesTheSameRowsToBoth) {
    std::set<Row> rows;
    for (const Item& item : shipped().items()) {
        if (!takesPart(item)) continue;
        for (const Direction direction : directions(item))
            EXPECT_TRUE(rows.insert({item.id, direction}).second);
    }
    EXPECT_EQ(rows.size(), 184u); // 72 mutual items of permission, and 56 paired ones in two directions
}

TEST(Directions, TheTwoPeopleAlwaysPutInFacingSides) {
    EXPECT_EQ(sideFor(Direction::Mutual, true), RoleSide::Both);
    EXPECT_EQ(sideFor(Direction::Mutual, false), RoleSide::Both);
    EXPECT_EQ(sideFor(Direction::FirstGives, true), RoleSide::First);
    EXPECT_EQ(sideFor(Direction::FirstGives, false), RoleSide::Second);
    EXPECT_EQ(sideFor(Direction::SecondGives, true), RoleSide::Second);
    EXPECT_EQ(sideFor(Direction::SecondGives, false), RoleSide::First);
}

TEST(Rows, AreOrderedByOctetsThenDirection) {
    const Row a{itemId("int.slow"), Direction::FirstGives};
    const Row b{itemId("int.slow"), Direction::SecondGives};
    const Row c{itemId("int.slow_start"), Direction::Mutual};
    const Row d{itemId("int.slow.x"), Direction::Mutual};
    EXPECT_LT(a, b);
    EXPECT_LT(b, c);
    EXPECT_LT(d, c); // '.' is before '_'
    EXPECT_LT(a, d); // the shorter one first
}
