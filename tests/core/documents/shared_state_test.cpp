// Limits, pauses, names and rows, as they follow from the statements of two people.

#include "core/documents/pauses.h"
#include "core/documents/profiles.h"
#include "core/documents/shared_rows.h"
#include "core/limits/limits_in_effect.h"
#include "tests/support/two_partners.h"

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;
using test::Seat;
using test::TwoPartners;

constexpr Day Today{20000};
const DocumentId limitId = *DocumentId::from(Bytes(16, 'l'));
const DocumentId roundId = *DocumentId::from(Bytes(16, 'r'));

Limit limitOn(std::vector<QString> items, LimitLevel level = LimitLevel::No) {
    Limit limit;
    limit.templateId = u"hard_no"_s;
    limit.kind = u"hard_limit"_s;
    limit.words = u"This is a no for me."_s;
    limit.items = std::move(items);
    limit.level = level;
    return limit;
}

class SharedState : public testing::Test {
protected:
    void tighten(Seat seat, const Limit& limit) { partners.say(seat, *tightenDraft(limitId, limit)); }
    void relax(Seat seat, const Limit& limit) { partners.say(seat, *relaxDraft(limitId, limit)); }
    LimitsInEffect limitsAt(Seat seat) {
        return LimitsInEffect(foldLimits(partners.log(seat)), partners.person(seat), {}, Catalogue(CatalogueParts()),
                              Today);
    }
    std::vector<SharedRow> rowsOf(Seat seat) { return foldRows(partners.log(seat), partners.person(seat)); }

    TwoPartners partners;
};

TEST_F(SharedState, ALimitOfEitherClosesItsItemsAtOnceForBoth) {
    tighten(Seat::B1, limitOn({u"int.slow"_s}));
    EXPECT_TRUE(limitsAt(Seat::B1).closes(u"int.slow"));
    EXPECT_FALSE(limitsAt(Seat::B1).closes(u"int.other"));
    partners.shareAll();
    const LimitsInEffect limits = limitsAt(Seat::A1);
    EXPECT_TRUE(limits.closes(u"int.slow"));
    ASSERT_EQ(limits.all().size(), 1u);
    EXPECT_EQ(limits.all().front().owner, partners.b());
    EXPECT_EQ(limits.all().front().limit, limitOn({u"int.slow"_s}));
}

TEST_F(SharedState, OnlyItsOwnerLoosensALimit) {
    tighten(Seat::A1, limitOn({u"int.slow"_s}));
    partners.shareAll();
    relax(Seat::B1, limitOn({u"int.slow"_s}, LimitLevel::Yes));
    EXPECT_TRUE(limitsAt(Seat::B1).closes(u"int.slow"));
    relax(Seat::A1, limitOn({u"int.slow"_s}, LimitLevel::Yes));
    EXPECT_FALSE(limitsAt(Seat::A1).closes(u"int.slow"));
    EXPECT_TRUE(foldLimits(partners.log(Seat::A1)).limits.empty());
}

TEST_F(SharedState, ALooseningOverridesOnlyWhatItsAuthorKnew) {
    tighten(Seat::A1, limitOn({u"int.slow"_s}));
    partners.shareAll();
    tighten(Seat::A2, limitOn({u"int.slow"_s}, LimitLevel::NotNow));
    relax(Seat::A1, limitOn({u"int.slow"_s}, LimitLevel::Yes));
    partners.shareAll();
    EXPECT_TRUE(limitsAt(Seat::B1).closes(u"int.slow"));
    ASSERT_EQ(limitsAt(Seat::B1).all().size(), 1u);
    EXPECT_EQ(limitsAt(Seat::B1).all().front().limit.level, LimitLevel::NotNow);
}

TEST_F(SharedState, ATighteningNeverTakesProtectionAway) {
    tighten(Seat::A1, limitOn({u"int.slow"_s, u"int.other"_s}));
    tighten(Seat::A1, limitOn({u"int.slow"_s}));
    EXPECT_TRUE(limitsAt(Seat::A1).closes(u"int.other")) << "fewer items is a loosening";
    tighten(Seat::A1, limitOn({u"int.slow"_s, u"int.other"_s}, LimitLevel::AskEachTime));
    EXPECT_TRUE(limitsAt(Seat::A1).closes(u"int.slow")) << "so is a looser level";
    relax(Seat::A1, limitOn({u"int.slow"_s}));
    EXPECT_FALSE(limitsAt(Seat::A1).closes(u"int.other"));
    EXPECT_TRUE(limitsAt(Seat::A1).closes(u"int.slow"));
}

