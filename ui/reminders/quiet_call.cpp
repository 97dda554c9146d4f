#include "ui/reminders/quiet_call.h"

#include <QDBusMessage>
#include <QDir>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

const auto Path = u"/app/bothy/bothy"_s;
const auto Interface = u"app.bothy.bothy.Reminders"_s;
const auto Name = u"Quiet"_s;

} // namespace

QuietCall::QuietCall(const QDBusConnection& bus, const QString& vault, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
    , m_vault(QDir(vault).absolutePath()) {
    if (m_bus.isConnected()) m_bus.connect({}, Path, Interface, Name, this, SLOT(onCall(QString)));
}

void QuietCall::call() {
    if (!m_bus.isConnected()) return;
    QDBusMessage signal = QDBusMessage::createSignal(Path, Interface, Name);
    signal << m_vault;
    m_bus.send(signal);
}

void QuietCall::onCall(const QString& vault) {
    const bool isOwn = message().service() == m_bus.baseService();
    if (vault == m_vault && !isOwn) Q_EMIT heard();
}

} // namespace bothy
