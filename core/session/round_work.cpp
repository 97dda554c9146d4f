#include "core/session/round_work.h"

#include "core/crypto/random.h"

#include <algorithm>

namespace bothy {

namespace {

constexpr int ProposalLapsesAfter = OwnRound::lapseDays;
constexpr int DaysAheadAllowed = 2;

/// The proposal of a round, when it has the right shape and speaks of these two. Without its points.
std::optional<CheckedProposal> readProposal(const RoundRecord& round, const RoundIdentity& who) {
    if (!round.propose) return {};
    auto proposal = inspectProposal(*round.propose, who.context());
    if (!proposal) return {};
    const bool isItsAuthors = proposal->terms.round == round.id && proposal->terms.proposerFeed == round.proposerFeed &&
                              proposal->terms.proposer == (round.isMine ? who.me : who.partner);
    if (!isItsAuthors) return {};
    return std::move(*proposal);
}

bool isInTime(const Terms& terms, Day today) {
    const auto now = static_cast<std::uint64_t>(today.sinceEpoch);
    return terms.day <= now + DaysAheadAllowed && now <= terms.day + ProposalLapsesAfter;
}

bool isWeekOver(const RoundSeat& seat, Day today) {
    const auto& last = seat.shared.lastRound;
    return !last || last->plus(daysBetweenRounds) <= today;
}

/// Proposals of the other one that are in force and were never answered.
template <typename Take>
void forEachProposal(const RoundSeat& seat, Day today, Take take) {
    for (const RoundRecord& round : seat.shared.rounds) {
        if (round.isMine || round.iAnswered || round.isWithdrawn()) continue;
        const auto proposal = readProposal(round, seat.who);
        if (proposal && isInTime(proposal->terms, today)) take(round, *proposal);
    }
}

std::set<DocumentId> emptiedRounds(const SharedState& shared) {
    std::set<DocumentId> emptied;
    for (const RowsOfRound& round : shared.myRounds)
        if (!round.listed.empty() && round.standing.empty()) emptied.insert(round.round);
    return emptied;
}

/// Not before a note about an older part is put away: an undo can bring a list back.
bool isSetAside(const PrivateState& mine, Day today) {
    return mine.setAside && today <= mine.setAside->day.plus(SetAside::lapseDays) && !mine.findings.askForALook();
}

/// Of the items a list asks about, those that are closed.
std::set<ItemId> closedIn(const std::vector<Slot>& list, const std::set<ItemId>& closed) {
    std::set<ItemId> among;
    for (const Slot& slot : list)
        if (closed.contains(slot.item)) among.insert(slot.item);
    return among;
}

/// What both know has changed: which questions are asked, or which of them a limit of both masks. The other one can
/// bring that about and sees that the round ends, so it ends whatever was answered there. Otherwise a limit would be
/// a question: "did you say yes to this?"
bool hasOtherGround(const RoundSeat& seat, const std::vector<Slot>& list) {
    const EarlierRounds earlier = earlierRounds(seat.shared.myRounds, seat.shared.partnerRounds);
    const bool isSameList =
        seat.own->isProposer ? list == roundList(seat.catalogue, earlier) : isFairList(list, seat.catalogue, earlier);
    return !isSameList || closedIn(list, seat.closedForBoth) != seat.own->closed;
}

bool isStale(const RoundSeat& seat, Day today) {
    if (!seat.own || seat.own->hasLeft()) return false;
    if (!isSetAside(seat.mine, today)) return true;
    const RoundRecord* round = findRound(seat.shared.rounds, seat.own->round);
    const auto proposal = round ? readProposal(*round, seat.who) : std::nullopt;
    if (!proposal) return false;
    return hasOtherGround(seat, proposal->slots) ||
           !bitsOf(proposal->slots, seat.offered, seat.who.isFirst()).equals(seat.own->bits);
}

} // namespace

std::vector<OfferedRow> stillOffered(const std::vector<OfferedRow>& now, const std::optional<SetAside>& aside) {
    std::vector<OfferedRow> rows;
    if (!aside) return rows;
    for (OfferedRow row : now) {
        const auto seen = std::ranges::find_if(
            aside->rows, [&](const OfferedRow& each) { return each.item == row.item && each.side == row.side; });
        if (seen == aside->rows.end()) continue;
        row.level = std::min(row.level, seen->level);
        rows.push_back(row);
    }
    return rows;
}

RoundSituation situationOf(const RoundSeat& seat, Day today) {
    RoundSituation now;
    now.today = today;
    now.feed = seat.who.feed;
    // By what was looked over: a limit of the other one must not tell whether it masks one of exactly eight.
    now.isSetAside = isSetAside(seat.mine, today) && itemsIn(seat.mine.setAside->rows) >= minimumOfferedItems;
    now.isPaused = seat.shared.isPaused();
    const bool weekOver = isWeekOver(seat, today);
    const bool sooner = seat.mine.setAside && seat.mine.setAside->sooner;
    now.mayPropose = weekOver || sooner;
    now.isStale = isStale(seat, today);
    now.emptied = emptiedRounds(seat.shared);
    if (!now.isSetAside) return now;
    const EarlierRounds earlier = earlierRounds(seat.shared.myRounds, seat.shared.partnerRounds);
    now.mayPropose = now.mayPropose && !roundList(seat.catalogue, earlier).empty(); // all of it may stand already
    forEachProposal(seat, today, [&](const RoundRecord& round, const CheckedProposal& proposal) {
        if (!isFairList(proposal.slots, seat.catalogue, earlier)) return;
        if (weekOver || (sooner && proposal.terms.sooner))
            now.usable.emplace(round.id, proposal.termsHash.view().toByteArray());
    });
    if (const RoundRecord* own = seat.own ? findRound(seat.shared.rounds, seat.own->round) : nullptr)
        if (const auto proposal = readProposal(*own, seat.who)) now.ownTerms = proposal->termsHash.view().toByteArray();
    return now;
}

bool listsDiffer(const RoundSeat& seat, Day today) {
    bool differ = false;
    const EarlierRounds earlier = earlierRounds(seat.shared.myRounds, seat.shared.partnerRounds);
    forEachProposal(seat, today, [&](const RoundRecord&, const CheckedProposal& proposal) {
        differ = differ || isOtherVersion(proposal.slots, seat.catalogue, earlier);
    });
    return differ;
}

RoundJob jobOf(const RoundSeat& seat, const RoundStep& step, Day today) {
    RoundJob job{.step = step,
                 .who = seat.who.clone(),
                 .rounds = seat.shared.rounds,
                 .own = seat.own ? std::optional(seat.own->clone()) : std::nullopt,
                 .list = {},
                 .offered = seat.offered,
                 .closedForBoth = seat.closedForBoth,
                 .today = today,
                 .sooner = seat.mine.setAside && seat.mine.setAside->sooner};
    if (step.act == RoundAct::Propose)
        job.list = roundList(seat.catalogue, earlierRounds(seat.shared.myRounds, seat.shared.partnerRounds));
    return job;
}

namespace {

StatementDraft statementOf(StatementKind kind, const DocumentId& round, const Bytes& message) {
    auto value = decode(message);
    return {kind, round, value ? std::move(*value) : Cbor()};
}

/// One step at work. Every way out of a message that does not fit goes through refuse().
class Worker {
public:
    Worker(const RoundJob& job, Pace& pace)
        : m_job(job)
        , m_pace(pace)
        , m_round(findRound(job.rounds, job.step.round)) {
        if (job.own) m_outcome.own = job.own->clone();
    }

