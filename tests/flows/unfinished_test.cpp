// What somebody was in the middle of, through locking, hiding, looking elsewhere, and another day.
#include "core/itembank/own_ids.h"
#include "core/session/note_sharing.h"
#include "tests/flows/both_at_home.h"
#include "ui/forms/own_words_edit.h"
#include "ui/paper/print_page.h"
#include "ui/shell/idle_lock.h"
#include "ui/widgets/page.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

class UnfinishedStory : public BothAtHome {
protected:
    static House& house(Window& by) { return *by.window().house(); }
    static QString placeOf(Window& by) { return house(by).page(house(by).currentPage())->exactPlace(); }
    template <typename Edit>
    static Edit* field(Window& by, const QString& name) {
        return &seen<Edit>(by.hands, name);
    }
    static QLineEdit* line(Window& by, const QString& name) { return field<QLineEdit>(by, name); }
    static QPlainTextEdit* area(Window& by, const QString& name) { return field<QPlainTextEdit>(by, name); }
    static void show(Window& by, const QString& page, const QString& place) { house(by).show(page, place); }
    /// With the mouse where a person would click, then letter by letter at the end of what is there.
    static void write(QWidget* edit, const QString& letters) {
        edit->setFocus();
        ASSERT_TRUE(hasKeyboard(edit)) << "of two windows";
        QTest::keyClick(edit, Qt::Key_End, qobject_cast<QLineEdit*>(edit) ? Qt::NoModifier : Qt::ControlModifier);
        QTest::keyClicks(edit, letters);
    }
    /// Over the day that stands in the field.
    void typeDay(const char* name, const QString& text) {
        auto* day = field<QDateEdit>(*robin, QString::fromLatin1(name));
        day->setFocus(Qt::TabFocusReason);
        ASSERT_TRUE(hasKeyboard(day));
        day->findChild<QLineEdit*>()->selectAll();
        QTest::keyClicks(day, text);
    }
    static bool hasKeyboard(const QWidget* edit) {
        edit->window()->activateWindow();
        return waitFor([&] { return QApplication::focusWidget() == edit; });
    }
    void lockAndBack(Window& by) {
        by.lock();
        by.unlock(&by == robin.get() ? 0 : 1, &by == robin.get() ? RobinsPhrase : SamsPhrase);
    }
    /// The list of words of Robin's check-in, with its field for own words open.
    OwnWordsEdit* openOwnWords() {
        show(*robin, u"care"_s, u"check-in"_s);
        robin->hands.click(u"addOwnWords"_s);
        return field<OwnWordsEdit>(*robin, u"ownWords"_s);
    }
    std::size_t notes(NoteForm form) { return NoteSharing(robin->session()).mine(form).size(); }
};

/// Robin ticks answers that are shown as they are.
class TicksStory : public UnfinishedStory {
protected:
    void answer(const char* item, Answer value) {
        const ItemId id = *ItemId::from(ByteView(item));
        ItemAnswer given = robin->session().mine().answers.of(id);
        given.sides[RoleSide::Second] = value;
        robin->session().answer(id, given);
    }
    void lookOver() {
        show(*robin, u"answers"_s, {});
        show(*robin, u"answers"_s, u"look-over"_s);
        QCoreApplication::processEvents(); // what comes back
    }
    QCheckBox* tick(const QString& item) { return field<QCheckBox>(*robin, u"tick."_s + item + u".2"_s); }
    bool isKept(const QString& item) {
        const auto* words = robin->session().mine().unfinished.at(u"answers"_s, u"look-over"_s);
        return words && std::ranges::any_of(*words, [&](const auto& each) { return each.second.contains(item); });
    }
};

} // namespace

