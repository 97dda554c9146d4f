#include "ui/reminders/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// As the desktop entry specification wants a program in Exec: in quotes, with `"`, `` ` ``, `$` and `\` escaped.
QString quoted(const QString& program) {
    QString result;
    for (const QChar letter : program) {
        if (u"\"`$\\"_s.contains(letter)) result += u"\\\\"_s;
        result += letter == u'%' ? u"%%"_s : QString(letter);
    }
    return u'"' + result + u'"';
}

} // namespace

Autostart::Autostart(const QString& folder, const QString& program)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s
                   : folder)
    , m_program(program.isEmpty() ? QCoreApplication::applicationFilePath() : program) {}

QString Autostart::path() const {
    return m_folder + u"/bothy.desktop"_s;
}

bool Autostart::isOn() const {
    return QFile::exists(path());
}

bool Autostart::set(bool on) const {
    if (!on) return !isOn() || QFile::remove(path());
    if (!QDir().mkpath(m_folder)) return false;
    QSaveFile file(path());
    if (!file.open(QIODevice::WriteOnly)) return false;
    file.write("[Desktop Entry]\nType=Application\nName=Bothy\nExec=" + quoted(m_program).toUtf8() + "\n");
    return file.commit();
}

} // namespace bothy
