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

/// Makes of what its person has in the table exactly these slots, and these open words where there are some, whatever
/// somebody took out, put back or doubled. Writes only what differs. TextTooLong for the words.
Result<void> settle(Database& database, Transaction& transaction, const PersonSlots& slots,
                    const std::optional<OpenWords>& open = {});

/// Readable without a passphrase, by person.
Result<std::map<PersonId, OpenWords>> openWords(Database& database);

} // namespace slot_table

} // namespace bothy
