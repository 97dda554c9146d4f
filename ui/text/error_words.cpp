#include "ui/text/error_words.h"

#include "core/session/unsaved_part.h"

#include <QCoreApplication>

namespace bothy {
namespace {

/// Gives the sentences below one place in the translations.
struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString title(ErrorKind kind);
    static QString advice(ErrorKind kind);
    static QString help(ErrorKind kind); ///< what can be done where Bothy tries again by itself
};

QString ErrorText::title(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::WrongPassphrase:
        return tr("That did not open it.");
    case ErrorKind::PassphraseEmpty:
        return tr("The passphrase is still empty.");
    case ErrorKind::PassphraseTooLong:
        return tr("This passphrase is longer than Bothy can use.");
    case ErrorKind::AlreadyOpenElsewhere:
        return tr("This part is open in another window.");
    case ErrorKind::VaultMissing:
        return tr("Bothy does not find its file.");
    case ErrorKind::VaultExists:
        return tr("There is already a Bothy file in this place.");
    case ErrorKind::NotAVault:
        return tr("Another kind of file is in the place of Bothy’s file.");
    case ErrorKind::VaultDamaged:
        return tr("A part of Bothy’s file cannot be read.");
    case ErrorKind::VaultNewer:
        return tr("This file was written by a newer Bothy.");
    case ErrorKind::VaultReadOnly:
        return tr("Bothy can read its file, but cannot change it.");
    case ErrorKind::VaultBusy:
        return tr("Another window is busy with the file.");
    case ErrorKind::VaultInSyncedFolder:
        return tr("This folder is copied to other places by another program.");
    case ErrorKind::FolderNotWritable:
        return tr("Bothy cannot write in its folder.");
    case ErrorKind::DiskFull:
        return tr("The disk is full.");
    case ErrorKind::InputOutput:
        return tr("The disk did not answer as expected.");
    case ErrorKind::KeyCostTooHigh:
        return tr("This file asks for more work than Bothy ever uses.");
    case ErrorKind::OutOfMemory:
        return tr("This computer is short of memory just now.");
    case ErrorKind::BadEncoding:
        return tr("Something in the file has an unexpected shape.");
    case ErrorKind::StatementForged:
        return tr("Something in the file does not come from either of you.");
    case ErrorKind::ContentBroken:
        return tr("A part of Bothy’s own texts is not there.");
    case ErrorKind::NotPossibleNow:
        return tr("This is not possible at the moment.");
    case ErrorKind::GaveWay:
        return tr("Something you took back, limited or paused came first.");
    case ErrorKind::TooFewOffered:
        return tr("Comparing begins with eight items or more.");
    case ErrorKind::LookFirst:
        return tr("Your part may need a look first.");
    case ErrorKind::TooSoon:
        return tr("The last comparison is less than seven days ago.");
    case ErrorKind::NothingToCompare:
        return tr("There is nothing to compare at the moment.");
    case ErrorKind::UnderALimit:
        return tr("A limit covers a part of this.");
    case ErrorKind::CoupleComplete:
        return tr("Both halves are already here.");
    case ErrorKind::TextTooLong:
        return tr("This text is longer than there is room for.");
    case ErrorKind::ProgrammingError:
        return tr("Something unexpected happened inside Bothy.");
    }
    return {};
}

