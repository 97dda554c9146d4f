// Reminders for whoever is locked: off at first, bare times in memory, and nothing told twice or lost.

#include "tests/support/couple.h"
#include "tests/support/fake_notifications.h"
#include "ui/reminders/quiet_call.h"
#include "ui/reminders/reminder_desk.h"
#include "ui/reminders/reminders_card.h"

#include <QApplication>
#include <QCheckBox>
#include <QDirIterator>
#include <QSignalSpy>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LockedReminders : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_session = m_couple.window();
        Couple::open(*m_session, Couple::robin());
        m_desk = std::make_unique<ReminderDesk>(*m_session, &m_window, m_desktop.ours());
    }
    void TearDown() override { m_desk.reset(); }

    /// One evening at noon: asked about it the next day at ten.
    void chooseTheNextDay(bool whileLocked = true) {
        m_session->edit([&](PrivateState& mine) {
            mine.comeDown = ComeDown{m_couple.clock().now().toSecsSinceEpoch(), {u"next_day"_s}, {}};
            mine.reminders = {.comeDown = true, .quietFrom = 0, .quietUntil = 0, .whileLocked = whileLocked};
        });
    }
    void chooseLockedOnly(const std::function<void(ReminderChoice&)>& change) {
        chooseTheNextDay();
        m_session->edit([&](PrivateState& mine) { change(mine.reminders); });
    }
    void comesIn(const Newcomer& who) {
        Couple::open(*m_session, who);
        QCoreApplication::processEvents();
    }
    void switchTo(const Newcomer& who) {
        m_session->lock();
        comesIn(who);
    }
    std::size_t shown() {
        m_desk->look();
        m_desktop.settle();
        return m_desktop.shown.size();
    }
    std::size_t shownAfter(std::chrono::seconds later) {
        m_couple.clock().advance(later);
        return shown();
    }
    std::size_t told() const { return m_session->mine().reminders.told.size(); }
    /// Pauses in `other`, and returns when what its window calls has reached every listener in ours: the bus hands a
    /// signal to one listener after the other, so that one has heard it says nothing of the next.
    void pauseIsHeardFrom(Session& other, const QString& vault) {
        const QuietCall witness(m_desktop.ours(), vault);
        const QSignalSpy heard(&witness, &QuietCall::heard);
        ASSERT_TRUE(finished(other.pause()));
        ASSERT_TRUE(waitFor([&] { return !heard.empty(); }));
        m_desktop.settle(); // an answer on the same connection comes after all of the signal
    }
    void atTheWindow(bool here) {
        m_window.setVisible(here);
        if (here) m_window.activateWindow();
        QApplication::setActiveWindow(here ? &m_window : nullptr);
    }

    MessageBus m_bus;
    FakeNotifications m_desktop{m_bus};
    Couple m_couple;
    std::unique_ptr<Session> m_session;
    QWidget m_window;
    std::unique_ptr<ReminderDesk> m_desk;
};

TEST_F(LockedReminders, NothingComesUnlessItWasChosen) {
    chooseTheNextDay(/*whileLocked=*/false);
    m_session->lock();
    EXPECT_EQ(shownAfter(24h), 0u);
}

TEST_F(LockedReminders, TheNextDayComesWhileLockedOnceAndInTheSameWords) {
    chooseTheNextDay();
    m_session->lock();
    EXPECT_EQ(shownAfter(1h), 0u);
    ASSERT_EQ(shownAfter(23h), 1u);
    EXPECT_EQ(m_desktop.shown.front()[3].toString(), ReminderDesk::words());
    EXPECT_EQ(m_desktop.shown.front()[4].toString(), QString());
    EXPECT_EQ(shownAfter(1h), 1u) << "while it stands";
    m_desktop.close(1);
    m_desktop.settle();
    EXPECT_EQ(shownAfter(1h), 1u) << "and after it was closed";
    comesIn(Couple::robin());
    EXPECT_EQ(told(), 1u);
    EXPECT_EQ(shown(), 1u);
}

TEST_F(LockedReminders, WhatNobodyClosedIsNotToldYet) {
    chooseTheNextDay();
    m_session->lock();
    ASSERT_EQ(shownAfter(24h), 1u);
    comesIn(Couple::robin());
    EXPECT_EQ(told(), 0u);
    EXPECT_EQ(shown(), 1u) << "it still stands at the desktop";
    m_desktop.close(1);
    EXPECT_TRUE(waitFor([&] { return told() == 1; })) << "for the one who is back";
}

TEST_F(LockedReminders, WhatBecameDueAfterTheLastOneIsSaidOnItsOwn) {
    chooseTheNextDay();
    m_session->edit([](PrivateState& mine) { mine.comeDown->points = {u"next_day"_s, u"days_2_3"_s}; });
    m_session->lock();
    ASSERT_EQ(shownAfter(24h), 1u);
    m_desktop.close(1);
    m_desktop.settle();
    EXPECT_EQ(shownAfter(24h), 2u);
}

