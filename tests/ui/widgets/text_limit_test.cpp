#include "tests/support/wait.h"
#include "ui/widgets/cut_to_fit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text_limit.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Room = 20;
const QString Family = u"👩‍👩‍👧"_s; // eight UTF-16 units, one letter to its reader

/// One field of either kind, full but for `free` units, and the same hands for both.
class LimitedField : public testing::TestWithParam<bool> {
protected:
    void SetUp() override {
        m_line = new TextField(u"Line"_s);
        m_area = new TextArea(u"Area"_s);
        limitText(m_line->edit(), m_line, Room);
        limitText(m_area->edit(), m_area, Room);
        auto* column = new QVBoxLayout(&m_window);
        column->addWidget(m_line);
        column->addWidget(m_area);
        m_window.show();
        m_window.activateWindow();
        edit().setFocus();
    }

    bool isArea() const { return GetParam(); }
    QWidget& edit() { return isArea() ? static_cast<QWidget&>(*m_area->edit()) : *m_line->edit(); }
    QString text() { return isArea() ? m_area->edit()->toPlainText() : m_line->edit()->text(); }
    void setText(const QString& text) { isArea() ? m_area->edit()->setPlainText(text) : m_line->edit()->setText(text); }
    int caret() { return isArea() ? m_area->edit()->textCursor().position() : m_line->edit()->cursorPosition(); }
    void select(int from, int to) {
        if (!isArea()) return m_line->edit()->setSelection(from, to - from);
        QTextCursor cursor = m_area->edit()->textCursor();
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        m_area->edit()->setTextCursor(cursor);
    }
    void goTo(int place) {
        if (!isArea()) return m_line->edit()->setCursorPosition(place);
        select(place, place);
    }
    void type(const QString& letters) {
        QTest::keyClicks(&edit(), letters);
        settle();
    }
    void press(const QKeySequence& keys) {
        QTest::keySequence(&edit(), keys);
        settle();
    }
    void paste(const QString& words) {
        QApplication::clipboard()->setText(words);
        press(QKeySequence::Paste);
    }
    void commit(const QString& words) {
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(&edit(), &event);
        settle();
    }
    void drop(const QString& words, int place) {
        goTo(place);
        const QPointF at = edit().inputMethodQuery(Qt::ImCursorRectangle).toRectF().center();
        QMimeData data;
        data.setText(words);
        QWidget& target = isArea() ? *m_area->edit()->viewport() : edit();
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &enter);
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&target, &drop);
        settle();
    }
    /// What fits of a longer insertion comes with the next turn.
    void settle() { QCoreApplication::processEvents(); }
    bool saysFull() { return edit().accessibleDescription() == fullInWords(); }

    QWidget m_window;
    TextField* m_line = nullptr;
    TextArea* m_area = nullptr;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Kinds, LimitedField, testing::Bool(),
                         [](const auto& each) { return each.param ? "Area" : "Line"; });

TEST_P(LimitedField, ALetterWithoutRoomChangesNothingAndSaysSo) {
    type(u"abcdefghijklmnopqrst"_s);
    goTo(3);
    EXPECT_FALSE(saysFull());
    type(u"X"_s);
    EXPECT_EQ(text(), u"abcdefghijklmnopqrst"_s);
    EXPECT_EQ(caret(), 3);
    EXPECT_TRUE(saysFull());
    press(QKeySequence::Delete);
    EXPECT_EQ(text(), u"abcefghijklmnopqrst"_s);
    EXPECT_FALSE(saysFull());
    type(u"X"_s);
    EXPECT_EQ(text(), u"abcXefghijklmnopqrst"_s);
    EXPECT_EQ(caret(), 4);
}

TEST_P(LimitedField, UndoTakesBackWhatCameAndNothingElse) {
    type(u"0123456789"_s);
    goTo(5);
    paste(u"abcdefghijklmnop"_s);
    EXPECT_EQ(text(), u"01234abcdefghij56789"_s) << "the end of the text stays";
    EXPECT_EQ(caret(), 15);
    EXPECT_TRUE(saysFull());
    for (int i = 0; i < 20; ++i)
        type(u"Z"_s);
    EXPECT_EQ(text(), u"01234abcdefghij56789"_s);
    press(QKeySequence::Undo);
    EXPECT_EQ(text(), u"0123456789"_s) << "letters that found no room are no step";
    press(QKeySequence::Redo);
    EXPECT_EQ(text(), u"01234abcdefghij56789"_s);
    press(QKeySequence::Undo);
    press(QKeySequence::Undo);
    EXPECT_EQ(text(), QString());
}

TEST_P(LimitedField, NoHalfLetterIsEverLeft) {
    setText(QString(17, u'a'));
    goTo(4);
    paste(Family);
    EXPECT_EQ(text(), QString(17, u'a'));
    EXPECT_TRUE(saysFull());
    paste(u"bc"_s + Family);
    EXPECT_EQ(text(), u"aaaabc"_s + QString(13, u'a'));
    setText(QString(19, u'a'));
    goTo(19);
    commit(u"🌙"_s);
    EXPECT_EQ(text(), QString(19, u'a')) << "half of it would fit";
    type(u"b"_s);
    EXPECT_EQ(text(), QString(19, u'a') + u'b');
}

