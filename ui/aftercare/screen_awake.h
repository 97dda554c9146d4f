#pragma once

#include <QDBusConnection>
#include <QObject>

namespace bothy {

/// Keeps the screen from going dark while a plan is followed, through the portal of the desktop
/// (org.freedesktop.portal.Inhibit). Where there is no portal nothing happens, and nothing is said. Lets go when it is
/// told to and when it ends.
class ScreenAwake : public QObject {
    Q_OBJECT

public:
    explicit ScreenAwake(QObject* parent = nullptr, const QDBusConnection& bus = QDBusConnection::sessionBus());
    ~ScreenAwake() override;

    void keep(bool awake);

private:
    void ask();
    void letGo();

    QDBusConnection m_bus;
    bool m_wanted = false;
    QString m_request; ///< of the portal, while it holds or is asked for
    int m_asked = 0;
};

} // namespace bothy
