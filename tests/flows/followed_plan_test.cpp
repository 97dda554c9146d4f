// Following a plan, and limits of which only one of the two knows: words are followed only while both agree on them,
// where two people look nothing tells of a limit that one keeps private, and one answer says what a limit closes.

#include "tests/flows/both_at_home.h"
#include "tests/support/shift_taps.h"
#include "ui/aftercare/care_page.h"
#include "ui/stop/stop_page.h"

#include <QPushButton>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr auto NotAgreedAnyMore = "What you both agree on has changed, so following this plan has ended.";

class FollowedPlan : public BothAtHome {
protected:
    /// A plan of both, which Robin has before them.
    DocumentId agreed(const std::vector<PlanStep>& steps, const std::vector<QString>& needs = {}) {
        const DocumentId id = Session::newDocumentId();
        Wording words = *wordingOf(CarePlan{.title = u"Slow evening"_s, .steps = steps});
        words.needs = needs;
        EXPECT_TRUE(finished(robin->session().offer(id, words)));
        EXPECT_TRUE(waitFor([&] { return sam->session().shared().document(id) != nullptr; }));
        sam->window().house()->show(u"care"_s, id.hex());
        agreeIn(*sam);
        EXPECT_TRUE(bothSee(id, SignoffState::AgreedForNow));
        robin->window().house()->show(u"care"_s, id.hex());
        return id;
    }
    static Limit limitOn(const QString& item) {
        return {.kind = u"hard_limit"_s, .words = u"Heliotrope."_s, .items = {item}};
    }
    void keepsPrivate(const QString& item) {
        robin->session().edit([&](PrivateState& mine) { mine.ownLimits[Session::newDocumentId()] = limitOn(item); });
    }
    void samShares(const QString& item) {
        ASSERT_TRUE(finished(sam->session().setLimit(Session::newDocumentId(), limitOn(item))));
        ASSERT_TRUE(waitFor([&] { return !robin->session().shared().limits.limits.empty(); }));
    }
    QString stepNow() const {
        const auto* label = robin->hands.visible<QLabel>(u"guidedStep"_s);
        return label ? label->text() : QString();
    }
    void follow(const QString& firstStep) {
        robin->hands.click(u"followPlan"_s);
        ASSERT_TRUE(waitFor([&] { return stepNow() == firstStep; }));
    }
    bool saysLimit() const { return robin->hands.words().contains(u"limit"_s, Qt::CaseInsensitive); }
    /// The page of care plans as paper: its state, and each row with what is said beside it.
    QString paper() const {
        const auto page = partOf<CarePage>(robin->window()).printedPage();
        if (!page) return {};
        QStringList all{page->state};
        for (const PrintedBlock& block : page->blocks)
            all << block.words << block.state << block.detail;
        return all.join(u'\n');
    }
    bool finds(const QString& words, const QString& place) {
        robin->hands.key(Qt::Key_K, Qt::ControlModifier);
        robin->hands.type(u"searchEverywhere"_s, words);
        const bool found = robin->hands.sees(u"result.care."_s + place);
        robin->hands.key(Qt::Key_Escape);
        return found;
    }

    const PlanStep touch{u"sens.massage"_s, u"Something soft"_s, 5};
    const PlanStep tea{{}, u"Tea for two"_s, {}};
    const PlanStep goodnight{{}, u"Say goodnight"_s, {}};
};

} // namespace

// ---- only what both agree on ------------------------------------------------------------------------------

TEST_F(FollowedPlan, TakingItBackEndsFollowingItAtOnce) {
    const DocumentId id = agreed({tea, goodnight});
    follow(tea.text);
    robin->hands.key(Qt::Key_Right);
    ASSERT_TRUE(waitFor([&] { return robin->session().mine().guided.has_value(); }));
    sam->hands.click(u"takeBack"_s);
    robin->hands.waitToRead(QString::fromLatin1(NotAgreedAnyMore));
    EXPECT_EQ(stepNow(), QString());
    EXPECT_FALSE(robin->window().house()->isRunning());
    EXPECT_TRUE(robin->hands.reads(u"No longer agreed"_s)) << "the page of the plan";
    EXPECT_FALSE(robin->hands.sees(u"followPlan"_s));
    EXPECT_FALSE(robin->session().mine().guided) << "nothing leads back into it";
    EXPECT_EQ(stateFor(*robin, id), SignoffState::NoLongerAgreed);
}