TEST_F(UnfinishedStory, ChangedWordsOfALimitInEffectComeBackWithEverythingElse) {
    writeLimit(*robin, u"Not before breakfast"_s, u"hug"_s, u"touch.long_hug"_s);
    const DocumentId limit = firstOf(robin->session().shared().limits.limits).id;
    const QString place = u"limit:"_s + limit.hex();
    show(*robin, u"boundaries"_s, place);
    write(area(*robin, u"limitWords"_s), u", and not on Sundays"_s);
    QTest::keyClick(area(*robin, u"limitWords"_s), Qt::Key_Left);
    const int caret = area(*robin, u"limitWords"_s)->textCursor().position();
    lockAndBack(*robin);
    EXPECT_EQ(placeOf(*robin), place);
    auto* words = area(*robin, u"limitWords"_s);
    EXPECT_EQ(words->toPlainText(), u"Not before breakfast, and not on Sundays"_s);
    EXPECT_TRUE(hasKeyboard(words));
    EXPECT_EQ(words->textCursor().position(), caret);
    EXPECT_EQ(robin->session().shared().limits.limits.front().limit.words, u"Not before breakfast"_s)
        << "in effect as it was";
    robin->hands.click(u"saveLimit"_s);
    EXPECT_TRUE(
        waitFor([&] { return robin->session().shared().limits.limits.front().limit.words.endsWith(u"Sundays"_s); }));
    EXPECT_TRUE(waitFor([&] { return robin->session().mine().unfinished.words().empty(); })) << "it is finished";
}

TEST_F(TicksStory, ATickThatWasGivenUpDoesNotComeBackWithTheOthers) {
    for (const bool locks : {false, true}) {
        answer("emo.trusted", Answer::Open);
        answer("after.near", Answer::Open);
        lookOver();
        for (const QString& item : {u"emo.trusted"_s, u"after.near"_s}) {
            if (!tick(item)->isChecked()) tick(item)->click();
            EXPECT_TRUE(isKept(item)) << locks;
        }
        show(*robin, u"answers"_s, {});
        answer("emo.trusted", Answer::Conditional);
        answer("emo.comfort_only", locks ? Answer::Conditional : Answer::Open);
        if (locks) lockAndBack(*robin);
        lookOver();
        EXPECT_FALSE(tick(u"emo.trusted"_s)->isChecked()) << locks;
        EXPECT_TRUE(tick(u"after.near"_s)->isChecked()) << locks;
        EXPECT_TRUE(waitFor([&] { return !isKept(u"emo.trusted"_s); })) << locks;
        answer("emo.trusted", Answer::Open);
        lookOver();
        EXPECT_FALSE(tick(u"emo.trusted"_s)->isChecked()) << locks;
        EXPECT_TRUE(tick(u"after.near"_s)->isChecked()) << locks;
    }
}

TEST_F(TicksStory, ATickThatWasGivenUpDoesNotComeBackWhenItsRowWasTheOnlyOne) {
    const ItemId item = *ItemId::from(ByteView("emo.trusted"));
    const auto hide = [&](bool hidden) {
        robin->session().edit([&](PrivateState& mine) { mine.answers.hide(item, hidden); });
    };
    for (const bool locks : {false, true}) {
        answer("emo.trusted", Answer::Open);
        lookOver();
        robin->hands.click(u"tick.emo.trusted.2"_s);
        EXPECT_TRUE(isKept(item.text())) << locks;
        show(*robin, u"answers"_s, {});
        hide(true);
        if (locks) lockAndBack(*robin);
        lookOver();
        EXPECT_FALSE(robin->hands.sees(u"plainRows"_s)) << locks;
        EXPECT_TRUE(waitFor([&] { return !isKept(item.text()); })) << locks;
        hide(false);
        lookOver();
        EXPECT_FALSE(tick(item.text())->isChecked()) << locks;
    }
}

TEST_F(UnfinishedStory, NotNowGivesTheChangesUp) {
    writeLimit(*robin, u"Not before breakfast"_s, u"hug"_s, u"touch.long_hug"_s);
    const QString place = u"limit:"_s + firstOf(robin->session().shared().limits.limits).id.hex();
    show(*robin, u"boundaries"_s, place);
    write(area(*robin, u"limitWords"_s), u" at all"_s);
    EXPECT_FALSE(robin->session().mine().unfinished.words().empty());
    robin->hands.click(u"notNow"_s);
    EXPECT_TRUE(robin->session().mine().unfinished.words().empty());
    show(*robin, u"boundaries"_s, place);
    EXPECT_EQ(area(*robin, u"limitWords"_s)->toPlainText(), u"Not before breakfast"_s);
}

