// What keys and menus do where Qt's own way surprises: Return, steps that end, menus that are long.

#include "tests/ui/pages/hands.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/footed_page.h"
#include "ui/widgets/menu_place.h"
#include "ui/widgets/page_frame.h"

#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

TEST(Manners, ReturnPressesTheButtonThatHasTheKeyboard) {
    const Look look(ThemeName::Light);
    QWidget window;
    const std::vector<QAbstractButton*> buttons{new QPushButton(u"Continue"_s, &window), new QToolButton(&window)};
    showAt(window);
    for (QAbstractButton* button : buttons) {
        if (auto* push = qobject_cast<QPushButton*>(button)) push->setAutoDefault(false);
        QSignalSpy clicked(button, &QAbstractButton::clicked);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
        EXPECT_EQ(clicked.count(), 2);
        QTest::keyClick(button, Qt::Key_Return, Qt::ControlModifier);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, /*autorep=*/true);
        QApplication::sendEvent(button, &held);
        button->setEnabled(false);
        QTest::keyClick(button, Qt::Key_Return);
        EXPECT_EQ(clicked.count(), 2);
    }
}

/// What was pressed went, and another one came under the pointer before the second press.
TEST(Manners, ADoubleClickPressesNoButtonThatCameUnderThePointer) {
    const Look look(ThemeName::Light);
    QWidget window;
    auto* first = new QPushButton(u"Take back"_s, &window);
    auto* next = new QPushButton(u"Take back"_s, &window);
    showAt(window);
    QSignalSpy clicked(next, &QAbstractButton::clicked);
    const auto secondPress = [](QWidget* target) {
        QMouseEvent second(QEvent::MouseButtonDblClick, QPointF(3, 3), target->mapToGlobal(QPointF(3, 3)),
                           Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &second);
        QTest::mouseRelease(target, Qt::LeftButton);
    };
    QTest::mouseClick(first, Qt::LeftButton);
    secondPress(next);
    EXPECT_EQ(clicked.count(), 0);
    QTest::mouseClick(first, Qt::LeftButton);
    delete first;
    secondPress(next);
    EXPECT_EQ(clicked.count(), 0);
    QTest::mouseClick(next, Qt::LeftButton);
    secondPress(next);
    EXPECT_EQ(clicked.count(), 2) << "one that stayed in its place";
}

TEST(Manners, PageDownTurnsThePageFromTheButtonsBesideIt) {
    const Look look(ThemeName::Light);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* page = new PageFrame;
    auto* words = new QWidget;
    words->setMinimumHeight(3000);
    page->content()->addWidget(words);
    auto* button = new QPushButton(u"Continue"_s);
    button->setAutoDefault(false);
    column->addWidget(page, 1);
    column->addWidget(button);
    showAt(window);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_PageDown);
    const int turned = page->verticalScrollBar()->value();
    EXPECT_GT(turned, 0);
    QTest::keyClick(button, Qt::Key_PageUp);
    EXPECT_EQ(page->verticalScrollBar()->value(), 0);
    QTest::keyClick(button, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(page->verticalScrollBar()->value(), 0) << "another key";
}

TEST(Manners, InADialogReturnIsForItsOwnButton) {
    const Look look(ThemeName::Light);
    QDialog dialog;
    auto* line = new QVBoxLayout(&dialog);
    auto* other = new QPushButton(u"Other"_s);
    auto* own = new QPushButton(u"Own"_s);
    line->addWidget(other);
    line->addWidget(own);
    other->setAutoDefault(false);
    own->setDefault(true);
    showAt(dialog);
    QSignalSpy owns(own, &QAbstractButton::clicked), others(other, &QAbstractButton::clicked);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Return);
    EXPECT_EQ(owns.count(), 1);
    EXPECT_EQ(others.count(), 0);
}