    std::optional<RoundOutcome> run() {
        if (!perform()) return {};
        return std::move(m_outcome);
    }

private:
    /// False when it was asked to stop.
    bool perform() {
        switch (m_job.step.act) {
        case RoundAct::Wait:
            return true;
        case RoundAct::Propose:
            return propose();
        case RoundAct::Accept:
            return accept();
        case RoundAct::Open:
            return open();
        case RoundAct::Finish:
            return finish();
        case RoundAct::Record:
            return record();
        case RoundAct::Abort:
            abort();
            return true;
        case RoundAct::Forget:
            m_outcome.own.reset();
            m_outcome.losesSecrets = true;
            if (m_round) m_outcome.forget = m_round->toForget;
            if (m_round && m_job.step.dropsResults)
                m_outcome.forget.insert(m_outcome.forget.end(), m_round->results.begin(), m_round->results.end());
            return true;
        }
        return true;
    }

    bool propose() {
        if (m_job.list.empty()) return true;
        Terms terms;
        terms.couple = m_job.who.couple;
        terms.epoch = 1;
        terms.round = makeRandomId<DocumentId>();
        terms.proposer = m_job.who.me;
        terms.responder = m_job.who.partner;
        terms.proposerFeed = m_job.who.feed;
        terms.day = m_job.today.sinceEpoch;
        terms.sooner = m_job.sooner;
        SecretBytes bits = bitsOf(m_job.list, m_job.offered, m_job.who.isFirst());
        auto made = makeProposal(terms, m_job.list, {m_job.who.hedgeKey, bits}, m_pace);
        if (!made) return false;
        say(StatementKind::MatchPropose, terms.round, made->octets);
        m_outcome.own = OwnRound{.round = terms.round,
                                 .isProposer = true,
                                 .since = m_job.today,
                                 .feed = m_job.who.feed,
                                 .closed = closedIn(m_job.list, m_job.closedForBoth),
                                 .bits = std::move(bits),
                                 .x = std::move(made->secrets.key),
                                 .opener = std::move(made->secrets.commitmentKey),
                                 .m1 = std::move(made->secrets.hidden)};
        return true;
    }

