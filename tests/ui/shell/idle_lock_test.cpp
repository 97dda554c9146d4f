// Who is there: by this program's own use, by the desktop's idle time, and by what the desktop says when it locks.

#include "tests/support/message_bus.h"
#include "tests/support/wait.h"
#include "ui/shell/idle_lock.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/choice_button.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

#include <gtest/gtest.h>
#include <poll.h>
#include <unistd.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// ---- use of this program ---------------------------------------------------------------------------

class ActivityTest : public testing::Test {
protected:
    static void SetUpTestSuite() { correctAccessibility(); } // before the first control has a face of Qt's own
    ActivityTest() {
        auto* column = new QVBoxLayout(&m_window);
        for (QWidget* part : std::initializer_list<QWidget*>{m_button, m_tick, m_line, m_text})
            column->addWidget(part);
        m_window.show();
        m_window.activateWindow();
        EXPECT_TRUE(waitFor([this] { return m_window.isActiveWindow(); }));
        m_used.clear();
    }
    /// Whether that counted as use.
    bool counts(const std::function<void()>& act) {
        m_used.clear();
        act();
        return waitFor([this] { return !m_used.isEmpty(); });
    }
    void assistive(QWidget* control, const QString& action) {
        QAccessible::queryAccessibleInterface(control)->actionInterface()->doAction(action);
    }

    Activity m_activity;
    QSignalSpy m_used{&m_activity, &Activity::used};
    QWidget m_window;
    QPushButton* m_button = new QPushButton(u"press"_s);
    TickBox* m_tick = new TickBox(u"tick"_s);
    QLineEdit* m_line = new QLineEdit;
    QPlainTextEdit* m_text = new QPlainTextEdit;
};

TEST_F(ActivityTest, KeysCountAlsoWhereTheyAreShortcuts) {
    auto* shortcut = new QShortcut(Qt::Key_Down, &m_window);
    QSignalSpy pressed(shortcut, &QShortcut::activated);
    EXPECT_TRUE(counts([this] { QTest::keyClick(m_window.windowHandle(), Qt::Key_Down); }));
    EXPECT_EQ(pressed.size(), 1);
}

TEST_F(ActivityTest, WritingThroughAnInputMethodCounts) {
    EXPECT_TRUE(counts([this] {
        QInputMethodEvent event(u"ㅃ"_s, {});
        QCoreApplication::sendEvent(m_line, &event);
    }));
}

TEST_F(ActivityTest, WhatAssistiveTechnologyDoesCounts) {
    using Actions = QAccessibleActionInterface;
    QSignalSpy pressed(m_button, &QPushButton::clicked);
    EXPECT_TRUE(counts([&] {
        assistive(m_button, Actions::pressAction());
        EXPECT_TRUE(waitFor([&] { return pressed.size() == 1; })) << "a moment later, not in place of what comes next";
    }));
    EXPECT_TRUE(counts([this] { assistive(m_tick, Actions::toggleAction()); }));
    EXPECT_TRUE(m_tick->isChecked());
    EXPECT_TRUE(counts([this] { assistive(m_line, Actions::setFocusAction()); }));
    EXPECT_TRUE(counts(
        [this] { QAccessible::queryAccessibleInterface(m_line)->editableTextInterface()->insertText(0, u"words"_s); }));
    EXPECT_TRUE(counts(
        [this] { QAccessible::queryAccessibleInterface(m_text)->editableTextInterface()->insertText(0, u"words"_s); }));
    QMenu menu;
    menu.addAction(u"one"_s);
    menu.popup({10, 10});
    EXPECT_TRUE(counts([&] {
        QAccessible::queryAccessibleInterface(&menu)->child(0)->actionInterface()->doAction(Actions::pressAction());
    }));
}

TEST_F(ActivityTest, WhatThePageDoesItselfDoesNotCount) {
    m_used.clear();
    auto* label = new QLabel(u"9:59"_s, &m_window);
    label->show();
    m_line->setReadOnly(true);
    m_line->setText(u"10:00"_s);
    m_tick->setChecked(true);
    m_button->setText(u"other"_s);
    m_window.layout()->activate();
    QCoreApplication::processEvents();
    EXPECT_TRUE(m_used.isEmpty());
}

// ---- what the desktop knows -------------------------------------------------------------------------

/// A desktop of a test's own that counts how long nobody touched anything, as real ones do.
class FakeDesktop : public QDBusVirtualObject {
public:
    QString method;
    QVariant answer;
    std::function<void()> afterAnswer = [] {};
    int asked = 0;

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() != method) return false;
        ++asked;
        const bool sent = bus.send(message.createReply(answer));
        afterAnswer();
        return sent;
    }
};

