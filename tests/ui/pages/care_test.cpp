#include "tests/ui/pages/care_couple.h"
#include "ui/aftercare/change_mark.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/cut_to_fit.h"
#include "ui/widgets/diff_text.h"

#include <QDropEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

QStringList textsOf(const CarePlan& plan, const PlanWords& words) {
    QStringList texts;
    for (const PlanStep& step : plan.steps)
        texts << words.stepText(step);
    return texts;
}

/// What a person sees written in difference texts, with their marks.
bool showsChange(const QWidget& page, PieceKind kind, const QString& words) {
    for (const auto* text : page.findChildren<DiffText*>())
        for (const DiffPiece& piece : text->pieces())
            if (text->isVisible() && piece.kind == kind && piece.text.contains(words)) return true;
    return false;
}

/// The state that stands beside the title of the plan.
QString pill(const QWidget& page) {
    for (const auto* pill : page.findChildren<StatePill*>())
        if (pill->isVisible()) return pill->text();
    return {};
}

/// What became of the steps of a changed plan.
QStringList marks(const QWidget& page) {
    QStringList words;
    for (const auto* mark : page.findChildren<ChangeMark*>())
        if (mark->isVisible()) words << mark->text();
    return words;
}

/// Nothing has to be scrolled to find it.
bool isInSight(QWidget& page, const char* name) {
    auto* button = find<QPushButton>(page, name);
    return button && page.rect().contains(QRect(button->mapTo(&page, QPoint()), button->size())) &&
           button->visibleRegion().boundingRect().size() == button->size();
}

QPlainTextEdit* openText(const CarePage& page) {
    return find<QPlainTextEdit>(page, "stepText");
}

// ---- from nothing to agreed ---------------------------------------------------------------------

TEST_F(CareCouple, EmptyPageInvitesAndBeginsWithOneQuietStep) {
    EXPECT_TRUE(reads(*robinPage, u"No plans yet"_s));
    EXPECT_EQ(robinPage->room(), Room::OnlyYou);
    EXPECT_FALSE(reads(*robinPage, u"Start a plan"_s)) << "one way to begin";
    for (auto* button : robinPage->findChildren<QPushButton*>())
        if (button->text() == u"Begin"_s) button->click();
    EXPECT_EQ(draftPlan(*robin).steps.size(), 1u);
    EXPECT_TRUE(reads(*robinPage, u"Only you see this draft."_s));
}

TEST_F(CareCouple, TemplateIsChangedOfferedReadAndAgreed) {
    const DocumentId id = startFrom("quiet_landing");
    type(*robinPage, "planTitle", u"Quiet landing"_s);
    offer(*robinPage);
    ASSERT_TRUE(reaches(*robin, id, SignoffState::OfferedByMe));
    EXPECT_TRUE(robin->mine().drafts.empty());
    EXPECT_TRUE(waitFor([&] { return reads(*robinPage, u"There is no rush."_s); }));
    EXPECT_TRUE(waitFor([&] { return robinPage->room() == Room::BothOfYou; }));

    ASSERT_TRUE(reaches(*sam, id, SignoffState::OfferedToMe));
    EXPECT_TRUE(waitFor([&] { return reads(*samPage, u"Quiet landing"_s); })) << "the list shows it by itself";
    open(*samPage, id);
    EXPECT_TRUE(reads(*samPage, u"Read it through, then agree or suggest a change."_s));
    EXPECT_TRUE(reads(*samPage, u"Lower the light"_s));
    click(*samPage, "agree");
    ASSERT_TRUE(reaches(*robin, id, SignoffState::AgreedForNow));
    EXPECT_TRUE(reaches(*sam, id, SignoffState::AgreedForNow));
    EXPECT_TRUE(waitFor([&] { return pill(*robinPage) == u"Agreed for now"_s; }));
    EXPECT_FALSE(reads(*robinPage, u"Agreed for now"_s)) << "the pill has said it";
}

TEST_F(CareCouple, OfferGoesOutExactlyAsWritten) {
    const DocumentId id = startFrom("quiet_landing");
    type(*robinPage, "planTitle", u"ليلة هادئة 🌙"_s);
    const CarePlan written = draftPlan(*robin);
    offer(*robinPage);
    ASSERT_TRUE(reaches(*sam, id, SignoffState::OfferedToMe));
    EXPECT_EQ(CarePlan::decode(sam->shared().document(id)->current.content).value(), written);
}

