// Each person has a look of their own; the one while locked serves both and does not say who was here last.

#include "ui/appearance/appearance_keeper.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class TwoLooks : public testing::Test {
protected:
    Appearance locked() const { return LocalSettings(m_ini).whileLocked(); }
    /// A visit in which somebody chooses.
    void choose(Appearance& own, const Appearance& next) {
        m_keeper.showOwn(own);
        m_keeper.choose(next);
        own = m_keeper.appearance();
        m_keeper.showLocked();
    }
    void visit(const Appearance& own) {
        m_keeper.showOwn(own);
        EXPECT_EQ(m_keeper.appearance(), own);
        m_keeper.showLocked();
    }

    QTemporaryDir m_folder;
    QString m_ini = m_folder.filePath(u"bothy.ini"_s);
    Theme m_theme;
    AppearanceKeeper m_keeper{m_theme, m_ini, QDBusConnection(u"no such bus"_s)};
    Appearance m_robins, m_sams;
};

TEST_F(TwoLooks, WhatOneChoosesIsNotTheOthers) {
    choose(m_robins, {ThemeChoice::HighContrastDark, 200, Density::Compact, true, true});
    m_keeper.showOwn(m_sams);
    EXPECT_EQ(m_keeper.appearance(), Appearance());
    EXPECT_EQ(m_theme.name(), ThemeName::Light);
    EXPECT_DOUBLE_EQ(m_theme.textFactor(), 1.0);
    EXPECT_FALSE(m_theme.isMotionReduced());
}

TEST_F(TwoLooks, TheLockedOneHasWhatEitherNeeds) {
    choose(m_robins, {ThemeChoice::HighContrastDark, 150, Density::Comfortable, false, false});
    choose(m_sams, {ThemeChoice::Light, 175, Density::Comfortable, true, false});
    const Appearance both{ThemeChoice::HighContrastDark, 175, Density::Comfortable, true, false};
    EXPECT_EQ(locked(), both);
    EXPECT_EQ(m_theme.name(), ThemeName::HighContrastDark) << "nobody is here";
    choose(m_sams, Appearance());
    EXPECT_EQ(locked(), both) << "or the next visit of whoever needs it would be seen";
    visit(m_robins);
    EXPECT_EQ(locked(), both);
}

TEST_F(TwoLooks, LargerAndSmallerAgainLeavesWhatTheOtherOneNeeds) {
    choose(m_robins, {ThemeChoice::HighContrastDark, 150, Density::Comfortable, true, true});
    for (int visits = 0; visits < 2; ++visits) {
        m_keeper.showOwn(m_sams);
        for (const int percent : {125, 150, 175, 200, 175, 150, 125, 100})
            m_keeper.choose({ThemeChoice::HighContrastDark, percent, Density::Comfortable, true, true});
        m_keeper.choose(m_sams);
        EXPECT_EQ(locked(), m_robins) << "and nothing of what was tried out";
        m_keeper.showLocked();
        EXPECT_EQ(m_keeper.appearance(), m_robins);
        visit(m_robins);
        EXPECT_EQ(locked(), m_robins) << "the same whether or not they were here";
    }
    choose(m_sams, {ThemeChoice::System, 200});
    choose(m_sams, Appearance());
    const Appearance stays{ThemeChoice::HighContrastDark, 200, Density::Comfortable, true, true};
    EXPECT_EQ(locked(), stays);
    visit(m_robins);
    EXPECT_EQ(locked(), stays);
}

TEST_F(TwoLooks, WhatAnotherWindowRaisedStays) {
    AppearanceKeeper other(m_theme, m_ini, QDBusConnection(u"no such bus"_s));
    m_keeper.showOwn(m_sams);
    other.showOwn(m_robins);
    other.choose({ThemeChoice::HighContrastLight, 150});
    other.showLocked();
    m_keeper.choose({ThemeChoice::System, 125, Density::Comfortable, true});
    EXPECT_EQ(locked(), (Appearance{ThemeChoice::HighContrastLight, 150, Density::Comfortable, true}));
    EXPECT_EQ(m_keeper.appearance().textPercent, 125);
}

