#pragma once

#include "core/vault/key_slot.h"
#include "core/vault/vault_places.h"

namespace bothy {

/// The words somebody left readable for anyone at this computer, as one row of the table `slots`:
/// [1, couple, person, 6, helps, [person...]]. Nothing of it is sealed or authenticated. At most maxOpenWordsOctets.
struct OpenWordsSlot {
    SlotOwner owner;
    OpenWords words;
};

inline constexpr std::uint64_t openWordsKind = 6;
inline constexpr qsizetype maxOpenWordsOctets = 4096;

/// TextTooLong over a limit (vault_places.h).
Result<Bytes> encodeOpenWords(const OpenWordsSlot& slot);
/// Nothing for octets that are something else.
std::optional<OpenWordsSlot> decodeOpenWords(ByteView octets);

} // namespace bothy
