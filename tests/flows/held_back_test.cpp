// What somebody was about to do when the window locked: rows they held back, what they looked for, a page to print, a
// day in a limit. And where the keyboard is once something was offered.
#include "core/documents/aftercare/care_plan.h"
#include "core/session/note_sharing.h"
#include "tests/flows/both_at_home.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_head.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

class AboutToDo : public BothAtHome {
protected:
    Hands& hands() { return robin->hands; }
    House& house() { return *robin->window().house(); }
    QString place() { return house().page(house().currentPage())->exactPlace(); }
    const Unfinished& unfinished() { return robin->session().mine().unfinished; }
    void lockAndBack() {
        robin->lock();
        robin->unlock(0, RobinsPhrase);
    }
    QCheckBox& tick(const QString& name) { return seen<QCheckBox>(hands(), name); }
    void press(const QString& name) {
        QCheckBox& box = tick(name);
        QTest::mouseClick(&box, Qt::LeftButton, Qt::NoModifier, {10, box.height() / 2});
    }
    bool isTicked(const QString& name) {
        EXPECT_TRUE(waitFor([&] { return hands().sees(name); })) << qPrintable(name);
        return tick(name).isChecked();
    }
    /// Robin's plan of three steps, as it would go out, in the window.
    DocumentId preview() {
        CarePlan plan{.title = u"Slow evening"_s};
        for (const QString& words : {u"Tea"_s, u"A blanket"_s, u"A walk"_s})
            plan.steps.push_back(PlanStep{.text = words});
        const DocumentId id = Session::newDocumentId();
        robin->session().edit([&](PrivateState& mine) {
            mine.drafts[id] = {DocumentType::CarePlan, {}, plan.encode(), robin->session().today()};
        });
        house().show(u"care"_s, id.hex());
        hands().click(u"offer"_s);
        EXPECT_TRUE(waitFor([&] { return hands().sees(u"offerRows"_s); }));
        return id;
    }
    /// The keyboard is here, on something that is to be seen.
    static bool isAt(const QWidget& part) {
        part.window()->activateWindow();
        return waitFor([&] {
            const QWidget* focused = QApplication::focusWidget();
            return focused && part.isAncestorOf(focused) && focused->isVisible() &&
                   (focused->focusPolicy() & Qt::TabFocus);
        });
    }
};

} // namespace

TEST_F(AboutToDo, RowsOfAPlanStayHeldBackThroughALock) {
    const DocumentId id = preview();
    press(u"goesOut.1"_s);
    ASSERT_FALSE(isTicked(u"goesOut.1"_s));
    lockAndBack();
    EXPECT_EQ(place(), u"preview:"_s + id.hex());
    EXPECT_TRUE(isTicked(u"goesOut.0"_s));
    EXPECT_FALSE(isTicked(u"goesOut.1"_s)) << "held back before the lock";
    EXPECT_TRUE(isTicked(u"goesOut.2"_s));
    hands().click(u"offerTicked"_s);
    ASSERT_TRUE(waitFor([&] { return sam->session().shared().document(id) != nullptr; }));
    const CarePlan out = CarePlan::decode(sam->session().shared().document(id)->current.content).value();
    EXPECT_EQ(out.steps, (std::vector{PlanStep{.text = u"Tea"_s}, PlanStep{.text = u"A walk"_s}}));
    EXPECT_TRUE(waitFor([&] { return unfinished().words().empty(); })) << "something came of it";
}

TEST_F(AboutToDo, TheyStayThroughTheDraftAndAnotherProgramRun) {
    const DocumentId id = preview();
    press(u"goesOut.0"_s);
    press(u"goesOut.2"_s);
    press(u"goesOut.2"_s);
    house().show(u"care"_s, id.hex());
    hands().click(u"offer"_s);
    EXPECT_FALSE(isTicked(u"goesOut.0"_s));
    EXPECT_TRUE(isTicked(u"goesOut.2"_s)) << "ticked again by hand";
    robin.reset();
    robin = std::make_unique<Window>(couple);
    robin->unlock(0, RobinsPhrase);
    EXPECT_FALSE(isTicked(u"goesOut.0"_s));
    EXPECT_TRUE(sam->session().mine().unfinished.words().empty()) << "their owner's alone";
    house().show(u"care"_s, id.hex());
    hands().click(u"deleteDraft"_s);
    EXPECT_TRUE(unfinished().words().empty()) << "they go with the draft";
}

