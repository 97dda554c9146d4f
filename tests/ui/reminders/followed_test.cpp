// What goes with a plan that is followed: a screen that stays on, and a soft sound.

#include "tests/support/message_bus.h"
#include "tests/support/wait.h"
#include "ui/aftercare/chime.h"
#include "ui/aftercare/screen_awake.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QSet>
#include <QSignalSpy>

#include <cmath>
#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

const auto Portal = u"org.freedesktop.portal.Desktop"_s;
const auto Requests = u"/org/freedesktop/portal/desktop/request"_s;

/// A desktop that hands out requests under the names it is given, as the portal does.
class FakePortal : public QDBusVirtualObject {
public:
    std::vector<QVariantList> asked;
    QStringList held;
    bool canDoIt = true;

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() == u"Close"_s) {
            held.removeAll(message.path());
            return bus.send(message.createReply());
        }
        if (message.member() != u"Inhibit"_s) return false;
        asked.push_back(message.arguments());
        const auto options = qdbus_cast<QVariantMap>(message.arguments()[2]);
        const QString sender = message.service().mid(1).replace(u'.', u'_');
        const QString request = Requests + u'/' + sender + u'/' + options[u"handle_token"_s].toString();
        if (canDoIt) held << request;
        const bool taken = bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(request))));
        QDBusMessage response = QDBusMessage::createTargetedSignal(message.service(), request,
                                                                   u"org.freedesktop.portal.Request"_s, u"Response"_s);
        response << uint(canDoIt ? 0 : 2) << QVariantMap();
        return taken && bus.send(response);
    }
};

class ScreenAwakeTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_portalBus.registerService(Portal));
        ASSERT_TRUE(m_portalBus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, &m_portal,
                                                      QDBusConnection::SubPath));
    }

    MessageBus m_bus;
    QDBusConnection m_portalBus = m_bus.connection(u"portal"_s);
    QDBusConnection m_ourBus = m_bus.connection(u"ours"_s);
    FakePortal m_portal;
};

TEST_F(ScreenAwakeTest, AsksOnceAndLetsGo) {
    ScreenAwake awake(nullptr, m_ourBus);
    awake.keep(true);
    awake.keep(true);
    ASSERT_TRUE(waitFor([&] { return m_portal.asked.size() == 1; }));
    EXPECT_EQ(m_portal.asked.front()[1].toUInt(), 8u) << "only the session going idle";
    awake.keep(false);
    EXPECT_TRUE(waitFor([&] { return m_portal.held.isEmpty(); }));
    awake.keep(true);
    EXPECT_TRUE(waitFor([&] { return m_portal.held.size() == 1; }));
}

TEST_F(ScreenAwakeTest, LetsGoWhenItEnds) {
    {
        ScreenAwake awake(nullptr, m_ourBus);
        awake.keep(true);
        awake.keep(false);
        awake.keep(true); // and gone before the portal has answered anything
    }
    ASSERT_TRUE(waitFor([&] { return m_portal.asked.size() == 2; }));
    EXPECT_TRUE(waitFor([&] { return m_portal.held.isEmpty(); }));
}

TEST(ScreenAwakeAlone, SaysThatTheScreenMayGoDarkWithoutABus) {
    ScreenAwake awake(nullptr, QDBusConnection(u"no such bus"_s));
    QSignalSpy unavailable(&awake, &ScreenAwake::unavailable);
    awake.keep(true);
    EXPECT_EQ(unavailable.size(), 1);
    awake.keep(false);
}

/// The screen saver of a desktop without a portal.
class FakeScreenSaver : public QDBusVirtualObject {
public:
    int asked = 0;
    QSet<uint> held;

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() == u"UnInhibit"_s) {
            held.remove(message.arguments().front().toUInt());
            return bus.send(message.createReply());
        }
        if (message.member() != u"Inhibit"_s) return false;
        EXPECT_EQ(message.arguments(), (QVariantList{u"Bothy"_s, u"Bothy"_s})) << "nothing about what is followed";
        held.insert(uint(++asked));
        return bus.send(message.createReply(uint(asked)));
    }
};