TEST_F(UnfinishedStory, ARefusedDayOfALimitInEffectComesAfterTheRestOfIt) {
    writeLimit(*robin, u"Not before breakfast"_s, u"hug"_s, u"touch.long_hug"_s);
    const QString place = u"limit:"_s + firstOf(robin->session().shared().limits.limits).id.hex();
    show(*robin, u"boundaries"_s, place);
    robin->hands.clickWords(u"A date"_s);
    typeDay("lookAgainDate", u"2027-02-31"_s);
    lockAndBack(*robin);
    EXPECT_EQ(field<QDateEdit>(*robin, u"lookAgainDate"_s)->text(), u"2027-02-31"_s);
    EXPECT_FALSE(seen<QPushButton>(robin->hands, u"saveLimit"_s).isEnabled());
}

TEST_F(UnfinishedStory, AViewThatGoesWithTheKeyboardInADayTakesNoWordsAlong) {
    writeLimit(*robin, u"Not before breakfast"_s, u"hug"_s, u"touch.long_hug"_s);
    const QString place = u"limit:"_s + firstOf(robin->session().shared().limits.limits).id.hex();
    for (const QString& text : {u"2027-02-28"_s, u"2027-02-31"_s}) {
        show(*robin, u"boundaries"_s, place);
        const QString words = area(*robin, u"limitWords"_s)->toPlainText() + u" at all"_s;
        write(area(*robin, u"limitWords"_s), u" at all"_s);
        robin->hands.clickWords(u"A date"_s);
        typeDay("lookAgainDate", text);
        show(*robin, u"boundaries"_s, {}); // as Ctrl and the number of this page do
        show(*robin, u"boundaries"_s, place);
        EXPECT_TRUE(waitFor([&] { return area(*robin, u"limitWords"_s)->toPlainText() == words; })) << qPrintable(text);
        EXPECT_TRUE(waitFor([&] { return field<QDateEdit>(*robin, u"lookAgainDate"_s)->text() == text; }));
    }
}

TEST_F(UnfinishedStory, ARefusedDayBelongsToWhatItWasTypedFor) {
    show(*robin, u"boundaries"_s, u"new-agreement"_s);
    robin->hands.clickWords(u"A date"_s);
    typeDay("lookAgainDate", u"2027-02-31"_s);
    write(area(*robin, u"agreementWordsEdit"_s), u"Tea first"_s);
    lockAndBack(*robin);
    EXPECT_EQ(field<QDateEdit>(*robin, u"lookAgainDate"_s)->text(), u"2027-02-31"_s);
    show(*robin, u"boundaries"_s, u"new-agreement"_s);
    QCoreApplication::processEvents(); // what comes back
    EXPECT_FALSE(robin->hands.sees(u"lookAgainDate"_s)) << "another one";

    show(*robin, u"boundaries"_s, u"new-limit:wait_after_breach"_s);
    const QString proposed = field<QDateEdit>(*robin, u"day.until"_s)->text();
    typeDay("day.until", u"2027-02-31"_s);
    show(*robin, u"boundaries"_s, u"new-limit"_s);
    robin->hands.click(u"template.wait_after_breach"_s);
    QCoreApplication::processEvents(); // what comes back
    EXPECT_EQ(field<QDateEdit>(*robin, u"day.until"_s)->text(), proposed) << "a new one of the same kind";
}

TEST_F(UnfinishedStory, ADayThatIsStillBeingTypedIsFinishedBeforeItIsPrinted) {
    show(*robin, u"care"_s, u"look-back"_s);
    robin->hands.click(u"word.date"_s);
    seen<QWidget>(robin->hands, u"field.on_date"_s).findChild<QCheckBox*>()->click();
    typeDay("day.on_date", u"2027-05-3"_s); // may become a 30
    const auto paper = [&] {
        robin->hands.key(Qt::Key_P, Qt::ControlModifier);
        const PrintedPage printed = seen<PrintPage>(robin->hands, u"printPage"_s).printed();
        show(*robin, u"care"_s, u"look-back"_s);
        return printed;
    };
    const PrintedPage first = paper();
    EXPECT_EQ(field<QDateEdit>(*robin, u"day.on_date"_s)->date(), QDate(2027, 5, 3));
    EXPECT_EQ(first, paper());
}

