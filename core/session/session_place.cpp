// Where the vault lies: a place which something else copies elsewhere, or one where it is not any more.

#include "core/session/session.h"

namespace bothy {

Session::Done Session::lookForVault() {
    return m_thread.run([places = m_services.places] { return Vault::people(places); })
        .then(this, [this, visit = m_visit](const Result<std::vector<PersonOnTile>>& people) -> Result<void> {
            if (!people) return people.error();
            m_people = *people;
            if (visit != m_visit) return {}; // somebody came in while the disk was read
            setStage(m_people.empty() ? Stage::NoVault : Stage::Locked);
            return {};
        });
}

void Session::beginAnew() {
    if (m_stage == Stage::Open) return;
    m_people.clear();
    setStage(Stage::NoVault);
}

QFuture<std::optional<SyncedFolder>> Session::syncedFolder() {
    return m_thread.run([places = m_services.places] { return syncedFolderAround(places); });
}

Session::Done Session::acceptSyncedFolder(const SyncedFolder& folder) {
    return m_thread.run([places = m_services.places, folder] { return bothy::acceptSyncedFolder(places, folder); });
}

} // namespace bothy
