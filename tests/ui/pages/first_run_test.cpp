// Coming in: alone, both, stopping halfway, and joining later. Real vaults, real clicks.

#include "tests/support/couple.h"
#include "tests/ui/pages/hands.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/unlock/first_run.h"
#include "ui/widgets/state_pill.h"

#include <QFileInfo>
#include <QSignalSpy>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

const QString RobinsWords = u"river stone lamp"_s;
const QString SamsWords = u"cloud salt bird"_s;

class ComingIn : public testing::Test {
protected:
    void start(FirstRun::Begin begin = FirstRun::Begin::Welcome) {
        if (!m_session) m_session = m_couple.window();
        m_page = std::make_unique<FirstRun>(*m_session, m_appearance, begin);
        m_finished = std::make_unique<QSignalSpy>(m_page.get(), &FirstRun::finished);
        showAt(*m_page);
    }
    void read() {
        click(*m_page, "adults");
        click(*m_page, "continue");
        click(*m_page, "continue");
    }
    void sayName(const QString& name, bool show = false) {
        type(*m_page, "name", name);
        if (show) click(*m_page, "showName");
        click(*m_page, "continue");
    }
    void givePassphrase(const QString& first, const QString& again) {
        type(*m_page, "passphrase", first);
        type(*m_page, "again", again);
        click(*m_page, "continue");
    }
    void comeIn(const QString& name, const QString& passphrase) {
        sayName(name, /*show=*/true);
        givePassphrase(passphrase, passphrase);
        readJustForYou();
    }
    void readJustForYou() {
        ASSERT_TRUE(waitFor([&] { return reads(*m_page, u"Just for you"_s); }));
        click(*m_page, "continue");
    }
    /// What Tab goes through on a step, from one control round to it.
    QStringList tabsFrom(const char* name) {
        QWidget* from = find<QWidget>(*m_page, name);
        from->setFocus();
        const auto next = [] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            return QApplication::focusWidget();
        };
        QStringList names;
        for (QWidget* at = next(); at != from && names.size() < 20; at = next())
            if (!at->objectName().isEmpty()) names << at->objectName();
        return names;
    }
    QString room() {
        const auto* label = m_page->findChild<RoomLabel*>();
        return label->isVisible() ? label->accessibleName() : QString();
    }
    int xOf(const char* name) { return find<QWidget>(*m_page, name)->mapTo(m_page.get(), QPoint()).x(); }
    bool vaultIsThere() const { return QFileInfo::exists(m_couple.places().directory + u"/vault.db"_s); }
    std::vector<PersonOnTile> peopleOnDisk() {
        auto window = m_couple.window();
        EXPECT_TRUE(finished(window->lookForVault()));
        return window->people();
    }

    QTemporaryDir m_folder;
    QString m_ini = m_folder.filePath(u"bothy.ini"_s);
    AppearanceKeeper m_appearance{themeOf(nullptr), m_ini};
    Couple m_couple;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FirstRun> m_page;
    std::unique_ptr<QSignalSpy> m_finished;
};

TEST_F(ComingIn, BeginsWithWhatBothyIsAndAsksForAdults) {
    start();
    EXPECT_TRUE(reads(*m_page, u"What Bothy is"_s));
    EXPECT_TRUE(reads(*m_page, u"What Bothy is not"_s));
    for (const SafetyText& safety : shippedCare().safetyAt(SafetyPlace::FirstRun))
        EXPECT_TRUE(reads(*m_page, safety.text)) << qPrintable(safety.text);
    picture(*m_page, u"first-welcome"_s);
    click(*m_page, "continue");
    EXPECT_TRUE(reads(*m_page, u"Bothy is for adults."_s));
    picture(*m_page, u"first-welcome-not-ticked"_s);
    click(*m_page, "adults");
    click(*m_page, "continue");
    EXPECT_TRUE(reads(*m_page, shippedCare().limitsOfTheApp.title));
    picture(*m_page, u"first-limits"_s);
    EXPECT_FALSE(vaultIsThere());
}

