// Care plans with what nobody expects: nothing, too much, another writing, ids that are not there any more.

#include "core/care/guided_care.h"
#include "tests/ui/pages/care_couple.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/aftercare/guided_view.h"
#include "ui/aftercare/plan_start.h"
#include "ui/aftercare/time_ring.h"

#include <QCheckBox>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class CareBadInput : public CareCouple {
protected:
    /// Robin's draft with exactly these words, open in the editor.
    DocumentId write(const CarePlan& plan) {
        const DocumentId id = Session::newDocumentId();
        robin->edit([&](PrivateState& mine) {
            mine.drafts[id] = {DocumentType::CarePlan, {}, plan.encode(), robin->today()};
        });
        open(*robinPage, id);
        return id;
    }
    static CarePlan planOf(std::vector<PlanStep> steps) {
        CarePlan plan;
        plan.title = u"A plan"_s;
        plan.steps = std::move(steps);
        return plan;
    }
    GuidedView* guided() const {
        for (auto* view : robinPage->findChildren<GuidedView*>())
            if (view->isVisible()) return view;
        return nullptr;
    }
};

TEST_F(CareBadInput, AnEmptyPlanIsKeptAndSaysWhatItNeeds) {
    const DocumentId id = write({});
    EXPECT_FALSE(find<QPushButton>(*robinPage, "offer")->isEnabled());
    EXPECT_FALSE(find<QPushButton>(*robinPage, "followPlan")->isEnabled());
    EXPECT_TRUE(reads(*robinPage, u"One small step is enough to offer a plan."_s));
    EXPECT_TRUE(robin->mine().drafts.contains(id));
    EXPECT_TRUE(robinPage->printedPage());
}

TEST_F(CareBadInput, FiveHundredStepsAreReadFollowedAndOffered) {
    const DocumentId id = write(planOf(std::vector<PlanStep>(CarePlan::maxSteps, {{}, u"Breathe"_s, 1})));
    EXPECT_TRUE(reads(*robinPage, u"This plan has 500 steps."_s));
    EXPECT_FALSE(find<QPushButton>(*robinPage, "addStep")->isEnabled());
    click(*robinPage, "followPlan");
    ASSERT_TRUE(waitFor([&] { return guided() != nullptr; }));
    click(*robinPage, "stopGently");
    click(*robinPage, "leaveGuided");
    open(*robinPage, id);
    offer(*robinPage);
    ASSERT_TRUE(reaches(*sam, id, SignoffState::OfferedToMe));
    EXPECT_EQ(CarePlan::decode(sam->shared().document(id)->current.content)->steps.size(), CarePlan::maxSteps);
}

TEST_F(CareBadInput, WhatGoesOutOfALongPlanComesAFewRowsATurnAndIsOfferedOnceItIsThere) {
    const DocumentId id = write(planOf(std::vector<PlanStep>(CarePlan::maxSteps, {{}, u"Breathe"_s, 1})));
    robinPage->goTo(u"preview:"_s + id.hex());
    const auto rows = [&] { return robinPage->findChild<QWidget*>(u"offerRows"_s)->findChildren<QCheckBox*>().size(); };
    EXPECT_LT(rows(), 100);
    EXPECT_FALSE(find<QPushButton>(*robinPage, "offerTicked")->isEnabled()) << "not before all of it can be read";
    ASSERT_TRUE(waitFor([&] { return find<QPushButton>(*robinPage, "offerTicked")->isEnabled(); }));
    EXPECT_EQ(rows(), static_cast<qsizetype>(CarePlan::maxSteps));
    find<QCheckBox>(*robinPage, "goesOut.499")->click();
    click(*robinPage, "offerTicked");
    ASSERT_TRUE(reaches(*sam, id, SignoffState::OfferedToMe));
    EXPECT_EQ(CarePlan::decode(sam->shared().document(id)->current.content)->steps.size(), CarePlan::maxSteps - 1);
}

TEST_F(CareBadInput, NeedsNeverMakeAPlanLongerThanItCanBe) {
    CarePlan plan = planOf(std::vector<PlanStep>(CarePlan::maxSteps, {{}, u"Breathe"_s, 1}));
    putNeeds(plan, {robin->me(), {{*ItemId::from(ByteView("after.warmth")), CareWish::Want}}});
    write(plan);
    click(*robinPage, "mergeNeeds");
    EXPECT_EQ(draftPlan(*robin).steps.size(), CarePlan::maxSteps);
    EXPECT_TRUE(reads(*robinPage, u"This plan has 500 steps."_s));
}

