// Exercises to come back to here and now, and the care kit.

#include "core/session/note_sharing.h"
#include "tests/ui/pages/care_couple.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/exercises/breathing_circle.h"
#include "ui/exercises/exercise_view.h"

#include <QCheckBox>
#include <QSignalSpy>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// ---- breathing ------------------------------------------------------------------------------------

TEST(Breathing, GrowsForFourSecondsAndShrinksForSix) {
    EXPECT_TRUE(Breath::at(0ms).isIn);
    EXPECT_DOUBLE_EQ(Breath::at(0ms).fullness, 0);
    EXPECT_TRUE(Breath::at(3999ms).isIn);
    EXPECT_FALSE(Breath::at(4000ms).isIn);
    EXPECT_DOUBLE_EQ(Breath::at(4000ms).fullness, 1);
    EXPECT_FALSE(Breath::at(9999ms).isIn);
    EXPECT_TRUE(Breath::at(10000ms).isIn) << "and again";
    double before = 0;
    for (auto moment = 0ms; moment < 10000ms; moment += 33ms) {
        const double now = Breath::at(moment).fullness;
        EXPECT_LT(std::abs(now - before), 0.05) << "nothing jumps at " << moment.count();
        before = now;
    }
}

TEST(Breathing, WithReducedMotionOnlyTheWordChanges) {
    const Look look(ThemeName::Light);
    BreathingCircle circle;
    themeOf(&circle).setMotionReduced(true);
    circle.resize(circle.sizeHint());
    const auto drawn = [&](std::chrono::milliseconds at) {
        circle.showAt(at);
        return circle.grab().toImage();
    };
    const QImage start = drawn(0ms);
    EXPECT_EQ(drawn(2000ms), start);
    EXPECT_EQ(circle.word(), u"Breathe in"_s);
    EXPECT_NE(drawn(5000ms), start) << "another word";
    EXPECT_EQ(circle.word(), u"Breathe out"_s);
    EXPECT_EQ(circle.accessibleName(), circle.word());
    themeOf(&circle).setMotionReduced(false);
    EXPECT_NE(drawn(1000ms), drawn(3000ms));
}

// ---- an exercise ----------------------------------------------------------------------------------

class Exercises : public CareCouple {
protected:
    void SetUp() override {
        CareCouple::SetUp();
        robinPage->goTo(u"calm:gr.room"_s);
        QCoreApplication::processEvents();
    }
    QString line() const { return find<TextLabel>(*robinPage, "calmLine")->text(); }
    const Grounding& room() const {
        return *std::ranges::find_if(shippedCare().grounding,
                                     [](const Grounding& each) { return each.id.text() == u"gr.room"_s; });
    }
};

TEST_F(Exercises, GoOnALineAtATimeByKeyAndByButton) {
    EXPECT_TRUE(robinPage->isFollowed());
    EXPECT_EQ(line(), room().lines[0]);
    EXPECT_FALSE(find<QPushButton>(*robinPage, "previousLine")->isEnabled());
    auto* view = robinPage->findChild<ExerciseView*>();
    QTest::keyClick(view, Qt::Key_Space);
    EXPECT_EQ(line(), room().lines[1]);
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_EQ(line(), room().lines[2]);
    QTest::keyClick(view, Qt::Key_Left);
    EXPECT_EQ(line(), room().lines[1]);
    lookAround(*robinPage, u"09-exercise"_s);
    while (find<QPushButton>(*robinPage, "nextLine")->isEnabled())
        click(*robinPage, "nextLine");
    EXPECT_EQ(line(), room().lines.back()) << "it ends where it ends";
    EXPECT_TRUE(reads(*robinPage, u"That is it. Stay as long as you like."_s));
    QTest::keyClick(view, Qt::Key_Escape);
    QCoreApplication::processEvents();
    EXPECT_NE(find<QPushButton>(*robinPage, "exercise.gr.room"), nullptr);
    EXPECT_FALSE(robinPage->isFollowed());
}

TEST_F(Exercises, GoOnByThemselvesOnlyWhenThatIsTicked) {
    EXPECT_FALSE(find<QCheckBox>(*robinPage, "goOnByItself")->isChecked());
    EXPECT_EQ(ExerciseView::paceOf(room()), std::chrono::milliseconds(2min) / 4);
}

