#pragma once

#include <QString>

namespace bothy {

/// Starts the log: a rotating file `bothy.log` in the state directory (3 files of 256 KiB), mode 0600.
/// Qt's own messages go there by kind and category only, never with their text, because Qt may quote
/// what a person wrote. With `BOTHY_LOG=stderr` the log also goes to the terminal, with Qt's texts, for
/// developers.
/// Without a writable state directory the program runs without a log.
void startLog(const QString& stateDirectory);

} // namespace bothy
