#include "core/session/round_desk.h"

#include "core/base/log.h"
#include "core/session/session.h"

namespace bothy {

namespace {

constexpr std::chrono::minutes TogetherWait{15};

Error forLog(const Refusal& refusal) {
    return {ErrorKind::BadEncoding,
            QStringLiteral("%1 %2").arg(QString::fromLatin1(name(refusal.message)),
                                        QString::fromLatin1(name(refusal.reason)))};
}

/// What a decision rests on beside the own pocket.
struct Ground {
    std::vector<RoundRecord> rounds;
    Pauses pauses;
    LimitBoard limits;

    static Ground in(const StatementLog& log, const PersonId& me) {
        return {foldRounds(log, me), foldPauses(log, me), foldLimits(log)};
    }
    bool operator==(const Ground&) const = default;
};

} // namespace

RoundDesk::RoundDesk(Session& session)
    : m_session(session) {
    m_togetherUntil.setSingleShot(true);
    m_togetherUntil.setInterval(TogetherWait);
    connect(&m_togetherUntil, &QTimer::timeout, this, &RoundDesk::stopWaiting);
    connect(&m_worker, &RoundWorker::progressed, &session, &Session::comparing);
    connect(&m_worker, &RoundWorker::finished, this, [this](const std::shared_ptr<RoundWorker::Outcome>& outcome) {
        Q_EMIT m_session.comparing(0, 0);
        if (*outcome) keep(std::move(**outcome));
    });
}

void RoundDesk::open(std::optional<RoundIdentity> who, std::optional<OwnRound> own) {
    m_who = std::move(who);
    m_own = std::move(own);
}

void RoundDesk::close() {
    m_worker.stop();
    m_isKeeping = false;
    m_isOwing = false;
    m_who.reset();
    m_own.reset();
    m_ownBefore.reset();
}

std::optional<RoundSeat> RoundDesk::seat() const {
    if (m_session.stage() != Session::Stage::Open || !m_who) return {};
    return RoundSeat{*m_who, m_session.shared(), m_session.mine(), m_own, m_session.catalogue(),
                     outgoingRows(m_session.mine().answers, m_session.outgoingRules())};
}

bool RoundDesk::listsDiffer() const {
    const auto here = seat();
    return here && bothy::listsDiffer(*here, m_session.today());
}

bool RoundDesk::isTooSoon() const {
    const auto here = seat();
    return here && !m_own && !roundInFlight(here->shared.rounds) && !situationOf(*here, m_session.today()).mayPropose;
}

RoundStep RoundDesk::stepNow(const RoundSeat& here) const {
    return nextStep(here.shared.rounds, m_own ? &*m_own : nullptr, situationOf(here, m_session.today()));
}

void RoundDesk::goOn() {
    if (m_isKeeping) return;
    if (m_session.stage() == Session::Stage::Open) noteEndedRounds();
    const auto here = seat();
    if (!here) return;
    const RoundStep step = stepNow(*here);
    if (m_worker.isBusy()) {
        if (step == m_step) return;
        m_worker.stop();
        Q_EMIT m_session.comparing(0, 0);
    }
    m_step = step;
    if (step.act == RoundAct::Wait) return;
    RoundJob job = jobOf(*here, step, m_session.today());
    if (step.act != RoundAct::Abort && step.act != RoundAct::Forget) return m_worker.start(std::move(job));
    Pace pace;
    if (auto outcome = work(job, pace)) keep(std::move(*outcome));
}

void RoundDesk::tryAgain() {
    if (std::exchange(m_isOwing, false)) goOn();
}

/// Everything changes together: the statements, the own secrets and the private part, or nothing does. A list that
/// was edited while the worker was at it is noticed first, because goOn() ends that work.
void RoundDesk::keep(RoundOutcome outcome) {
    if (outcome.refusal) log::warn("a comparison stopped", forLog(*outcome.refusal));
    m_isKeeping = true;
    m_ownBefore = std::move(m_own);
    m_asideBefore = m_session.mine().setAside;
    m_editsBefore = m_session.m_edits;
    m_own = outcome.own ? std::optional(outcome.own->clone()) : std::nullopt;
    apply(outcome, m_session.m_mine);
    m_session.m_unsaved = true;
    const bool isCompared = outcome.isCompared;
    const SharedState& shared = m_session.shared();
    const auto kept = std::make_shared<RoundOutcome>(std::move(outcome));
    const auto write = [kept, pocket = *m_session.takeUnsaved(), today = m_session.today(),
                        ground = Ground{shared.rounds, shared.pauses, shared.limits}](Vault& vault) -> Result<void> {
        if (kept->mustBeCurrent && Ground::in(vault.log(), vault.me()) != ground)
            return fail(ErrorKind::NotPossibleNow, QStringLiteral("news came first"));
        return store(vault, today, *kept, pocket);
    };
    m_session.writeWith(write, true)
        .then(this, [this, isCompared, visit = m_session.m_visit](const Result<void>& done) {
            if (visit == m_session.m_visit) wasKept(done, isCompared);
        });
}

void RoundDesk::wasKept(const Result<void>& done, bool isCompared) {
    m_isKeeping = false;
    if (!done) {
        m_own = std::move(m_ownBefore);
        if (m_editsBefore == m_session.m_edits) m_session.m_mine.setAside = m_asideBefore;
        m_isOwing = true;
        return;
    }
    m_ownBefore.reset();
    Q_EMIT m_session.privateChanged();
    if (isCompared) Q_EMIT m_session.compared();
    advanceWaiting();
    if (isCompared) stopWaiting();
    goOn();
}

/// My part went out and the round ended without the other's: said once, to its owner.
void RoundDesk::noteEndedRounds() {
    std::vector<DocumentId> ended;
    for (const RoundRecord& round : m_session.shared().rounds)
        if (round.lacksTheirPart() && round.isWithdrawn() && !m_session.mine().lookedAt.contains(round.id))
            ended.push_back(round.id);
    if (ended.empty()) return;
    m_session.edit([&](PrivateState& mine) {
        for (const DocumentId& round : ended) {
            mine.lookedAt.insert(round);
            mine.notices.insert({round, RoundNotice::OtherPartAbsent});
        }
    });
}

// ---- both in one window ------------------------------------------------------------------------

void RoundDesk::stepBack() {
    m_waitingPerson = m_session.me();
    m_togetherUntil.start();
    m_worker.stop();
    m_session.m_thread.run([holder = m_session.m_vault, waiting = m_seat, services = m_session.services(),
                            today = m_session.today()]() -> bool {
        if (!*holder) return false;
        auto seat = WaitingSeat::of(std::move(**holder));
        holder->reset();
        if (!seat) return false;
        *waiting = std::move(*seat);
        const auto advanced = (*waiting)->advance(services, today);
        if (!advanced) log::warn("the one who waits could not go on", advanced.error());
        return advanced.has_value();
    });
}

void RoundDesk::stopWaiting() {
    m_togetherUntil.stop();
    if (!m_waitingPerson) return;
    m_waitingPerson.reset();
    m_session.m_thread.run([waiting = m_seat] {
        waiting->reset();
        return true;
    });
    Q_EMIT m_session.waitingEnded();
}

/// The one who waits takes their turn, and what they wrote is looked for at once.
void RoundDesk::advanceWaiting() {
    if (!m_waitingPerson) return;
    m_session.m_thread
        .run([waiting = m_seat, services = m_session.services(), today = m_session.today()]() -> Result<void> {
            return *waiting ? (*waiting)->advance(services, today) : Result<void>();
        })
        .then(this, [this, visit = m_session.m_visit](const Result<void>& advanced) {
            if (!advanced) log::warn("the one who waits could not go on", advanced.error());
            if (visit == m_session.m_visit) m_session.watch();
        });
}

void RoundDesk::tellWhenTooSoon() {
    const auto here = seat();
    if (!m_waitingPerson || !here || m_own || roundInFlight(here->shared.rounds)) return;
    if (!here->mine.setAside || here->shared.isPaused() || stepNow(*here).act != RoundAct::Wait) return;
    Q_EMIT m_session.notCompared(fail(ErrorKind::TooSoon));
}

} // namespace bothy
