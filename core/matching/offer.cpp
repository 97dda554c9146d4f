#include "core/matching/offer.h"

namespace bothy {

Direction directionOf(RoleSide side, bool ownerIsFirstPerson) {
    if (side == RoleSide::Both) return Direction::Mutual;
    return (side == RoleSide::First) == ownerIsFirstPerson ? Direction::FirstGives : Direction::SecondGives;
}

} // namespace bothy