class ScreenSaverTest : public testing::Test {
protected:
    void offerScreenSaver() {
        ASSERT_TRUE(m_desktopBus.registerService(u"org.freedesktop.ScreenSaver"_s));
        ASSERT_TRUE(m_desktopBus.registerVirtualObject(u"/org/freedesktop/ScreenSaver"_s, &m_screenSaver));
    }
    MessageBus m_bus;
    QDBusConnection m_desktopBus = m_bus.connection(u"desktop"_s);
    QDBusConnection m_ourBus = m_bus.connection(u"ours"_s);
    FakeScreenSaver m_screenSaver;
};

TEST_F(ScreenSaverTest, IsAskedWhereThereIsNoPortalAndLetsGo) {
    offerScreenSaver();
    ScreenAwake awake(nullptr, m_ourBus);
    QSignalSpy unavailable(&awake, &ScreenAwake::unavailable);
    awake.keep(true);
    ASSERT_TRUE(waitFor([&] { return m_screenSaver.held.size() == 1; }));
    awake.keep(false);
    EXPECT_TRUE(waitFor([&] { return m_screenSaver.held.isEmpty(); }));
    awake.keep(true);
    EXPECT_TRUE(waitFor([&] { return m_screenSaver.held.size() == 1; }));
    EXPECT_TRUE(unavailable.isEmpty());
}

TEST_F(ScreenSaverTest, IsAskedWhereThePortalTakesTheRequestAndCannotDoIt) {
    offerScreenSaver();
    FakePortal portal;
    portal.canDoIt = false;
    QDBusConnection portalBus = m_bus.connection(u"portal"_s);
    ASSERT_TRUE(portalBus.registerService(Portal));
    ASSERT_TRUE(
        portalBus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::SubPath));
    ScreenAwake awake(nullptr, m_ourBus);
    awake.keep(true);
    ASSERT_TRUE(waitFor([&] { return m_screenSaver.held.size() == 1; }));
    awake.keep(false);
    EXPECT_TRUE(waitFor([&] { return m_screenSaver.held.isEmpty(); }));
}

TEST_F(ScreenSaverTest, LetsGoOfWhatIsGivenOnlyAfterItEnded) {
    offerScreenSaver();
    {
        ScreenAwake awake(nullptr, m_ourBus);
        awake.keep(true);
        ASSERT_TRUE(waitFor([&] { return m_screenSaver.asked == 1; })); // its answer is still on its way
    }
    EXPECT_TRUE(waitFor([&] { return m_screenSaver.held.isEmpty(); }));
}

TEST_F(ScreenSaverTest, ADesktopWithNeitherIsSaidOnceForEachTime) {
    ScreenAwake awake(nullptr, m_ourBus);
    QSignalSpy unavailable(&awake, &ScreenAwake::unavailable);
    awake.keep(true);
    EXPECT_TRUE(waitFor([&] { return unavailable.size() == 1; }));
}

// ---- the sound ------------------------------------------------------------------------------------

TEST(ChimeTest, IsQuietAndComesAndGoesGently) {
    const std::vector<qint16> samples = chimeSamples(Chime::rate);
    ASSERT_GT(samples.size(), std::size_t(Chime::rate / 4));
    EXPECT_LT(samples.size(), std::size_t(Chime::rate));
    EXPECT_EQ(samples.front(), 0);
    EXPECT_EQ(samples.back(), 0);
    int loudest = 0, steepest = 0;
    for (std::size_t i = 1; i < samples.size(); ++i) {
        loudest = std::max(loudest, std::abs(int(samples[i])));
        steepest = std::max(steepest, std::abs(samples[i] - samples[i - 1]));
    }
    EXPECT_GT(loudest, 1000) << "to be heard";
    EXPECT_LT(loudest, 32767 / 6) << "and never loud";
    EXPECT_LT(steepest, 400) << "no click";
}

TEST(ChimeTest, SaysWhetherItWasHeardAndSoundsOnceAtATime) {
    int played = 0;
    Chime chime(nullptr, [&](const std::vector<qint16>&, int) { return ++played > 0; });
    QSignalSpy ended(&chime, &Chime::ended);
    chime.play();
    chime.play();
    ASSERT_TRUE(waitFor([&] { return ended.size() == 1; }));
    EXPECT_TRUE(ended.front().front().toBool());
    EXPECT_EQ(played, 1);
    chime.setSink([](const std::vector<qint16>&, int) { return false; });
    chime.play();
    ASSERT_TRUE(waitFor([&] { return ended.size() == 2; }));
    EXPECT_FALSE(ended.back().front().toBool());
}

} // namespace
} // namespace bothy
