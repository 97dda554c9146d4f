#include "core/vault/foreign_journal.h"

#include "core/vault/files.h"
#include "core/vault/journal_pages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

// The octets SQLite locks (os.h, "PENDING_BYTE"): pending, reserved, and 510 for the readers.
constexpr off_t PendingOctet = 0x40000000;
constexpr off_t ReservedOctet = PendingOctet + 1;
constexpr off_t AllLockOctets = 512;
constexpr unsigned long BetweenTries = 20; ///< milliseconds

QString journalOf(const QString& database) {
    return database + u"-journal"_s;
}

/// The database file, opened for as long as nobody else may read or write it. The lock belongs to this handle and
/// not to the process (F_OFD_SETLK), so two windows of one process keep each other out as well.
class HeldFile {
public:
    explicit HeldFile(const QString& path)
        : m_file(path) {
        m_file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered);
    }

    bool isOpen() const { return m_file.isOpen(); }
    /// Somebody is writing: their journal is not left behind.
    bool isBeingWritten() const {
        struct flock asked = lockOf(ReservedOctet, 1);
        return ::fcntl(m_file.handle(), F_OFD_GETLK, &asked) == 0 && asked.l_type != F_UNLCK;
    }
    bool tryToHold() {
        struct flock wanted = lockOf(PendingOctet, AllLockOctets);
        return ::fcntl(m_file.handle(), F_OFD_SETLK, &wanted) == 0;
    }
    qint64 size() const { return m_file.size(); }
    Bytes firstPage() {
        m_file.seek(0);
        const Bytes head = m_file.read(100);
        const auto read = DatabaseHead::read(head);
        if (!read) return head;
        m_file.seek(0);
        return m_file.read(read->pageSize);
    }

private:
    static struct flock lockOf(off_t start, off_t length) {
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = start;
        lock.l_len = length;
        return lock;
    }

    QFile m_file;
};

std::optional<JournalHead> journalBeside(const QString& database) {
    QFile file(journalOf(database));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return JournalHead::read(file.readAll());
}

} // namespace

Result<void> setForeignJournalAside(const QString& database, int busyMilliseconds) {
    if (!QFile::exists(journalOf(database))) return {};
    HeldFile file(database);
    if (!file.isOpen()) return {}; // SQLite cannot write into it either, and says so
    QElapsedTimer waiting;
    waiting.start();
    while (!file.tryToHold()) {
        if (file.isBeingWritten()) return {};
        if (waiting.elapsed() >= busyMilliseconds) return fail(ErrorKind::VaultBusy, u"a journal beside it"_s);
        QThread::msleep(BetweenTries);
    }
    const auto journal = journalBeside(database);
    if (!journal || belongs(*journal, file.firstPage(), file.size())) return {};
    return setJournalAside(database);
}

Result<void> setJournalAside(const QString& database) {
    return files::renameAside(journalOf(database));
}

} // namespace bothy
