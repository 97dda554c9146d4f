#pragma once

#include <QObject>
#include <QTimer>

namespace bothy {

/// Notices when nobody used this program for some minutes, when the screen locks, and when the computer
/// goes to sleep. Without a desktop bus only the first works, silently.
class IdleLock : public QObject {
    Q_OBJECT

public:
    explicit IdleLock(QObject* parent = nullptr);

    /// 0 switches the minutes off; screen lock and sleep still count.
    void setMinutes(int minutes);
    /// Waits as long again. False once nobody has touched anything for three hours in all: whoever followed something
    /// may have fallen asleep or gone.
    bool defer();
    static constexpr std::chrono::hours longestDeferral{3};

Q_SIGNALS:
    void idle(); ///< nobody touched anything for as long as that
    void away(); ///< the screen is locked, or the computer goes to sleep

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private Q_SLOTS:
    void onScreenSaver(bool active);
    void onSleep(bool starting);

private:
    void listenToDesktop();

    QTimer m_timer;
    std::chrono::milliseconds m_deferred{0}; ///< since somebody touched something
};

} // namespace bothy