class DesktopIdleTest : public testing::Test {
protected:
    void offer(const QString& service, const QString& path, const QString& method) {
        m_desktop.method = method;
        ASSERT_TRUE(m_desktopBus.registerService(service));
        ASSERT_TRUE(m_desktopBus.registerVirtualObject(path, &m_desktop));
    }
    void offerScreenSaver(uint first, uint second) {
        offer(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, u"GetSessionIdleTime"_s);
        m_desktop.answer = first;
        m_desktop.afterAnswer = [this, second] { m_desktop.answer = second; };
    }
    DesktopIdle::Idle asked() {
        DesktopIdle idle(nullptr, m_ourBus, std::chrono::milliseconds(Patience));
        std::optional<DesktopIdle::Idle> told;
        idle.ask([&](DesktopIdle::Idle time) { told = time; });
        EXPECT_TRUE(waitFor([&] { return told.has_value(); }));
        return told.value_or(std::nullopt);
    }

    MessageBus m_bus;
    QDBusConnection m_desktopBus = m_bus.connection(u"desktop"_s);
    QDBusConnection m_ourBus = m_bus.connection(u"ours"_s);
    FakeDesktop m_desktop;
};

TEST_F(DesktopIdleTest, IsToldByGnome) {
    offer(u"org.gnome.Mutter.IdleMonitor"_s, u"/org/gnome/Mutter/IdleMonitor/Core"_s, u"GetIdletime"_s);
    m_desktop.answer = qulonglong(4321);
    EXPECT_EQ(asked(), 4321ms);
}

TEST_F(DesktopIdleTest, IsToldByCinnamon) {
    offer(u"org.cinnamon.Muffin.IdleMonitor"_s, u"/org/cinnamon/Muffin/IdleMonitor/Core"_s, u"GetIdletime"_s);
    m_desktop.answer = qulonglong(15);
    EXPECT_EQ(asked(), 15ms);
}

TEST_F(DesktopIdleTest, FindsOutWhatAScreenSaverCounts) {
    offerScreenSaver(90, 92);
    EXPECT_EQ(asked(), 92s);
}

TEST_F(DesktopIdleTest, FindsOutThatAScreenSaverCountsFiner) {
    offerScreenSaver(90000, 92003);
    EXPECT_EQ(asked(), 92003ms);
}

TEST_F(DesktopIdleTest, AScreenSaverThatWentBackWasTouched) {
    offerScreenSaver(90, 1);
    EXPECT_EQ(asked(), 0ms);
}

TEST_F(DesktopIdleTest, AScreenSaverThatAlwaysSaysTheSameSaysNothing) {
    offerScreenSaver(0, 0);
    EXPECT_EQ(asked(), std::nullopt);
    EXPECT_EQ(m_desktop.asked, 2);
}

TEST_F(DesktopIdleTest, KnowsNothingWithoutADesktopOrABus) {
    EXPECT_EQ(asked(), std::nullopt);
    m_ourBus = QDBusConnection(u"no such bus"_s);
    EXPECT_EQ(asked(), std::nullopt);
}

/// The minutes are over when a test says so: what is asked for then is the same.
class IdleLockTest : public DesktopIdleTest {
protected:
    void minutesAreOver() {
        auto* timer = m_lock.findChild<QTimer*>();
        ASSERT_TRUE(timer->isActive());
        timer->start(0);
    }
    IdleLock m_lock{nullptr, m_ourBus, m_ourBus, std::chrono::milliseconds(Patience)};
    QSignalSpy m_idle{&m_lock, &IdleLock::idle};
    QSignalSpy m_away{&m_lock, &IdleLock::away};
};

TEST_F(IdleLockTest, SomebodyInAnotherWindowIsThereUntilTheyAreNot) {
    offer(u"org.gnome.Mutter.IdleMonitor"_s, u"/org/gnome/Mutter/IdleMonitor/Core"_s, u"GetIdletime"_s);
    m_desktop.answer = qulonglong(20000);
    m_lock.setMinutes(1);
    minutesAreOver();
    ASSERT_TRUE(waitFor([&] { return m_desktop.asked == 1; }));
    auto* timer = m_lock.findChild<QTimer*>();
    ASSERT_TRUE(waitFor([&] { return timer->isActive(); }));
    EXPECT_EQ(timer->intervalAsDuration(), 40s) << "what is left of the minute";
    EXPECT_TRUE(m_idle.isEmpty());
    m_desktop.answer = qulonglong(60000);
    minutesAreOver();
    EXPECT_TRUE(waitFor([&] { return m_idle.size() == 1; }));
}

