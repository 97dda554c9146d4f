#pragma once

#include "tests/support/message_bus.h"
#include "tests/support/wait.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVirtualObject>

#include <gtest/gtest.h>
#include <vector>

namespace bothy {

/// The notifications of a desktop, on a message bus of its own: notes what it was asked to show and to take away, and
/// tells what somebody did with it.
class FakeNotifications : public QDBusVirtualObject {
public:
    explicit FakeNotifications(MessageBus& bus)
        : m_bus(bus.connection(QStringLiteral("desktop")))
        , m_ours(bus.connection(QStringLiteral("ours"))) {
        begin();
        EXPECT_TRUE(m_bus.registerVirtualObject(path(), this));
    }

    std::vector<QVariantList> shown;
    std::vector<uint> takenAway;

    void begin() { EXPECT_TRUE(m_bus.registerService(service())); }
    void end() { EXPECT_TRUE(m_bus.unregisterService(service())); }

    uint lastNumber() const { return m_last; }
    /// How the program reaches it.
    QDBusConnection ours() const { return m_ours; }
    /// All that the program sent before has arrived here.
    void settle() {
        const QDBusMessage ping = QDBusMessage::createMethodCall(service(), path(), service(), QStringLiteral("Ping"));
        const QDBusPendingCall answer = m_ours.asyncCall(ping);
        EXPECT_TRUE(waitFor([&] { return answer.isFinished(); }));
    }
    void close(uint id, uint reason = 2) { tell(QStringLiteral("NotificationClosed"), {id, reason}); }
    void click(uint id, const QString& token = {}) {
        if (!token.isEmpty()) tell(QStringLiteral("ActivationToken"), {id, token});
        tell(QStringLiteral("ActionInvoked"), {id, QStringLiteral("default")});
    }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() == QStringLiteral("CloseNotification")) {
            takenAway.push_back(message.arguments().front().toUInt());
            return bus.send(message.createReply());
        }
        if (message.member() != QStringLiteral("Notify")) return false;
        shown.push_back(message.arguments());
        const uint replaced = shown.back()[1].toUInt();
        return bus.send(message.createReply(QVariant::fromValue(replaced != 0 ? replaced : ++m_last)));
    }

private:
    static QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }
    void tell(const QString& what, const QVariantList& arguments) {
        QDBusMessage signal = QDBusMessage::createSignal(path(), service(), what);
        signal.setArguments(arguments);
        EXPECT_TRUE(m_bus.send(signal));
    }

    QDBusConnection m_bus, m_ours;
    uint m_last = 0;
};

} // namespace bothy
