// Answers shown as they are: what is written, what counts, and the laws of taking back.

#include "core/documents/answers/shared_answers.h"
#include "core/documents/shared_rows.h"
#include "tests/support/describe.h"
#include "tests/support/law.h"
#include "tests/support/two_partners.h"

#include <random>

namespace bothy {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

Item itemOf(const char* id, Polarity polarity, RolePair roles = RolePair::Mutual) {
    Item item;
    item.id = *ItemId::from(ByteView(id));
    item.polarity = polarity;
    item.roles = roles;
    return item;
}

const Item protection = itemOf("health.tests", Polarity::Protection);
const Item need = itemOf("emo.comfort_only", Polarity::Need, RolePair::GiveReceive);
const Item permission = itemOf("touch.hugs", Polarity::Permission);
const Item paired = itemOf("touch.back", Polarity::Permission, RolePair::GiveReceive);
const AnswerPlace place{protection.id, RoleSide::Both};

SharedContent content(std::optional<Answer> answer, std::vector<const char*> conditions = {}) {
    SharedContent result{answer, {}};
    for (const char* id : conditions)
        result.conditions.push_back(*ConditionId::from(ByteView(id)));
    return result;
}

class SharedAnswerStatements : public testing::Test {
protected:
    SealedStatement share(Seat seat, Answer answer) {
        return partners.say(seat, shareAnswerDraft(protection, RoleSide::Both, content(answer)).value());
    }
    SealedStatement takeBack(Seat seat) { return partners.say(seat, takeBackAnswerDraft(place)); }
    /// What A shows of the protection, as this device knows it.
    std::vector<SharedContent> shownByA(Seat at) const { return shownIn(partners.log(at)); }
    std::vector<SharedContent> shownIn(const StatementLog& log) const {
        const SharedAnswers all = foldSharedAnswers(log);
        const auto person = all.find(partners.a());
        if (person == all.end() || !person->second.contains(place)) return {};
        return person->second.at(place).standing;
    }
    TwoPartners partners;
};

using Shown = std::vector<SharedContent>;

TEST_F(SharedAnswerStatements, TheNewestWordOfItsAuthorStands) {
    share(Seat::A1, Answer::Conditional);
    share(Seat::A1, Answer::Open);
    EXPECT_EQ(shownByA(Seat::A1), Shown{content(Answer::Open)});
    EXPECT_EQ(shownByA(Seat::B1), Shown{}) << "not there yet";
    partners.shareAll();
    EXPECT_EQ(shownByA(Seat::B1), Shown{content(Answer::Open)});
}

TEST_F(SharedAnswerStatements, ConditionsAndSidesComeBackAsTheyWere) {
    const SharedContent said = content(Answer::Conditional, {"sober_only", "not_when_tired"});
    partners.say(Seat::A1, shareAnswerDraft(need, RoleSide::Second, said).value());
    const SharedAnswers all = foldSharedAnswers(partners.log(Seat::A1));
    EXPECT_EQ(all.at(partners.a()).at({need.id, RoleSide::Second}).standing, Shown{said});
}

TEST_F(SharedAnswerStatements, AnAnswerToAnItemOfPermissionIsNotWritten) {
    EXPECT_FALSE(shareAnswerDraft(permission, RoleSide::Both, content(Answer::Open)));
    EXPECT_TRUE(shareAnswerDraft(permission, RoleSide::Both, content({}, {"sober_only"})));
    EXPECT_FALSE(shareAnswerDraft(protection, RoleSide::Both, content({}, {"sober_only"})));
    EXPECT_FALSE(shareAnswerDraft(protection, RoleSide::First, content(Answer::Open)));
    EXPECT_FALSE(shareAnswerDraft(need, RoleSide::Both, content(Answer::Open)));
}

TEST_F(SharedAnswerStatements, ATakeBackThatWasNotKnownWins) {
    share(Seat::A1, Answer::Open);
    partners.shareAll();
    takeBack(Seat::A2);
    share(Seat::A1, Answer::Conditional); // did not know
    partners.shareAll();
    EXPECT_EQ(shownByA(Seat::B1), Shown{});
    share(Seat::A1, Answer::Conditional); // knows it now
    EXPECT_EQ(shownByA(Seat::A1), Shown{content(Answer::Conditional)});
}

TEST_F(SharedAnswerStatements, ATakeBackCountsWithoutItsWordsAndOutOfOrder) {
    share(Seat::A1, Answer::Open);
    partners.shareAll();
    partners.say(Seat::A1, {StatementKind::Profile, {}, Cbor::Array{1, u"A"_s}}); // never arrives
    SealedStatement bare = takeBack(Seat::A1);
    bare.payload.reset();
    ASSERT_TRUE(partners.log(Seat::B1).admit(bare));
    EXPECT_EQ(shownByA(Seat::B1), Shown{});
}

TEST_F(SharedAnswerStatements, NobodyTakesTheOthersWishAway) {
    share(Seat::A1, Answer::Open);
    partners.shareAll();
    takeBack(Seat::B1);
    EXPECT_EQ(shownByA(Seat::B1), Shown{content(Answer::Open)}) << "that would loosen it alone";
}

TEST_F(SharedAnswerStatements, AnUnknownWordThatTakesAwayHides) {
    share(Seat::A1, Answer::Open);
    partners.say(Seat::A1, {static_cast<StatementKind>(0x8fff), subjectOfAnswer(place), Cbor::Array{1}});
    EXPECT_EQ(shownByA(Seat::A1), Shown{});
}

TEST_F(SharedAnswerStatements, AShareWithAGapBeforeItCanOnlyMakeItMoreCareful) {
    share(Seat::A1, Answer::Conditional);
    partners.shareAll();
    partners.say(Seat::A1, {StatementKind::Profile, {}, Cbor::Array{1, u"A"_s}}); // never arrives
    ASSERT_TRUE(partners.log(Seat::B1).admit(share(Seat::A1, Answer::Open)));
    const ShownAnswer shown = foldSharedAnswers(partners.log(Seat::B1)).at(partners.a()).at(place);
    EXPECT_EQ(shown.standing, Shown{content(Answer::Conditional)});
    EXPECT_EQ(shown.uncertain, Shown{content(Answer::Open)});
}

TEST_F(SharedAnswerStatements, WhatCannotBeReadSaysNothingAndReplaces) {
    const DocumentId subject = subjectOfAnswer(place);
    const QString id = place.first.text();
    const Cbor::Array none;
    const std::vector<Cbor> bad{Cbor::Array{2, id, 0, 1, none},
                                Cbor::Array{1, id, 0, 1},
                                Cbor::Array{1, id, 0, 5, none},
                                Cbor::Array{1, id, 0, 0, none},
                                Cbor::Array{1, id, 3, 1, none},
                                Cbor::Array{1, u"A B"_s, 0, 1, none},
                                Cbor::Array{1, u"other.id"_s, 0, 1, none},
                                Cbor()};
    for (const Cbor& message : bad) {
        share(Seat::A1, Answer::Open);
        ASSERT_EQ(shownByA(Seat::A1), Shown{content(Answer::Open)});
        partners.say(Seat::A1, {StatementKind::AnswerShare, subject, message});
        EXPECT_EQ(shownByA(Seat::A1), Shown{});
    }
}

TEST_F(SharedAnswerStatements, OctetsCutAnywhereAreTurnedAway) {
    const SealedStatement whole = share(Seat::A1, Answer::Open);
    ASSERT_TRUE(whole.payload);
    for (qsizetype length = 0; length < whole.payload->size(); ++length) {
        SealedStatement cut = whole;
        cut.payload = whole.payload->first(length);
        StatementLog& log = partners.log(Seat::B1);
        EXPECT_FALSE(log.admit(cut)) << length;
    }
    EXPECT_EQ(shownByA(Seat::B1), Shown{});
}

TEST_F(SharedAnswerStatements, AnotherCouplesStatementsAreTurnedAway) {
    const SealedStatement said = share(Seat::A1, Answer::Open);
    StatementLog other(makeRandomId<CoupleId>());
    other.addMember(partners.a());
    EXPECT_FALSE(other.admit(said));
}

TEST_F(SharedAnswerStatements, ConditionsGoWithTheRowTheyStandOn) {
    const auto show = [&](Seat seat, RoleSide side) {
        partners.say(seat, shareAnswerDraft(paired, side, content({}, {"sober_only"})).value());
        partners.shareAll();
    };
    const auto count = [&] {
        std::size_t all = 0;
        for (const auto& [person, shown] : foldSharedAnswers(partners.log(Seat::A1)))
            all += shown.size();
        return all;
    };
    show(Seat::A1, RoleSide::First);
    show(Seat::B1, RoleSide::Second);
    ASSERT_EQ(count(), 2u);
    const int direction = partners.a() < partners.b() ? 1 : 2; // A gives
    partners.say(Seat::B1, takeBackRowDraft(paired.id.text(), 3 - direction));
    partners.shareAll();
    EXPECT_EQ(count(), 2u) << "that was the other direction";
    partners.say(Seat::B1, takeBackRowDraft(paired.id.text(), direction));
    partners.shareAll();
    EXPECT_EQ(count(), 0u);
    show(Seat::A1, RoleSide::First);
    EXPECT_EQ(count(), 1u) << "shown anew, knowing it";
    const DocumentId round = makeRandomId<DocumentId>();
    partners.say(Seat::B1, resultDraft(round, {}));
    partners.say(Seat::B1, takeBackRoundDraft(round));
    partners.shareAll();
    EXPECT_EQ(count(), 0u);
}

// ---- laws ---------------------------------------------------------------------------------------

/// A random history of shares and take-backs on three devices that hear of each other now and then.
TwoPartners anyHistory() {
    TwoPartners partners(Trust::CheckedBefore);
    const int length = *rc::gen::inRange(1, 25);
    for (int step = 0; step < length; ++step) {
        const Seat seat = *rc::gen::element(Seat::A1, Seat::A2, Seat::B1);
        const int move = *rc::gen::inRange(0, 10);
        if (move < 5) {
            const auto answer = *rc::gen::element(Answer::Open, Answer::Conditional, Answer::Closed, Answer::Paused);
            partners.say(seat, shareAnswerDraft(protection, RoleSide::Both, content(answer)).value());
        } else if (move < 7) {
            partners.say(seat, takeBackAnswerDraft(place));
        } else {
            partners.give(seat, *rc::gen::element(Seat::A1, Seat::A2, Seat::B1), *rc::gen::inRange(1, 5));
        }
    }
    return partners;
}

StatementLog shuffledLog(const TwoPartners& partners, std::vector<SealedStatement> statements) {
    std::shuffle(statements.begin(), statements.end(), std::mt19937(*rc::gen::arbitrary<std::uint32_t>()));
    StatementLog log = partners.emptyLog();
    for (const SealedStatement& statement : statements)
        RC_ASSERT(log.admit(statement, Trust::CheckedBefore).has_value());
    return log;
}

TEST(SharedAnswerLaws, TheOrderOfArrivalMakesNoDifference) {
    holds(150, [] {
        TwoPartners partners = anyHistory();
        const auto all = sealedOf(partners.log(Seat::B1));
        RC_ASSERT(foldSharedAnswers(shuffledLog(partners, all)) == foldSharedAnswers(shuffledLog(partners, all)));
        partners.shareAll();
        RC_ASSERT(foldSharedAnswers(partners.log(Seat::A1)) == foldSharedAnswers(partners.log(Seat::B1)));
    });
}

TEST(SharedAnswerLaws, AfterATakeBackNothingOlderIsEverShown) {
    holds(150, [] {
        TwoPartners partners = anyHistory();
        const SealedStatement back = partners.say(Seat::A1, takeBackAnswerDraft(place));
        // Whatever the other device holds, and with any part missing: only shares that knew it count.
        auto some = sealedOf(partners.log(Seat::B1));
        some.resize(*rc::gen::inRange<std::size_t>(3, some.size() + 1)); // the three certificates stay
        some.push_back(back);
        const SharedAnswers shown = foldSharedAnswers(shuffledLog(partners, some));
        RC_ASSERT(!shown.contains(partners.a()));
    });
}

TEST(SharedAnswerLaws, ATakeBackNeverShowsMore) {
    holds(150, [] {
        TwoPartners partners = anyHistory();
        const SharedAnswers before = foldSharedAnswers(partners.log(Seat::A2));
        partners.say(Seat::A2, takeBackAnswerDraft(place));
        const SharedAnswers after = foldSharedAnswers(partners.log(Seat::A2));
        RC_ASSERT(!after.contains(partners.a()));
        RC_ASSERT(before.contains(partners.b()) == after.contains(partners.b()));
    });
}

} // namespace
} // namespace bothy
