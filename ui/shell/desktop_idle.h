#pragma once

#include <QDBusConnection>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace bothy {

/// Asks the desktop how long nobody has used this session: somebody who writes in another window is there, too.
///  - GNOME and Cinnamon tell it in milliseconds (GetIdletime of their idle monitors).
///  - org.freedesktop.ScreenSaver has GetSessionIdleTime, in seconds with some and milliseconds with others, and some
///    always answer the same. So it is asked twice, two seconds apart, and what it counted tells which.
/// Starts no service, and without a message bus or an answer within a few seconds knows nothing.
class DesktopIdle : public QObject {
    Q_OBJECT

public:
    using Idle = std::optional<std::chrono::milliseconds>;
    using Told = std::function<void(Idle)>;

    static constexpr std::chrono::milliseconds patience{2000}; ///< with each answer
    static constexpr std::chrono::milliseconds between{2000};  ///< of the two questions to a screen saver

    explicit DesktopIdle(QObject* parent = nullptr, QDBusConnection session = QDBusConnection::sessionBus(),
                         std::chrono::milliseconds patience = DesktopIdle::patience);

    /// Calls `told` once, with the first that is known; without a bus at once.
    void ask(const Told& told);

private:
    void askMonitor(std::size_t which, const Told& told);
    void askScreenSaver(const Told& told);
    void askNumber(const QString& service, const QString& path, const QString& interface, const QString& method,
                   const std::function<void(std::optional<qulonglong>)>& told);

    QDBusConnection m_session;
    std::chrono::milliseconds m_patience;
};

} // namespace bothy
