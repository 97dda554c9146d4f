#pragma once

#include "core/base/error.h"

namespace bothy::log {

/// The only door to the log. What goes in: which step ran, error kinds, counts, durations. What
/// never goes in: content, names, ids of items, keys, paths below the home directory; and what somebody did with the
/// file, or what was noticed of it: both people can read the log. `what` is
/// a fixed English phrase from the source, which is why it is not a QString.
void info(const char* what);
void info(const char* what, qint64 number);
void warn(const char* what);
void warn(const char* what, const Error& error);

/// Short fixed name of a kind, for the log and for test output: "WrongPassphrase".
const char* name(ErrorKind kind);

} // namespace bothy::log
