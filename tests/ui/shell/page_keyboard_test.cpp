// When what has the keyboard goes, the keyboard stays on the page.

#include "tests/ui/pages/hands.h"
#include "ui/shell/page_keyboard.h"
#include "ui/theme/tab_order.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class PageKeyboardTest : public testing::Test {
protected:
    void SetUp() override {
        auto* all = new QVBoxLayout(&m_house);
        all->addWidget(m_menu);
        all->addWidget(m_pages);
        all->addWidget(m_toast);
        (new QVBoxLayout(m_toast))->addWidget(m_undo);
        m_page->setFocusPolicy(Qt::StrongFocus);
        auto* column = new QVBoxLayout(m_page);
        column->addWidget(m_list);
        column->addWidget(m_below);
        auto* rows = new QVBoxLayout(m_list);
        for (QPushButton*& row : m_rows)
            rows->addWidget(row = new QPushButton(u"Row"_s));
        m_pages->addWidget(m_page);
        m_pages->addWidget(m_other);
        new PageKeyboard(*m_pages, *m_toast);
        showAt(m_house);
        chainAsRead(m_house); // whatever goes after the last one on the page is not on it
    }
    bool comesTo(const QWidget* control) {
        return waitFor([&] { return QApplication::focusWidget() == control; });
    }

    const Look m_look{ThemeName::Light};
    QWidget m_house;
    QPushButton* m_menu = new QPushButton(u"Menu"_s);
    QStackedWidget* m_pages = new QStackedWidget;
    QWidget *m_page = new QWidget, *m_other = new QWidget, *m_list = new QWidget, *m_toast = new QWidget;
    QPushButton *m_below = new QPushButton(u"Below"_s), *m_undo = new QPushButton(u"Undo"_s);
    std::array<QPushButton*, 3> m_rows{};
};

TEST_F(PageKeyboardTest, ADeletedControlLeavesItToItsNeighbour) {
    m_below->setFocus();
    delete m_below;
    EXPECT_TRUE(comesTo(m_rows[2]));
}

TEST_F(PageKeyboardTest, AHiddenOneToo) {
    m_below->setFocus();
    m_below->hide();
    EXPECT_TRUE(comesTo(m_rows[2]));
}

TEST_F(PageKeyboardTest, OneThatIsSwitchedOffLeavesItToThePageWhereAKeyTooManyDoesNothing) {
    m_below->setFocus();
    m_below->setEnabled(false);
    EXPECT_TRUE(comesTo(m_page));
}

TEST_F(PageKeyboardTest, WithoutAnythingToPressThePageHasIt) {
    m_below->setFocus();
    delete m_list;
    delete m_below;
    EXPECT_TRUE(comesTo(m_page));
}

TEST_F(PageKeyboardTest, FromTheToastItGoesBackToWhereItWas) {
    m_rows[1]->setFocus();
    m_undo->setFocus();
    m_toast->hide();
    EXPECT_TRUE(comesTo(m_rows[1]));
}

TEST_F(PageKeyboardTest, AListMadeAnewHasItWhereItWas) {
    m_rows[1]->setFocus();
    m_undo->setFocus();
    for (QPushButton*& row : m_rows) {
        row->hide();
        row->deleteLater();
        m_list->layout()->removeWidget(row);
        m_list->layout()->addWidget(row = new QPushButton(u"Row"_s));
        row->show();
    }
    m_toast->hide();
    EXPECT_TRUE(comesTo(m_rows[1]));
}

TEST_F(PageKeyboardTest, WhoGoesElsewhereIsLeftThere) {
    m_below->setFocus();
    m_below->hide();
    m_menu->setFocus();
    bool isLater = false;
    QMetaObject::invokeMethod(
        m_menu, [&] { isLater = true; }, Qt::QueuedConnection); // after what was to bring it back
    ASSERT_TRUE(waitFor([&] { return isLater; }));
    EXPECT_EQ(QApplication::focusWidget(), m_menu);
}

} // namespace
} // namespace bothy
