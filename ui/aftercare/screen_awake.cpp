#include "ui/aftercare/screen_awake.h"

#include <QDBusMessage>
#include <QDBusPendingCall>

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

/// The reason is empty: it may be shown to whoever looks at the screen. The name of the request is ours to choose, so
/// it can be let go even before the portal has answered (portal documentation, org.freedesktop.portal.Request).
void ScreenAwake::ask() {
    if (!m_bus.isConnected()) return;
    const QString token = u"bothy%1_%2"_s.arg(reinterpret_cast<quintptr>(this)).arg(++m_asked);
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    m_request = u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, token);
    QDBusMessage call = QDBusMessage::createMethodCall(Service, u"/org/freedesktop/portal/desktop"_s,
                                                       u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    call << QString() << Idle << QVariantMap{{u"handle_token"_s, token}};
    m_bus.asyncCall(call);
}

void ScreenAwake::letGo() {
    if (m_request.isEmpty()) return;
    m_bus.asyncCall(QDBusMessage::createMethodCall(Service, std::exchange(m_request, {}),
                                                   u"org.freedesktop.portal.Request"_s, u"Close"_s));
}

} // namespace bothy