TEST_F(SharedState, ALimitWithoutItsWordsIsANoOnEverythingItEverNamed) {
    tighten(Seat::A1, limitOn({u"int.slow"_s}, LimitLevel::AskEachTime));
    partners.shareAll();
    SealedStatement bare = partners.say(Seat::A1, *tightenDraft(limitId, limitOn({u"int.slow"_s})));
    bare.payload.reset();
    ASSERT_TRUE(partners.log(Seat::B1).admit(bare));
    const LimitBoard board = foldLimits(partners.log(Seat::B1));
    ASSERT_EQ(board.limits.size(), 1u);
    EXPECT_TRUE(board.limits.front().wordsMissing);
    EXPECT_TRUE(limitsAt(Seat::B1).closes(u"int.slow"));
}

TEST_F(SharedState, ALooseningWhosePastIsMissingDoesNotCount) {
    tighten(Seat::A1, limitOn({u"int.slow"_s}));
    partners.shareAll();
    partners.say(Seat::A1, pauseDraft(partners.a())); // B will not hold it
    const auto relax = partners.say(Seat::A1, *relaxDraft(limitId, limitOn({u"int.slow"_s}, LimitLevel::Yes)));
    ASSERT_TRUE(partners.log(Seat::B1).admit(relax));
    EXPECT_TRUE(limitsAt(Seat::B1).closes(u"int.slow"));
    partners.shareAll();
    EXPECT_FALSE(limitsAt(Seat::B1).closes(u"int.slow"));
}

TEST_F(SharedState, ALooseningOfARevokedDeviceDoesNotCount) {
    tighten(Seat::A1, limitOn({u"int.slow"_s}));
    partners.shareAll();
    relax(Seat::A2, limitOn({u"int.slow"_s}, LimitLevel::Yes));
    partners.shareAll();
    EXPECT_FALSE(limitsAt(Seat::B1).closes(u"int.slow"));
    partners.say(Seat::A1, {StatementKind::FeedRevoke, TwoPartners::subjectOf(partners.author(Seat::A2).feed()),
                            Cbor::Array{1, 1}});
    partners.shareAll();
    for (const Seat seat : test::seats)
        EXPECT_TRUE(limitsAt(seat).closes(u"int.slow"));
}

TEST_F(SharedState, SomethingStrictThatOnlyALaterVersionReadsMakesALimitANo) {
    tighten(Seat::A1, limitOn({u"int.slow"_s}, LimitLevel::AskEachTime));
    EXPECT_FALSE(limitsAt(Seat::A1).closes(u"int.slow"));
    partners.say(Seat::A1, {static_cast<StatementKind>(0x80f0), limitId, Cbor::Array{1}});
    EXPECT_TRUE(limitsAt(Seat::A1).closes(u"int.slow"));
    EXPECT_TRUE(foldLimits(partners.log(Seat::A1)).limits.front().wordsMissing);
}

TEST_F(SharedState, ALimitReadsBackTheSameAndKnowsItsBounds) {
    Limit limit = limitOn({u"int.slow"_s}, LimitLevel::WithConditions);
    limit.lookAgain = Day{20100};
    EXPECT_EQ(Limit::decode(limit.encode()).value_or(Limit()), limit);
    EXPECT_FALSE(Limit::decode(Cbor::Array{1, 5, u""_s, u""_s, u""_s, Cbor::Array{}, Cbor()}));
    EXPECT_FALSE(Limit::decode(Cbor()));
    limit.words = QString(2001, u'x');
    EXPECT_EQ(tightenDraft(limitId, limit).error().kind, ErrorKind::TextTooLong);
}

TEST_F(SharedState, EachEndsOnlyTheirOwnPause) {
    partners.say(Seat::A1, pauseDraft(partners.a()));
    EXPECT_EQ(foldPauses(partners.log(Seat::A1), partners.a()), (Pauses{true, false}));
    partners.shareAll();
    partners.say(Seat::B1, resumeDraft(partners.a()));
    EXPECT_EQ(foldPauses(partners.log(Seat::B1), partners.b()), (Pauses{false, true}));
    partners.say(Seat::A2, resumeDraft(partners.a()));
    EXPECT_FALSE(foldPauses(partners.log(Seat::A2), partners.a()).any());
}

TEST_F(SharedState, AResumeThatDidNotKnowOfAPauseDoesNotEndIt) {
    partners.say(Seat::A1, pauseDraft(partners.a()));
    partners.say(Seat::A2, resumeDraft(partners.a()));
    partners.shareAll();
    EXPECT_TRUE(foldPauses(partners.log(Seat::A2), partners.a()).mine);
}

