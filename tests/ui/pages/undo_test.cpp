// Every private act on Care plans and Boundaries that can be taken back: act, undo, and everything is as it was. What
// a person keeps is compared whole, and so is what both share.
#include "core/documents/agreements/agreement.h"
#include "tests/ui/pages/care_couple.h"
#include "ui/aftercare/step_form.h"
#include "ui/boundaries/boundaries_page.h"
#include "ui/widgets/tag.h"

#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class Undo : public CareCouple {
protected:
    void SetUp() override {
        CareCouple::SetUp();
        boundaries = std::make_unique<BoundariesPage>(*robin);
        showAt(*boundaries);
        for (Page* page : std::initializer_list<Page*>{robinPage.get(), boundaries.get()})
            QObject::connect(page, &Page::said, page, [this](const QString& words, const WayBack& undo) {
                m_words = words;
                m_undo = undo;
            });
    }
    void TearDown() override { boundaries.reset(); }

    /// The act changes something of Robin's; its undo leaves nothing of that behind.
    void takesBackExactly(const std::function<void()>& act) {
        ASSERT_TRUE(finished(robin->save())); // writing notes how late it is, which no undo takes back
        const PrivateState mine = robin->mine();
        const SharedState shared = robin->shared();
        m_undo = {};
        act();
        QCoreApplication::processEvents();
        EXPECT_FALSE(robin->mine() == mine) << "the act did nothing";
        ASSERT_TRUE(m_undo) << "no Undo was offered: " << qPrintable(m_words);
        EXPECT_TRUE(m_undo());
        QCoreApplication::processEvents();
        EXPECT_TRUE(robin->mine() == mine) << qPrintable(m_words);
        EXPECT_TRUE(robin->shared() == shared);
    }
    /// The act says what it did, and goes back only by the ways that protect.
    void offersNoUndo(const std::function<void()>& act) {
        m_undo = {};
        m_words.clear();
        act();
        ASSERT_TRUE(waitFor([&] { return !m_words.isEmpty(); }));
        EXPECT_FALSE(m_undo) << qPrintable(m_words);
    }

    QPushButton* startingWith(const char* prefix) const {
        for (auto* button : boundaries->findChildren<QPushButton*>())
            if (button->isVisible() && button->objectName().startsWith(QLatin1StringView(prefix))) return button;
        return nullptr;
    }
    void press(const char* prefix) {
        ASSERT_TRUE(waitFor([&] { return startingWith(prefix) != nullptr; })) << prefix;
        startingWith(prefix)->click();
        QCoreApplication::processEvents();
    }
    void writeLimit(const QString& words) {
        find<QPlainTextEdit>(*boundaries, "limitWords")->setPlainText(words);
        QCoreApplication::processEvents();
    }
    /// A limit of Robin's that is in effect, in the form.
    void openLimit(const Limit& limit) {
        const DocumentId id = Session::newDocumentId();
        robin->edit([&](PrivateState& mine) { mine.ownLimits[id] = limit; });
        boundaries->goTo(u"limit:"_s + id.hex());
        QCoreApplication::processEvents();
    }
    QString firstItem() const { return robin->catalogue().items().front().id.text(); }
    /// An agreement that has ended, on the overview.
    void endAnAgreement() {
        const DocumentId id = Session::newDocumentId();
        const auto words = wordingOf(Agreement{.title = u"Phones"_s, .words = u"Phones stay outside."_s});
        ASSERT_TRUE(finished(robin->offer(id, *words)));
        ASSERT_TRUE(finished(robin->withdraw(id)));
        boundaries->goToStart();
        QCoreApplication::processEvents();
    }

    std::unique_ptr<BoundariesPage> boundaries;
    QString m_words;
    WayBack m_undo;
};

// ---- care plans -----------------------------------------------------------------------------------

TEST_F(Undo, StepsComeAndGoAndMove) {
    startFrom("quiet_landing");
    PlanStep own;
    own.text = u"Open the window"_s;
    takesBackExactly([&] { steps(*robinPage).add(own, false); });
    takesBackExactly([&] { steps(*robinPage).remove(2); });
    takesBackExactly([&] {
        steps(*robinPage).row(0)->setFocus();
        steps(*robinPage).row(0)->downButton()->click();
    });
    takesBackExactly([&] { QTest::keyClick(steps(*robinPage).row(3), Qt::Key_Up, Qt::AltModifier); });
}