TEST_F(ComingIn, TextSizeAndColoursComeBeforeAnyReading) {
    start();
    EXPECT_EQ(find<QAbstractButton>(*m_page, "largerText"), nullptr) << "one quiet line at first";
    const int top = find<QWidget>(*m_page, "look")->mapTo(m_page.get(), QPoint()).y();
    EXPECT_LT(top, find<QWidget>(*m_page, "readMore")->mapTo(m_page.get(), QPoint()).y());
    click(*m_page, "look");
    click(*m_page, "largerText");
    EXPECT_DOUBLE_EQ(themeOf(nullptr).textFactor(), 1.1);
    click(*m_page, "theme.2");
    EXPECT_EQ(themeOf(nullptr).name(), ThemeName::Dark);
    click(*m_page, "reducedMotion");
    EXPECT_TRUE(themeOf(nullptr).isMotionReduced());
    Appearance chosen{ThemeChoice::Dark, 110};
    chosen.reducedMotion = true;
    EXPECT_EQ(LocalSettings(m_ini).appearance(), chosen);
    EXPECT_EQ(find<QAbstractButton>(*m_page, "density.0"), nullptr) << "the rest is for Settings";
    m_appearance.choose({});
    lookAround(*m_page, u"first-look"_s);
    click(*m_page, "look");
    EXPECT_EQ(find<QAbstractButton>(*m_page, "largerText"), nullptr);
}

TEST_F(ComingIn, WhatContinueAsksForIsSeenBesideIt) {
    start();
    EXPECT_TRUE(find<QWidget>(*m_page, "continue")->hasFocus()) << "and not Hide";
    EXPECT_EQ(tabsFrom("look").join(u' '), u"readMore adults continue hideButton"_s);
    m_page->resize(800, 560);
    QCoreApplication::processEvents();
    for (const char* name : {"adults", "continue"})
        EXPECT_EQ(find<QWidget>(*m_page, name)->visibleRegion().boundingRect(), find<QWidget>(*m_page, name)->rect());
}

TEST_F(ComingIn, MoreToReadIsThereForWhoeverWantsIt) {
    start();
    const auto shown = [&](const PointsPage& page) {
        const auto labels = m_page->findChildren<TextLabel*>();
        return std::ranges::count_if(page.points, [&](const Phrase& point) {
            return std::ranges::any_of(
                labels, [&](const TextLabel* label) { return label->isVisible() && label->text() == point.text; });
        });
    };
    for (const PointsPage* page : {&shippedCare().whatItIs, &shippedCare().whatItIsNot})
        EXPECT_EQ(shown(*page), 3);
    EXPECT_TRUE(reads(*m_page, u"It is not safe to use together where there is fear or control."_s));
    click(*m_page, "readMore");
    for (const PointsPage* page : {&shippedCare().whatItIs, &shippedCare().whatItIsNot})
        EXPECT_EQ(shown(*page), std::ssize(page->points));
    lookAround(*m_page, u"first-read-more"_s);
}

TEST_F(ComingIn, EachReadsAPageOfTheirOwnThatAsksForNothing) {
    start();
    read();
    sayName(u"Robin"_s);
    givePassphrase(RobinsWords, RobinsWords);
    ASSERT_TRUE(waitFor([&] { return reads(*m_page, u"Just for you"_s); }));
    for (const QString& words : {u"Hide at once"_s, u"Pause everything"_s, u"Take something back"_s})
        EXPECT_TRUE(reads(*m_page, words)) << qPrintable(words);
    EXPECT_EQ(room(), u"Only you"_s);
    EXPECT_TRUE(reads(*m_page, shippedCare().safetyText(*CareId::from(u"fear"))->text));
    EXPECT_EQ(tabsFrom("continue"), QStringList{u"hideButton"_s}) << "nothing to fill in";
    EXPECT_TRUE(find<QWidget>(*m_page, "continue")->hasFocus());
    lookAround(*m_page, u"first-just-for-you"_s);
    click(*m_page, "continue");
    click(*m_page, "handOver");
    sayName(u"Sam"_s);
    givePassphrase(SamsWords, SamsWords);
    ASSERT_TRUE(waitFor([&] { return reads(*m_page, u"Just for you"_s); })) << "the second one, too";
}

TEST_F(ComingIn, HandingOverSuggestsNothingAndCanWait) {
    start();
    read();
    comeIn(u"Robin"_s, Couple::robin().passphrase);
    EXPECT_TRUE(reads(*m_page, u"From here on, the other person may see the screen."_s));
    EXPECT_EQ(room(), u"Both of you"_s);
    EXPECT_EQ(qobject_cast<QAbstractButton*>(QApplication::focusWidget()), nullptr) << "no card is chosen before";
    lookAround(*m_page, u"first-hand-over"_s);
    EXPECT_EQ(find<QAbstractButton>(*m_page, "stop")->text(), u"Stop for now"_s);
    click(*m_page, "stop");
    EXPECT_EQ(m_finished->count(), 1);
    EXPECT_EQ(m_session->stage(), Session::Stage::Locked);
    EXPECT_EQ(peopleOnDisk().size(), 1u);
}

