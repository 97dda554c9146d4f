#include "ui/reminders/reminder_notice.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.Notifications"_s;
const auto Path = u"/org/freedesktop/Notifications"_s;
/// A low one shows no banner on GNOME, so that nobody would learn of it.
constexpr uchar UsualUrgency = 1;
/// Why a notification closed, by the Desktop Notifications Specification 1.2: 1 expired, 2 dismissed by the user, 3 by
/// a call, 4 undefined.
constexpr uint ClosedByHand = 2;

} // namespace

ReminderNotice::ReminderNotice(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus) {
    if (m_bus.isConnected()) listen();
}

ReminderNotice::~ReminderNotice() {
    withdraw();
}

QString ReminderNotice::words() {
    return tr("A reminder from Bothy");
}

void ReminderNotice::listen() {
    m_bus.connect({}, Path, Service, u"ActivationToken"_s, this, SLOT(onActivationToken(uint, QString)));
    m_bus.connect({}, Path, Service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect({}, Path, Service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    auto* desktop = new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(desktop, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_id = 0;
        if (std::exchange(m_stands, false)) Q_EMIT lost();
    });
}

void ReminderNotice::show() {
    if (!m_bus.isConnected()) return Q_EMIT notPossible();
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, u"Notify"_s);
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(UsualUrgency)}};
    call << u"Bothy"_s << m_id << QString() << words() << QString() << QStringList{u"default"_s, tr("Open Bothy")}
         << hints << -1;
    m_stands = true;
    ++m_showing;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        --m_showing;
        const QDBusPendingReply<uint> reply = *answer;
        if (!reply.isValid()) {
            if (std::exchange(m_stands, false)) Q_EMIT notPossible();
        } else if (m_stands) {
            m_id = reply.value();
        } else if (m_showing == 0) {
            close(reply.value()); // taken away before the desktop had given it a number
        }
    });
}

void ReminderNotice::withdraw() {
    if (!std::exchange(m_stands, false)) return;
    if (m_id != 0) close(std::exchange(m_id, 0));
}

void ReminderNotice::close(uint id) {
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, u"CloseNotification"_s);
    call << id;
    m_bus.asyncCall(call);
}

/// Comes right before the click that it belongs to.
void ReminderNotice::onActivationToken(uint id, const QString& token) {
    if (isOurs(id)) m_token = token;
}

void ReminderNotice::onActionInvoked(uint id, const QString&) {
    if (!isOurs(id)) return;
    m_stands = false;
    close(std::exchange(m_id, 0)); // some desktops leave it there
    Q_EMIT told();
    Q_EMIT clicked(std::exchange(m_token, {}));
}

void ReminderNotice::onClosed(uint id, uint reason) {
    if (!isOurs(id)) return;
    m_stands = false;
    m_id = 0;
    if (reason == ClosedByHand) Q_EMIT told();
}

} // namespace bothy
