// Reminders through the notifications of a desktop of our own, on a message bus of our own; starting with the account.

#include "core/documents/agreements/agreement.h"
#include "tests/support/couple.h"
#include "tests/support/fake_notifications.h"
#include "ui/forms/time_choice.h"
#include "ui/reminders/autostart.h"
#include "ui/reminders/reminder_desk.h"
#include "ui/reminders/reminders_card.h"

#include <QApplication>
#include <QCheckBox>
#include <QDBusArgument>
#include <QSignalSpy>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class ReminderDeskTest : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_robin = m_couple.window();
        Couple::open(*m_robin, Couple::robin());
    }
    /// Robin is asked now, and wants to be reminded at any hour.
    void askNow() {
        m_robin->edit([&](PrivateState& mine) {
            mine.comeDown = ComeDown{m_couple.clock().now().toSecsSinceEpoch(), {u"now"_s}, {}};
            mine.reminders = {.comeDown = true, .quietFrom = 0, .quietUntil = 0};
        });
    }
    void atTheWindow(bool here = true) {
        m_window.setVisible(here);
        if (here) m_window.activateWindow();
        QApplication::setActiveWindow(here ? &m_window : nullptr);
    }
    /// A limit of Robin's comes up for another look, on a page of which Home says that something else waits there.
    void hideALimitBehind(Session& sam, const DocumentId& agreement) {
        m_robin->edit([&](PrivateState& mine) {
            mine.ownLimits[Session::newDocumentId()] = {.words = u"Heliotrope."_s,
                                                        .lookAgain = m_robin->today().plus(-1)};
            mine.reminders = {.lookAgain = true, .quietFrom = 0, .quietUntil = 0};
        });
        ASSERT_TRUE(finished(sam.offer(agreement, *wordingOf(Agreement{.words = u"Tea first."_s}))));
        ASSERT_TRUE(waitFor([&] { return m_robin->shared().document(agreement) != nullptr; }));
    }
    std::size_t told() const { return m_robin->mine().reminders.told.size(); }
    /// The desk has looked, and whatever it sent has arrived.
    std::size_t shownAfter(ReminderDesk& desk) {
        desk.look();
        m_desktop.settle();
        return m_desktop.shown.size();
    }

    QTemporaryDir m_folder;
    MessageBus m_bus;
    FakeNotifications m_desktop{m_bus};
    Couple m_couple;
    std::unique_ptr<Session> m_robin;
    QWidget m_window;
};

TEST_F(ReminderDeskTest, SaysOneNeutralThingOnce) {
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    EXPECT_EQ(shownAfter(desk), 0u) << "off at first";
    askNow();
    ASSERT_EQ(shownAfter(desk), 1u);
    const QVariantList said = m_desktop.shown.front();
    EXPECT_EQ(said[0].toString(), u"Bothy"_s);
    EXPECT_EQ(said[3].toString(), u"A reminder from Bothy"_s);
    EXPECT_EQ(said[4].toString(), QString()) << "nothing of what it is about";
    EXPECT_EQ(shownAfter(desk), 1u);
}

TEST_F(ReminderDeskTest, IsSilentWhilePausedAndCatchesUpOnce) {
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    ASSERT_TRUE(finished(m_robin->pause()));
    askNow();
    EXPECT_EQ(shownAfter(desk), 0u);
    ASSERT_TRUE(finished(m_robin->resume()));
    EXPECT_EQ(shownAfter(desk), 1u);
}

TEST_F(ReminderDeskTest, OutsideContactHoursItWaitsUntilContactIsFineAgain) {
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    const QTime now = m_couple.clock().now().toLocalTime().time();
    Limit hours;
    hours.templateId = u"contact_hours"_s;
    hours.words = u"Only in these hours."_s;
    hours.fields.put(u"hours"_s,
                     {{}, {now.addSecs(600).toString(u"HH:mm"_s) + u'-' + now.addSecs(7200).toString(u"HH:mm"_s)}});
    m_robin->edit([&](PrivateState& mine) { mine.ownLimits.emplace(Session::newDocumentId(), hours); });
    askNow();
    EXPECT_EQ(shownAfter(desk), 0u);
    m_couple.clock().advance(std::chrono::minutes(11));
    EXPECT_EQ(shownAfter(desk), 1u);
}

TEST_F(ReminderDeskTest, NothingComesWhileLocked) {
    askNow();
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    m_robin->lock();
    EXPECT_EQ(shownAfter(desk), 0u);
}

