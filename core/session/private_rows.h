#pragma once

#include "core/session/private_state.h"
#include "core/statements/canonical.h"

namespace bothy {

// The parts of a pocket that are made of rows or items (FORMAT.md, parts 2, 3, 28 and 30). BadEncoding for anything
// else.
Cbor encodeHeldBack(const std::set<std::pair<ItemId, RoleSide>>& rows);
Result<std::set<std::pair<ItemId, RoleSide>>> decodeHeldBack(const Cbor& value);
Cbor encodeSetAside(const SetAside& aside);
Result<void> decodeSetAside(const Cbor& value, std::optional<SetAside>& into);
Cbor encodeRowsMet(const RowsMet& met);
Result<void> decodeRowsMet(const Cbor& value, std::optional<RowsMet>& into);
Cbor encodeItems(const std::set<ItemId>& items);
Result<void> decodeItems(const Cbor& value, std::set<ItemId>& into);

} // namespace bothy
