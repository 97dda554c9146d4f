#pragma once

#include "core/base/ids.h"
#include "core/crypto/keys.h"
#include "core/statements/statement.h"
#include "core/vault/database.h"

#include <span>
#include <vector>

namespace bothy {

using RowsDigest = FixedBytes<32, struct RowsDigestTag>;

/// The stored rows whose signatures one person has checked: the first `count` in the order of their
/// ids, as a chain of hashes over what was checked: the id of each statement and its signature. Words that were let
/// go of change nothing in it. Kept in that person's pocket, where nobody else can write.
/// The chain stops before the first row that did not hold.
struct CheckedRows {
    std::uint64_t count = 0;
    RowsDigest digest;

    void add(const SealedStatement& statement);
    bool operator==(const CheckedRows&) const = default;
};

/// A row as read, not opened yet.
struct StoredRow {
    qint64 id = 0;
    Bytes box;
};

/// The table `rec`: one sealed statement per row, under the couple's keys. The place of a row (its id)
/// is part of what is authenticated, so rows cannot be swapped or doubled. Owns copies of the two keys.
class StatementStore {
public:
    StatementStore(const CoupleId& couple, std::uint32_t epoch, const CoupleSecret& secret);

    /// Rows with an id above `after`, in order. Ids grow by one; rows after a jump of more than longestJump were put
    /// there by hand, so that the ids run out, and are not read.
    Result<std::vector<StoredRow>> rowsAfter(Database& database, qint64 after) const;
    static constexpr qint64 longestJump = qint64{1} << 20;
    /// How many rows up to this id there are.
    Result<qint64> countUpTo(Database& database, qint64 id) const;
    /// The first id nobody has used, never one up to `after`. Takes rows out that rowsAfter() does not read.
    Result<qint64> nextId(Database& database, Transaction& transaction, qint64 after) const;
    /// Seals a statement for its place; the same statement at the same place gives the same octets.
    StoredRow seal(qint64 id, const SealedStatement& statement) const;
    /// VaultDamaged when the row does not stand there afterwards as it was given.
    Result<void> insert(Database& database, Transaction& transaction, const StoredRow& row) const;
    /// Seals these statements anew in their places, without what they said.
    Result<void> dropPayloads(Database& database, Transaction& transaction, std::span<const StatementId> dropped) const;
    /// VaultDamaged or BadEncoding for what nobody of this couple sealed for this place.
    Result<SealedStatement> open(const StoredRow& row) const;

private:
    Bytes contextOf(qint64 id) const;

    CoupleId m_couple;
    std::uint32_t m_epoch;
    StoreKey m_storeKey;
    NonceKey m_nonceKey;
};

} // namespace bothy
