#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QString>

#include <sys/types.h>

namespace bothy {

/// An open file of the system that is closed on every way out.
class FileHandle {
public:
    FileHandle(const QString& path, int flags, mode_t mode = 0);
    ~FileHandle();
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

/// A path as the system takes it.
QByteArray systemPath(const QString& path);
/// What a failed call of the system means; `code` is its errno.
Error fileError(int code, const char* step);

/// Writes a small file as a whole that only its owner can read (mode 0600), from its first octet on: a new one beside
/// it, written and synced, then renamed over whatever had the name, and so over what others may have open. After a
/// crash there is the old one or the new one.
Result<void> writePrivateFile(const QString& path, ByteView content);

/// Leaves of the times at which a file or folder was written and read only the day: whoever can list the folder would
/// otherwise know when its owner was here. The moment becomes one by chance within the first hour of that day, so that
/// programs that copy what has another time still see a change; it may lie before the last one or ahead of now. Best
/// effort; the system keeps one more time, of the last change of any kind, that nobody can set.
void keepOnlyTheDay(const QString& path);
/// Of a file that was written, and of the folder that this changed.
void keepOnlyTheDayOfFile(const QString& file);

} // namespace bothy
