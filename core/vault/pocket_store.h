#pragma once

#include "core/base/ids.h"
#include "core/crypto/keys.h"
#include "core/vault/database.h"
#include "core/vault/key_slot.h"
#include "core/vault/own_memory.h"
#include "core/vault/pocket_stamp.h"
#include "core/vault/statement_store.h"
#include "core/vault/table_findings.h"

#include <memory>
#include <optional>
#include <vector>

namespace bothy {

inline constexpr qsizetype maxPocketOctets = 64 * 1024 * 1024;

/// What one person keeps to themself: private state that this room does not look into, and what only their owner may be
/// believed about.
struct Pocket {
    CheckedRows checked;             ///< rows that need no second look at their signatures
    std::optional<PersonId> partner; ///< whose statements count beside one's own
    Bytes content;
    std::optional<OwnMemory> memory{}; ///< none in a pocket of a version that had none
    TableFindings unsaid{};            ///< found by an unlock whose session has saved nothing since
    /// What secrets of a comparison are stirred with, from a time before the root key was renewed: the content may hold
    /// some that are sealed under it. None while the root key is the first.
    std::shared_ptr<const MatchHedgeKey> hedge{};
    PocketStamp stamp{};  ///< of this save; zeros in what earlier versions wrote
    PocketStamp before{}; ///< of the save before it
};

/// Which of a person's rows holds their newest state. Generations grow by one with each save; they are sealed along
/// with the state, so that nobody else can count them.
struct PocketPlace {
    qint64 row = 0;
    std::uint64_t generation = 0;
    Database::Version opensAt{}; ///< at this the row opens under the keys of its store, and nobody else has written
};

/// A pocket as found in the file.
struct FoundPocket {
    Pocket pocket;
    PocketPlace place;
};

/// The table `pocket`: two rows per person, the newest state and the one before it. Sealed under a key
/// of that person alone and padded in steps of 64 KiB from 256 KiB on, so that neither the size of the
/// file nor the number of rows tells the partner how much is inside; overwritten in turn, so that their ids do not tell
/// how often. Owns a copy of the key.
class PocketStore {
public:
    PocketStore(const SlotOwner& owner, const RootKey& root);

    /// Both rows of a new person at once, so that no later save makes the file grow.
    Result<void> insertFirst(Database& database, Transaction& transaction, const Pocket& pocket) const;
    static constexpr std::uint64_t firstGeneration = 2; ///< after insertFirst()
    /// Overwrites the older row with this generation, `newest` being the other one. Where that does not open any more,
    /// what is given here is all there is, and is written twice. Rows that were planted go. Gives the row.
    /// TextTooLong above maxPocketOctets, or where the memory is above OwnMemory::mostOctets.
    Result<PocketPlace> replaceOlder(Database& database, Transaction& transaction, const PocketPlace& newest,
                                     std::uint64_t generation, const Pocket& pocket) const;
    /// The newest that opens. VaultDamaged when neither does: starting over with an empty one would
    /// silently forget limits that a backup may still hold.
    Result<FoundPocket> load(Database& database) const;

private:
    struct Row;
    Result<std::vector<Row>> rowsIn(Database& database, std::optional<qint64> only = {}) const;
    Result<bool> opens(Database& database, const PocketPlace& place, const Database::Version& now) const;
    Result<void> write(Transaction& transaction, const PocketPlace& place, const Pocket& pocket) const;
    std::optional<FoundPocket> open(const Row& row) const;
    Result<SecretBytes> unsealed(const Row& row) const;
    Bytes contextOf(qint64 row) const;
    Bytes olderContextOf(std::uint64_t generation) const;

    SlotOwner m_owner;
    PocketKey m_key;
};

} // namespace bothy
