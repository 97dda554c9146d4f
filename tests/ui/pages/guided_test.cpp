// Following a care plan: by mouse, by three keys, with a clock in hand.

#include "core/session/session.h"
#include "tests/support/couple.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/aftercare/care_page.h"
#include "ui/aftercare/chime.h"
#include "ui/aftercare/guided_view.h"
#include "ui/aftercare/screen_awake.h"
#include "ui/aftercare/time_ring.h"
#include "ui/text/isolated.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

/// Robin with a draft of three steps that can be followed.
class Guided : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_session = m_couple.window();
        Couple::open(*m_session, Couple::robin());
        m_plan = Session::newDocumentId();
        write({{{}, u"Offer water"_s, 1}, {{}, u"Rest without talking"_s, 5}, {{}, u"Say goodnight"_s, {}}});
        m_page = std::make_unique<CarePage>(*m_session);
        showAt(*m_page, {970, 720});
        follow();
    }
    void write(std::vector<PlanStep> steps) {
        CarePlan plan;
        plan.title = u"A quiet evening"_s;
        plan.steps = std::move(steps);
        m_session->edit([&](PrivateState& mine) {
            mine.drafts[m_plan] = {DocumentType::CarePlan, {}, plan.encode(), m_session->today()};
        });
    }
    void follow() {
        m_page->goTo(m_plan.hex());
        click(*m_page, "followPlan");
        ASSERT_TRUE(waitFor([&] { return view() != nullptr; }));
    }
    /// Views that were left stay until the program runs on.
    GuidedView* view() const {
        for (auto* each : m_page->findChildren<GuidedView*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    TimeRing* ring() const { return view()->findChild<TimeRing*>(); }
    QString figures() const { return ring()->figures(); }
    bool readsStep(const QString& words) const { return reads(*m_page, words); }
    void press(Qt::Key key) { QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), key); }
    /// Time passes, with looks as often as the view itself would have them.
    void pass(std::chrono::seconds time) {
        for (; time.count() > 0; time -= std::chrono::seconds(1)) {
            m_couple.clock().advance(std::chrono::seconds(1));
            look();
        }
    }
    void look() { view()->look(); }

    Look m_look{ThemeName::Light};
    Couple m_couple;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CarePage> m_page;
    DocumentId m_plan;
};

TEST_F(Guided, SaysThatTheScreenMayGoDarkWhereNothingKeepsItOn) {
    Q_EMIT view()->findChild<ScreenAwake*>()->unavailable();
    const auto* said = view()->findChild<QWidget*>(u"screenMayGoDark"_s);
    EXPECT_TRUE(said && said->isVisible());
}

TEST_F(Guided, OneStepAtATimeByMouse) {
    EXPECT_TRUE(readsStep(u"Offer water"_s));
    EXPECT_TRUE(readsStep(u"Then: "_s + isolated(u"Rest without talking"_s)));
    EXPECT_EQ(figures(), u"1:00"_s);
    picture(*m_page, u"09-guided"_s);
    pass(std::chrono::seconds(61));
    EXPECT_EQ(figures(), u"0:00"_s);
    EXPECT_TRUE(readsStep(u"The time is over. Go on when you like."_s)) << "nothing goes on by itself";
    click(*m_page, "nextStep");
    EXPECT_EQ(figures(), u"5:00"_s);
    click(*m_page, "minuteMore");
    EXPECT_EQ(figures(), u"6:00"_s);
    click(*m_page, "minuteLess");
    click(*m_page, "minuteLess");
    EXPECT_EQ(figures(), u"4:00"_s);
    click(*m_page, "previousStep");
    EXPECT_TRUE(readsStep(u"Offer water"_s));
    click(*m_page, "nextStep");
    click(*m_page, "nextStep");
    EXPECT_TRUE(readsStep(u"As long as you like."_s));
    EXPECT_TRUE(readsStep(u"This is the last step."_s));
    EXPECT_FALSE(ring()->isVisible());
    click(*m_page, "nextStep");
    EXPECT_TRUE(readsStep(u"That is it. There is nothing to fill in."_s));
}

TEST_F(Guided, ThreeKeysAreEnough) {
    press(Qt::Key_Right);
    EXPECT_TRUE(readsStep(u"Rest without talking"_s));
    pass(std::chrono::seconds(10));
    press(Qt::Key_Space);
    EXPECT_TRUE(readsStep(u"Held. Continue or stop, both are fine."_s));
    pass(std::chrono::seconds(100));
    EXPECT_EQ(figures(), u"4:50"_s);
    press(Qt::Key_Space);
    pass(std::chrono::seconds(10));
    EXPECT_EQ(figures(), u"4:40"_s);
    press(Qt::Key_Left);
    EXPECT_TRUE(readsStep(u"Offer water"_s));
    press(Qt::Key_Left);
    EXPECT_TRUE(readsStep(u"Offer water"_s)) << "there is nothing before the first step";
}

