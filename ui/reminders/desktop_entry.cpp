#include "ui/reminders/desktop_entry.h"

#include <QHash>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Any text as the value of a key.
QString escaped(QString value) {
    return value.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s).replace(u'\r', u"\\r"_s);
}

QString unescaped(const QString& value) {
    static const QHash<QChar, QChar> meanings{{u's', u' '}, {u'n', u'\n'}, {u't', u'\t'}, {u'r', u'\r'}};
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i)
        if (value[i] == u'\\' && i + 1 < value.size()) {
            ++i;
            result += meanings.value(value[i], value[i]);
        } else {
            result += value[i];
        }
    return result;
}

/// One argument of Exec, before it becomes the value of a key.
QString quoted(const QString& argument) {
    QString result;
    for (const QChar letter : argument) {
        if (u"\"`$\\"_s.contains(letter)) result += u'\\';
        result += letter == u'%' ? u"%%"_s : QString(letter);
    }
    return u'"' + result + u'"';
}

QStringList arguments(const QString& exec) {
    QStringList all;
    QString now;
    bool isQuoted = false, isBegun = false;
    for (qsizetype i = 0; i < exec.size(); ++i) {
        const QChar letter = exec[i];
        const bool isPair = i + 1 < exec.size();
        if (letter == u'"') {
            isQuoted = !isQuoted;
            isBegun = true;
        } else if (letter == u' ' && !isQuoted) {
            if (isBegun) all << std::exchange(now, {});
            isBegun = false;
        } else {
            if ((letter == u'\\' && isQuoted && isPair) || (letter == u'%' && isPair && exec[i + 1] == u'%')) ++i;
            now += exec[i];
            isBegun = true;
        }
    }
    if (isBegun) all << now;
    return all;
}

} // namespace

QString DesktopEntry::text() const {
    QStringList exec;
    for (const QString& argument : command)
        exec << quoted(argument);
    return u"[Desktop Entry]\nType=Application\nName=Bothy\nTryExec="_s + escaped(command.value(0)) + u"\nExec="_s +
           escaped(exec.join(u' ')) + u'\n';
}

DesktopEntry DesktopEntry::read(const QString& text) {
    QHash<QString, QString> values;
    bool isOurs = false;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(u'[')) isOurs = line.trimmed() == u"[Desktop Entry]"_s;
        const qsizetype equals = line.indexOf(u'=');
        if (isOurs && equals > 0) values[line.left(equals).trimmed()] = line.mid(equals + 1).trimmed();
    }
    const bool isHidden = values.value(u"Hidden"_s) == u"true"_s;
    const bool isOffInGnome = values.value(u"X-GNOME-Autostart-enabled"_s) == u"false"_s;
    return {arguments(unescaped(values.value(u"Exec"_s))), isHidden || isOffInGnome};
}

} // namespace bothy