TEST_F(UnfinishedStory, ADayThatIsNoneIsThereAgainAndNoOtherOneIsSaved) {
    const auto dateChip = [&] { robin->hands.clickWords(u"A date"_s); };
    struct Form {
        const char *page, *place, *day, *keep;
        std::function<void()> fill;
    };
    const Form forms[] = {
        {"boundaries", "new-limit:own", "day.ends_on", "saveLimit",
         [&] {
             write(area(*robin, u"limitWords"_s), u"Not on holidays"_s);
             robin->hands.click(u"limitMore"_s);
             auto* field = robin->window().findChild<QWidget*>(u"field.ends_on"_s);
             field->findChild<QCheckBox*>()->click();
         }},
        {"boundaries", "signals", "lookAgainDate", "offerAgreement",
         [&] {
             write(area(*robin, u"agreementWordsEdit"_s), u"And the lamp"_s);
             dateChip();
         }},
    };
    for (const Form& form : forms) {
        const QString page = QString::fromLatin1(form.page), keep = QString::fromLatin1(form.keep);
        show(*robin, page, QString::fromLatin1(form.place));
        form.fill();
        for (const QString& text : {u"2027-04-31"_s, u"2027-02-30"_s, u" "_s}) {
            typeDay(form.day, text); // and the keyboard is still there
            const QString place = placeOf(*robin);
            lockAndBack(*robin);
            EXPECT_EQ(placeOf(*robin), place);
            EXPECT_EQ(field<QDateEdit>(*robin, QString::fromLatin1(form.day))->text(), text) << form.day;
            EXPECT_FALSE(seen<QPushButton>(robin->hands, keep).isEnabled()) << form.day;
            show(*robin, u"home"_s, {});
            show(*robin, page, place);
            EXPECT_TRUE(waitFor([&] {
                return field<QDateEdit>(*robin, QString::fromLatin1(form.day))->text() == text;
            })) << form.day;
            EXPECT_FALSE(seen<QPushButton>(robin->hands, keep).isEnabled()) << form.day;
        }
        typeDay(form.day, u"2027-04-30"_s);
        EXPECT_TRUE(seen<QPushButton>(robin->hands, keep).isEnabled()) << form.day;
        EXPECT_TRUE(robin->session().mine().unfinished.words().empty()) << "it is a day";
    }
}

TEST_F(UnfinishedStory, AHalfTypedOwnWordIsThereAfterHidingIdleAndAnotherPage) {
    write(openOwnWords(), u"a warm ba"_s);
    EXPECT_EQ(notes(NoteForm::CheckIn), 0u);
    const auto isThere = [&](const char* after) {
        EXPECT_EQ(field<OwnWordsEdit>(*robin, u"ownWords"_s)->text(), u"a warm ba"_s) << after;
    };
    const auto back = [&] { robin->unlock(0, RobinsPhrase); };
    robin->window().hideAtOnce();
    robin->window().showNormal();
    back();
    isThere("hiding");
    EXPECT_TRUE(hasKeyboard(field<OwnWordsEdit>(*robin, u"ownWords"_s)));
    Q_EMIT partOf<IdleLock>(robin->window()).idle();
    back();
    isThere("idle");
    Q_EMIT partOf<IdleLock>(robin->window()).away();
    back();
    isThere("a locked screen");
    house(*robin).show(u"answers"_s);
    EXPECT_EQ(notes(NoteForm::CheckIn), 0u) << "going to another page takes nothing";
    show(*robin, u"care"_s, u"check-in"_s);
    isThere("another page");
    auto* own = field<OwnWordsEdit>(*robin, u"ownWords"_s);
    own->setFocus();
    QTest::keyClicks(own, u"ck"_s);
    QTest::keyClick(own, Qt::Key_Return);
    ASSERT_EQ(notes(NoteForm::CheckIn), 1u);
    EXPECT_TRUE(robin->session().mine().unfinished.words().empty()) << "it is taken";
}

