#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/statements/statement_author.h"
#include "core/statements/statement_log.h"
#include "core/vault/pocket_stamp.h"
#include "core/vault/table_findings.h"
#include "core/vault/vault_places.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace bothy {

struct PassphraseSlot;
struct PersonKeys;

/// What a commit does beside storing; the steps of a comparison need the first two.
struct CommitRules {
    bool onlyWithoutNews = false; ///< NotPossibleNow when another window wrote since the last refresh()
    bool forgetOldPocket = false; ///< both kept generations become the new one: nothing older can be read any more
    bool withoutWaiting = false;  ///< VaultBusy at once while another program holds the file
};

/// The vault file as one person has it open (FORMAT.md has every octet). Owns that person's keys, the
/// database connection, the statements in memory and the lock that keeps a second window from opening
/// the same person. Can be moved, also to another thread between two calls; leaving scope locks.
///
/// Every call that writes is one transaction: it happened as a whole, or memory and file are as before.
/// The partner may have the same file open in another window at the same time; see refresh().
class Vault {
public:
    /// Who has a place in this vault, oldest first. Empty when there is none yet. Needs no passphrase.
    /// NotAVault, VaultDamaged, VaultNewer, VaultBusy; VaultMissing where this computer knows one of this place and it
    /// is not there, as when its disk is not connected; VaultInSyncedFolder also where there is none yet, so that
    /// nobody begins in such a place unknowingly (synced_folder.h).
    static Result<std::vector<PersonOnTile>> people(const VaultPlaces& places);

    /// Makes a vault for its first person, with these words of theirs in it from the first moment (their name).
    /// What this computer knows of another vault that was in this place is renamed, not deleted. VaultExists,
    /// VaultInSyncedFolder, FolderNotWritable, DiskFull.
    static Result<Vault> create(const VaultPlaces& places, const NewPerson& first, Day today,
                                std::span<const DraftStep> firstWords = {});

    /// Takes about as long as `PassphraseCost` says, with a right and with a wrong passphrase: call it off
    /// the window's thread. A slot of the older form (PassphraseForm) is sealed anew as soon as it opened.
    /// WrongPassphrase (also for a changed key slot: the two cannot be told apart),
    /// AlreadyOpenElsewhere, KeyCostTooHigh, VaultMissing, NotPossibleNow (nobody of that id), and all
    /// that people() gives. Rows that do not open never keep a vault from opening (see damagedRows()).
    /// `note`: what leave() gave back for this person, while the program ran on.
    static Result<Vault> unlock(const VaultPlaces& places, const PersonId& person, const Passphrase& passphrase,
                                Day today, const std::optional<Bytes>& note = {});

    Vault(Vault&& other) noexcept;
    Vault& operator=(Vault&& other) noexcept;
    ~Vault();

    /// Gives the second person their place: slots, identity, a certified feed, an empty pocket. Their own
    /// vault opens with unlock(). CoupleComplete when both places are taken.
    /// `firstWords` are signed on the second person's own feed in the same transaction (their name).
    Result<PersonId> addPartner(const NewPerson& second, Day today, std::span<const DraftStep> firstWords = {});

    const PersonId& me() const;
    FeedId feed() const; ///< what this person signs with at present
    /// What this person's secrets of a comparison are stirred with. Stays the same when the passphrase changes, since a
    /// comparison may be on its way.
    MatchHedgeKey matchHedgeKey() const;
    std::optional<PersonId> partner() const; ///< none before addPartner()

    /// All statements this window knows. Changes in calls that write and in refresh() and glance(); stays in place
    /// when the vault is moved.
    const StatementLog& log() const;

    /// Signs the steps on this person's own feed, in this order, and stores them and the new private
    /// part (unless absent) together. The statements claim to have seen exactly what log() holds now, not
    /// what the partner may have written since the last refresh(). TextTooLong, VaultBusy, GaveWay, DiskFull,
    /// VaultReadOnly, VaultMissing (the file was deleted or replaced while open).
    /// A step may name the statements signed before it in the same call (DraftStep, statement_author.h).
    Result<void> commit(Day today, std::span<const DraftStep> steps, const std::optional<PrivatePart>& part,
                        const CommitRules& rules = {});
    /// For steps that only take something away: signs them, and they count here at once, whether or not the file can be
    /// written; they go into it with the next commit or, tried again, with a refresh(). Until then the marker keeps
    /// them. Nothing beside memory and marker is touched.
    Result<void> takeAway(Day today, std::span<const DraftStep> steps);
    /// True while something that was taken away could not be written.
    bool isStuck() const;

