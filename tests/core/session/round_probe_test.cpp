// Nobody can ask about one answer by changing what both see in the middle of a comparison: what the other one's program
// writes is the same whatever was answered there.

#include "core/documents/limits/limit.h"
#include "core/matching/round_list.h"
#include "tests/core/session/round_on_disk.h"

namespace bothy::test {
namespace {

constexpr std::size_t A = RoundOnDisk::A, B = RoundOnDisk::B;

/// The kinds of statements somebody wrote, in their order.
std::vector<StatementKind> writtenBy(const RoundOnDisk& home, std::size_t who) {
    const Vault vault = home.open(who);
    std::vector<StatementKind> kinds;
    for (const VerifiedStatement& statement : vault.log().all())
        if (statement.author() == home.id(who)) kinds.push_back(statement.kind());
    return kinds;
}

void limit(RoundOnDisk& home, std::size_t who, const QString& item) {
    Vault vault = home.open(who);
    Limit limit;
    limit.items = {{item}, {}};
    auto draft = tightenDraft(makeRandomId<DocumentId>(), limit);
    ASSERT_TRUE(draft);
    const std::array steps{stepOf(std::move(draft).value())};
    ASSERT_TRUE(vault.commit(home.day(), steps, std::nullopt));
}

/// What `watched` wrote in a round that a limit on touch.0 fell into after `stepsBefore` steps of A and B in turn.
std::vector<StatementKind> storyOf(std::size_t watched, std::size_t limiting, int stepsBefore, bool saysYes) {
    RoundOnDisk home;
    for (const std::size_t who : {A, B})
        home.setAside(who,
                      who == watched && !saysYes ? std::vector<const char*>{"touch.0"} : std::vector<const char*>{});
    for (int step = 0; step < stepsBefore; ++step)
        home.step(step % 2 == 0 ? A : B);
    limit(home, limiting, u"touch.0"_s);
    home.settle();
    return writtenBy(home, watched);
}

class RoundProbe : public testing::TestWithParam<std::tuple<std::size_t, std::size_t, int>> {};

TEST_P(RoundProbe, ALimitInTheMiddleTellsNothingAboutTheAnswerItMasks) {
    const auto [watched, limiting, stepsBefore] = GetParam();
    EXPECT_EQ(storyOf(watched, limiting, stepsBefore, true), storyOf(watched, limiting, stepsBefore, false));
}

INSTANTIATE_TEST_SUITE_P(EachRoleAndMoment, RoundProbe,
                         testing::Combine(testing::Values(A, B), testing::Values(A, B), testing::Values(0, 1, 2)));

TEST(RoundProbeEight, ALimitOnOneOfExactlyEightDoesNotStopTheList) {
    const auto storyWith = [](std::vector<const char*> closed) {
        RoundOnDisk home;
        home.setAside(A, closed);
        home.setAside(B, {});
        limit(home, B, u"touch.0"_s);
        home.settle();
        return writtenBy(home, A);
    };
    EXPECT_EQ(storyWith({"touch.7"}), storyWith({"touch.0"})) << "eight each, with and without the masked one";
}

// ---- which questions -----------------------------------------------------------------------------

Slot slot(const char* item, int threshold) {
    return {*ItemId::from(ByteView(item)), Direction::Mutual, threshold};
}

TEST(RoundList, AsksWhatDoesNotStandAndAsksAgainWhatWasTakenBack) {
    const Catalogue catalogue = roundCatalogue();
    const MatchedSlot maybe{u"touch.0"_s, 0, 1}, other{u"touch.1"_s, 0, 1};
    const DocumentId round = makeRandomId<DocumentId>();
    const RowsOfRound both{round, {maybe, other}, {maybe}, false, {}};
    const EarlierRounds earlier = earlierRounds({both}, {both});
    const std::vector<Slot> list = roundList(catalogue, earlier);
    const auto asks = [&](const Slot& each) { return std::ranges::binary_search(list, each); };
    EXPECT_FALSE(asks(slot("touch.0", 1))) << "stands";
    EXPECT_TRUE(asks(slot("touch.0", 2))) << "a maybe of both can still become a yes";
    EXPECT_TRUE(asks(slot("touch.1", 1))) << "was taken back";
    EXPECT_EQ(list.size() + 1, fullList(catalogue).size());
    EXPECT_EQ(roundList(catalogue, earlierRounds({both}, {})), fullList(catalogue))
        << "one record alone counts for nothing";
}

/// An undo can bring a list back that was taken away with a doubt about the file.
TEST(RoundInDoubt, AListIsNotInForceBeforeItsOwnerHasLookedOverTheirPart) {
    startCrypto();
    RoundCouple couple;
    Partner& a = couple.a();
    couple.answerAll(a, Answer::Open);
    couple.setAside(a);
    a.mine.findings.asOf = a.today;
    EXPECT_FALSE(couple.workOut(a));
    a.mine.findings = {};
    EXPECT_TRUE(couple.workOut(a));
}

TEST(RoundList, AsksAboutEightItemsOrAboutNone) {
    const Catalogue catalogue = roundCatalogue(); // nine
    RowsOfRound both;
    const auto stands = [&](const char* item) {
        for (const int threshold : {1, 2})
            both.listed.push_back({QString::fromLatin1(item), 0, threshold});
        both.standing = both.listed;
    };
    stands("touch.0");
    const EarlierRounds eightLeft = earlierRounds({both}, {both});
    EXPECT_EQ(roundList(catalogue, eightLeft).size() + 2, fullList(catalogue).size());
    stands("touch.1");
    const EarlierRounds sevenLeft = earlierRounds({both}, {both});
    EXPECT_TRUE(roundList(catalogue, sevenLeft).empty());
    std::vector<Slot> seven = fullList(catalogue);
    std::erase_if(seven, [&](const Slot& slot) { return sevenLeft.standing.contains(slot); });
    EXPECT_FALSE(isFairList(seven, catalogue, sevenLeft)) << "nor does the other one's app";
}

TEST(RoundList, TheOtherOneCannotChooseTheQuestions) {
    const Catalogue catalogue = roundCatalogue();
    const std::vector<Slot> full = fullList(catalogue);
    const MatchedSlot stands{u"touch.0"_s, 0, 1};
    const RowsOfRound both{makeRandomId<DocumentId>(), {stands}, {stands}, false, {}};
    const EarlierRounds none, earlier = earlierRounds({both}, {both});
    EXPECT_TRUE(isFairList(full, catalogue, none));
    EXPECT_FALSE(isFairList(full, catalogue, earlier)) << "asks again what stands";
    EXPECT_TRUE(isFairList(roundList(catalogue, earlier), catalogue, earlier));
    EXPECT_FALSE(isFairList(roundList(catalogue, earlier), catalogue, none)) << "left out, and was never in a record";
    EXPECT_FALSE(isFairList({slot("touch.1", 1)}, catalogue, none)) << "one question alone";
    EXPECT_FALSE(isFairList({}, catalogue, none));
    RowsOfRound madeUp{makeRandomId<DocumentId>(), {}, {}, false, {}};
    for (const Slot& each : full)
        if (each != slot("touch.1", 1))
            madeUp.listed.push_back({each.item.text(), static_cast<int>(each.direction), each.threshold});
    EXPECT_FALSE(isFairList({slot("touch.1", 1)}, catalogue, earlierRounds({both}, {both, madeUp})))
        << "a record that only the other one has leaves nothing out";
    std::vector<Slot> more = full;
    more.push_back(slot("zzz.other", 1));
    EXPECT_FALSE(isFairList(more, catalogue, none)) << "one that this list does not have";
}

TEST(RoundList, NearlyAllIsNineOfTenAndTenAtLeast) {
    const auto isNearlyAll = [](std::size_t offered, std::size_t matched) {
        return CameBack{offered, matched}.isNearlyAll();
    };
    EXPECT_FALSE(isNearlyAll(9, 9));
    EXPECT_TRUE(isNearlyAll(10, 9));
    EXPECT_FALSE(isNearlyAll(10, 8));
    EXPECT_TRUE(isNearlyAll(20, 18));
    EXPECT_FALSE(isNearlyAll(20, 17));
}

} // namespace
} // namespace bothy::test
