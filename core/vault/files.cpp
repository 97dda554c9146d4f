#include "core/vault/files.h"

#include "core/crypto/random.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bothy::files {

using namespace Qt::StringLiterals;

namespace {

Error errorOf(int code, const char* step) {
    const QString detail = u"%1: errno %2"_s.arg(QString::fromLatin1(step)).arg(code);
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorKind::DiskFull, detail);
    case EEXIST:
        return fail(ErrorKind::VaultExists, detail);
    case EACCES:
    case EPERM:
    case EROFS:
    case ENOTDIR:
    case ENOENT:
    case ELOOP:
    case ENAMETOOLONG:
        return fail(ErrorKind::FolderNotWritable, detail);
    default:
        return fail(ErrorKind::InputOutput, detail);
    }
}

QByteArray local(const QString& path) {
    return path.toLocal8Bit();
}

/// An open file that is closed on every way out.
class Handle {
public:
    Handle(const QString& path, int flags, mode_t mode = 0)
        : m_number(::open(local(path).constData(), flags | O_CLOEXEC, mode)) {}
    ~Handle() {
        if (m_number >= 0) ::close(m_number);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

Result<void> syncDirectory(const QString& directory) {
    const Handle handle(directory, O_RDONLY | O_DIRECTORY);
    if (!handle.isOpen() || ::fsync(handle.number()) != 0) return errorOf(errno, "sync folder");
    return {};
}

Result<void> writeAll(const Handle& handle, ByteView content) {
    while (!content.isEmpty()) {
        const auto written = ::write(handle.number(), content.data(), static_cast<std::size_t>(content.size()));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return errorOf(written < 0 ? errno : EIO, "write");
        content = content.sliced(written);
    }
    if (::fsync(handle.number()) != 0) return errorOf(errno, "sync");
    return {};
}

} // namespace

Result<void> makePrivateDirectory(const QString& directory) {
    if (directory.isEmpty()) return fail(ErrorKind::FolderNotWritable, u"no path"_s);
    const QFileInfo info(directory);
    if (!info.exists()) {
        if (const QString above = info.absolutePath(); !QFileInfo::exists(above) && above != directory)
            BOTHY_TRY(makePrivateDirectory(above));
        if (::mkdir(local(directory).constData(), 0700) != 0 && errno != EEXIST) return errorOf(errno, "make folder");
        if (!QFileInfo(directory).isDir()) return fail(ErrorKind::FolderNotWritable, u"not a folder"_s);
        return {};
    }
    if (!info.isDir()) return fail(ErrorKind::FolderNotWritable, u"a file has this name"_s);
    if (::access(local(directory).constData(), W_OK | X_OK) != 0) return errorOf(errno, "folder");
    // A folder that already holds other things may be shared on purpose; our files are closed on their own.
    if (QDir(directory).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        closeToOthers(directory);
    return {};
}

Result<void> makePrivateFile(const QString& path) {
    const Handle handle(path, O_CREAT | O_EXCL | O_WRONLY, 0600);
    if (!handle.isOpen()) return errorOf(errno, "make file");
    return {};
}

Result<void> renameToFree(const QString& from, const QString& to) {
    if (::renameat2(AT_FDCWD, local(from).constData(), AT_FDCWD, local(to).constData(), RENAME_NOREPLACE) != 0) {
        if (errno != EINVAL && errno != ENOSYS) return errorOf(errno, "rename");
        // A file system without that promise: a second name, which never replaces, then drop the first.
        if (::link(local(from).constData(), local(to).constData()) != 0) {
            if (errno != EPERM && errno != EOPNOTSUPP) return errorOf(errno, "link");
            if (QFileInfo::exists(to)) return fail(ErrorKind::VaultExists);
            if (::rename(local(from).constData(), local(to).constData()) != 0) return errorOf(errno, "rename");
        }
        ::unlink(local(from).constData());
    }
    return syncDirectory(QFileInfo(to).absolutePath());
}

Result<void> replaceFile(const QString& path, ByteView content) {
    const QString directory = QFileInfo(path).absolutePath();
    const QString fresh = u"%1/~%2.tmp"_s.arg(directory, QString::fromLatin1(makeRandomBytes(4).toHex()));
    Result<void> done;
    {
        const Handle handle(fresh, O_CREAT | O_EXCL | O_WRONLY, 0600);
        if (!handle.isOpen()) return errorOf(errno, "make file");
        done = writeAll(handle, content);
    }
    if (done && ::rename(local(fresh).constData(), local(path).constData()) != 0) done = errorOf(errno, "rename");
    if (!done) {
        ::unlink(local(fresh).constData());
        return done;
    }
    return syncDirectory(directory);
}

void closeToOthers(const QString& path) {
    struct stat found {};
    if (::stat(local(path).constData(), &found) != 0 || (found.st_mode & 077) == 0) return;
    static_cast<void>(::chmod(local(path).constData(), found.st_mode & 0700));
}

} // namespace bothy::files
