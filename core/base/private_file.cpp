#include "core/base/private_file.h"

#include <QDateTime>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeAll(int file, ByteView content) {
    while (!content.isEmpty()) {
        const auto written = ::write(file, content.data(), static_cast<std::size_t>(content.size()));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return fileError(written < 0 ? errno : EIO, "write");
        content = content.sliced(written);
    }
    if (::fsync(file) != 0) return fileError(errno, "sync");
    return {};
}

} // namespace

FileHandle::FileHandle(const QString& path, int flags, mode_t mode)
    : m_number(::open(systemPath(path).constData(), flags | O_CLOEXEC, mode)) {}

FileHandle::~FileHandle() {
    if (m_number >= 0) ::close(m_number);
}

QByteArray systemPath(const QString& path) {
    return path.toLocal8Bit();
}

Error fileError(int code, const char* step) {
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

Result<void> writePrivateFile(const QString& path, ByteView content) {
    QByteArray fresh = systemPath(QFileInfo(path).absolutePath() + u"/~XXXXXX.tmp"_s);
    const int file = ::mkostemps(fresh.data(), 4, O_CLOEXEC); // 0600, whatever the umask lets others do
    if (file < 0) return fileError(errno, "make file");
    Result<void> done = writeAll(file, content);
    if (::close(file) != 0 && done) done = fileError(errno, "close");
    if (done && ::rename(fresh.constData(), systemPath(path).constData()) != 0) done = fileError(errno, "rename");
    if (!done) ::unlink(fresh.constData());
    return done;
}

void keepOnlyTheDay(const QString& path) {
    struct stat found {};
    if (::stat(systemPath(path).constData(), &found) != 0) return;
    const QDate day = QDateTime::fromSecsSinceEpoch(found.st_mtim.tv_sec).date();
    std::random_device chance;
    const timespec moment{day.startOfDay().toSecsSinceEpoch() + std::uniform_int_distribution<time_t>(0, 3599)(chance),
                          std::uniform_int_distribution<long>(0, 999'999'999)(chance)};
    const std::array<timespec, 2> readAndWritten{moment, moment};
    static_cast<void>(::utimensat(AT_FDCWD, systemPath(path).constData(), readAndWritten.data(), 0));
}

void keepOnlyTheDayOfFile(const QString& file) {
    keepOnlyTheDay(file);
    keepOnlyTheDay(QFileInfo(file).absolutePath());
}

} // namespace bothy
