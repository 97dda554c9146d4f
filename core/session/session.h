#pragma once

#include "core/documents/shared_rows.h"
#include "core/limits/limits_in_effect.h"
#include "core/matching/outgoing.h"
#include "core/session/floor_clock.h"
#include "core/session/left_part.h"
#include "core/session/newcomer.h"
#include "core/session/own_list.h"
#include "core/session/private_state.h"
#include "core/session/round_desk.h"
#include "core/session/services.h"
#include "core/session/shared_state.h"
#include "core/session/unsaved_part.h"
#include "core/session/vault_thread.h"
#include "core/vault/synced_folder.h"

#include <QTimer>

namespace bothy {

/// The only door for the window: unlocking, private edits, and the few verbs that change what is shared. Lives on the
/// window's thread and never blocks it; what touches the file runs on the vault's thread and comes back as a future,
/// finished after `shared()` shows its effect: after `withdraw` nothing reports an agreement. The keys are the vault's.
class Session : public QObject {
    Q_OBJECT
public:
    using Done = QFuture<Result<void>>;
    enum class Stage { NoVault, Locked, Open };      ///< Open: me(), shared() and mine() may be asked
    enum class AfterOffer { DraftGoes, DraftStays }; ///< DraftStays: not all of it was offered
    explicit Session(Services services, QObject* parent = nullptr);
    ~Session() override;
    Stage stage() const { return m_stage; }
    const std::vector<PersonOnTile>& people() const { return m_people; }
    QFuture<std::optional<SyncedFolder>> syncedFolder(); ///< because of which this place is not used, if there is one
    Done acceptSyncedFolder(const SyncedFolder& folder); ///< knowingly, and remembered for that folder
    Done lookForVault(); ///< looks at the file again; NoVault or Locked afterwards. VaultMissing: one was known here
    void beginAnew();    ///< without the vault that is missing; createVault() comes next
    /// For its first person, who is then unlocked but not Open: addPartner() or finishFirstRun() is next. VaultExists.
    Done createVault(const Newcomer& first);
    Done addPartner(const Newcomer& second); ///< while the first is unlocked, of whom nothing is shown meanwhile
    void finishFirstRun() { lock(); }        ///< ends createVault/addPartner; the tiles stand ready
    Done unlock(const PersonId& person, const QString& passphrase);
    void lock(); ///< at once: forgets every private word; what is not written yet is written in the background
    Done changePassphrase(const QString& old, const QString& next);

    // -- what may be read while Open ----------------------------------------------------------------
    const PersonId& me() const { return m_shared.me; }
    const SharedState& shared() const { return m_shared; }
    const PrivateState& mine() const { return m_mine; }
    const Services& services() const { return m_services; }
    const Catalogue& catalogue() const { return m_own.catalogue(); } ///< the list with what is one's own; old ones stay
    const LimitsInEffect& limits() const { return m_limits; }
    const PlanItems& planItems() const { return m_own.planItems(); } ///< what steps of plans are about, by this list
    Day today() const { return m_floor.today(); }
    const FloorClock& clock() const { return m_floor; } ///< what day it is for this part, and how sure that is
    void goByTheClock();                     ///< the computer's clock is right: for a part whose days are ahead of it
    bool isClosed(const ItemId& item) const; ///< masked by a limit in effect, of either person or of mine alone
    OutgoingRules outgoingRules() const;

    // -- private, mine alone ------------------------------------------------------------------------
    /// Changes the private state at once and writes it soon after: 300 ms without another edit, 2 s at the latest.
    void edit(const std::function<void(PrivateState&)>& change);
    void keep(const std::function<void(PrivateState&)>& change); ///< the same for what no page shows: tells nobody
    void answer(const ItemId& item, ItemAnswer value); ///< takes back a list that was set aside: it is another now
    Done save(); ///< writes now what is not written yet; while locked: done when that is

    // -- shared: each is one step that is written whole or not at all -----------------------------------
    static DocumentId newDocumentId();
    /// Publishes these words with the author's own sign-off, as a new or changed document; drops its draft. UnderALimit
    /// while a limit in effect, of either person or private, closes what they are about; then nothing is signed.
    Done offer(const DocumentId& document, const Wording& words, AfterOffer then = AfterOffer::DraftGoes);
    Done agree(const DocumentId& document, const StatementId& revision); ///< UnderALimit, also one of a moment ago
    Done withdraw(const DocumentId& document);
    Done setLimit(const DocumentId& id, const Limit& limit); ///< both can see it, in effect at once; also changes one
    void removeLimit(const DocumentId& id); ///< an own shared one ends 24 hours later; keepLimit() takes that back
    void keepLimit(const DocumentId& id);
    Done pause();
    Done resume();
    Done rename(const QString& name);
    Done keepStopPlan(const StopPlan& plan);     ///< its words lie open exactly when that is ticked. TextTooLong
    Done publish(std::vector<DraftStep> steps);  ///< one step of any kind, for verbs in files of their own
    Done takeAway(std::vector<DraftStep> steps); ///< only what takes away: counts at once, written when it can be

