#pragma once

#include <array>
#include <cstdint>

namespace bothy {

/// Two numbers that stand for one saved state of a person's private part, made from it under their key. Who remembers
/// those of the moment in which they locked can see at the next unlock whether the file is still of that moment: a
/// file, and the note this computer has of it, that were put back together look right to any program. One state in
/// 65,536 has the same numbers by chance; nobody without the key can find out which.
using StateMark = std::array<std::uint8_t, 2>;

} // namespace bothy
