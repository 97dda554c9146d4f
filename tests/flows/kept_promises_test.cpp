// Promises that were met broken by using the program, each played by two people through the real windows: a limit
// reaches every step of a plan, a changed offer shows what changed, nothing speaks for the other one, a need that is
// not shown does not travel, nobody agrees under a limit, and whoever says maybe is told what that tells.

#include "core/care/needs_sheet.h"
#include "core/session/note_sharing.h"
#include "core/session/sharing.h"
#include "tests/flows/both_at_home.h"
#include "ui/aftercare/guided_view.h"
#include "ui/text/isolated.h"
#include "ui/widgets/answer_chip.h"
#include "ui/widgets/diff_text.h"

#include <QAccessible>
#include <QCheckBox>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

class KeptPromises : public BothAtHome {
protected:
    static const Item& item(const char* id) { return *shippedCatalogue().item(*ItemId::from(ByteView(id))); }

    void waitingTime(Session& by) {
        ASSERT_TRUE(finished(by.setLimit(Session::newDocumentId(), Limit{.templateId = u"wait_after_breach"_s,
                                                                         .kind = u"time_based"_s,
                                                                         .words = u"A time without touch."_s})));
    }
    /// Robin writes a plan of these steps, with the words as somebody types them, and is in its editor.
    DocumentId write(const std::vector<PlanStep>& steps) {
        const CarePlan plan{.title = u"Slow evening"_s, .steps = steps};
        const DocumentId id = Session::newDocumentId();
        robin->session().edit([&](PrivateState& mine) {
            mine.drafts[id] = {DocumentType::CarePlan, {}, plan.encode(), robin->session().today()};
        });
        robin->window().house()->show(u"care"_s, id.hex());
        return id;
    }
    static void offerPlan(Window& by) {
        by.hands.click(u"offer"_s);
        by.hands.click(u"offerTicked"_s);
        by.hands.waitToRead(u"Offered. There is no rush."_s);
    }
    void samAgrees(const DocumentId& id) {
        ASSERT_TRUE(waitFor([&] { return sam->session().shared().document(id) != nullptr; }));
        sam->window().house()->show(u"care"_s, id.hex());
        agreeIn(*sam);
        ASSERT_TRUE(bothSee(id, SignoffState::AgreedForNow));
    }
    static QString stepNow(Window& window) {
        const auto* label = window.hands.visible<QLabel>(u"guidedStep"_s);
        return label ? label->text() : QString();
    }
    static bool finds(Window& window, const QString& words, const QString& place) {
        window.hands.key(Qt::Key_K, Qt::ControlModifier);
        window.hands.type(u"searchEverywhere"_s, words);
        const bool found = window.hands.sees(u"result.care."_s + place);
        window.hands.key(Qt::Key_Escape);
        return found;
    }
    static QStringList changed(Window& window, PieceKind kind) {
        QStringList words;
        for (const DiffText* text : window.window().findChildren<DiffText*>())
            for (const DiffPiece& piece : text->pieces())
                if (text->isVisible() && piece.kind == kind) words << piece.text.trimmed();
        return words;
    }
};

} // namespace

// ---- a limit reaches every step ---------------------------------------------------------------------------

TEST_F(KeptPromises, AStepMadeFromAMatchIsClosedByAWaitingTimeOnEveryPage) {
    robin->window().house()->show(u"care"_s, u"new:sens.massage"_s);
    ASSERT_TRUE(waitFor([&] { return robin->session().mine().drafts.size() == 1; }));
    const DocumentId id = robin->session().mine().drafts.begin()->first;
    robin->hands.type(u"planTitle"_s, u"Slow evening"_s);
    offerPlan(*robin);
    samAgrees(id);
    ASSERT_TRUE(finds(*robin, item("sens.massage").prompt, id.hex()));
    waitingTime(sam->session());
    EXPECT_TRUE(bothSee(id, SignoffState::Blocked));
    for (Window* window : {robin.get(), sam.get()}) {
        window->window().house()->show(u"care"_s, id.hex());
        window->hands.waitToRead(u"Under a limit. It is left out for now."_s);
        EXPECT_FALSE(window->hands.sees(u"followPlan"_s));
        EXPECT_TRUE(window->hands.sees(u"openLimit"_s)) << "which limit, and where";
        EXPECT_FALSE(finds(*window, item("sens.massage").prompt, id.hex()));
        window->window().house()->show(u"home"_s);
        EXPECT_FALSE(window->hands.reads(item("sens.massage").prompt));
    }
}