TEST_F(TwoLooks, ANewcomerChoosesTheirFirstLookAndLowersNothing) {
    const Appearance before{ThemeChoice::Dark, 110}, newcomers{ThemeChoice::Light, 90, Density::Comfortable, true};
    m_keeper.choose(before);
    m_robins = before;
    choose(m_robins, {ThemeChoice::HighContrastLight, 200});
    m_keeper.showNewcomers();
    EXPECT_EQ(m_keeper.appearance(), before);
    m_keeper.choose(newcomers);
    EXPECT_EQ(m_keeper.appearance(), newcomers);
    m_keeper.showLocked();
    const Appearance both{ThemeChoice::HighContrastLight, 200, Density::Comfortable, true};
    const AppearanceKeeper again(m_theme, m_ini, QDBusConnection(u"no such bus"_s));
    for (const AppearanceKeeper* keeper : {&std::as_const(m_keeper), &again}) {
        EXPECT_EQ(keeper->first(), newcomers);
        EXPECT_EQ(keeper->appearance(), both);
    }
}

TEST_F(TwoLooks, ANewcomerLowersNothingWhereOnlyTheFirstLookWasKept) {
    const Appearance before{ThemeChoice::HighContrastDark, 150};
    LocalSettings(m_ini).setAppearance(before); // as an earlier version left it
    AppearanceKeeper keeper(m_theme, m_ini, QDBusConnection(u"no such bus"_s));
    keeper.showNewcomers();
    keeper.choose({ThemeChoice::System, 90});
    EXPECT_EQ(locked(), before);
}

TEST_F(TwoLooks, WhoWasHereLastIsNotToBeSeen) {
    choose(m_robins, {ThemeChoice::Dark, 150});
    choose(m_sams, {ThemeChoice::HighContrastLight, 125, Density::Compact, true, true});
    visit(m_robins);
    visit(m_sams);
    const Appearance then = locked();
    visit(m_robins);
    EXPECT_EQ(locked(), then);
    visit(m_sams);
    EXPECT_EQ(locked(), then);
}

TEST_F(TwoLooks, WhoComesLaterBeginsAsItWasBeforeTheOtherChose) {
    const Appearance before{ThemeChoice::Dark, 110};
    m_keeper.choose(before);
    m_robins = before;
    choose(m_robins, {ThemeChoice::HighContrastLight, 200});
    const AppearanceKeeper again(m_theme, m_ini, QDBusConnection(u"no such bus"_s));
    for (const AppearanceKeeper* keeper : {&std::as_const(m_keeper), &again}) {
        EXPECT_EQ(keeper->first(), before);
        EXPECT_EQ(keeper->appearance(), m_robins) << "while locked";
    }
}

TEST_F(TwoLooks, WhileNobodyIsHereTheChoiceIsTheComputers) {
    QSignalSpy chosen(&m_keeper, &AppearanceKeeper::chosen);
    m_keeper.choose({ThemeChoice::Dark, 90});
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(locked(), (Appearance{ThemeChoice::Dark, 90}));
    EXPECT_EQ(m_keeper.first(), locked());
}

TEST_F(TwoLooks, ALookComesBackFromItsWordsAndUnknownOnesAreTheUsual) {
    const Appearance all{ThemeChoice::HighContrastDark, 150, Density::Compact, true, true};
    EXPECT_EQ(appearanceFrom(inWords(all)), all);
    EXPECT_EQ(appearanceFrom({}), Appearance());
    EXPECT_EQ(appearanceFrom({{u"theme"_s, u"sepia"_s}, {u"later"_s, u"yes"_s}}), Appearance());
}

} // namespace
} // namespace bothy
