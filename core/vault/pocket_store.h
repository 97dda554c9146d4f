#pragma once

#include "core/base/ids.h"
#include "core/crypto/keys.h"
#include "core/vault/database.h"
#include "core/vault/key_slot.h"
#include "core/vault/own_memory.h"
#include "core/vault/statement_store.h"
#include "core/vault/table_findings.h"

#include <optional>

namespace bothy {

inline constexpr qsizetype maxPocketOctets = 64 * 1024 * 1024;

/// What one person keeps to themself: private state that this room does not look into, and three things
/// only their owner may be believed about.
struct Pocket {
    CheckedRows checked;             ///< rows that need no second look at their signatures
    std::optional<PersonId> partner; ///< whose statements count beside one's own
    Bytes content;
    std::optional<OwnMemory> memory{}; ///< none in a pocket of a version that had none
    TableFindings unsaid{};            ///< found by an unlock whose session has saved nothing since
};

/// A pocket as found in the file.
struct FoundPocket {
    Pocket pocket;
    std::uint64_t generation = 0;
    bool fellBack = false; ///< the newest generation did not open, this is the one before
};

/// The table `pocket`: two rows per person, the newest state and the one before it. Sealed under a key
/// of that person alone and padded in steps of 64 KiB from 256 KiB on, so that neither the size of the
/// file nor the number of rows tells the partner how much is inside. Owns a copy of the key.
class PocketStore {
public:
    PocketStore(const SlotOwner& owner, const RootKey& root);

    /// Both rows of a new person at once, so that no later save makes the file grow.
    Result<void> insertFirst(Transaction& transaction, const Pocket& pocket) const;
    /// Overwrites the older row. TextTooLong above maxPocketOctets.
    Result<void> replaceOlder(Database& database, Transaction& transaction, std::uint64_t generation,
                              const Pocket& pocket) const;
    /// The newest that opens. VaultDamaged when neither does: starting over with an empty one would
    /// silently forget limits that a backup may still hold.
    Result<FoundPocket> load(Database& database) const;

private:
    Result<void> insert(Transaction& transaction, std::uint64_t generation, const Pocket& pocket) const;
    Bytes seal(std::uint64_t generation, const Pocket& pocket) const;
    std::optional<Pocket> open(std::uint64_t generation, ByteView box) const;
    Result<SecretBytes> unsealed(std::uint64_t generation, ByteView box) const;
    Bytes contextOf(std::uint64_t generation) const;

    SlotOwner m_owner;
    PocketKey m_key;
};

} // namespace bothy