TEST_F(KeptPromises, WordsThatNameAnItemAreClosedLikeIt) {
    write({{{}, u"a full-body massage for two"_s, {}}, {{}, u"Tea for two"_s, {}}});
    waitingTime(sam->session());
    robin->hands.waitToRead(u"Under a limit. It is left out for now."_s);
    robin->hands.click(u"followPlan"_s);
    ASSERT_TRUE(waitFor([&] { return !stepNow(*robin).isEmpty(); }));
    EXPECT_EQ(stepNow(*robin), u"Tea for two"_s);
    EXPECT_TRUE(robin->hands.sees(u"stepLeftOut"_s));
    robin->hands.key(Qt::Key_Right);
    EXPECT_TRUE(waitFor([&] { return robin->hands.sees(u"daysAfter"_s); })) << "there is no other step";
}

TEST_F(KeptPromises, ALimitTakesTheStepAwayFromWhoeverIsOnIt) {
    write({{{}, u"Tea for two"_s, {}}, {u"sens.massage"_s, u"Something soft"_s, 5}, {{}, u"Say goodnight"_s, {}}});
    robin->hands.click(u"followPlan"_s);
    ASSERT_TRUE(waitFor([&] { return stepNow(*robin) == u"Tea for two"_s; }));
    robin->hands.key(Qt::Key_Right);
    ASSERT_EQ(stepNow(*robin), u"Something soft"_s);
    waitingTime(sam->session());
    EXPECT_TRUE(waitFor([&] { return stepNow(*robin) == u"Say goodnight"_s; }));
    EXPECT_TRUE(robin->hands.sees(u"stepLeftOut"_s));
    robin->hands.key(Qt::Key_Left);
    EXPECT_TRUE(waitFor([&] { return stepNow(*robin) == u"Tea for two"_s; }));
}

TEST_F(KeptPromises, APlanThatWasBegunGoesOnWithoutWhatALimitClosedMeanwhile) {
    const DocumentId id = write({{u"sens.massage"_s, {}, 5}, {{}, u"Tea for two"_s, 5}, {{}, u"Say goodnight"_s, {}}});
    robin->hands.click(u"followPlan"_s);
    ASSERT_TRUE(waitFor([&] { return stepNow(*robin) == item("sens.massage").prompt; }));
    robin->hands.key(Qt::Key_Right);
    ASSERT_TRUE(waitFor([&] { return robin->session().mine().guided && robin->session().mine().guided->step == 1; }));
    robin->lock();
    waitingTime(sam->session());
    robin->unlock(0, RobinsPhrase);
    robin->window().house()->show(u"care"_s, id.hex());
    robin->hands.click(u"followPlan"_s);
    EXPECT_TRUE(waitFor([&] { return stepNow(*robin) == u"Tea for two"_s; })) << "the same step, not the next one";
    EXPECT_FALSE(seen<QAbstractButton>(robin->hands, u"previousStep"_s).isEnabled());
}

