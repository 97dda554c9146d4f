#pragma once

#include "core/base/error.h"

namespace bothy {

/// What a result code of SQLite, plain or extended, means for the person (https://www.sqlite.org/rescode.html). Damaged
/// is only what cannot be anything else: its advice is to put the file away.
ErrorKind kindOfSqliteCode(int code);

} // namespace bothy