TEST_F(ReminderDeskTest, ItComesByItselfAfterUnlocking) {
    askNow();
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    EXPECT_TRUE(waitFor([&] { return m_desktop.shown.size() == 1; }));
}

TEST_F(ReminderDeskTest, TheOtherPersonsChoiceIsTheirOwn) {
    askNow();
    auto sam = m_couple.window();
    Couple::open(*sam, Couple::sam());
    ReminderDesk desk(*sam, &m_window, m_desktop.ours());
    EXPECT_EQ(shownAfter(desk), 0u);
}

TEST_F(ReminderDeskTest, ADayToLookAtALimitAgainIsForItsOwnerAlone) {
    const auto wantsDays = [](PrivateState& mine) {
        mine.reminders = {.lookAgain = true, .quietFrom = 0, .quietUntil = 0};
    };
    auto sam = m_couple.window();
    Couple::open(*sam, Couple::sam());
    sam->edit(wantsDays);
    m_robin->edit(wantsDays);
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours()), other(*sam, &m_window, m_desktop.ours());
    const Limit limit{.kind = u"hard_limit"_s, .words = u"Heliotrope."_s, .lookAgain = m_robin->today().plus(-1)};
    ASSERT_TRUE(finished(m_robin->setLimit(Session::newDocumentId(), limit)));
    ASSERT_TRUE(waitFor([&] { return !sam->shared().limits.limits.empty(); }));
    EXPECT_EQ(shownAfter(other), 0u);
    EXPECT_EQ(shownAfter(desk), 1u);
    m_desktop.close(m_desktop.lastNumber());
    ASSERT_TRUE(waitFor([&] { return m_robin->mine().reminders.told.size() == 1; }));
    m_robin->edit([&](PrivateState& mine) { mine.ownLimits[Session::newDocumentId()] = limit; });
    EXPECT_EQ(shownAfter(desk), 2u) << "one that only they see";
}

TEST_F(ReminderDeskTest, IsOfUsualUrgencyAndStaysUntilSomebodyClosesIt) {
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    askNow();
    ASSERT_EQ(shownAfter(desk), 1u);
    const auto hints = qdbus_cast<QVariantMap>(m_desktop.shown.front()[6]);
    EXPECT_EQ(hints[u"urgency"_s].value<uchar>(), 1) << "a low one shows no banner on GNOME";
    EXPECT_FALSE(hints.contains(u"transient"_s)) << "a passing one is not kept";
}

TEST_F(ReminderDeskTest, CountsAsToldOnceItWasClosed) {
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    askNow();
    ASSERT_EQ(shownAfter(desk), 1u);
    EXPECT_TRUE(m_robin->mine().reminders.told.empty()) << "nobody may have seen it";
    m_desktop.close(99);
    EXPECT_EQ(shownAfter(desk), 1u);
    EXPECT_TRUE(m_robin->mine().reminders.told.empty()) << "that was another one";
    m_desktop.close(1);
    EXPECT_TRUE(waitFor([&] { return m_robin->mine().reminders.told.size() == 1; }));
    EXPECT_EQ(shownAfter(desk), 1u);
}

/// What the desktop let go after its time, or another program closed, may have been seen by nobody.
TEST_F(ReminderDeskTest, WhatMerelyExpiredIsNotToldAndNotSaidAgainAtOnce) {
    for (const uint reason : {1u, 3u, 4u}) {
        SCOPED_TRACE(reason);
        QWidget window;
        ReminderDesk desk(*m_robin, &window, m_desktop.ours());
        askNow();
        const std::size_t before = m_desktop.shown.size();
        ASSERT_EQ(shownAfter(desk), before + 1);
        m_desktop.close(m_desktop.lastNumber(), reason);
        m_desktop.settle();
        EXPECT_TRUE(m_robin->mine().reminders.told.empty());
        EXPECT_EQ(shownAfter(desk), before + 1) << "not every minute, until somebody closes it";
        window.show();
        window.activateWindow();
        QApplication::setActiveWindow(&window);
        EXPECT_EQ(shownAfter(desk), before + 1);
        EXPECT_EQ(m_robin->mine().reminders.told.size(), 1u) << "Home has it in sight";
        QApplication::setActiveWindow(nullptr);
    }
}

/// A clock that counts how often it is asked: nothing is reckoned without it.
class CountingClock : public Clock {
public:
    explicit CountingClock(Clock& clock)
        : m_clock(clock) {}
    QDateTime now() const override { return ++asked, m_clock.now(); }
    std::chrono::milliseconds steady() const override { return m_clock.steady(); }

