#include "core/matching/paired_rows.h"

#include <gtest/gtest.h>

using namespace bothy;

namespace {

constexpr Day Today{20000};

Item item(const char* id, Polarity polarity, RolePair roles = RolePair::Mutual) {
    Item result;
    result.id = *ItemId::from(ByteView(id));
    result.section = *SectionId::from(ByteView("emo"));
    result.prompt = QString::fromLatin1(id);
    result.polarity = polarity;
    result.roles = roles;
    return result;
}

Catalogue smallCatalogue() {
    CatalogueParts parts;
    for (const Tier tier : {Tier::Everyday, Tier::Intimate, Tier::Intense})
        parts.tiers[tier] = {tier, {}, {}, tier != Tier::Everyday, 90};
    Section section;
    section.id = *SectionId::from(ByteView("emo"));
    parts.sections = {section};
    parts.items = {item("emo.yes", Polarity::Permission),
                   item("emo.protect", Polarity::Protection),
                   item("emo.agree", Polarity::Agreement),
                   item("emo.need", Polarity::Need, RolePair::GiveReceive),
                   item("emo.alone", Polarity::Need, RolePair::GiveReceive),
                   item("emo.dont", Polarity::Avoid)};
    return Catalogue(std::move(parts));
}

class Paired : public testing::Test {
protected:
    static ItemId id(const char* text) { return *ItemId::from(ByteView(text)); }
    static void show(ShownAnswers& by, const char* item, Answer answer, RoleSide side = RoleSide::Both) {
        by[{id(item), side}].standing = {{answer, {}}};
    }
    std::vector<PairedRow> rows() const { return pairedRows(m_catalogue, m_mine, m_theirs); }
    PairResult only() const { return rows().size() == 1 ? rows().front().result : PairResult::Nothing; }
    std::vector<PlainRow> plain(const ShownAnswers& shown = {}) const {
        return plainRows(m_sheet, {m_catalogue, m_held, [this](const ItemId& each) { return each == m_closed; }, Today},
                         shown);
    }
    void answer(const char* item, std::map<RoleSide, Answer> sides) {
        m_sheet.set(id(item), {.sides = std::move(sides), .changed = Today});
    }
    Catalogue m_catalogue = smallCatalogue();
    ShownAnswers m_mine, m_theirs;
    AnswerSheet m_sheet;
    HeldBack m_held;
    ItemId m_closed;
};

} // namespace

TEST_F(Paired, ProtectionOfOneCountsForBothAndNobodyIsNamed) {
    show(m_theirs, "emo.protect", Answer::Open);
    ASSERT_EQ(only(), PairResult::ProtectionApplies);
    EXPECT_FALSE(rows().front().iShow);
    show(m_mine, "emo.protect", Answer::Closed);
    ASSERT_EQ(only(), PairResult::ProtectionApplies);
    EXPECT_FALSE(rows().front().mine || rows().front().theirs) << "whose wish it is stays unsaid";
    EXPECT_TRUE(rows().front().iShow);
}

TEST_F(Paired, SideBySideNeedsBoth) {
    show(m_mine, "emo.agree", Answer::Open);
    EXPECT_TRUE(rows().empty());
    show(m_theirs, "emo.agree", Answer::Closed);
    ASSERT_EQ(only(), PairResult::SideBySide);
    EXPECT_EQ(rows().front().theirs->answer, Answer::Closed);
}

TEST_F(Paired, ANeedMeetsAnOfferInItsOwnDirection) {
    show(m_mine, "emo.need", Answer::Open, RoleSide::Second);
    ASSERT_EQ(only(), PairResult::NeedAlone);
    show(m_theirs, "emo.need", Answer::Open, RoleSide::Second);
    EXPECT_EQ(rows().size(), 2u) << "both need, nobody offers";
    show(m_theirs, "emo.need", Answer::Open, RoleSide::First);
    const auto now = rows();
    ASSERT_EQ(now.size(), 2u);
    EXPECT_EQ(now[0].mySide, RoleSide::First);
    EXPECT_EQ(now[0].result, PairResult::NeedAlone);
    EXPECT_EQ(now[1].result, PairResult::NeedAndOffer);
    EXPECT_TRUE(now[1].mine && now[1].theirs);
}

TEST_F(Paired, ANoToANeedReadsLikeNoAnswer) {
    show(m_mine, "emo.need", Answer::Open, RoleSide::Second);
    const auto without = rows();
    show(m_theirs, "emo.need", Answer::Closed, RoleSide::First);
    EXPECT_EQ(rows(), without);
}

TEST_F(Paired, TimeAloneStandsByItself) {
    show(m_theirs, "emo.alone", Answer::Open, RoleSide::Second);
    ASSERT_EQ(only(), PairResult::NeedStands);
    show(m_mine, "emo.alone", Answer::Open, RoleSide::First);
    ASSERT_EQ(only(), PairResult::NeedStands);
    EXPECT_FALSE(rows().front().mine) << "it waits for no offer";
}

TEST_F(Paired, AnAnswerOfPermissionIsNeverRead) {
    show(m_mine, "emo.yes", Answer::Open);
    show(m_theirs, "emo.yes", Answer::Open);
    EXPECT_TRUE(rows().empty());
    const Item& yes = *m_catalogue.item(id("emo.yes"));
    EXPECT_FALSE(contentShown(yes, RoleSide::Both, m_mine));
    EXPECT_FALSE(conditionsOfBoth(yes, RoleSide::Both, m_mine, m_theirs));
}

