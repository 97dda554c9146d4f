#include "core/care/reminders.h"

#include <QDateTime>

#include <ctime>
#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

constexpr const char *Berlin = "Europe/Berlin", *NewYork = "America/New_York";

/// A moment at a place, where the computer is from then on.
QDateTime at(const char* zone, int day, int hour, int minute = 0, int month = 11) {
    qputenv("TZ", zone);
    tzset();
    return {QDate(2026, month, day), QTime(hour, minute)};
}

ComeDownPoint point(const char* id, int hours) {
    return {*CareId::from(ByteView(id)), QString::fromLatin1(id), hours, {}, {}};
}

class Reminders : public testing::Test {
protected:
    void TearDown() override {
        m_zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", m_zone);
        tzset();
    }
    /// Looks, and notes what was said, as the program does. How many reminders a person gets: none or one.
    int look(const QDateTime& now) {
        const auto all = remindersOf(m_points, m_comeDown, m_days, m_choice, now);
        const auto due = dueNow(all, m_choice, now);
        m_choice.told = toldAfter(all, m_choice, due);
        return due.empty() ? 0 : 1;
    }
    void begin(const QDateTime& start, std::vector<QString> points) {
        m_comeDown = ComeDown{start.toSecsSinceEpoch(), std::move(points), {}};
        m_choice.comeDown = true;
    }

    QByteArray m_zone = qgetenv("TZ");
    std::vector<ComeDownPoint> m_points{point("now", 0), point("one_hour", 1), point("next_day", 24),
                                        point("days_2_3", 48)};
    std::optional<ComeDown> m_comeDown;
    std::vector<LookAgainDay> m_days;
    ReminderChoice m_choice;
};

TEST_F(Reminders, AreOffAtFirstAndOnlyForWhatWasChosen) {
    m_comeDown = ComeDown{at(Berlin, 10, 12).toSecsSinceEpoch(), {u"now"_s}, {}};
    m_days = {{u"a"_s, Day::of(QDate(2026, 11, 10))}};
    EXPECT_EQ(look(at(Berlin, 10, 12)), 0);
    m_choice.lookAgain = true;
    EXPECT_EQ(look(at(Berlin, 10, 12)), 1);
    EXPECT_EQ(look(at(Berlin, 10, 12, 5)), 0) << "the hours after were not chosen";
    m_choice.comeDown = true;
    EXPECT_EQ(look(at(Berlin, 10, 12, 6)), 1);
}

TEST_F(Reminders, ComeOnceWhenTheirTimeComes) {
    begin(at(Berlin, 10, 15), {u"one_hour"_s, u"next_day"_s});
    EXPECT_EQ(look(at(Berlin, 10, 15, 30)), 0);
    EXPECT_EQ(look(at(Berlin, 10, 16, 1)), 1);
    EXPECT_EQ(look(at(Berlin, 10, 16, 2)), 0);
    EXPECT_EQ(look(at(Berlin, 11, 9, 59)), 0);
    EXPECT_EQ(look(at(Berlin, 11, 10)), 1);
    EXPECT_EQ(look(at(Berlin, 11, 10, 1)), 0);
}

TEST_F(Reminders, WaitForTheEndOfTheQuietHoursAcrossMidnight) {
    begin(at(Berlin, 10, 20, 30), {u"one_hour"_s});
    EXPECT_EQ(look(at(Berlin, 10, 21, 31)), 0) << "quiet";
    EXPECT_EQ(look(at(Berlin, 11, 0, 5)), 0);
    EXPECT_EQ(look(at(Berlin, 11, 8, 59)), 0);
    EXPECT_EQ(look(at(Berlin, 11, 9)), 1) << "still there until the next point comes";
    for (const auto& [time, quiet] : std::vector<std::pair<QTime, bool>>{
             {{20, 59}, false}, {{21, 0}, true}, {{23, 59}, true}, {{0, 0}, true}, {{8, 59}, true}, {{9, 0}, false}})
        EXPECT_EQ(isQuiet(time, m_choice), quiet) << qPrintable(time.toString());
    m_choice.quietFrom = m_choice.quietUntil = 0;
    EXPECT_FALSE(isQuiet(QTime(0, 0), m_choice)) << "the same start and end: no quiet hours";
}

TEST_F(Reminders, AfterALongSleepEverythingIsOne) {
    begin(at(Berlin, 10, 10), {u"now"_s, u"one_hour"_s, u"next_day"_s});
    m_choice.lookAgain = true;
    m_days = {{u"a"_s, Day::of(QDate(2026, 11, 10))}, {u"b"_s, Day::of(QDate(2026, 11, 11))}};
    EXPECT_EQ(look(at(Berlin, 11, 18)), 1);
    EXPECT_EQ(look(at(Berlin, 11, 18, 1)), 0);
}

