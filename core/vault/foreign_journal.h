#pragma once

#include "core/base/result.h"

#include <QString>

namespace bothy {

/// Where another file was put in the place of a vault whose last transaction had not ended, its journal lies beside
/// the wrong file, and SQLite would roll it back into that. Such a journal gets another name before SQLite looks at
/// the file, `<path>-journal.N.aside` with the first free number; nothing is deleted, so the pair can be brought
/// together again. A journal that belongs to the file is left to SQLite, and so is one whose writer is at work.
/// VaultBusy when a reader holds the file for longer than the wait; what renaming gives.
Result<void> setForeignJournalAside(const QString& database, int busyMilliseconds);

/// The same for a journal beside which there is no file at all.
Result<void> setJournalAside(const QString& database);

} // namespace bothy
