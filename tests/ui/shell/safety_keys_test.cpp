// The keys for the worst moment, in a window of their own: what counts as Shift alone, and what is closed.

#include "tests/support/shift_taps.h"
#include "tests/support/wait.h"
#include "ui/shell/open_parts.h"
#include "ui/shell/safety_keys.h"
#include "ui/shell/unwound.h"

#include <QApplication>
#include <QDateEdit>
#include <QDialog>
#include <QDrag>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QWindow>

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class SafetyKeysTest : public testing::Test {
protected:
    SafetyKeysTest() {
        auto* column = new QVBoxLayout(m_middle);
        column->addWidget(m_field);
        column->addWidget(m_button);
        m_window.setCentralWidget(m_middle);
        m_keys.add(Qt::CTRL | Qt::Key_L, [this] { ++m_locked; });
        m_keys.addThreeShifts([this] { ++m_hidden; });
        m_window.show();
        m_window.activateWindow();
        m_field->setFocus();
        EXPECT_TRUE(waitFor([this] { return m_window.isActiveWindow() && m_field->hasFocus(); }));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(m_window.windowHandle(), key, modifiers);
    }
    /// As a display sends a key of another keyboard: the letter that is printed on it, and its place.
    void pressInPlace(int letter, quint32 place, Qt::KeyboardModifiers modifiers) {
        QWindow* window = m_window.windowHandle();
        for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, letter, modifiers, place, static_cast<quint32>(letter), 0, QString(QChar(letter)));
            QCoreApplication::sendEvent(window, &event);
        }
    }
    /// As a display sends Shift, with the moment in which it was pressed and let go, whenever it comes to be heard.
    void tapAt(quint64 milliseconds) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, Qt::Key_Shift, {});
            event.setTimestamp(milliseconds);
            QCoreApplication::sendEvent(m_window.windowHandle(), &event);
        }
        QCoreApplication::processEvents();
    }
    void threeTimes(const std::function<void()>& act) {
        for (int i = 0; i < 3; ++i)
            act();
        QCoreApplication::processEvents();
    }
    /// Does something while Shift is down, three times.
    void withShiftDown(const std::function<void()>& act) {
        threeTimes([&] {
            QTest::keyPress(m_window.windowHandle(), Qt::Key_Shift);
            act();
            QTest::keyRelease(m_window.windowHandle(), Qt::Key_Shift);
        });
    }
    void compose(const QString& unfinished, const QString& finished) {
        QInputMethodEvent event(unfinished, {});
        event.setCommitString(finished);
        QCoreApplication::sendEvent(m_field, &event);
    }

    QMainWindow m_window;
    QWidget* m_middle = new QWidget;
    QLineEdit* m_field = new QLineEdit;
    QPushButton* m_button = new QPushButton(u"press"_s);
    SafetyKeys m_keys{m_window};
    int m_locked = 0, m_hidden = 0;
};

TEST_F(SafetyKeysTest, ShiftAloneThreeTimesCountsOnce) {
    tapShiftThreeTimes(m_window.windowHandle());
    QCoreApplication::processEvents();
    EXPECT_EQ(m_hidden, 1);
    press(Qt::Key_Shift);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_hidden, 1) << "the count began anew";
}

TEST_F(SafetyKeysTest, ShiftCountsByWhenItWasPressedNotByWhenItWasHeard) {
    for (const quint64 slow : {1000, 1800, 2600, 3400})
        tapAt(slow);
    EXPECT_EQ(m_hidden, 0) << "three of them took longer than a second and a half";
    m_button->setFocus();
    QTest::keyClick(m_window.windowHandle(), Qt::Key_A); // begins anew
    for (const quint64 quick : {9000, 9600, 10500})
        tapAt(quick);
    EXPECT_EQ(m_hidden, 1);
}

