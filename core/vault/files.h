#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace bothy {

/// What the vault asks of the file system, beside SQLite.
namespace files {

/// Makes the folder if needed, for its owner only (mode 0700), and durably. FolderNotWritable when the path is a file
/// or cannot be made or written, DiskFull.
Result<void> makePrivateDirectory(const QString& directory);

/// Makes an empty file for its owner only (mode 0600). VaultExists when something has that name.
Result<void> makePrivateFile(const QString& path);

/// Gives `from` the name `to`, only if nothing has that name yet, and makes that durable. VaultExists.
Result<void> renameToFree(const QString& from, const QString& to);

/// The same, with the first free number: `<path>.<n>.aside`. Nothing is done where nothing has the name.
Result<void> renameAside(const QString& path);

/// What a file holds. Nothing for a file that is not there, cannot be read or is larger, and for anything else of that
/// name: a pipe that somebody put there would never end.
std::optional<Bytes> read(const QString& path, qint64 atMost);

/// Writes a small file as writePrivateFile() does, makes the name durable too, and keeps only the day of it.
Result<void> replaceFile(const QString& path, ByteView content);

/// Takes group and others off a file or folder, should somebody have let them in. Best effort.
void closeToOthers(const QString& path);

} // namespace files

} // namespace bothy