    // -- comparing: its steps are taken by themselves whenever their owner is here (round_desk.h) ---------
    Done setAside(bool sooner); ///< TooFewOffered: fewer than eight items would go out. LookFirst
    void takeBackList();
    /// Locks, yet keeps this vault open out of sight for 15 minutes at most (WaitingSeat). TooSoon, NothingToCompare.
    Done lookTogether();
    const std::optional<PersonId>& waitingPerson() const { return m_rounds.waitingPerson(); }
    void stopWaiting() { m_rounds.stopWaiting(); } ///< locks the one who waits; their list stays set aside
    Done takeBackRow(const SharedRow& row);
    Done takeBackRound(const DocumentId& round);                ///< what it shows, or what still may come of it
    bool listsDiffer() const { return m_rounds.listsDiffer(); } ///< of two versions; told while mine is aside
    /// My list waits, or my part is out and the other one may still come: one state, which says nothing of them.
    bool isSetAside() const { return m_mine.setAside.has_value() || roundInFlight(m_shared.rounds) != nullptr; }
Q_SIGNALS:
    void stageChanged();
    void aboutToLock(); ///< for whatever reason: the last moment for an edit()
    void sharedChanged();
    void privateChanged();
    void compared(); ///< just now; the rows are in shared().rows
    void privateSaved();
    void notCompared(const bothy::Error& error); ///< both lists stay set aside: TooSoon, NothingToCompare
    void comparing(int done, int total);         ///< a step is worked out; both 0 when it ended
    void waitingEnded();                         ///< nobody waits in this window any more
    void saveFailed(const bothy::Error& error);  ///< once per reason: the window keeps it, and it is tried again
    void left(const bothy::LeftPart& how);       ///< by the person who has just locked
    void vaultLost(const bothy::Error& error);   ///< it cannot be used any more (deleted, replaced, damaged); locks

private:
    friend class RoundDesk; // one with this, in a file of its own
    struct Opened;
    struct OnThread;
    using VaultHolder = std::shared_ptr<std::optional<Vault>>;
    using Opening = Result<std::shared_ptr<Opened>>; ///< shared: Qt 6.4 loses a value it can only move
    static Opening openOnThread(const Services& services, const VaultHolder& holder, Vault vault);
    Done finishOpening(QFuture<Opening> opening);
    Done partMade(QFuture<Result<std::vector<PersonOnTile>>> made);
    Done write(std::vector<DraftStep> steps, std::optional<PrivatePart> part, CommitRules rules = {});
    Done writeWith(std::function<Result<void>(Vault&)> work, bool hasPart, bool isStep = false);
    Done signWords(std::vector<DraftStep> steps, std::function<Result<void>(Vault&)> check, CommitRules rules);
    void forgetAll();
    std::optional<PrivatePart> takeUnsaved();
    PrivatePart ownPart();
    Done writeOwn();
    Done writeOpenWords(CommitRules rules = {});
    Done stepBack(int turns);
    void adopt(SharedState shared, bool isRead = true);
    void refreshLimits();
    void refreshOwn();
    void watch();
    void keepPromises();
    void followClock();
    void noteClock(const SharedState& shared);
    void lose(const Error& error);
    void setStage(Stage stage);
    static Done refuse(ErrorKind kind);

    Services m_services;
    Stage m_stage = Stage::NoVault;
    std::vector<PersonOnTile> m_people;
    SharedState m_shared;
    PrivateState m_mine;
    LimitsInEffect m_limits;
    OwnList m_own;
    FloorClock m_floor;
    UnsavedPart m_unsaved;
    QTimer m_watch;
    std::optional<OpenWords> m_lying;           ///< what lies open, as far as anybody here knows
    bool m_watching = false, m_isAhead = false; ///< m_isAhead: as last told, see followClock()
    qint64 m_promisesNext = 0;                  ///< in seconds of the floor clock
    quint64 m_visit = 0;                        ///< counts unlocks: what comes back from an earlier visit is dropped
    VaultHolder m_vault = std::make_shared<std::optional<Vault>>(); ///< only touched on the vault's thread
    std::shared_ptr<OnThread> m_onThread;                           ///< the same, but for what is in a hurry
    RoundDesk m_rounds{*this};
    VaultThread m_thread;
};

} // namespace bothy