    bool accept() {
        if (!readTheProposal()) return wasRefused();
        SecretBytes bits = bitsOf(m_proposal->slots, m_job.offered, m_job.who.isFirst());
        auto made = makeAcceptance(*m_proposal, {m_job.who.hedgeKey, bits}, m_pace);
        if (!made) return false;
        if (m_job.step.givesWay) withdraw(*m_job.step.givesWay);
        say(StatementKind::MatchAccept, m_round->id, made->octets);
        m_outcome.losesSecrets = m_job.step.givesWay.has_value();
        m_outcome.own = OwnRound{.round = m_round->id,
                                 .since = m_job.today,
                                 .feed = m_job.who.feed,
                                 .closed = closedIn(m_proposal->slots, m_job.closedForBoth),
                                 .bits = std::move(bits),
                                 .x = std::move(made->secrets.key)};
        return true;
    }

    bool open() {
        if (!readTheProposal() || !isHere(m_round->accept, MatchMessage::Accept) ||
            !take(m_accept, checkAcceptance(*m_proposal, *m_round->accept, m_pace)))
            return wasRefused();
        const ProposerSecrets secrets{m_job.own->x.clone(), m_job.own->opener.clone(), m_job.own->m1.clone()};
        const auto octets = makeOpening(*m_proposal, *m_accept, secrets, m_pace);
        if (!octets) return false;
        say(StatementKind::MatchOpen, m_round->id, *octets);
        myPartLeaves();
        return true;
    }

    bool finish() {
        if (!readUpToOpen() || !take(m_opening, checkOpening(*m_proposal, *m_accept, *m_round->open, m_pace)))
            return wasRefused();
        const auto octets = makeFinish(*m_proposal, *m_opening, {m_job.own->x.clone()}, m_pace);
        if (!octets) return false;
        say(StatementKind::MatchFinish, m_round->id, *octets);
        myPartLeaves();
        return recordWith(*octets);
    }

