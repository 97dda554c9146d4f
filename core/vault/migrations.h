#pragma once

#include "core/base/result.h"
#include "core/vault/database.h"

namespace bothy {

/// The numbered steps from an empty database to the tables of today. A step that was shipped is never
/// edited; a new format appends one. The header of the file says which steps it has had.
namespace migrations {

inline constexpr qint64 applicationId = 0x42746879; ///< "Bthy" in the SQLite header: this file is ours
extern const qint64 newestVersion;

/// NotAVault for a database of another program, VaultNewer for one that a newer Bothy has written (it is
/// left untouched), VaultDamaged for one of ours without a version.
Result<void> checkHeader(Database& database);

/// Brings the tables up to date, inside the caller's transaction. An empty database becomes a vault.
Result<void> apply(Transaction& transaction, qint64 fromVersion);

/// The missing steps, if any, in one transaction, for a header that was checked.
Result<void> bringUpToDate(Database& database);

/// Holds the schema against what the steps made of it, word for word. Whoever has the file can plant a trigger that
/// takes a row away after it was written, or an index that lies: what hangs on a table of ours and is not ours is taken
/// out. VaultDamaged when one of the tables is another one. Cheap; asked at every opening and inside every transaction.
Result<void> clearSchema(Database& database);

} // namespace migrations

} // namespace bothy
