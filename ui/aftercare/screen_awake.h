#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <memory>

namespace bothy {

/// Keeps the screen from going dark while a plan is followed: through the portal of the desktop
/// (org.freedesktop.portal.Inhibit), and where there is none or it cannot, through its screen saver
/// (org.freedesktop.ScreenSaver). Lets go when it is told to and when it ends.
class ScreenAwake : public QObject {
    Q_OBJECT

public:
    explicit ScreenAwake(QObject* parent = nullptr, const QDBusConnection& bus = QDBusConnection::sessionBus());
    ~ScreenAwake() override;

    void keep(bool awake);

Q_SIGNALS:
    /// Neither of them is here: the screen may go dark.
    void unavailable();

private Q_SLOTS:
    void onPortalResponse(const QDBusMessage& response);

private:
    struct Hold;

    void ask();
    void askScreenSaver();

    QDBusConnection m_bus;
    std::shared_ptr<Hold> m_hold; ///< while it is wanted
    int m_asked = 0;
};

} // namespace bothy
