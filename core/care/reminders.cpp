#include "core/care/reminders.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

const QTime Morning(10, 0);
constexpr int DaysToLookAhead = 8; // a week of hours for contact, whenever it is begun

int minuteOf(const QTime& time) {
    return time.hour() * 60 + time.minute();
}

/// By the clock on the wall; 0 outside of the quiet hours.
int minutesOfQuietLeft(const QDateTime& local, const ReminderChoice& choice) {
    constexpr int Day = 24 * 60;
    return isQuiet(local.time(), choice) ? (choice.quietUntil - minuteOf(local.time()) + Day) % Day : 0;
}

/// So many minutes later on the wall, at the full minute. Where the clocks change in between, only up to that change:
/// the wall is looked at anew from there, as it may skip the minute that is meant or show it earlier.
QDateTime laterOnTheWall(const QDateTime& local, int minutes) {
    const QDateTime full = local.addSecs(-local.time().second()).addMSecs(-local.time().msec());
    const int offset = local.offsetFromUtc();
    const auto isAfterChange = [&](int minute) { return full.addSecs(minute * qint64{60}).offsetFromUtc() != offset; };
    if (!isAfterChange(minutes)) return full.addSecs(minutes * qint64{60});
    const auto steps = std::views::iota(1, minutes + 1);
    return full.addSecs(*std::ranges::partition_point(steps, std::not_fn(isAfterChange)) * qint64{60});
}

bool isOpen(const PointWindow& window, const QDateTime& now) {
    return window.from <= now && now < window.until;
}

} // namespace

bool isQuiet(const QTime& time, const ReminderChoice& choice) {
    const int minute = minuteOf(time);
    if (choice.quietFrom <= choice.quietUntil) return choice.quietFrom <= minute && minute < choice.quietUntil;
    return minute >= choice.quietFrom || minute < choice.quietUntil;
}

std::vector<Reminder> remindersOf(const std::vector<ComeDownPoint>& points, const std::optional<ComeDown>& comeDown,
                                  const std::vector<LookAgainDay>& days, const ReminderChoice& choice,
                                  const QDateTime& now) {
    std::vector<Reminder> all;
    if (choice.comeDown && comeDown) {
        const QDateTime start = QDateTime::fromSecsSinceEpoch(comeDown->start);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const QString id = points[i].id.text();
            const auto isIn = [&](const std::vector<QString>& list) {
                return std::ranges::find(list, id) != list.end();
            };
            if (!isIn(comeDown->points) || isIn(comeDown->lookedAt)) continue;
            all.push_back({u"c:%1:%2"_s.arg(comeDown->start).arg(id), windowOf(points, i, start)});
        }
    }
    if (choice.lookAgain)
        for (const LookAgainDay& each : days) {
            const QDateTime from(each.day.date(), Morning);
            all.push_back({u"d:"_s + each.key, {from, each.day.plus(LookAgainMatters).date().startOfDay()}});
        }
    std::erase_if(all, [&](const Reminder& each) { return each.window.until <= now; });
    return all;
}

std::optional<QDateTime> firstMomentOf(const Reminder& reminder, const ReminderChoice& choice,
                                       const UntilContact& untilContact, const QDateTime& since) {
    QDateTime moment = std::max(reminder.window.from, since).toLocalTime();
    const QDateTime end = std::min(reminder.window.until.toLocalTime(), moment.addDays(DaysToLookAhead));
    while (moment < end) {
        const std::optional<int> contact = untilContact(moment);
        if (!contact) return {};
        const int wait = std::max(*contact, minutesOfQuietLeft(moment, choice));
        if (wait == 0) return moment.toUTC();
        moment = laterOnTheWall(moment, wait);
    }
    return {};
}

std::vector<QDateTime> momentsToSay(const std::vector<Reminder>& reminders, const ReminderChoice& choice,
                                    const UntilContact& untilContact, const QDateTime& since) {
    std::set<QDateTime> moments;
    for (const Reminder& each : reminders)
        if (!choice.told.contains(each.key))
            if (const auto moment = firstMomentOf(each, choice, untilContact, since)) moments.insert(*moment);
    return {moments.begin(), moments.end()};
}

std::set<QString> saidUntil(const std::vector<Reminder>& reminders, const ReminderChoice& choice,
                            const UntilContact& untilContact, const QDateTime& since, const QDateTime& until) {
    std::set<QString> said;
    for (const Reminder& each : reminders)
        if (const auto moment = firstMomentOf(each, choice, untilContact, since); moment && *moment <= until)
            said.insert(each.key);
    return said;
}

std::set<QString> dueNow(const std::vector<Reminder>& reminders, const ReminderChoice& choice, const QDateTime& now) {
    std::set<QString> due;
    if (isQuiet(now.toLocalTime().time(), choice)) return due;
    for (const Reminder& each : reminders)
        if (isOpen(each.window, now) && !choice.told.contains(each.key)) due.insert(each.key);
    return due;
}

std::set<QString> toldAfter(const std::vector<Reminder>& reminders, const ReminderChoice& choice,
                            const std::set<QString>& said) {
    std::set<QString> told;
    for (const Reminder& each : reminders)
        if (choice.told.contains(each.key) || said.contains(each.key)) told.insert(each.key);
    return told;
}

} // namespace bothy