TEST_F(CareCouple, ChangedWordsClearBothMarksAndShowTheDifference) {
    const DocumentId id = agreed();
    open(*samPage, id);
    click(*samPage, "otherWords");
    type(*samPage, "planTitle", u"Very quiet time"_s);
    steps(*samPage).remove(0);
    PlanStep own;
    own.text = u"Open the window"_s;
    steps(*samPage).add(own, false);
    offer(*samPage);

    ASSERT_TRUE(reaches(*robin, id, SignoffState::ChangedByOther));
    EXPECT_FALSE(robin->shared().document(id)->iSigned);
    open(*robinPage, id);
    EXPECT_EQ(pill(*robinPage), u"Changed, needs both"_s);
    EXPECT_EQ(marks(*robinPage), (QStringList{u"Left out"_s, u"New"_s}));
    EXPECT_TRUE(isInSight(*robinPage, "agree")) << "what is asked of the reader needs no scrolling";
    EXPECT_TRUE(isInSight(*robinPage, "otherWords"));
    EXPECT_TRUE(showsChange(*robinPage, PieceKind::Added, u"Very"_s));
    EXPECT_TRUE(showsChange(*robinPage, PieceKind::Removed, u"Lower the light"_s));
    EXPECT_TRUE(showsChange(*robinPage, PieceKind::Added, u"Open the window"_s));
    click(*robinPage, "agree");
    EXPECT_TRUE(reaches(*sam, id, SignoffState::AgreedForNow));
}

TEST_F(CareCouple, APlanInAWindowThatNobodyUsesIsNotRead) {
    const DocumentId id = agreed();
    open(*samPage, id);
    QWidget elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    ASSERT_TRUE(waitFor([&] { return elsewhere.isActiveWindow() && !samPage->isActiveWindow(); }));
    const auto suggest = [&](const QString& title) {
        const Revision& now = robin->shared().document(id)->current;
        CarePlan plan = CarePlan::decode(now.content).value();
        plan.title = title;
        ASSERT_TRUE(finished(robin->offer(id, *wordingOf(plan, now.id))));
        ASSERT_TRUE(waitFor([&] { return reads(*samPage, title); }));
        QCoreApplication::processEvents();
    };
    const auto comparedWith = [&] {
        return CarePlan::decode(sam->shared().document(id)->before->content).value().title;
    };
    const QString agreedTitle = CarePlan::decode(sam->shared().document(id)->current.content).value().title;
    suggest(u"Very quiet time"_s);
    suggest(u"Quiet time"_s);
    EXPECT_EQ(comparedWith(), agreedTitle);

    samPage->activateWindow();
    samPage->resize(1100, 2000);
    const StatementId shown = sam->shared().document(id)->current.id;
    EXPECT_TRUE(waitFor([&] {
        const auto read = sam->mine().readWords.find(id);
        return read != sam->mine().readWords.end() && read->second.now == shown;
    })) << "once all of it is in sight";
}

TEST_F(CareCouple, OldWordsCanBeKept) {
    const DocumentId id = agreed();
    const StatementId old = robin->shared().document(id)->current.id;
    open(*samPage, id);
    click(*samPage, "otherWords");
    type(*samPage, "planTitle", u"Other words"_s);
    offer(*samPage);
    ASSERT_TRUE(reaches(*robin, id, SignoffState::ChangedByOther));
    open(*robinPage, id);
    click(*robinPage, "keepOldWords");
    ASSERT_TRUE(reaches(*sam, id, SignoffState::Conflict)) << "each has chosen other words";
    ASSERT_TRUE(reaches(*robin, id, SignoffState::Conflict));
    EXPECT_EQ(robin->shared().document(id)->current.id, old);
    open(*samPage, id);
    EXPECT_TRUE(reads(*samPage, u"Your words"_s));
    EXPECT_TRUE(reads(*samPage, u"Words from ⁨Robin⁩"_s));
    EXPECT_TRUE(showsChange(*samPage, PieceKind::Added, u"Other words"_s));
    EXPECT_TRUE(isInSight(*samPage, "agree"));
    EXPECT_FALSE(reads(*samPage, u"Lower the light"_s)) << "only what differs, until all of it is asked for";
    click(*samPage, "readOther");
    EXPECT_TRUE(reads(*samPage, u"Lower the light"_s));
    click(*samPage, "agree");
    EXPECT_TRUE(reaches(*robin, id, SignoffState::AgreedForNow));
    EXPECT_TRUE(reaches(*sam, id, SignoffState::AgreedForNow));
    EXPECT_EQ(sam->shared().document(id)->current.id, old);
}

