#pragma once

#include "core/care/come_down.h"

#include <functional>
#include <set>

namespace bothy {

/// What one person wants to be reminded of. Nothing at first. Private: nobody is told, and nobody chooses for another.
struct ReminderChoice {
    bool comeDown = false;    ///< the points of the hours and days after that they chose
    bool lookAgain = false;   ///< days to look again at plans, agreements and own limits
    int quietFrom = 21 * 60;  ///< minutes of the local day; nothing comes from here
    int quietUntil = 9 * 60;  ///< to here. May cross midnight; the same as the start means no quiet hours
    std::set<QString> told;   ///< what was said already, so that no clock and no journey says it twice
    bool whileLocked = false; ///< their times alone stay in memory while the part of this person is locked

    bool isOn() const { return comeDown || lookAgain; }
    bool operator==(const ReminderChoice&) const = default;
};

/// A day on which somebody wanted to look at something again.
struct LookAgainDay {
    QString key; ///< names the thing and the day
    Day day;

    bool operator==(const LookAgainDay&) const = default;
};

/// For so many days, from its own on, a day to look again matters.
constexpr int LookAgainMatters = 31;

/// One thing to be reminded of, as long as it matters.
struct Reminder {
    QString key;
    PointWindow window;
};

/// In quiet hours?
bool isQuiet(const QTime& time, const ReminderChoice& choice);

/// Everything that was chosen and is not over, in the local time of this computer. Days to look again come at ten in
/// the morning.
std::vector<Reminder> remindersOf(const std::vector<ComeDownPoint>& points, const std::optional<ComeDown>& comeDown,
                                  const std::vector<LookAgainDay>& days, const ReminderChoice& choice,
                                  const QDateTime& now);

/// How many minutes later by the clock on the wall a limit leaves room for a reminder; 0 when it does at this moment
/// of local time. Nothing when it never does.
using UntilContact = std::function<std::optional<int>(const QDateTime& local)>;

/// When a reminder can first be said from `since` on: out of quiet hours, and when contact is fine. Nothing when it is
/// over by then, or when the eight days after it began have no such moment.
std::optional<QDateTime> firstMomentOf(const Reminder& reminder, const ReminderChoice& choice,
                                       const UntilContact& untilContact, const QDateTime& since);
/// Bare points in time at which there will be something to say that was not said yet, from `since` on: no kinds, no
/// names, each moment once, the earliest first.
std::vector<QDateTime> momentsToSay(const std::vector<Reminder>& reminders, const ReminderChoice& choice,
                                    const UntilContact& untilContact, const QDateTime& since);
/// What those points up to `until` stood for.
std::set<QString> saidUntil(const std::vector<Reminder>& reminders, const ReminderChoice& choice,
                            const UntilContact& untilContact, const QDateTime& since, const QDateTime& until);

/// What there is to say now. Several are said as one. Nothing in quiet hours: it comes when they end, if it matters
/// then. Each is said once, whatever the clock did meanwhile.
std::set<QString> dueNow(const std::vector<Reminder>& reminders, const ReminderChoice& choice, const QDateTime& now);
/// `told` once these were said; what cannot come back any more is let go.
std::set<QString> toldAfter(const std::vector<Reminder>& reminders, const ReminderChoice& choice,
                            const std::set<QString>& said);

} // namespace bothy
