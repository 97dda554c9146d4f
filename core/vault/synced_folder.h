#pragma once

#include "core/base/result.h"
#include "core/vault/vault_places.h"

#include <QByteArray>

#include <optional>

namespace bothy {

/// Programs that copy folders between computers, by the mark each leaves at the top of such a folder. OverNetwork: a
/// file system that lies elsewhere, as rclone, Google Drive, OneDrive, pCloud and SeaDrive are mounted.
enum class SyncProgram { Syncthing, Dropbox, Resilio, Nextcloud, Mega, Tresorit, YandexDisk, Seafile, OverNetwork };

/// A folder that another program keeps in step with other places. A database in it can be copied in the middle of a
/// change, and such a copy may not open.
struct SyncedFolder {
    QString path; ///< its top, with links resolved
    SyncProgram program = SyncProgram::Syncthing;

    bool operator==(const SyncedFolder&) const = default;
};

/// Does this type of a mounted file system, as the system names it, keep its files on another computer?
bool isOverNetwork(const QByteArray& fileSystemType);

/// The nearest synced folder that holds the place of this vault, or will hold it, and that nobody accepted.
std::optional<SyncedFolder> syncedFolderAround(const VaultPlaces& places);

/// VaultInSyncedFolder when there is one.
Result<void> checkNotSynced(const VaultPlaces& places);

/// Somebody knows of it and goes on: no question about this folder any more. Remembered on this computer, in the state
/// directory and outside the vault, because the same vault in another place is another matter.
Result<void> acceptSyncedFolder(const VaultPlaces& places, const SyncedFolder& folder);

} // namespace bothy
