#include "ui/reminders/reminder_desk.h"

#include "core/session/look_again_days.h"
#include "core/session/session.h"
#include "ui/home/home_cards.h"
#include "ui/reminders/to_the_front.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace bothy {

namespace {

constexpr std::chrono::minutes LookEvery{1};

std::vector<LookAgainDay> daysOf(const Session& session) {
    std::vector<LookAgainDay> days = lookAgainDays(session.shared());
    std::ranges::move(ownLookAgainDays(session.shared(), session.mine(), session.me()), std::back_inserter(days));
    return days;
}

} // namespace

ReminderDesk::ReminderDesk(Session& session, QWidget* window, const QDBusConnection& bus)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_notice(bus)
    , m_quiet(bus, session.services().places.directory) {
    listen();
    connect(&m_every, &QTimer::timeout, this, &ReminderDesk::look);
    m_every.start(LookEvery);
    onStage();
}

void ReminderDesk::listen() {
    connect(&m_session, &Session::stageChanged, this, &ReminderDesk::onStage);
    connect(&m_session, &Session::sharedChanged, this, &ReminderDesk::onShared);
    connect(&m_session, &Session::privateChanged, this, &ReminderDesk::onPrivate);
    connect(&m_quiet, &QuietCall::heard, this, &ReminderDesk::forget);
    connect(&m_notice, &ReminderNotice::told, this, &ReminderDesk::onTold);
    connect(&m_notice, &ReminderNotice::clicked, this,
            [this](const QString& token) { bringToTheFront(*m_window->window(), token); });
    connect(&m_notice, &ReminderNotice::lost, this, [this] {
        m_locked.notTold();
        m_shown.clear();
    });
    connect(&m_notice, &ReminderNotice::notPossible, this, &ReminderDesk::onNotPossible);
}

bool ReminderDesk::isOpen() const {
    return m_session.stage() == Session::Stage::Open;
}

bool ReminderDesk::isSomebodyHere() const {
    return isOpen() && m_window->window()->isActiveWindow();
}

UntilContact ReminderDesk::untilContact() const {
    return [this](const QDateTime& local) { return m_session.limits().contactHours().minutesUntilNext(local); };
}

std::vector<Reminder> ReminderDesk::reminders(const QDateTime& now) const {
    return remindersOf(m_session.services().care.comeDown, m_session.mine().comeDown, daysOf(m_session),
                       m_session.mine().reminders, now);
}

/// Also what is not due while it is switched off, put away or being let go: all of that can be taken back, and then it
/// was told all the same.
std::vector<Reminder> ReminderDesk::thatCanComeBack(const QDateTime& now) const {
    const PrivateState& mine = m_session.mine();
    std::vector<LookAgainDay> days = daysOf(m_session);
    std::ranges::move(lookAgainDaysLetGo(m_session.shared(), mine, m_session.me()), std::back_inserter(days));
    std::optional<ComeDown> comeDown = mine.comeDown;
    if (comeDown) comeDown->lookedAt.clear();
    return remindersOf(m_session.services().care.comeDown, comeDown, days, {.comeDown = true, .lookAgain = true}, now);
}

void ReminderDesk::onStage() {
    if (isOpen()) {
        takeTimesBack();
        heedPause();
        keepTimes();
        QMetaObject::invokeMethod(this, &ReminderDesk::look, Qt::QueuedConnection); // caught up once, after unlocking
    } else {
        m_shown.clear(); // names what it was about
        m_reckonedFrom.reset();
        m_isPaused = false;
    }
}

void ReminderDesk::onShared() {
    if (!isOpen()) return;
    heedPause();
    keepTimes();
}

ReminderDesk::Private ReminderDesk::privateNow() const {
    const PrivateState& mine = m_session.mine();
    return {mine.reminders, mine.comeDown, mine.ownLimits, mine.removals};
}

/// Each typed letter comes by here.
void ReminderDesk::onPrivate() {
    if (!isOpen()) return;
    if (m_reckonedFrom != privateNow()) keepTimes();
}

