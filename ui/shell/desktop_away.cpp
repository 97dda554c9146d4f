#include "ui/shell/desktop_away.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingReply>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

const auto Login = u"org.freedesktop.login1"_s;
const auto LoginManager = u"org.freedesktop.login1.Manager"_s;
const auto LoginPath = u"/org/freedesktop/login1"_s;
const auto LoginSession = u"org.freedesktop.login1.Session"_s;

} // namespace

DesktopAway::DesktopAway(QObject* parent, QDBusConnection session, QDBusConnection system)
    : QObject(parent)
    , m_system(system) {
    listenToScreenSavers(session);
    listenToLogin(system);
}

// QtDBus knows no pointer-style connection; these are the only string connections in the program.
void DesktopAway::listenToScreenSavers(QDBusConnection& session) {
    // Without a path: some send from /ScreenSaver, some from /org/freedesktop/ScreenSaver, some from both.
    for (const auto& name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                             u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s})
        session.connect(name, {}, name, u"ActiveChanged"_s, this, SLOT(onScreenSaver(bool)));
}

void DesktopAway::listenToLogin(QDBusConnection system) {
    if (!system.isConnected()) return;
    system.connect(Login, LoginPath, LoginManager, u"PrepareForSleep"_s, this, SLOT(onSleep(bool)));
    holdSleepUp();
    // "auto" is the session of this program, or the one its person sits at (org.freedesktop.login1(5)).
    QDBusMessage ask = QDBusMessage::createMethodCall(Login, LoginPath, LoginManager, u"GetSession"_s);
    ask << qEnvironmentVariable("XDG_SESSION_ID", u"auto"_s);
    auto* answer = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, system, answer] {
        const QDBusPendingReply<QDBusObjectPath> path = *answer;
        if (path.isValid()) listenToOwnSession(system, path.value().path());
        answer->deleteLater();
    });
}

void DesktopAway::listenToOwnSession(QDBusConnection system, const QString& path) {
    system.connect(Login, path, LoginSession, u"Lock"_s, this, SLOT(onLock()));
    system.connect(Login, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                   SLOT(onProperties(QString, QVariantMap)));
}

void DesktopAway::onScreenSaver(bool active) {
    if (active) Q_EMIT away();
}

/// Otherwise the computer may sleep before the window has heard of it, and wake with everything on the screen.
void DesktopAway::holdSleepUp() {
    QDBusMessage ask = QDBusMessage::createMethodCall(Login, LoginPath, LoginManager, u"Inhibit"_s);
    //: Shown by the desktop, beside the name of the program, as what keeps it from sleeping.
    const QString why = tr("Locks before the computer sleeps");
    ask << u"sleep"_s << tr("Bothy") << why << u"delay"_s;
    auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (reply.isValid()) m_heldUp = reply.value();
        answer->deleteLater();
    });
}

void DesktopAway::letSleep() {
    if (m_isFallingAsleep) m_heldUp = {}; // otherwise only the screen was locked
}

void DesktopAway::onSleep(bool starting) {
    m_isFallingAsleep = starting;
    if (starting)
        Q_EMIT away();
    else
        holdSleepUp();
}

void DesktopAway::onLock() {
    Q_EMIT away();
}

/// The session is no longer the one on the screen, or its screen says that it is locked.
void DesktopAway::onProperties(const QString& interface, const QVariantMap& changed) {
    if (interface != LoginSession) return;
    const bool leaves = !changed.value(u"Active"_s, true).toBool();
    const bool locks = changed.value(u"LockedHint"_s, false).toBool();
    if (leaves || locks) Q_EMIT away();
}

} // namespace bothy
