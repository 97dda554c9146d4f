// Comparisons in any order of days: two people act, stop, edit, take back and exchange at random; what must hold is
// looked at after every act. Everything but file and window is real.

#include "tests/core/session/round_couple.h"
#include "tests/support/law.h"

#include <random>

namespace bothy::test {
namespace {

/// Looks over a couple's shoulder: what was put in, and what left.
class Witness {
public:
    explicit Witness(RoundCouple& couple)
        : m_couple(couple) {}

    void look() {
        for (Partner* p : {&m_couple.a(), &m_couple.b()})
            lookAt(*p);
        lookAtStatements();
    }
    std::size_t comparedRounds() const { return m_results.size(); }

private:
    void lookAt(const Partner& p) {
        const SharedState shared = m_couple.shared(p);
        if (p.own && !p.own->hasLeft()) {
            const RoundRecord* round = findRound(shared.rounds, p.own->round);
            if (round && round->propose) m_bits[{p.own->round, p.who.me}] = bitsByslot(p, *round->propose);
        }
        if (p.own && p.own->hasLeft()) {
            RC_ASSERT(p.own->opener.isEmpty());
            RC_ASSERT(p.own->m1.isEmpty());
        }
        for (const RowsOfRound& round : shared.myRounds)
            checkResult(p, round);
    }

    std::map<Slot, int> bitsByslot(const Partner& p, const Bytes& propose) const {
        const auto proposal = inspectProposal(propose, p.who.context());
        RC_ASSERT(static_cast<bool>(proposal));
        RC_ASSERT(proposal->slots.size() == p.own->bits.size());
        std::map<Slot, int> bits;
        for (std::size_t i = 0; i < proposal->slots.size(); ++i)
            bits[proposal->slots[i]] = p.own->bits.data()[i];
        return bits;
    }

    /// The result is exactly where both said so, and both records are the same.
    void checkResult(const Partner& p, const RowsOfRound& round) {
        const auto mine = m_bits.find({round.round, p.who.me});
        const auto theirs = m_bits.find({round.round, p.who.partner});
        RC_ASSERT(mine != m_bits.end());
        RC_ASSERT(theirs != m_bits.end());
        std::vector<MatchedSlot> both;
        for (const auto& [slot, bit] : mine->second)
            if (bit == 1 && theirs->second.at(slot) == 1)
                both.push_back({slot.item.text(), static_cast<int>(slot.direction), slot.threshold});
        RC_ASSERT(round.listed == both);
        const auto [held, isNew] = m_results.emplace(round.round, round.listed);
        RC_ASSERT(isNew || held->second == round.listed);
    }

    /// Nobody's part leaves twice, and no key is used in two rounds.
    void lookAtStatements() {
        std::map<std::tuple<StatementKind, DocumentId, PersonId>, int> parts;
        for (const Partner* p : {&m_couple.a(), &m_couple.b()})
            for (const VerifiedStatement& statement : m_couple.partners.log(p->seat).all()) {
                if (statement.author() != p->who.me || statement.kind() == StatementKind::MatchWithdraw) continue;
                const bool isPart =
                    statement.kind() == StatementKind::MatchOpen || statement.kind() == StatementKind::MatchAccept ||
                    statement.kind() == StatementKind::MatchFinish || statement.kind() == StatementKind::MatchPropose ||
                    statement.kind() == StatementKind::MatchResult;
                if (isPart) RC_ASSERT((++parts[{statement.kind(), statement.subject(), statement.author()}]) == 1);
            }
    }

    RoundCouple& m_couple;
    std::map<std::pair<DocumentId, PersonId>, std::map<Slot, int>> m_bits;
    std::map<DocumentId, std::vector<MatchedSlot>> m_results;
};

enum class Act {
    SetAside,
    SetAsideSooner,
    TakeBack,
    Edit,
    Step,
    StepAndStop,
    Send,
    SendSome,
    Days,
    RowBack,
    RoundBack,
    Pause,
    Resume,
    Count
};

class Play {
public:
    explicit Play(std::uint32_t seed)
        : m_random(seed) {
        for (Partner* p : {&m_couple.a(), &m_couple.b()})
            answerAnew(*p);
    }

