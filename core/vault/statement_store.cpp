#include "core/vault/statement_store.h"

#include "core/crypto/envelope.h"
#include "core/crypto/hash.h"
#include "core/statements/canonical.h"
#include "core/vault/padding.h"

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype RowStep = 256;
}

void CheckedRows::add(ByteView box) {
    digest = deriveId<RowsDigest>(domain::CheckedRows, {digest.view(), box});
    ++count;
}

StatementStore::StatementStore(const CoupleId& couple, std::uint32_t epoch, const CoupleSecret& secret)
    : m_couple(couple)
    , m_epoch(epoch)
    , m_storeKey(deriveStoreKey(secret))
    , m_nonceKey(deriveNonceKey(secret)) {}

Result<std::vector<StoredRow>> StatementStore::rowsAfter(Database& database, qint64 after) const {
    std::vector<StoredRow> rows;
    BOTHY_TRY(database.forEachRow("SELECT id, box FROM rec WHERE id>? ORDER BY id", {after},
                                  [&rows](const Database::Row& row) {
                                      rows.push_back({row[0].toLongLong(), row[1].toByteArray()});
                                  }));
    return rows;
}

Result<qint64> StatementStore::nextId(Database& database, qint64 after) const {
    const auto highest = database.number("SELECT coalesce(max(id),0) FROM rec");
    if (!highest) return highest.error();
    const qint64 last = std::max(*highest, after);
    // Only a row planted by hand has such a number; the ids would run out.
    if (last > qint64{1} << 48) return fail(ErrorKind::VaultDamaged, u"row number"_s);
    return last + 1;
}

StoredRow StatementStore::seal(qint64 id, const SealedStatement& statement) const {
    const SecretBytes text = padded(encodeSealed(statement), RowStep, RowStep);
    return {id, sealRepeatably(m_storeKey, m_nonceKey, contextOf(id), text.view())};
}

Result<void> StatementStore::insert(Transaction& transaction, const StoredRow& row) const {
    return transaction.run("INSERT INTO rec(id, box) VALUES(?, ?)", {row.id, row.box});
}

Result<std::vector<StoredRow>> StatementStore::dropPayloads(Database& database, Transaction& transaction,
                                                            std::span<const StatementId> dropped) const {
    auto rows = rowsAfter(database, 0);
    if (!rows) return rows.error();
    for (StoredRow& row : *rows) {
        auto statement = open(row);
        if (!statement || !statement->payload) continue;
        if (std::ranges::find(dropped, statementIdOf(statement->header)) == dropped.end()) continue;
        statement->payload.reset();
        row = seal(row.id, *statement);
        BOTHY_TRY(transaction.run("UPDATE rec SET box=? WHERE id=?", {row.box, row.id}));
    }
    return rows;
}

Result<SealedStatement> StatementStore::open(const StoredRow& row) const {
    if (row.id < 0) return fail(ErrorKind::VaultDamaged, u"row number"_s);
    const auto text = unsealOrdinary(m_storeKey, contextOf(row.id), row.box);
    if (!text) return text.error();
    const auto content = unpadded(*text);
    if (!content) return fail(ErrorKind::BadEncoding, u"row padding"_s);
    return decodeSealed(*content);
}

Bytes StatementStore::contextOf(qint64 id) const {
    return encode(Cbor::Array{u"bothy/rec/1"_s, m_couple.bytes(), m_epoch, static_cast<std::uint64_t>(id)});
}

} // namespace bothy
