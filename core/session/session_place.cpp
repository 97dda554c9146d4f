// Where the vault lies, when that is a place which something else copies elsewhere.

#include "core/session/session.h"

namespace bothy {

QFuture<std::optional<SyncedFolder>> Session::syncedFolder() {
    return m_thread.run([places = m_services.places] { return syncedFolderAround(places); });
}

Session::Done Session::acceptSyncedFolder(const SyncedFolder& folder) {
    return m_thread.run([places = m_services.places, folder] { return bothy::acceptSyncedFolder(places, folder); });
}

} // namespace bothy