TEST_F(KeptPromises, TheOfferedPlanLeavesAClosedStepInTheDraft) {
    waitingTime(sam->session());
    ASSERT_TRUE(waitFor([&] { return !robin->session().limits().all().empty(); }));
    const DocumentId id = write({{u"sens.massage"_s, {}, {}}, {{}, u"Tea for two"_s, {}}});
    robin->hands.click(u"offer"_s);
    robin->hands.waitToRead(u"Tea for two"_s);
    EXPECT_FALSE(robin->hands.within(u"offerRows"_s).reads(item("sens.massage").prompt));
    EXPECT_TRUE(robin->hands.sees(u"limitTakesOut"_s)) << "and it is said";
    robin->hands.click(u"offerTicked"_s);
    samAgrees(id);
    ASSERT_TRUE(robin->session().mine().drafts.contains(id)) << "where it can wait";
    EXPECT_EQ(CarePlan::decode(robin->session().mine().drafts.at(id).content)->steps.size(), 2u);
}

TEST_F(KeptPromises, WhatWasHeldBackStaysSoWhenALimitChangesThePreview) {
    const DocumentId id =
        write({{u"sens.massage"_s, {}, {}}, {{}, u"Tea for two"_s, {}}, {{}, u"Say the quiet part"_s, {}}});
    robin->hands.click(u"offer"_s);
    const auto tickOf = [&](const QString& words) -> QCheckBox* {
        for (auto* tick : robin->window().findChildren<QCheckBox*>())
            if (tick->isVisible() && tick->text() == words) return tick;
        return nullptr;
    };
    ASSERT_TRUE(waitFor([&] { return tickOf(u"Say the quiet part"_s) != nullptr; }));
    tickOf(u"Say the quiet part"_s)->setFocus();
    QTest::keyClick(tickOf(u"Say the quiet part"_s), Qt::Key_Space);
    ASSERT_FALSE(tickOf(u"Say the quiet part"_s)->isChecked());
    waitingTime(sam->session());
    ASSERT_TRUE(waitFor([&] { return robin->hands.sees(u"limitTakesOut"_s); }));
    EXPECT_EQ(tickOf(item("sens.massage").prompt), nullptr);
    ASSERT_NE(tickOf(u"Say the quiet part"_s), nullptr);
    EXPECT_FALSE(tickOf(u"Say the quiet part"_s)->isChecked());
    EXPECT_EQ(robin->window().focusWidget(), tickOf(u"Say the quiet part"_s)) << "the keyboard stays where it was";
    ASSERT_NE(tickOf(u"Tea for two"_s), nullptr);
    EXPECT_TRUE(tickOf(u"Tea for two"_s)->isChecked());
    robin->hands.click(u"offerTicked"_s);
    ASSERT_TRUE(waitFor([&] { return sam->session().shared().document(id) != nullptr; }));
    const CarePlan out = CarePlan::decode(sam->session().shared().document(id)->current.content).value();
    ASSERT_EQ(out.steps.size(), 1u);
    EXPECT_EQ(out.steps.front().text, u"Tea for two"_s);
}

// ---- what changed, and whose words it is ----------------------------------------------------------------------

TEST_F(KeptPromises, ACounterOfferOfAPlanShowsTheDifferenceAndWhoseWordsItIs) {
    const DocumentId id = write({{{}, u"Rest for ten minutes"_s, {}}});
    offerPlan(*robin);
    ASSERT_TRUE(waitFor([&] { return sam->session().shared().document(id) != nullptr; }));
    sam->window().house()->show(u"care"_s, id.hex());
    EXPECT_FALSE(sam->hands.sees(u"changeLegend"_s)) << "the first words differ from nothing";
    sam->hands.click(u"otherWords"_s);
    sam->session().edit([&](PrivateState& mine) {
        CarePlan plan = CarePlan::decode(mine.drafts.at(id).content).value();
        plan.steps.front().text = u"Rest for five minutes"_s;
        mine.drafts.at(id).content = plan.encode();
    });
    sam->window().house()->show(u"care"_s);
    sam->window().house()->show(u"care"_s, id.hex());
    sam->hands.clickWords(u"Open the draft"_s);
    offerPlan(*sam);
    robin->window().house()->show(u"care"_s, id.hex());
    robin->hands.waitToRead(u"suggests other words. The difference is marked."_s);
    EXPECT_EQ(stateFor(*robin, id), SignoffState::OfferedToMe) << "before anything was agreed";
    EXPECT_TRUE(changed(*robin, PieceKind::Removed).contains(u"ten"_s));
    EXPECT_TRUE(changed(*robin, PieceKind::Added).contains(u"five"_s));
    EXPECT_TRUE(robin->hands.within(u"changeLegend"_s).reads(u"Struck through: your words."_s));
    EXPECT_TRUE(robin->hands.within(u"changeLegend"_s).reads(u"Sam"_s));
    EXPECT_TRUE(sam->hands.sees(u"changeLegend"_s)) << "the same difference for whoever wrote it";
    agreeIn(*robin);
    EXPECT_TRUE(bothSee(id, SignoffState::AgreedForNow));
    EXPECT_TRUE(waitFor([&] { return !robin->hands.sees(u"changeLegend"_s); }));
}