TEST_F(FollowedPlan, UnlockingDoesNotLeadBackIntoAPlanThatWasTakenBack) {
    agreed({tea, goodnight});
    follow(tea.text);
    robin->hands.key(Qt::Key_Right);
    ASSERT_TRUE(waitFor([&] { return stepNow() == goodnight.text; }));
    robin->lock();
    sam->hands.click(u"takeBack"_s);
    sam->hands.waitToRead(u"No longer agreed"_s);
    robin->unlock(0, RobinsPhrase);
    robin->hands.waitToRead(QString::fromLatin1(NotAgreedAnyMore));
    robin->hands.waitToRead(u"No longer agreed"_s);
    EXPECT_EQ(stepNow(), QString());
}

TEST_F(FollowedPlan, TheKeysForStopAndHidingWorkAndOneComesBackToTheSameStep) {
    agreed({touch, goodnight});
    follow(touch.text);
    const auto isStopOpen = [&] {
        const auto* page = robin->window().findChild<StopPage*>();
        return page && page->isVisible();
    };
    const auto isHeld = [&] { return seen<QPushButton>(robin->hands, u"holdStep"_s).text() == u"Go on"_s; };
    ASSERT_FALSE(isHeld());
    robin->hands.key(Qt::Key_F9);
    ASSERT_TRUE(waitFor(isStopOpen));
    robin->hands.key(Qt::Key_F9);
    ASSERT_TRUE(waitFor([&] { return !isStopOpen() && stepNow() == touch.text; }));
    EXPECT_TRUE(isHeld()) << "nothing went on behind it";
    robin->hands.click(u"holdStep"_s);
    ASSERT_FALSE(isHeld());
    tapShiftThreeTimes(robin->window().windowHandle());
    ASSERT_TRUE(waitFor([&] { return robin->window().isMinimized() && !robin->window().house(); }));
    robin->window().showNormal();
    robin->unlock(0, RobinsPhrase);
    EXPECT_TRUE(waitFor([&] { return stepNow() == touch.text; }));
}

TEST_F(FollowedPlan, OtherWordsOfTheOtherOneEndItToo) {
    const DocumentId id = agreed({tea, goodnight});
    follow(tea.text);
    const CarePlan other{.title = u"Slow evening"_s, .steps = {goodnight}};
    const StatementId now = sam->session().shared().document(id)->current.id;
    ASSERT_TRUE(finished(sam->session().offer(id, *wordingOf(other, now))));
    robin->hands.waitToRead(QString::fromLatin1(NotAgreedAnyMore));
    EXPECT_FALSE(robin->hands.sees(u"followPlan"_s)) << "the old words are cleared, the new ones not agreed";
}

TEST_F(FollowedPlan, WhatALimitLeavesOfItCanStillBeFollowed) {
    const DocumentId id = agreed({touch, tea});
    samShares(u"sens.massage"_s);
    ASSERT_TRUE(bothSee(id, SignoffState::Blocked));
    follow(tea.text);
    EXPECT_TRUE(robin->hands.sees(u"stepLeftOut"_s));
    robin->hands.click(u"holdStep"_s);
    ASSERT_TRUE(waitFor([&] { return robin->session().mine().guided.has_value(); }));
    robin->lock();
    robin->unlock(0, RobinsPhrase);
    EXPECT_TRUE(waitFor([&] { return stepNow() == tea.text; }));
}

TEST_F(FollowedPlan, APauseKeepsThePlaceAndAnOwnDraftGoesOn) {
    agreed({tea, goodnight});
    follow(tea.text);
    robin->hands.key(Qt::Key_Right);
    ASSERT_TRUE(waitFor([&] { return robin->session().mine().guided.has_value(); }));
    ASSERT_TRUE(finished(robin->session().pause()));
    EXPECT_TRUE(waitFor([&] { return stepNow().isEmpty(); }));
    EXPECT_TRUE(robin->session().mine().guided) << "for after the pause";
    EXPECT_FALSE(robin->hands.reads(QString::fromLatin1(NotAgreedAnyMore)));
    const DocumentId own = Session::newDocumentId();
    robin->session().edit([&](PrivateState& mine) {
        mine.drafts[own] = {DocumentType::CarePlan,
                            {},
                            CarePlan{.title = u"Mine"_s, .steps = {tea, goodnight}}.encode(),
                            robin->session().today()};
    });
    robin->window().house()->show(u"care"_s, own.hex());
    follow(tea.text);
    robin->hands.key(Qt::Key_Right);
    EXPECT_TRUE(waitFor([&] { return stepNow() == goodnight.text; })) << "own words are no shared page";
}

