#pragma once

#include "core/session/private_state.h"
#include "ui/reminders/locked_times.h"
#include "ui/reminders/quiet_call.h"
#include "ui/reminders/reminder_notice.h"

#include <QTimer>
#include <QWidget>

namespace bothy {

class Session;

/// Reminds the people of one window, as each of them chose. Looks once a minute, and says all that is due to anybody
/// as one reminder of the desktop. Silent while somebody has paused, in whichever window of this desktop.
///
/// For whoever is unlocked it knows what is due. It counts as told once the reminder was closed by hand or clicked, or
/// when its owner is at the window anyway and Home has it in sight; what Home has no place for is said as to anybody
/// else. A desktop that never says what became of a reminder, or let it go after its time, is not asked for another one
/// until then. For whoever is locked it has bare points in time, if they chose that, and waits with them while somebody
/// else is at the window. They are forgotten when their owner unlocks, who is then told what is left; when somebody
/// pauses or hides; and with the program.
class ReminderDesk : public QObject {
    Q_OBJECT

public:
    /// `window`: what a click on the reminder brings to the front. Both outlive the desk.
    ReminderDesk(Session& session, QWidget* window, const QDBusConnection& bus = QDBusConnection::sessionBus());

    static QString words() { return ReminderNotice::words(); }
    /// Looks now, as it does by itself.
    void look();
    /// Somebody may be looking who should see nothing: nothing is kept for whoever is locked, and nothing stands.
    void forget();

Q_SIGNALS:
    /// To be said in the window of whoever is unlocked: this desktop has no notifications.
    void said(const QString& words);

private:
    /// What the times to leave behind are reckoned from, of what is private.
    struct Private {
        ReminderChoice choice;
        std::optional<ComeDown> comeDown;
        decltype(PrivateState::ownLimits) limits;
        decltype(PrivateState::removals) removals;

        bool operator==(const Private&) const = default;
    };
    Private privateNow() const;
    void listen();
    void onStage();
    void onShared();
    void onPrivate();
    void onTold();
    void onNotPossible();
    void heedPause();
    void lookForPresent(const QDateTime& now);
    std::set<QString> meet(const std::set<QString>& due);
    void lookForLocked(const QDateTime& now);
    void keepTimes();
    void takeTimesBack();
    void noteTold(const std::set<QString>& keys);
    void show(const QDateTime& now);
    std::vector<Reminder> reminders(const QDateTime& now) const;
    std::vector<Reminder> thatCanComeBack(const QDateTime& now) const;
    bool isOpen() const;
    bool isSomebodyHere() const; ///< unlocked, and at the window
    UntilContact untilContact() const;

    Session& m_session;
    QWidget* m_window;
    ReminderNotice m_notice;
    QuietCall m_quiet;
    QTimer m_every;
    LockedTimes m_locked;
    std::optional<Private> m_reckonedFrom; ///< nothing while nobody is here
    bool m_isPaused = false;               ///< as whoever is unlocked knows it
    std::set<QString> m_shown;             ///< what the reminder stands for of whoever is unlocked
};

} // namespace bothy
