#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusServiceWatcher;

namespace bothy {

/// The one reminder that Bothy has at the notifications of the desktop at a time. Always the same words, which say
/// nothing of what it is about, of usual urgency and kept by the desktop until somebody closes it. A second one takes
/// the place of the first.
class ReminderNotice : public QObject {
    Q_OBJECT

public:
    explicit ReminderNotice(const QDBusConnection& bus, QObject* parent = nullptr);
    /// What nobody closed goes with the program.
    ~ReminderNotice() override;

    static QString words();
    void show();
    /// It was asked for, and is still there as far as the desktop says.
    bool stands() const { return m_stands; }
    /// Takes it away; nobody is told.
    void withdraw();

Q_SIGNALS:
    /// Somebody closed or clicked it. Not when the desktop let it go after its time: nobody may have seen it.
    void told();
    /// `token`: of the XDG activation protocol, which lets a window come to the front; may be empty.
    void clicked(const QString& token);
    /// The notifications of this desktop have ended; what stood there is gone without having been told.
    void lost();
    /// This desktop has no notifications.
    void notPossible();

private Q_SLOTS:
    void onActivationToken(uint id, const QString& token);
    void onActionInvoked(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    void listen();
    void close(uint id);
    bool isOurs(uint id) const { return m_stands && id != 0 && id == m_id; }

    QDBusConnection m_bus;
    uint m_id = 0;     ///< of the last one that the desktop showed; 0 for none
    int m_showing = 0; ///< calls without an answer yet
    bool m_stands = false;
    QString m_token;
};

} // namespace bothy
