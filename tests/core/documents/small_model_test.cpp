// Every history of a few steps, one after the other: two people, three devices, one document. Random
// histories find the odd cases; this finds that there are no others among the short ones.

#include "core/documents/signoff.h"
#include "tests/support/two_partners.h"

#include <gtest/gtest.h>

namespace bothy {
namespace {

using test::Seat;
using test::seats;
using test::TwoPartners;

const DocumentId document = *DocumentId::from(Bytes(16, 'd'));
constexpr Day today{20000};

class SmallModel : public testing::Test {
protected:
    void explore(const TwoPartners& state, int depth) {
        ++m_histories;
        if (depth == 0) return expectBothCanAgreeAgain(state);
        for (const Seat seat : seats) {
            revise(state, seat, depth);
            sign(state, seat, depth);
            withdraw(state, seat, depth);
        }
        for (const auto& [from, to] : m_roads)
            give(state, from, to, depth);
    }

    std::size_t m_histories = 0;
    std::size_t m_agreed = 0;

private:
    static std::optional<SignedDocument> shownAt(const TwoPartners& state, Seat seat) {
        const auto documents = foldDocuments(state.log(seat), state.person(seat), today);
        return documents.empty() ? std::nullopt : std::optional(documents.front());
    }
    static bool isAgreed(const TwoPartners& state, Seat seat) {
        const auto shown = shownAt(state, seat);
        return shown && shown->allowsAnything();
    }

    void revise(const TwoPartners& state, Seat seat, int depth) {
        TwoPartners next = state;
        next.say(seat, reviseDraft(document, {DocumentType::Agreement, {}, {}, {}, Cbor(depth)}));
        EXPECT_FALSE(isAgreed(next, seat)) << "new words clear both sign-offs";
        explore(next, depth - 1);
    }

    void sign(const TwoPartners& state, Seat seat, int depth) {
        const auto shown = shownAt(state, seat);
        if (!shown || shown->iSigned) return;
        TwoPartners next = state;
        next.say(seat, signDraft(document, {shown->current.id, today}));
        checkAgreed(next, seat);
        explore(next, depth - 1);
    }

    void withdraw(const TwoPartners& state, Seat seat, int depth) {
        if (!shownAt(state, seat)) return;
        TwoPartners next = state;
        const SealedStatement said = next.say(seat, withdrawDraft(document));
        EXPECT_FALSE(isAgreed(next, seat)) << "S3";
        for (const Seat other : seats) { // S6: at once and out of order, wherever it arrives
            if (other == seat || !isAgreed(state, other)) continue;
            StatementLog log = state.log(other);
            EXPECT_TRUE(log.admit(said, Trust::CheckedBefore));
            for (const SignedDocument& there : foldDocuments(log, state.person(other), today))
                EXPECT_FALSE(there.allowsAnything()) << "S6";
        }
        explore(next, depth - 1);
    }

    void give(const TwoPartners& state, Seat from, Seat to, int depth) {
        TwoPartners next = state;
        if (next.give(from, to) == 0) return;
        checkAgreed(next, to);
        explore(next, depth - 1);
    }

    /// S4 and S5: both people have a sign-off on these words after every withdrawal that is held.
    void checkAgreed(const TwoPartners& state, Seat seat) {
        const auto shown = shownAt(state, seat);
        if (!shown || !shown->allowsAnything()) return;
        ++m_agreed;
        const StatementLog& log = state.log(seat);
        for (const PersonId& person : log.members())
            EXPECT_TRUE(std::ranges::any_of(log.all(), [&](const VerifiedStatement& sign) {
                const bool isTheirs = sign.kind() == StatementKind::DocumentSign && sign.author() == person &&
                                      signOffOf(sign)->revision == shown->current.id;
                return isTheirs && std::ranges::all_of(log.all(), [&](const VerifiedStatement& other) {
                           return other.kind() != StatementKind::DocumentWithdraw || log.isInPast(other, sign);
                       });
            }));
    }

    /// Liveness: once both know everything, one sign-off of each is enough.
    void expectBothCanAgreeAgain(TwoPartners state) {
        state.shareAll();
        const auto shown = shownAt(state, Seat::A1);
        if (!shown) return;
        for (const Seat seat : {Seat::A1, Seat::B1}) {
            state.say(seat, signDraft(document, {shown->current.id, today}));
            state.give(seat, seat == Seat::A1 ? Seat::B1 : Seat::A1);
        }
        EXPECT_TRUE(isAgreed(state, Seat::A1));
        EXPECT_TRUE(isAgreed(state, Seat::B1));
    }

    const std::vector<std::pair<Seat, Seat>> m_roads{{Seat::A1, Seat::A2}, {Seat::A2, Seat::A1}, {Seat::A1, Seat::B1},
                                                     {Seat::B1, Seat::A1}, {Seat::A2, Seat::B1}, {Seat::B1, Seat::A2}};
};

TEST_F(SmallModel, EveryHistoryOfFiveStepsKeepsTheLawsAndCanAgreeAgain) {
    explore(TwoPartners(Trust::CheckedBefore), 5);
    EXPECT_GT(m_histories, 10'000u);
    EXPECT_GT(m_agreed, 50u);
}

TEST_F(SmallModel, EveryFiveStepsAfterAnAgreementKeepTheLawsAndCanAgreeAgain) {
    TwoPartners agreed(Trust::CheckedBefore);
    const auto words = agreed.say(Seat::A1, reviseDraft(document, {DocumentType::Agreement, {}, {}, {}, Cbor(0)}));
    for (const Seat seat : {Seat::A1, Seat::B1}) {
        agreed.say(seat, signDraft(document, {statementIdOf(words.header), today}));
        agreed.shareAll();
    }
    explore(agreed, 5);
    EXPECT_GT(m_histories, 5'000u);
    EXPECT_GT(m_agreed, 50u); // five steps leave room for few ways back to an agreement
}

} // namespace
} // namespace bothy
