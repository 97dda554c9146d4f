#include "core/vault/person_lock.h"

#include "core/base/private_file.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace bothy {

using namespace Qt::StringLiterals;

Result<PersonLock> PersonLock::take(const QString& directory, const PersonId& person) {
    const QString path = u"%1/%2.lock"_s.arg(directory, person.hex());
    const bool isNew = !QFile::exists(path);
    PersonLock lock(::open(systemPath(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600));
    if (lock.m_handle < 0) {
        const bool noPlace = errno == EACCES || errno == EROFS || errno == EPERM || errno == ENOENT || errno == ENOTDIR;
        if (errno == ENOSPC || errno == EDQUOT) return fail(ErrorKind::DiskFull, u"lock file"_s);
        return fail(noPlace ? ErrorKind::FolderNotWritable : ErrorKind::InputOutput, u"lock file"_s);
    }
    if (isNew) keepOnlyTheDayOfFile(path); // not of when its owner was here first
    if (::flock(lock.m_handle, LOCK_EX | LOCK_NB) != 0)
        return fail(errno == EWOULDBLOCK ? ErrorKind::AlreadyOpenElsewhere : ErrorKind::InputOutput, u"lock"_s);
    return lock;
}

PersonLock::PersonLock(PersonLock&& other) noexcept
    : m_handle(std::exchange(other.m_handle, -1)) {}

PersonLock& PersonLock::operator=(PersonLock&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
}

PersonLock::~PersonLock() {
    if (m_handle >= 0) ::close(m_handle);
}

} // namespace bothy
