#include "ui/reminders/autostart.h"

#include "core/base/private_file.h"
#include "ui/reminders/desktop_entry.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

bool canBeStarted(const QString& program) {
    const QFileInfo file(program);
    return file.isFile() && file.isExecutable();
}

} // namespace

Autostart::Autostart(const QString& vault, const QString& folder, const QString& program)
    : m_vault(vault == usualVault() ? QString() : vault)
    , m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s
                   : folder)
    , m_program(program.isEmpty() ? QCoreApplication::applicationFilePath() : program) {}

QString Autostart::usualVault() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bothy"_s;
}

QString Autostart::path() const {
    if (m_vault.isEmpty()) return m_folder + u"/bothy.desktop"_s;
    const QByteArray name = QCryptographicHash::hash(m_vault.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return m_folder + u"/bothy-"_s + QString::fromLatin1(name) + u".desktop"_s;
}

bool Autostart::isOn() const {
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly)) return false;
    const DesktopEntry entry = DesktopEntry::read(QString::fromUtf8(file.read(MostEntryOctets)));
    return !entry.isOff && canBeStarted(entry.command.value(0));
}

bool Autostart::set(bool on) const {
    if (!on) return !QFile::exists(path()) || QFile::remove(path());
    if (!QDir().mkpath(m_folder)) return false;
    DesktopEntry entry;
    entry.command << m_program;
    if (!m_vault.isEmpty()) entry.command << u"--data-dir"_s << m_vault;
    return writePrivateFile(path(), entry.text().toUtf8()).has_value();
}

} // namespace bothy
