// What is looked at again and again while somebody is here: the other window, the clock, and what still has to be
// written.

#include "core/session/session.h"
#include "core/session/waiting_seat.h"

#include <QElapsedTimer>

#include <algorithm>

namespace bothy {

void Session::lose(const Error& error) {
    Q_EMIT vaultLost(error);
    lock();
}

void Session::watch() {
    if (m_watching || m_stage != Stage::Open) return;
    followClock();
    const bool mayTryAgain = m_unsaved.mayTryAgain() && !m_unsaved.isOnItsWay();
    const CommitRules quickly{.withoutWaiting = true};
    if (mayTryAgain && m_lying != m_mine.stopPlan.open())
        writeOpenWords(quickly); // also where an unlock found others
    else if (mayTryAgain && m_unsaved.isOwed())
        write({}, takeUnsaved(), quickly);
    m_watching = true;
    QElapsedTimer asked;
    asked.start();
    const Day today = m_floor.today();
    const bool anew = today != m_shared.today || m_shared.isUnread();
    m_thread
        .run([today, anew, reading = Reading{m_mine.readWords, m_own.shippedPlans()},
              holder = m_vault]() -> Result<std::optional<SharedState>> {
            if (!*holder) return std::optional<SharedState>();
            Vault& vault = **holder;
            const auto news = vault.glance();
            if (!news) return news.error();
            if (!*news && !anew) return std::optional<SharedState>();
            return std::optional(sharedIn(vault, today, reading));
        })
        .then(this, [this, asked, visit = m_visit](Result<std::optional<SharedState>> shared) {
            m_watching = false;
            if (visit != m_visit) return;
            if (!shared) {
                if (shared.error().kind == ErrorKind::VaultMissing) return lose(shared.error());
                const bool wasUnread = m_shared.isUnread(), isBusy = shared.error().kind == ErrorKind::VaultBusy;
                const std::chrono::milliseconds waited(asked.elapsed()), aFailedLook = SharedState::aFailedLook;
                const auto sinceTheLast = std::min(m_services.watchEvery, aFailedLook);
                m_shared.lookFailed(std::max(waited, isBusy ? sinceTheLast : aFailedLook));
                if (m_shared.isUnread() != wasUnread) Q_EMIT sharedChanged();
                return;
            }
            m_shared.unread = {};
            if (*shared) adopt(std::move(**shared));
            keepPromises();
            m_rounds.tryAgain();
        });
}

} // namespace bothy