TEST_F(Reminders, WhatIsOverIsNotCaughtUp) {
    begin(at(Berlin, 10, 10), {u"now"_s, u"one_hour"_s});
    EXPECT_EQ(look(at(Berlin, 20, 12)), 0);
}

/// As long as Home has it.
TEST_F(Reminders, ADayToLookAgainMattersThroughItsLastDay) {
    m_choice.lookAgain = true;
    m_choice.quietFrom = m_choice.quietUntil = 0;
    m_days = {{u"a"_s, Day::of(QDate(2026, 11, 10))}};
    EXPECT_EQ(look(at(Berlin, 10, 9, 59)), 0);
    EXPECT_EQ(look(at(Berlin, 10, 23, 59, 12)), 1);
    m_choice.told.clear();
    EXPECT_EQ(look(at(Berlin, 11, 0, 0, 12)), 0);
}

TEST_F(Reminders, WhatWasLookedAtOrPutAwayIsNotSaid) {
    begin(at(Berlin, 10, 10), {u"one_hour"_s});
    m_comeDown->lookedAt = {u"one_hour"_s};
    EXPECT_EQ(look(at(Berlin, 10, 11, 5)), 0);
}

TEST_F(Reminders, AClockThatIsSetBackSaysNothingTwice) {
    begin(at(Berlin, 10, 10), {u"one_hour"_s});
    EXPECT_EQ(look(at(Berlin, 10, 11, 5)), 1);
    EXPECT_EQ(look(at(Berlin, 10, 10, 30)), 0);
    EXPECT_EQ(look(at(Berlin, 10, 11, 10)), 0);
}

TEST_F(Reminders, AJourneyMovesTheMorningAndSaysNothingTwice) {
    begin(at(Berlin, 10, 15), {u"next_day"_s});
    EXPECT_EQ(look(at(Berlin, 11, 10)), 1);
    EXPECT_EQ(look(at(NewYork, 11, 9, 30)), 0);
    EXPECT_EQ(look(at(NewYork, 11, 10, 30)), 0) << "told in Berlin already";
    m_choice.told.clear();
    EXPECT_EQ(look(at(NewYork, 11, 9, 59)), 0) << "ten o'clock is ten o'clock where one is";
    EXPECT_EQ(look(at(NewYork, 11, 10)), 1);
}

TEST_F(Reminders, SummerTimeEndsAndBeginsWithoutASecondOne) {
    begin(at(Berlin, 24, 15, 0, 10), {u"next_day"_s}); // clocks go back in the night to 25 October 2026
    EXPECT_EQ(look(at(Berlin, 25, 9, 59, 10)), 0);
    EXPECT_EQ(look(at(Berlin, 25, 10, 0, 10)), 1);
    EXPECT_EQ(look(at(Berlin, 25, 10, 30, 10)), 0);
    begin(at(Berlin, 28, 15, 0, 3), {u"next_day"_s}); // and forward in the night to 29 March 2026
    EXPECT_EQ(look(at(Berlin, 29, 9, 59, 3)), 0);
    EXPECT_EQ(look(at(Berlin, 29, 10, 0, 3)), 1);
}

TEST_F(Reminders, WhatIsToldIsForgottenOnceItIsOver) {
    begin(at(Berlin, 10, 10), {u"one_hour"_s});
    EXPECT_EQ(look(at(Berlin, 10, 11, 5)), 1);
    EXPECT_EQ(m_choice.told.size(), 1u);
    look(at(Berlin, 30, 11));
    EXPECT_TRUE(m_choice.told.empty());
}

// ---- what is left behind at a lock: bare points in time --------------------------------------------

TEST_F(Reminders, LeaveBarePointsInTimeBehind) {
    m_choice.quietFrom = m_choice.quietUntil = 0;
    begin(at(Berlin, 10, 15), {u"one_hour"_s, u"next_day"_s});
    m_days = {{u"a"_s, Day::of(QDate(2026, 11, 11))}};
    m_choice.lookAgain = true;
    const QDateTime lock = at(Berlin, 10, 15, 30);
    const auto always = [](const QDateTime&) { return 0; };
    const auto all = remindersOf(m_points, m_comeDown, m_days, m_choice, lock);
    const auto moments = momentsToSay(all, m_choice, always, lock);
    ASSERT_EQ(moments.size(), 2u) << "two that come together are one point";
    EXPECT_EQ(moments[0], at(Berlin, 10, 16));
    EXPECT_EQ(moments[1], at(Berlin, 11, 10));
    EXPECT_EQ(saidUntil(all, m_choice, always, lock, at(Berlin, 10, 15, 59)).size(), 0u);
    EXPECT_EQ(saidUntil(all, m_choice, always, lock, at(Berlin, 10, 16)).size(), 1u);
    EXPECT_EQ(saidUntil(all, m_choice, always, lock, at(Berlin, 11, 10)).size(), 3u);
    m_choice.told = saidUntil(all, m_choice, always, lock, at(Berlin, 10, 16));
    EXPECT_EQ(momentsToSay(all, m_choice, always, lock), std::vector{at(Berlin, 11, 10).toUTC()});
}

