// Following a plan with a clock that tests hold in their hand.

#include "core/care/guided_care.h"
#include "tests/support/law.h"

namespace bothy {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PlanStep step(const QString& words, std::optional<int> minutes = {}) {
    return {{}, words, minutes};
}

/// A plan that is followed, with looks four times a second as a window would.
class GuidedCareTest : public testing::Test {
protected:
    void pass(std::chrono::milliseconds time) {
        for (const auto end = m_now + time; m_now < end;) {
            m_now = std::min(m_now + 250ms, end);
            m_care.look(m_now);
        }
    }

    CareInstant m_now{1000000};
    GuidedCare m_care{{step(u"Offer water"_s, 1), step(u"Rest"_s, 5), step(u"Say goodnight"_s)}};
};

TEST_F(GuidedCareTest, GoesStepByStepOnlyWhenAsked) {
    EXPECT_EQ(m_care.state(), GuidedState::Ready);
    m_care.begin(m_now);
    EXPECT_EQ(m_care.left(), 60s);
    pass(61s);
    EXPECT_EQ(m_care.position(), 0U) << "nothing goes on by itself";
    EXPECT_TRUE(m_care.isTimeOver());
    m_care.next(m_now);
    EXPECT_EQ(m_care.step()->text, u"Rest"_s);
    EXPECT_EQ(m_care.nextStep()->text, u"Say goodnight"_s);
    m_care.next(m_now);
    EXPECT_FALSE(m_care.left()) << "no length, no time";
    m_care.previous(m_now);
    EXPECT_EQ(m_care.left(), 5min) << "a step that is come back to begins anew";
    m_care.next(m_now);
    m_care.next(m_now);
    EXPECT_EQ(m_care.state(), GuidedState::Ending);
    EXPECT_EQ(m_care.step(), nullptr);
}

// A limit that comes while a plan is followed takes effect at once, and places keep counting all steps.
TEST_F(GuidedCareTest, WhatIsLeftOutIsNeverAStepAndStaysOut) {
    m_care.leaveOut({false, true, false}, m_now);
    m_care.begin(m_now);
    EXPECT_EQ(m_care.nextStep()->text, u"Say goodnight"_s);
    EXPECT_FALSE(m_care.hasPrevious());
    m_care.next(m_now);
    EXPECT_EQ(m_care.position(), 2U);
    EXPECT_TRUE(m_care.hasPrevious());
    m_care.previous(m_now);
    EXPECT_EQ(m_care.position(), 0U);
    m_care.leaveOut({false, false, false}, m_now);
    EXPECT_TRUE(m_care.isLeftOut(1)) << "nothing comes back by itself";
}

TEST_F(GuidedCareTest, TheStepSomebodyIsOnGoesAtOnce) {
    m_care.begin(m_now);
    m_care.hold(m_now);
    m_care.leaveOut({true, false, false}, m_now);
    EXPECT_EQ(m_care.step()->text, u"Rest"_s);
    EXPECT_EQ(m_care.state(), GuidedState::Held) << "as the one before";
    EXPECT_EQ(m_care.left(), 5min);
    m_care.goOn(m_now);
    m_care.leaveOut({false, true, false}, m_now);
    EXPECT_EQ(m_care.step()->text, u"Say goodnight"_s);
    EXPECT_EQ(m_care.state(), GuidedState::Going);
    m_care.leaveOut({false, false, true}, m_now);
    EXPECT_EQ(m_care.state(), GuidedState::Ending) << "nothing is left";
    m_care.reopen(m_now);
    EXPECT_EQ(m_care.step(), nullptr);
}

TEST_F(GuidedCareTest, APlaceThatWasKeptIsTheSameStepAfterALimitCame) {
    m_care.begin(m_now);
    m_care.next(m_now);
    pass(30s);
    const GuidedBookmark kept = m_care.bookmark(DocumentId());
    GuidedCare again{{step(u"Offer water"_s, 1), step(u"Rest"_s, 5), step(u"Say goodnight"_s)}};
    again.leaveOut({true, false, false}, m_now);
    again.goOnFrom(kept, m_now);
    EXPECT_EQ(again.step()->text, u"Rest"_s);
    EXPECT_EQ(again.left(), 270s);
    GuidedCare closed{{step(u"Offer water"_s, 1), step(u"Rest"_s, 5), step(u"Say goodnight"_s, 2)}};
    closed.leaveOut({false, true, false}, m_now);
    closed.goOnFrom(kept, m_now);
    EXPECT_EQ(closed.step()->text, u"Say goodnight"_s);
    EXPECT_EQ(closed.left(), 2min) << "its own time, not the one that was left of the other";
}

TEST_F(GuidedCareTest, NoRoadLeadsToWhatIsLeftOut) {
    test::holds(300, [] {
        const auto count = static_cast<std::size_t>(*rc::gen::inRange(1, 6));
        std::vector<PlanStep> steps;
        for (std::size_t at = 0; at < count; ++at)
            steps.push_back(step(QString::number(at), *rc::gen::inRange(0, 3)));
        GuidedCare care(steps, *rc::gen::arbitrary<bool>());
        CareInstant now{0};
        for (const int act : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 9))) {
            now += 10s;
            std::vector<bool> closed(count);
            closed[static_cast<std::size_t>(*rc::gen::inRange(0, 6)) % count] = act == 0;
            if (act == 0) care.leaveOut(closed, now);
            if (act == 1) care.begin(now);
            if (act == 2) care.next(now);
            if (act == 3) care.previous(now);
            if (act == 4) care.look(now);
            if (act == 5) care.reopen(now);
            if (act == 6) care.stop(now);
            if (act == 7) care.goOnFrom({{}, static_cast<std::uint32_t>(*rc::gen::inRange(0, 8)), 5}, now);
            if (act == 8) care.hold(now);
            const bool isShown = care.state() == GuidedState::Going || care.state() == GuidedState::Held;
            RC_ASSERT(!isShown || !care.isLeftOut(care.position()));
            RC_ASSERT(!isShown || care.step());
        }
    });
}