TEST_F(Guided, StopsGentlyAndEitherMayReopen) {
    press(Qt::Key_Right);
    click(*m_page, "stopGently");
    EXPECT_TRUE(readsStep(u"That is it. There is nothing to fill in."_s));
    auto* first = find<QPushButton>(*m_page, "allRight.0");
    auto* second = find<QPushButton>(*m_page, "allRight.1");
    ASSERT_TRUE(first && second);
    EXPECT_FALSE(first->isChecked() || second->isChecked()) << "nothing is chosen before";
    EXPECT_TRUE(first->text().contains(u"Robin"_s) && second->text().contains(u"Sam"_s));
    picture(*m_page, u"09-guided-end"_s);
    click(*m_page, "allRight.0");
    EXPECT_FALSE(second->isChecked());
    click(*m_page, "allRight.1");
    EXPECT_TRUE(readsStep(u"Good. You can stay here as long as you like."_s));
    click(*m_page, "reopen");
    EXPECT_TRUE(readsStep(u"Rest without talking"_s));
    click(*m_page, "stopGently");
    EXPECT_FALSE(find<QPushButton>(*m_page, "allRight.0")->isChecked());
    click(*m_page, "leaveGuided");
    ASSERT_TRUE(waitFor([&] { return find<QWidget>(*m_page, "followPlan") != nullptr; }));
    EXPECT_FALSE(m_session->mine().guided) << "nothing is kept of it";
}

TEST_F(Guided, GoesOnByItselfOnlyWhenTicked) {
    click(*m_page, "goOnByItself");
    pass(std::chrono::seconds(61));
    EXPECT_TRUE(readsStep(u"Rest without talking"_s));
}

TEST_F(Guided, ASleepingComputerHoldsTheStep) {
    press(Qt::Key_Right);
    pass(std::chrono::seconds(5));
    m_couple.clock().advance(std::chrono::hours(7));
    look();
    EXPECT_TRUE(readsStep(u"Held. Continue or stop, both are fine."_s));
    EXPECT_EQ(figures(), u"4:55"_s);
}

TEST_F(Guided, AClockThatIsSetChangesNothing) {
    press(Qt::Key_Right);
    pass(std::chrono::seconds(5));
    m_couple.clock().set(m_couple.clock().now().addYears(-3));
    look();
    m_couple.clock().set(m_couple.clock().now().addYears(5));
    look();
    EXPECT_EQ(figures(), u"4:55"_s);
    EXPECT_FALSE(readsStep(u"Held. Continue or stop, both are fine."_s));
}

TEST_F(Guided, IsThereAgainAfterLocking) {
    press(Qt::Key_Right);
    pass(std::chrono::seconds(70));
    press(Qt::Key_Space);
    m_page.reset();
    m_session->lock();
    Couple::open(*m_session, Couple::robin());
    m_page = std::make_unique<CarePage>(*m_session);
    showAt(*m_page, {970, 720});
    follow();
    EXPECT_TRUE(readsStep(u"Rest without talking"_s));
    EXPECT_TRUE(readsStep(u"Held. Continue or stop, both are fine."_s));
    EXPECT_EQ(figures(), u"3:50"_s);
}

TEST_F(Guided, ADayLongStepAndAnotherOneWithoutWordsAreNoTrouble) {
    click(*m_page, "stopGently");
    click(*m_page, "leaveGuided");
    write({{{}, u"   "_s, 3}, {{}, u"A whole day"_s, CarePlan::maxMinutes}});
    follow();
    EXPECT_TRUE(readsStep(u"A whole day"_s)) << "a step without words is left out";
    EXPECT_EQ(figures(), u"24:00:00"_s);
    EXPECT_TRUE(readsStep(u"This is the last step."_s));
}

TEST_F(Guided, EveryControlIsNamedAndLargeEnoughForTheDark) {
    expectNamed(*m_page);
    for (const char* name : {"holdStep", "minuteLess", "minuteMore", "nextStep", "previousStep", "stopGently"})
        EXPECT_GE(find<QWidget>(*m_page, name)->height(), 44) << name;
}

TEST_F(Guided, TheSoundIsOffUntilItIsTickedAndComesOnceAStep) {
    auto* chime = view()->findChild<Chime*>();
    int played = 0;
    chime->setSink([&played](const std::vector<qint16>&, int) { return ++played > 0; });
    QSignalSpy ended(chime, &Chime::ended);
    pass(std::chrono::seconds(70));
    EXPECT_EQ(played, 0) << "off at first";
    click(*m_page, "nextStep");
    click(*m_page, "softSound");
    ASSERT_TRUE(waitFor([&] { return ended.size() == 1; })) << "once to try it";
    pass(std::chrono::minutes(5));
    ASSERT_TRUE(waitFor([&] { return ended.size() == 2; }));
    pass(std::chrono::seconds(30));
    chime->setSink([](const std::vector<qint16>&, int) { return true; });
    chime->play(); // only one sounds at a time, so this one comes after any other
    ASSERT_TRUE(waitFor([&] { return ended.size() == 3; }));
    EXPECT_EQ(played, 2) << "not again for the same step";
}

TEST_F(Guided, WithoutASoundDeviceTheTickSaysSo) {
    view()->findChild<Chime*>()->setSink([](const std::vector<qint16>&, int) { return false; });
    click(*m_page, "softSound");
    ASSERT_TRUE(waitFor([&] { return reads(*m_page, u"No sound device was found here."_s); }));
    EXPECT_FALSE(find<QCheckBox>(*m_page, "softSound")->isEnabled());
}

TEST_F(Guided, TheEndLeadsToTheDaysAfter) {
    click(*m_page, "stopGently");
    click(*m_page, "daysAfter");
    QCoreApplication::processEvents();
    EXPECT_NE(find<QPushButton>(*m_page, "startComeDown"), nullptr);
}

} // namespace
} // namespace bothy
