#pragma once

#include "core/documents/limits/limits.h"
#include "core/documents/shared_rows.h"
#include "core/matching/outgoing.h"
#include "core/matching/together_now.h"
#include "core/session/floor_clock.h"
#include "core/session/private_state.h"
#include "core/session/services.h"
#include "core/session/shared_state.h"
#include "core/session/vault_thread.h"

#include <QObject>
#include <QTimer>

namespace bothy {

/// The only door for the window: unlocking, private edits, and the few verbs that change what is shared.
/// Lives on the window's thread and never blocks it; everything that touches the file runs on the vault's
/// thread and comes back as a future. Holds no key: those stay with the vault.
///
/// A future of a verb is finished after `shared()` already shows its effect, so once `withdraw` has
/// come back nothing in the window reports an agreement.
class Session : public QObject {
    Q_OBJECT

public:
    using Done = QFuture<Result<void>>;

    /// NoVault: first run. Locked: people() says who. Open: me(), shared() and mine() may be asked.
    enum class Stage { NoVault, Locked, Open };

    /// A person on their way in. `showName`: the name may stand on the tile before unlocking.
    struct Newcomer {
        QString name;
        bool showName = false;
        QString passphrase;
    };

    explicit Session(Services services, QObject* parent = nullptr);
    ~Session() override;

    // -- who is here ------------------------------------------------------------------------------
    Stage stage() const { return m_stage; }
    const std::vector<PersonOnTile>& people() const { return m_people; }
    /// Looks at the file again; NoVault or Locked afterwards.
    Done lookForVault();
    /// Makes the vault for its first person, who is then unlocked but not Open: addPartner() or
    /// finishFirstRun() come next. A vault that is there already is VaultExists and stays as it is.
    Done createVault(const Newcomer& first);
    /// Adds the second person while the first is unlocked. Nothing of the first is shown meanwhile.
    Done addPartner(const Newcomer& second);
    /// Ends createVault/addPartner by locking; the tiles stand ready.
    void finishFirstRun() { lock(); }
    Done unlock(const PersonId& person, const QString& passphrase);
    /// Locked at once: forgets every private word; what is not written yet is written in the background.
    void lock();
    Done changePassphrase(const QString& old, const QString& next);

    // -- what may be read while Open ----------------------------------------------------------------
    const PersonId& me() const { return m_shared.me; }
    const SharedState& shared() const { return m_shared; }
    const PrivateState& mine() const { return m_mine; }
    const Services& services() const { return m_services; }
    const LimitsInEffect& limits() const { return m_limits; }
    Day today() const { return m_floor.today(); }
    /// Is this item masked by a limit in effect, of either person or of mine alone?
    bool isClosed(const ItemId& item) const;
    OutgoingRules outgoingRules() const;

    // -- private, mine alone ------------------------------------------------------------------------
    /// Changes the private state at once and writes it soon after (300 ms without another edit).
    void edit(const std::function<void(PrivateState&)>& change);
    /// Changes an answer. Takes a list that was set aside back, because it is not the same list any more.
    void answer(const ItemId& item, ItemAnswer value);
    /// Writes now what is not written yet.
    Done save();

    // -- shared: each is one step that is written whole or not at all -----------------------------------
    /// A fresh id for a plan, an agreement or a limit.
    static DocumentId newDocumentId();
    /// Publishes these words with the author's own sign-off, as a new or changed document; drops its draft.
    Done offer(const DocumentId& document, const Wording& words);
    Done agree(const DocumentId& document, const StatementId& revision);
    Done withdraw(const DocumentId& document);
    /// A limit both can see, in effect at once; also changes one.
    Done setLimit(const DocumentId& id, const Limit& limit);
    /// Asks to let an own shared limit go: it ends 24 hours later. keepLimit() takes that back.
    void removeLimit(const DocumentId& id);
    void keepLimit(const DocumentId& id);
    Done pause();
    Done resume();
    Done rename(const QString& name);
    Done publish(std::vector<DraftStep> steps); ///< one step of any kind, for verbs in files of their own

    // -- comparing ------------------------------------------------------------------------------------
    /// TooFewOffered when fewer than eight items would go out. When the other one's list waits in this window
    /// (lookTogether), the comparison runs now.
    Done setAside(bool sooner);
    void takeBackList();
    /// Puts the list that is set aside into locked memory, for a quarter of an hour at most, and locks, so that
    /// the other one can unlock in the same window.
    Done lookTogether();
    const std::optional<PersonId>& waitingPerson() const { return m_waitingPerson; }
    void stopWaiting(); ///< wipes the list that waits; in its owner's part it stays set aside
    Done takeBackRow(const SharedRow& row);

Q_SIGNALS:
    void stageChanged();
    void sharedChanged();
    void privateChanged();
    /// A comparison has just taken place here; its rows are in shared().rows.
    void compared();
    void privateSaved();
    /// Both lists were here, but they could not be compared yet (TooSoon); both stay set aside.
    void notCompared(const bothy::Error& error);
    void waitingEnded(); ///< the list that waited is let go, by somebody here or after its time
    /// Private changes could not be written; they are kept in the window and tried again with the next edit.
    void saveFailed(const bothy::Error& error);
    /// The vault cannot be used any more (deleted, replaced, damaged). The window locks.
    void vaultLost(const bothy::Error& error);

private:
    struct Opened;
    using VaultHolder = std::shared_ptr<std::optional<Vault>>;

    static Result<Opened> openOnThread(const Services& services, const VaultHolder& holder, Vault vault);
    Done finishOpening(QFuture<Result<Opened>> opening);
    Done write(std::vector<DraftStep> steps, std::optional<Bytes> pocket);
    std::optional<Bytes> takeUnsaved();
    void adopt(SharedState shared);
    void refreshLimits();
    void watch();
    void keepPromises();
    void lose(const Error& error);
    void setStage(Stage stage);
    Offer makeOffer() const;
    Done compareNow();
    void adoptOutcome();
    static Done refuse(ErrorKind kind);

    Services m_services;
    Stage m_stage = Stage::NoVault;
    std::vector<PersonOnTile> m_people;
    SharedState m_shared;
    PrivateState m_mine;
    LimitsInEffect m_limits;
    FloorClock m_floor;
    std::unique_ptr<Comparison> m_comparison = std::make_unique<TogetherNow>();
    std::optional<PersonId> m_waitingPerson; ///< whose list waits for lookTogether
    QTimer m_saveSoon, m_watch, m_togetherUntil;
    bool m_unsaved = false, m_watching = false;
    quint64 m_timesSetAside = 0; ///< a list set aside meanwhile outlives the end of an earlier round
    quint64 m_visit = 0;         ///< counts unlocks: what comes back from an earlier visit is dropped

    VaultHolder m_vault = std::make_shared<std::optional<Vault>>(); ///< only touched on the vault's thread
    VaultThread m_thread;
};

} // namespace bothy
