#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>

namespace bothy {

/// What the windows of Bothy on one desktop call to each other when somebody has paused: those that are locked can read
/// nothing of it, and remind nobody from then on. It goes over the bus that carries the reminders, names the folder of
/// the vault and nothing else, and is kept nowhere.
class QuietCall : public QObject, protected QDBusContext {
    Q_OBJECT

public:
    /// `vault`: the folder it lies in.
    QuietCall(const QDBusConnection& bus, const QString& vault, QObject* parent = nullptr);

    void call();

Q_SIGNALS:
    /// Another window with this vault called. What was called from here comes back late, when somebody may
    /// have gone on already.
    void heard();

private Q_SLOTS:
    void onCall(const QString& vault);

private:
    QDBusConnection m_bus;
    QString m_vault;
};

} // namespace bothy