TEST_F(CareCouple, TakingBackIsOneClickForEither) {
    const DocumentId id = agreed();
    open(*samPage, id);
    click(*samPage, "takeBack");
    EXPECT_TRUE(reaches(*sam, id, SignoffState::NoLongerAgreed));
    EXPECT_TRUE(reaches(*robin, id, SignoffState::NoLongerAgreed));
    EXPECT_TRUE(waitFor([&] { return reads(*samPage, u"No reason is needed."_s); }));
    EXPECT_EQ(find<QPushButton>(*samPage, "takeBack"), nullptr);
    click(*samPage, "otherWords");
    EXPECT_EQ(sam->mine().drafts.count(id), 1u) << "it can be suggested again";
}

TEST_F(CareCouple, WhoWritesOtherWordsReadsThatThePlanHasEnded) {
    const DocumentId id = agreed();
    open(*samPage, id);
    click(*samPage, "otherWords");
    type(*samPage, "planTitle", u"Other words"_s);
    EXPECT_EQ(find<QWidget>(*samPage, "hasEnded"), nullptr);
    ASSERT_TRUE(finished(robin->withdraw(id)));
    ASSERT_TRUE(waitFor([&] { return find<QWidget>(*samPage, "hasEnded") != nullptr; }));
    EXPECT_TRUE(reads(*samPage, u"Your words stay here. Offering them suggests it again."_s));
    EXPECT_EQ(typed(*samPage, "planTitle"), u"Other words"_s);
    offer(*samPage);
    EXPECT_TRUE(reaches(*robin, id, SignoffState::ChangedByOther));
}

TEST_F(CareCouple, TwoWordingsStandOneAfterTheOther) {
    const DocumentId id = agreed();
    const StatementId base = robin->shared().document(id)->current.id;
    CarePlan plan = CarePlan::decode(robin->shared().document(id)->current.content).value();
    plan.title = u"Robin's words"_s;
    ASSERT_TRUE(finished(robin->offer(id, wordingOf(plan, base).value())));
    plan.title = u"Sam's words"_s;
    ASSERT_TRUE(finished(sam->offer(id, wordingOf(plan, base).value())));
    // Whether the two knew of each other depends on which came first to the file; both readings are calm.
    ASSERT_TRUE(waitFor([&] {
        return stateOf(*robin, id) == stateOf(*sam, id) || stateOf(*robin, id) == SignoffState::ChangedByOther ||
               stateOf(*robin, id) == SignoffState::ChangedByMe;
    }));
    open(*robinPage, id);
    EXPECT_TRUE(reads(*robinPage, u"words"_s));
    if (stateOf(*robin, id) == SignoffState::Conflict) {
        EXPECT_NE(find<QWidget>(*robinPage, "otherPanel"), nullptr);
    }
}

// ---- drafts ----------------------------------------------------------------------------------------

TEST_F(CareCouple, DraftStaysPrivateAndSurvivesLockingAndReopening) {
    startFrom("talk_first");
    type(*robinPage, "planTitle", u"Half a thought"_s);
    EXPECT_EQ(robinPage->room(), Room::OnlyYou);
    robinPage.reset();
    robin->lock();
    ASSERT_TRUE(finished(robin->lookForVault()));
    robin = m_couple.window();
    Couple::open(*robin, Couple::robin());
    robinPage = std::make_unique<CarePage>(*robin);
    showAt(*robinPage);
    EXPECT_TRUE(reads(*robinPage, u"Half a thought"_s));
    EXPECT_EQ(draftPlan(*robin).title, u"Half a thought"_s);
    EXPECT_FALSE(reads(*samPage, u"Half a thought"_s));
    EXPECT_TRUE(sam->mine().drafts.empty());
}

