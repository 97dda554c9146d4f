#include "ui/aftercare/screen_awake.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.portal.Desktop"_s;
constexpr uint Idle = 8; // the session going idle, of the portal's flags

} // namespace

ScreenAwake::ScreenAwake(QObject* parent, const QDBusConnection& bus)
    : QObject(parent)
    , m_bus(bus) {}

ScreenAwake::~ScreenAwake() {
    keep(false);
}

void ScreenAwake::keep(bool awake) {
    if (awake == m_wanted) return;
    m_wanted = awake;
    awake ? ask() : letGo();
}

/// The reason is empty: it may be shown to whoever looks at the screen.
void ScreenAwake::ask() {
    if (!m_bus.isConnected()) return;
    QDBusMessage call = QDBusMessage::createMethodCall(Service, u"/org/freedesktop/portal/desktop"_s,
                                                       u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    call << QString() << Idle << QVariantMap();
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *answer;
        if (!reply.isValid()) return;
        m_request = reply.value().path();
        if (!m_wanted) letGo(); // it was let go while the portal thought about it
    });
}

void ScreenAwake::letGo() {
    if (m_request.isEmpty()) return;
    m_bus.asyncCall(QDBusMessage::createMethodCall(Service, std::exchange(m_request, {}),
                                                   u"org.freedesktop.portal.Request"_s, u"Close"_s));
}

} // namespace bothy