    bool record() {
        if (!readUpToOpen() || !take(m_opening, recallOpening(*m_proposal, *m_accept, *m_round->open, m_pace)) ||
            !isHere(m_round->finish, MatchMessage::Finish))
            return wasRefused();
        return recordWith(*m_round->finish);
    }

    bool recordWith(const Bytes& finishOctets) {
        std::optional<CheckedFinish> finish;
        if (!take(finish, checkFinish(*m_proposal, *m_accept, *m_opening, finishOctets, m_pace))) return wasRefused();
        say(StatementKind::MatchResult, m_round->id, makeResult(*m_proposal, *finish));
        m_outcome.isCompared = true;
        if (m_job.own && cameBack(m_proposal->slots, m_job.own->bits, finish->matched).isNearlyAll())
            m_outcome.notices.insert({m_round->id, RoundNotice::NearlyAll});
        return true;
    }

    bool readTheProposal() {
        return m_round && isHere(m_round->propose, MatchMessage::Propose) &&
               take(m_proposal, checkProposal(*m_round->propose, m_job.who.context(), m_pace));
    }
    /// What was checked before, up to the message that is to be read next.
    bool readUpToOpen() {
        return readTheProposal() && isHere(m_round->accept, MatchMessage::Accept) &&
               take(m_accept, recallAcceptance(*m_proposal, *m_round->accept, m_pace)) &&
               isHere(m_round->open, MatchMessage::Open);
    }
    /// A statement whose words somebody took away is a message that does not fit.
    bool isHere(const std::optional<Bytes>& message, MatchMessage which) {
        if (!message) m_outcome.refusal = Refusal{which, Reason::BadEncoding, {}};
        return message.has_value();
    }

    template <typename T>
    bool take(std::optional<T>& into, Verdict<T> verdict) {
        if (verdict) {
            into = std::move(*verdict);
            return true;
        }
        if (verdict.refusal()) m_outcome.refusal = *verdict.refusal();
        return false;
    }

    /// False when it was only asked to stop. A message that does not fit ends the round before anything of mine is
    /// in it; or, after my part has left, says that the other part did not come.
    bool wasRefused() {
        if (!m_outcome.refusal) return false;
        const Refusal refusal = *m_outcome.refusal;
        const bool myPartIsOut = m_round && m_round->myPart;
        m_outcome = {};
        m_outcome.refusal = refusal;
        abort();
        m_outcome.stopsList = !myPartIsOut;
        m_outcome.notices.insert({m_job.step.round, myPartIsOut ? RoundNotice::OtherPartAbsent : RoundNotice::Stopped});
        return true;
    }

    void abort() {
        m_outcome.own.reset();
        m_outcome.losesSecrets = true;
        if (!m_round || !m_round->isWithdrawn()) withdraw(m_job.step.round);
        // The other's part may have come just now, and then mine is owed.
        m_outcome.mustBeCurrent = m_job.own && !m_job.own->isProposer && !m_job.own->hasLeft() &&
                                  !m_job.own->isTakenBack && !m_outcome.refusal;
    }

    void myPartLeaves() {
        m_outcome.own->x = {};
        m_outcome.own->opener = {};
        m_outcome.own->m1 = {};
        m_outcome.losesSecrets = true;
        m_outcome.usesUpList = true;
    }

    void say(StatementKind kind, const DocumentId& round, const Bytes& message) {
        m_outcome.mustBeCurrent = true;
        m_outcome.statements.push_back(statementOf(kind, round, message));
    }
    void withdraw(const DocumentId& round) { m_outcome.statements.push_back(takeBackRoundDraft(round)); }

    const RoundJob& m_job;
    Pace& m_pace;
    const RoundRecord* m_round;
    std::optional<CheckedProposal> m_proposal;
    std::optional<CheckedAcceptance> m_accept;
    std::optional<CheckedOpening> m_opening;
    RoundOutcome m_outcome;
};

} // namespace

std::optional<RoundOutcome> work(const RoundJob& job, Pace& pace) {
    return Worker(job, pace).run();
}

} // namespace bothy
