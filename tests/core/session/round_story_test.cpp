// Two windows on one vault: what happens to a comparison when somebody does something else in the middle of it.

#include "core/documents/limits/limit.h"
#include "tests/support/couple.h"

#include <QSignalSpy>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class RoundStory : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_robin = m_couple.window();
        m_sam = m_couple.window();
        Couple::open(*m_robin, Couple::robin());
        Couple::open(*m_sam, Couple::sam());
        sayYesToMany(*m_robin, 10);
        sayYesToMany(*m_sam, 10);
    }
    static const RoundRecord* round(const Session& session) {
        const auto& rounds = session.shared().rounds;
        return rounds.empty() ? nullptr : &rounds.front();
    }
    void robinProposes() {
        ASSERT_TRUE(finished(m_robin->setAside(false)));
        ASSERT_TRUE(waitFor([&] { return round(*m_sam) != nullptr; }));
    }
    /// Runs `act` once, in the middle of the next step that this session works out.
    template <typename Act>
    void inTheMiddle(Session& session, Act act) {
        auto done = std::make_shared<bool>(false);
        QObject::connect(&session, &Session::comparing, &session, [done, act](int, int total) {
            if (total > 0 && !std::exchange(*done, true)) act();
        });
        m_hasActed = done;
    }
    bool hasActed() const { return *m_hasActed; }
    static std::size_t shownItems(const Session& session) { return session.shared().rows.size(); }
    static void sayNo(Session& session, const ItemId& item) {
        ItemAnswer no;
        no.sides = {{RoleSide::Both, Answer::Closed}};
        session.answer(item, no);
    }
    const Item& firstMutual() const {
        for (const auto& [id, answer] : m_robin->mine().answers.items())
            if (answer.at(RoleSide::Both)) return *shippedCatalogue().item(id);
        qFatal("nothing mutual");
    }

    Couple m_couple;
    std::unique_ptr<Session> m_robin;
    std::unique_ptr<Session> m_sam;
    std::shared_ptr<bool> m_hasActed;
};

TEST_F(RoundStory, APauseInTheMiddleOfAStepKeepsItFromLeaving) {
    robinProposes();
    inTheMiddle(*m_robin, [&] { // Robin works out the opening of their part
        m_sam->pause();
        m_sam.reset(); // waits until that is in the file, and nothing of Robin's goes on meanwhile
    });
    ASSERT_TRUE(finished(m_sam->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return hasActed() && m_robin->shared().isPaused(); }));
    ASSERT_TRUE(finished(m_robin->rename(u"Robin"_s))); // after all that was still on its way to the file
    EXPECT_FALSE(round(*m_robin)->myPart) << "nothing left";
    m_couple.clock().advance(std::chrono::hours(1));
    EXPECT_FALSE(m_robin->shared().lastRound);
    m_sam = m_couple.window();
    Couple::open(*m_sam, Couple::sam());
    ASSERT_TRUE(finished(m_sam->resume()));
    EXPECT_TRUE(waitFor([&] { return shownItems(*m_robin) > 0 && shownItems(*m_sam) > 0; })) << "it goes on by itself";
}

TEST_F(RoundStory, AnAnswerChangedInTheMiddleOfAStepIsTheOneThatCounts) {
    const ItemId changed = firstMutual().id;
    inTheMiddle(*m_robin, [&] { sayNo(*m_robin, changed); });
    ASSERT_TRUE(finished(m_robin->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return hasActed(); }));
    EXPECT_FALSE(m_robin->mine().setAside) << "an edit takes the list back";
    ASSERT_TRUE(finished(m_robin->setAside(false)));
    ASSERT_TRUE(finished(m_sam->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return shownItems(*m_robin) > 0 && shownItems(*m_sam) > 0; }));
    for (const Session* session : {m_robin.get(), m_sam.get()})
        for (const SharedRow& row : session->shared().rows)
            EXPECT_NE(row.itemId, changed.text());
}

/// Whichever is faster: the round comes to its end with what was put in, or it is withdrawn. Never in between.
TEST_F(RoundStory, AnEditThatCrossesTheOtherPartEndsOneWayOrTheOther) {
    robinProposes();
    const ItemId changed = firstMutual().id;
    ASSERT_TRUE(finished(m_sam->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return round(*m_robin) && round(*m_robin)->accept; }));
    sayNo(*m_sam, changed);
    ASSERT_TRUE(waitFor([&] {
        const RoundRecord* mine = round(*m_robin);
        return mine && (mine->isWithdrawn() || (m_robin->shared().lastRound && shownItems(*m_robin) > 0));
    }));
    ASSERT_TRUE(waitFor([&] { return m_sam->shared().rows == m_robin->shared().rows; }));
    if (round(*m_robin)->isWithdrawn()) {
        EXPECT_EQ(shownItems(*m_robin), 0u);
        ASSERT_TRUE(finished(m_sam->setAside(true)));
        ASSERT_TRUE(finished(m_robin->setAside(true)));
        EXPECT_TRUE(waitFor([&] { return shownItems(*m_robin) > 0 && shownItems(*m_sam) > 0; })) << "and nothing loops";
    }
}