TEST_F(Exercises, AnUnknownOneLeadsToTheList) {
    robinPage->goTo(u"calm:gr.of_another_version"_s);
    QCoreApplication::processEvents();
    EXPECT_NE(find<QPushButton>(*robinPage, "exercise.gr.room"), nullptr);
    lookAround(*robinPage, u"09-exercises"_s);
}

TEST_F(Exercises, LeaveNothingBehind) {
    const PrivateState before = robin->mine();
    click(*robinPage, "nextLine");
    click(*robinPage, "leaveLines");
    EXPECT_EQ(robin->mine(), before);
}

// ---- the kit --------------------------------------------------------------------------------------

class Kit : public CareCouple {
protected:
    void SetUp() override {
        CareCouple::SetUp();
        m_said = std::make_unique<QSignalSpy>(robinPage.get(), &Page::said);
        robinPage->goTo(u"kit"_s);
        QCoreApplication::processEvents();
    }
    Choices kept(const char* field) const {
        const auto notes = NoteSharing(*robin).mine(NoteForm::Kit);
        const Choices* value = notes.empty() ? nullptr : notes.front().second.field(QString::fromLatin1(field));
        return value ? *value : Choices();
    }
    void addOwn(const QString& words) {
        type(*robinPage, "ownThing", words);
        QCoreApplication::processEvents(); // of a long paste, what fits
        click(*robinPage, "addThing");
    }
    void undoLast() { m_said->back()[1].value<WayBack>()(); }

    std::unique_ptr<QSignalSpy> m_said;
};

TEST_F(Kit, TicksAndOwnThingsAreThereAgainAndComeBackWithUndo) {
    click(*robinPage, "kit.kit.water");
    addOwn(u"The blue cup"_s);
    EXPECT_EQ(kept("ready").ids, std::vector<QString>{u"kit.water"_s});
    EXPECT_EQ(kept("own").ownWords, std::vector<QString>{u"The blue cup"_s});
    addOwn(u"  The   blue cup "_s);
    EXPECT_EQ(kept("own").ownWords.size(), 1u) << "the same thing once";
    lookAround(*robinPage, u"09-kit"_s);
    click(*robinPage, "untickAll");
    EXPECT_TRUE(kept("ready").isEmpty());
    EXPECT_EQ(kept("own").ownWords.size(), 1u) << "the things stay";
    undoLast();
    EXPECT_TRUE(find<QCheckBox>(*robinPage, "kit.kit.water")->isChecked());
    click(*robinPage, "removeThing");
    ASSERT_TRUE(waitFor([&] { return kept("own").isEmpty(); }));
    undoLast();
    EXPECT_EQ(kept("own").ownWords.size(), 1u);
    robinPage->goTo(u"kit"_s);
    QCoreApplication::processEvents();
    EXPECT_TRUE(reads(*robinPage, u"Check for allergies."_s));
    const auto page = robinPage->printedPage();
    ASSERT_TRUE(page);
    EXPECT_TRUE(
        std::ranges::any_of(page->blocks, [](const PrintedBlock& block) { return block.words == u"The blue cup"_s; }));
    EXPECT_TRUE(robin->shared().careNotes.empty()) << "nobody else sees it";
}

TEST_F(Kit, HoldsAHundredOwnThingsAndALongOneIsCut) {
    addOwn(QString(5000, u'x'));
    ASSERT_EQ(kept("own").ownWords.size(), 1u);
    EXPECT_EQ(kept("own").ownWords.front().size(), 200);
    CareNote full{NoteForm::Kit, robin->today(), {}};
    Choices things;
    for (int i = 0; i < 100; ++i)
        things.ownWords.push_back(u"thing %1"_s.arg(i));
    full.put(u"own"_s, things);
    NoteSharing(*robin).write(NoteSharing(*robin).mine(NoteForm::Kit).front().first, full);
    QCoreApplication::processEvents();
    addOwn(u"one more"_s);
    EXPECT_EQ(kept("own").ownWords.size(), 100u);
    EXPECT_EQ(m_said->back().front().toString(), u"A kit holds a hundred things of your own."_s);
    EXPECT_TRUE(finished(robin->save()));
}

} // namespace
} // namespace bothy
