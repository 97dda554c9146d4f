// The next day comes although nobody is unlocked, through the real window and the notifications of a desktop.
#include "tests/flows/window.h"
#include "tests/support/fake_notifications.h"
#include "ui/reminders/reminder_desk.h"

namespace bothy {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RemindersStory : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_window = std::make_unique<Window>(m_couple, m_couple.services(), m_desktop.ours());
        m_window->unlock(0, "robin opens this door");
    }
    void TearDown() override { m_window.reset(); }

    Hands& hands() { return m_window->hands; }
    void chooseTheNextDay() {
        hands().click(u"page.settings"_s);
        hands().click(u"remind.comeDown"_s);
        hands().click(u"remind.whileLocked"_s);
        m_window->session().edit([&](PrivateState& mine) {
            mine.comeDown = ComeDown{m_couple.clock().now().toSecsSinceEpoch(), {u"next_day"_s}, {}};
        });
    }
    std::size_t shownAfter(std::chrono::seconds later) {
        m_couple.clock().advance(later);
        partOf<ReminderDesk>(m_window->window()).look();
        m_desktop.settle();
        return m_desktop.shown.size();
    }

    MessageBus m_bus;
    FakeNotifications m_desktop{m_bus};
    Couple m_couple;
    std::unique_ptr<Window> m_window;
};

TEST_F(RemindersStory, TheNextDayComesToALockedWindowAndAClickOpensIt) {
    m_window->window().showMaximized();
    chooseTheNextDay();
    m_window->lock();
    m_window->window().showMinimized();
    ASSERT_EQ(shownAfter(24h), 1u);
    m_desktop.click(1);
    ASSERT_TRUE(waitFor([&] { return !m_window->window().isMinimized(); }));
    EXPECT_TRUE(m_window->window().isMaximized());
    EXPECT_TRUE(hands().sees(u"tile.0"_s)) << "and is still locked";
    m_window->unlock(0, "robin opens this door");
    EXPECT_EQ(shownAfter(1min), 1u) << "not twice";
    hands().click(u"page.home"_s);
    hands().waitToRead(u"A moment to check in, if you want one."_s);
}

TEST_F(RemindersStory, HiddenItIsStill) {
    chooseTheNextDay();
    m_window->window().hideAtOnce();
    ASSERT_TRUE(waitFor([&] { return m_window->session().stage() == Session::Stage::Locked; }));
    EXPECT_EQ(shownAfter(24h), 0u);
}

TEST_F(RemindersStory, WithTheProgramTheyEnd) {
    chooseTheNextDay();
    m_window->lock();
    m_window.reset();
    m_window = std::make_unique<Window>(m_couple, m_couple.services(), m_desktop.ours());
    ASSERT_TRUE(waitFor([&] { return hands().sees(u"tile.0"_s); }));
    EXPECT_EQ(shownAfter(24h), 0u);
    hands().waitToRead(u"Robin"_s);
    m_window->unlock(0, "robin opens this door");
    hands().click(u"page.home"_s);
    hands().waitToRead(u"A moment to check in, if you want one."_s);
}

} // namespace
} // namespace bothy