    mutable std::atomic<int> asked = 0;

private:
    Clock& m_clock;
};

TEST_F(ReminderDeskTest, TypedLettersReckonNothing) {
    CountingClock clock(m_couple.clock());
    m_robin->lock();
    ASSERT_TRUE(finished(m_robin->lookForVault())); // after what the lock still had to write
    Session robin(Services{.places = m_couple.places(),
                           .clock = clock,
                           .catalogue = shippedCatalogue(),
                           .care = shippedCare(),
                           .newCost = m_couple.services().newCost,
                           .watchEvery = std::chrono::hours(1)});
    Couple::open(robin, Couple::robin());
    ReminderDesk desk(robin, &m_window, m_desktop.ours());
    robin.edit([](PrivateState& mine) { mine.reminders = {.lookAgain = true, .whileLocked = true}; });
    QCoreApplication::processEvents();
    int asked = clock.asked;
    robin.edit([](PrivateState& mine) { mine.stopPlan.words.helps += u'a'; });
    EXPECT_EQ(clock.asked, asked);
    robin.edit([](PrivateState& mine) { mine.reminders.quietFrom = 22 * 60; });
    EXPECT_GT(clock.asked, asked) << "it reads this";
    asked = clock.asked;
    robin.edit([](PrivateState& mine) { mine.comeDown = ComeDown{}; });
    EXPECT_GT(clock.asked, asked) << "and this";
}

TEST_F(ReminderDeskTest, WhatNobodyClosedIsSaidAgainAfterTheProgramWasClosed) {
    {
        ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
        askNow();
        ASSERT_EQ(shownAfter(desk), 1u);
        EXPECT_EQ(shownAfter(desk), 1u) << "once while it stands";
    }
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    EXPECT_EQ(shownAfter(desk), 2u);
    EXPECT_EQ(m_desktop.takenAway, std::vector<uint>{1}) << "the first one went with its program";
}

TEST_F(ReminderDeskTest, WhatADesktopLosesComesAgain) {
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    askNow();
    ASSERT_EQ(shownAfter(desk), 1u);
    m_desktop.end();
    m_desktop.begin();
    EXPECT_TRUE(waitFor([&] { return shownAfter(desk) == 2; }));
}

TEST_F(ReminderDeskTest, WhoIsAtTheWindowIsToldByHome) {
    m_window.show();
    m_window.activateWindow();
    QApplication::setActiveWindow(&m_window);
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    askNow();
    EXPECT_EQ(shownAfter(desk), 0u);
    EXPECT_EQ(m_robin->mine().reminders.told.size(), 1u);
}

TEST_F(ReminderDeskTest, WhoComesBackToTheWindowFindsItOnHomeAndNotAtTheDesktop) {
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    askNow();
    ASSERT_EQ(shownAfter(desk), 1u);
    m_window.show();
    m_window.activateWindow();
    QApplication::setActiveWindow(&m_window);
    EXPECT_EQ(shownAfter(desk), 1u);
    EXPECT_EQ(m_robin->mine().reminders.told.size(), 1u) << "a desktop that never says so loses nothing";
    EXPECT_EQ(m_desktop.takenAway, std::vector<uint>{1});
}

TEST_F(ReminderDeskTest, WhatHomeHasNoPlaceForIsSaidToWhoeverIsAtTheWindow) {
    auto sam = m_couple.window();
    Couple::open(*sam, Couple::sam());
    const DocumentId offered = Session::newDocumentId();
    hideALimitBehind(*sam, offered);
    atTheWindow();
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    ASSERT_EQ(shownAfter(desk), 1u);
    EXPECT_EQ(shownAfter(desk), 1u) << "not every minute";
    EXPECT_EQ(told(), 0u) << "nobody may have seen it";
    m_robin->edit([&](PrivateState& mine) {
        mine.reminders.comeDown = true;
        mine.comeDown = ComeDown{m_couple.clock().now().toSecsSinceEpoch(), {u"now"_s}, {}};
    });
    EXPECT_EQ(shownAfter(desk), 1u);
    EXPECT_EQ(told(), 1u) << "Home has this one in sight";
    EXPECT_TRUE(m_desktop.takenAway.empty()) << "and not the other";
    ASSERT_TRUE(finished(sam->withdraw(offered)));
    ASSERT_TRUE(waitFor([&] { return m_robin->shared().document(offered)->state == SignoffState::TakenBack; }));
    EXPECT_EQ(shownAfter(desk), 1u);
    EXPECT_EQ(told(), 2u) << "now it has";
    EXPECT_EQ(m_desktop.takenAway, std::vector<uint>{1});
}

