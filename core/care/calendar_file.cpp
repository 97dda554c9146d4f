#include "core/care/calendar_file.h"

#include <QUuid>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 75; // octets, RFC 5545 section 3.1
constexpr auto DayFormat = "yyyyMMdd";

/// RFC 5545 section 3.3.11. Controls other than a line break cannot stand in a text at all.
QString escaped(const QString& text) {
    QString result;
    for (const QChar letter : text) {
        if (letter == u'\\' || letter == u';' || letter == u',')
            result += u'\\' + QString(letter);
        else if (letter == u'\n')
            result += u"\\n"_s;
        else if (letter.category() != QChar::Other_Control)
            result += letter;
    }
    return result;
}

/// A long line goes on in the next one after a space; never in the middle of a letter's octets.
QByteArray folded(const QByteArray& line) {
    QByteArray result;
    qsizetype inLine = 0;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype next = at + 1;
        while (next < line.size() && (static_cast<unsigned char>(line[next]) & 0xC0U) == 0x80U)
            ++next;
        if (inLine + (next - at) > LongestLine) {
            result += "\r\n ";
            inLine = 1;
        }
        result += line.mid(at, next - at);
        inLine += next - at;
        at = next;
    }
    return result + "\r\n";
}

QByteArray idOf(const QString& key) {
    static const QUuid space(u"{5b1f1a0e-6f0c-4c39-9d52-6a9f3f1c8a55}"_s);
    return QUuid::createUuidV5(space, key).toByteArray(QUuid::WithoutBraces);
}

} // namespace

QByteArray calendarFile(const std::vector<CalendarDay>& days, const QString& title, const QDateTime& madeAt) {
    QByteArray file;
    const auto add = [&](const QByteArray& line) { file += folded(line); };
    const QByteArray stamp = madeAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    add("BEGIN:VCALENDAR");
    add("VERSION:2.0");
    add("PRODID:-//Bothy//Bothy//EN");
    for (const CalendarDay& each : days) {
        const QDate day = each.day.date();
        add("BEGIN:VEVENT");
        add("UID:" + idOf(each.key));
        add("DTSTAMP:" + stamp);
        add("DTSTART;VALUE=DATE:" + day.toString(QLatin1StringView(DayFormat)).toLatin1());
        add("DTEND;VALUE=DATE:" + day.addDays(1).toString(QLatin1StringView(DayFormat)).toLatin1());
        add("SUMMARY:" + escaped(title).toUtf8());
        add("CLASS:PRIVATE");
        add("TRANSP:TRANSPARENT");
        add("END:VEVENT");
    }
    add("END:VCALENDAR");
    return file;
}

} // namespace bothy