TEST_F(AboutToDo, WhatIsGoneForAWhileComesBackHeldBack) {
    preview();
    press(u"goesOut.1"_s);
    const DocumentId draft = robin->session().mine().drafts.begin()->first;
    const auto change = [&](const std::vector<QString>& steps) {
        CarePlan plan{.title = u"Slow evening"_s};
        for (const QString& words : steps)
            plan.steps.push_back(PlanStep{.text = words});
        robin->session().edit([&](PrivateState& mine) { mine.drafts[draft].content = plan.encode(); });
    };
    change({u"Tea"_s, u"A walk"_s});
    EXPECT_TRUE(isTicked(u"goesOut.1"_s)) << "the walk";
    change({u"Tea"_s, u"A blanket"_s, u"A walk"_s});
    EXPECT_FALSE(isTicked(u"goesOut.1"_s)) << "the blanket";
}

TEST_F(AboutToDo, TicksOfANoteAndOfDatesComeBackToo) {
    house().show(u"care"_s, u"check-in"_s);
    hands().click(u"word.cb.rest"_s);
    hands().click(u"word.cn.quiet"_s);
    hands().click(u"showNote"_s);
    press(u"tick.needs"_s);
    lockAndBack();
    EXPECT_TRUE(isTicked(u"tick.needs"_s));
    EXPECT_FALSE(isTicked(u"tick.body"_s));
    EXPECT_TRUE(seen<QAbstractButton>(hands(), u"showTicked"_s).isEnabled());
    hands().click(u"showTicked"_s);
    ASSERT_TRUE(waitFor([&] { return NoteSharing(sam->session()).shownToMe(NoteForm::CheckIn).size() == 1; }));
    EXPECT_EQ(NoteSharing(sam->session()).shownToMe(NoteForm::CheckIn).front().note.fields.size(), 1u);
    EXPECT_TRUE(waitFor([&] { return unfinished().words().empty(); }));

    robin->session().edit([&](PrivateState& mine) {
        mine.comeDown = ComeDown{couple.clock().now().toSecsSinceEpoch(), {u"next_day"_s, u"days_2_3"_s}, {}};
    });
    house().show(u"care"_s, u"dates"_s);
    press(u"date.1"_s);
    lockAndBack();
    EXPECT_TRUE(isTicked(u"date.1"_s));
    EXPECT_FALSE(isTicked(u"date.0"_s));
}

TEST_F(AboutToDo, WhatIsTickedToBeShownAsItIsComesBackToo) {
    const ItemId trusted = *ItemId::from(ByteView("emo.trusted"));
    robin->session().answer(trusted, ItemAnswer{.sides = {{RoleSide::Second, Answer::Open}}});
    house().show(u"answers"_s, u"look-over"_s);
    press(u"tick.emo.trusted.2"_s);
    lockAndBack();
    EXPECT_TRUE(isTicked(u"tick.emo.trusted.2"_s));
    hands().click(u"showThese"_s);
    const auto isShown = [&] {
        const auto& shown = robin->session().shared().shownBy(robin->session().me());
        return shown.contains({trusted, RoleSide::Second});
    };
    ASSERT_TRUE(waitFor(isShown));
    EXPECT_TRUE(waitFor([&] { return unfinished().words().empty(); }));
}

// ---- a search, a page to print, a day -----------------------------------------------------------------------------

TEST_F(AboutToDo, TheWordsOfASearchAreThereAgainAndNotKeptAnyLonger) {
    house().show(u"settings"_s);
    hands().key(Qt::Key_K, Qt::ControlModifier);
    hands().type(u"searchEverywhere"_s, u"long hug"_s);
    EXPECT_TRUE(unfinished().words().empty()) << "not before a lock";
    lockAndBack();
    ASSERT_TRUE(waitFor([&] { return hands().sees(u"searchEverywhere"_s); }));
    EXPECT_EQ(seen<QLineEdit>(hands(), u"searchEverywhere"_s).text(), u"long hug"_s);
    EXPECT_TRUE(isAt(seen<QWidget>(hands(), u"searchEverywhere"_s)));
    EXPECT_TRUE(hands().sees(u"result.answers.item:touch.long_hug"_s)) << "and what it finds";
    EXPECT_TRUE(unfinished().words().empty());
    hands().key(Qt::Key_Escape);
    EXPECT_EQ(house().currentPage(), u"settings"_s);
    lockAndBack();
    EXPECT_FALSE(hands().sees(u"searchEverywhere"_s));
    EXPECT_TRUE(sam->session().mine().unfinished.words().empty());
}