TEST_F(ReminderDeskTest, OneCardOfHomeSpeaksOfAllThatComesUpOnItsPage) {
    m_robin->edit([&](PrivateState& mine) {
        for (const int day : {-1, -2})
            mine.ownLimits[Session::newDocumentId()] = {.words = u"Not me."_s, .lookAgain = m_robin->today().plus(day)};
        mine.reminders = {.lookAgain = true, .quietFrom = 0, .quietUntil = 0};
    });
    atTheWindow();
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    EXPECT_EQ(shownAfter(desk), 0u);
    EXPECT_EQ(told(), 2u);
}

TEST_F(ReminderDeskTest, WithoutNotificationsWhoIsAtTheWindowReadsThereOnceWhatHomeHasNoPlaceFor) {
    auto sam = m_couple.window();
    Couple::open(*sam, Couple::sam());
    hideALimitBehind(*sam, Session::newDocumentId());
    atTheWindow();
    m_desktop.end();
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    QSignalSpy said(&desk, &ReminderDesk::said);
    desk.look();
    ASSERT_TRUE(waitFor([&] { return said.size() == 1; }));
    EXPECT_EQ(told(), 1u);
}

/// What is said to Robin while they are at the window is not said to Sam, who waits locked.
TEST_F(ReminderDeskTest, WhatIsSaidAtTheWindowLeavesTheOtherOnesReminderAsItIs) {
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    m_robin->lock();
    Couple::open(*m_robin, Couple::sam());
    m_robin->edit([&](PrivateState& mine) {
        mine.comeDown = ComeDown{m_couple.clock().now().toSecsSinceEpoch(), {u"one_hour"_s}, {}};
        mine.reminders = {.comeDown = true, .quietFrom = 0, .quietUntil = 0, .whileLocked = true};
    });
    ASSERT_TRUE(finished(m_robin->offer(Session::newDocumentId(), *wordingOf(Agreement{.words = u"Tea first."_s}))));
    m_robin->lock();
    Couple::open(*m_robin, Couple::robin());
    atTheWindow();
    m_robin->edit([&](PrivateState& mine) {
        mine.ownLimits[Session::newDocumentId()] = {.words = u"Heliotrope."_s, .lookAgain = m_robin->today().plus(-1)};
        mine.reminders = {.lookAgain = true, .quietFrom = 0, .quietUntil = 0};
    });
    m_couple.clock().advance(std::chrono::minutes(61));
    ASSERT_EQ(shownAfter(desk), 1u);
    m_desktop.close(m_desktop.lastNumber());
    ASSERT_TRUE(waitFor([&] { return told() == 1; }));
    EXPECT_EQ(shownAfter(desk), 1u);
    atTheWindow(false);
    EXPECT_EQ(shownAfter(desk), 2u);
}

TEST_F(ReminderDeskTest, WhatWasSwitchedOffOrPutAwayForAWhileIsNotSaidAgain) {
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    const auto tellNext = [&](int number) {
        ASSERT_EQ(shownAfter(desk), std::size_t(number));
        m_desktop.close(m_desktop.lastNumber());
        ASSERT_TRUE(waitFor([&] { return told() == std::size_t(number); }));
    };
    const auto addLimit = [&](PrivateState& mine) {
        mine.ownLimits[Session::newDocumentId()] = {.words = u"Not me."_s, .lookAgain = m_robin->today().plus(-1)};
    };
    askNow();
    tellNext(1);
    m_robin->edit([&](PrivateState& mine) {
        mine.comeDown->lookedAt = {u"now"_s};
        mine.reminders.lookAgain = true;
        addLimit(mine);
    });
    tellNext(2);
    m_robin->edit([](PrivateState& mine) { mine.comeDown->lookedAt.clear(); }); // as its Undo does
    EXPECT_EQ(shownAfter(desk), 2u);
    m_robin->edit([&](PrivateState& mine) {
        mine.reminders.comeDown = false;
        addLimit(mine);
    });
    tellNext(3);
    m_robin->edit([](PrivateState& mine) { mine.reminders.comeDown = true; });
    EXPECT_EQ(shownAfter(desk), 3u);
}

