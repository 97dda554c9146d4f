// Calendar files, read by python3-icalendar of the system.

#include "core/care/calendar_file.h"
#include "tests/support/wait.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

const QDateTime MadeAt(QDate(2026, 11, 25), QTime(16, 30), Qt::UTC);

Day day(int month, int number) {
    return Day::of(QDate(2026, month, number));
}

/// What an independent parser reads.
QJsonArray readBack(const QByteArray& octets) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"dates.ics"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(octets);
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(BOTHY_SOURCE_DIR "/tests/core/care/read_calendar.py"), path});
    EXPECT_TRUE(python.waitForFinished(Patience)) << "python3 and python3-icalendar are needed";
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().constData();
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

TEST(CalendarFile, IsReadByAnotherProgramDayForDay) {
    const QJsonArray read = readBack(
        calendarFile({{u"plan"_s, day(12, 31)}, {u"agreement"_s, day(2, 28)}}, u"A date from Bothy"_s, MadeAt));
    ASSERT_EQ(read.size(), 2);
    EXPECT_EQ(read[0][u"day"_s].toString(), u"2026-12-31"_s);
    EXPECT_EQ(read[1][u"day"_s].toString(), u"2026-02-28"_s);
    EXPECT_EQ(read[0][u"title"_s].toString(), u"A date from Bothy"_s);
    EXPECT_EQ(read[0][u"stamp"_s].toString(), u"2026-11-25T16:30:00+00:00"_s);
    EXPECT_NE(read[0][u"uid"_s], read[1][u"uid"_s]);
}

TEST(CalendarFile, AnyTitleComesBackAsItWasWritten) {
    for (const QString& title :
         {u"One, two; three \\ four"_s, u"Two\nlines"_s, u"תאריך ביומן וגם תזכורת ארוכה מאוד לשבוע הבא ולשבוע שאחריו"_s,
          u"🫖🧣 "_s.repeated(40), u"a"_s.repeated(400), u"\u202Eمساء هادئ"_s}) {
        const QJsonArray read = readBack(calendarFile({{u"x"_s, day(3, 29)}}, title, MadeAt));
        ASSERT_EQ(read.size(), 1) << qPrintable(title);
        EXPECT_EQ(read[0][u"title"_s].toString().trimmed(), title.trimmed());
    }
    const QJsonArray read = readBack(calendarFile({{u"x"_s, day(3, 29)}}, u"a\u0007\rb"_s, MadeAt));
    EXPECT_EQ(read[0][u"title"_s].toString(), u"ab"_s) << "controls cannot stand in a text";
}

TEST(CalendarFile, TheSameThingKeepsItsNumberAndTellsNothing) {
    const QByteArray first = calendarFile({{u"document:0a0b"_s, day(5, 1)}}, u"A date"_s, MadeAt);
    const QByteArray second = calendarFile({{u"document:0a0b"_s, day(5, 1)}}, u"A date"_s, MadeAt.addDays(1));
    EXPECT_EQ(readBack(first)[0][u"uid"_s], readBack(second)[0][u"uid"_s]);
    EXPECT_FALSE(first.contains("0a0b"));
}

TEST(CalendarFile, WithoutDaysIsACalendarWithoutEntries) {
    EXPECT_TRUE(readBack(calendarFile({}, u"x"_s, MadeAt)).isEmpty());
}

} // namespace
} // namespace bothy
