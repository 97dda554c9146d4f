#pragma once

#include "core/base/result.h"
#include "core/statements/canonical.h"

#include <QString>

#include <map>

namespace bothy {

// How the window looks for one person (FORMAT.md, part 51). What the words mean, only the window knows: a word of a
// newer program is kept, and closes nothing. BadEncoding for more than 32 choices or 64 characters.
Cbor encodeLook(const std::map<QString, QString>& look);
Result<void> decodeLook(const Cbor& value, std::map<QString, QString>& into);

} // namespace bothy
