#include "core/base/log.h"

#include <spdlog/spdlog.h>

namespace bothy::log {

void info(const char* what) {
    spdlog::info("{}", what);
}
void info(const char* what, qint64 number) {
    spdlog::info("{}: {}", what, number);
}
void warn(const char* what) {
    spdlog::warn("{}", what);
}
void warn(const char* what, const Error& error) {
    spdlog::warn("{}: {}", what, name(error.kind));
}

const char* name(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::WrongPassphrase:
        return "WrongPassphrase";
    case ErrorKind::PassphraseEmpty:
        return "PassphraseEmpty";
    case ErrorKind::PassphraseTooLong:
        return "PassphraseTooLong";
    case ErrorKind::AlreadyOpenElsewhere:
        return "AlreadyOpenElsewhere";
    case ErrorKind::VaultMissing:
        return "VaultMissing";
    case ErrorKind::VaultExists:
        return "VaultExists";
    case ErrorKind::NotAVault:
        return "NotAVault";
    case ErrorKind::VaultDamaged:
        return "VaultDamaged";
    case ErrorKind::VaultNewer:
        return "VaultNewer";
    case ErrorKind::VaultReadOnly:
        return "VaultReadOnly";
    case ErrorKind::VaultBusy:
        return "VaultBusy";
    case ErrorKind::VaultInSyncedFolder:
        return "VaultInSyncedFolder";
    case ErrorKind::FolderNotWritable:
        return "FolderNotWritable";
    case ErrorKind::DiskFull:
        return "DiskFull";
    case ErrorKind::InputOutput:
        return "InputOutput";
    case ErrorKind::KeyCostTooHigh:
        return "KeyCostTooHigh";
    case ErrorKind::OutOfMemory:
        return "OutOfMemory";
    case ErrorKind::BadEncoding:
        return "BadEncoding";
    case ErrorKind::StatementForged:
        return "StatementForged";
    case ErrorKind::ContentBroken:
        return "ContentBroken";
    case ErrorKind::NotPossibleNow:
        return "NotPossibleNow";
    case ErrorKind::GaveWay:
        return "GaveWay";
    case ErrorKind::TooFewOffered:
        return "TooFewOffered";
    case ErrorKind::LookFirst:
        return "LookFirst";
    case ErrorKind::TooSoon:
        return "TooSoon";
    case ErrorKind::NothingToCompare:
        return "NothingToCompare";
    case ErrorKind::UnderALimit:
        return "UnderALimit";
    case ErrorKind::CoupleComplete:
        return "CoupleComplete";
    case ErrorKind::TextTooLong:
        return "TextTooLong";
    case ErrorKind::ProgrammingError:
        return "ProgrammingError";
    }
    return "unknown";
}

} // namespace bothy::log