TEST_F(Undo, WhatWasWrittenOnAStepIsOneAct) {
    startFrom("quiet_landing");
    const auto open = [&] {
        QTest::keyClick(steps(*robinPage).row(1), Qt::Key_Return);
        QCoreApplication::processEvents();
    };
    takesBackExactly([&] {
        open();
        find<QPlainTextEdit>(*robinPage, "stepText")->setPlainText(u"Bring tea"_s);
        find<QSpinBox>(*robinPage, "stepMinutes")->setValue(12);
        EXPECT_FALSE(m_undo) << "nobody is told while typing";
        open();
    });
    EXPECT_EQ(m_words, u"Step changed."_s);
    m_words.clear();
    open();
    open();
    EXPECT_TRUE(m_words.isEmpty()) << "looking alone is no act";
}

TEST_F(Undo, AnEarlierActGoesBackAlone) {
    startFrom("quiet_landing");
    const CarePlan before = draftPlan(*robin);
    steps(*robinPage).remove(0);
    const WayBack undo = m_undo;
    type(*robinPage, "planTitle", u"Slow evening"_s);
    undo();
    EXPECT_EQ(draftPlan(*robin).steps, before.steps);
    EXPECT_EQ(draftPlan(*robin).title, u"Slow evening"_s) << "what was written since stays";
    EXPECT_EQ(steps(*robinPage).steps(), before.steps) << "and the page shows it";
}

TEST_F(Undo, WordsOfAPlanThatAreChosen) {
    startFrom("quiet_landing");
    const auto tag = [&](const QString& words, TagKind kind) -> Tag* {
        for (auto* each : robinPage->findChildren<Tag*>())
            if (each->isVisible() && each->kind() == kind && each->text() == words) return each;
        return nullptr;
    };
    for (const char* words : {"Water", "Questions", "The next day", "Any closeness"}) {
        Tag* removable = tag(QString::fromLatin1(words), TagKind::Removable);
        ASSERT_TRUE(removable) << words;
        takesBackExactly([&] { removable->click(); });
    }
    takesBackExactly([&] { tag(u"In one month"_s, TagKind::Choosable)->click(); });
    EXPECT_TRUE(tag(u"No date"_s, TagKind::Choosable)->isChecked()) << "and the page shows it";
}

TEST_F(Undo, ADraftIsDeletedOrLeftAlone) {
    const DocumentId id = startFrom("talk_first");
    takesBackExactly([&] { click(*robinPage, "deleteDraft"); });
    steps(*robinPage).remove(0);
    const WayBack undo = m_undo;
    click(*robinPage, "deleteDraft");
    undo();
    EXPECT_FALSE(robin->mine().drafts.contains(id)) << "an older act does not bring back what was deleted since";
}

TEST_F(Undo, APlanIsPutAwayAndBroughtBack) {
    const DocumentId id = agreed();
    open(*robinPage, id);
    takesBackExactly([&] { click(*robinPage, "putAway"); });
    open(*robinPage, id);
    click(*robinPage, "putAway");
    open(*robinPage, id);
    takesBackExactly([&] { click(*robinPage, "putAway"); });
    EXPECT_EQ(m_words, u"Brought back, for you only."_s);
}

TEST_F(Undo, WhatTheOtherOneSeesIsSaidAndTakenBackByItsOwnButton) {
    startFrom("quiet_landing");
    offersNoUndo([&] { offer(*robinPage); });
    offersNoUndo([&] { click(*robinPage, "takeBack"); });
}

// ---- boundaries -----------------------------------------------------------------------------------

TEST_F(Undo, OtherWordsOfALimitThatOnlyItsOwnerSees) {
    openLimit({.words = u"Sunday mornings are mine."_s});
    takesBackExactly([&] {
        writeLimit(u"Sundays are mine."_s);
        click(*boundaries, "saveLimit");
        ASSERT_TRUE(waitFor([&] { return static_cast<bool>(m_undo); }));
    });
}

TEST_F(Undo, ALimitIsNeverLoosenedByUndo) {
    openLimit({.words = u"Ask me first."_s, .level = LimitLevel::AskEachTime});
    offersNoUndo([&] {
        find<QWidget>(*boundaries, "limitLevel")->findChildren<QRadioButton*>().front()->click();
        click(*boundaries, "saveLimit");
    });
    boundaries->goTo(u"new-limit"_s);
    QCoreApplication::processEvents();
    click(*boundaries, "template.hard_no");
    offersNoUndo([&] { click(*boundaries, "saveLimit"); });

    // Words that could have gone back, until the limit became tighter.
    openLimit({.words = u"Not on weekdays."_s, .level = LimitLevel::AskEachTime});
    const DocumentId id = [&] {
        for (const auto& [each, limit] : robin->mine().ownLimits)
            if (limit.words == u"Not on weekdays."_s) return each;
        return DocumentId();
    }();
    writeLimit(u"Not on workdays."_s);
    click(*boundaries, "saveLimit");
    ASSERT_TRUE(waitFor([&] { return static_cast<bool>(m_undo); }));
    robin->edit([&](PrivateState& mine) { mine.ownLimits[id].level = LimitLevel::No; });
    EXPECT_FALSE(m_undo()) << "it says so";
    EXPECT_EQ(robin->mine().ownLimits.at(id).level, LimitLevel::No);
}

