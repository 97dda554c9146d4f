// Where the vault lies: a place which something else copies elsewhere, or one where it is not any more.

#include "core/session/session.h"

namespace bothy {

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