TEST_F(CareCouple, DeletedDraftComesBackWithUndo) {
    WayBack undo;
    QObject::connect(robinPage.get(), &Page::said, robinPage.get(),
                     [&](const QString&, const WayBack& back) { undo = back; });
    const DocumentId id = startFrom("talk_first");
    const CarePlan before = draftPlan(*robin);
    click(*robinPage, "deleteDraft");
    EXPECT_TRUE(robin->mine().drafts.empty());
    EXPECT_TRUE(reads(*robinPage, u"No plans yet"_s));
    ASSERT_TRUE(undo);
    undo();
    EXPECT_EQ(draftOf(*robin), id);
    EXPECT_EQ(draftPlan(*robin), before);
}

TEST_F(CareCouple, UnknownTemplateAndPlacesStayCalm) {
    robinPage->goTo(u"new:no.such.item"_s);
    EXPECT_TRUE(reads(*robinPage, u"Care plans"_s));
    robinPage->goTo(u"zz%%"_s);
    robinPage->goTo(DocumentId().hex());
    EXPECT_TRUE(reads(*robinPage, u"No plans yet"_s));
    EXPECT_FALSE(PlanBook(*robin).startFrom(*CareId::from(QStringView(u"gone_for_good"))));
    EXPECT_TRUE(robin->mine().drafts.empty());
}

TEST_F(CareCouple, ItemFromInCommonBecomesAStep) {
    robinPage->goTo(u"new:after.held"_s);
    const CarePlan plan = draftPlan(*robin);
    ASSERT_EQ(plan.steps.size(), 1u);
    EXPECT_EQ(plan.steps[0].text, robin->catalogue().item(*ItemId::from(QStringView(u"after.held")))->prompt);
    EXPECT_EQ(plan.steps[0].stepId, u"st.hold"_s) << "so that a limit finds it";
    robinPage->goTo(u"new:int.slow"_s);
    EXPECT_EQ(robin->mine().drafts.size(), 2u);
}

TEST_F(CareCouple, PlanWithoutTitleGoesOutAsAPlan) {
    const DocumentId id = startFrom("low_energy");
    type(*robinPage, "planTitle", u"   "_s);
    offer(*robinPage);
    ASSERT_TRUE(reaches(*sam, id, SignoffState::OfferedToMe));
    EXPECT_EQ(CarePlan::decode(sam->shared().document(id)->current.content)->title, u"A plan"_s);
}

TEST_F(CareCouple, LongPasteIsCutBetweenLettersAndSaysSo) {
    startFrom("quiet_landing");
    const QString family = u"👩‍👩‍👧"_s;
    type(*robinPage, "planTitle", QString(198, u'a') + family);
    QCoreApplication::processEvents(); // of a long paste, what fits
    const QLineEdit* title = find<QLineEdit>(*robinPage, "planTitle");
    EXPECT_EQ(title->text(), QString(198, u'a')) << "the family is one letter to its reader";
    EXPECT_EQ(draftPlan(*robin).title, title->text());
    EXPECT_TRUE(reads(*robinPage, u"There is no room for more. What you wrote is kept."_s));
    QPlainTextEdit* note = find<QPlainTextEdit>(*robinPage, "planNote");
    note->setPlainText(QString(5000, u'n'));
    EXPECT_EQ(draftPlan(*robin).note.size(), limits::textLength);
}

TEST(PlanText, IsCutOnlyWhereALetterEnds) {
    EXPECT_EQ(cutToFit(u"short"_s, 200), u"short"_s);
    EXPECT_EQ(cutToFit(u"ab🌙"_s, 3), u"ab"_s);
    EXPECT_EQ(cutToFit(u"ab🌙"_s, 4), u"ab🌙"_s);
    EXPECT_EQ(cutToFit(QString(), 3), QString());
    EXPECT_EQ(cutToFit(u"كِتاب"_s, 1).size(), 0) << "a mark stays with its letter";
    EXPECT_LE(cutToFit(QString(500, QChar(0xD83C)), 100).size(), 100) << "broken halves do not matter";
}

// ---- steps --------------------------------------------------------------------------------------------

