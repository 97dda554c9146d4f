#pragma once

#include "core/base/result.h"
#include "ui/shell/activity.h"
#include "ui/shell/desktop_away.h"
#include "ui/shell/desktop_idle.h"

#include <QFuture>
#include <QTimer>

namespace bothy {

/// Notices when nobody has been there for some minutes, when the screen locks, and when the computer goes to sleep.
/// Whoever uses this program is there; when nobody does, the desktop is asked about its other windows. Without a
/// message bus only this program's own use counts, silently.
class IdleLock : public QObject {
    Q_OBJECT

public:
    explicit IdleLock(QObject* parent = nullptr, const QDBusConnection& session = QDBusConnection::sessionBus(),
                      const QDBusConnection& system = QDBusConnection::systemBus(),
                      std::chrono::milliseconds patience = DesktopIdle::patience); ///< with the desktop

    /// 0 switches the minutes off; screen lock and sleep still count.
    void setMinutes(int minutes);
    /// Waits as long again. False once nobody has touched this program for three hours in all: whoever followed
    /// something may have fallen asleep or gone.
    bool defer();
    static constexpr std::chrono::hours longestDeferral{3};
    /// After away(): the computer may sleep once this is done.
    void letSleepAfter(const QFuture<Result<void>>& written);

Q_SIGNALS:
    void idle(); ///< nobody was there for as long as that
    void away(); ///< the screen is locked, or the computer goes to sleep

private:
    void onUsed();
    void askDesktop();
    bool deferBy(std::chrono::milliseconds time);

    Activity m_activity;
    DesktopAway m_away;
    DesktopIdle m_desktop;
    QTimer m_timer{this};
    std::chrono::milliseconds m_wanted{0};   ///< without anybody there; 0 is never
    std::chrono::milliseconds m_deferred{0}; ///< since somebody touched this program
    quint64 m_uses = 0;                      ///< tells whether somebody did while the desktop was asked
};

} // namespace bothy
