// Contact hours: by the clock on the wall, across midnight, across changes of the clock.

#include "core/documents/limits/week_hours.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

WeekHours week(std::vector<QString> hours, std::vector<QString> days = {}) {
    const auto read = WeekHours::from(hours, days);
    EXPECT_TRUE(read);
    return read.value_or(WeekHours());
}

QDateTime at(const char* text) {
    return QDateTime::fromString(QLatin1StringView(text), Qt::ISODate);
}

TEST(WeekHours, KeepToTheMinuteAndTheDay) {
    const WeekHours hours = week({u"09:00-18:30"_s}, {u"mon"_s, u"fri"_s});
    EXPECT_FALSE(hours.contains(at("2026-11-23T08:59:59")));
    EXPECT_TRUE(hours.contains(at("2026-11-23T09:00:00"))) << "a Monday";
    EXPECT_TRUE(hours.contains(at("2026-11-23T18:29:59")));
    EXPECT_FALSE(hours.contains(at("2026-11-23T18:30:00")));
    EXPECT_FALSE(hours.contains(at("2026-11-24T12:00:00"))) << "a Tuesday";
    EXPECT_TRUE(hours.contains(at("2026-11-27T12:00:00")));
}

TEST(WeekHours, ANightBelongsToTheDayItBegins) {
    const WeekHours night = week({u"22:00-06:00"_s}, {u"sun"_s});
    EXPECT_TRUE(night.contains(at("2026-11-22T23:00:00"))) << "Sunday";
    EXPECT_TRUE(night.contains(at("2026-11-23T05:59:00"))) << "Monday morning: the week goes round";
    EXPECT_FALSE(night.contains(at("2026-11-23T06:00:00")));
    EXPECT_FALSE(night.contains(at("2026-11-22T05:00:00"))) << "Sunday morning belongs to Saturday";
}

TEST(WeekHours, SeveralRangesAndEveryDay) {
    const WeekHours hours = week({u"07:00-08:00"_s, u"18:00-21:00"_s});
    for (int day = 22; day < 29; ++day) {
        const QDate date(2026, 11, day);
        EXPECT_TRUE(hours.contains({date, QTime(7, 30)}));
        EXPECT_FALSE(hours.contains({date, QTime(12, 0)}));
        EXPECT_TRUE(hours.contains({date, QTime(20, 59)}));
    }
    EXPECT_TRUE(week({u"00:00-00:00"_s}).contains(at("2026-11-23T13:00:00"))) << "the whole day";
}

TEST(WeekHours, TellHowLongItIsUntilTheNextOne) {
    const WeekHours hours = week({u"09:00-18:30"_s}, {u"mon"_s, u"fri"_s});
    EXPECT_EQ(hours.minutesUntilNext(at("2026-11-23T08:59:59")), 1) << "a Monday";
    EXPECT_EQ(hours.minutesUntilNext(at("2026-11-23T09:00:00")), 0);
    EXPECT_EQ(hours.minutesUntilNext(at("2026-11-23T18:30:00")), 3 * 24 * 60 + 14 * 60 + 30) << "until Friday";
    EXPECT_EQ(hours.minutesUntilNext(at("2026-11-27T18:30:00")), 2 * 24 * 60 + 14 * 60 + 30) << "the week goes round";
    EXPECT_EQ(WeekHours().minutesUntilNext(at("2026-11-23T09:00:00")), std::nullopt) << "there is none";
    EXPECT_EQ(WeekHours::always().minutesUntilNext(at("2026-11-23T09:00:00")), 0);
    WeekHours both = hours;
    both.narrowTo(week({u"18:00-20:00"_s}));
    EXPECT_EQ(both, week({u"18:00-18:30"_s}, {u"mon"_s, u"fri"_s}));
}

TEST(WeekHours, KeepTheirHoursWhenTheClocksChange) {
    const WeekHours hours = week({u"02:00-03:00"_s});
    const QTimeZone rome("Europe/Rome");
    ASSERT_TRUE(rome.isValid());
    const QDateTime twice = QDateTime(QDate(2026, 10, 25), QTime(0, 30), rome); // 03:00 becomes 02:00
    EXPECT_TRUE(hours.contains(twice.addSecs(2 * 3600))) << "half past two, the first time";
    EXPECT_TRUE(hours.contains(twice.addSecs(3 * 3600))) << "half past two, the second time";
    EXPECT_FALSE(hours.contains(twice.addSecs(4 * 3600))) << "half past three";
    const QDateTime spring = QDateTime(QDate(2026, 3, 29), QTime(1, 59), rome); // 02:00 becomes 03:00
    EXPECT_FALSE(hours.contains(spring));
    EXPECT_FALSE(hours.contains(spring.addSecs(60))) << "three already: those hours do not exist that night";
}

TEST(WeekHours, WhatCannotBeReadIsNothing) {
    for (const QString& text : {u""_s, u"9-18"_s, u"09:00"_s, u"25:00-26:00"_s, u"09:00-18:00-20:00"_s, u"a-b"_s})
        EXPECT_FALSE(WeekHours::from({text}, {})) << qPrintable(text);
    EXPECT_FALSE(WeekHours::from({}, {u"mon"_s}));
    EXPECT_FALSE(WeekHours::from({u"09:00-10:00"_s}, {u"monday"_s}));
}

TEST(WeekHours, FewerHoursAreWithinMore) {
    const WeekHours wide = week({u"08:00-20:00"_s}), narrow = week({u"09:00-12:00"_s}, {u"mon"_s});
    EXPECT_TRUE(narrow.isWithin(wide));
    EXPECT_FALSE(wide.isWithin(narrow));
    EXPECT_TRUE(wide.isWithin(wide));
}

} // namespace
} // namespace bothy
