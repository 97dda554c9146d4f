#include "ui/shell/idle_lock.h"

#include "ui/widgets/when_done.h"

namespace bothy {

IdleLock::IdleLock(QObject* parent, const QDBusConnection& session, const QDBusConnection& system,
                   std::chrono::milliseconds patience)
    : QObject(parent)
    , m_away(nullptr, session, system)
    , m_desktop(nullptr, session, patience) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::askDesktop);
    connect(&m_activity, &Activity::used, this, &IdleLock::onUsed);
    connect(&m_away, &DesktopAway::away, this, &IdleLock::away);
}

void IdleLock::letSleepAfter(const QFuture<Result<void>>& written) {
    whenDone(written, this, [this](const Result<void>&) { m_away.letSleep(); });
}

void IdleLock::setMinutes(int minutes) {
    const std::chrono::minutes wanted(std::max(0, minutes));
    if (wanted == m_wanted) return; // told again with every change, also those that nobody makes
    m_wanted = wanted;
    m_timer.stop();
    onUsed();
}

bool IdleLock::defer() {
    return deferBy(m_wanted);
}

bool IdleLock::deferBy(std::chrono::milliseconds time) {
    m_deferred += time;
    if (m_deferred >= longestDeferral) return false;
    m_timer.start(time);
    return true;
}

void IdleLock::onUsed() {
    ++m_uses;
    m_deferred = {};
    if (m_wanted.count() > 0) m_timer.start(m_wanted);
}

/// Somebody who works in another window since less than the minutes gets what is left of them.
void IdleLock::askDesktop() {
    m_desktop.ask([this, uses = m_uses](DesktopIdle::Idle sinceInput) {
        if (uses != m_uses || m_wanted.count() == 0) return;
        if (sinceInput && *sinceInput < m_wanted && deferBy(m_wanted - *sinceInput)) return;
        Q_EMIT idle();
    });
}

} // namespace bothy
