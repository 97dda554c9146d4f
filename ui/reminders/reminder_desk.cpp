#include "ui/reminders/reminder_desk.h"

#include "core/session/look_again_days.h"
#include "core/session/session.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.Notifications"_s;
const auto Path = u"/org/freedesktop/Notifications"_s;
constexpr std::chrono::minutes LookEvery{1};
constexpr uchar LowUrgency = 0;

} // namespace

ReminderDesk::ReminderDesk(Session& session, QWidget* window, const QDBusConnection& bus)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_bus(bus) {
    if (m_bus.isConnected())
        m_bus.connect({}, Path, Service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    connect(&m_every, &QTimer::timeout, this, &ReminderDesk::look);
    m_every.start(LookEvery);
    QMetaObject::invokeMethod(this, &ReminderDesk::look, Qt::QueuedConnection); // caught up once, after unlocking
}

QString ReminderDesk::words() {
    return tr("A reminder from Bothy");
}

void ReminderDesk::look() {
    if (m_session.stage() != Session::Stage::Open || m_session.shared().isPaused()) return;
    const ReminderChoice& choice = m_session.mine().reminders;
    if (!choice.isOn()) return;
    const QDateTime now = m_session.services().clock.now();
    if (!m_session.limits().allowsContact(now.toLocalTime())) return; // they come when contact is fine again
    const std::vector<Reminder> all = remindersOf(m_session.services().care.comeDown, m_session.mine().comeDown,
                                                  lookAgainDays(m_session.shared()), choice, now);
    const std::set<QString> due = dueNow(all, choice, now);
    if (due.empty()) return;
    m_session.edit([&](PrivateState& mine) { mine.reminders.told = toldAfter(all, choice, due); });
    if (!m_window->window()->isActiveWindow()) notify(); // else Home has it in sight
}

void ReminderDesk::notify() {
    if (!m_bus.isConnected()) return Q_EMIT said(words());
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, u"Notify"_s);
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(LowUrgency)}, {u"transient"_s, true}};
    call << u"Bothy"_s << m_shown << QString() << words() << QString() << QStringList{u"default"_s, tr("Open Bothy")}
         << hints << -1;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isValid())
            m_shown = reply.value();
        else
            Q_EMIT said(words());
    });
}

void ReminderDesk::onActionInvoked(uint id, const QString&) {
    if (id == 0 || id != m_shown) return;
    m_window->window()->showNormal();
    m_window->window()->raise();
    m_window->window()->activateWindow();
}

} // namespace bothy
