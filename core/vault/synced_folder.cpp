#include "core/vault/synced_folder.h"

#include "core/vault/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>

#include <set>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostOctets = 64 * 1024;

/// Chosen so that the settings such a program keeps in a home folder (~/.dropbox is a folder there) are no hit.
std::optional<SyncProgram> programOf(const QDir& folder) {
    const auto has = [&folder](const QString& name) { return QFileInfo::exists(folder.filePath(name)); };
    if (has(u".stfolder"_s)) return SyncProgram::Syncthing;
    if (has(u".dropbox.cache"_s) || QFileInfo(folder.filePath(u".dropbox"_s)).isFile()) return SyncProgram::Dropbox;
    if (has(u".sync/status"_s)) return SyncProgram::YandexDisk;
    if (has(u".sync/ID"_s) || has(u".sync/Archive"_s)) return SyncProgram::Resilio;
    if (has(u".nextcloudsync.log"_s) || has(u".owncloudsync.log"_s) ||
        !folder.entryList({u".sync_*.db"_s, u"._sync_*.db"_s}, QDir::Files | QDir::Hidden).isEmpty())
        return SyncProgram::Nextcloud;
    if (has(u".megaignore"_s)) return SyncProgram::Mega;
    if (has(u".tresorit"_s)) return SyncProgram::Tresorit;
    if (has(u".seafile-data"_s) || has(u"seafile-ignore.txt"_s)) return SyncProgram::Seafile;
    return std::nullopt;
}

/// The mounted file system that holds this folder, when it lies elsewhere.
std::optional<SyncedFolder> mountAround(const QDir& folder) {
    const QStorageInfo storage(folder);
    if (!storage.isValid() || !isOverNetwork(storage.fileSystemType())) return std::nullopt;
    return SyncedFolder{storage.rootPath(), SyncProgram::OverNetwork};
}

QString noteOf(const VaultPlaces& places) {
    return QDir(places.stateDirectory).filePath(u"synced-folders"_s);
}

/// One path on each line, percent-encoded. A note that cannot be read accepts nothing.
std::set<QString> acceptedIn(const VaultPlaces& places) {
    std::set<QString> accepted;
    QFile file(noteOf(places));
    if (places.stateDirectory.isEmpty() || !file.open(QIODevice::ReadOnly)) return accepted;
    for (const QByteArray& line : file.read(MostOctets).split('\n'))
        if (!line.isEmpty()) accepted.insert(QUrl::fromPercentEncoding(line));
    return accepted;
}

/// The nearest folder that is there already, with links resolved.
QDir existingAround(const QString& directory) {
    QDir folder(QDir::cleanPath(QDir::current().absoluteFilePath(directory)));
    while (!folder.exists() && !folder.isRoot())
        folder.setPath(QFileInfo(folder.path()).path());
    return QDir(folder.canonicalPath());
}

} // namespace

bool isOverNetwork(const QByteArray& fileSystemType) {
    static const std::set<QByteArray> types{
        "nfs",         "nfs4",          "cifs",           "smb3",       "smbfs",          "davfs",
        "9p",          "ceph",          "fuse.rclone",    "fuse.sshfs", "fuse.davfs2",    "fuse.google-drive-ocamlfuse",
        "fuse.pcloud", "fuse.seadrive", "fuse.onedriver", "fuse.s3fs",  "fuse.curlftpfs", "fuse.gvfsd-fuse"};
    return types.contains(fileSystemType);
}

std::optional<SyncedFolder> syncedFolderAround(const VaultPlaces& places) {
    const std::set<QString> accepted = acceptedIn(places);
    for (QDir folder = existingAround(places.directory);; folder.cdUp()) {
        const auto program = programOf(folder);
        if (program && !accepted.contains(folder.path())) return SyncedFolder{folder.path(), *program};
        if (folder.isRoot()) break;
    }
    auto mount = mountAround(existingAround(places.directory));
    return mount && !accepted.contains(mount->path) ? mount : std::nullopt;
}

Result<void> checkNotSynced(const VaultPlaces& places) {
    if (syncedFolderAround(places)) return fail(ErrorKind::VaultInSyncedFolder);
    return {};
}

Result<void> acceptSyncedFolder(const VaultPlaces& places, const SyncedFolder& folder) {
    std::set<QString> accepted = acceptedIn(places);
    accepted.insert(folder.path);
    QByteArray lines;
    for (const QString& path : accepted)
        lines += QUrl::toPercentEncoding(path, "/") + '\n';
    BOTHY_TRY(files::makePrivateDirectory(places.stateDirectory));
    return files::replaceFile(noteOf(places), lines);
}

} // namespace bothy
