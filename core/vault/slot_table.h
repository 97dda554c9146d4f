#pragma once

#include "core/vault/database.h"
#include "core/vault/key_slot.h"
#include "core/vault/open_words.h"

#include <map>
#include <vector>

namespace bothy {

/// One person's slots as stored: everything needed to open their half, and where to write it back.
struct PersonSlots {
    PassphraseSlot passphrase;
    IdentitySlot identity;
    CoupleSlot couple;
    FeedSlot feed;
};

/// The table `slots`: one slot per row, and what somebody left readable.
namespace slot_table {

/// The passphrase slots, oldest first: one per person.
Result<std::vector<PassphraseSlot>> people(Database& database);

/// NotPossibleNow when this person has no slots, VaultDamaged when some of the four do not read.
/// Slots of a kind this version does not know are left alone.
Result<PersonSlots> load(Database& database, const PersonId& person);

Result<void> insert(Transaction& transaction, const KeySlot& slot);
/// Puts a slot where the one of the same person and kind was, also where somebody took that out or doubled it.
Result<void> replace(Database& database, Transaction& transaction, const KeySlot& slot);

/// Readable without a passphrase, by person.
Result<std::map<PersonId, OpenWords>> openWords(Database& database);
/// Puts these in the place of what the person left readable before; empty ones take the row away. TextTooLong.
Result<void> putOpenWords(Database& database, Transaction& transaction, const OpenWordsSlot& slot);

} // namespace slot_table

} // namespace bothy