TEST_F(GuidedCareTest, GoesOnByItselfWhenThatWasChosen) {
    m_care.setGoesOnByItself(true);
    m_care.begin(m_now);
    pass(59s);
    EXPECT_EQ(m_care.position(), 0U);
    pass(1s);
    EXPECT_EQ(m_care.position(), 1U);
    pass(5min);
    EXPECT_EQ(m_care.position(), 2U);
    pass(10min);
    EXPECT_EQ(m_care.position(), 2U) << "a step without a length waits";
}

TEST_F(GuidedCareTest, HoldStopsTheTimeAndAMinuteMoreOrLessMovesIt) {
    m_care.begin(m_now);
    pass(20s);
    m_care.hold(m_now);
    pass(1h);
    EXPECT_EQ(m_care.left(), 40s);
    m_care.lengthen(1min, m_now);
    EXPECT_EQ(m_care.left(), 100s);
    m_care.goOn(m_now);
    pass(10s);
    EXPECT_EQ(m_care.left(), 90s);
    m_care.lengthen(-2min, m_now);
    EXPECT_EQ(m_care.left(), 0s);
    EXPECT_DOUBLE_EQ(m_care.shareLeft(), 0);
    m_care.next(m_now);
    m_care.next(m_now);
    m_care.lengthen(-1min, m_now);
    EXPECT_FALSE(m_care.left());
    m_care.lengthen(1min, m_now);
    EXPECT_EQ(m_care.left(), 60s) << "a step without a length can get one";
}

TEST_F(GuidedCareTest, ASleepingComputerHoldsTheStepWhereItWas) {
    m_care.begin(m_now);
    m_care.next(m_now);
    pass(30s);
    m_now += 8h;
    EXPECT_TRUE(m_care.look(m_now));
    EXPECT_EQ(m_care.state(), GuidedState::Held);
    EXPECT_EQ(m_care.left(), 270s);
    m_now -= 3h; // a clock that was put back takes nothing and gives nothing
    m_care.goOn(m_now);
    pass(1s);
    EXPECT_EQ(m_care.left(), 269s);
}