TEST_F(UnfinishedStory, TheLinesOfOneFieldComeBackToo) {
    show(*robin, u"care"_s, u"kit"_s);
    write(line(*robin, u"ownThing"_s), u"The blue c"_s);
    lockAndBack(*robin);
    EXPECT_EQ(placeOf(*robin), u"kit"_s);
    EXPECT_EQ(line(*robin, u"ownThing"_s)->text(), u"The blue c"_s);
    EXPECT_TRUE(hasKeyboard(line(*robin, u"ownThing"_s)));

    show(*robin, u"care"_s, u"dates"_s);
    write(line(*robin, u"calendarTitle"_s), u"!"_s);
    lockAndBack(*robin);
    EXPECT_EQ(line(*robin, u"calendarTitle"_s)->text(), u"A date from Bothy!"_s);

    robin->session().edit([](PrivateState& mine) { mine.ownSections = {u"Evenings"_s}; });
    const QString rename = u"own:rename:"_s + ownSectionId(u"Evenings"_s).text();
    show(*robin, u"answers"_s, rename);
    write(line(*robin, u"topicTitle"_s), u" at home"_s);
    lockAndBack(*robin);
    EXPECT_EQ(placeOf(*robin), rename);
    EXPECT_EQ(line(*robin, u"topicTitle"_s)->text(), u"Evenings at home"_s);
    robin->hands.click(u"keepTopic"_s);
    EXPECT_EQ(robin->session().mine().ownSections, std::vector<QString>{u"Evenings at home"_s});

    show(*robin, u"settings"_s, u"name"_s);
    write(line(*robin, u"name"_s), u"a"_s);
    lockAndBack(*robin);
    EXPECT_EQ(line(*robin, u"name"_s)->text(), u"Robina"_s);
    EXPECT_TRUE(hasKeyboard(line(*robin, u"name"_s)));
    EXPECT_EQ(robin->session().shared().myName, u"Robin"_s);

    show(*robin, u"care"_s, u"kit"_s);
    EXPECT_EQ(line(*robin, u"ownThing"_s)->text(), u"The blue c"_s) << "each place has its own";
}

TEST_F(UnfinishedStory, LookingAloneAndEmptyFieldsKeepNothing) {
    for (const char* place : {"kit", "dates", "check-in", "needs", "card"})
        show(*robin, u"care"_s, QString::fromLatin1(place));
    show(*robin, u"answers"_s, u"own:topic"_s);
    EXPECT_TRUE(robin->session().mine().unfinished.words().empty());
    show(*robin, u"care"_s, u"kit"_s);
    write(line(*robin, u"ownThing"_s), u"cup"_s);
    EXPECT_EQ(robin->session().mine().unfinished.words().size(), 1u);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(line(*robin, u"ownThing"_s), Qt::Key_Backspace);
    EXPECT_TRUE(robin->session().mine().unfinished.words().empty());
    lockAndBack(*robin);
    EXPECT_EQ(line(*robin, u"ownThing"_s)->text(), QString());
}

TEST_F(UnfinishedStory, APassphraseIsNeverKept) {
    show(*robin, u"settings"_s, u"passphrase"_s);
    for (QLineEdit* secret : robin->window().findChildren<QLineEdit*>())
        if (secret->echoMode() == QLineEdit::Password && secret->isVisible()) write(secret, u"never kept"_s);
    EXPECT_TRUE(robin->session().mine().unfinished.words().empty());
    lockAndBack(*robin);
    EXPECT_EQ(placeOf(*robin), u"passphrase"_s);
    for (const QLineEdit* secret : robin->window().findChildren<QLineEdit*>())
        EXPECT_TRUE(secret->echoMode() != QLineEdit::Password || secret->text().isEmpty());
}

TEST_F(UnfinishedStory, AnOpenItemAndItsNoteHaveTheKeyboardAgain) {
    show(*robin, u"answers"_s, u"open-item:touch.long_hug"_s);
    write(area(*robin, u"note"_s), u"slowly, from the side"_s);
    QTest::keyClick(area(*robin, u"note"_s), Qt::Key_Home);
    lockAndBack(*robin);
    EXPECT_EQ(placeOf(*robin), u"open-item:touch.long_hug"_s);
    auto* note = area(*robin, u"note"_s);
    EXPECT_EQ(note->toPlainText(), u"slowly, from the side"_s);
    EXPECT_TRUE(hasKeyboard(note));
    EXPECT_EQ(note->textCursor().position(), 0);
}