TEST_F(LockedReminders, QuietHoursAndHoursForContactAreKept) {
    const QTime noon = m_couple.clock().now().toLocalTime().time();
    chooseLockedOnly([&](ReminderChoice& choice) { choice.quietUntil = 11 * 60; }); // from midnight to eleven
    Limit hours;
    hours.templateId = u"contact_hours"_s;
    hours.words = u"Only in these hours."_s;
    hours.fields.put(u"hours"_s, {{}, {noon.toString(u"HH:mm"_s) + u'-' + noon.addSecs(3600).toString(u"HH:mm"_s)}});
    m_session->edit([&](PrivateState& mine) { mine.ownLimits.emplace(Session::newDocumentId(), hours); });
    m_session->lock();
    m_couple.clock().set(QDateTime(m_couple.clock().now().toLocalTime().date().addDays(1), QTime(10, 30)));
    EXPECT_EQ(shown(), 0u) << "quiet";
    EXPECT_EQ(shownAfter(1h), 0u) << "no time for contact";
    m_couple.clock().set(QDateTime(m_couple.clock().now().toLocalTime().date(), noon));
    EXPECT_EQ(shown(), 1u);
}

TEST_F(LockedReminders, AfterHidingNothingComesAndNothingStands) {
    chooseTheNextDay();
    m_session->lock();
    ASSERT_EQ(shownAfter(24h), 1u);
    m_desk->forget();
    m_desktop.settle();
    EXPECT_EQ(m_desktop.takenAway, std::vector<uint>{1});
    EXPECT_EQ(shownAfter(24h), 1u);
    m_couple.clock().advance(-48h);
    comesIn(Couple::robin());
    m_session->lock();
    m_desk->forget();
    EXPECT_EQ(shownAfter(24h), 1u);
}

TEST_F(LockedReminders, WhileSomebodyHasPausedNothingComes) {
    chooseTheNextDay();
    ASSERT_TRUE(finished(m_session->pause()));
    m_session->lock();
    EXPECT_EQ(shownAfter(24h), 0u);
}

TEST_F(LockedReminders, APauseOfTheOtherOneEndsThem) {
    chooseTheNextDay();
    switchTo(Couple::sam());
    ASSERT_TRUE(finished(m_session->pause()));
    m_session->lock();
    EXPECT_EQ(shownAfter(24h), 0u);
    comesIn(Couple::sam());
    m_desktop.settle(); // the pause, once read, is called out; what comes back of that has come
    ASSERT_TRUE(finished(m_session->resume()));
    switchTo(Couple::robin());
    EXPECT_EQ(shown(), 1u) << "nothing is lost: said after unlocking";
}

TEST_F(LockedReminders, WhatMerelyExpiredWhileLockedIsSaidAfterUnlocking) {
    chooseTheNextDay();
    m_session->lock();
    ASSERT_EQ(shownAfter(24h), 1u);
    m_desktop.close(1, /*reason=*/1);
    m_desktop.settle();
    EXPECT_EQ(shownAfter(1h), 1u) << "not every minute";
    comesIn(Couple::robin());
    EXPECT_EQ(told(), 0u);
    EXPECT_EQ(shown(), 2u) << "nobody may have seen the first one";
}

/// Another window of the program, on the same desktop, with the same vault or with another one.
class AnotherWindow {
public:
    AnotherWindow(Couple& couple, const QDBusConnection& bus)
        : session(couple.window())
        , desk(*session, &m_window, bus) {
        EXPECT_TRUE(finished(session->lookForVault()));
    }

    std::unique_ptr<Session> session;

private:
    QWidget m_window;

public:
    ReminderDesk desk;
};

TEST_F(LockedReminders, APauseInAnotherWindowEndsThemToo) {
    AnotherWindow sams(m_couple, m_bus.connection(u"another window"_s));
    chooseTheNextDay();
    m_session->lock();
    Couple::open(*sams.session, Couple::sam());
    ASSERT_NO_FATAL_FAILURE(pauseIsHeardFrom(*sams.session, m_couple.places().directory));
    EXPECT_EQ(shownAfter(24h), 0u) << "Robin's window is locked and can read nothing of the pause";
    ASSERT_TRUE(finished(sams.session->resume()));
    comesIn(Couple::robin());
    EXPECT_EQ(shown(), 1u) << "nothing is lost: said after unlocking";
}

TEST_F(LockedReminders, APauseInAnotherWindowTakesTheNoticeAway) {
    AnotherWindow sams(m_couple, m_bus.connection(u"another window"_s));
    chooseTheNextDay();
    m_session->lock();
    ASSERT_EQ(shownAfter(24h), 1u);
    Couple::open(*sams.session, Couple::sam());
    ASSERT_TRUE(finished(sams.session->pause()));
    EXPECT_TRUE(waitFor([&] { return m_desktop.takenAway == std::vector<uint>{1}; }));
}

