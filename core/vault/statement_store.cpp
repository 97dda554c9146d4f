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

void CheckedRows::add(const SealedStatement& statement) {
    const StatementId id = statementIdOf(statement.header);
    digest = deriveId<RowsDigest>(domain::CheckedRows, {digest.view(), id.view(), statement.signature.view()});
    ++count;
}

StatementStore::StatementStore(const CoupleId& couple, std::uint32_t epoch, const CoupleSecret& secret)
    : m_couple(couple)
    , m_epoch(epoch)
    , m_storeKey(deriveStoreKey(secret))
    , m_nonceKey(deriveNonceKey(secret)) {}

Result<std::vector<StoredRow>> StatementStore::rowsAfter(Database& database, qint64 after) const {
    std::vector<StoredRow> rows;
    qint64 last = after;
    BOTHY_TRY(
        database.forEachRow("SELECT id, box FROM rec WHERE id>? ORDER BY id", {after}, [&](const Database::Row& row) {
            const qint64 id = row[0].toLongLong();
            if (id - last > longestJump) return;
            last = id;
            rows.push_back({id, row[1].toByteArray()});
        }));
    return rows;
}

Result<qint64> StatementStore::countUpTo(Database& database, qint64 id) const {
    return database.number("SELECT count(*) FROM rec WHERE id>0 AND id<=?", {id});
}

Result<qint64> StatementStore::nextId(Database& database, Transaction& transaction, qint64 after) const {
    qint64 last = after;
    BOTHY_TRY(database.forEachRow("SELECT id FROM rec WHERE id>? ORDER BY id", {after}, [&](const Database::Row& row) {
        const qint64 id = row[0].toLongLong();
        if (id - last <= longestJump) last = id;
    }));
    BOTHY_TRY(transaction.run("DELETE FROM rec WHERE id>?", {last}));
    return last + 1;
}

StoredRow StatementStore::seal(qint64 id, const SealedStatement& statement) const {
    Bytes text = padded(encodeSealed(statement), RowStep, RowStep);
    Bytes box = sealRepeatably(m_storeKey, m_nonceKey, contextOf(id), text);
    wipe(text);
    return {id, std::move(box)};
}

Result<void> StatementStore::insert(Database& database, Transaction& transaction, const StoredRow& row) const {
    BOTHY_TRY(transaction.run("INSERT INTO rec(id, box) VALUES(?, ?)", {row.id, row.box}));
    bool isThere = false;
    BOTHY_TRY(database.forEachRow("SELECT box FROM rec WHERE id=?", {row.id},
                                  [&](const Database::Row& found) { isThere = found[0].toByteArray() == row.box; }));
    if (!isThere) return fail(ErrorKind::VaultDamaged, u"a row does not stand where it was written"_s);
    return {};
}

Result<void> StatementStore::dropPayloads(Database& database, Transaction& transaction,
                                          std::span<const StatementId> dropped) const {
    const auto rows = rowsAfter(database, 0);
    if (!rows) return rows.error();
    for (const StoredRow& row : *rows) {
        auto statement = open(row);
        if (!statement || !statement->payload) continue;
        if (std::ranges::find(dropped, statementIdOf(statement->header)) == dropped.end()) continue;
        statement->payload.reset();
        BOTHY_TRY(transaction.run("UPDATE rec SET box=? WHERE id=?", {seal(row.id, *statement).box, row.id}));
    }
    return {};
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