TEST_F(KeptPromises, WordsOfAnAgreementThatChangeAfterTheyWereReadShowIt) {
    const DocumentId id = Session::newDocumentId();
    const auto offer = [&](const QString& words) {
        const SignedDocument* held = robin->session().shared().document(id);
        const Agreement agreement{.title = u"Calls"_s, .words = words};
        ASSERT_TRUE(finished(
            robin->session().offer(id, *wordingOf(agreement, held ? std::optional(held->current.id) : std::nullopt))));
    };
    offer(u"We call for ten minutes."_s);
    sam->hands.waitToRead(u"Calls"_s);
    ASSERT_TRUE(waitFor([&] { return sam->session().mine().readWords.contains(id); }));
    sam->lock();
    offer(u"We call for five minutes."_s);
    sam->unlock(1, SamsPhrase);
    sam->window().house()->show(u"boundaries"_s, id.hex());
    sam->hands.waitToRead(u"suggests other words. The difference is marked."_s);
    EXPECT_EQ(changed(*sam, PieceKind::Removed), (QStringList{u"words from \u2068Robin\u2069"_s, u"ten"_s}));
    EXPECT_EQ(changed(*sam, PieceKind::Added), (QStringList{u"new words from \u2068Robin\u2069"_s, u"five"_s}));
    const StatementId now = sam->session().shared().document(id)->current.id;
    ASSERT_TRUE(waitFor([&] { return sam->session().mine().readWords.at(id).now == now; }));
    sam->lock();
    sam->unlock(1, SamsPhrase);
    sam->window().house()->show(u"boundaries"_s, id.hex());
    sam->hands.waitToRead(u"suggests other words. The difference is marked."_s);
    EXPECT_TRUE(changed(*sam, PieceKind::Removed).contains(u"ten"_s)) << "until it is answered";
}

TEST_F(KeptPromises, OtherSignalsShowTheDifferenceToo) {
    const auto signals = [](const QString& stop) {
        Agreement words{.title = u"Signals"_s};
        words.fields.put(u"stop_word"_s, {{}, {stop}});
        return words;
    };
    ASSERT_TRUE(finished(robin->session().offer(signalsDocument(), *wordingOf(signals(u"Koala"_s)))));
    ASSERT_TRUE(waitFor([&] { return sam->session().shared().document(signalsDocument()) != nullptr; }));
    const StatementId first = sam->session().shared().document(signalsDocument())->current.id;
    ASSERT_TRUE(finished(sam->session().offer(signalsDocument(), *wordingOf(signals(u"Walrus"_s), first))));
    robin->window().house()->show(u"boundaries"_s, signalsDocument().hex());
    robin->hands.waitToRead(u"suggests other words. The difference is marked."_s);
    const auto shows = [&](PieceKind kind, const QString& word) {
        return waitFor([&] { return changed(*robin, kind).contains(isolated(word)); });
    };
    EXPECT_TRUE(shows(PieceKind::Removed, u"Koala"_s));
    EXPECT_TRUE(shows(PieceKind::Added, u"Walrus"_s));
}