TEST_F(LockedReminders, WhoLearnsOfAPauseByUnlockingEndsThoseOfTheOther) {
    chooseTheNextDay();
    m_session->lock();
    {
        auto elsewhere = m_couple.window(); // has no desk: a desktop without a message bus
        Couple::open(*elsewhere, Couple::sam());
        ASSERT_TRUE(finished(elsewhere->pause()));
    }
    comesIn(Couple::sam());
    m_session->lock();
    EXPECT_EQ(shownAfter(24h), 0u);
}

TEST_F(LockedReminders, APauseOfAnotherCoupleIsNothingToThem) {
    Couple others;
    others.moveIn();
    AnotherWindow theirs(others, m_bus.connection(u"another window"_s));
    chooseTheNextDay();
    m_session->lock();
    Couple::open(*theirs.session, Couple::robin());
    ASSERT_NO_FATAL_FAILURE(pauseIsHeardFrom(*theirs.session, others.places().directory));
    EXPECT_EQ(shownAfter(24h), 1u);
}

TEST_F(LockedReminders, TurnedOffTheyAreGoneAtOnce) {
    for (const char* tick : {"remind.whileLocked", "remind.comeDown"}) {
        chooseTheNextDay();
        RemindersCard card(*m_session, Autostart({}, m_couple.places().directory + u"/autostart"_s, u"/opt/bothy"_s));
        card.show();
        card.findChild<QCheckBox*>(QString::fromLatin1(tick))->click();
        m_session->lock();
        EXPECT_EQ(shownAfter(24h), 0u) << tick;
        m_couple.clock().advance(-24h);
        comesIn(Couple::robin());
    }
}

TEST_F(LockedReminders, OneNoticeIsForBothAndEachIsToldOnce) {
    chooseTheNextDay();
    switchTo(Couple::sam());
    chooseTheNextDay();
    m_session->lock();
    EXPECT_EQ(shownAfter(24h), 1u);
    m_desktop.close(1);
    m_desktop.settle();
    comesIn(Couple::robin());
    EXPECT_EQ(told(), 1u);
    switchTo(Couple::sam());
    EXPECT_EQ(told(), 1u);
    EXPECT_EQ(shown(), 1u);
}

TEST_F(LockedReminders, TheOneWhoComesBackDoesNotTakeTheNoticeOfTheOtherOneAway) {
    chooseTheNextDay();
    switchTo(Couple::sam());
    chooseTheNextDay();
    m_session->lock();
    ASSERT_EQ(shownAfter(24h), 1u);
    atTheWindow(true);
    comesIn(Couple::robin());
    EXPECT_EQ(shown(), 1u);
    EXPECT_EQ(told(), 1u) << "Home has it in sight";
    EXPECT_TRUE(m_desktop.takenAway.empty()) << "it is for Sam as well";
    m_session->lock();
    comesIn(Couple::sam());
    shown();
    EXPECT_EQ(told(), 1u);
    EXPECT_EQ(m_desktop.takenAway, std::vector<uint>{1}) << "now it is for nobody";
    atTheWindow(false);
}

TEST_F(LockedReminders, TheyWaitWhileTheOtherOneIsAtTheWindow) {
    chooseTheNextDay();
    switchTo(Couple::sam());
    atTheWindow(true);
    EXPECT_EQ(shownAfter(24h), 0u) << "Sam would learn that Robin has reminders";
    atTheWindow(false);
    EXPECT_EQ(shown(), 1u);
}

TEST_F(LockedReminders, NothingOfThemIsWritten) {
    chooseTheNextDay();
    ASSERT_TRUE(finished(m_session->save()));
    m_session->lock();
    ASSERT_TRUE(finished(m_session->lookForVault())); // after what the lock still had to write
    const auto files = [&] {
        QMap<QString, QByteArray> all;
        QDirIterator each(QFileInfo(m_couple.places().directory).absolutePath(), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (file.open(QIODevice::ReadOnly)) all.insert(file.fileName(), file.readAll());
        }
        return all;
    };
    const auto before = files();
    ASSERT_EQ(shownAfter(24h), 1u);
    m_desktop.close(1);
    m_desktop.settle();
    EXPECT_EQ(files(), before);
}

TEST_F(LockedReminders, TheChoiceIsKeptForItsOwnerAlone) {
    RemindersCard card(*m_session, Autostart({}, m_couple.places().directory + u"/autostart"_s, u"/opt/bothy"_s));
    card.show();
    auto* tick = card.findChild<QCheckBox*>(u"remind.whileLocked"_s);
    EXPECT_FALSE(tick->isChecked()) << "off at first";
    tick->click();
    switchTo(Couple::sam());
    EXPECT_FALSE(m_session->mine().reminders.whileLocked);
    m_session->lock();
    auto again = m_couple.window(); // from the file
    Couple::open(*again, Couple::robin());
    EXPECT_TRUE(again->mine().reminders.whileLocked);
}

} // namespace
} // namespace bothy