TEST_F(AboutToDo, TheSearchOfAPageIsThereAgain) {
    house().show(u"answers"_s);
    hands().type(u"search"_s, u"long hug"_s);
    lockAndBack();
    EXPECT_EQ(seen<QLineEdit>(hands(), u"search"_s).text(), u"long hug"_s);
    EXPECT_TRUE(isAt(seen<QWidget>(hands(), u"search"_s)));
    EXPECT_TRUE(unfinished().words().empty());
    house().show(u"home"_s);
    house().show(u"answers"_s);
    EXPECT_EQ(seen<QLineEdit>(hands(), u"search"_s).text(), QString()) << "another time it begins without";
}

TEST_F(AboutToDo, WhatTwoPeopleLookForIsNotKept) {
    house().show(u"boundaries"_s, u"review"_s);
    hands().click(u"reviewTogether"_s);
    hands().key(Qt::Key_K, Qt::ControlModifier);
    hands().type(u"searchEverywhere"_s, u"long hug"_s);
    lockAndBack();
    hands().key(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return hands().sees(u"searchEverywhere"_s); }));
    EXPECT_EQ(seen<QLineEdit>(hands(), u"searchEverywhere"_s).text(), QString());
}

TEST_F(AboutToDo, ThePageToPrintIsThereAgainWhileThereIsSomethingToPrint) {
    writeLimit(*robin, u"Not before breakfast"_s, u"hug"_s, u"touch.long_hug"_s);
    house().show(u"boundaries"_s);
    hands().key(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return hands().sees(u"printPage"_s); }));
    lockAndBack();
    EXPECT_TRUE(waitFor([&] { return hands().sees(u"printPage"_s); }));
    hands().clickWords(u"Boundaries"_s);
    EXPECT_TRUE(waitFor([&] { return !hands().sees(u"printPage"_s); }));
    lockAndBack();
    EXPECT_FALSE(hands().sees(u"printPage"_s)) << "it was left by hand";
}

TEST_F(AboutToDo, ADayInALimitHasTheKeyboardAgainUnderTheSameHead) {
    hands().click(u"addLimit"_s);
    hands().click(u"template.wait_after_breach"_s);
    auto& day = seen<QDateEdit>(hands(), u"day.until"_s);
    day.setFocus();
    ASSERT_TRUE(isAt(day));
    day.setDate(robin->session().today().plus(20).date());
    const QString before = robin->hands.within(u"limitEditor"_s).words();
    lockAndBack();
    auto& again = seen<QDateEdit>(hands(), u"day.until"_s);
    EXPECT_EQ(again.date(), robin->session().today().plus(20).date());
    EXPECT_TRUE(isAt(again));
    EXPECT_EQ(robin->hands.within(u"limitEditor"_s).words(), before) << "nothing else reads differently";
}

// ---- what goes out ------------------------------------------------------------------------------------------------

/// Whichever way it was opened: with the mouse, with a key, or by assistive technology, which moves no keyboard.
class WhatGoesOut : public AboutToDo, public testing::WithParamInterface<const char*> {
protected:
    void open(const QString& by, const QString& view) {
        auto& button = seen<QAbstractButton>(hands(), by);
        const QString way = QString::fromLatin1(GetParam());
        if (way == u"key"_s) {
            button.setFocus();
            ASSERT_TRUE(isAt(button));
            QTest::keyClick(&button, Qt::Key_Space);
        } else if (way == u"mouse"_s) {
            hands().click(by);
        } else {
            button.click();
        }
        ASSERT_TRUE(waitFor([&] { return hands().sees(view); }));
    }
    void expectReadFirst(const QString& view, const QString& sends) {
        auto& shown = seen<QWidget>(hands(), view);
        shown.window()->activateWindow();
        const QWidget* page = house().page(house().currentPage());
        bool hasSettled = false; // what the view asked for when it opened is done before this
        QMetaObject::invokeMethod(
            &shown, [&] { hasSettled = true; }, Qt::QueuedConnection);
        ASSERT_TRUE(waitFor([&] { return hasSettled; }));
        EXPECT_TRUE(waitFor([&] {
            const QWidget* at = QApplication::focusWidget();
            return at && (at == page || page->isAncestorOf(at));
        })) << "the keyboard is on the page, at "
            << qPrintable(QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : u"nothing"_s);
        EXPECT_NE(QApplication::focusWidget(), &seen<QWidget>(hands(), sends));
        const auto& head = *shown.findChild<PageHead*>();
        EXPECT_FALSE(head.visibleRegion().isEmpty());
        EXPECT_EQ(head.visibleRegion().boundingRect(), head.rect()) << "title and explanation are in sight";
    }
};

