// Reminders through the notifications of a desktop of our own, on a message bus of our own; starting with the account.

#include "tests/support/couple.h"
#include "tests/support/message_bus.h"
#include "ui/forms/time_choice.h"
#include "ui/reminders/autostart.h"
#include "ui/reminders/reminder_desk.h"
#include "ui/reminders/reminders_card.h"

#include <QCheckBox>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVirtualObject>
#include <QSignalSpy>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

const auto Service = u"org.freedesktop.Notifications"_s;
const auto Path = u"/org/freedesktop/Notifications"_s;

/// A desktop that notes what it was asked to show.
class FakeNotifications : public QDBusVirtualObject {
public:
    std::vector<QVariantList> shown;

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() != u"Notify"_s) return false;
        shown.push_back(message.arguments());
        return bus.send(message.createReply(QVariant::fromValue(uint(shown.size()))));
    }
};

class ReminderDeskTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_desktopBus.registerService(Service));
        ASSERT_TRUE(m_desktopBus.registerVirtualObject(Path, &m_desktop));
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
    /// The desk has looked, and whatever it sent has arrived.
    std::size_t shownAfter(ReminderDesk& desk) {
        desk.look();
        const QDBusMessage ping = QDBusMessage::createMethodCall(Service, Path, Service, u"SomethingElse"_s);
        const QDBusPendingCall answer = m_ourBus.asyncCall(ping); // comes after everything that was sent before
        EXPECT_TRUE(waitFor([&] { return answer.isFinished(); }));
        return m_desktop.shown.size();
    }

    QTemporaryDir m_folder;
    MessageBus m_bus;
    QDBusConnection m_desktopBus = m_bus.connection(u"desktop"_s);
    QDBusConnection m_ourBus = m_bus.connection(u"ours"_s);
    FakeNotifications m_desktop;
    Couple m_couple;
    std::unique_ptr<Session> m_robin;
    QWidget m_window;
};

TEST_F(ReminderDeskTest, SaysOneNeutralThingOnce) {
    ReminderDesk desk(*m_robin, &m_window, m_ourBus);
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
    ReminderDesk desk(*m_robin, &m_window, m_ourBus);
    ASSERT_TRUE(finished(m_robin->pause()));
    askNow();
    EXPECT_EQ(shownAfter(desk), 0u);
    ASSERT_TRUE(finished(m_robin->resume()));
    EXPECT_EQ(shownAfter(desk), 1u);
}

TEST_F(ReminderDeskTest, OutsideContactHoursItWaitsUntilContactIsFineAgain) {
    ReminderDesk desk(*m_robin, &m_window, m_ourBus);
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
    ReminderDesk desk(*m_robin, &m_window, m_ourBus);
    m_robin->lock();
    EXPECT_EQ(shownAfter(desk), 0u);
}

TEST_F(ReminderDeskTest, ItComesByItselfAfterUnlocking) {
    askNow();
    ReminderDesk desk(*m_robin, &m_window, m_ourBus);
    EXPECT_TRUE(waitFor([&] { return m_desktop.shown.size() == 1; }));
}

TEST_F(ReminderDeskTest, TheOtherPersonsChoiceIsTheirOwn) {
    askNow();
    auto sam = m_couple.window();
    Couple::open(*sam, Couple::sam());
    ReminderDesk desk(*sam, &m_window, m_ourBus);
    EXPECT_EQ(shownAfter(desk), 0u);
}

TEST_F(ReminderDeskTest, AClickBringsTheWindowToTheFront) {
    ReminderDesk desk(*m_robin, &m_window, m_ourBus);
    askNow();
    ASSERT_EQ(shownAfter(desk), 1u);
    ASSERT_FALSE(m_window.isVisible());
    // The number of the notification has come back once our own bus has answered.
    QDBusMessage clicked = QDBusMessage::createSignal(Path, Service, u"ActionInvoked"_s);
    clicked << uint(1) << u"default"_s;
    ASSERT_TRUE(m_desktopBus.send(clicked));
    EXPECT_TRUE(waitFor([&] { return m_window.isVisible(); }));
}

TEST_F(ReminderDeskTest, WithoutNotificationsItIsSaidInTheWindow) {
    ASSERT_TRUE(m_desktopBus.unregisterService(Service));
    ReminderDesk desk(*m_robin, &m_window, m_ourBus);
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
    RemindersCard card(*m_robin, Autostart(m_folder.filePath(u"autostart"_s), u"/opt/a \"b\"/bothy"_s));
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

TEST_F(ReminderDeskTest, StartingWithTheAccountIsAnEntryThatComesAndGoes) {
    const QString folder = m_folder.filePath(u"autostart"_s);
    const Autostart start(folder, u"/opt/a \"b\" 100%/bothy"_s);
    RemindersCard card(*m_robin, start);
    card.show();
    auto* tick = card.findChild<QCheckBox*>(u"autostart"_s);
    tick->click();
    EXPECT_TRUE(start.isOn());
    QFile entry(folder + u"/bothy.desktop"_s);
    ASSERT_TRUE(entry.open(QIODevice::ReadOnly));
    EXPECT_TRUE(entry.readAll().contains("Exec=\"/opt/a \\\\\"b\\\\\" 100%%/bothy\""));
    tick->click();
    EXPECT_FALSE(start.isOn());
}

TEST_F(ReminderDeskTest, WhatCannotBeWrittenIsSaidAndNotTicked) {
    QFile inTheWay(m_folder.filePath(u"autostart"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder would be
    RemindersCard card(*m_robin, Autostart(m_folder.filePath(u"autostart"_s), u"/opt/bothy"_s));
    card.show();
    card.findChild<QCheckBox*>(u"autostart"_s)->click();
    EXPECT_FALSE(card.findChild<QCheckBox*>(u"autostart"_s)->isChecked());
    EXPECT_TRUE(card.findChild<QWidget*>(u"autostartTrouble"_s)->isVisible());
}

} // namespace
} // namespace bothy
