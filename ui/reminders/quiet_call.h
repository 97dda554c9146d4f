#pragma once

#include <QDBusConnection>
#include <QObject>

namespace bothy {

/// What the windows of Bothy on one desktop call to each other when somebody has paused: those that are locked can read
/// nothing of it, and remind nobody from then on. It goes over the bus that carries the reminders, names the folder of
/// the vault and nothing else, and is kept nowhere.
class QuietCall : public QObject {
    Q_OBJECT

public:
    /// `vault`: the folder it lies in.
    QuietCall(const QDBusConnection& bus, const QString& vault, QObject* parent = nullptr);

    void call();

Q_SIGNALS:
    /// A window with this vault called, this one too.
    void heard();

private Q_SLOTS:
    void onCall(const QString& vault);

private:
    QDBusConnection m_bus;
    QString m_vault;
};

} // namespace bothy
