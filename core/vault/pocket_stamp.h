#pragma once

#include "core/base/ids.h"
#include "core/base/state_mark.h"

namespace bothy {

/// Drawn for each save of a private part and sealed with it, so that no two saves are taken for one another, whatever
/// their numbers.
using PocketStamp = FixedBytes<16, struct PocketStampTag>;

inline StateMark markOf(const PocketStamp& stamp) {
    return {static_cast<std::uint8_t>(stamp.view()[0]), static_cast<std::uint8_t>(stamp.view()[1])};
}

} // namespace bothy
