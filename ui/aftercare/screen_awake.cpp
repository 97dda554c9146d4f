#include "ui/aftercare/screen_awake.h"

#include <QCoreApplication>
#include <QDBusPendingReply>
#include <QPointer>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

const auto Portal = u"org.freedesktop.portal.Desktop"_s;
const auto PortalRequest = u"org.freedesktop.portal.Request"_s;
const auto ScreenSaver = u"org.freedesktop.ScreenSaver"_s;
const auto ScreenSaverPath = u"/org/freedesktop/ScreenSaver"_s;
constexpr uint Idle = 8; // the session going idle, of the portal's flags

QDBusMessage toScreenSaver(const QString& method, const QVariantList& arguments) {
    QDBusMessage call = QDBusMessage::createMethodCall(ScreenSaver, ScreenSaverPath, ScreenSaver, method);
    call.setArguments(arguments);
    return call;
}

/// Calls `then` with the answer, also when whoever asked has gone by then.
void askAnyway(QDBusConnection& bus, const QDBusMessage& call, const std::function<void(const QDBusMessage&)>& then) {
    auto* answer = new QDBusPendingCallWatcher(bus.asyncCall(call), qApp);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, answer, [answer, then] {
        then(answer->reply());
        answer->deleteLater();
    });
}

} // namespace

/// What was asked for once. Ends by letting go of whatever was given, even of what is given only later.
struct ScreenAwake::Hold {
    explicit Hold(const QDBusConnection& bus)
        : bus(bus) {}
    ~Hold() {
        if (!request.isEmpty())
            bus.asyncCall(QDBusMessage::createMethodCall(Portal, request, PortalRequest, u"Close"_s));
        if (cookie) bus.asyncCall(toScreenSaver(u"UnInhibit"_s, {*cookie}));
    }
    Hold(const Hold&) = delete;
    Hold& operator=(const Hold&) = delete;

    QDBusConnection bus;
    QString request; ///< of the portal, while it holds or is asked for
    std::optional<uint> cookie;
};

ScreenAwake::ScreenAwake(QObject* parent, const QDBusConnection& bus)
    : QObject(parent)
    , m_bus(bus) {
    // From whichever service: asking who the portal is would wait for an answer.
    m_bus.connect({}, {}, PortalRequest, u"Response"_s, this, SLOT(onPortalResponse(QDBusMessage)));
}

ScreenAwake::~ScreenAwake() = default;

void ScreenAwake::keep(bool awake) {
    if (awake == (m_hold != nullptr)) return;
    m_hold = awake ? std::make_shared<Hold>(m_bus) : nullptr;
    if (awake) ask();
}

/// The reason is empty: it may be shown to whoever looks at the screen. The name of the request is ours to choose, so
/// it can be let go even before the portal has answered (portal documentation, org.freedesktop.portal.Request).
void ScreenAwake::ask() {
    if (!m_bus.isConnected()) return Q_EMIT unavailable();
    const QString token = u"bothy%1_%2"_s.arg(reinterpret_cast<quintptr>(this)).arg(++m_asked);
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    m_hold->request = u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, token);
    QDBusMessage call = QDBusMessage::createMethodCall(Portal, u"/org/freedesktop/portal/desktop"_s,
                                                       u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    call << QString() << Idle << QVariantMap{{u"handle_token"_s, token}};
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, hold = std::weak_ptr(m_hold)] {
        if (const auto held = hold.lock(); held && answer->isError()) {
            held->request.clear();
            askScreenSaver();
        }
        answer->deleteLater();
    });
}

/// A portal takes every request and says only later that its desktop could not do it: anything but 0.
void ScreenAwake::onPortalResponse(const QDBusMessage& response) {
    const bool isRefused = !response.arguments().isEmpty() && response.arguments().front().toUInt() != 0;
    if (!m_hold || response.path() != m_hold->request || !isRefused) return;
    m_hold->request.clear();
    askScreenSaver();
}

/// Some screen savers want a reason: the name of the program tells no more than its window does.
void ScreenAwake::askScreenSaver() {
    const auto name = u"Bothy"_s;
    askAnyway(m_bus, toScreenSaver(u"Inhibit"_s, {name, name}),
              [self = QPointer(this), hold = std::weak_ptr(m_hold), bus = m_bus](const QDBusMessage& answer) mutable {
                  const QDBusPendingReply<uint> cookie = QDBusPendingCall::fromCompletedCall(answer);
                  const auto held = hold.lock();
                  if (cookie.isValid() && held)
                      held->cookie = cookie.value();
                  else if (cookie.isValid())
                      bus.asyncCall(toScreenSaver(u"UnInhibit"_s, {cookie.value()}));
                  else if (held && self)
                      Q_EMIT self->unavailable();
              });
}

} // namespace bothy
