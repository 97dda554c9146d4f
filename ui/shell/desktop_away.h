#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace bothy {

/// Hears from the desktop that nobody sits before this session any more: its screen locks (org.freedesktop, GNOME,
/// Cinnamon, MATE, Xfce, and the login manager on behalf of everything else), somebody else's session comes to the
/// screen, or the computer goes to sleep. Sleep waits until letSleep(), for some seconds at most (Inhibit with "delay"
/// in org.freedesktop.login1(5)). Silent where there is no message bus.
class DesktopAway : public QObject {
    Q_OBJECT

public:
    explicit DesktopAway(QObject* parent = nullptr, QDBusConnection session = QDBusConnection::sessionBus(),
                         QDBusConnection system = QDBusConnection::systemBus());

    /// What should not be open while the computer sleeps is locked by now.
    void letSleep();

Q_SIGNALS:
    void away();

private Q_SLOTS:
    void onScreenSaver(bool active);
    void onSleep(bool starting);
    void onLock();
    void onProperties(const QString& interface, const QVariantMap& changed);

private:
    void listenToScreenSavers(QDBusConnection& session);
    void listenToLogin(QDBusConnection system);
    void listenToOwnSession(QDBusConnection system, const QString& path);
    void holdSleepUp();

    QDBusConnection m_system;
    bool m_isFallingAsleep = false;
    QDBusUnixFileDescriptor m_heldUp; ///< closing it lets the computer sleep
};

} // namespace bothy