// ---- nothing speaks for the other one ------------------------------------------------------------------------

TEST_F(KeptPromises, ANeedThatIStandWithAloneSaysNothingOfTheOtherOne) {
    Session& session = robin->session();
    ItemAnswer answer;
    answer.sides = {{RoleSide::Second, Answer::Open}};
    for (const char* need : {"after.held", "after.space"})
        session.answer(item(need).id, answer);
    ASSERT_TRUE(finished(Sharing(session).show(Sharing(session).rows())));
    robin->window().house()->show(u"matches"_s);
    robin->hands.waitToRead(item("after.held").prompt);
    const auto saysNothing = [&](Window& window) {
        const QString words = window.hands.words();
        for (const QString& promise :
             {u"gives"_s, u"receives"_s, u"you give"_s, u"Look for another way"_s, u"receive"_s})
            EXPECT_FALSE(words.contains(promise)) << qPrintable(promise);
    };
    saysNothing(*robin);
    EXPECT_FALSE(robin->hands.reads(u"Sam:"_s));
    sam->window().house()->show(u"matches"_s);
    sam->hands.waitToRead(item("after.held").prompt);
    saysNothing(*sam);
    EXPECT_TRUE(sam->hands.reads(u"Robin"_s)) << "what Robin showed is Robin's word";

    ItemAnswer offer;
    offer.sides = {{RoleSide::First, Answer::Open}};
    sam->session().answer(item("after.held").id, offer);
    ASSERT_TRUE(finished(Sharing(sam->session()).show(Sharing(sam->session()).rows())));
    robin->hands.waitToRead(u"A need with an offer"_s);
    EXPECT_TRUE(robin->hands.reads(u"gives, you receive"_s)) << "once Sam said so";
}

// ---- a need that is not shown does not travel -----------------------------------------------------------------

TEST_F(KeptPromises, AnOfferedPlanTakesNoNeedWithItThatIsNotShown) {
    robin->window().house()->show(u"care"_s, u"needs"_s);
    const auto wish = [&](const char* need, int which) {
        const auto& row = seen<QWidget>(robin->hands, u"need."_s + QLatin1StringView(need));
        QTest::mouseClick(row.findChildren<AnswerChip*>().at(which), Qt::LeftButton);
    };
    wish("after.near", 0);
    wish("after.held", 2);
    robin->hands.click(u"showNote"_s);
    robin->hands.click(u"tick.want"_s);
    robin->hands.click(u"showTicked"_s);
    robin->hands.waitToRead(u"Shown. You can take it back at any time."_s);
    robin->window().house()->show(u"care"_s, u"needs"_s);
    robin->hands.click(u"planFromNeeds"_s);
    ASSERT_TRUE(waitFor([&] { return robin->session().mine().drafts.size() == 1; }));
    const DocumentId id = robin->session().mine().drafts.begin()->first;
    robin->hands.click(u"offer"_s);
    ASSERT_TRUE(waitFor([&] { return robin->hands.sees(u"offerRows"_s); }));
    EXPECT_TRUE(robin->hands.within(u"offerRows"_s).reads(item("after.near").prompt));
    EXPECT_FALSE(robin->hands.within(u"offerRows"_s).reads(item("after.held").prompt)) << "rather not, never shown";
    QCheckBox* near = nullptr;
    for (auto* tick : robin->window().findChildren<QCheckBox*>())
        if (tick->isVisible() && tick->text() == item("after.near").prompt) near = tick;
    ASSERT_NE(near, nullptr) << "a row of its own";
    QTest::mouseClick(near, Qt::LeftButton, Qt::NoModifier, {10, near->height() / 2});
    ASSERT_FALSE(near->isChecked());
    robin->hands.click(u"offerTicked"_s);
    ASSERT_TRUE(waitFor([&] { return sam->session().shared().document(id) != nullptr; }));
    const CarePlan out = CarePlan::decode(sam->session().shared().document(id)->current.content).value();
    EXPECT_TRUE(needsIn(out, robin->session().me()).wishes.empty()) << "held back, or never shown";
    EXPECT_FALSE(out.steps.empty());
}

