// An evening and the morning after, through the real window: two sets of needs become a plan, it is followed with three
// keys, and the next day has a gentle question for whoever wanted one.

#include "core/care/needs_sheet.h"
#include "core/documents/aftercare/care_plan.h"
#include "tests/flows/window.h"
#include "ui/widgets/answer_chip.h"

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

class CareEvening : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_window = std::make_unique<Window>(m_couple);
    }
    Hands& hands() { return m_window->hands; }
    void enter(int tile, const char* passphrase) {
        if (m_window->session().stage() == Session::Stage::Open) m_window->lock();
        m_window->unlock(tile, passphrase);
        ASSERT_TRUE(waitFor([&] { return m_window->window().house() != nullptr; }));
        hands().click(u"page.care"_s);
    }
    /// One of the three chips beside a need.
    void wish(const char* need, int which) {
        const auto& row = seen<QWidget>(hands(), u"need."_s + QLatin1StringView(need));
        QTest::mouseClick(row.findChildren<AnswerChip*>().at(which), Qt::LeftButton);
    }
    void showWants() {
        hands().click(u"showNote"_s);
        hands().click(u"tick.want"_s);
        hands().click(u"showTicked"_s);
        hands().waitToRead(u"Shown. You can take it back at any time."_s);
    }

    Couple m_couple;
    std::unique_ptr<Window> m_window;
};

TEST_F(CareEvening, FromTwoSetsOfNeedsToTheMorningAfter) {
    enter(0, "robin opens this door");
    hands().click(u"ownCare.needs"_s);
    wish("after.near", 0);
    wish("after.warmth", 0);
    showWants();

    enter(1, "sam opens that door");
    hands().click(u"ownCare.needs"_s);
    wish("after.space", 0);
    showWants();
    hands().click(u"page.care"_s);
    hands().click(u"ownCare.needs"_s);
    hands().click(u"planFromNeeds"_s);
    hands().waitToRead(u"One of you wants quiet company, one wants time alone."_s);
    hands().click(u"inTurn"_s);
    hands().click(u"offer"_s);
    hands().click(u"offerTicked"_s);
    hands().waitToRead(u"Offered. There is no rush."_s);
    const DocumentId plan = firstOf(m_window->session().shared().documents).id;

    enter(0, "robin opens this door");
    hands().click(plan.hex());
    hands().waitToRead(u"Both in turn"_s);
    hands().click(u"agree"_s);
    ASSERT_TRUE(waitFor([&] { return m_window->session().shared().document(plan)->allowsAnything(); }));

    // In the dark, with one hand: the arrow goes on, Space holds.
    hands().click(u"followPlan"_s);
    ASSERT_TRUE(waitFor([&] { return m_window->window().house()->isFollowed(); }));
    hands().key(Qt::Key_Space);
    hands().waitToRead(u"Held. Continue or stop, both are fine."_s);
    for (int step = 0; step < 40 && !hands().sees(u"daysAfter"_s); ++step)
        hands().key(Qt::Key_Right);
    hands().click(u"daysAfter"_s);
    hands().click(u"point.next_day"_s);
    hands().click(u"startComeDown"_s);

    enter(1, "sam opens that door");
    EXPECT_FALSE(m_window->session().mine().comeDown) << "each for themself";
    m_couple.clock().advance(std::chrono::hours(26));
    m_window->lock();
    m_window->unlock(1, "sam opens that door");
    hands().click(u"page.home"_s);
    EXPECT_FALSE(hands().reads(u"A moment to check in, if you want one."_s));

    enter(0, "robin opens this door");
    hands().click(u"page.home"_s);
    hands().waitToRead(u"A moment to check in, if you want one."_s);
    hands().click(u"home.care"_s);
    hands().click(u"checkInNow"_s);
    hands().click(u"word.cb.ease"_s);
    hands().click(u"page.home"_s);
    EXPECT_FALSE(hands().reads(u"A moment to check in, if you want one."_s)) << "asked once, answered or not";
    EXPECT_EQ(m_window->session().mine().careNotes.size(), 2u) << "the needs and the check-in, for Robin alone";
}

} // namespace
