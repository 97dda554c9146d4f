#include "core/care/reminders.h"

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

const QTime Morning(10, 0);
constexpr int DaysThatMatter = 31;
constexpr int DaysToLookAhead = 8; // a week of hours for contact, whenever it is begun

bool isOpen(const PointWindow& window, const QDateTime& now) {
    return window.from <= now && now < window.until;
}

} // namespace

bool isQuiet(const QTime& time, const ReminderChoice& choice) {
    const int minute = time.hour() * 60 + time.minute();
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
            all.push_back({u"d:"_s + each.key, {from, from.addDays(DaysThatMatter)}});
        }
    std::erase_if(all, [&](const Reminder& each) { return each.window.until <= now; });
    return all;
}

std::optional<QDateTime> firstMomentOf(const Reminder& reminder, const ReminderChoice& choice,
                                       const ContactIsFine& isFine, const QDateTime& since) {
    QDateTime moment = std::max(reminder.window.from, since).toLocalTime();
    const QDateTime end = std::min(reminder.window.until.toLocalTime(), moment.addDays(DaysToLookAhead));
    for (; moment < end; moment = moment.addSecs(60))
        if (!isQuiet(moment.time(), choice) && isFine(moment)) return moment.toUTC();
    return {};
}

std::vector<QDateTime> momentsToSay(const std::vector<Reminder>& reminders, const ReminderChoice& choice,
                                    const ContactIsFine& isFine, const QDateTime& since) {
    std::set<QDateTime> moments;
    for (const Reminder& each : reminders)
        if (!choice.told.contains(each.key))
            if (const auto moment = firstMomentOf(each, choice, isFine, since)) moments.insert(*moment);
    return {moments.begin(), moments.end()};
}

std::set<QString> saidUntil(const std::vector<Reminder>& reminders, const ReminderChoice& choice,
                            const ContactIsFine& isFine, const QDateTime& since, const QDateTime& until) {
    std::set<QString> said;
    for (const Reminder& each : reminders)
        if (const auto moment = firstMomentOf(each, choice, isFine, since); moment && *moment <= until)
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
