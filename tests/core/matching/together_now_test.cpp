#include "core/crypto/secret_bytes.h"
#include "core/matching/together_now.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace bothy;

namespace {

PersonId person(char fill) {
    return *PersonId::from(Bytes(16, fill));
}
DocumentId round(char fill) {
    return *DocumentId::from(Bytes(16, fill));
}
ItemId item(int number) {
    return *ItemId::from(ByteView(QByteArray("item.") + QByteArray::number(number)));
}

/// Yes to `count` mutual items.
Offer offerOf(char who, int count = 8) {
    Offer offer{person(who), round(who), true, false, {}};
    for (int i = 0; i < count; ++i)
        offer.rows.push_back({item(i), RoleSide::Both, Level::Open});
    std::sort(offer.rows.begin(), offer.rows.end());
    return offer;
}

class Together : public testing::Test {
protected:
    static void SetUpTestSuite() { ASSERT_TRUE(startCrypto()); }
    TogetherNow m_comparison;
};

} // namespace

TEST_F(Together, TheFirstOneLearnsNothingAndTheSecondBringsTheRows) {
    const auto first = m_comparison.putIn(offerOf('a'));
    ASSERT_TRUE(first);
    EXPECT_FALSE(first->has_value());
    const auto second = m_comparison.putIn(offerOf('b'));
    ASSERT_TRUE(second && second->has_value());
    EXPECT_EQ((*second)->round, round('a')) << "the first one in names the round";
    EXPECT_EQ((*second)->rows.size(), 8u);
    EXPECT_FALSE(m_comparison.putIn(offerOf('b'))->has_value()) << "nothing is kept after a comparison";
}

TEST_F(Together, TheSamePersonTwiceIsNotTwoPeople) {
    EXPECT_FALSE(m_comparison.putIn(offerOf('a'))->has_value());
    EXPECT_FALSE(m_comparison.putIn(offerOf('a'))->has_value());
}

TEST_F(Together, TakenOutIsGone) {
    ASSERT_TRUE(m_comparison.putIn(offerOf('a')));
    m_comparison.takeOut(person('a'));
    EXPECT_FALSE(m_comparison.putIn(offerOf('b'))->has_value());
}

TEST_F(Together, FewerThanEightItemsAreNotCompared) {
    EXPECT_EQ(m_comparison.putIn(offerOf('a', 7)).error().kind, ErrorKind::TooFewOffered);
    Offer twoSides = offerOf('a', 4);
    for (OfferedRow& row : twoSides.rows)
        row.side = RoleSide::First;
    for (int i = 0; i < 4; ++i)
        twoSides.rows.push_back({item(i), RoleSide::Second, Level::Open});
    std::sort(twoSides.rows.begin(), twoSides.rows.end());
    EXPECT_EQ(twoSides.itemCount(), 4u) << "two sides of one item are one item";
    EXPECT_EQ(m_comparison.putIn(twoSides).error().kind, ErrorKind::TooFewOffered);
}

TEST_F(Together, WithinSevenDaysOnlyWhenBothSaidSooner) {
    Offer mine = offerOf('a'), theirs = offerOf('b');
    mine.intervalOver = false;
    mine.sooner = true;
    ASSERT_TRUE(m_comparison.putIn(mine));
    EXPECT_EQ(m_comparison.putIn(theirs).error().kind, ErrorKind::TooSoon);
    theirs.sooner = true;
    EXPECT_TRUE(m_comparison.putIn(theirs)->has_value());
}

TEST_F(Together, GivingMeetsReceiving) {
    Offer mine = offerOf('a', 0), theirs = offerOf('b', 0);
    mine.rows = {{item(1), RoleSide::First, Level::Open}};
    theirs.rows = {{item(1), RoleSide::First, Level::Open}};
    EXPECT_TRUE(matchedRows(mine, theirs).empty()) << "both want to give: nothing meets";
    theirs.rows = {{item(1), RoleSide::Second, Level::Conditional}};
    const std::vector<MatchedRow> expected{{{item(1), Direction::FirstGives}, Level::Conditional}};
    EXPECT_EQ(matchedRows(mine, theirs), expected);
    EXPECT_EQ(matchedRows(theirs, mine), expected) << "both read the same row";
}

TEST_F(Together, EachRowIsInBothOffersAndNeverMoreOpenThanEither) {
    EXPECT_TRUE(rc::check("the lower level of what both offered", [] {
        const auto anyOffer = [](char who) {
            Offer offer{person(who), round(who), true, false, {}};
            for (int i = 0; i < 6; ++i)
                for (const RoleSide side : {RoleSide::Both, RoleSide::First, RoleSide::Second})
                    if (const int level = *rc::gen::inRange(0, 3))
                        offer.rows.push_back({item(i), side, static_cast<Level>(level)});
            std::sort(offer.rows.begin(), offer.rows.end());
            return offer;
        };
        const Offer mine = anyOffer('a'), theirs = anyOffer('b');
        const auto levelIn = [](const Offer& offer, const Row& row, bool first) {
            for (const OfferedRow& offered : offer.rows)
                if (offered.item == row.item && directionOf(offered.side, first) == row.direction) return offered.level;
            return Level::None;
        };
        const auto rows = matchedRows(mine, theirs);
        RC_ASSERT(rows == matchedRows(theirs, mine));
        std::size_t expected = 0;
        for (int i = 0; i < 6; ++i)
            for (const Direction direction : {Direction::Mutual, Direction::FirstGives, Direction::SecondGives})
                if (combine(levelIn(mine, {item(i), direction}, true), levelIn(theirs, {item(i), direction}, false)) !=
                    Level::None)
                    ++expected;
        RC_ASSERT(rows.size() == expected);
        for (const MatchedRow& matched : rows)
            RC_ASSERT(matched.level == combine(levelIn(mine, matched.row, true), levelIn(theirs, matched.row, false)));
    }));
}

TEST_F(Together, AnOfferComesBackTheSame) {
    Offer offer = offerOf('a');
    offer.rows.push_back({item(99), RoleSide::Second, Level::Conditional});
    std::sort(offer.rows.begin(), offer.rows.end());
    offer.sooner = true;
    EXPECT_EQ(*Offer::fromCbor(offer.toCbor()), offer);
    std::reverse(offer.rows.begin(), offer.rows.end());
    EXPECT_FALSE(Offer::fromCbor(offer.toCbor())) << "one form only";
}
