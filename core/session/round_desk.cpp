#include "core/session/round_desk.h"

#include "core/base/log.h"
#include "core/session/closing.h"
#include "core/session/session.h"

namespace bothy {

namespace {

constexpr std::chrono::seconds BetweenTries{30};

/// A step that could not be written may be, as things stand now.
bool isSoonOtherwise(const Error& error) {
    return error.kind == ErrorKind::NotPossibleNow || error.kind == ErrorKind::GaveWay;
}

} // namespace

RoundDesk::RoundDesk(Session& session)
    : m_session(session) {
    m_togetherUntil.setSingleShot(true);
    m_togetherUntil.setInterval(WaitingSeat::longest);
    connect(&m_togetherUntil, &QTimer::timeout, this, &RoundDesk::stopWaiting);
    connect(&m_worker, &RoundWorker::progressed, &session, &Session::comparing);
    connect(&m_worker, &RoundWorker::finished, this, [this](const std::shared_ptr<RoundWorker::Outcome>& outcome) {
        Q_EMIT m_session.comparing(0, 0);
        if (!*outcome) return;
        isStillNext() ? keep(std::move(**outcome)) : goOn();
    });
}

void RoundDesk::open(std::optional<RoundIdentity> who, std::optional<OwnRound> own) {
    m_here.who = std::move(who);
    m_here.own = std::move(own);
}

void RoundDesk::signOn(const FeedId& feed) {
    if (m_here.who) m_here.who->feed = feed;
}

std::optional<DocumentId> RoundDesk::takenBackOnItsWay() const {
    if (!m_here.isKeeping || !m_here.tookBack || !m_here.own || !m_here.own->hasLeft()) return {};
    return m_here.own->round;
}

void RoundDesk::takeKeepingBack() {
    if (!std::exchange(m_here.isKeeping, false)) return;
    m_here.own = std::move(m_here.ownBefore);
    PrivateState& mine = m_session.m_mine;
    if (!m_here.tookBack && !mine.setAside) mine.setAside = m_here.asideBefore;
}

void RoundDesk::close() {
    m_worker.stop();
    m_here = {};
}

std::optional<RoundSeat> RoundDesk::seat() const {
    if (m_session.stage() != Session::Stage::Open || !m_here.who) return {};
    return RoundSeat{
        *m_here.who,
        m_session.shared(),
        m_session.mine(),
        m_here.own,
        m_session.catalogue(),
        stillOffered(outgoingRows(m_session.mine().answers, m_session.outgoingRules()), m_session.mine().setAside),
        closedForBoth(m_session.catalogue(), m_session.shared())};
}

bool RoundDesk::listsDiffer() const {
    const auto here = seat();
    return here && here->mine.setAside && bothy::listsDiffer(*here, m_session.today());
}

std::optional<ErrorKind> RoundDesk::reasonAgainst() const {
    const auto here = seat();
    if (!here || m_here.own || roundInFlight(here->shared.rounds)) return {};
    if (situationOf(*here, m_session.today()).mayPropose) return {};
    const EarlierRounds earlier = earlierRounds(here->shared.myRounds, here->shared.partnerRounds);
    return roundList(here->catalogue, earlier).empty() ? ErrorKind::NothingToCompare : ErrorKind::TooSoon;
}

RoundStep RoundDesk::stepNow(const RoundSeat& here) const {
    return nextStep(here.shared.rounds, m_here.own ? &*m_here.own : nullptr, situationOf(here, m_session.today()));
}

RoundDesk::Ground RoundDesk::groundOf(const RoundSeat& here) const {
    return {here.shared.rounds,
            here.shared.pauses,
            here.shared.limits,
            here.offered,
            here.mine.setAside && here.mine.setAside->sooner,
            here.who.feed};
}

bool RoundDesk::Ground::isStillSo(const Vault& vault) const {
    return foldRounds(vault.log(), vault.me()) == rounds && foldPauses(vault.log(), vault.me()) == pauses &&
           foldLimits(vault.log()) == limits && vault.feed() == feed;
}

std::optional<Cbor> RoundDesk::forPocket() {
    if (!m_here.own || !m_here.who) return {};
    const auto here = m_here.own->hasLeft() || m_here.own->isTakenBack ? std::nullopt : seat();
    const RoundRecord* round = here ? findRound(here->shared.rounds, m_here.own->round) : nullptr;
    if (here && !(round && round->open) && situationOf(*here, m_session.today()).isStale)
        m_here.own->isTakenBack = true;
    return sealedRound(m_here.own, m_here.who->hedgeKey);
}

void RoundDesk::listWasTakenBack() {
    if (m_here.isKeeping) m_here.tookBack = true;
}

bool RoundDesk::isStillNext() const {
    const auto here = seat();
    return here && stepNow(*here) == m_here.step && groundOf(*here) == m_here.ground;
}

void RoundDesk::goOn() {
    if (!m_here.isKeeping && m_session.stage() == Session::Stage::Open) noteEndedRounds();
    if (m_here.isKeeping) return; // also when that note has already gone on from here
    const auto here = seat();
    if (!here) return;
    const RoundStep step = stepNow(*here);
    Ground ground = groundOf(*here);
    if (m_worker.isBusy()) {
        if (step == m_here.step && ground == m_here.ground) return;
        m_worker.stop();
        Q_EMIT m_session.comparing(0, 0);
    }
    const bool isToWait = m_here.tryAgain && !m_here.tryAgain->hasExpired();
    if (isToWait && step == m_here.step && ground == m_here.ground) return; // it could not be written just now
    m_here.step = step;
    m_here.ground = std::move(ground);
    if (step.act == RoundAct::Wait) return tellReason(*here);
    RoundJob job = jobOf(*here, step, m_session.today());
    if (step.act != RoundAct::Abort && step.act != RoundAct::Forget) return m_worker.start(std::move(job));
    Pace pace;
    if (auto outcome = work(job, pace)) keep(std::move(*outcome));
}

void RoundDesk::tryAgain() {
    if (std::exchange(m_seatOwes, false)) advanceWaiting();
    if (!m_here.tryAgain || !m_here.tryAgain->hasExpired()) return;
    m_here.tryAgain.reset();
    goOn();
}

/// Everything changes together: the statements, the own secrets and the private part, or nothing does.
void RoundDesk::keep(RoundOutcome outcome) {
    m_here.isKeeping = true;
    m_here.tookBack = false;
    m_here.ownBefore = std::move(m_here.own);
    m_here.asideBefore = m_session.mine().setAside;
    m_here.own = outcome.own ? std::optional(outcome.own->clone()) : std::nullopt;
    apply(outcome, m_session.m_mine);
    const bool isCompared = outcome.isCompared;
    const auto kept = std::make_shared<RoundOutcome>(std::move(outcome));
    const auto write = [kept, today = m_session.today(), ground = m_here.ground,
                        part = partOf(m_session.m_mine, sealedRound(m_here.own, m_here.who->hedgeKey),
                                      m_session.shared().findings)](Vault& vault) -> Result<void> {
        if (kept->mustBeCurrent && !ground.isStillSo(vault))
            return fail(ErrorKind::NotPossibleNow, QStringLiteral("news came first"));
        return store(vault, today, *kept, part);
    };
    m_session.m_unsaved.take();
    m_session.writeWith(write, /*hasPart=*/true, /*isStep=*/true)
        .then(this, [this, isCompared, visit = m_session.m_visit](const Result<void>& done) {
            if (visit == m_session.m_visit) wasKept(done, isCompared);
        });
}

void RoundDesk::wasKept(const Result<void>& done, bool isCompared) {
    if (!done) {
        takeKeepingBack();
        m_here.tryAgain = QDeadlineTimer(isSoonOtherwise(done.error()) ? std::chrono::seconds(0) : BetweenTries);
        m_session.m_unsaved.note();
        return;
    }
    const std::optional<DocumentId> takenBack = takenBackOnItsWay();
    m_here.isKeeping = false;
    m_here.ownBefore.reset();
    Q_EMIT m_session.privateChanged();
    if (isCompared) Q_EMIT m_session.compared();
    if (takenBack) m_session.takeBackRound(*takenBack);
    goOn();
    if (!m_here.isKeeping) advanceWaiting();
    if (isCompared) standUp(); // after the turn that was just asked for
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
    m_seatStops = {};
    m_session.m_thread
        .run([holder = m_session.m_vault, waiting = m_seat, services = m_session.services()]() -> bool {
            if (!*holder) return false;
            auto seat = WaitingSeat::of(std::move(**holder), services.clock);
            holder->reset();
            if (!seat) return false;
            *waiting = std::move(*seat);
            return true;
        })
        .then(this, [this](bool isSeated) { isSeated ? advanceWaiting() : stopWaiting(); });
}

void RoundDesk::stopWaiting() {
    m_seatStops.request_stop();
    standUp();
}

/// The one who waits leaves once what was asked of them is done.
void RoundDesk::standUp() {
    m_togetherUntil.stop();
    if (!m_waitingPerson) return;
    m_waitingPerson.reset();
    m_session.m_thread.run([waiting = m_seat] {
        waiting->reset();
        return true;
    });
    Q_EMIT m_session.waitingEnded();
}

/// The one who waits takes their turn, step by step, and what they wrote is looked for at once.
void RoundDesk::advanceWaiting() {
    if (!m_waitingPerson) return;
    m_session.m_thread
        .run([waiting = m_seat, services = m_session.services(), stopped = m_seatStops.get_token()]() -> Result<bool> {
            if (!*waiting) return false;
            return (*waiting)->advance(services, stopped);
        })
        .then(this, [this, visit = m_session.m_visit](const Result<bool>& moved) {
            if (!moved) log::warn("not written", moved.error());
            m_seatOwes = !moved && isSoonOtherwise(moved.error());
            if (visit == m_session.m_visit) m_session.watch();
            if (moved && *moved) advanceWaiting();
        });
}

/// Nothing is left to do although both lists are here. Once for a list that is set aside.
void RoundDesk::tellReason(const RoundSeat& here) {
    if (!here.mine.setAside) m_here.isTold = false;
    if (!here.mine.setAside || !m_waitingPerson || m_here.own || here.shared.isPaused()) return;
    const auto reason = reasonAgainst();
    if (reason && !std::exchange(m_here.isTold, true)) Q_EMIT m_session.notCompared(fail(*reason));
}

} // namespace bothy