/// Contact from an hour of the local day on, until another one.
UntilContact contactBetween(int from, int until) {
    return [=](const QDateTime& local) -> std::optional<int> {
        const int minute = local.time().hour() * 60 + local.time().minute();
        if (from * 60 <= minute && minute < until * 60) return 0;
        return (from * 60 - minute + 24 * 60) % (24 * 60);
    };
}

/// Whoever looks minute by minute says the first of all at the very moment that was left behind: with quiet hours,
/// hours for contact, in the nights in which the clocks change, and whenever somebody locks around them.
TEST_F(Reminders, APointLeftBehindIsWhenItWouldHaveBeenSaid) {
    const auto always = [](const QDateTime&) { return 0; };
    const std::vector<std::pair<int, int>> quietHours{{0, 0}, {21, 9}, {9, 11}, {1, 2}, {22, 3}, {0, 2}, {3, 2}};
    const std::vector<UntilContact> contacts{always, contactBetween(14, 24), contactBetween(2, 3),
                                             contactBetween(0, 1)};
    for (const auto& [day, month] : {std::pair{10, 11}, {24, 10}, {28, 3}}) // the clocks change in the night after
        for (const auto& [from, until] : quietHours)
            for (const UntilContact& contact : contacts)
                for (int hour = 12; hour < 36; ++hour) {
                    m_choice.quietFrom = from * 60, m_choice.quietUntil = until * 60;
                    const QDateTime since = at(Berlin, day, 12, 0, month).addSecs((hour - 12) * 3600 + 17 * 60);
                    const std::vector<Reminder> one{{u"a"_s, {since, since.addDays(3)}}};
                    QDateTime now = since;
                    while (now < one.front().window.until &&
                           (dueNow(one, m_choice, now).empty() || contact(now.toLocalTime()) != 0))
                        now = now.addSecs(60);
                    const auto moment = firstMomentOf(one.front(), m_choice, contact, since);
                    ASSERT_EQ(moment.value_or(one.front().window.until), now)
                        << qPrintable(since.toString(Qt::ISODate)) << " quiet from " << from << " until " << until;
                }
}

/// The hour that the clocks leave out in spring has no minute to say anything in.
TEST_F(Reminders, AMinuteThatTheClocksLeaveOutIsSaidTheDayAfter) {
    m_choice.quietFrom = m_choice.quietUntil = 0;
    const QDateTime since = at(Berlin, 28, 12, 0, 3);
    const Reminder one{u"a"_s, {since, since.addDays(3)}};
    const auto later = firstMomentOf(one, m_choice, contactBetween(2, 3), since);
    ASSERT_TRUE(later);
    EXPECT_EQ(later->toLocalTime(), at(Berlin, 30, 2, 0, 3));
}

/// On every change of what it reads, so it must not walk through a week minute by minute.
TEST_F(Reminders, AWeekAheadIsReckonedInAFewSteps) {
    m_choice.quietFrom = 21 * 60, m_choice.quietUntil = 9 * 60;
    const QDateTime since = at(Berlin, 10, 12);
    int asked = 0;
    const UntilContact never = [&](const QDateTime&) {
        ++asked;
        return 12 * 60; // always in half a day
    };
    EXPECT_FALSE(firstMomentOf({u"a"_s, {since, since.addDays(31)}}, m_choice, never, since));
    EXPECT_LE(asked, 2 * 8) << "eight days of two half days";
}

TEST_F(Reminders, WhatIsOverBeforeItCanBeSaidLeavesNoPoint) {
    begin(at(Berlin, 10, 15), {u"now"_s});
    const auto never = [](const QDateTime&) { return std::optional<int>(); };
    const QDateTime lock = at(Berlin, 10, 15);
    EXPECT_TRUE(momentsToSay(remindersOf(m_points, m_comeDown, m_days, m_choice, lock), m_choice, never, lock).empty());
}

} // namespace
} // namespace bothy