TEST_F(Paired, ConditionsAreReadWhenBothShowThem) {
    const Item& yes = *m_catalogue.item(id("emo.yes"));
    const std::vector conditions{*ConditionId::from(ByteView("sober_only"))};
    m_mine[{yes.id, RoleSide::Both}].standing = {{std::nullopt, conditions}};
    EXPECT_FALSE(conditionsOfBoth(yes, RoleSide::Both, m_mine, m_theirs));
    EXPECT_FALSE(conditionsOfBoth(yes, RoleSide::Both, m_theirs, m_mine));
    m_theirs = m_mine;
    EXPECT_EQ(conditionsOfBoth(yes, RoleSide::Both, m_mine, m_theirs), (BothConditions{conditions, conditions}));
}

TEST_F(Paired, TheMoreCarefulOfTwoWordsCounts) {
    const auto both = [&](const char* name, RoleSide side) {
        ShownAnswers shown;
        shown[{id(name), side}] = {.standing = {{Answer::Open, {}}}, .uncertain = {{Answer::Closed, {}}}};
        return *contentShown(*m_catalogue.item(id(name)), side, shown)->answer;
    };
    EXPECT_EQ(both("emo.protect", RoleSide::Both), Answer::Open);
    EXPECT_EQ(both("emo.dont", RoleSide::Both), Answer::Closed);
    EXPECT_EQ(both("emo.agree", RoleSide::Both), Answer::Closed);
    EXPECT_EQ(both("emo.need", RoleSide::First), Answer::Closed);
    EXPECT_EQ(both("emo.need", RoleSide::Second), Answer::Open);
}

TEST_F(Paired, ThePreviewListsWhatSaysSomething) {
    answer("emo.yes", {{RoleSide::Both, Answer::Open}});
    answer("emo.protect", {{RoleSide::Both, Answer::Closed}});
    answer("emo.need", {{RoleSide::First, Answer::Closed}, {RoleSide::Second, Answer::Open}});
    const auto rows = plain();
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].place, AnswerPlace(id("emo.protect"), RoleSide::Both));
    EXPECT_EQ(rows[1].place, AnswerPlace(id("emo.need"), RoleSide::Second));
}

TEST_F(Paired, KeptAndMaskedAnswersAreListedOnlyWhileShown) {
    answer("emo.protect", {{RoleSide::Both, Answer::Open}});
    answer("emo.dont", {{RoleSide::Both, Answer::Closed}});
    ItemAnswer kept = m_sheet.of(id("emo.protect"));
    kept.keepPrivate = true;
    m_sheet.set(id("emo.protect"), kept);
    m_closed = id("emo.dont");
    EXPECT_TRUE(plain().empty());
    show(m_mine, "emo.protect", Answer::Open);
    ASSERT_EQ(plain(m_mine).size(), 1u);
    EXPECT_FALSE(plain(m_mine).front().now);
    EXPECT_TRUE(plain(m_mine).front().isStale());
}

TEST_F(Paired, AnOldAnswerSaysSo) {
    m_sheet.set(id("emo.agree"), {.sides = {{RoleSide::Both, Answer::Open}}, .changed = Day{Today.sinceEpoch - 91}});
    EXPECT_TRUE(plain().front().isOld);
}

TEST_F(Paired, WhatIsHiddenOrWaitsToBeConfirmedCannotBeShown) {
    answer("emo.agree", {{RoleSide::Both, Answer::Open}});
    answer("emo.protect", {{RoleSide::Both, Answer::Open}});
    ASSERT_EQ(plain().size(), 2u);
    m_sheet.hide(id("emo.agree"), true);
    ASSERT_EQ(plain().size(), 1u);
    ItemAnswer imported = m_sheet.of(id("emo.protect"));
    imported.imported = {RoleSide::Both};
    m_sheet.set(id("emo.protect"), imported);
    EXPECT_TRUE(plain().empty());
    imported.confirm(RoleSide::Both, Today);
    imported.imported.clear();
    m_sheet.set(id("emo.protect"), imported);
    EXPECT_EQ(plain().size(), 1u);
}

TEST_F(Paired, ConditionsStayWithAnAnswerThatMayNotLeave) {
    answer("emo.yes", {{RoleSide::Both, Answer::Open}});
    ItemAnswer conditional = m_sheet.of(id("emo.yes"));
    conditional.conditions = {*ConditionId::from(ByteView("not_when_tired"))};
    m_sheet.set(id("emo.yes"), conditional);
    const OutgoingRules rules{m_catalogue, m_held, [this](const ItemId& each) { return each == m_closed; }, Today};
    const Item& item = *m_catalogue.item(id("emo.yes"));
    const auto shown = [&] { return conditionsToShow(m_sheet, rules, item, RoleSide::Both); };
    EXPECT_EQ(shown(), conditional.conditions);
    m_sheet.hide(item.id, true);
    EXPECT_TRUE(shown().empty());
    m_sheet.hide(item.id, false);
    m_closed = item.id;
    EXPECT_TRUE(shown().empty());
}
