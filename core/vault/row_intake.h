#pragma once

#include "core/statements/statement_log.h"
#include "core/vault/statement_store.h"

#include <map>
#include <span>

namespace bothy {

/// Turns stored rows into statements that count. Owns the log and remembers how far the table was read,
/// which rows did not hold, and how long the run of rows is whose signatures need no second look.
class RowIntake {
public:
    explicit RowIntake(const CoupleId& couple)
        : m_log(couple) {}

    StatementLog& log() { return m_log; }
    const StatementLog& log() const { return m_log; }

    /// Opens and admits rows, in the order of their ids. Signatures are checked, except for a first run of
    /// rows that `known` vouches for; only the first call of a vault passes that. A row that does not hold
    /// is counted and left out. True when something new came in.
    bool takeIn(const StatementStore& store, std::span<const StoredRow> rows, const CheckedRows& known = {});
    /// Of these feeds nobody else is taken for the owner, whatever certificates the table holds.
    void knowOwners(std::map<FeedId, PersonId> owners) { m_owners = std::move(owners); }
    /// Admits a statement that its owner's memory has and the table has not. False when it is not held all the same: it
    /// waits for a certificate.
    bool takeBack(const SealedStatement& own);

    /// The run of checked rows as it will be once these own new statements are stored as these rows.
    CheckedRows checkedWith(std::span<const SealedStatement> statements, std::span<const StoredRow> rows) const;
    /// Admits statements this program has just signed and stored as these rows.
    void takeOwn(std::vector<SealedStatement> statements, std::span<const StoredRow> rows);

    const CheckedRows& checked() const { return m_checked; }
    qint64 readUpTo() const { return m_readUpTo; }
    /// How many rows up to readUpTo() were there.
    qint64 rowsRead() const { return m_rowsRead; }
    /// Some were taken out since.
    void countRows(qint64 there) { m_rowsRead = there; }
    std::size_t damaged() const { return m_damaged; }
    std::size_t signaturesChecked() const { return m_signaturesChecked; }

private:
    bool takeOne(Result<SealedStatement> statement, Trust trust);
    bool certifiesForAnother(const SealedStatement& statement) const;
    bool followsDirectly(std::span<const StoredRow> own) const;

    StatementLog m_log;
    std::map<FeedId, PersonId> m_owners; ///< of feeds, as this person's memory has them
    CheckedRows m_checked;
    bool m_unbroken = true; ///< no row up to here was left out
    qint64 m_readUpTo = 0;
    qint64 m_rowsRead = 0;
    std::size_t m_damaged = 0;
    std::size_t m_signaturesChecked = 0;
};

} // namespace bothy
