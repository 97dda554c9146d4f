#include "core/vault/table_findings.h"

#include "core/statements/canonical.h"

namespace bothy {

Cbor toCbor(const TableFindings& found) {
    return Cbor::Array{found.putBack, found.lost,      found.lostOfOther,
                       found.isOlder, found.isUnknown, found.hasOlderKeys};
}

std::optional<TableFindings> findingsFrom(const Cbor& value) {
    const bool isEarlier = value.record(4) != nullptr;
    const Cbor::Array* f = isEarlier ? value.record(4) : value.record(6);
    if (!f) return {};
    const auto isUnknown = isEarlier ? std::optional(false) : (*f)[4].boolean();
    const auto hasOlderKeys = isEarlier ? std::optional(false) : (*f)[5].boolean();
    const auto putBack = (*f)[0].number(), lost = (*f)[1].number(), lostOfOther = (*f)[2].number();
    const auto isOlder = (*f)[3].boolean();
    if (!putBack || !lost || !lostOfOther || !isOlder || !isUnknown || !hasOlderKeys) return {};
    return TableFindings{*putBack, *lost, *lostOfOther, *isOlder, *isUnknown, *hasOlderKeys};
}

} // namespace bothy
