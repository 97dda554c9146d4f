#include "core/vault/files.h"

#include "core/base/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bothy::files {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostAside = 1000;

Result<void> syncDirectory(const QString& directory) {
    const FileHandle handle(directory, O_RDONLY | O_DIRECTORY);
    if (!handle.isOpen() || ::fsync(handle.number()) != 0) return fileError(errno, "sync folder");
    return {};
}

} // namespace

Result<void> makePrivateDirectory(const QString& directory) {
    if (directory.isEmpty()) return fail(ErrorKind::FolderNotWritable, u"no path"_s);
    const QFileInfo info(directory);
    if (!info.exists()) {
        if (const QString above = info.absolutePath(); !QFileInfo::exists(above) && above != directory)
            BOTHY_TRY(makePrivateDirectory(above));
        if (::mkdir(systemPath(directory).constData(), 0700) != 0 && errno != EEXIST)
            return fileError(errno, "make folder");
        if (!QFileInfo(directory).isDir()) return fail(ErrorKind::FolderNotWritable, u"not a folder"_s);
        // Durable where the folder above can be opened; one that can only be entered is no reason to stop.
        static_cast<void>(syncDirectory(info.absolutePath()).has_value());
        return {};
    }
    if (!info.isDir()) return fail(ErrorKind::FolderNotWritable, u"a file has this name"_s);
    if (::access(systemPath(directory).constData(), W_OK | X_OK) != 0) return fileError(errno, "folder");
    // A folder that already holds other things may be shared on purpose; our files are closed on their own.
    if (QDir(directory).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        closeToOthers(directory);
    return {};
}

Result<void> makePrivateFile(const QString& path) {
    const FileHandle handle(path, O_CREAT | O_EXCL | O_WRONLY, 0600);
    if (!handle.isOpen()) return fileError(errno, "make file");
    return {};
}

Result<void> renameToFree(const QString& from, const QString& to) {
    if (::renameat2(AT_FDCWD, systemPath(from).constData(), AT_FDCWD, systemPath(to).constData(), RENAME_NOREPLACE) !=
        0) {
        if (errno != EINVAL && errno != ENOSYS) return fileError(errno, "rename");
        // A file system without that promise: a second name, which never replaces, then drop the first.
        if (::link(systemPath(from).constData(), systemPath(to).constData()) != 0) {
            if (errno != EPERM && errno != EOPNOTSUPP) return fileError(errno, "link");
            if (QFileInfo::exists(to)) return fail(ErrorKind::VaultExists);
            if (::rename(systemPath(from).constData(), systemPath(to).constData()) != 0)
                return fileError(errno, "rename");
        }
        ::unlink(systemPath(from).constData());
    }
    // The name is there by now: a folder that does not sync is no reason to say that it is not.
    static_cast<void>(syncDirectory(QFileInfo(to).absolutePath()).has_value());
    return {};
}

Result<void> renameAside(const QString& path) {
    if (!QFile::exists(path)) return {};
    for (int number = 1; number <= MostAside; ++number) {
        const auto renamed = renameToFree(path, path + u'.' + QString::number(number) + u".aside"_s);
        if (renamed || renamed.error().kind != ErrorKind::VaultExists) return renamed;
    }
    return fail(ErrorKind::FolderNotWritable, u"no free name"_s);
}

std::optional<Bytes> read(const QString& path, qint64 atMost) {
    const FileHandle handle(path, O_RDONLY | O_NONBLOCK);
    struct stat found {};
    if (!handle.isOpen() || ::fstat(handle.number(), &found) != 0 || !S_ISREG(found.st_mode) || found.st_size > atMost)
        return std::nullopt;
    QFile file;
    if (!file.open(handle.number(), QIODevice::ReadOnly)) return std::nullopt;
    const Bytes octets = file.read(atMost);
    return file.error() == QFileDevice::NoError ? std::optional(octets) : std::nullopt;
}

Result<void> replaceFile(const QString& path, ByteView content) {
    BOTHY_TRY(writePrivateFile(path, content));
    BOTHY_TRY(syncDirectory(QFileInfo(path).absolutePath()));
    keepOnlyTheDayOfFile(path);
    return {};
}

void closeToOthers(const QString& path) {
    struct stat found {};
    if (::stat(systemPath(path).constData(), &found) != 0 || (found.st_mode & 077) == 0) return;
    static_cast<void>(::chmod(systemPath(path).constData(), found.st_mode & 0700));
}

} // namespace bothy::files
