#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

namespace bothy {

/// Holds the place of one person for one window. An advisory lock (flock) on an empty file beside
/// the vault: the kernel gives it back when the program ends in any way, so a crash leaves nothing to
/// clean up. The file itself stays; removing it could split the lock in two.
class PersonLock {
public:
    /// AlreadyOpenElsewhere, also within one process. FolderNotWritable, InputOutput.
    static Result<PersonLock> take(const QString& directory, const PersonId& person);

    PersonLock(PersonLock&& other) noexcept;
    PersonLock& operator=(PersonLock&& other) noexcept;
    ~PersonLock();

private:
    explicit PersonLock(int handle)
        : m_handle(handle) {}

    int m_handle = -1;
};

} // namespace bothy