TEST_F(SafetyKeysTest, ShiftWithAnythingElseNeverCounts) {
    withShiftDown([this] { press(Qt::Key_1, Qt::ShiftModifier); });
    EXPECT_EQ(m_hidden, 0) << "digits of a French keyboard";
    withShiftDown([this] { QTest::mouseClick(m_button, Qt::LeftButton, Qt::ShiftModifier); });
    EXPECT_EQ(m_hidden, 0) << "clicks";
    withShiftDown([this] { compose(u"ㅃ"_s, {}); });
    EXPECT_EQ(m_hidden, 0) << "double consonants of a Korean input method, whose keys do not come here";
    withShiftDown([this] { compose({}, u"빠"_s); });
    EXPECT_EQ(m_hidden, 0) << "and when they are finished";
    withShiftDown([this] {
        QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, {0, 120}, Qt::NoButton, Qt::ShiftModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_button, &wheel);
    });
    EXPECT_EQ(m_hidden, 0) << "scrolling sideways";
    threeTimes([this] { press(Qt::Key_Shift, Qt::AltModifier); });
    EXPECT_EQ(m_hidden, 0) << "another layout of the keyboard";
}

TEST_F(SafetyKeysTest, ShiftCountsWhereItTakesOverWhatIsBeingComposed) {
    compose(u"jintian"_s, {});
    QTest::keyPress(m_window.windowHandle(), Qt::Key_Shift);
    compose({}, u"jintian"_s); // as an engine for Chinese does, when Shift is pressed or let go
    QTest::keyRelease(m_window.windowHandle(), Qt::Key_Shift);
    press(Qt::Key_Shift);
    press(Qt::Key_Shift);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_hidden, 1);
    EXPECT_EQ(m_field->text(), u"jintian"_s);
}

TEST_F(SafetyKeysTest, WhatWasComposedIsTakenOverOnce) {
    compose(u"요"_s, {});
    press(Qt::Key_L, Qt::ControlModifier);
    QCoreApplication::processEvents();
    ASSERT_EQ(m_locked, 1);
    compose({}, {});
    compose({}, u"요"_s); // once more, by the engine
    EXPECT_TRUE(m_field->text().isEmpty());
    compose({}, u"요"_s);
    EXPECT_EQ(m_field->text(), u"요"_s) << "somebody wrote it";
}

TEST_F(SafetyKeysTest, WhatHappensBetweenTwoOfThemBeginsTheCountAnew) {
    threeTimes([this] {
        press(Qt::Key_Shift);
        press(Qt::Key_A);
    });
    threeTimes([this] {
        press(Qt::Key_Shift);
        QTest::mouseClick(m_button, Qt::LeftButton);
    });
    threeTimes([this] {
        press(Qt::Key_Shift);
        compose(u"ㅃ"_s, {});
    });
    EXPECT_EQ(m_hidden, 0);
    threeTimes([this] { press(Qt::Key_Shift); });
    EXPECT_EQ(m_hidden, 1) << "also right after writing through an input method";
}

TEST_F(SafetyKeysTest, AKeyActsOnceAndNobodyElseGetsIt) {
    m_field->setText(u"words"_s);
    int others = 0;
    auto* action = new QAction(&m_window);
    action->setShortcut(Qt::CTRL | Qt::Key_L);
    QObject::connect(action, &QAction::triggered, [&] { ++others; });
    m_window.addAction(action);
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([this] { return m_locked == 1; }));
    EXPECT_EQ(others, 0);
    EXPECT_EQ(m_field->text(), u"words"_s);
    press(Qt::Key_L);
    EXPECT_EQ(m_field->text(), u"wordsl"_s) << "the letter alone is a letter";
    EXPECT_EQ(m_locked, 1);
}