TEST_F(Undo, ATopicThatWasLeftOutStaysLeftOut) {
    Limit limit{.templateId = u"topic_pause"_s, .kind = u"topic_avoid"_s, .words = u"Not for now."_s};
    limit.fields.put(u"topic"_s, {{u"talk"_s}, {}});
    openLimit(limit);
    offersNoUndo([&] {
        for (Tag* tag : boundaries->findChild<QWidget*>(u"field.topic"_s)->findChildren<Tag*>())
            if (tag->text() == shippedCatalogue().section(*SectionId::from(u"touch"_s))->title) tag->click();
        click(*boundaries, "saveLimit");
    });
    EXPECT_TRUE(robin->limits().closesTopic(u"touch"));
}

TEST_F(Undo, LettingGoIsTakenBackAndKeepingIsNot) {
    openLimit({.words = u"Sunday mornings are mine."_s});
    takesBackExactly([&] { click(*boundaries, "letGoLimit"); });
    press("limit.");
    click(*boundaries, "letGoLimit");
    offersNoUndo([&] { press("keep."); });
    EXPECT_TRUE(robin->mine().removals.empty());
}

TEST_F(Undo, ALimitThatWasBegun) {
    const auto begin = [&](const char* from, const QString& words) {
        boundaries->goTo(u"new-limit"_s);
        QCoreApplication::processEvents();
        click(*boundaries, from);
        writeLimit(words);
    };
    begin("template.hard_no", u"Not this."_s);
    takesBackExactly([&] { begin("template.own_space", u"Sundays are mine."_s); });
    boundaries->goTo(u"limit-draft"_s);
    QCoreApplication::processEvents();
    takesBackExactly([&] { click(*boundaries, "deleteLimitDraft"); });
    EXPECT_EQ(find<QPlainTextEdit>(*boundaries, "limitWords")->toPlainText(), u"Not this."_s);
}

TEST_F(Undo, AnotherSizeOfTextIsNotWriting) {
    boundaries->goTo(u"new-limit"_s);
    QCoreApplication::processEvents();
    click(*boundaries, "template.hard_no");
    {
        const Look large(ThemeName::Light, 2.0);
        QCoreApplication::processEvents();
        EXPECT_FALSE(robin->mine().limitDraft);
    }
    boundaries->goTo(u"new-agreement"_s);
    const Look large(ThemeName::Light, 2.0);
    QCoreApplication::processEvents();
    EXPECT_TRUE(robin->mine().drafts.empty());
}

TEST_F(Undo, ADraftOfAnAgreement) {
    boundaries->goTo(u"new-agreement:"_s + firstItem());
    QCoreApplication::processEvents();
    const auto date = [&] {
        for (auto* each : boundaries->findChildren<Tag*>())
            if (each->isVisible() && each->text() == u"No date"_s) return each->click();
    };
    takesBackExactly(date);
    EXPECT_TRUE(robin->mine().drafts.empty()) << "a draft that says nothing new is none";
    find<QPlainTextEdit>(*boundaries, "agreementWordsEdit")->setPlainText(u"On Sundays."_s);
    takesBackExactly(date);
    takesBackExactly([&] { press(qPrintable(u"covers."_s + firstItem())); });
    takesBackExactly([&] { click(*boundaries, "deleteDraft"); });
    EXPECT_EQ(find<QPlainTextEdit>(*boundaries, "agreementWordsEdit")->toPlainText(), u"On Sundays."_s);
}

TEST_F(Undo, AnAgreementIsPutAwayAndBroughtBack) {
    endAnAgreement();
    takesBackExactly([&] { press("putAway"); });
    press("putAway");
    EXPECT_FALSE(find<QWidget>(*boundaries, "agreementTitle"));
    press("putAwayFold");
    ASSERT_TRUE(waitFor([&] { return find<QWidget>(*boundaries, "agreementTitle") != nullptr; }));
    takesBackExactly([&] { click(*boundaries, "putAway"); });
    EXPECT_EQ(m_words, u"Brought back, for you only."_s);
}

} // namespace
} // namespace bothy
