#pragma once

#include "core/statements/statement_kind.h"
#include "core/vault/statement_store.h"
#include "tests/core/vault/vault_home.h"

namespace bothy::test {

using namespace Qt::StringLiterals;

/// What the other one of two people can do to the file they share: they have it, an editor for databases, their own
/// passphrase (which opens every statement), and older copies of everything. They have no key of the first person.
class Editor {
public:
    Editor(QString file, const PersonKeys& ownKeys)
        : m_file(std::move(file))
        , m_store(ownKeys.owner.couple, ownKeys.epoch, ownKeys.couple) {}

    struct Row {
        qint64 id = 0;
        Bytes box;
        SealedStatement statement;
        StatementHeader header;
    };

    /// All statements, opened as any program of theirs would.
    std::vector<Row> rows() const {
        std::vector<Row> rows;
        RawDatabase raw(m_file);
        for (const qint64 id : ids(raw, u"rec"_s)) {
            const Bytes box = raw.value(u"SELECT box FROM rec WHERE id=?"_s, {id}).toByteArray();
            auto statement = m_store.open({id, box});
            if (!statement) continue;
            const auto header = decodeHeader(statement->header);
            if (!header) continue;
            rows.push_back({id, box, std::move(*statement), *header});
        }
        return rows;
    }
    std::vector<Row> rowsOf(const PersonId& author, StatementKind kind) const {
        std::vector<Row> found = rows();
        std::erase_if(found, [&](const Row& row) { return row.header.person != author || row.header.kind != kind; });
        return found;
    }

    void run(const QString& sql, const QVariantList& values = {}) const {
        ASSERT_TRUE(RawDatabase(m_file).run(sql, values)) << qPrintable(sql);
    }
    void remove(const Row& row) const { run(u"DELETE FROM rec WHERE id=?"_s, {row.id}); }
    /// Seals other octets for the place of a row, as only somebody with the key of both can.
    void overwrite(const Row& row, const SealedStatement& with) const {
        run(u"UPDATE rec SET box=? WHERE id=?"_s, {m_store.seal(row.id, with).box, row.id});
    }
    void plant(qint64 id, const SealedStatement& statement) const {
        run(u"INSERT OR REPLACE INTO rec(id, box) VALUES(?, ?)"_s, {id, m_store.seal(id, statement).box});
    }
    void swap(const Row& one, const Row& other) const {
        run(u"UPDATE rec SET box=? WHERE id=?"_s, {m_store.seal(one.id, other.statement).box, one.id});
        run(u"UPDATE rec SET box=? WHERE id=?"_s, {m_store.seal(other.id, one.statement).box, other.id});
    }

    /// The rows of a person's private part as they are now, to be put back later.
    struct Pocket {
        struct Row {
            qint64 id = 0;
            qint64 column = 0; ///< `gen`; 0 in what is written by now
            Bytes box;
        };
        std::vector<Row> rows;
    };
    Pocket pocketOf(const PersonId& person) const {
        Pocket pocket;
        RawDatabase raw(m_file);
        const int count = raw.value(u"SELECT count(*) FROM pocket WHERE person=?"_s, {person.bytes()}).toInt();
        for (int i = 0; i < count; ++i) {
            const QString at = u" FROM pocket WHERE person=? ORDER BY id LIMIT 1 OFFSET %1"_s.arg(i);
            pocket.rows.push_back({raw.value(u"SELECT id"_s + at, {person.bytes()}).toLongLong(),
                                   raw.value(u"SELECT gen"_s + at, {person.bytes()}).toLongLong(),
                                   raw.value(u"SELECT box"_s + at, {person.bytes()}).toByteArray()});
        }
        return pocket;
    }
    void putBack(const PersonId& person, const Pocket& pocket) const {
        run(u"DELETE FROM pocket WHERE person=?"_s, {person.bytes()});
        for (const Pocket::Row& row : pocket.rows)
            run(u"INSERT INTO pocket(id, person, gen, box) VALUES(?, ?, ?, ?)"_s,
                {row.id, person.bytes(), row.column, row.box});
    }

    /// What opens everybody's part, as it is now.
    struct Slot {
        qint64 id = 0;
        Bytes blob;
    };
    std::vector<Slot> slots() const {
        std::vector<Slot> all;
        RawDatabase raw(m_file);
        for (const qint64 id : ids(raw, u"slots"_s))
            all.push_back({id, raw.value(u"SELECT blob FROM slots WHERE id=?"_s, {id}).toByteArray()});
        return all;
    }
    void putBack(const std::vector<Slot>& slots) const {
        run(u"DELETE FROM slots"_s);
        for (const Slot& slot : slots)
            run(u"INSERT INTO slots(id, blob) VALUES(?, ?)"_s, {slot.id, slot.blob});
    }

private:
    static std::vector<qint64> ids(RawDatabase& raw, const QString& table) {
        std::vector<qint64> ids;
        qint64 last = std::numeric_limits<qint64>::min();
        for (;;) {
            const QVariant next = raw.value(u"SELECT min(id) FROM %1 WHERE id>?"_s.arg(table), {last});
            if (next.isNull()) return ids;
            last = next.toLongLong();
            ids.push_back(last);
        }
    }

    QString m_file;
    StatementStore m_store;
};

} // namespace bothy::test
