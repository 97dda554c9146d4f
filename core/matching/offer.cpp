#include "core/matching/offer.h"

namespace bothy {

std::size_t itemsIn(const std::vector<OfferedRow>& rows) {
    std::size_t count = 0;
    const ItemId* before = nullptr;
    for (const OfferedRow& row : rows) {
        if (!before || !(*before == row.item)) ++count;
        before = &row.item;
    }
    return count;
}

Direction directionOf(RoleSide side, bool ownerIsFirstPerson) {
    if (side == RoleSide::Both) return Direction::Mutual;
    return (side == RoleSide::First) == ownerIsFirstPerson ? Direction::FirstGives : Direction::SecondGives;
}

} // namespace bothy
