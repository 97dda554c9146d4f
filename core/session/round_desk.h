#pragma once

#include "core/session/round_worker.h"
#include "core/session/vault_thread.h"
#include "core/session/waiting_seat.h"

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
    /// Nobody is: work stops, secrets are wiped.
    void close();
    const std::optional<OwnRound>& own() const { return m_own; }

    /// Looks at what is next and begins it. Asked after everything that can change the answer: an edit, news, a
    /// new day, a step that was done.
    void goOn();
    /// Asked from time to time: when a step could not be written, it is looked at anew.
    void tryAgain();
    bool listsDiffer() const;
    /// By the own record alone it is less than seven days, and nothing is on its way.
    bool isTooSoon() const;

    /// Both in one window (Session::lookTogether). The one who is here gives up the vault, which stays open.
    void stepBack();
    const std::optional<PersonId>& waitingPerson() const { return m_waitingPerson; }
    void stopWaiting();
    /// Says so when both lists are here and it is too soon.
    void tellWhenTooSoon();

private:
    std::optional<RoundSeat> seat() const;
    RoundStep stepNow(const RoundSeat& seat) const;
    void keep(RoundOutcome outcome);
    void wasKept(const Result<void>& done, bool isCompared);
    void noteEndedRounds();
    void advanceWaiting();

    Session& m_session;
    std::optional<RoundIdentity> m_who; ///< while there are two
    std::optional<OwnRound> m_own;
    std::optional<OwnRound> m_ownBefore;    ///< comes back when a step could not be written
    std::optional<SetAside> m_asideBefore;  ///< the same, unless its owner edited meanwhile
    quint64 m_editsBefore = 0;
    RoundStep m_step; ///< what the worker is at
    RoundWorker m_worker;
    bool m_isKeeping = false; ///< a step is being written
    bool m_isOwing = false;   ///< it could not be, and is tried again

    std::optional<PersonId> m_waitingPerson;
    std::shared_ptr<std::optional<WaitingSeat>> m_seat = std::make_shared<std::optional<WaitingSeat>>();
    QTimer m_togetherUntil;
};

} // namespace bothy