TEST_F(CareBadInput, AStepOfAWholeDayIsFollowedInPlainFigures) {
    write(planOf({{{}, u"Rest"_s, CarePlan::maxMinutes}}));
    click(*robinPage, "followPlan");
    ASSERT_TRUE(waitFor([&] { return guided() != nullptr; }));
    EXPECT_EQ(guided()->findChild<TimeRing*>()->figures(), u"24:00:00"_s);
    click(*robinPage, "minuteMore");
    EXPECT_EQ(guided()->findChild<TimeRing*>()->figures(), u"24:00:00"_s) << "never above a day";
    lookAround(*robinPage, u"09-guided-a-day"_s);
}

TEST_F(CareBadInput, OtherWritingAndEmojiComeBackLetterForLetter) {
    const QString title = u"ערב שקט 🫖 مساء"_s, step = u"חיבוק 👩🏽‍🤝‍👩🏻 طويل"_s;
    CarePlan plan = planOf({{{}, step, 5}});
    plan.title = title;
    plan.note = u"\u202Eا\u202C‎ ✨"_s;
    const DocumentId id = write(plan);
    lookAround(*robinPage, u"08-care-plan-other-writing"_s);
    offer(*robinPage);
    ASSERT_TRUE(reaches(*sam, id, SignoffState::OfferedToMe));
    const auto held = CarePlan::decode(sam->shared().document(id)->current.content);
    EXPECT_EQ(held->title, title);
    EXPECT_EQ(held->steps.front().text, step);
    open(*samPage, id);
    EXPECT_TRUE(reads(*samPage, step));
}

TEST_F(CareBadInput, AHundredThousandLettersAreCutInSight) {
    const DocumentId id = write(planOf({{{}, u"Rest"_s, 5}}));
    const QString pasted(100'000, u'x');
    find<QLineEdit>(*robinPage, "planTitle")->setText(pasted);
    find<QPlainTextEdit>(*robinPage, "planNote")->setPlainText(pasted);
    click(*robinPage, "fold.surroundings");
    robinPage->findChild<QPlainTextEdit*>(u"text.surroundings"_s)->setPlainText(pasted);
    const CarePlan kept = draftPlan(*robin);
    EXPECT_EQ(kept.title.size(), limits::titleLength);
    EXPECT_EQ(kept.note.size(), limits::textLength);
    EXPECT_EQ(fieldIn(kept, u"surroundings"_s).ownWords.front().size(), limits::textLength);
    offer(*robinPage);
    EXPECT_TRUE(reaches(*sam, id, SignoffState::OfferedToMe)) << "what is kept can be offered";
}

TEST_F(CareBadInput, WhatAnotherVersionKnewReadsAsSuchAndIsNotLost) {
    CarePlan plan = planOf({{u"st.of_another_version"_s, {}, 5}});
    plan.ready.ids = {u"kit.of_another_version"_s};
    plan.situation.ids = {u"situation_of_another_version"_s};
    putField(plan, u"words_help"_s, robin->me(), {{u"wh.of_another_version"_s}, {}});
    putField(plan, u"field_of_another_version"_s, {}, {{}, {u"kept"_s}});
    write(plan);
    EXPECT_TRUE(reads(*robinPage, u"Words from another version"_s));
    find<QLineEdit>(*robinPage, "planTitle")->setText(u"Changed"_s);
    CarePlan expected = plan;
    expected.title = u"Changed"_s;
    EXPECT_EQ(draftPlan(*robin), expected);
    click(*robinPage, "followPlan");
    EXPECT_TRUE(waitFor([&] { return guided() != nullptr; }));
    robinPage->goTo(u"no such place"_s);
    QCoreApplication::processEvents();
    EXPECT_NE(find<QPushButton>(*robinPage, "startPlan"), nullptr);
}

TEST_F(CareBadInput, ATemplateThatIsNotThereAnyMoreBeginsAnEmptyPlan) {
    robinPage->goTo(u"start"_s);
    QCoreApplication::processEvents();
    auto* start = robinPage->findChild<PlanStart*>();
    ASSERT_NE(start, nullptr);
    Q_EMIT start->templateRequested(*CareId::from(ByteView("of_another_version")));
    QCoreApplication::processEvents();
    ASSERT_EQ(robin->mine().drafts.size(), 1u);
    EXPECT_TRUE(draftPlan(*robin).steps.empty());
    EXPECT_NE(find<QLineEdit>(*robinPage, "planTitle"), nullptr);
}

} // namespace
} // namespace bothy