TEST_F(ComingIn, LockingFromElsewhereEndsIt) {
    start();
    read();
    sayName(u"Robin"_s);
    givePassphrase(RobinsWords, RobinsWords);
    ASSERT_TRUE(waitFor([&] { return reads(*m_page, u"Just for you"_s); }));
    EXPECT_EQ(m_finished->count(), 0);
    m_session->lock();
    EXPECT_EQ(m_finished->count(), 1);
}

TEST_F(ComingIn, ButtonsStandAtTheTrailingEndAndTabFollowsTheEye) {
    start();
    read();
    QCoreApplication::processEvents();
    EXPECT_LT(xOf("stop"), xOf("back"));
    EXPECT_LT(xOf("back"), xOf("continue"));
    const int right = xOf("continue") + find<QWidget>(*m_page, "continue")->width();
    EXPECT_GT(right, m_page->width() - 80);
    EXPECT_EQ(tabsFrom("name").join(u' '), u"showName stop back continue hideButton"_s);
    const Look look(ThemeName::Light, 1.0, Qt::RightToLeft);
    QCoreApplication::processEvents();
    EXPECT_LT(xOf("continue"), xOf("back"));
    EXPECT_LT(xOf("back"), xOf("stop"));
}

TEST_F(ComingIn, BothMakeTheirHalves) {
    m_session = slowWindow(m_couple);
    start();
    read();
    picture(*m_page, u"first-name"_s);
    sayName(u"Robin"_s, /*show=*/true);
    EXPECT_TRUE(reads(*m_page, u"Ask the other person to look away"_s));
    type(*m_page, "passphrase", Couple::robin().passphrase);
    EXPECT_TRUE(reads(*m_page, u"Strong."_s));
    EXPECT_TRUE(reads(*m_page, u"Nobody can reset it for you. Write it down and keep it somewhere only you go."_s));
    picture(*m_page, u"first-passphrase"_s);
    type(*m_page, "again", Couple::robin().passphrase);
    click(*m_page, "continue");
    EXPECT_TRUE(reads(*m_page, u"Making your part"_s)) << "a sign of work";
    picture(*m_page, u"first-making"_s);
    readJustForYou();
    ASSERT_NE(find<QAbstractButton>(*m_page, "handOver"), nullptr);
    EXPECT_TRUE(vaultIsThere());
    picture(*m_page, u"first-hand-over"_s);
    click(*m_page, "handOver");
    EXPECT_TRUE(typed(*m_page, "name").isEmpty()) << "nothing of the first person is left";
    picture(*m_page, u"first-second-name"_s);
    comeIn(u"Sam"_s, Couple::sam().passphrase);
    EXPECT_TRUE(reads(*m_page, u"Both halves are here"_s));
    picture(*m_page, u"first-both"_s);
    click(*m_page, "continue");
    EXPECT_EQ(m_finished->count(), 1);
    EXPECT_EQ(m_session->stage(), Session::Stage::Locked);
    ASSERT_EQ(m_session->people().size(), 2u);
    Couple::open(*m_session, Couple::sam());
    EXPECT_EQ(m_session->shared().partnerName, u"Robin"_s);
}

TEST_F(ComingIn, OneCanStartAlone) {
    start();
    read();
    sayName(u"Robin"_s);
    givePassphrase(RobinsWords, RobinsWords);
    readJustForYou();
    click(*m_page, "alone");
    EXPECT_EQ(m_finished->count(), 1);
    ASSERT_EQ(peopleOnDisk().size(), 1u);
    EXPECT_TRUE(peopleOnDisk()[0].label.isEmpty()) << "the name is not shown unless it was ticked";
    ASSERT_TRUE(finished(m_session->unlock(m_session->people()[0].id, RobinsWords)));
    EXPECT_EQ(m_session->shared().myName, u"Robin"_s);
}

