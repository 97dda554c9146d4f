#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/matching/pairing.h"
#include "core/statements/canonical.h"

#include <vector>

namespace bothy {

/// One answer on its way into a comparison: which item, which of the owner's sides, how open.
/// The level is never None: such a row is not offered at all.
struct OfferedRow {
    ItemId item;
    RoleSide side = RoleSide::Both;
    Level level = Level::Conditional;

    auto operator<=>(const OfferedRow&) const = default;
    bool operator==(const OfferedRow&) const = default;
};

/// Everything one person puts into a comparison. As private as the answers themselves: it lives in
/// locked memory or in its owner's pocket, never in a statement.
struct Offer {
    PersonId person;
    DocumentId round;             ///< drawn at random by the owner; the first one in gives the round its id
    bool intervalOver = true;     ///< by the owner's own record, no comparison in the last seven days
    bool sooner = false;          ///< the owner does not mind comparing again earlier
    std::vector<OfferedRow> rows; ///< sorted, each (item, side) once

    /// How many different items are offered; fewer than `minimumItems` cannot be compared.
    std::size_t itemCount() const;
    static constexpr std::size_t minimumItems = 8;
    static constexpr int intervalDays = 7;

    Cbor toCbor() const;
    static Result<Offer> fromCbor(const Cbor& value);

    bool operator==(const Offer&) const = default;
};

/// The direction in which a side of the owner stands: their First side gives. The inverse of sideFor().
Direction directionOf(RoleSide side, bool ownerIsFirstPerson);

} // namespace bothy
