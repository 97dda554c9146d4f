#pragma once

#include "core/base/result.h"
#include "core/matching/pairing.h"

#include <set>
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

/// Fewer different items than this cannot be compared: with very few, a row says too much.
inline constexpr std::size_t minimumOfferedItems = 8;
/// How long a person's app waits after their answers left, unless both said sooner.
inline constexpr int daysBetweenRounds = 7;

/// How many different items these rows or slots are about, whatever their order.
std::size_t itemsIn(const auto& rows) {
    std::set<ItemId> items;
    for (const auto& each : rows)
        items.insert(each.item);
    return items.size();
}

/// The direction in which a side of the owner stands: their First side gives. The inverse of sideFor().
Direction directionOf(RoleSide side, bool ownerIsFirstPerson);

} // namespace bothy