TEST_F(ReminderDeskTest, QuietHoursAreThoseOfTheClockOnTheWall) {
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Asia/Tokyo"); // nine hours ahead: 21:00 there is noon here
    tzset();
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    askNow();
    m_robin->edit(
        [](PrivateState& mine) { mine.reminders.quietFrom = 20 * 60, mine.reminders.quietUntil = 21 * 60 + 30; });
    EXPECT_EQ(shownAfter(desk), 0u);
    m_couple.clock().advance(std::chrono::minutes(30));
    EXPECT_EQ(shownAfter(desk), 1u);
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}

/// Remembers with which token it was asked to come up.
class TokenWindow : public QWidget {
public:
    QByteArray token;

protected:
    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::WindowStateChange) token = qgetenv("XDG_ACTIVATION_TOKEN");
        QWidget::changeEvent(event);
    }
};

TEST_F(ReminderDeskTest, AClickBringsTheWindowToTheFrontAsItWas) {
    for (const Qt::WindowState before : {Qt::WindowNoState, Qt::WindowMaximized, Qt::WindowFullScreen}) {
        SCOPED_TRACE(before);
        TokenWindow window;
        window.setWindowState(before);
        window.show();
        window.showMinimized();
        ReminderDesk desk(*m_robin, &window, m_desktop.ours());
        m_robin->edit([](PrivateState& mine) { mine.reminders.told.clear(); });
        askNow();
        shownAfter(desk);
        ASSERT_TRUE(window.isMinimized());
        m_desktop.click(m_desktop.lastNumber(), u"a token"_s);
        EXPECT_TRUE(waitFor([&] { return !window.isMinimized(); }));
        EXPECT_TRUE(window.isVisible());
        EXPECT_EQ(window.windowState() & ~Qt::WindowActive, Qt::WindowStates(before));
        EXPECT_EQ(window.token, "a token");
        EXPECT_FALSE(qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN")) << "it is good once, for this window";
        EXPECT_EQ(m_robin->mine().reminders.told.size(), 1u) << "a click is told, too";
    }
}

TEST_F(ReminderDeskTest, WithoutNotificationsItIsSaidInTheWindow) {
    m_desktop.end();
    ReminderDesk desk(*m_robin, &m_window, m_desktop.ours());
    QSignalSpy said(&desk, &ReminderDesk::said);
    askNow();
    desk.look();
    ASSERT_TRUE(waitFor([&] { return said.size() == 1; }));
    EXPECT_EQ(said.front().front().toString(), ReminderDesk::words());
    ReminderDesk alone(*m_robin, &m_window, QDBusConnection(u"no such bus"_s));
    QSignalSpy saidAlone(&alone, &ReminderDesk::said);
    m_robin->edit([](PrivateState& mine) { mine.reminders.told.clear(); });
    alone.look();
    EXPECT_EQ(saidAlone.size(), 1);
}

TEST_F(ReminderDeskTest, TheCardIsOffAtFirstAndKeepsWhatIsChosen) {
    RemindersCard card(*m_robin, Autostart({}, m_folder.filePath(u"autostart"_s), u"/opt/bothy"_s));
    card.show();
    for (const auto* tick : card.findChildren<QCheckBox*>())
        EXPECT_FALSE(tick->isChecked()) << qPrintable(tick->objectName());
    card.findChild<QCheckBox*>(u"remind.comeDown"_s)->click();
    auto* from = card.findChild<TimeChoice*>(u"quietFrom"_s);
    from->setTime(QTime(22, 30));
    Q_EMIT from->timeChosen(from->time());
    EXPECT_TRUE(m_robin->mine().reminders.comeDown);
    EXPECT_FALSE(m_robin->mine().reminders.lookAgain);
    EXPECT_EQ(m_robin->mine().reminders.quietFrom, 22 * 60 + 30);
}

TEST_F(ReminderDeskTest, WhatCannotBeWrittenIsSaidAndNotTicked) {
    QFile inTheWay(m_folder.filePath(u"autostart"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder would be
    RemindersCard card(*m_robin, Autostart({}, m_folder.filePath(u"autostart"_s), u"/opt/bothy"_s));
    card.show();
    card.findChild<QCheckBox*>(u"autostart"_s)->click();
    EXPECT_FALSE(card.findChild<QCheckBox*>(u"autostart"_s)->isChecked());
    EXPECT_TRUE(card.findChild<QWidget*>(u"autostartTrouble"_s)->isVisible());
}

} // namespace
} // namespace bothy