TEST_F(IdleLockTest, ADesktopThatAlwaysSaysSomebodyIsThereIsBelievedForThreeHours) {
    offer(u"org.gnome.Mutter.IdleMonitor"_s, u"/org/gnome/Mutter/IdleMonitor/Core"_s, u"GetIdletime"_s);
    m_desktop.answer = qulonglong(0);
    m_lock.setMinutes(60);
    for (int hour = 1; hour <= 2; ++hour) {
        m_lock.setMinutes(60); // as with every change of a plan that goes on by itself
        minutesAreOver();
        ASSERT_TRUE(waitFor([&] { return m_desktop.asked == hour && m_lock.findChild<QTimer*>()->isActive(); }));
        EXPECT_TRUE(m_idle.isEmpty());
    }
    minutesAreOver();
    EXPECT_TRUE(waitFor([&] { return m_idle.size() == 1; }));
}

TEST_F(IdleLockTest, WhoComesBackWhileTheDesktopIsAskedIsThere) {
    const auto monitor = u"org.gnome.Mutter.IdleMonitor"_s, path = u"/org/gnome/Mutter/IdleMonitor/Core"_s;
    offer(monitor, path, u"GetIdletime"_s);
    m_desktop.answer = qulonglong(60000);
    QWidget window;
    window.show();
    m_lock.setMinutes(1);
    // Before the answer can have come here.
    m_desktop.afterAnswer = [&] { QTest::mouseClick(&window, Qt::LeftButton); };
    minutesAreOver();
    ASSERT_TRUE(waitFor([&] { return m_desktop.asked == 1; }));
    // An answer of the same desktop comes after the one it gave before.
    const QDBusPendingCall answer =
        m_ourBus.asyncCall(QDBusMessage::createMethodCall(monitor, path, monitor, u"Ping"_s));
    ASSERT_TRUE(waitFor([&] { return answer.isFinished(); }));
    EXPECT_TRUE(m_idle.isEmpty());
}

// ---- when it locks ------------------------------------------------------------------------------------

TEST_F(IdleLockTest, HearsTheScreenSaversOfEveryDesktop) {
    int heard = 0;
    for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                             "org.mate.ScreenSaver", "org.xfce.ScreenSaver"}) {
        const QString service = QString::fromLatin1(name);
        ASSERT_TRUE(m_desktopBus.registerService(service));
        for (const QString& path : {u'/' + QString(service).replace(u'.', u'/'), u"/ScreenSaver"_s}) {
            QDBusMessage off = QDBusMessage::createSignal(path, service, u"ActiveChanged"_s);
            off << false;
            QDBusMessage on = QDBusMessage::createSignal(path, service, u"ActiveChanged"_s);
            on << true;
            m_desktopBus.send(off);
            m_desktopBus.send(on);
            ++heard;
            EXPECT_TRUE(waitFor([&] { return m_away.size() == heard; })) << name << qPrintable(path);
        }
    }
    EXPECT_EQ(m_away.size(), heard) << "and nothing when they end";
}

/// The login manager, as far as it is asked which session this is.
class FakeLogin : public QDBusVirtualObject {
public:
    bool wasAsked = false;
    int holds = 0; ///< how often somebody asked to hold sleep up
    /// Does whoever asked still hold it? The other end of what they were given is closed when they let go.
    bool isHeldUp() const {
        pollfd end{m_ours.fileDescriptor(), 0, 0};
        return m_ours.isValid() && ::poll(&end, 1, 0) == 0;
    }
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() == u"Inhibit"_s) {
            EXPECT_EQ(message.arguments().value(0), u"sleep"_s);
            EXPECT_EQ(message.arguments().value(3), u"delay"_s);
            return giveHold(message, bus);
        }
        if (message.member() != u"GetSession"_s) return false;
        wasAsked = true;
        return bus.send(
            message.createReply(QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/login1/session/_32"_s))));
    }

private:
    bool giveHold(const QDBusMessage& message, const QDBusConnection& bus) {
        int ends[2];
        if (::pipe(ends) != 0) return false;
        m_ours.giveFileDescriptor(ends[1]); // a pipe whose other end is closed tells its writer
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[0]);
        ++holds;
        return bus.send(message.createReply(QVariant::fromValue(given)));
    }

    QDBusUnixFileDescriptor m_ours;
};

