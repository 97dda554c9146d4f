#include "core/vault/synced_folder.h"

#include "core/vault/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
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
    if (has(u".sync/ID"_s) || has(u".sync/Archive"_s)) return SyncProgram::Resilio;
    if (has(u".nextcloudsync.log"_s) || has(u".owncloudsync.log"_s) ||
        !folder.entryList({u".sync_*.db"_s, u"._sync_*.db"_s}, QDir::Files | QDir::Hidden).isEmpty())
        return SyncProgram::Nextcloud;
    return std::nullopt;
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

std::optional<SyncedFolder> syncedFolderAround(const VaultPlaces& places) {
    const std::set<QString> accepted = acceptedIn(places);
    for (QDir folder = existingAround(places.directory);; folder.cdUp()) {
        const auto program = programOf(folder);
        if (program && !accepted.contains(folder.path())) return SyncedFolder{folder.path(), *program};
        if (folder.isRoot()) return std::nullopt;
    }
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