/// Windows that are locked cannot read of a pause: whoever learns of one says so.
void ReminderDesk::heedPause() {
    const bool wasPaused = std::exchange(m_isPaused, m_session.shared().isPaused());
    if (!m_isPaused || wasPaused) return;
    forget();
    m_quiet.call();
}

void ReminderDesk::forget() {
    m_locked.forgetAll();
    m_shown.clear();
    m_notice.withdraw();
}

/// While somebody is here, what they would leave behind is always ready: a lock can come at any moment, and then
/// nothing of theirs can be read any more.
void ReminderDesk::keepTimes() {
    if (!isOpen()) return;
    const ReminderChoice& choice = m_session.mine().reminders;
    m_reckonedFrom = privateNow();
    if (!choice.whileLocked || !choice.isOn() || m_session.shared().isPaused()) return m_locked.forget(m_session.me());
    const QDateTime now = m_session.services().clock.now();
    m_locked.keep(m_session.me(), now, momentsToSay(reminders(now), choice, untilContact(), now));
    if (!m_shown.empty()) m_locked.alreadySaid(m_session.me());
}

/// What was told while they were away counts as told.
void ReminderDesk::takeTimesBack() {
    const auto told = m_locked.takeBack(m_session.me());
    if (!told) return;
    const auto all = reminders(told->since);
    const auto until = [&](const QDateTime& moment) {
        if (!moment.isValid()) return std::set<QString>();
        return saidUntil(all, m_session.mine().reminders, untilContact(), told->since, moment);
    };
    noteTold(until(told->until));
    if (m_notice.stands()) m_shown = until(told->said);
}

void ReminderDesk::noteTold(const std::set<QString>& keys) {
    if (keys.empty()) return;
    const auto all = thatCanComeBack(m_session.services().clock.now());
    m_session.edit([&](PrivateState& mine) { mine.reminders.told = toldAfter(all, mine.reminders, keys); });
}

void ReminderDesk::look() {
    const QDateTime now = m_session.services().clock.now();
    if (isOpen()) lookForPresent(now);
    if (!isSomebodyHere()) lookForLocked(now);
}

void ReminderDesk::lookForPresent(const QDateTime& now) {
    const ReminderChoice& choice = m_session.mine().reminders;
    if (m_session.shared().isPaused() || !choice.isOn()) return;
    keepTimes();
    if (!m_session.limits().allowsContact(now.toLocalTime())) return; // they come when contact is fine again
    std::set<QString> due = dueNow(reminders(now), choice, now);
    if (due.empty()) return;
    if (isSomebodyHere()) due = meet(due);
    if (std::ranges::includes(m_shown, due)) return;
    m_shown = due;
    keepTimes();
    show(now);
}

/// What Home has in sight is told; what it has not is left to be said. Without any of that, what stands at the desktop
/// goes, unless it is for somebody else as well.
std::set<QString> ReminderDesk::meet(const std::set<QString>& due) {
    const std::set<QString> onHome = remindersOnHome(m_session);
    std::set<QString> seen, left;
    for (const QString& key : due)
        (onHome.contains(key) ? seen : left).insert(key);
    if (left.empty()) {
        if (!m_shown.empty() && !m_locked.isWaitedFor(m_session.me())) m_notice.withdraw();
        m_shown.clear();
    }
    noteTold(seen);
    return left;
}

void ReminderDesk::lookForLocked(const QDateTime& now) {
    const auto present = isOpen() ? std::optional(m_session.me()) : std::nullopt;
    if (m_locked.hasCome(now, present)) show(now);
}

/// Whoever is locked is told when nobody else is at the window.
void ReminderDesk::show(const QDateTime& now) {
    if (!isSomebodyHere()) m_locked.said(now);
    m_notice.show();
}

void ReminderDesk::onTold() {
    m_locked.told();
    if (isOpen()) noteTold(m_shown);
    m_shown.clear();
}

/// Whoever is locked finds it on Home; whoever is at the window reads it there.
void ReminderDesk::onNotPossible() {
    m_locked.notTold();
    if (isOpen()) Q_EMIT said(words());
    if (isSomebodyHere()) noteTold(std::exchange(m_shown, {}));
}

} // namespace bothy
