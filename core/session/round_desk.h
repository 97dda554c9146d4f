#pragma once

#include "core/session/round_worker.h"
#include "core/session/vault_thread.h"
#include "core/session/waiting_seat.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace bothy {

class Session;

/// Takes its session's steps of a comparison. What is next follows from the statements and the pocket
/// (core/matching/round.h); it is worked out away from window and file, and written in one transaction or not at
/// all. Owns the secrets of the round, in memory that is wiped, and the seat of somebody who waits in this window.
class RoundDesk : public QObject {
    Q_OBJECT

public:
    explicit RoundDesk(Session& session);

    /// Somebody is here, with what their vault lends them and what their pocket holds of a round.
    void open(std::optional<RoundIdentity> who, std::optional<OwnRound> own);
    /// Their statements are signed on another feed from now on. A round that began on the one before ends, unless
    /// their answers have left in it.
    void signOn(const FeedId& feed);
    /// A round in which own answers leave with the step that is being written, and which their owner took back
    /// meanwhile. The caller stops what can still be stopped.
    std::optional<DocumentId> takenBackOnItsWay() const;
    /// What is being written may not land: everything as it was before.
    void takeKeepingBack();
    /// Nobody is: work stops, secrets are wiped.
    void close();
    /// For the pocket. A round whose list changed before the other's part was known is marked in it, so that it
    /// never goes on, wherever the program stops.
    std::optional<Cbor> forPocket();
    /// A round of mine goes on, or a step is worked out: an edit may change what is next.
    bool hasWork() const { return m_here.own.has_value() || m_worker.isBusy(); }
    /// Its owner took the list back; also while a step is being written.
    void listWasTakenBack();

    /// Looks at what is next and begins it. Asked after everything that can change the answer: an edit, news, a
    /// new day, a step that was done.
    void goOn();
    /// Asked from time to time: when a step could not be written, it is looked at anew.
    void tryAgain();
    bool listsDiffer() const;
    /// By the own record alone nothing can begin now: TooSoon, NothingToCompare. Nothing while one is on its way.
    std::optional<ErrorKind> reasonAgainst() const;

    /// Both in one window (Session::lookTogether). The one who is here gives up the vault, which stays open.
    void stepBack();
    const std::optional<PersonId>& waitingPerson() const { return m_waitingPerson; }
    void stopWaiting(); ///< in the middle of their turn, too

private:
    std::optional<RoundSeat> seat() const;
    RoundStep stepNow(const RoundSeat& seat) const;
    /// What a decision rests on beside the own secrets.
    struct Ground {
        std::vector<RoundRecord> rounds;
        Pauses pauses;
        LimitBoard limits;
        std::vector<OfferedRow> offered;
        bool sooner = false;
        FeedId feed{};

        bool isStillSo(const Vault& vault) const;
        bool operator==(const Ground&) const = default;
    };
    Ground groundOf(const RoundSeat& seat) const;
    bool isStillNext() const; ///< what is worked out at the moment
    void keep(RoundOutcome outcome);
    void wasKept(const Result<void>& done, bool isCompared);
    void noteEndedRounds();
    void advanceWaiting();
    void tellReason(const RoundSeat& here);
    void standUp();

    /// All that is of the person who is here, together: close() puts an empty one in its place.
    struct Here {
        std::optional<RoundIdentity> who; ///< while there are two
        std::optional<OwnRound> own;
        std::optional<OwnRound> ownBefore;      ///< comes back when a step could not be written
        std::optional<SetAside> asideBefore;    ///< the same, unless its owner edited meanwhile
        bool tookBack = false;                  ///< by its owner, while a step was being written
        RoundStep step;                         ///< what is worked out or written
        Ground ground;                          ///< what that was decided on
        bool isKeeping = false;                 ///< a step is being written
        std::optional<QDeadlineTimer> tryAgain; ///< it could not be; not before this
        bool isTold = false;                    ///< why nothing begins
    };

    Session& m_session;
    Here m_here;
    RoundWorker m_worker;
    bool m_seatOwes = false; ///< a step of the one who waits could not be written

    std::optional<PersonId> m_waitingPerson;
    std::shared_ptr<std::optional<WaitingSeat>> m_seat = std::make_shared<std::optional<WaitingSeat>>();
    std::stop_source m_seatStops; ///< ends the work of the one who waits
    QTimer m_togetherUntil;
};

} // namespace bothy