TEST_P(LimitedField, AnInputMethodIsCutLikeAPaste) {
    setText(QString(16, u'a'));
    goTo(2);
    commit(u"漢字仮名交文"_s);
    EXPECT_EQ(text(), u"aa漢字仮名"_s + QString(14, u'a'));
    EXPECT_EQ(caret(), 6);
    commit(u"文"_s);
    EXPECT_EQ(text(), u"aa漢字仮名"_s + QString(14, u'a'));
    EXPECT_TRUE(saysFull());
}

TEST_P(LimitedField, TheCaretStandsAfterWhatWasPastedWhereverThatWas) {
    for (const int place : {0, 4, 17}) {
        setText(QString(17, u'a'));
        goTo(place);
        paste(u"bcdefgh"_s);
        EXPECT_EQ(text(), QString(place, u'a') + u"bcd"_s + QString(17 - place, u'a'));
        EXPECT_EQ(caret(), place + 3);
        press(QKeySequence::Undo);
        EXPECT_EQ(text(), QString(17, u'a'));
        setText(QString(20, u'a'));
        goTo(place);
        paste(u"xyz"_s);
        EXPECT_EQ(text(), QString(20, u'a'));
        EXPECT_EQ(caret(), place) << "nothing of it has room";
    }
}

TEST_P(LimitedField, TheCaretStandsAfterWhatWasPastedOverASelection) {
    for (const int from : {0, 4}) {
        setText(u"0123456789abcdefghij"_s);
        select(from, from + 3);
        paste(u"XYZUVW"_s);
        EXPECT_EQ(text(), u"0123456789abcdefghij"_s.replace(from, 3, u"XYZ"_s));
        EXPECT_EQ(caret(), from + 3);
    }
}

/// A dead key waits for its letter inside the text; it takes no room before it is one.
TEST_P(LimitedField, ALetterThatIsBeingComposedStandsWhereItComes) {
    const auto compose = [&] {
        QInputMethodEvent accent(u"´"_s, {});
        QApplication::sendEvent(&edit(), &accent);
        EXPECT_FALSE(text().contains(u'´')) << "not yet";
        commit(u"é"_s);
    };
    for (const int place : {0, 4}) {
        setText(QString(19, u'a'));
        goTo(place);
        for (const bool hasRoom : {true, false}) {
            compose();
            EXPECT_EQ(text(), QString(place, u'a') + u"é"_s + QString(19 - place, u'a'));
            EXPECT_EQ(caret(), place + 1);
            EXPECT_EQ(saysFull(), !hasRoom);
        }
    }
}

TEST_P(LimitedField, TheSentenceStaysWhileTheNextLetterIsComposed) {
    setText(QString(20, u'a'));
    goTo(0);
    commit(u"한"_s);
    ASSERT_TRUE(saysFull());
    for (const QString& letter : {u"ㄱ"_s, u"그"_s, u"글"_s}) {
        QInputMethodEvent composing(letter, {});
        QApplication::sendEvent(&edit(), &composing);
        EXPECT_TRUE(saysFull());
    }
}

TEST_P(LimitedField, WhatIsDroppedIsCutWhereItFalls) {
    setText(QString(16, u'a'));
    drop(u"123456789"_s, 3);
    EXPECT_EQ(text(), u"aaa1234"_s + QString(13, u'a'));
    EXPECT_TRUE(saysFull());
}

TEST_P(LimitedField, ASelectionMakesRoomForWhatReplacesIt) {
    setText(u"0123456789abcdefghij"_s);
    select(2, 8);
    paste(u"ABCDEFGHIJ"_s);
    EXPECT_EQ(text(), u"01ABCDEF89abcdefghij"_s);
    EXPECT_EQ(caret(), 8);
    select(0, 20);
    type(u"x"_s);
    EXPECT_EQ(text(), u"x"_s);
    EXPECT_FALSE(saysFull());
}

TEST_P(LimitedField, LettersAreCountedAsTheyAreWritten) {
    const QString decomposed = u"e\u0301"_s; // two units that are written as one
    paste(decomposed.repeated(25));
    EXPECT_EQ(text(), decomposed.repeated(20));
    EXPECT_TRUE(fitsWithin(text(), Room));
    commit(u"\u0301"_s);
    EXPECT_EQ(text(), decomposed.repeated(20)) << "a mark of its own has no room";
}

/// A hint that stood there comes back.
TEST_P(LimitedField, TheSentenceStandsInThePlaceOfTheHint) {
    Field* field = isArea() ? static_cast<Field*>(m_area) : m_line;
    field->setHint(u"Any words"_s);
    setText(QString(20, u'a'));
    goTo(20);
    type(u"b"_s);
    EXPECT_TRUE(saysFull());
    press(QKeySequence(Qt::Key_Backspace));
    EXPECT_EQ(edit().accessibleDescription(), u"Any words"_s);
}

TEST(CutBetween, KeepsTheBeginningOfAnInsertionAndBothEnds) {
    EXPECT_EQ(cutBetween(u"ab"_s, u"123"_s, u"cd"_s, 6), u"12"_s);
    EXPECT_EQ(cutBetween(u"ab"_s, u"123"_s, u"cd"_s, 7), u"123"_s);
    EXPECT_EQ(cutBetween(u"ab"_s, u"123"_s, u"cd"_s, 3), QString()) << "too long before";
    EXPECT_EQ(cutBetween(u"e"_s, u"\u0301\u0323x"_s, {}, 1), QString()) << "the marks are one letter with the e";
    EXPECT_EQ(cutBetween({}, QString(3'000'000, u'x'), {}, 20), QString(20, u'x'));
}