TEST_F(RoundStory, TakenBackWhileAStepIsWorkedOutNothingOfItLeaves) {
    bool proposed = false;
    QObject::connect(m_robin.get(), &Session::sharedChanged, m_robin.get(),
                     [&] { proposed = proposed || (round(*m_robin) && round(*m_robin)->isMine); });
    QSignalSpy working(m_robin.get(), &Session::comparing);
    ASSERT_TRUE(finished(m_robin->pause()));
    ASSERT_TRUE(finished(m_robin->setAside(false)));
    inTheMiddle(*m_robin, [&] { m_robin->takeBackList(); });
    ASSERT_TRUE(finished(m_robin->resume())); // the step begins now, with nothing being written any more
    ASSERT_TRUE(waitFor([&] { return hasActed() && working.back()[1].toInt() == 0; }));
    EXPECT_FALSE(m_robin->mine().setAside);
    ASSERT_TRUE(finished(m_robin->save()));
    ASSERT_TRUE(finished(m_sam->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return round(*m_sam) != nullptr && round(*m_robin) != nullptr; })) << "Sam proposes";
    EXPECT_FALSE(proposed) << "what was worked out for the list that was taken back stays here";
    EXPECT_FALSE(m_sam->shared().lastRound);
    EXPECT_EQ(shownItems(*m_sam), 0u);
    ASSERT_TRUE(finished(m_robin->setAside(false)));
    EXPECT_TRUE(waitFor([&] { return shownItems(*m_robin) > 0 && shownItems(*m_sam) > 0; }));
}

/// The own part is on its way to the file, its owner takes the list back, and locks at once.
TEST_F(RoundStory, TakenBackAndLockedWhileThePartLeavesItIsStopped) {
    robinProposes();
    const ItemId changed = firstMutual().id;
    bool acted = false;
    QObject::connect(m_robin.get(), &Session::comparing, m_robin.get(), [&](int, int total) {
        if (total > 0 || !round(*m_robin) || !round(*m_robin)->accept || std::exchange(acted, true)) return;
        // Before anything comes back from the file: that is posted later.
        QMetaObject::invokeMethod(
            m_robin.get(),
            [&] {
                sayNo(*m_robin, changed);
                m_robin->lock();
            },
            Qt::QueuedConnection);
    });
    ASSERT_TRUE(finished(m_sam->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return acted && m_robin->stage() == Session::Stage::Locked; }));
    Couple::open(*m_robin, Couple::robin());
    ASSERT_TRUE(round(*m_robin));
    EXPECT_TRUE(waitFor([&] { return round(*m_robin)->isWithdrawn() && round(*m_sam)->isWithdrawn(); }));
    EXPECT_EQ(shownItems(*m_robin), 0u);
}

TEST_F(RoundStory, ARowThatALimitMaskedWhenItWasLookedOverStaysOut) {
    const Item& masked = firstMutual();
    const DocumentId limit = Session::newDocumentId();
    m_robin->edit([&](PrivateState& mine) {
        Limit own;
        own.items = {{masked.id.text()}, {}};
        mine.ownLimits.emplace(limit, own);
    });
    ASSERT_TRUE(m_robin->isClosed(masked.id));
    ASSERT_TRUE(finished(m_robin->setAside(false)));
    m_robin->edit([&](PrivateState& mine) { mine.ownLimits.erase(limit); });
    ASSERT_FALSE(m_robin->isClosed(masked.id));
    ASSERT_TRUE(m_robin->mine().setAside) << "letting a limit go is no edit of the list";
    ASSERT_TRUE(finished(m_sam->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return shownItems(*m_robin) > 0 && shownItems(*m_sam) > 0; }));
    for (const SharedRow& row : m_sam->shared().rows)
        EXPECT_NE(row.itemId, masked.id.text());
}

TEST_F(RoundStory, WithListsOfTwoVersionsNothingRunsUntilBothHaveTheSame) {
    CatalogueParts fewer = shippedCatalogue().parts();
    std::erase_if(fewer.items, [](const Item& item) { return item.id.text() == u"daily.notes"_s; });
    const Catalogue older(std::move(fewer));
    m_sam->lock();
    m_sam = std::make_unique<Session>(Services{.places = m_couple.places(),
                                               .clock = m_couple.clock(),
                                               .catalogue = older,
                                               .care = shippedCare(),
                                               .newCost = m_couple.services().newCost,
                                               .watchEvery = std::chrono::milliseconds(20)});
    Couple::open(*m_sam, Couple::sam());
    robinProposes();
    EXPECT_FALSE(m_sam->listsDiffer()) << "nothing is said before the list is set aside";
    ASSERT_TRUE(finished(m_sam->setAside(false)));
    EXPECT_TRUE(waitFor([&] { return m_sam->listsDiffer(); }));
    ASSERT_TRUE(waitFor([&] { return m_robin->shared().rounds.size() == 2; })) << "Sam's list asks, too";
    EXPECT_TRUE(waitFor([&] { return m_robin->listsDiffer(); }));
    for (const Session* session : {m_robin.get(), m_sam.get()}) {
        EXPECT_TRUE(session->mine().setAside) << "nothing is lost";
        EXPECT_FALSE(session->shared().lastRound);
    }
    m_sam = m_couple.window(); // with the same list as Robin now
    Couple::open(*m_sam, Couple::sam());
    EXPECT_TRUE(waitFor([&] { return shownItems(*m_robin) > 0 && shownItems(*m_sam) > 0; }));
    EXPECT_FALSE(m_sam->listsDiffer());
}

} // namespace
} // namespace bothy