// ---- nobody agrees under a limit ------------------------------------------------------------------------------

TEST_F(KeptPromises, UnderOnesOwnLimitTheCardNamesItAndOpensIt) {
    const QString slow = shippedCatalogue().items().front().id.text();
    const QString prompt = shippedCatalogue().items().front().prompt;
    const DocumentId id = Session::newDocumentId();
    ASSERT_TRUE(finished(robin->session().offer(
        id, *wordingOf(Agreement{.title = u"Mornings"_s, .words = u"In the morning."_s, .items = {slow}}))));
    sam->hands.waitToRead(u"Mornings"_s);
    ASSERT_TRUE(waitFor([&] { return sam->hands.sees(u"agree"_s); }));
    writeLimit(*sam, u"Not for me."_s, prompt, slow);
    sam->window().house()->show(u"boundaries"_s, id.hex());
    EXPECT_TRUE(waitFor([&] { return !sam->hands.sees(u"agree"_s); })) << "no key and no click reaches it";
    EXPECT_TRUE(sam->hands.within(u"limitNote"_s).reads(u"Not for me."_s));
    auto& panel = partOf<QWidget>(seen<QWidget>(sam->hands, u"agreement."_s + id.hex()), u"signOffPanel"_s);
    partOf<QAbstractButton>(panel, u"agree"_s).click(); // as an accessible action would
    EXPECT_TRUE(waitFor([&] { return sam->hands.reads(u"Nothing was offered or agreed."_s); }));
    EXPECT_FALSE(sam->hands.reads(u"Agreed for now"_s));
    EXPECT_FALSE(sam->session().shared().document(id)->iSigned);
    sam->hands.click(u"openLimit"_s);
    EXPECT_TRUE(waitFor([&] { return sam->hands.sees(u"limitWords"_s); }));
}

TEST_F(KeptPromises, APlanUnderALimitCannotBeAgreedAndOpensTheLimit) {
    const DocumentId id = write({{u"sens.massage"_s, {}, {}}});
    offerPlan(*robin);
    ASSERT_TRUE(waitFor([&] { return sam->session().shared().document(id) != nullptr; }));
    const DocumentId limit = Session::newDocumentId();
    sam->session().edit([&](PrivateState& mine) {
        mine.ownLimits[limit] = Limit{.kind = u"hard_limit"_s, .words = u"Heliotrope."_s, .items = {u"sens.massage"_s}};
    });
    sam->window().house()->show(u"care"_s, id.hex());
    ASSERT_TRUE(waitFor([&] { return sam->hands.sees(u"openLimit"_s); }));
    EXPECT_FALSE(sam->hands.sees(u"agree"_s));
    EXPECT_FALSE(sam->hands.reads(u"Heliotrope"_s)) << "the page is one of both";
    sam->hands.click(u"openLimit"_s);
    EXPECT_TRUE(waitFor([&] { return sam->hands.sees(u"limitWords"_s); }));
    EXPECT_TRUE(robin->session().limits().all().empty()) << "nothing of it is told";
}

// ---- a maybe ------------------------------------------------------------------------------------------------

TEST_F(KeptPromises, ThePreviewSaysWhatAMaybeTellsBeforeAnythingGoesOut) {
    sayYesToMany(robin->session());
    robin->window().house()->show(u"answers"_s);
    robin->hands.click(u"lookOver"_s);
    robin->hands.waitToRead(u"If you say maybe and the other one says yes, they learn that yours is a maybe."_s);
    EXPECT_TRUE(robin->hands.reads(u"A yes with a condition counts as a maybe."_s));
    EXPECT_FALSE(robin->hands.reads(u"nameless"_s));
}

} // namespace bothy