TEST_F(GuidedCareTest, EndsWithTwoMarksAndEitherMayReopen) {
    m_care.begin(m_now);
    m_care.next(m_now);
    m_care.stop(m_now);
    EXPECT_EQ(m_care.state(), GuidedState::Ending);
    m_care.setAllRight(0, true);
    EXPECT_FALSE(m_care.areBothAllRight());
    m_care.setAllRight(1, true);
    EXPECT_TRUE(m_care.areBothAllRight());
    m_care.setAllRight(0, false);
    EXPECT_TRUE(m_care.isAllRight(1)) << "the other mark stays";
    m_care.reopen(m_now);
    EXPECT_EQ(m_care.position(), 1U);
    EXPECT_FALSE(m_care.isAllRight(1));
}

TEST_F(GuidedCareTest, GoesOnLaterFromWhereItWasLeft) {
    m_care.begin(m_now);
    m_care.next(m_now);
    pass(100s);
    const GuidedBookmark bookmark = m_care.bookmark(DocumentId());
    GuidedCare later({step(u"Offer water"_s, 1), step(u"Rest"_s, 5), step(u"Say goodnight"_s)});
    later.goOnFrom(bookmark, 5ms);
    EXPECT_EQ(later.state(), GuidedState::Held);
    EXPECT_EQ(later.position(), 1U);
    EXPECT_EQ(later.left(), 200s);
    GuidedCare shorter({step(u"Offer water"_s, 1)});
    shorter.goOnFrom(bookmark, 5ms);
    EXPECT_EQ(shorter.position(), 0U) << "the plan has fewer steps meanwhile";
    GuidedCare none;
    none.goOnFrom(bookmark, 5ms);
    EXPECT_EQ(none.state(), GuidedState::Ending);
}

TEST_F(GuidedCareTest, EmptyPlansAndStepsOfADayAreNoTrouble) {
    GuidedCare none;
    none.begin(m_now);
    EXPECT_EQ(none.state(), GuidedState::Ending);
    none.reopen(m_now);
    none.previous(m_now);
    none.lengthen(1min, m_now);
    EXPECT_EQ(none.state(), GuidedState::Ending);
    GuidedCare day({step(u"A day"_s, CarePlan::maxMinutes)});
    day.begin(m_now);
    day.lengthen(1min, m_now);
    EXPECT_EQ(day.left(), 24h);
    EXPECT_DOUBLE_EQ(day.shareLeft(), 1);
}

TEST(GuidedCareLaws, WhateverIsPressedTheTimeIsSound) {
    test::holds(500, [] {
        std::vector<PlanStep> steps;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
            steps.push_back(step(u"A step"_s, *rc::gen::arbitrary<bool>() ? std::optional(*rc::gen::inRange(0, 1441))
                                                                          : std::nullopt));
        GuidedCare care(steps, *rc::gen::arbitrary<bool>());
        CareInstant now{0};
        for (int act : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 11))) {
            now += std::chrono::milliseconds(*rc::gen::inRange(-20000, 20000));
            switch (act) {
            case 0:
                care.begin(now);
                break;
            case 1:
                care.next(now);
                break;
            case 2:
                care.previous(now);
                break;
            case 3:
                care.hold(now);
                break;
            case 4:
                care.goOn(now);
                break;
            case 5:
                care.lengthen(1min, now);
                break;
            case 6:
                care.lengthen(-1min, now);
                break;
            case 7:
                care.stop(now);
                break;
            case 8:
                care.reopen(now);
                break;
            default:
                care.look(now);
            }
            RC_ASSERT(care.position() <= steps.size());
            RC_ASSERT(care.shareLeft() >= 0.0);
            RC_ASSERT(care.shareLeft() <= 1.0);
            if (const auto left = care.left()) RC_ASSERT(*left >= 0s && *left <= 24h);
            const bool isOnStep = care.state() == GuidedState::Going || care.state() == GuidedState::Held;
            if (isOnStep) RC_ASSERT(care.step() != nullptr);
        }
    });
}

} // namespace
} // namespace bothy
