#pragma once

#include "core/care/reminders.h"

#include <QDBusConnection>
#include <QTimer>
#include <QWidget>

namespace bothy {

class Session;

/// Reminds whoever is unlocked, as they chose. Looks once a minute, and says all that is due as one reminder through
/// the notifications of the desktop: always the same words, which say nothing of what it is about. Silent while
/// somebody has paused and while the window is in use anyway; gone with the lock, because nothing of a person is in
/// memory then. Without notifications on this desktop it says so in the window instead.
class ReminderDesk : public QObject {
    Q_OBJECT

public:
    /// `window`: what a click on the reminder brings to the front.
    ReminderDesk(Session& session, QWidget* window, const QDBusConnection& bus = QDBusConnection::sessionBus());

    static QString words();
    /// Looks now, as it does by itself.
    void look();

Q_SIGNALS:
    /// To be said in the window.
    void said(const QString& words);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);

private:
    void notify();

    Session& m_session;
    QWidget* m_window;
    QDBusConnection m_bus;
    QTimer m_every;
    uint m_shown = 0; ///< of the last reminder; 0 for none
};

} // namespace bothy