TEST_F(UnfinishedStory, WordsOfAnAgreementAreKeptWholeUpToTheirLimit) {
    show(*robin, u"boundaries"_s, u"new-agreement"_s);
    write(line(*robin, u"agreementTitleEdit"_s), u"Evenings"_s);
    QString long_;
    for (int i = 0; long_.size() < limits::textLength; ++i)
        long_ += u"word %1 "_s.arg(i);
    auto* words = area(*robin, u"agreementWordsEdit"_s);
    words->setFocus();
    words->insertPlainText(long_ + u"and the rest of it"_s);
    EXPECT_EQ(words->toPlainText(), long_.left(limits::textLength));
    lockAndBack(*robin);
    EXPECT_EQ(line(*robin, u"agreementTitleEdit"_s)->text(), u"Evenings"_s);
    EXPECT_EQ(area(*robin, u"agreementWordsEdit"_s)->toPlainText(), long_.left(limits::textLength));
}

/// What was on its way in something that is deleted goes with it, and comes back with its Undo.
TEST_F(UnfinishedStory, DeletingANoteTakesItsHalfTypedWordsAlong) {
    show(*robin, u"care"_s, u"check-in"_s);
    robin->hands.click(u"word.cb.rest"_s);
    robin->hands.click(u"addOwnWords"_s);
    write(field<OwnWordsEdit>(*robin, u"ownWords"_s), u"a warm ba"_s);
    house(*robin).show(u"answers"_s);
    show(*robin, u"care"_s, u"check-in"_s);
    ASSERT_EQ(field<OwnWordsEdit>(*robin, u"ownWords"_s)->text(), u"a warm ba"_s);
    robin->hands.click(u"deleteNote"_s);
    EXPECT_EQ(notes(NoteForm::CheckIn), 0u);
    EXPECT_TRUE(robin->session().mine().unfinished.words().empty());
    robin->hands.key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return notes(NoteForm::CheckIn) == 1; }));
    EXPECT_EQ(field<OwnWordsEdit>(*robin, u"ownWords"_s)->text(), u"a warm ba"_s);
}

/// Nobody is brought back to a page that they have left.
TEST_F(UnfinishedStory, UndoFromAnotherPageBringsTheNoteBackAndLeavesOneThere) {
    show(*robin, u"care"_s, u"check-in"_s);
    robin->hands.click(u"word.cb.rest"_s);
    write(openOwnWords(), u"a warm ba"_s);
    show(*robin, u"care"_s, u"check-in"_s);
    robin->hands.click(u"deleteNote"_s);
    robin->hands.click(u"page.answers"_s);
    robin->hands.key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return notes(NoteForm::CheckIn) == 1; }));
    EXPECT_EQ(house(*robin).currentPage(), u"answers"_s);
    show(*robin, u"care"_s, u"check-in"_s);
    EXPECT_EQ(field<OwnWordsEdit>(*robin, u"ownWords"_s)->text(), u"a warm ba"_s);
    robin->hands.key(Qt::Key_Z, Qt::ControlModifier); // the word before it, though its view is another by now
    EXPECT_TRUE(waitFor([&] { return notes(NoteForm::CheckIn) == 0; }));
    robin->hands.waitToRead(u"Undone."_s);
}

TEST_F(UnfinishedStory, WordsOfYesterdayDoNotStandInTheNoteOfToday) {
    write(openOwnWords(), u"a warm ba"_s);
    couple.clock().advance(std::chrono::hours(24));
    ASSERT_TRUE(waitFor([&] { return robin->session().shared().today == robin->session().today(); }));
    show(*robin, u"care"_s, u"check-in"_s);
    EXPECT_FALSE(robin->hands.sees(u"ownWords"_s));
    EXPECT_EQ(robin->session().mine().unfinished.words().size(), 1u) << "they are not lost";
}

TEST_F(UnfinishedStory, WhoLockedYesterdayGoesOnWithTheWordsOfThen) {
    write(openOwnWords(), u"a warm ba"_s);
    robin->lock();
    couple.clock().advance(std::chrono::hours(24));
    robin->unlock(0, RobinsPhrase);
    EXPECT_EQ(field<OwnWordsEdit>(*robin, u"ownWords"_s)->text(), u"a warm ba"_s);
}

