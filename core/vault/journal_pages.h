#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace bothy {

/// What the head of an SQLite database file says of its state
/// (https://www.sqlite.org/fileformat2.html#the_database_header).
struct DatabaseHead {
    std::uint32_t pageSize = 0; ///< octets
    std::uint32_t changes = 0;  ///< grows by one with each transaction
    std::uint32_t pages = 0;    ///< of the whole file, as of the last transaction

    /// From the first 100 octets of the file, or of its first page; none for anything that is not a database.
    static std::optional<DatabaseHead> read(ByteView octets);
};

/// What a rollback journal would put back (https://www.sqlite.org/fileformat2.html#the_rollback_journal).
struct JournalHead {
    std::uint32_t pages = 0; ///< of the database before the transaction: a rollback cuts it to that
    Bytes firstPage;         ///< the first page of the database as it was; empty when the journal does not hold it

    /// None when nothing of it would be put back: no journal, or one that was ended.
    static std::optional<JournalHead> read(ByteView journal);
};

/// Would rolling back give the database of which the journal keeps the state before? A journal of another state of the
/// file would mix pages of two states. Read off the counter of changes: the transaction that was cut off leaves it as
/// it was or one higher. `size` is the size of the file in octets.
bool belongs(const JournalHead& journal, ByteView firstPage, qint64 size);

} // namespace bothy