QString ErrorText::advice(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::WrongPassphrase:
        return tr("Check Caps Lock and the keyboard language, then try again.");
    case ErrorKind::PassphraseEmpty:
        return tr("Type it, or paste it, and try again.");
    case ErrorKind::PassphraseTooLong:
        return tr("You can use a shorter one. A few words are plenty.");
    case ErrorKind::AlreadyOpenElsewhere:
        return tr("You can go on there, or lock it there first.");
    case ErrorKind::VaultMissing:
        return tr("It may have moved, or its disk is not connected. Put it back, then try again.");
    case ErrorKind::VaultExists:
        return tr("It stays as it is. Start Bothy again to open it.");
    case ErrorKind::NotAVault:
        return tr("It stays as it is. Put your own file back in this place, then try again.");
    case ErrorKind::VaultDamaged:
        return tr("Move it, and vault.db-journal if it is there, to another folder. You can put an older copy in its "
                  "place, then try again.");
    case ErrorKind::VaultNewer:
        return tr("Nothing was changed. Update Bothy, then start it again.");
    case ErrorKind::VaultReadOnly:
        return tr("Give yourself the right to change the file, then try again.");
    case ErrorKind::VaultBusy:
        return tr("Wait a moment, then try again.");
    case ErrorKind::VaultInSyncedFolder:
        return tr("A folder that stays on this computer is the better place.");
    case ErrorKind::FolderNotWritable:
        return tr("Give yourself the right to write there, then try again.");
    case ErrorKind::DiskFull:
        return tr("Make some room on the disk, then try again.");
    case ErrorKind::InputOutput:
        return tr("See that the disk is connected, then try again.");
    case ErrorKind::KeyCostTooHigh:
        return tr("Nothing was opened. An older copy of the file may still open.");
    case ErrorKind::OutOfMemory:
        return tr("Close another program, then try again.");
    case ErrorKind::BadEncoding:
        return tr("It is left out. Everything else stays as it was.");
    case ErrorKind::StatementForged:
        return tr("It does not count. Everything else stays as it was.");
    case ErrorKind::ContentBroken:
        return tr("Installing Bothy again can bring it back. Your part is safe.");
    case ErrorKind::NotPossibleNow:
        return tr("Something changed in between. Look again, then decide.");
    case ErrorKind::GaveWay:
        return tr("Another window is busy with the file. Wait a moment, then try again.");
    case ErrorKind::TooFewOffered:
        return tr("An item with two sides counts once. You can add answers whenever you like.");
    case ErrorKind::LookFirst:
        return tr("It may not be as you left it. You can look at your limits and what you hold back, then put away the "
                  "note.");
    case ErrorKind::TooSoon:
        return tr("It can run sooner when each of you chooses that.");
    case ErrorKind::NothingToCompare:
        return tr("Comparing asks about eight items or more. Fewer are left that you do not have in common already.");
    case ErrorKind::UnderALimit:
        return tr("Nothing was offered or agreed. It waits until the limit is let go.");
    case ErrorKind::CoupleComplete:
        return tr("This file has room for two people.");
    case ErrorKind::TextTooLong:
        return tr("Shorten it a little, then try again.");
    case ErrorKind::ProgrammingError:
        return tr("What was saved is still there. Starting Bothy again may help.");
    }
    return {};
}

QString ErrorText::help(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::DiskFull:
        return tr("Please make some room on the disk.");
    case ErrorKind::NotAVault:
        return tr("Please put your own file back in this place.");
    case ErrorKind::VaultReadOnly:
        return tr("Please give yourself the right to change the file.");
    case ErrorKind::FolderNotWritable:
        return tr("Please give yourself the right to write there.");
    case ErrorKind::InputOutput:
        return tr("Please see that the disk is connected.");
    case ErrorKind::OutOfMemory:
        return tr("Please close another program.");
    default:
        return {};
    }
}

} // namespace

bool tryingAgainHelps(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::VaultNewer:
    case ErrorKind::KeyCostTooHigh:
    case ErrorKind::ContentBroken:
    case ErrorKind::VaultExists:
    case ErrorKind::UnderALimit:
    case ErrorKind::CoupleComplete:
    case ErrorKind::StatementForged:
    case ErrorKind::BadEncoding:
    case ErrorKind::ProgrammingError:
        return false;
    default:
        return true;
    }
}

ErrorWords unsavedWords(const Error& error) {
    if (!UnsavedPart::mayPass(error.kind)) return errorWords(error);
    QStringList words{ErrorText::title(error.kind)};
    if (const QString help = ErrorText::help(error.kind); !help.isEmpty()) words << help;
    words << ErrorText::tr("Your words stay in this window, and Bothy tries again by itself.");
    return {ErrorText::tr("What you changed last is not in the file yet."), words.join(u' ')};
}

ErrorWords errorWords(const Error& error) {
    return {ErrorText::title(error.kind), ErrorText::advice(error.kind)};
}

} // namespace bothy
