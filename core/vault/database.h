#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/vault/vault_places.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

namespace bothy {

/// Which file a path led to. Two reads of one path differ when the file was replaced in between.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t inode = 0;

    static std::optional<FileIdentity> of(const QString& path); ///< none when there is no regular file
    bool operator==(const FileIdentity&) const = default;
};

/// One connection to one SQLite file. Nothing here throws: every step gives a Result, whose kind is
/// taken from SQLite's result code. Owns the connection, under a name of its own, so that two can be open
/// in one process. Qt ties a connection to the thread it was made in; used from another thread
/// (never from two at once) this one is closed and opened again there.
///
/// Pragmas, each for a reason given in FORMAT.md: journal_mode=DELETE, synchronous=EXTRA,
/// secure_delete=ON, temp_store=MEMORY, mmap_size=0, trusted_schema=OFF, cell_size_check=ON, cache_spill=OFF.
/// A file that another program holds is waited for here and not by SQLite (DatabaseOptions). A journal that belongs to
/// another file is put aside before SQLite looks (foreign_journal.h).
class Database {
public:
    /// Opens a file that is there; never creates one. VaultMissing, NotAVault, VaultDamaged, VaultBusy.
    static Result<Database> open(const QString& path, const DatabaseOptions& options);

    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    ~Database();

    using Row = std::vector<QVariant>;
    /// Runs one statement that gives no rows. `?` marks are filled from `values` in order. VaultBusy where the file was
    /// held for longer than the wait, GaveWay where the wait was called off (DatabaseOptions::inAHurry).
    Result<void> run(const char* sql, const std::vector<QVariant>& values = {});
    /// Hands each row to `take`, column by column.
    Result<void> forEachRow(const char* sql, const std::vector<QVariant>& values,
                            const std::function<void(const Row&)>& take);
    /// The first column of the first row as a number. VaultDamaged when there is no row.
    Result<qint64> number(const char* sql, const std::vector<QVariant>& values = {});

    /// VaultMissing when the path does not lead to the opened file any more: SQLite would go on writing
    /// into a file that nobody can find again.
    Result<void> checkStillThere() const;

    /// Changes whenever another connection has written. Only for comparing.
    struct Version {
        quint64 opened = 0;
        qint64 data = 0;
        bool operator==(const Version&) const = default;
    };
    Result<Version> version();

    /// While it lives nobody waits for another program that holds the file: VaultBusy at once. Must not outlive the
    /// database.
    class NoBusyWait {
    public:
        explicit NoBusyWait(Database& database);
        ~NoBusyWait();
        NoBusyWait(const NoBusyWait&) = delete;
        NoBusyWait& operator=(const NoBusyWait&) = delete;

    private:
        Database& m_database;
        int m_before = 0;
    };

private:
    friend class Transaction;
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    Result<void> useInThisThread();

    std::unique_ptr<Connection> m_connection;
};

/// All or nothing: begins with the right to write (BEGIN IMMEDIATE), takes everything back unless
/// committed. Must not outlive its database. After a failed step nothing more is written: a full disk
/// makes SQLite end the transaction by itself, and later steps would then be stored one by one.
class Transaction {
public:
    static Result<Transaction> begin(Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// One step inside. Once a step failed, each later one and commit() give that first error again.
    Result<void> run(const char* sql, const std::vector<QVariant>& values = {});
    Result<void> commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database) {}
    Result<void> runOnce(const char* sql, const std::vector<QVariant>& values);

    Database* m_database;
    std::optional<Error> m_failed;
};

} // namespace bothy