    /// The last call before it is locked: writes this private part, or how much was read. A content that cannot be
    /// written goes into the marker, sealed; where that cannot be written either it is given back, sealed in the same
    /// way, for the next unlock() of this program. That unlock has it again, until it is in the file.
    struct Leaving {
        Result<void> written{};          ///< why the state is not in the file
        std::optional<Bytes> note{};     ///< and nowhere else on the disk
        std::optional<StateMark> mark{}; ///< of the state that is in the file now
    };
    Leaving leave(Day today, const std::optional<PrivatePart>& part);
    StateMark foundMark() const; ///< of the newest state as this unlock found it
    bool isUnwritten() const;    ///< the private state is not in the file yet; any commit() writes it
    bool wasUnwritten() const;   ///< it was kept beside the file when this unlock found it

    /// Lets go of what these statements of comparisons said, whoever signed them (header and signature stay), and of
    /// every earlier private state. Can be repeated. Words of any other kind would be missed (own_memory.h).
    Result<void> forget(std::span<const StatementId> dropped, const PrivatePart& part);

    /// Days of one feed never go back. Where this person's newest statement carries a day more than two days after
    /// `today`, of a clock that was wrong, a fresh feed is begun: otherwise all that follows would carry that day.
    /// Best effort: without it the days are wrong, and nothing else is.
    void startAnewIfDatedAfter(Day today);

    /// Keeps in the private part how much of both people's statements was read, for the next unlock to be held against.
    /// Nothing is written where that is known already.
    Result<void> noteWhatWasRead();

    /// Takes in what the other window wrote. True when statements came in. VaultMissing as in commit(). Where somebody
    /// wrote in this person's name, what that gave ends with a fresh feed (feed() is another one then).
    Result<bool> refresh();
    /// The same with nobody waited for (VaultBusy). Cheap when nothing changed: made to be called once a second.
    Result<bool> glance();

    /// This person's private state as last saved; empty in a new vault. At most 64 MiB.
    const Bytes& pocketContent() const;
    /// What was missing at this unlock, and while open since; `isUnknown` until a part that was told of it is written.
    const TableFindings& findings() const;
    /// When answers of this person last left in a comparison, whatever became of the statements.
    std::optional<Day> lastPart() const;
    /// Stored rows that did not open or hold something nobody signed. They count for nothing.
    std::size_t damagedRows() const;
    /// True when another feed was begun since this unlock: the one it found was restored, copied or put back in time.
    bool beganFreshFeed() const;
    /// Signatures checked while opening, for the speed of the next start and for tests.
    std::size_t signaturesChecked() const;

    /// A new passphrase and a new root key, under which all that is this person's alone is sealed anew, and a fresh
    /// feed that ends the one before: whoever knows the old passphrase and has an old copy of the file reads nothing
    /// private that is written from now on. They still read what both share, and this person's identity stays what it
    /// was. WrongPassphrase when `old` is not the one in use: whoever finds an open window cannot lock its owner out.
    Result<void> changePassphrase(const Passphrase& old, const Passphrase& next, PassphraseCost cost, Day today);
    /// TextTooLong above 64 characters.
    Result<void> setTileLabel(const QString& label);
    const QString& tileLabel() const;
    /// What of this person is readable without a passphrase just now, whoever wrote it.
    Result<OpenWords> openWords();

private:
    struct Open;
    explicit Vault(std::unique_ptr<Open> open);
    static Result<Vault> finishOpening(std::unique_ptr<Open> open, Day today, const std::optional<Bytes>& note);
    /// Seals the same root key under this passphrase.
    Result<void> sealUnder(const Passphrase& next, PassphraseCost cost);
    Result<void> replacePassphraseSlot(const PassphraseSlot& slot);
    void writeFirstMarker(const PersonKeys& keys, const PocketStamp& stamp) const;

    std::unique_ptr<Open> m_open;
};

} // namespace bothy
