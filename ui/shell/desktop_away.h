#pragma once

#include <QDBusConnection>
#include <QObject>

namespace bothy {

/// Hears from the desktop that nobody sits before this session any more: its screen locks (org.freedesktop, GNOME,
/// Cinnamon, MATE, Xfce, and the login manager on behalf of everything else), somebody else's session comes to the
/// screen, or the computer goes to sleep. Silent where there is no message bus.
class DesktopAway : public QObject {
    Q_OBJECT

public:
    explicit DesktopAway(QObject* parent = nullptr, QDBusConnection session = QDBusConnection::sessionBus(),
                         QDBusConnection system = QDBusConnection::systemBus());

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
};

} // namespace bothy
