// What somebody keeps for themself on Care plans: check-ins, looking back, the hours and days after, needs, cards.

#include "core/care/needs_sheet.h"
#include "core/session/note_sharing.h"
#include "tests/ui/pages/care_couple.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/checkins/need_row.h"
#include "ui/home/home_cards.h"
#include "ui/text/isolated.h"
#include "ui/widgets/answer_chip.h"
#include "ui/widgets/tag.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class OwnCarePages : public CareCouple {
protected:
    void SetUp() override {
        CareCouple::SetUp();
        m_said = std::make_unique<QSignalSpy>(robinPage.get(), &Page::said);
    }
    void go(CarePage& page, const char* place) {
        page.goTo(QString::fromLatin1(place));
        QCoreApplication::processEvents();
    }
    static std::vector<NoteSharing::Own> notes(Session& session, NoteForm form) {
        return NoteSharing(session).mine(form);
    }
    std::vector<SharedCareNote> samReads(NoteForm form) const { return NoteSharing(*sam).shownToMe(form); }
    void undoLast() {
        const auto undo = m_said->back()[1].value<WayBack>();
        ASSERT_TRUE(undo);
        undo();
        QCoreApplication::processEvents();
    }
    /// Chooses one of the three chips of a need.
    static void wish(CarePage& page, const char* need, int which) {
        auto* row = find<QWidget>(page, (QByteArray("need.") + need).constData());
        ASSERT_NE(row, nullptr) << need;
        const auto chips = row->findChildren<AnswerChip*>();
        ASSERT_EQ(chips.size(), 3);
        QTest::mouseClick(chips[which], Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    static void showAllOf(CarePage& page, const std::vector<const char*>& ticks) {
        click(page, "showNote");
        QCoreApplication::processEvents();
        for (const char* tick : ticks)
            click(page, (QByteArray("tick.") + tick).constData());
        click(page, "showTicked");
    }

    std::unique_ptr<QSignalSpy> m_said;
};

TEST_F(OwnCarePages, NothingIsChosenBeforeAndASkippedCheckInVanishes) {
    go(*robinPage, "check-in");
    for (const Tag* tag : robinPage->findChildren<Tag*>())
        EXPECT_FALSE(tag->isVisible() && tag->isChecked()) << qPrintable(tag->objectName());
    go(*robinPage, "notes");
    EXPECT_TRUE(robin->mine().careNotes.empty());
    EXPECT_TRUE(reads(*robinPage, u"No notes yet"_s));
}

TEST_F(OwnCarePages, WhatIsPickedIsKeptAtOnceAndThereAgain) {
    go(*robinPage, "check-in");
    click(*robinPage, "word.cb.rest");
    click(*robinPage, "word.fe.calm");
    ASSERT_EQ(notes(*robin, NoteForm::CheckIn).size(), 1u);
    const CareNote note = notes(*robin, NoteForm::CheckIn).front().second;
    EXPECT_EQ(note.field(u"body"_s)->ids, std::vector<QString>{u"cb.rest"_s});
    undoLast();
    EXPECT_EQ(notes(*robin, NoteForm::CheckIn).front().second.field(u"feelings"_s), nullptr);
    EXPECT_FALSE(find<Tag>(*robinPage, "word.fe.calm")->isChecked());
    go(*robinPage, "check-in");
    EXPECT_TRUE(find<Tag>(*robinPage, "word.cb.rest")->isChecked()) << "the one of today goes on";
    m_couple.clock().advance(std::chrono::hours(48));
    go(*robinPage, "check-in");
    EXPECT_FALSE(find<Tag>(*robinPage, "word.cb.rest")->isChecked()) << "another day begins empty";
}

TEST_F(OwnCarePages, OnlyTickedFieldsAreShownReadAnsweredAndTakenBack) {
    go(*robinPage, "check-in");
    click(*robinPage, "word.cb.rest");
    click(*robinPage, "word.cn.quiet");
    click(*robinPage, "showNote");
    QCoreApplication::processEvents();
    EXPECT_FALSE(find<QPushButton>(*robinPage, "showTicked")->isEnabled()) << "nothing is ticked before";
    lookAround(*robinPage, u"09-note-preview"_s);
    click(*robinPage, "tick.needs");
    click(*robinPage, "showTicked");
    ASSERT_TRUE(waitFor([&] { return samReads(NoteForm::CheckIn).size() == 1; }));
    EXPECT_EQ(samReads(NoteForm::CheckIn).front().note.fields.size(), 1u);
    go(*samPage, "notes");
    EXPECT_TRUE(reads(*samPage, u"quiet"_s));
    EXPECT_FALSE(reads(*samPage, u"rest"_s)) << "not ticked";
    click(*samPage, "reply.thanks");
    const auto reply = [&] {
        const auto shown = NoteSharing(*robin).allShownByMe(NoteForm::CheckIn);
        return shown.empty() ? std::nullopt : shown.front().reply;
    };
    ASSERT_TRUE(waitFor([&] { return reply() == u"thanks"_s; }));
    go(*robinPage, "notes");
    EXPECT_TRUE(reads(*robinPage, u"Thank you for telling me."_s));
    lookAround(*robinPage, u"09-notes"_s);
    click(*robinPage, "takeBackNote");
    EXPECT_TRUE(waitFor([&] { return samReads(NoteForm::CheckIn).empty(); }));
    EXPECT_EQ(notes(*robin, NoteForm::CheckIn).size(), 1u) << "the own note stays";
}

TEST_F(OwnCarePages, SupportOpensAndSuchAnAnswerIsKeptOnlyWhenItsOwnerTicksThat) {
    go(*robinPage, "look-back");
    EXPECT_EQ(find<QWidget>(*robinPage, "support"), nullptr);
    const auto* free = robinPage->findChild<QWidget*>(u"field.free_to_stop"_s);
    ASSERT_NE(free, nullptr);
    click(*free, "word.no");
    QCoreApplication::processEvents();
    ASSERT_NE(find<QWidget>(*robinPage, "support"), nullptr);
    EXPECT_TRUE(robin->mine().careNotes.empty()) << "not kept by itself";
    lookAround(*robinPage, u"09-look-back-support"_s);
    click(*robinPage, "keep.free_to_stop");
    ASSERT_EQ(notes(*robin, NoteForm::Reflection).size(), 1u);
    EXPECT_EQ(notes(*robin, NoteForm::Reflection).front().second.field(u"free_to_stop"_s)->ids,
              std::vector<QString>{u"no"_s});
    click(*robinPage, "showNote");
    QCoreApplication::processEvents();
    EXPECT_EQ(find<QCheckBox>(*robinPage, "tick.free_to_stop"), nullptr) << "never offered to be shown";
    go(*robinPage, "look-back");
    click(*robinPage, "keep.free_to_stop");
    EXPECT_TRUE(robin->mine().careNotes.empty()) << "let go again";
    EXPECT_NE(find<QWidget>(*robinPage, "support"), nullptr) << "while it stands there";
}

TEST_F(OwnCarePages, ADayIsAskedForOnlyWhereSomebodyNamesOne) {
    go(*robinPage, "look-back");
    EXPECT_EQ(find<QWidget>(*robinPage, "field.on_date"), nullptr);
    click(*robinPage, "word.date");
    EXPECT_NE(find<QWidget>(*robinPage, "field.on_date"), nullptr);
    auto* field = find<QWidget>(*robinPage, "field.on_date");
    field->findChild<QCheckBox*>()->click();
    auto* day = field->findChild<QDateEdit*>();
    for (const QString& text : {u"2027-04-30"_s, u"2027-04-31"_s}) {
        day->setFocus(Qt::TabFocusReason);
        day->findChild<QLineEdit*>()->selectAll();
        QTest::keyClicks(day, text);
        QTest::keyClick(day, Qt::Key_Return);
        const bool isDay = text.endsWith(u'0');
        EXPECT_EQ(robinPage->printedPage()->blocks.size(), isDay ? 4U : 2U) << "one title and its words, or two";
    }
    field->findChild<QCheckBox*>()->click();
    click(*robinPage, "word.recent");
    EXPECT_EQ(find<QWidget>(*robinPage, "field.on_date"), nullptr);
}

TEST_F(OwnCarePages, FeelingsOfLookingBackAreThreeAtMost) {
    go(*robinPage, "look-back");
    for (const char* word : {"word.fe.calm", "word.fe.joy", "word.fe.pride"})
        click(*robinPage, word);
    EXPECT_FALSE(find<Tag>(*robinPage, "word.fe.worry")->isEnabled());
    click(*robinPage, "word.fe.joy");
    EXPECT_TRUE(find<Tag>(*robinPage, "word.fe.worry")->isEnabled());
}

TEST_F(OwnCarePages, ALongPasteIsCutInSightAndNothingElseIsLost) {
    go(*robinPage, "check-in");
    click(*robinPage, "word.cb.rest");
    auto* text = robinPage->findChild<QPlainTextEdit*>(u"text.free"_s);
    ASSERT_NE(text, nullptr);
    text->setPlainText(QString(100'000, u'a'));
    QCoreApplication::processEvents();
    const CareNote kept = notes(*robin, NoteForm::CheckIn).front().second;
    ASSERT_NE(kept.field(u"free"_s), nullptr);
    EXPECT_EQ(kept.field(u"free"_s)->ownWords.front().size(), limits::textLength);
    EXPECT_EQ(text->toPlainText().size(), limits::textLength);
    EXPECT_NE(kept.field(u"body"_s), nullptr);
    text->setPlainText(u"שקט 🫖 وهدوء"_s);
    EXPECT_EQ(notes(*robin, NoteForm::CheckIn).front().second.field(u"free"_s)->ownWords.front(),
              u"שקט 🫖 وهدوء"_s);
    EXPECT_TRUE(finished(robin->save()));
}

TEST_F(OwnCarePages, ADeletedNoteComesBackWithUndo) {
    go(*robinPage, "look-back");
    click(*robinPage, "word.fe.calm");
    click(*robinPage, "deleteNote");
    EXPECT_TRUE(robin->mine().careNotes.empty());
    undoLast();
    EXPECT_EQ(notes(*robin, NoteForm::Reflection).size(), 1u);
}

// ---- the hours and days after --------------------------------------------------------------------

TEST_F(OwnCarePages, TheNextMorningThePointIsThereOnHomeAndGoneWhenSkipped) {
    go(*robinPage, "come-down");
    EXPECT_FALSE(find<QPushButton>(*robinPage, "startComeDown")->isEnabled()) << "none is chosen before";
    lookAround(*robinPage, u"09-come-down"_s);
    click(*robinPage, "point.next_day");
    click(*robinPage, "startComeDown");
    const auto onHome = [&](const Session& session) {
        const auto cards = everyHomeCard(session);
        return std::ranges::any_of(cards, [](const HomeCard& card) { return card.place == u"come-down"_s; });
    };
    EXPECT_FALSE(onHome(*robin)) << "not now";
    EXPECT_EQ(find<QWidget>(*robinPage, "pointNow"), nullptr);
    const auto& points = shippedCare().comeDown;
    const QDateTime start = QDateTime::fromSecsSinceEpoch(robin->mine().comeDown->start);
    const PointWindow window = windowOf(points, 2, start);
    m_couple.clock().advance(std::chrono::seconds(m_couple.clock().now().secsTo(window.from) + 60));
    EXPECT_TRUE(onHome(*robin));
    EXPECT_FALSE(onHome(*sam)) << "the other person chose nothing, and learns nothing";
    go(*robinPage, "come-down");
    EXPECT_NE(find<QWidget>(*robinPage, "pointNow"), nullptr);
    picture(*robinPage, u"09-come-down-next-day"_s);
    click(*robinPage, "checkInNow");
    EXPECT_NE(find<Tag>(*robinPage, "word.cb.rest"), nullptr);
    EXPECT_FALSE(onHome(*robin)) << "looked at";
    go(*robinPage, "come-down");
    EXPECT_EQ(find<QWidget>(*robinPage, "pointNow"), nullptr);
}

TEST_F(OwnCarePages, ASkippedPointLeavesNoTrace) {
    go(*robinPage, "come-down");
    click(*robinPage, "point.now");
    click(*robinPage, "startComeDown");
    EXPECT_NE(find<QWidget>(*robinPage, "pointNow"), nullptr);
    m_couple.clock().advance(std::chrono::hours(24 * 7));
    go(*robinPage, "come-down");
    EXPECT_EQ(find<QWidget>(*robinPage, "pointNow"), nullptr);
    EXPECT_NE(find<QPushButton>(*robinPage, "startComeDown"), nullptr) << "as if it had not been";
    for (const HomeCard& card : everyHomeCard(*robin))
        EXPECT_NE(card.place, u"come-down"_s);
}

TEST_F(OwnCarePages, PuttingAwayAndStoppingCanBeUndone) {
    go(*robinPage, "come-down");
    click(*robinPage, "point.now");
    click(*robinPage, "startComeDown");
    click(*robinPage, "putPointAway");
    EXPECT_EQ(find<QWidget>(*robinPage, "pointNow"), nullptr);
    undoLast();
    EXPECT_NE(find<QWidget>(*robinPage, "pointNow"), nullptr);
    click(*robinPage, "stopComeDown");
    EXPECT_FALSE(robin->mine().comeDown);
    undoLast();
    EXPECT_TRUE(robin->mine().comeDown);
}

// ---- dates for a calendar ------------------------------------------------------------------------

TEST_F(OwnCarePages, OnlyTickedDatesGoIntoACalendarFileUnderTheTitleOfTheirOwner) {
    QSignalSpy ready(robinPage.get(), &Page::calendarReady);
    go(*robinPage, "dates");
    EXPECT_TRUE(reads(*robinPage, u"There is no date at the moment."_s));
    go(*robinPage, "come-down");
    click(*robinPage, "point.next_day");
    click(*robinPage, "point.days_2_3");
    click(*robinPage, "startComeDown");
    go(*robinPage, "dates");
    EXPECT_FALSE(find<QPushButton>(*robinPage, "saveCalendar")->isEnabled()) << "none is ticked before";
    lookAround(*robinPage, u"09-dates"_s);
    click(*robinPage, "date.1");
    find<QLineEdit>(*robinPage, "calendarTitle")->setText(u"Tea"_s);
    click(*robinPage, "saveCalendar");
    ASSERT_EQ(ready.size(), 1);
    const QByteArray file = ready.front().front().toByteArray();
    EXPECT_EQ(file.count("BEGIN:VEVENT"), 1);
    EXPECT_TRUE(file.contains("SUMMARY:Tea\r\n"));
    EXPECT_FALSE(file.contains("days_2_3"));
    find<QLineEdit>(*robinPage, "calendarTitle")->setText(u"  "_s);
    EXPECT_FALSE(find<QPushButton>(*robinPage, "saveCalendar")->isEnabled());
}

// ---- needs of both, one plan ----------------------------------------------------------------------

TEST_F(OwnCarePages, NeedsAreSaidPerSituationAndUnsaid) {
    go(*robinPage, "needs");
    wish(*robinPage, "after.held", 0);
    click(*robinPage, "frame.apart");
    wish(*robinPage, "after.held", 2);
    ASSERT_EQ(notes(*robin, NoteForm::Needs).size(), 2u);
    click(*robinPage, "frame.any");
    wish(*robinPage, "after.held", 0); // the same again says nothing any more
    ASSERT_EQ(notes(*robin, NoteForm::Needs).size(), 1u);
    EXPECT_EQ(NeedsSheet::from(notes(*robin, NoteForm::Needs).front().second).situation, u"apart"_s);
    undoLast();
    EXPECT_EQ(notes(*robin, NoteForm::Needs).size(), 2u);
    lookAround(*robinPage, u"09-needs"_s);
}

TEST_F(OwnCarePages, ASheetEmptiedAndSaidAnewReplacesTheOneThatIsShown) {
    go(*robinPage, "needs");
    wish(*robinPage, "after.held", 0);
    showAllOf(*robinPage, {"want"});
    ASSERT_TRUE(waitFor([&] { return samReads(NoteForm::Needs).size() == 1; }));
    ASSERT_TRUE(waitFor([&] { return NoteSharing(*robin).allShownByMe(NoteForm::Needs).size() == 1; }));
    go(*robinPage, "needs");
    wish(*robinPage, "after.held", 0);
    EXPECT_TRUE(notes(*robin, NoteForm::Needs).empty());
    go(*robinPage, "needs");
    EXPECT_NE(find<QWidget>(*robinPage, "shownNow"), nullptr) << "what is shown is said, and can be taken back";
    wish(*robinPage, "after.quiet", 0);
    showAllOf(*robinPage, {"want"});
    const auto reads = [&](const char* need) {
        const auto shown = samReads(NoteForm::Needs);
        return shown.size() == 1 && NeedsSheet::from(shown.front().note).wishes.contains(*ItemId::from(ByteView(need)));
    };
    EXPECT_TRUE(waitFor([&] { return reads("after.quiet") && !reads("after.held"); })) << "never two of one kind";
}

TEST_F(OwnCarePages, ANeedUnderALimitIsAtRestAndComesBackWithIt) {
    go(*robinPage, "needs");
    wish(*robinPage, "after.held", 0);
    const auto row = [&] { return find<NeedRow>(*robinPage, "need.after.held"); };
    const DocumentId limit = Session::newDocumentId();
    ASSERT_TRUE(finished(sam->setLimit(limit, Limit{.kind = u"hard_limit"_s, .items = {u"after.held"_s}})));
    ASSERT_TRUE(waitFor([&] { return row() && reads(*row(), u"Under a limit. It is left out for now."_s); }));
    const auto chips = row()->findChildren<AnswerChip*>();
    EXPECT_FALSE(chips[0]->isChecked() || chips[0]->isEnabled());
    EXPECT_TRUE(chips[2]->isEnabled()) << "rather not is always possible";
    sam->removeLimit(limit);
    m_couple.clock().advance(std::chrono::hours(25));
    EXPECT_TRUE(waitFor([&] { return row() && row()->findChildren<AnswerChip*>()[0]->isChecked(); }));
}

TEST_F(OwnCarePages, ANeedUnderALimitIsNotReadByTheOther) {
    const QString held = m_couple.services().catalogue.item(*ItemId::from(ByteView("after.held")))->prompt;
    const QString near = m_couple.services().catalogue.item(*ItemId::from(ByteView("after.near")))->prompt;
    go(*robinPage, "needs");
    wish(*robinPage, "after.near", 0);
    wish(*robinPage, "after.held", 0);
    showAllOf(*robinPage, {"want"});
    ASSERT_TRUE(waitFor([&] { return samReads(NoteForm::Needs).size() == 1; }));
    go(*samPage, "notes");
    ASSERT_TRUE(waitFor([&] { return reads(*samPage, held) && reads(*samPage, near); }));
    ASSERT_TRUE(
        finished(sam->setLimit(Session::newDocumentId(), Limit{.kind = u"hard_limit"_s, .items = {u"after.held"_s}})));
    EXPECT_TRUE(waitFor([&] { return !reads(*samPage, held); }));
    EXPECT_TRUE(reads(*samPage, near));
}

TEST_F(OwnCarePages, TwoSetsOfNeedsBecomeOnePlanBothAgreeTo) {
    go(*robinPage, "needs");
    wish(*robinPage, "after.near", 0);
    wish(*robinPage, "after.held", 0);
    showAllOf(*robinPage, {"want"});
    ASSERT_TRUE(waitFor([&] { return samReads(NoteForm::Needs).size() == 1; }));
    go(*samPage, "needs");
    wish(*samPage, "after.space", 0);
    showAllOf(*samPage, {"want"}); // else it would stay with Sam, and the difference with it
    ASSERT_TRUE(waitFor([&] { return NoteSharing(*sam).allShownByMe(NoteForm::Needs).size() == 1; }));
    go(*samPage, "needs");
    click(*samPage, "planFromNeeds");
    QCoreApplication::processEvents();
    CarePlan plan = draftPlan(*sam);
    EXPECT_TRUE(needsIn(plan, robin->me()).wants(*ItemId::from(ByteView("after.near"))));
    EXPECT_TRUE(needsIn(plan, sam->me()).wants(*ItemId::from(ByteView("after.space"))));
    EXPECT_TRUE(std::ranges::none_of(plan.steps, &PlanStep::touch)) << "touch only where both welcome it";
    EXPECT_TRUE(reads(*samPage, u"One of you wants quiet company, one wants time alone."_s));
    const std::size_t stepsBefore = plan.steps.size();
    click(*samPage, "inTurn");
    plan = draftPlan(*sam);
    EXPECT_GT(plan.steps.size(), stepsBefore);
    lookAround(*samPage, u"08-care-plan-from-needs"_s);
    const DocumentId id = draftOf(*sam);
    offer(*samPage);
    ASSERT_TRUE(reaches(*robin, id, SignoffState::OfferedToMe));
    open(*robinPage, id);
    EXPECT_TRUE(reads(*robinPage, u"Both in turn"_s) || reads(*robinPage, u"Chosen: Both in turn."_s));
    EXPECT_NE(find<QWidget>(*robinPage, "saidCard"), nullptr);
    lookAround(*robinPage, u"08-care-plan-from-needs-to-read"_s);
    const auto page = robinPage->printedPage();
    ASSERT_TRUE(page);
    EXPECT_TRUE(std::ranges::any_of(
        page->blocks, [](const PrintedBlock& block) { return block.words.contains(u"Staying near without touch"_s); }));
    click(*robinPage, "agree");
    EXPECT_TRUE(reaches(*robin, id, SignoffState::AgreedForNow));
}

TEST_F(OwnCarePages, DecidingLaterAndAnewAreAsGoodAsDecidingNow) {
    CarePlan plan;
    putNeeds(plan, {robin->me(), {{*ItemId::from(ByteView("after.near")), CareWish::Want}}});
    putNeeds(plan, {sam->me(), {{*ItemId::from(ByteView("after.space")), CareWish::Want}}});
    robinPage->goTo(u"start"_s);
    click(*robinPage, "fromNeeds");
    const DocumentId id = draftOf(*robin);
    DocumentDraft draft = robin->mine().drafts.at(id);
    draft.content = plan.encode();
    robin->edit([&](PrivateState& mine) { mine.drafts[id] = draft; });
    open(*robinPage, id);
    click(*robinPage, "decideLater");
    EXPECT_EQ(find<QPushButton>(*robinPage, "inTurn"), nullptr);
    EXPECT_EQ(draftPlan(*robin).fields, plan.fields) << "nothing is written";
    open(*robinPage, id);
    click(*robinPage, "parallel");
    EXPECT_NE(draftPlan(*robin).fields, plan.fields);
    click(*robinPage, "decideAnew");
    EXPECT_EQ(draftPlan(*robin).fields, plan.fields);
}

TEST_F(OwnCarePages, FurtherFieldsStandInThePlanOnPaperAndWithTheOther) {
    const DocumentId id = startFrom("quiet_landing");
    click(*robinPage, "fold.surroundings");
    auto* text = robinPage->findChild<QPlainTextEdit*>(u"text.surroundings"_s);
    ASSERT_NE(text, nullptr);
    text->setPlainText(u"Warm light, door closed"_s);
    click(*robinPage, "fold.sleep");
    click(*robinPage, "word.apart");
    const CarePlan plan = draftPlan(*robin);
    EXPECT_EQ(fieldIn(plan, u"sleep"_s).ids, std::vector<QString>{u"apart"_s});
    lookAround(*robinPage, u"08-care-plan-further"_s);
    undoLast();
    EXPECT_TRUE(fieldIn(draftPlan(*robin), u"sleep"_s).isEmpty());
    offer(*robinPage);
    ASSERT_TRUE(reaches(*sam, id, SignoffState::OfferedToMe));
    open(*samPage, id);
    EXPECT_TRUE(reads(*samPage, u"Warm light, door closed"_s));
    const auto page = samPage->printedPage();
    ASSERT_TRUE(page);
    EXPECT_TRUE(std::ranges::any_of(
        page->blocks, [](const PrintedBlock& block) { return block.words == isolated(u"Warm light, door closed"_s); }));
}

TEST_F(OwnCarePages, ACopyIsADraftOfItsOwn) {
    const DocumentId id = agreed();
    open(*robinPage, id);
    click(*robinPage, "duplicatePlan");
    QCoreApplication::processEvents();
    ASSERT_EQ(robin->mine().drafts.size(), 1u);
    EXPECT_NE(draftOf(*robin), id);
    EXPECT_FALSE(robin->mine().drafts.begin()->second.predecessor);
    EXPECT_EQ(draftPlan(*robin).steps, CarePlan::decode(robin->shared().document(id)->current.content)->steps);
    EXPECT_EQ(stateOf(*robin, id), SignoffState::AgreedForNow) << "the plan itself stays as it is";
}

TEST_F(OwnCarePages, DuringAPauseOwnNotesGoOnAndNothingOfTheOtherIsThere) {
    go(*samPage, "check-in");
    click(*samPage, "word.cb.rest");
    showAllOf(*samPage, {"body"});
    ASSERT_TRUE(waitFor([&] { return NoteSharing(*robin).shownToMe(NoteForm::CheckIn).size() == 1; }));
    ASSERT_TRUE(finished(sam->pause()));
    ASSERT_TRUE(waitFor([&] { return robin->shared().isPaused(); }));
    go(*robinPage, "notes");
    EXPECT_FALSE(reads(*robinPage, u"rest"_s));
    go(*robinPage, "check-in");
    click(*robinPage, "word.cb.warmth");
    EXPECT_EQ(notes(*robin, NoteForm::CheckIn).size(), 1u);
    EXPECT_FALSE(find<QPushButton>(*robinPage, "showNote")->isEnabled());
}

} // namespace
} // namespace bothy
