// Coming in: alone, both, stopping halfway, and joining later. Real vaults, real clicks.

#include "tests/support/couple.h"
#include "tests/ui/pages/hands.h"
#include "ui/unlock/first_run.h"

#include <QFileInfo>
#include <QSignalSpy>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class ComingIn : public testing::Test {
protected:
    void start(FirstRun::Begin begin = FirstRun::Begin::Welcome) {
        if (!m_session) m_session = m_couple.window();
        m_page = std::make_unique<FirstRun>(*m_session, begin);
        m_finished = std::make_unique<QSignalSpy>(m_page.get(), &FirstRun::finished);
        m_cancelled = std::make_unique<QSignalSpy>(m_page.get(), &FirstRun::cancelled);
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
        ASSERT_TRUE(waitFor([&] { return !find<QLineEdit>(*m_page, "passphrase"); }));
    }
    bool vaultIsThere() const { return QFileInfo::exists(m_couple.places().directory + u"/vault.db"_s); }
    std::vector<PersonOnTile> peopleOnDisk() {
        auto window = m_couple.window();
        EXPECT_TRUE(finished(window->lookForVault()));
        return window->people();
    }

    Couple m_couple;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FirstRun> m_page;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_cancelled;
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

TEST_F(ComingIn, BothMakeTheirHalves) {
    m_session = slowWindow(m_couple);
    start();
    read();
    picture(*m_page, u"first-name"_s);
    sayName(u"Robin"_s, /*show=*/true);
    EXPECT_TRUE(reads(*m_page, u"Ask the other person to look away"_s));
    type(*m_page, "passphrase", Couple::robin().passphrase);
    EXPECT_TRUE(reads(*m_page, u"Strong."_s));
    EXPECT_TRUE(reads(*m_page, u"Nobody can reset it for you."_s));
    picture(*m_page, u"first-passphrase"_s);
    type(*m_page, "again", Couple::robin().passphrase);
    click(*m_page, "continue");
    EXPECT_TRUE(reads(*m_page, u"Making your part"_s)) << "a sign of work";
    picture(*m_page, u"first-making"_s);
    ASSERT_TRUE(waitFor([&] { return find<QAbstractButton>(*m_page, "handOver") != nullptr; }));
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
    givePassphrase(u"p"_s, u"p"_s);
    ASSERT_TRUE(waitFor([&] { return find<QAbstractButton>(*m_page, "alone") != nullptr; }));
    click(*m_page, "alone");
    EXPECT_EQ(m_finished->count(), 1);
    ASSERT_EQ(peopleOnDisk().size(), 1u);
    EXPECT_TRUE(peopleOnDisk()[0].label.isEmpty()) << "the name is not shown unless it was ticked";
    ASSERT_TRUE(finished(m_session->unlock(m_session->people()[0].id, u"p"_s)));
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
    EXPECT_TRUE(reads(*m_page, u"Simple."_s));
    EXPECT_FALSE(vaultIsThere());
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
    EXPECT_EQ(m_cancelled->count(), 1);
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
    EXPECT_EQ(m_cancelled->count(), 1);
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

TEST_F(ComingIn, StoppingWhileJoiningLocks) {
    m_couple.moveInAlone();
    m_session = m_couple.window();
    Couple::open(*m_session, Couple::robin());
    start(FirstRun::Begin::SecondPerson);
    click(*m_page, "stop");
    EXPECT_EQ(m_cancelled->count(), 1);
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
    givePassphrase(u"p"_s, u"p"_s);
    EXPECT_TRUE(waitFor([&] { return reads(*m_page, u"Both halves are already here."_s); }));
    EXPECT_EQ(peopleOnDisk().size(), 2u);
}

TEST_F(ComingIn, LeavingWhileThePartIsBeingMadeIsSafe) {
    start();
    read();
    sayName(u"Robin"_s);
    givePassphrase(u"p"_s, u"p"_s);
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
    click(*m_page, "adults");
    click(*m_page, "continue");
    check(u"first-limits"_s);
    click(*m_page, "continue");
    check(u"first-name"_s);
    sayName(u"Robin"_s);
    type(*m_page, "passphrase", u"river stone lamp"_s);
    check(u"first-passphrase"_s);
    givePassphrase(u"p"_s, u"p"_s);
    ASSERT_TRUE(waitFor([&] { return find<QAbstractButton>(*m_page, "alone") != nullptr; }));
    check(u"first-hand-over"_s);
    click(*m_page, "handOver");
    comeIn(u"Sam"_s, u"q"_s);
    check(u"first-both"_s);
}

} // namespace
} // namespace bothy