// ---- limits that only one of the two sees -------------------------------------------------------------------

TEST_F(FollowedPlan, APrivateLimitTakesItsStepWithoutAWord) {
    agreed({tea, touch, goodnight});
    follow(tea.text);
    robin->hands.key(Qt::Key_Right);
    ASSERT_TRUE(waitFor([&] { return stepNow() == touch.text; }));
    keepsPrivate(u"sens.massage"_s);
    EXPECT_TRUE(waitFor([&] { return stepNow() == goodnight.text; }));
    EXPECT_FALSE(robin->hands.sees(u"stepLeftOut"_s)) << "two people look at this page";
    EXPECT_FALSE(saysLimit()) << qPrintable(robin->hands.words());
    samShares(u"sens.massage"_s);
    EXPECT_TRUE(waitFor([&] { return robin->hands.sees(u"stepLeftOut"_s); })) << "one that both can see is said";
}

TEST_F(FollowedPlan, PaperTellsOnlyOfLimitsThatBothCanSee) {
    const DocumentId id = agreed({touch, tea});
    keepsPrivate(u"sens.massage"_s);
    ASSERT_TRUE(waitFor([&] { return stateFor(*robin, id) == SignoffState::Blocked; }));
    ASSERT_TRUE(paper().contains(touch.text)) << "the words of both, as they stand";
    EXPECT_FALSE(paper().contains(u"limit"_s)) << qPrintable(paper());
    EXPECT_TRUE(paper().startsWith(u"Agreed for now"_s));
    samShares(u"sens.massage"_s);
    EXPECT_TRUE(paper().startsWith(u"Under a limit"_s));
    EXPECT_TRUE(paper().contains(u"Under a limit. It is left out for now."_s));
}

// ---- one answer to what is closed ---------------------------------------------------------------------------

TEST_F(FollowedPlan, APlanThatIsClosedAsAWholeIsClosedOnEveryPage) {
    const PlanStep elsewhere{{}, u"Quelque chose de doux"_s, {}};
    const DocumentId id = agreed({elsewhere}, {u"sens.massage"_s});
    ASSERT_TRUE(finds(u"Quelque chose"_s, id.hex()));
    samShares(u"sens.massage"_s);
    ASSERT_TRUE(bothSee(id, SignoffState::Blocked));
    robin->window().house()->show(u"care"_s, id.hex());
    robin->hands.waitToRead(u"Under a limit. It is left out for now."_s);
    EXPECT_FALSE(robin->hands.sees(u"followPlan"_s));
    EXPECT_TRUE(paper().contains(u"Under a limit. It is left out for now."_s));
    EXPECT_FALSE(finds(u"Quelque chose"_s, id.hex()));
    robin->window().house()->show(u"care"_s, id.hex());
    robin->hands.click(u"otherWords"_s);
    ASSERT_TRUE(waitFor([&] { return robin->hands.sees(u"planTitle"_s); }));
    robin->hands.waitToRead(u"Under a limit. It is left out for now."_s);
    EXPECT_FALSE(seen<QAbstractButton>(robin->hands, u"followPlan"_s).isEnabled());
}

TEST_F(FollowedPlan, OfferingAnAgreementRestsUnderALimitAndNamesIt) {
    const DocumentId id = Session::newDocumentId();
    const Agreement words{.title = u"Mornings"_s, .words = u"In the morning."_s, .items = {u"int.slow"_s}};
    robin->session().edit([&](PrivateState& mine) {
        mine.drafts[id] = {DocumentType::Agreement, {}, words.encode(), robin->session().today()};
    });
    robin->window().house()->show(u"boundaries"_s, u"draft:"_s + id.hex());
    const auto& offer = seen<QAbstractButton>(robin->hands, u"offerAgreement"_s);
    EXPECT_TRUE(offer.isEnabled());
    EXPECT_FALSE(robin->hands.sees(u"limitNote"_s));
    keepsPrivate(u"int.slow"_s);
    EXPECT_TRUE(waitFor([&] { return !offer.isEnabled(); }));
    EXPECT_TRUE(robin->hands.within(u"limitNote"_s).reads(u"Your limit covers this."_s));
    robin->hands.click(u"openLimit"_s);
    EXPECT_TRUE(waitFor([&] { return robin->hands.sees(u"limitWords"_s); }));
    EXPECT_TRUE(robin->session().mine().drafts.contains(id));
}

} // namespace bothy
