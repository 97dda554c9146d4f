#pragma once

#include "core/crypto/hash_to_group.h"
#include "core/matching/pairing.h"
#include "core/statements/canonical.h"

#include <span>

namespace bothy {

/// One question of a comparison: "is your level in this direction of this item at least `threshold`?"
struct Slot {
    ItemId item;
    Direction direction = Direction::Mutual;
    int threshold = 1; ///< 1 maybe or better, 2 yes

    auto operator<=>(const Slot&) const = default;
    bool operator==(const Slot&) const = default;

    static constexpr std::size_t maxCount = 4096;
};

/// A slot as it stands in a message, before anybody knows whether it is one.
struct SlotFields {
    QString item;
    std::uint64_t direction = 0;
    std::uint64_t threshold = 0;
};

/// Empty unless the item is named like one, and direction and threshold are ones that exist.
std::optional<Slot> slotFrom(const SlotFields& fields);
/// The list, when it has 1 to 4,096 slots in strictly ascending order.
std::optional<std::vector<Slot>> slotListFrom(std::span<const SlotFields> fields);

Cbor toCbor(const Slot& slot);
Cbor toCbor(std::span<const Slot> list);
Link slotListHash(std::span<const Slot> list);
/// The element that stands for the slot in the round with these terms (H).
Point slotPoint(const Slot& slot, const HashContext& termsContext);

/// The rows of matched slots, sorted. A row at threshold 2 alone counts as a yes of both: an honest list holds both
/// thresholds, so only a changed app can cause it, and the honest side has to see that yes.
std::vector<MatchedRow> rowsOf(std::span<const Slot> matched);

} // namespace bothy
