// An offer whose last day comes while its author is away, and has not taken it back.

#include "core/documents/agreements/agreement.h"
#include "tests/support/couple.h"

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

/// Robin offers, and is away from then on.
class LateAnswer : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        Session robin(m_couple.services());
        Couple::open(robin, Couple::robin());
        const Agreement words{.title = u"Walks"_s, .words = u"On Sundays."_s, .lookAgain = {}};
        ASSERT_TRUE(finished(robin.offer(m_offer, wordingOf(words).value())));
    }
    void daysGoBy(int days) { m_couple.clock().advance(std::chrono::hours(24 * days)); }
    const SignedDocument& in(const Session& session) const { return *session.shared().document(m_offer); }
    Result<void> answerOf(Session& sam) { return finished(sam.agree(m_offer, in(sam).current.id)); }
    void expectRefused(Session& sam) {
        const Result<void> answer = answerOf(sam);
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, ErrorKind::NotPossibleNow);
        EXPECT_FALSE(in(sam).iSigned);
        EXPECT_FALSE(in(sam).allowsAnything());
        Session robin(m_couple.services());
        Couple::open(robin, Couple::robin());
        EXPECT_EQ(in(robin).state, SignoffState::TakenBack);
        EXPECT_FALSE(in(robin).theySigned);
    }

    Couple m_couple;
    const DocumentId m_offer = Session::newDocumentId();
};

TEST_F(LateAnswer, IsRefusedWhereTheWindowStillShowsTheOffer) {
    Services still = m_couple.services();
    still.watchEvery = std::chrono::hours(1); // it does not look at the day by itself
    Session sam(still);
    Couple::open(sam, Couple::sam());
    daysGoBy(defaultOfferDays + 1);
    ASSERT_EQ(in(sam).state, SignoffState::OfferedToMe);
    expectRefused(sam);
}

TEST_F(LateAnswer, IsRefusedToWhoeverUnlocksLater) {
    daysGoBy(defaultOfferDays + 1);
    Session sam(m_couple.services());
    Couple::open(sam, Couple::sam());
    expectRefused(sam);
}

TEST_F(LateAnswer, OfTheLastDayIsInTime) {
    daysGoBy(defaultOfferDays);
    {
        Session sam(m_couple.services());
        Couple::open(sam, Couple::sam());
        ASSERT_TRUE(answerOf(sam));
        EXPECT_EQ(in(sam).state, SignoffState::AgreedForNow);
    }
    daysGoBy(1);
    Session robin(m_couple.services());
    Couple::open(robin, Couple::robin());
    EXPECT_EQ(in(robin).state, SignoffState::AgreedForNow) << "also where its author comes back after it";
}

} // namespace
} // namespace bothy
