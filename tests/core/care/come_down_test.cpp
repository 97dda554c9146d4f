// The hours and days after, over midnight, summer time, travel and a clock that was put back.

#include "core/care/come_down.h"
#include "core/itembank/care_content_reader.h"

#include <QFile>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

/// A place for the time of one test.
class Place {
public:
    explicit Place(const char* zone)
        : m_before(qgetenv("TZ")) {
        move(zone);
    }
    ~Place() { move(m_before.constData()); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    static void move(const char* zone) {
        qputenv("TZ", zone);
        tzset();
    }

private:
    QByteArray m_before;
};

const std::vector<ComeDownPoint>& points() {
    static const std::vector<ComeDownPoint> shipped = [] {
        QFile file(u":/content/en/care.json"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return readCareContent(file.readAll()).value_or(CareContent()).comeDown;
    }();
    return shipped;
}

QDateTime at(const char* moment) {
    return QDateTime::fromString(QString::fromLatin1(moment), u"yyyy-MM-dd HH:mm"_s);
}
QString begins(std::size_t index, const char* start) {
    return windowOf(points(), index, at(start)).from.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}
ComeDown chosen(const QDateTime& start) {
    ComeDown all{start.toSecsSinceEpoch(), {}, {}};
    for (const ComeDownPoint& point : points())
        all.points.push_back(point.id.text());
    return all;
}
QString now(const ComeDown& comeDown, const QDateTime& moment) {
    const ComeDownPoint* point = pointNow(points(), comeDown, moment);
    return point ? point->id.text() : QString();
}

TEST(ComeDownDays, TheNextDayComesAfterANight) {
    const Place home("Europe/Rome");
    ASSERT_EQ(points().size(), 4U);
    EXPECT_EQ(begins(1, "2026-03-10 22:15"), u"2026-03-10 23:15"_s);
    EXPECT_EQ(begins(2, "2026-03-10 22:15"), u"2026-03-11 10:00"_s);
    EXPECT_EQ(begins(3, "2026-03-10 22:15"), u"2026-03-12 10:00"_s);
    EXPECT_EQ(begins(2, "2026-03-11 00:30"), u"2026-03-11 10:00"_s) << "half past midnight belongs to the evening";
    EXPECT_EQ(begins(3, "2026-03-11 00:30"), u"2026-03-12 10:00"_s);
    EXPECT_EQ(begins(2, "2026-03-10 09:00"), u"2026-03-11 10:00"_s);
    EXPECT_EQ(begins(3, "2026-03-10 14:00"), u"2026-03-12 10:00"_s);
}

TEST(ComeDownDays, SummerTimeDoesNotMoveTheMorning) {
    const Place home("Europe/Rome");
    EXPECT_EQ(begins(2, "2026-03-28 22:00"), u"2026-03-29 10:00"_s);
    EXPECT_EQ(begins(2, "2026-10-24 22:00"), u"2026-10-25 10:00"_s);
    EXPECT_EQ(begins(1, "2026-03-29 01:30"), u"2026-03-29 03:30"_s) << "an hour, though the clock shows two";
}

TEST(ComeDownDays, AfterAJourneyItIsTheMorningThere) {
    const Place home("Europe/Rome");
    const QDateTime start = at("2026-03-10 22:00");
    const ComeDown comeDown = chosen(start);
    Place::move("America/New_York");
    EXPECT_EQ(windowOf(points(), 2, start).from.toString(u"yyyy-MM-dd HH:mm"_s), u"2026-03-11 10:00"_s);
    EXPECT_EQ(now(comeDown, at("2026-03-11 09:59")), u"one_hour"_s);
    EXPECT_EQ(now(comeDown, at("2026-03-11 10:01")), u"next_day"_s);
}

TEST(ComeDownDays, OnlyChosenPointsComeAndSkippedOnesVanish) {
    const Place home("Europe/Rome");
    ComeDown comeDown = chosen(at("2026-03-10 22:00"));
    comeDown.points = {u"next_day"_s};
    EXPECT_EQ(now(comeDown, at("2026-03-10 22:00")), QString());
    EXPECT_EQ(nextPointAt(points(), comeDown, at("2026-03-10 22:00")), at("2026-03-11 10:00"));
    EXPECT_EQ(now(comeDown, at("2026-03-11 12:00")), u"next_day"_s);
    EXPECT_FALSE(nextPointAt(points(), comeDown, at("2026-03-11 12:00")));
    EXPECT_EQ(now(comeDown, at("2026-03-12 12:00")), QString()) << "nothing is asked for afterwards";
    EXPECT_TRUE(isOver(points(), comeDown, at("2026-03-12 12:00")));
    EXPECT_FALSE(isOver(points(), comeDown, at("2026-03-11 12:00")));
    comeDown.lookedAt = {u"next_day"_s};
    EXPECT_EQ(now(comeDown, at("2026-03-11 12:00")), QString());
    EXPECT_TRUE(isOver(points(), comeDown, at("2026-03-11 12:00")));
}

TEST(ComeDownDays, EveryMomentHasAtMostOnePointAndTheyGoForward) {
    const Place home("Europe/Rome");
    for (int minutes = 0; minutes < 48 * 60; minutes += 37) {
        const QDateTime start = at("2026-10-24 00:00").addSecs(minutes * 60);
        for (std::size_t i = 0; i + 1 < points().size(); ++i) {
            const PointWindow window = windowOf(points(), i, start);
            EXPECT_LT(window.from, window.until) << start.toString().toStdString() << " " << i;
            EXPECT_EQ(window.until, windowOf(points(), i + 1, start).from);
        }
    }
}

TEST(ComeDownDays, AClockPutBackShowsAnEarlierPointAndLosesNothing) {
    const Place home("Europe/Rome");
    const ComeDown comeDown = chosen(at("2026-03-10 22:00"));
    EXPECT_EQ(now(comeDown, at("2026-03-10 21:00")), QString()) << "before it began there is nothing";
    EXPECT_FALSE(isOver(points(), comeDown, at("2020-01-01 00:00")));
    EXPECT_EQ(nextPointAt(points(), comeDown, at("2020-01-01 00:00")), at("2026-03-10 22:00"));
}

} // namespace
} // namespace bothy
