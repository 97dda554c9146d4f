#pragma once

#include "core/session/private_state.h"
#include "core/statements/canonical.h"

namespace bothy {

// The two parts of a pocket that are made of rows (FORMAT.md, parts 3 and 30). BadEncoding for anything else.
Cbor encodeSetAside(const SetAside& aside);
Result<void> decodeSetAside(const Cbor& value, std::optional<SetAside>& into);
Cbor encodeRowsMet(const RowsMet& met);
Result<void> decodeRowsMet(const Cbor& value, std::optional<RowsMet>& into);

} // namespace bothy
