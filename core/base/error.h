#pragma once

#include <QString>

namespace bothy {

/// Everything that can go wrong and that a person may have to be told about. The core names the
/// cause; ui/text/error_words has the one clear sentence for each. The compiler checks there that
/// none was forgotten (-Werror=switch).
enum class ErrorKind {
    // unlocking
    WrongPassphrase,
    PassphraseEmpty,
    PassphraseTooLong,    ///< over 4,096 UTF-8 octets
    AlreadyOpenElsewhere, ///< this person is unlocked in another window
    // the vault file
    VaultMissing, ///< no vault where one was expected, or deleted while open
    VaultExists,  ///< asked to create where one is already
    NotAVault,    ///< another kind of file
    VaultDamaged, ///< truncated, or a part of it does not open
    VaultNewer,   ///< written by a newer version
    VaultReadOnly,
    VaultBusy, ///< another window holds it for longer than the wait
    VaultInSyncedFolder,
    FolderNotWritable,
    DiskFull,
    InputOutput,    ///< any other read or write that did not work
    KeyCostTooHigh, ///< the file asks for more memory or passes than is ever used
    OutOfMemory,
    // what was read
    BadEncoding,     ///< octets that are not in canonical form, or not of the expected shape
    StatementForged, ///< a statement whose signature, author or hash does not fit
    ContentBroken,   ///< a shipped text file with a broken or missing entry
    // what was asked
    NotPossibleNow,   ///< the state changed in the meantime; look again
    GaveWay,          ///< the file was held, and something that was taken away came first
    TooFewOffered,    ///< fewer than 8 items set aside
    LookFirst,        ///< the private part may not be as its owner left it, and the note about that is not put away
    TooSoon,          ///< a comparison ran less than seven days ago
    NothingToCompare, ///< of the list fewer than 8 items do not stand in common already
    UnderALimit,      ///< a limit in effect closes something that the words to agree to are about
    CoupleComplete,   ///< both halves of this vault are taken
    TextTooLong,
    ProgrammingError, ///< a broken assumption; logged, never expected
};

/// A failure. `kind` decides what is said and done; `detail` is for the log and for developers:
/// technical, English, and never content, names or keys.
struct Error {
    ErrorKind kind = ErrorKind::ProgrammingError;
    QString detail;

    bool operator==(const Error&) const = default;
};

} // namespace bothy
