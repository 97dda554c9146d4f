#pragma once

#include "core/crypto/random.h"
#include "core/statements/statement_author.h"
#include "core/vault/instance_marker.h"
#include "core/vault/person_keys.h"
#include "core/vault/person_lock.h"
#include "core/vault/pocket_store.h"
#include "core/vault/row_intake.h"
#include "core/vault/vault.h"

#include <QDeadlineTimer>

#include <functional>
#include <map>

namespace bothy {

inline QString vaultFile(const VaultPlaces& places) {
    return places.directory + QStringLiteral("/vault.db");
}

/// The inside of an unlocked vault.
struct Vault::Open {
    VaultPlaces places;
    Database database;
    PersonLock lock;
    PersonKeys keys;
    StatementStore rows;
    PocketStore pockets;
    MarkerFile marker;
    RowIntake intake;
    Pocket pocket; ///< as last saved; `checked` there is what the file says, intake has the newest
    PocketPlace place;
    StateMark found{}; ///< of the state that was read, before anything was done with it
    PocketStamp nextStamp = makeRandomId<PocketStamp>(); ///< of the next save
    TableFindings findings;
    /// Own statements that count and are not in the table; they go with the next write.
    std::vector<SealedStatement> owed;
    /// Own feeds that may hold what somebody else wrote, and up to which number each is its owner's for sure.
    std::map<FeedId, std::uint64_t> unsureAfter;
    std::optional<Bytes> unwritten; ///< private state that was kept beside the file, until it is in it
    bool wasUnwritten = false;      ///< one was found at this unlock
    bool isSettled = false;         ///< held against its memories
    bool isInDoubt = false;         ///< the file does not say so yet: a marker written now vouches for no save
    bool isStuck = false;           ///< something that was taken away could not be written
    QDeadlineTimer nextTry;         ///< of what is stuck
    bool freshFeed = false;
    Database::Version seen;         ///< of the database, at the last reading
    std::optional<Error> suspended; ///< a commit ended in a way nobody could look up: write no more

    static std::unique_ptr<Open> make(const VaultPlaces& places, Database database, PersonLock lock, PersonKeys keys);

    /// `known`: by this computer, as whose feeds the rows are read.
    Result<void> loadPocketAndRows(const std::optional<InstanceMarker>& known);
    /// Holds what was read against what its owner and this computer remember; what is missing counts again at once, and
    /// is owed. What was found just now; `findings` also has what an earlier unlock found and nobody was told.
    TableFindings holdAgainstMemory(const std::optional<InstanceMarker>& known);
    std::uint64_t takeBackMissing();
    /// What the marker remembers beyond the pocket, into `found`.
    void includeMarker(const InstanceMarker& known, bool isOfThisPocket, TableFindings& found);
    /// Own ones that this window did not sign: somebody had held them back, or they were made with what an earlier copy
    /// of the file holds. What they take away counts, and what they give ends with the next fresh feed.
    void noteUnknown(TableFindings& found);
    /// What is missing of a table that changed while it was open is owed.
    Result<void> lookForMissingRows();
    /// True when rows vanished that are owed now.
    Result<bool> takeBackVanished();
    /// What this computer knows: the marker, or the octets that were kept where it could not be written. Of both the
    /// newer, with what either remembers.
    std::optional<InstanceMarker> knownHere(const std::optional<Bytes>& note) const;
    /// Holds the vault against its memories, and begins a fresh feed when it does not fit its marker.
    Result<void> settleIncarnation(Day today, const std::optional<InstanceMarker>& known, bool isOnDisk);
    /// Where it cannot be written it counts all the same, and is owed.
    Result<void> beginFreshFeed(Day today);
    std::vector<DraftStep> endingsOfOwnFeeds() const;
    /// New rows of the table, whoever wrote them. True when something came in.
    Result<bool> readNewRows(const CheckedRows& known = {});

    using Body = std::function<Result<void>(Transaction&)>;
    using Landed = std::function<Result<bool>()>;
    /// One transaction around `body`. When the commit itself reports an error, `landed` looks up whether it
    /// took place after all: the disk can fail after the last step that counts.
    Result<void> write(const Body& body, const Landed& landed);

    /// Own statements that count from now on and go into the file with the next write; until then the marker has them.
    void owe(std::vector<SealedStatement> statements);
    /// Stores what is owed and these own statements, with the private state and its memory of them, in one
    /// transaction after `first`. What its owner has in the table of slots is as it has to be afterwards, whatever
    /// somebody did there.
    Result<void> append(std::vector<SealedStatement> statements, const std::optional<PrivatePart>& part,
                        const CommitRules& rules = {}, const Body& first = {});
    /// Whoever brings this content knows all that was found.
    bool isTold(const PrivatePart& part) const;
    /// The private state as it is, with the stamp of the next save.
    Pocket nextPocket() const;
    void wasSaved(Pocket next, const PocketPlace& at);
    OwnMemory memoryWith(std::span<const SealedStatement> statements) const;
    /// Writes the memory and what is owed, and nothing of the session's.
    Result<void> noteFindings();
    Result<void> checkNoNews();
    /// Writes the private state as the generation `last`, and as the one before it too when `forgetOld`.
    Result<PocketPlace> storePocket(Transaction& transaction, const Pocket& next, std::uint64_t last, bool forgetOld);
    /// Everything of this person under other keys (PersonKeys::renewed), and nothing under the ones before.
    Result<void> moveTo(PersonKeys next, Day today);

    Result<bool> holdsGeneration(std::uint64_t generation);
    InstanceMarker markerNow() const;
    bool tryMarker() const;
    /// After a commit: where it does not work, the one on the disk stays only if it is one save behind, as after a
    /// crash.
    void writeMarker() const;
};

/// Stores own statements after all that is in the table, and never at or below `readUpTo`.
Result<std::vector<StoredRow>> storeStatements(Database& database, Transaction& transaction, const StatementStore& rows,
                                               std::span<const SealedStatement> statements, qint64 readUpTo);

/// The slots, the first statements and the first pocket of somebody new, inside a transaction. `first` has no memory
/// yet; `log` is what is held by then.
Result<std::vector<StoredRow>> writeNewPerson(Database& database, Transaction& transaction, const PersonKeys& keys,
                                              std::span<const SealedStatement> statements, Pocket first,
                                              const StatementLog& log, qint64 readUpTo);

} // namespace bothy