TEST_F(CareCouple, StepsAreReorderedByButtonsAndKeys) {
    startFrom("quiet_landing");
    const PlanWords words(robin->services().care, robin->catalogue(), robin->shared());
    StepListEditor& list = steps(*robinPage);
    list.row(0)->setFocus();
    EXPECT_EQ(list.chosen(), 0);
    EXPECT_FALSE(list.row(0)->upButton()->isEnabled());
    list.row(0)->downButton()->click();
    EXPECT_EQ(textsOf(draftPlan(*robin), words).mid(0, 2), QStringList({u"Offer water"_s, u"Lower the light"_s}));
    EXPECT_EQ(list.chosen(), 1) << "the choice goes with the step";
    QTest::keyClick(list.row(1), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(textsOf(draftPlan(*robin), words)[2], u"Lower the light"_s);
    QTest::keyClick(list.row(2), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list.row(1), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list.row(0), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(textsOf(draftPlan(*robin), words)[0], u"Lower the light"_s);
    QTest::keyClick(list.row(0), Qt::Key_Down);
    EXPECT_EQ(list.chosen(), 1);
}

TEST_F(CareCouple, StepsAreReorderedByDragging) {
    startFrom("quiet_landing");
    QCoreApplication::processEvents();
    StepListEditor& list = steps(*robinPage);
    const CarePlan before = draftPlan(*robin);
    const int end = list.height() - 3;
    const auto drop = [&](const QByteArray& from, int y) {
        QMimeData mime;
        mime.setData(QString::fromLatin1(StepListEditor::DragFormat), from);
        QDragEnterEvent enter({5, 5}, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&list, &enter);
        QDragMoveEvent move({5, y}, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&list, &move);
        QDropEvent event(QPointF(5, y), Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&list, &event);
    };
    drop("0", end);
    EXPECT_EQ(draftPlan(*robin).steps.back(), before.steps.front());
    drop("6", 1);
    EXPECT_EQ(draftPlan(*robin), before);
    drop("99", 1);
    drop("-4", 1);
    drop("words", 1);
    EXPECT_EQ(draftPlan(*robin), before) << "foreign places change nothing";
}

TEST_F(CareCouple, StepIsEditedInPlaceAndTakenOutWithUndo) {
    startFrom("quiet_landing");
    StepListEditor& list = steps(*robinPage);
    QTest::keyClick(list.row(1), Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_NE(openText(*robinPage), nullptr);
    EXPECT_EQ(openText(*robinPage)->toPlainText(), u"Offer water"_s);
    openText(*robinPage)->setPlainText(u"Bring tea"_s);
    find<QSpinBox>(*robinPage, "stepMinutes")->setValue(12);
    EXPECT_EQ(draftPlan(*robin).steps[1].text, u"Bring tea"_s);
    EXPECT_EQ(draftPlan(*robin).steps[1].minutes, 12);
    openText(*robinPage)->setPlainText(u"Offer water"_s);
    EXPECT_TRUE(draftPlan(*robin).steps[1].text.isEmpty()) << "the shipped words need no copy";

    WayBack undo;
    QObject::connect(robinPage.get(), &Page::said, robinPage.get(),
                     [&](const QString&, const WayBack& back) { undo = back; });
    const CarePlan before = draftPlan(*robin);
    click(*robinPage, "removeStep");
    EXPECT_EQ(draftPlan(*robin).steps.size(), before.steps.size() - 1);
    ASSERT_TRUE(undo);
    undo();
    EXPECT_EQ(draftPlan(*robin), before);
}

TEST_F(CareCouple, AStepSaysWhoDoesItOrForWhomItIs) {
    const PlanWords words(robin->services().care, robin->catalogue(), robin->shared());
    PlanStep step;
    step.who = StepFor::One;
    EXPECT_EQ(words.who(step), u"Whoever feels able"_s);
    step.person = sam->me();
    EXPECT_EQ(words.who(step), u"For ⁨Sam⁩"_s);
    step.who = StepFor::Both;
    step.person.reset();
    EXPECT_EQ(words.who(step), u"Both"_s);
}

TEST_F(CareCouple, FiveHundredStepsAreTheMost) {
    startFrom("quiet_landing");
    CarePlan plan = draftPlan(*robin);
    plan.steps.resize(CarePlan::maxSteps - 1, plan.steps.front());
    PlanBook(*robin).write(draftOf(*robin), plan);
    open(*robinPage, draftOf(*robin));
    PlanStep own;
    own.text = u"The last one"_s;
    steps(*robinPage).add(own, false);
    steps(*robinPage).add(own, false);
    EXPECT_EQ(draftPlan(*robin).steps.size(), CarePlan::maxSteps);
    EXPECT_TRUE(reads(*robinPage, u"This plan has 500 steps."_s));
    EXPECT_FALSE(find<QPushButton>(*robinPage, "addStep")->isEnabled());
}

// ---- limits, pause, alone ----------------------------------------------------------------------------

TEST_F(CareCouple, LimitMasksAStepAndTemplatesGoAroundIt) {
    const DocumentId id = agreed();
    open(*robinPage, id);
    Limit limit;
    limit.words = u"No holding for now"_s;
    limit.items = {u"after.held"_s};
    ASSERT_TRUE(finished(sam->setLimit(Session::newDocumentId(), limit)));
    ASSERT_TRUE(reaches(*robin, id, SignoffState::Blocked));
    EXPECT_TRUE(waitFor([&] { return reads(*robinPage, u"Under a limit. It is left out for now."_s); }));

    startFrom("quiet_landing");
    const CarePlan fresh = draftPlan(*robin);
    const bool holds = std::any_of(fresh.steps.begin(), fresh.steps.end(),
                                   [](const PlanStep& step) { return step.stepId == u"st.hold"_s; });
    EXPECT_FALSE(holds);
    EXPECT_EQ(fresh.steps.size(), 7u) << "the version without touch is in its place";
}

TEST_F(CareCouple, PauseHidesSharedPlansAndKeepsDrafts) {
    const DocumentId id = agreed();
    startFrom("talk_first");
    open(*robinPage, id);
    open(*samPage, id);
    ASSERT_TRUE(finished(robin->pause()));
    EXPECT_TRUE(waitFor([&] { return sam->shared().isPaused(); }));
    EXPECT_TRUE(waitFor([&] { return reads(*samPage, u"Everything is kept. Continue when you like."_s); }));
    EXPECT_FALSE(reads(*samPage, u"Quiet time"_s));
    EXPECT_FALSE(reads(*samPage, u"Continue"_s) && find<QPushButton>(*samPage, "continue") != nullptr);
    EXPECT_TRUE(reads(*robinPage, u"Talk first"_s)) << "the draft stays";
    EXPECT_TRUE(reads(*robinPage, u"Shared pages come back when both of you have continued."_s));
    int filled = 0;
    for (const auto* button : robinPage->findChildren<QPushButton*>())
        filled += button->isVisible() && buttonKindOf(button) == ButtonKind::Filled;
    EXPECT_EQ(filled, 1) << "Continue alone stands out";
    EXPECT_EQ(robinPage->room(), Room::OnlyYou);
    open(*robinPage, draftOf(*robin));
    EXPECT_FALSE(find<QPushButton>(*robinPage, "offer")->isEnabled());
    robinPage->goToStart();
    QCoreApplication::processEvents();
    click(*robinPage, "continue");
    EXPECT_TRUE(waitFor([&] { return !robin->shared().isPaused(); }));
    EXPECT_TRUE(waitFor([&] { return reads(*samPage, u"Quiet time"_s); }));
}

TEST_F(CareCouple, TakingBackWhilePausedKeepsTheKeyboardInPlace) {
    const DocumentId one = agreed(), two = agreed("talk_first");
    robinPage->goToStart();
    ASSERT_TRUE(finished(robin->pause()));
    ASSERT_TRUE(waitFor([&] { return find<QPushButton>(*robinPage, "takeSomethingBack") != nullptr; }));
    showAt(*robinPage);
    click(*robinPage, "takeSomethingBack");
    click(*robinPage, qPrintable(u"takeBack."_s + one.hex()));
    ASSERT_TRUE(reaches(*sam, one, SignoffState::NoLongerAgreed));
    const auto inNote = [&] { // the note of now: the page may have been made again
        const auto* note = find<QWidget>(*robinPage, "paused");
        return note && note->isAncestorOf(QApplication::focusWidget());
    };
    EXPECT_TRUE(waitFor([&] { return stateOf(*robin, one) == SignoffState::NoLongerAgreed && inNote(); }));
    const QByteArray rest = "takeBack." + two.hex().toLatin1();
    EXPECT_TRUE(waitFor([&] { return find<QPushButton>(*robinPage, rest.constData()) != nullptr; }))
        << "the rest stays open";
    EXPECT_EQ(stateOf(*robin, two), SignoffState::AgreedForNow);
}

TEST_F(CareCouple, PuttingAwayIsPrivateAndCanBeTakenBack) {
    const DocumentId id = agreed();
    open(*robinPage, id);
    click(*robinPage, "putAway");
    QCoreApplication::processEvents();
    EXPECT_FALSE(reads(*robinPage, u"Quiet time"_s));
    click(*robinPage, "putAwayFold");
    QCoreApplication::processEvents();
    EXPECT_TRUE(reads(*robinPage, u"Quiet time"_s));
    EXPECT_EQ(stateOf(*sam, id), SignoffState::AgreedForNow);
    EXPECT_TRUE(sam->mine().putAway.empty());
}

TEST(CareAlone, OfferWaitsUntilSomebodyJoins) {
    Couple couple;
    couple.moveInAlone();
    auto session = couple.window();
    Couple::open(*session, Couple::robin());
    CarePage page(*session);
    showAt(page);
    page.goTo(u"start"_s);
    QCoreApplication::processEvents();
    click(page, "solo_care");
    EXPECT_TRUE(reads(page, u"The other person can join in Settings. Your draft is kept."_s));
    EXPECT_FALSE(find<QPushButton>(page, "offer")->isEnabled());
    EXPECT_EQ(session->mine().drafts.size(), 1u);
}

// ---- every view can be read and reached ------------------------------------------------------------------

class CareLooks : public CareCouple, public testing::WithParamInterface<int> {};

struct Seen {
    const char* name;
    ThemeName theme;
    double text;
    Qt::LayoutDirection direction;
    QSize size;
};

const Seen looks[] = {
    {"light", ThemeName::Light, 1.0, Qt::LeftToRight, {920, 720}},
    {"dark", ThemeName::Dark, 1.0, Qt::LeftToRight, {920, 720}},
    {"large", ThemeName::Light, 2.0, Qt::LeftToRight, {800, 500}},
    {"mirrored", ThemeName::Light, 1.0, Qt::RightToLeft, {920, 720}},
};

/// As high as its content, so that a picture shows all of it.
void look(QWidget& page, const Seen& seen, const char* view) {
    showAt(page, seen.size);
    expectNamed(page);
    expectNothingClipped(page);
    const auto frames = page.findChildren<QScrollArea*>();
    const auto* frame = *std::find_if(frames.begin(), frames.end(), [](QScrollArea* f) { return f->isVisible(); });
    picture(page, QStringLiteral("care-%1-%2").arg(QLatin1StringView(view), QLatin1StringView(seen.name)));
    const int all = frame->widget()->height();
    if (all <= seen.size.height()) return;
    showAt(page, {seen.size.width(), std::min(all, 3000)});
    picture(page, QStringLiteral("care-%1-%2-all").arg(QLatin1StringView(view), QLatin1StringView(seen.name)));
}

TEST_P(CareLooks, NothingIsClippedAndEverythingHasAName) {
    const Seen& seen = looks[GetParam()];
    const Look theme(seen.theme, seen.text, seen.direction);
    look(*robinPage, seen, "empty");
    robinPage->goTo(u"start"_s);
    look(*robinPage, seen, "start");

    const DocumentId id = agreed();
    startFrom("after_intense");
    steps(*robinPage).row(2)->setFocus();
    look(*robinPage, seen, "editor");
    QTest::keyClick(steps(*robinPage).row(2), Qt::Key_Return);
    look(*robinPage, seen, "step");

    open(*samPage, id);
    look(*samPage, seen, "agreed");
    click(*samPage, "otherWords");
    type(*samPage, "planTitle", u"Quiet time at home"_s);
    steps(*samPage).move(0, 3);
    steps(*samPage).remove(5);
    PlanStep own;
    own.text = u"ضع الهاتف بعيدا"_s;
    own.who = StepFor::One;
    own.person = robin->me();
    steps(*samPage).add(own, false);
    click(*samPage, "offer");
    look(*samPage, seen, "preview");
    click(*samPage, "offerTicked");
    ASSERT_TRUE(reaches(*robin, id, SignoffState::ChangedByOther));
    open(*robinPage, id);
    look(*robinPage, seen, "changed");
    robinPage->goToStart();
    look(*robinPage, seen, "list");
    ASSERT_TRUE(finished(robin->pause()));
    look(*robinPage, seen, "paused");
}

INSTANTIATE_TEST_SUITE_P(Looks, CareLooks, testing::Range(0, 4));

} // namespace
} // namespace bothy
