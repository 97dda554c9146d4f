#include "core/vault/sqlite_code.h"

namespace bothy {

namespace {

// Primary result codes: the low octet of an extended one.
enum class SqliteCode {
    Internal = 2,
    Permission = 3,
    Abort = 4,
    Busy = 5,
    Locked = 6,
    NoMemory = 7,
    ReadOnly = 8,
    Interrupt = 9,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Protocol = 15,
    Schema = 17,
    TooBig = 18,
    Misuse = 21,
    NoLargeFiles = 22,
    Authorization = 23,
    Range = 25,
    NotADatabase = 26
};

} // namespace

ErrorKind kindOfSqliteCode(int code) {
    switch (static_cast<SqliteCode>(code & 0xff)) {
    case SqliteCode::Busy:
    case SqliteCode::Locked:
    case SqliteCode::Protocol: // the file system's locks did not go through in time
    case SqliteCode::Schema:   // changed by another window while a step was prepared
        return ErrorKind::VaultBusy;
    case SqliteCode::NoMemory:
        return ErrorKind::OutOfMemory;
    case SqliteCode::ReadOnly:
    case SqliteCode::Permission:
    case SqliteCode::Authorization:
        return ErrorKind::VaultReadOnly;
    case SqliteCode::InputOutput:
    case SqliteCode::Interrupt:
    case SqliteCode::Abort:
    case SqliteCode::NoLargeFiles:
        return ErrorKind::InputOutput;
    case SqliteCode::Corrupt:
        return ErrorKind::VaultDamaged;
    case SqliteCode::Full:
        return ErrorKind::DiskFull;
    case SqliteCode::CannotOpen:
        return ErrorKind::FolderNotWritable; // the file is there; its journal cannot be made
    case SqliteCode::TooBig:
        return ErrorKind::TextTooLong;
    case SqliteCode::NotADatabase:
        return ErrorKind::NotAVault;
    case SqliteCode::Internal:
    case SqliteCode::Misuse:
    case SqliteCode::Range:
        return ErrorKind::ProgrammingError;
    }
    return ErrorKind::VaultDamaged; // a table or a column that should be there is not, or holds something else
}

} // namespace bothy
