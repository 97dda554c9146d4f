// The next day comes although nobody is unlocked, through the real window and the notifications of a desktop.
#include "core/documents/ownitems/own_item.h"
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
    DocumentId limitToLookAt() {
        const DocumentId id = Session::newDocumentId();
        m_window->session().edit([&](PrivateState& mine) {
            mine.ownLimits[id] = {.words = u"Heliotrope."_s, .lookAgain = m_window->session().today().plus(-1)};
            mine.reminders.quietFrom = mine.reminders.quietUntil = 0;
        });
        return id;
    }
    void askNow() {
        m_window->session().edit([&](PrivateState& mine) {
            mine.comeDown = ComeDown{m_couple.clock().now().toSecsSinceEpoch(), {u"now"_s}, {}};
        });
    }
    void goAway() {
        m_window->window().showMinimized();
        QApplication::setActiveWindow(nullptr);
        ASSERT_TRUE(waitFor([&] { return !m_window->window().isActiveWindow(); }));
    }
    /// A click on what the desktop shows: it is told, and the window comes up.
    void comeBackByTheReminder() {
        m_desktop.click(m_desktop.lastNumber());
        ASSERT_TRUE(waitFor([&] { return !m_window->window().isMinimized(); }));
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

/// Each is said once: a limit that is being let go is kept again after something else was said meanwhile.
TEST_F(RemindersStory, ALimitThatIsKeptAfterAllIsNotSaidAgain) {
    hands().click(u"page.settings"_s);
    hands().click(u"remind.lookAgain"_s);
    hands().click(u"remind.comeDown"_s);
    goAway();
    const QString limit = limitToLookAt().hex();
    ASSERT_EQ(shownAfter(1min), 1u);
    comeBackByTheReminder();
    hands().click(u"page.boundaries"_s);
    hands().click(u"limit."_s + limit);
    hands().click(u"letGoLimit"_s);
    goAway();
    askNow();
    ASSERT_EQ(shownAfter(1min), 2u) << "what comes after it";
    comeBackByTheReminder();
    hands().click(u"page.boundaries"_s);
    hands().click(u"keep."_s + limit);
    ASSERT_TRUE(waitFor([&] { return m_window->session().mine().removals.empty(); }));
    goAway();
    EXPECT_EQ(shownAfter(1min), 2u);
}

/// Home has three places. What is due and has none of them is said to whoever is at the window, too.
TEST_F(RemindersStory, WhatFindsNoPlaceOnHomeIsSaid) {
    const QString again = u"There is something to look at again, when you like."_s;
    const auto sam = m_couple.window();
    Couple::open(*sam, Couple::sam());
    sayYesToMany(*sam);
    sayYesToMany(m_window->session());
    ASSERT_TRUE(finished(m_window->session().setAside(false)));
    setAsideAndCompare(*sam);
    const auto line = wordingOf(OwnItem{.prompt = u"Reading aloud"_s, .ownSection = u"Evenings"_s});
    ASSERT_TRUE(finished(sam->offer(Session::newDocumentId(), *line)));
    ASSERT_TRUE(waitFor([&] {
        const SharedState& shared = m_window->session().shared();
        return !shared.rows.empty() && !shared.documents.empty();
    }));
    askNow();
    hands().click(u"page.settings"_s);
    hands().click(u"remind.lookAgain"_s);
    limitToLookAt();
    hands().click(u"page.home"_s);
    hands().waitToRead(u"A moment to check in, if you want one."_s);
    ASSERT_FALSE(hands().reads(again));
    m_window->window().activateWindow();
    ASSERT_TRUE(waitFor([&] { return m_window->window().isActiveWindow(); }));
    ASSERT_EQ(shownAfter(1min), 1u);
    EXPECT_TRUE(m_window->session().mine().reminders.told.empty());
    hands().click(u"home.care"_s);
    hands().click(u"putPointAway"_s);
    hands().click(u"page.home"_s);
    hands().waitToRead(again);
    EXPECT_EQ(shownAfter(1min), 1u);
    EXPECT_EQ(m_window->session().mine().reminders.told.size(), 1u) << "Home has it in sight";
    EXPECT_EQ(m_desktop.takenAway, std::vector<uint>{1});
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