TEST_P(WhatGoesOut, OfAPlanIsReadFromItsHead) {
    CarePlan plan{.title = u"Slow evening"_s};
    for (int step = 0; step < 30; ++step)
        plan.steps.push_back(PlanStep{.text = u"Breathe"_s});
    const DocumentId id = Session::newDocumentId();
    robin->session().edit([&](PrivateState& mine) {
        mine.drafts[id] = {DocumentType::CarePlan, {}, plan.encode(), robin->session().today()};
    });
    house().show(u"care"_s, id.hex());
    seen<QLineEdit>(hands(), u"planTitle"_s).setFocus();
    open(u"offer"_s, u"planPreview"_s);
    expectReadFirst(u"planPreview"_s, u"offerTicked"_s);
}

TEST_P(WhatGoesOut, OfANoteIsReadFromItsHead) {
    house().show(u"care"_s, u"check-in"_s);
    hands().click(u"word.cb.rest"_s);
    hands().click(u"word.cn.quiet"_s);
    open(u"showNote"_s, u"notePreview"_s);
    expectReadFirst(u"notePreview"_s, u"showTicked"_s);
}

TEST_P(WhatGoesOut, OfAnOwnLineIsReadFromItsHead) {
    house().show(u"answers"_s);
    hands().click(u"addLine"_s);
    hands().type(u"ownPrompt"_s, u"Reading aloud"_s);
    auto& topic = seen<QComboBox>(hands(), u"ownTopic"_s);
    topic.setCurrentIndex(topic.findData(u"+"_s));
    hands().type(u"ownNewTopic"_s, u"Evenings"_s);
    hands().click(u"keepOwn"_s);
    open(u"offerLine"_s, u"ownPreview"_s);
    expectReadFirst(u"ownPreview"_s, u"offerLine"_s);
}

INSTANTIATE_TEST_SUITE_P(Ways, WhatGoesOut, testing::Values("mouse", "key", "assistive"),
                         [](const auto& way) { return std::string(way.param); });

// ---- the keyboard once something was offered ----------------------------------------------------------------------

TEST_F(AboutToDo, AnOfferedPlanHasTheKeyboardWhereItsMarksAre) {
    preview();
    auto& offer = seen<QAbstractButton>(hands(), u"offerTicked"_s);
    offer.setFocus();
    ASSERT_TRUE(isAt(offer));
    QTest::keyClick(&offer, Qt::Key_Space);
    hands().waitToRead(u"Offered. There is no rush."_s);
    ASSERT_TRUE(waitFor([&] { return hands().sees(u"signOffPanel"_s); }));
    EXPECT_TRUE(isAt(seen<QWidget>(hands(), u"signOffPanel"_s)));
}

TEST_F(AboutToDo, AnOfferedAgreementAndALimitInEffectHaveTheKeyboardOnTheirCard) {
    hands().click(u"suggestAgreement"_s);
    hands().type(u"agreementTitleEdit"_s, u"Evenings"_s);
    seen<QPlainTextEdit>(hands(), u"agreementWordsEdit"_s).setPlainText(u"Phones stay out."_s);
    auto& offer = seen<QAbstractButton>(hands(), u"offerAgreement"_s);
    offer.setFocus();
    ASSERT_TRUE(isAt(offer));
    QTest::keyClick(&offer, Qt::Key_Space);
    hands().waitToRead(u"Offered. There is no rush."_s);
    const DocumentId id = robin->session().shared().documents.front().id;
    EXPECT_TRUE(isAt(seen<QWidget>(hands(), u"agreement."_s + id.hex())));

    hands().click(u"addLimit"_s);
    hands().click(u"template."_s);
    seen<QPlainTextEdit>(hands(), u"limitWords"_s).setPlainText(u"Not before breakfast"_s);
    auto& save = seen<QAbstractButton>(hands(), u"saveLimit"_s);
    save.setFocus();
    ASSERT_TRUE(isAt(save));
    QTest::keyClick(&save, Qt::Key_Space);
    ASSERT_TRUE(waitFor([&] { return robin->session().mine().ownLimits.size() == 1; }));
    const DocumentId limit = robin->session().mine().ownLimits.begin()->first;
    EXPECT_TRUE(waitFor([&] { return hands().sees(u"limit."_s + limit.hex()); }));
    EXPECT_TRUE(isAt(seen<QWidget>(hands(), u"limit."_s + limit.hex())));
}