    void act(Act act, Partner& p) {
        switch (act) {
        case Act::SetAside:
        case Act::SetAsideSooner:
            return m_couple.setAside(p, act == Act::SetAsideSooner);
        case Act::TakeBack:
            return p.mine.setAside.reset();
        case Act::Edit:
            answerAnew(p);
            return;
        case Act::Step:
            m_couple.go(p);
            return;
        case Act::StepAndStop:
            m_couple.workOut(p);
            return;
        case Act::Send:
            return m_couple.send(p);
        case Act::SendSome:
            return m_couple.send(p, 1 + upTo(2));
        case Act::Days:
            p.today = p.today.plus(static_cast<int>(upTo(5)));
            return;
        case Act::RowBack:
            return takeRowBack(p);
        case Act::RoundBack:
            if (const auto rounds = m_couple.shared(p).rounds; !rounds.empty())
                m_couple.partners.say(p.seat, takeBackRoundDraft(rounds[upTo(rounds.size())].id), p.today);
            return;
        case Act::Pause:
            m_couple.partners.say(p.seat, pauseDraft(p.who.me), p.today);
            return;
        case Act::Resume:
            m_couple.partners.say(p.seat, resumeDraft(p.who.me), p.today);
            return;
        case Act::Count:
            return;
        }
    }

    void actAtRandom() {
        static const std::vector<Act> bag = [] {
            std::vector<Act> acts{Act::TakeBack, Act::Edit,      Act::StepAndStop, Act::SendSome, Act::Days,
                                  Act::RowBack,  Act::RoundBack, Act::Pause,       Act::Resume,   Act::Resume};
            acts.insert(acts.end(), 4, Act::SetAside);
            acts.insert(acts.end(), 4, Act::SetAsideSooner);
            acts.insert(acts.end(), 16, Act::Step);
            acts.insert(acts.end(), 16, Act::Send);
            return acts;
        }();
        act(bag[upTo(bag.size())], m_couple.at(upTo(2)));
    }

    /// Mostly open, so that there is something to compare, and at least eight items.
    void answerAnew(Partner& p) {
        for (const Item& item : m_couple.catalogue().items())
            m_couple.answer(p, item, upTo(3) == 0 ? Answer::Conditional : Answer::Open);
        const auto items = m_couple.catalogue().items();
        if (upTo(2) == 0) m_couple.answer(p, items[upTo(items.size())], Answer::Closed);
    }

    RoundCouple& couple() { return m_couple; }

private:
    void takeRowBack(Partner& p) {
        const auto rows = m_couple.shared(p).rows;
        if (rows.empty()) return;
        const SharedRow& row = rows[upTo(rows.size())];
        m_couple.partners.say(p.seat, takeBackRowDraft(row.itemId, row.direction), p.today);
    }
    std::size_t upTo(std::size_t count) { return m_random() % count; }

    std::mt19937 m_random;
    RoundCouple m_couple;
};

TEST(RoundModel, WhateverHappensOnlyWhatBothSaidIsShownAndNothingLeavesTwice) {
    startCrypto();
    std::size_t compared = 0;
    holds(150, [&](std::uint32_t seed) {
        Play play(seed);
        Witness witness(play.couple());
        for (int i = 0; i < 100; ++i) {
            play.actAtRandom();
            witness.look();
        }
        compared += witness.comparedRounds();
    });
    EXPECT_GT(compared, 20u) << "the histories have to get somewhere";
}

/// Items of which not every way stands for certain, by the rows that are shown.
std::size_t itemsLeft(const RoundCouple& couple, const SharedState& shared) {
    std::map<QString, std::size_t> standing;
    for (const SharedRow& row : shared.rows)
        if (row.bothYes) ++standing[row.itemId];
    return static_cast<std::size_t>(std::ranges::count_if(couple.catalogue().items(), [&](const Item& item) {
        return standing[item.id.text()] < (item.isMutual() ? 1U : 2U);
    }));
}

TEST(RoundModel, NobodyWaitsForEver) {
    startCrypto();
    holds(40, [](std::uint32_t seed) {
        Play play(seed);
        RoundCouple& couple = play.couple();
        for (int i = 0; i < 40; ++i)
            play.actAtRandom();
        for (Partner* p : {&couple.a(), &couple.b()}) {
            play.act(Act::Resume, *p);
            p->today = std::max(couple.a().today, couple.b().today);
        }
        for (const int days : {0, 15, 8}) {
            couple.passDays(days);
            RC_ASSERT(couple.settle() < 60);
        }
        const SharedState then = couple.shared(couple.a());
        const std::size_t before = then.myRounds.size();
        for (Partner* p : {&couple.a(), &couple.b()}) {
            couple.answerAll(*p, Answer::Open);
            couple.setAside(*p);
        }
        RC_ASSERT(couple.settle() < 60);
        RC_ASSERT(itemsLeft(couple, then) < minimumOfferedItems ||
                  couple.shared(couple.a()).myRounds.size() == before + 1);
        for (const Partner* p : {&couple.a(), &couple.b()}) {
            RC_ASSERT(!p->own);
            for (const RoundRecord& round : couple.shared(*p).rounds)
                RC_ASSERT(round.toForget.empty());
        }
    });
}

} // namespace
} // namespace bothy::test