class Steps : public testing::Test {
protected:
    class Page : public FootedPage {
    public:
        Page() {
            for (QPushButton** each : {&before, &step, &after})
                content()->addWidget(*each = new QPushButton(u"A step"_s));
            next = bar()->addButton(u"Next"_s, ButtonKind::Filled);
            hide = bar()->addButton(u"Hide"_s, ButtonKind::Filled);
        }
        bool hasKeyboard() const { return frame()->hasFocus(); }
        QPushButton *before, *step, *after, *next, *hide;
    };
    void SetUp() override { showAt(m_page, {600, 500}); }
    static void endAt(QPushButton* step) {
        QObject::connect(step, &QPushButton::clicked, step, [step] { step->setEnabled(false); });
        step->setFocus(Qt::TabFocusReason);
        QTest::keyClick(step, Qt::Key_Space);
        ASSERT_FALSE(step->isEnabled());
    }
    Page m_page;
};

TEST_F(Steps, AStepThatEndsLeavesTheKeyboardToThePage) {
    QSignalSpy pressed(m_page.after, &QPushButton::clicked);
    endAt(m_page.step);
    EXPECT_TRUE(m_page.hasKeyboard());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(pressed.count(), 0) << "keys that come too many do nothing";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(m_page.after->hasFocus()) << "and Tab goes on from there";
}

TEST_F(Steps, AndBackwardsToo) {
    endAt(m_page.step);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(m_page.before->hasFocus());
}

TEST_F(Steps, AStepInTheBarLeavesItToThePageAsWell) {
    QSignalSpy hidden(m_page.hide, &QPushButton::clicked);
    endAt(m_page.next);
    EXPECT_TRUE(m_page.hasKeyboard());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(hidden.count(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(m_page.hide->hasFocus());
}

TEST_F(Steps, WhatIsThereAgainHasTheKeyboardAgain) {
    endAt(m_page.step);
    m_page.step->setEnabled(true);
    EXPECT_TRUE(m_page.step->hasFocus());
    endAt(m_page.before);
    m_page.after->setFocus();
    m_page.before->setEnabled(true);
    EXPECT_TRUE(m_page.after->hasFocus()) << "not from where somebody went on to";
}

class Menus : public testing::TestWithParam<int> {
protected:
    void SetUp() override {
        for (QScreen* each : QGuiApplication::screens())
            if (each->name() == u"small"_s) m_screen = each;
        ASSERT_NE(m_screen, nullptr);
        m_window.setScreen(m_screen);
        m_window.setGeometry(m_screen->availableGeometry());
        m_window.show();
        m_button.setGeometry(40, m_screen->availableGeometry().height() * GetParam() / 100, 160, 40);
        m_button.show();
        QCoreApplication::processEvents();
    }
    void open(int lines) {
        QObject::connect(&m_menu, &QMenu::aboutToShow, &m_menu, [this, lines] {
            m_menu.clear();
            for (int i = 0; i < lines; ++i)
                m_menu.addAction(u"Condition %1"_s.arg(i));
        });
        popupBeside(m_menu, m_button);
    }
    QRect place() const { return {m_button.mapToGlobal(QPoint()), m_button.size()}; }
    void expectBeside() {
        EXPECT_TRUE(m_screen->availableGeometry().contains(m_menu.geometry()));
        EXPECT_FALSE(m_menu.geometry().intersects(place())) << "the field stays in sight";
    }

    Look m_look{ThemeName::Light};
    QScreen* m_screen = nullptr;
    QWidget m_window;
    QPushButton m_button{u"Add"_s, &m_window};
    QMenu m_menu;
};

TEST_P(Menus, LongOnesScrollBesideTheirField) {
    for (const int lines : {3, 9, 14, 60}) {
        m_menu.disconnect();
        open(lines);
        expectBeside();
        picture(m_menu, u"menu-%1-%2"_s.arg(GetParam()).arg(lines));
        for (int i = 0; i < lines; ++i) {
            QTest::keyClick(&m_menu, Qt::Key_Down);
            const QAction* at = m_menu.activeAction();
            ASSERT_NE(at, nullptr);
            EXPECT_TRUE(m_menu.rect().contains(m_menu.actionGeometry(const_cast<QAction*>(at)).center()))
                << qPrintable(at->text()) << " of " << lines;
        }
        expectBeside();
        m_menu.close();
    }
}

INSTANTIATE_TEST_SUITE_P(Places, Menus, testing::Values(2, 45, 60, 90));

} // namespace
} // namespace bothy