TEST_F(SafetyKeysTest, AKeyboardWithoutLatinLettersHasThemInTheirPlaces) {
    constexpr quint32 placeOfL = 46, placeOfH = 43;
    int hidden = 0;
    m_keys.add(Qt::CTRL | Qt::SHIFT | Qt::Key_H, [&] { ++hidden; });
    int times = 0;
    for (const int letter : {0x0414, 0x039b, 0x0645, 0x05da}) { // Cyrillic, Greek, Arabic, Hebrew
        pressInPlace(letter, placeOfL, Qt::ControlModifier);
        ++times;
        EXPECT_TRUE(waitFor([&] { return m_locked == times; })) << letter;
    }
    pressInPlace(0x0420, placeOfH, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([&] { return hidden == 1; }));
    EXPECT_TRUE(m_field->text().isEmpty());

    pressInPlace(0x0414, placeOfL, {});
    EXPECT_EQ(m_field->text(), QString(QChar(0x0414))) << "the letter alone is a letter";
    pressInPlace(Qt::Key_N, placeOfL, Qt::ControlModifier);
    pressInPlace(0x0141, placeOfL, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_locked, times) << "Latin keyboards have their letters elsewhere, and mean them";
}

TEST_F(SafetyKeysTest, TheKeysOfAnotherWindowAreItsOwn) {
    QMainWindow other;
    SafetyKeys keys(other);
    int lockedThere = 0;
    keys.add(Qt::CTRL | Qt::Key_L, [&] { ++lockedThere; });
    other.show();
    other.activateWindow();
    ASSERT_TRUE(waitFor([&] { return other.isActiveWindow(); }));
    QTest::keyClick(other.windowHandle(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return lockedThere == 1; }));
    EXPECT_EQ(m_locked, 0);
}

TEST_F(SafetyKeysTest, AKeyIsHeardDuringADragWhichThenEnds) {
    m_window.setAcceptDrops(true);
    QCursor::setPos(m_window.mapToGlobal(QPoint(20, 20)));
    bool isOver = false;
    m_keys.add(Qt::Key_F9, [this] { closeWhatIsOpen(m_window); });
    QTimer::singleShot(0, &m_window, [&] {
        auto* drag = new QDrag(&m_window);
        drag->setMimeData(new QMimeData);
        QTimer::singleShot(0, &m_window, [this] { QTimer::singleShot(0, &m_window, [this] { press(Qt::Key_F9); }); });
        drag->exec(Qt::MoveAction);
        isOver = true;
    });
    EXPECT_TRUE(waitFor([&] { return isOver; }));
}

// ---- what is closed, and when what is left may go -------------------------------------------------------

TEST_F(SafetyKeysTest, MenusListsDialogsAndTheirQuestionsClose) {
    auto* dialog = new QDialog(m_field);
    auto* question = new QDialog(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    question->open();
    auto* menu = new QMenu(m_field);
    QMenu* deeper = menu->addMenu(u"more"_s);
    deeper->addAction(u"one"_s);
    menu->popup({10, 10});
    deeper->popup({20, 20});
    ASSERT_TRUE(deeper->isVisible());
    const QPointer<QDialog> asked = question;
    closeWhatIsOpen(m_window);
    EXPECT_FALSE(menu->isVisible());
    EXPECT_FALSE(deeper->isVisible());
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_TRUE(waitFor([&] { return !asked; })) << "it went with the dialog under it";
    EXPECT_TRUE(m_window.isVisible());
}

TEST_F(SafetyKeysTest, WhatWaitsInsideACallGoesWhenTheCallHasEnded) {
    auto* page = new QWidget(&m_window);
    auto* date = new QDateEdit(page);
    page->show();
    const QPointer<QWidget> house = page;
    const int level = loopLevel();
    QTimer::singleShot(0, date, [&] {
        QTimer::singleShot(0, &m_window, [&] {
            ASSERT_GT(loopLevel(), level) << "the menu of a date waits in a loop of its own";
            closeWhatIsOpen(m_window);
            destroyUnwound(page, level);
            EXPECT_TRUE(house) << "it would come back into what is gone";
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, date->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(date, &event);
    });
    EXPECT_TRUE(waitFor([&] { return !house; }));
    auto* plain = new QWidget(&m_window);
    const QPointer<QWidget> other = plain;
    destroyUnwound(plain, loopLevel());
    EXPECT_FALSE(other) << "at once where nothing waits";
}

} // namespace
} // namespace bothy
