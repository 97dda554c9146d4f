#pragma once

#include "core/crypto/random.h"
#include "core/documents/pauses.h"
#include "core/matching/outgoing.h"
#include "core/session/round_work.h"
#include "tests/support/two_partners.h"

#include <map>

namespace bothy::test {

/// Eight mutual items and one with two sides: the smallest list that can be compared.
inline Catalogue roundCatalogue(int mutualItems = 8) {
    CatalogueParts parts;
    parts.tiers[Tier::Everyday] = {Tier::Everyday, {}, {}, false, 90};
    Section section;
    section.id = *SectionId::from(ByteView("touch"));
    parts.sections = {section};
    for (int i = 0; i < mutualItems; ++i) {
        Item item;
        item.id = *ItemId::from(ByteView("touch." + QByteArray::number(i)));
        item.section = section.id;
        parts.items.push_back(item);
    }
    Item paired = parts.items.front();
    paired.id = *ItemId::from(ByteView("touch.paired"));
    paired.roles = RolePair::GiveReceive;
    parts.items.push_back(paired);
    return Catalogue(std::move(parts));
}

/// One of the two with a log and a pocket of their own: what their program would do, without file and window.
struct Partner {
    Seat seat;
    RoundIdentity who;
    PrivateState mine;
    std::optional<OwnRound> own;
    Day today{20000};
};

/// Two people who compare through statements that travel when a test says so. Real cryptography, no files.
class RoundCouple {
public:
    explicit RoundCouple(Catalogue catalogue = roundCatalogue())
        : m_catalogue(std::move(catalogue)) {
        for (const Seat seat : {Seat::A1, Seat::B1}) {
            const Seat other = seat == Seat::A1 ? Seat::B1 : Seat::A1;
            m_partners.push_back({seat,
                                  {partners.person(seat), partners.person(other), partners.log(seat).couple(),
                                   partners.author(seat).feed(), MatchHedgeKey::make()},
                                  {},
                                  {}});
        }
    }

    Partner& a() { return m_partners[0]; }
    Partner& b() { return m_partners[1]; }
    Partner& at(std::size_t i) { return m_partners[i % 2]; }
    Partner& other(const Partner& partner) { return partner.seat == Seat::A1 ? b() : a(); }
    const Catalogue& catalogue() const { return m_catalogue; }

    void answerAll(Partner& p, Answer answer) {
        for (const Item& item : m_catalogue.items())
            this->answer(p, item, answer);
    }
    void answer(Partner& p, const Item& item, Answer answer) {
        ItemAnswer given;
        if (item.isMutual())
            given.sides = {{RoleSide::Both, answer}};
        else
            given.sides = {{RoleSide::First, answer}, {RoleSide::Second, answer}};
        given.changed = p.today;
        p.mine.answers.set(item.id, given);
    }
    void setAside(Partner& p, bool sooner = false) { p.mine.setAside = SetAside{p.today, sooner, outgoing(p)}; }

    SharedState shared(const Partner& p) const {
        return foldShared(partners.log(p.seat), p.who.me, p.who.partner, p.today);
    }
    std::vector<OfferedRow> offered(const Partner& p) const { return stillOffered(outgoing(p), p.mine.setAside); }
    std::vector<OfferedRow> outgoing(const Partner& p) const {
        return outgoingRows(p.mine.answers,
                            {m_catalogue, p.mine.heldBack, [](const ItemId&) { return false; }, p.today});
    }

    /// What is next for this person, worked out but not kept: a program that stops here leaves nothing behind.
    std::optional<RoundOutcome> workOut(const Partner& p) const {
        const SharedState state = shared(p);
        const RoundSeat seat{p.who, state, p.mine, p.own, m_catalogue, offered(p)};
        const RoundStep step = nextStep(state.rounds, p.own ? &*p.own : nullptr, situationOf(seat, p.today));
        if (step.act == RoundAct::Wait) return {};
        Pace pace;
        return work(jobOf(seat, step, p.today), pace);
    }
    void keep(Partner& p, RoundOutcome outcome) {
        for (const StatementDraft& draft : outcome.statements)
            partners.say(p.seat, draft, p.today);
        for (const StatementId& id : outcome.forget)
            partners.log(p.seat).dropPayload(id);
        p.own = std::move(outcome.own);
        if (outcome.usesUpList || outcome.stopsList) p.mine.setAside.reset();
        p.mine.notices.insert(outcome.notices.begin(), outcome.notices.end());
    }
    /// One step. False when there was nothing to do.
    bool go(Partner& p) {
        auto outcome = workOut(p);
        if (!outcome) return false;
        keep(p, std::move(*outcome));
        return true;
    }
    void send(const Partner& from, std::size_t count = ~std::size_t{0}) {
        partners.give(from.seat, other(from).seat, count);
    }
    const Partner& other(const Partner& partner) const { return m_partners[partner.seat == Seat::A1 ? 1 : 0]; }
    /// Steps and exchanges until nobody has anything to do. How many steps there were.
    int settle(int most = 60) {
        int steps = 0;
        for (bool moved = true; moved && steps < most;) {
            moved = false;
            for (Partner& p : m_partners) {
                while (steps < most && go(p))
                    moved = true, ++steps;
                send(p);
            }
        }
        return steps;
    }
    void passDays(int days) {
        for (Partner& p : m_partners)
            p.today = p.today.plus(days);
    }

    TwoPartners partners{Trust::CheckedBefore};

private:
    Catalogue m_catalogue;
    std::vector<Partner> m_partners;
};

} // namespace bothy::test