/// Through the file: another window of the same person has them, the other person has not.
TEST_F(UnfinishedStory, TheyAreInTheirOwnersPartAlone) {
    show(*robin, u"care"_s, u"kit"_s);
    write(line(*robin, u"ownThing"_s), u"The blue c"_s);
    robin->lock();
    EXPECT_TRUE(robin->session().mine().unfinished.isEmpty()) << "forgotten with the lock";
    EXPECT_TRUE(sam->session().mine().unfinished.words().empty());
    ASSERT_TRUE(finished(robin->session().lookForVault())); // after what the lock still had to write
    Window later(couple);
    later.unlock(0, RobinsPhrase);
    EXPECT_EQ(line(later, u"ownThing"_s)->text(), u"The blue c"_s);
    EXPECT_TRUE(hasKeyboard(line(later, u"ownThing"_s)));
    lockAndBack(*sam);
    EXPECT_TRUE(sam->session().mine().unfinished.words().empty());
    show(*sam, u"care"_s, u"kit"_s);
    EXPECT_EQ(line(*sam, u"ownThing"_s)->text(), QString());
}

TEST_F(UnfinishedStory, ClosingTheWindowKeepsThemToo) {
    show(*robin, u"care"_s, u"kit"_s);
    write(line(*robin, u"ownThing"_s), u"The blue c"_s);
    robin->window().close();
    robin.reset();
    robin = std::make_unique<Window>(couple);
    robin->unlock(0, RobinsPhrase);
    EXPECT_EQ(line(*robin, u"ownThing"_s)->text(), u"The blue c"_s);
}

// ---- own words and the keyboard ---------------------------------------------------------------------

TEST_F(UnfinishedStory, OwnWordsStayInTheirFieldWhileAnotherWindowIsUsed) {
    OwnWordsEdit* own = openOwnWords();
    write(own, u"a warm ba"_s);
    QWidget other;
    other.setWindowTitle(u"Another program"_s);
    other.show();
    other.activateWindow();
    ASSERT_TRUE(waitFor([&] { return QApplication::activeWindow() == &other; }));
    EXPECT_EQ(notes(NoteForm::CheckIn), 0u);
    robin->window().activateWindow();
    ASSERT_TRUE(hasKeyboard(own)) << "where it was";
    QTest::keyClicks(own, u"ck at last"_s); // its spaces press nothing
    EXPECT_EQ(own->text(), u"a warm back at last"_s);
    EXPECT_EQ(notes(NoteForm::CheckIn), 0u);
}

TEST_F(UnfinishedStory, OwnWordsStayWhileAMenuIsOpen) {
    OwnWordsEdit* own = openOwnWords();
    write(own, u"a warm ba"_s);
    QMenu menu(own);
    menu.addAction(u"Paste"_s);
    menu.popup(own->mapToGlobal(QPoint()));
    ASSERT_TRUE(waitFor([&] { return menu.isVisible(); }));
    menu.close();
    QCoreApplication::processEvents();
    EXPECT_EQ(own->text(), u"a warm ba"_s);
    EXPECT_TRUE(own->isVisible());
    EXPECT_EQ(notes(NoteForm::CheckIn), 0u);
}

TEST_F(UnfinishedStory, GoingOnToAnotherControlTakesThemAndLeavesTheKeyboardThere) {
    OwnWordsEdit* own = openOwnWords();
    write(own, u"a warm back"_s);
    auto* free = field<QPlainTextEdit>(*robin, u"text.free"_s);
    QTest::mouseClick(free->viewport(), Qt::LeftButton);
    EXPECT_EQ(notes(NoteForm::CheckIn), 1u);
    EXPECT_TRUE(hasKeyboard(free));
    EXPECT_FALSE(own->isVisible());
    QTest::keyClicks(free, u"and a space"_s);
    EXPECT_EQ(free->toPlainText(), u"and a space"_s);
}

TEST_F(UnfinishedStory, ReturnTakesThemAndTheListHasTheKeyboard) {
    OwnWordsEdit* own = openOwnWords();
    write(own, u"  a   warm back "_s);
    QTest::keyClick(own, Qt::Key_Return);
    ASSERT_EQ(notes(NoteForm::CheckIn), 1u);
    const QWidget* focused = QApplication::focusWidget();
    ASSERT_TRUE(focused);
    EXPECT_EQ(focused->objectName(), u"addOwnWords"_s);
}