TEST_F(SharedState, ThePersonsNewestNameCounts) {
    EXPECT_TRUE(foldNames(partners.log(Seat::A1)).empty());
    partners.say(Seat::A1, *nameDraft(u"Alex"_s));
    partners.shareAll();
    partners.say(Seat::A2, *nameDraft(u"Al"_s));
    partners.shareAll();
    const auto names = foldNames(partners.log(Seat::B1));
    ASSERT_EQ(names.size(), 1u);
    EXPECT_EQ(names.at(partners.a()), u"Al"_s);
    EXPECT_FALSE(nameDraft(QString(81, u'x')));
}

TEST_F(SharedState, RowsComeFromTheOwnResultOnly) {
    partners.say(Seat::A1, resultDraft(roundId, {{u"b"_s, 1, 1}, {u"a"_s, 0, 2}, {u"a"_s, 0, 1}}), Day{20010});
    partners.shareAll();
    EXPECT_EQ(rowsOf(Seat::A1), (std::vector<SharedRow>{{u"a"_s, 0, true}, {u"b"_s, 1, false}}));
    EXPECT_TRUE(rowsOf(Seat::B1).empty());
    const auto ofA = foldRowsByRound(partners.log(Seat::B1), partners.a());
    ASSERT_EQ(ofA.size(), 1u);
    EXPECT_EQ(ofA[0].listed, (std::vector<MatchedSlot>{{u"a"_s, 0, 1}, {u"a"_s, 0, 2}, {u"b"_s, 1, 1}}));
    EXPECT_EQ(ofA[0].standing, ofA[0].listed);
    EXPECT_FALSE(ofA[0].otherTookBack);
    EXPECT_TRUE(foldRowsByRound(partners.log(Seat::B1), partners.b()).empty());
}

TEST_F(SharedState, ARowTakenBackBeforeTheSecondRecordStaysTakenBack) {
    partners.say(Seat::A1, {StatementKind::MatchPropose, roundId, Cbor(1)});
    partners.shareAll();
    partners.say(Seat::B1, resultDraft(roundId, {{u"a"_s, 0, 1}, {u"b"_s, 0, 1}}));
    partners.say(Seat::B1, takeBackRowDraft(u"a"_s, 0));
    partners.shareAll();
    partners.say(Seat::A1, resultDraft(roundId, {{u"a"_s, 0, 1}, {u"b"_s, 0, 1}}));
    EXPECT_EQ(rowsOf(Seat::A1), (std::vector<SharedRow>{{u"b"_s, 0, false}}));
    const auto mine = foldRowsByRound(partners.log(Seat::A1), partners.a());
    ASSERT_EQ(mine.size(), 1u);
    EXPECT_TRUE(mine[0].otherTookBack) << "so that its owner can be told";
    EXPECT_FALSE(foldRowsByRound(partners.log(Seat::B1), partners.b())[0].otherTookBack);
}

TEST_F(SharedState, EitherTakesARowBackForBothAndANewRoundCanBringItAgain) {
    const auto draft = resultDraft(roundId, {{u"a"_s, 0, 2}, {u"a"_s, 1, 2}});
    partners.say(Seat::A1, draft);
    partners.say(Seat::B1, takeBackRowDraft(u"a"_s, 0));
    partners.shareAll();
    EXPECT_EQ(rowsOf(Seat::A1), (std::vector<SharedRow>{{u"a"_s, 1, true}})) << "also when made without knowing";
    partners.say(Seat::A1, draft);
    EXPECT_EQ(rowsOf(Seat::A1).size(), 2u);
    SealedStatement bare = partners.say(Seat::B1, takeBackRoundDraft(roundId));
    bare.payload.reset();
    ASSERT_TRUE(partners.log(Seat::A1).admit(bare));
    EXPECT_TRUE(rowsOf(Seat::A1).empty());
}

TEST_F(SharedState, AResultOfAnotherShapeShowsNothing) {
    const auto say = [&](Cbor message) { partners.say(Seat::A1, {StatementKind::MatchResult, roundId, message}); };
    const auto result = [](Cbor slots, int type = 5) { return Cbor::Array{1, type, roundId.bytes(), Cbor(), slots}; };
    say(result(Cbor::Array{Cbor::Array{u"a"_s, 3, 1}}));
    say(result(Cbor::Array{Cbor::Array{u"a"_s, 0, 0}}));
    say(result(Cbor::Array{Cbor::Array{u"a"_s, 0}}));
    say(result(Cbor::Array{Cbor::Array{u"a"_s, 0, 1}}, 4));
    say(Cbor::Array{1, 5, Bytes(16, 'x'), Cbor(), Cbor::Array{Cbor::Array{u"a"_s, 0, 1}}});
    say(Cbor());
    EXPECT_TRUE(rowsOf(Seat::A1).empty());
}

} // namespace
} // namespace bothy