TEST_F(DesktopIdleTest, SleepWaitsUntilWhatIsOpenIsLocked) {
    const auto service = u"org.freedesktop.login1"_s;
    FakeLogin login;
    ASSERT_TRUE(m_desktopBus.registerService(service));
    ASSERT_TRUE(m_desktopBus.registerVirtualObject(u"/org/freedesktop/login1"_s, &login, QDBusConnection::SubPath));
    const auto tellSleep = [&](bool starts) {
        QDBusMessage signal =
            QDBusMessage::createSignal(u"/org/freedesktop/login1"_s, service + u".Manager"_s, u"PrepareForSleep"_s);
        signal << starts;
        m_desktopBus.send(signal);
    };
    IdleLock lock(nullptr, QDBusConnection(u"none"_s), m_ourBus, std::chrono::milliseconds(Patience));
    QSignalSpy away(&lock, &IdleLock::away);
    ASSERT_TRUE(waitFor([&] { return login.holds == 1 && login.isHeldUp(); }));
    lock.letSleepAfter(QtFuture::makeReadyFuture(Result<void>()));
    QCoreApplication::processEvents();
    EXPECT_TRUE(login.isHeldUp()) << "a lock of the screen alone lets go of nothing";
    tellSleep(true);
    ASSERT_TRUE(waitFor([&] { return away.size() == 1; }));
    EXPECT_TRUE(login.isHeldUp()) << "what is open is not written yet";
    QPromise<Result<void>> written;
    written.start();
    lock.letSleepAfter(written.future());
    QCoreApplication::processEvents();
    EXPECT_TRUE(login.isHeldUp());
    written.addResult(Result<void>());
    written.finish();
    EXPECT_TRUE(waitFor([&] { return !login.isHeldUp(); }));
    tellSleep(false);
    EXPECT_TRUE(waitFor([&] { return login.holds == 2 && login.isHeldUp(); })) << "and the next time, too";
}

TEST_F(DesktopIdleTest, HearsTheLoginManagerLockSleepAndSwitch) {
    const auto service = u"org.freedesktop.login1"_s;
    const auto ours = u"/org/freedesktop/login1/session/_32"_s, others = u"/org/freedesktop/login1/session/_33"_s;
    FakeLogin login;
    ASSERT_TRUE(m_desktopBus.registerService(service));
    ASSERT_TRUE(m_desktopBus.registerVirtualObject(u"/org/freedesktop/login1"_s, &login, QDBusConnection::SubPath));
    const auto tell = [&](const QString& path, const QString& interface, const QString& name,
                          const QVariantList& arguments) {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        m_desktopBus.send(signal);
    };
    const auto property = [&](const QString& path, const QString& name, bool value) {
        tell(path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
             {service + u".Session"_s, QVariantMap{{name, value}}, QStringList()});
    };
    DesktopAway away(nullptr, QDBusConnection(u"none"_s), m_ourBus);
    QSignalSpy heard(&away, &DesktopAway::away);
    ASSERT_TRUE(waitFor([&] { return login.wasAsked; }));
    // Until it knows which session is its own; the answer is on its way.
    ASSERT_TRUE(waitFor([&] {
        tell(ours, service + u".Session"_s, u"Lock"_s, {});
        return !heard.isEmpty();
    }));
    // An answer of the same sender comes after every signal it sent before.
    const auto arrive = [&] {
        const QDBusPendingCall answer = m_ourBus.asyncCall(
            QDBusMessage::createMethodCall(service, u"/org/freedesktop/login1"_s, service, u"GetSession"_s));
        EXPECT_TRUE(waitFor([&] { return answer.isFinished(); }));
    };
    const auto counts = [&](const std::function<void()>& act) {
        arrive();
        heard.clear();
        act();
        arrive();
        return heard.size();
    };
    const auto sleep = [&](bool starts) {
        tell(u"/org/freedesktop/login1"_s, service + u".Manager"_s, u"PrepareForSleep"_s, {starts});
    };
    EXPECT_EQ(counts([&] { sleep(true); }), 1);
    EXPECT_EQ(counts([&] { property(ours, u"Active"_s, false); }), 1) << "somebody else's session is on the screen";
    EXPECT_EQ(counts([&] { property(ours, u"LockedHint"_s, true); }), 1);
    EXPECT_EQ(counts([&] {
                  tell(others, service + u".Session"_s, u"Lock"_s, {});
                  property(others, u"Active"_s, false);
                  property(ours, u"Active"_s, true);
                  property(ours, u"LockedHint"_s, false);
                  sleep(false);
              }),
              0);
}

} // namespace
} // namespace bothy
