// What is looked at again and again while somebody is here: the other window, the clock, and what still has to be
// written.

#include "core/session/session.h"
#include "core/session/waiting_seat.h"

namespace bothy {

void Session::lose(const Error& error) {
    Q_EMIT vaultLost(error);
    lock();
}

void Session::watch() {
    if (m_watching || m_stage != Stage::Open) return;
    followClock();
    // Tried again where they could not be written, also by the unlock that found others there.
    if (m_lying != m_mine.stopPlan.open() && m_openWordsAgain.hasExpired()) writeOpenWords();
    m_watching = true;
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
        .then(this, [this, visit = m_visit](Result<std::optional<SharedState>> shared) {
            m_watching = false;
            if (visit != m_visit) return;
            if (!shared) {
                if (shared.error().kind == ErrorKind::VaultMissing) return lose(shared.error());
                if (shared.error().kind == ErrorKind::VaultBusy) return; // somebody is writing
                const bool wasUnread = m_shared.isUnread();
                m_shared.lookFailed();
                if (m_shared.isUnread() != wasUnread) Q_EMIT sharedChanged();
                return;
            }
            m_shared.looksFailed = 0;
            if (*shared) adopt(std::move(**shared));
            keepPromises();
            m_rounds.tryAgain();
        });
}

} // namespace bothy
