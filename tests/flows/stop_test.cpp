// The page Stop: one key, from everywhere, also while locked, and with no more than its owners allowed.

#include "tests/flows/window.h"
#include "ui/stop/stop_page.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

class StopTest : public testing::Test {
protected:
    void SetUp() override {
        couple.moveIn();
        window = std::make_unique<Window>(couple);
        ASSERT_TRUE(waitFor([&] { return window->hands.sees(u"tile.0"_s); }));
    }
    StopPage* page() const {
        for (auto* page : window->window().findChildren<StopPage*>())
            if (page->isVisible()) return page;
        return nullptr;
    }
    bool says(const QString& words) const {
        if (!page()) return false;
        for (const QLabel* label : page()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    void press() { window->hands.key(Qt::Key_F9); }
    void write(const QString& helps, const QString& person, bool whileLocked) {
        window->window().house()->show(u"boundaries"_s, u"stop-plan"_s);
        seen<QPlainTextEdit>(window->hands, u"stopHelps"_s).setPlainText(helps);
        window->hands.type(u"stopPerson.0"_s, person);
        if (whileLocked) window->hands.click(u"stopWhileLocked"_s);
        window->hands.click(u"stopPlanDone"_s);
        EXPECT_TRUE(waitFor([&] { return window->session().mine().stopPlan.words.helps == helps; }));
    }
    OpenWords lyingOpen(int person) {
        const auto people = Vault::people(couple.places());
        return people && person < int(people->size()) ? (*people)[std::size_t(person)].open : OpenWords();
    }

    Couple couple;
    std::unique_ptr<Window> window;
};

} // namespace

TEST_F(StopTest, OpensWhileLockedWithItsFixedWordsAndClosesAgain) {
    press();
    EXPECT_TRUE(waitFor([&] { return says(u"Stop means stop."_s); }));
    EXPECT_TRUE(says(u"Stop everything"_s));
    EXPECT_FALSE(says(u"pauses"_s)) << "Pause is a button of its own";
    EXPECT_TRUE(says(u"In danger, use your local emergency number."_s));
    EXPECT_FALSE(window->window().findChild<QPushButton*>(u"changeStop"_s));
    press();
    EXPECT_TRUE(waitFor([&] { return window->hands.sees(u"tile.0"_s); }));
}

TEST_F(StopTest, OpensFromEveryPageByKeyAndByTheStripAndGoesBackToIt) {
    window->unlock(0, "robin opens this door");
    for (const char* id : {"home", "answers", "matches", "care", "boundaries", "settings", "help"}) {
        window->window().house()->show(QString::fromLatin1(id));
        press();
        ASSERT_TRUE(waitFor([&] { return says(u"Stop means stop."_s); })) << id;
        window->hands.click(u"closeStop"_s);
        ASSERT_TRUE(waitFor([&] { return page() == nullptr; }));
        EXPECT_EQ(window->window().house()->currentPage(), QString::fromLatin1(id));
        window->hands.click(u"stopButton"_s);
        ASSERT_TRUE(waitFor([&] { return says(u"Stop means stop."_s); })) << id;
        window->hands.key(Qt::Key_Escape);
        ASSERT_TRUE(waitFor([&] { return page() == nullptr; }));
    }
}

TEST_F(StopTest, StepByStepAndAnExerciseLeadBackToIt) {
    press();
    window->hands.click(u"stopStepByStep"_s);
    ASSERT_TRUE(waitFor([&] { return says(u"Stop everything"_s) && !says(u"Steady yourself"_s); }));
    window->hands.click(u"leaveLines"_s);
    ASSERT_TRUE(waitFor([&] { return says(u"Steady yourself"_s); }));
    window->hands.click(u"steady.gr.room"_s);
    ASSERT_TRUE(waitFor([&] { return !says(u"Steady yourself"_s); }));
    window->hands.key(Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return says(u"Steady yourself"_s); })) << "Escape leaves the exercise, not the page";
}

TEST_F(StopTest, OwnWordsStandThereWhileUnlockedAndGoWithTheLock) {
    window->unlock(0, "robin opens this door");
    write(u"Sit beside me, say nothing."_s, u"Kim, 555 0100"_s, false);
    press();
    ASSERT_TRUE(waitFor([&] { return says(u"Sit beside me, say nothing."_s); }));
    EXPECT_TRUE(says(u"Kim, 555 0100"_s));
    EXPECT_TRUE(lyingOpen(0).isEmpty());
    window->session().lock();
    ASSERT_TRUE(waitFor([&] { return says(u"Stop means stop."_s) && !says(u"Sit beside me"_s); }));
    EXPECT_FALSE(says(u"Kim"_s));
    press();
    EXPECT_TRUE(waitFor([&] { return window->hands.sees(u"tile.0"_s); }));
}

TEST_F(StopTest, WhatItsOwnerAllowedIsThereWhileLockedUntilTheyTakeItBack) {
    window->unlock(0, "robin opens this door");
    write(u"Sit beside me."_s, u"Kim, 555 0100"_s, true);
    ASSERT_TRUE(waitFor([&] { return !lyingOpen(0).isEmpty(); }));
    EXPECT_EQ(lyingOpen(0).people, std::vector{u"Kim, 555 0100"_s});
    window->lock();
    press();
    ASSERT_TRUE(waitFor([&] { return says(u"Sit beside me."_s); }));
    EXPECT_TRUE(says(u"Kim, 555 0100"_s));
    press();
    window->unlock(0, "robin opens this door");
    window->window().house()->show(u"boundaries"_s, u"stop-plan"_s);
    window->hands.click(u"stopWhileLocked"_s);
    EXPECT_TRUE(waitFor([&] { return lyingOpen(0).isEmpty(); }));
    window->lock();
    press();
    ASSERT_TRUE(waitFor([&] { return says(u"Stop means stop."_s); }));
    EXPECT_FALSE(says(u"Sit beside me."_s));
}

TEST_F(StopTest, HidingClosesItToo) {
    press();
    window->hands.click(u"hideButton"_s);
    EXPECT_TRUE(waitFor([&] { return page() == nullptr && window->window().isMinimized(); }));
}

} // namespace bothy
