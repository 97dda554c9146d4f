#include "core/matching/outgoing.h"

#include <gtest/gtest.h>

using namespace bothy;

namespace {

constexpr Day Today{20000};

Section section(const char* id, Tier tier) {
    Section result;
    result.id = *SectionId::from(ByteView(id));
    result.title = QString::fromLatin1(id);
    result.defaultTier = tier;
    return result;
}

Item item(const char* id, const char* sectionId, Polarity polarity = Polarity::Permission,
          RolePair roles = RolePair::Mutual) {
    Item result;
    result.id = *ItemId::from(ByteView(id));
    result.section = *SectionId::from(ByteView(sectionId));
    result.prompt = QString::fromLatin1(id);
    result.polarity = polarity;
    result.roles = roles;
    return result;
}

/// Two topics: one everyday with four items, one intimate with one.
Catalogue smallCatalogue() {
    CatalogueParts parts;
    for (const Tier tier : {Tier::Everyday, Tier::Intimate, Tier::Intense})
        parts.tiers[tier] = {tier, {}, {}, tier != Tier::Everyday, 90};
    parts.sections = {section("touch", Tier::Everyday), section("int", Tier::Intimate)};
    Item intimate = item("int.slow", "int");
    intimate.tier = Tier::Intimate;
    parts.items = {item("touch.hug", "touch"), item("touch.rub", "touch", Polarity::Permission, RolePair::GiveReceive),
                   item("touch.need", "touch", Polarity::Need), item("touch.dont", "touch", Polarity::Avoid), intimate};
    return Catalogue(std::move(parts));
}

class Outgoing : public testing::Test {
protected:
    void answer(const char* id, std::map<RoleSide, Answer> sides, auto change) {
        ItemAnswer given{.sides = std::move(sides), .changed = Today};
        change(given);
        m_sheet.set(*ItemId::from(ByteView(id)), std::move(given));
    }
    void answer(const char* id, std::map<RoleSide, Answer> sides) {
        answer(id, std::move(sides), [](ItemAnswer&) {});
    }
    std::vector<OfferedRow> outgoing() const { return outgoingRows(m_sheet, rules()); }
    OutgoingRules rules() const {
        return {m_catalogue, m_heldBack, [this](const ItemId& id) { return id == m_closed; }, Today};
    }
    static OfferedRow row(const char* id, Level level, RoleSide side = RoleSide::Both) {
        return {*ItemId::from(ByteView(id)), side, level};
    }

    Catalogue m_catalogue = smallCatalogue();
    AnswerSheet m_sheet;
    HeldBack m_heldBack;
    ItemId m_closed;
};

using Rows = std::vector<OfferedRow>;

} // namespace

TEST_F(Outgoing, YesAndMaybeGoOutEachSideOnItsOwn) {
    answer("touch.hug", {{RoleSide::Both, Answer::Conditional}});
    answer("touch.rub", {{RoleSide::First, Answer::Open}, {RoleSide::Second, Answer::Closed}});
    EXPECT_EQ(outgoing(), (Rows{row("touch.hug", Level::Conditional), row("touch.rub", Level::Open, RoleSide::First)}));
}

TEST_F(Outgoing, NoNotNowAndSkippedNeverLeaveTheList) {
    answer("touch.hug", {{RoleSide::Both, Answer::Closed}});
    answer("touch.rub", {{RoleSide::First, Answer::Paused}});
    answer("int.slow", {}, [](ItemAnswer& a) { a.skipped = true; });
    EXPECT_TRUE(previewRows(m_sheet, rules()).empty());
}

TEST_F(Outgoing, AYesWithAConditionIsAMaybe) {
    answer("touch.hug", {{RoleSide::Both, Answer::Open}},
           [](ItemAnswer& a) { a.conditions.push_back(*ConditionId::from(ByteView("ask_each_time"))); });
    EXPECT_EQ(outgoing(), Rows{row("touch.hug", Level::Conditional)});
}

TEST_F(Outgoing, OnlyItemsOfPermissionAreCompared) {
    answer("touch.need", {{RoleSide::Both, Answer::Open}});
    answer("touch.dont", {{RoleSide::Both, Answer::Open}});
    EXPECT_TRUE(outgoing().empty());
}

TEST_F(Outgoing, KeptPrivateClosedAndTopicOffAreNotEvenListed) {
    answer("touch.hug", {{RoleSide::Both, Answer::Open}}, [](ItemAnswer& a) { a.keepPrivate = true; });
    answer("touch.rub", {{RoleSide::First, Answer::Open}});
    answer("int.slow", {{RoleSide::Both, Answer::Open}});
    m_closed = *ItemId::from(ByteView("touch.rub"));
    EXPECT_TRUE(previewRows(m_sheet, rules()).empty());
    m_sheet.switchTopic(*SectionId::from(ByteView("int")), true);
    EXPECT_EQ(outgoing(), Rows{row("int.slow", Level::Open)});
}

TEST_F(Outgoing, WhatIsHiddenIsNotEvenListed) {
    answer("touch.hug", {{RoleSide::Both, Answer::Open}});
    answer("touch.rub", {{RoleSide::First, Answer::Open}});
    m_sheet.hide(*ItemId::from(ByteView("touch.rub")), true);
    EXPECT_EQ(outgoing(), Rows{row("touch.hug", Level::Open)});
    m_sheet.hide(*SectionId::from(ByteView("touch")), true);
    EXPECT_TRUE(previewRows(m_sheet, rules()).empty());
}

TEST_F(Outgoing, HeldBackRowsStayInThePreviewOnly) {
    answer("touch.hug", {{RoleSide::Both, Answer::Open}});
    m_heldBack.insert({*ItemId::from(ByteView("touch.hug")), RoleSide::Both});
    EXPECT_EQ(previewRows(m_sheet, rules()).size(), 1u);
    EXPECT_TRUE(outgoing().empty());
}

TEST_F(Outgoing, AnOldYesWaitsUntilItsOwnerConfirmsIt) {
    answer("touch.hug", {{RoleSide::Both, Answer::Open}}, [](ItemAnswer& a) { a.changed = Today.plus(-91); });
    ASSERT_EQ(previewRows(m_sheet, rules()).size(), 1u);
    EXPECT_TRUE(previewRows(m_sheet, rules()).front().isOld);
    EXPECT_TRUE(outgoing().empty());
    answer("touch.hug", {{RoleSide::Both, Answer::Open}}, [](ItemAnswer& a) { a.changed = Today.plus(-90); });
    EXPECT_EQ(outgoing().size(), 1u);
}