TEST_F(ComingIn, EveryMistakeHasWordsAndNothingIsMade) {
    start();
    read();
    click(*m_page, "continue");
    EXPECT_TRUE(reads(*m_page, u"The name is still empty."_s));
    picture(*m_page, u"first-name-empty"_s);
    sayName(u"  Robin  "_s);
    click(*m_page, "continue");
    EXPECT_TRUE(reads(*m_page, u"The passphrase is still empty."_s));
    givePassphrase(u"one thing"_s, u"another thing"_s);
    EXPECT_TRUE(reads(*m_page, u"The two are not the same yet."_s));
    picture(*m_page, u"first-passphrase-differ"_s);
    const QString enormous(10'000, u'x');
    givePassphrase(enormous, enormous);
    EXPECT_TRUE(reads(*m_page, u"longer than Bothy can use"_s));
    EXPECT_TRUE(reads(*m_page, u"Guessed at once."_s));
    EXPECT_FALSE(vaultIsThere());
}

/// A paste brings the line end of its file along; fingers never do.
TEST_F(ComingIn, AWordPastedWithItsLineEndOpensWhenItIsTyped) {
    start();
    read();
    sayName(u"Robin"_s);
    QGuiApplication::clipboard()->setText(u"four calm little boats\n"_s);
    find<QLineEdit>(*m_page, "passphrase")->paste();
    type(*m_page, "again", u"four calm little boats"_s);
    click(*m_page, "continue");
    readJustForYou();
    click(*m_page, "alone");
    EXPECT_TRUE(finished(m_session->unlock(peopleOnDisk()[0].id, u"four calm little boats"_s)));
    m_session->lock();
    EXPECT_TRUE(finished(m_session->unlock(peopleOnDisk()[0].id, u"four calm little boats\r\n"_s)));
}

TEST_F(ComingIn, AWordThatIsGuessedAtOnceIsAskedAboutOnce) {
    start();
    read();
    sayName(u"Robin"_s);
    givePassphrase(u"iloveyou"_s, u"iloveyou"_s);
    EXPECT_TRUE(reads(*m_page, u"Guessed at once."_s));
    EXPECT_TRUE(reads(*m_page, u"This passphrase is guessed at once."_s));
    EXPECT_FALSE(vaultIsThere());
    picture(*m_page, u"first-passphrase-weak"_s);
    givePassphrase(u"robin"_s, u"robin"_s);
    EXPECT_TRUE(reads(*m_page, u"This passphrase is guessed at once."_s)) << "the own name is no better";
    EXPECT_FALSE(vaultIsThere());
    click(*m_page, "continue");
    readJustForYou();
    EXPECT_TRUE(vaultIsThere()) << "it is never forbidden";
}

TEST_F(ComingIn, GoingBackKeepsTheNameAndForgetsThePassphrase) {
    start();
    read();
    sayName(u"Robin"_s, /*show=*/true);
    type(*m_page, "passphrase", u"half of it"_s);
    click(*m_page, "back");
    EXPECT_EQ(typed(*m_page, "name"), u"Robin"_s);
    EXPECT_TRUE(find<QAbstractButton>(*m_page, "showName")->isChecked());
    click(*m_page, "continue");
    EXPECT_TRUE(typed(*m_page, "passphrase").isEmpty());
    click(*m_page, "back");
    click(*m_page, "back");
    click(*m_page, "back");
    EXPECT_TRUE(find<QAbstractButton>(*m_page, "adults")->isChecked());
}

TEST_F(ComingIn, TheFirstPersonCanStopAndNothingIsKept) {
    start();
    read();
    sayName(u"Robin"_s);
    type(*m_page, "passphrase", u"half of it"_s);
    click(*m_page, "stop");
    EXPECT_EQ(m_finished->count(), 1);
    EXPECT_FALSE(vaultIsThere());
    EXPECT_FALSE(find<QAbstractButton>(*m_page, "adults")->isChecked());
    read();
    EXPECT_TRUE(typed(*m_page, "name").isEmpty());
}

TEST_F(ComingIn, TheSecondPersonCanStopAndTheFirstHalfStays) {
    start();
    read();
    comeIn(u"Robin"_s, Couple::robin().passphrase);
    click(*m_page, "handOver");
    sayName(u"Sam"_s, /*show=*/true);
    type(*m_page, "passphrase", u"half of it"_s);
    click(*m_page, "stop");
    EXPECT_EQ(m_finished->count(), 1);
    EXPECT_EQ(m_session->stage(), Session::Stage::Locked);
    ASSERT_EQ(peopleOnDisk().size(), 1u);
    Couple::open(*m_session, Couple::robin());
    EXPECT_FALSE(m_session->shared().partner);
}

TEST_F(ComingIn, TheSecondPersonCanJoinLater) {
    m_couple.moveInAlone();
    m_session = m_couple.window();
    Couple::open(*m_session, Couple::robin());
    start(FirstRun::Begin::SecondPerson);
    EXPECT_FALSE(reads(*m_page, u"Robin"_s)) << "nothing of the first person is shown";
    picture(*m_page, u"join-welcome"_s);
    read();
    comeIn(u"Sam"_s, Couple::sam().passphrase);
    click(*m_page, "continue");
    EXPECT_EQ(m_finished->count(), 1);
    EXPECT_EQ(peopleOnDisk().size(), 2u);
}

TEST_F(ComingIn, HowItLooksForTheSecondPersonTakesNothingFromTheFirst) {
    m_appearance.showOwn({});
    m_appearance.choose({ThemeChoice::HighContrastDark, 150});
    m_appearance.showLocked();
    m_couple.moveInAlone();
    m_session = m_couple.window();
    Couple::open(*m_session, Couple::robin());
    start(FirstRun::Begin::SecondPerson);
    EXPECT_DOUBLE_EQ(themeOf(nullptr).textFactor(), 1.0) << "as it was before the first one chose";
    click(*m_page, "look");
    EXPECT_TRUE(reads(*m_page, u"100 %"_s));
    click(*m_page, "smallerText");
    click(*m_page, "reducedMotion");
    EXPECT_DOUBLE_EQ(themeOf(nullptr).textFactor(), 0.9);
    EXPECT_EQ(m_appearance.first().textPercent, 90);
    click(*m_page, "stop");
    EXPECT_DOUBLE_EQ(themeOf(nullptr).textFactor(), 1.5) << "while locked";
    EXPECT_EQ(LocalSettings(m_ini).whileLocked(),
              (Appearance{ThemeChoice::HighContrastDark, 150, Density::Comfortable, true, false}));
    m_appearance.choose({});
}

TEST_F(ComingIn, StoppingWhileJoiningLocks) {
    m_couple.moveInAlone();
    m_session = m_couple.window();
    Couple::open(*m_session, Couple::robin());
    start(FirstRun::Begin::SecondPerson);
    click(*m_page, "stop");
    EXPECT_EQ(m_finished->count(), 1);
    EXPECT_EQ(m_session->stage(), Session::Stage::Locked) << "whoever stops does not see the first person's pages";
    EXPECT_EQ(peopleOnDisk().size(), 1u);
}

TEST_F(ComingIn, AThirdPersonReadsThatBothHalvesAreThere) {
    m_couple.moveIn();
    m_session = m_couple.window();
    Couple::open(*m_session, Couple::robin());
    start(FirstRun::Begin::SecondPerson);
    read();
    sayName(u"Kim"_s);
    givePassphrase(RobinsWords, RobinsWords);
    EXPECT_TRUE(waitFor([&] { return reads(*m_page, u"Both halves are already here."_s); }));
    EXPECT_EQ(peopleOnDisk().size(), 2u);
}

TEST_F(ComingIn, LeavingWhileThePartIsBeingMadeIsSafe) {
    start();
    read();
    sayName(u"Robin"_s);
    givePassphrase(RobinsWords, RobinsWords);
    m_page.reset();
    EXPECT_TRUE(waitFor([&] { return !m_session->people().empty(); }));
}

TEST_F(ComingIn, EveryStepHasNamesAndFitsWhenSmallAndLarge) {
    start();
    m_page->resize(800, 560);
    const auto check = [&](const QString& name) {
        SCOPED_TRACE(qPrintable(name));
        expectNamed(*m_page);
        expectNothingClipped(*m_page);
        picture(*m_page, name + u"-small"_s);
        const Look look(ThemeName::Dark, 2.0, Qt::RightToLeft);
        expectNothingClipped(*m_page);
        picture(*m_page, name + u"-dark-rtl-200"_s);
    };
    check(u"first-welcome"_s);
    click(*m_page, "look");
    click(*m_page, "readMore");
    check(u"first-welcome-open"_s);
    click(*m_page, "adults");
    click(*m_page, "continue");
    check(u"first-limits"_s);
    click(*m_page, "continue");
    check(u"first-name"_s);
    sayName(u"Robin"_s);
    type(*m_page, "passphrase", u"river stone lamp"_s);
    check(u"first-passphrase"_s);
    givePassphrase(RobinsWords, RobinsWords);
    ASSERT_TRUE(waitFor([&] { return reads(*m_page, u"Just for you"_s); }));
    check(u"first-just-for-you"_s);
    click(*m_page, "continue");
    check(u"first-hand-over"_s);
    click(*m_page, "handOver");
    comeIn(u"Sam"_s, SamsWords);
    check(u"first-both"_s);
}

} // namespace
} // namespace bothy
