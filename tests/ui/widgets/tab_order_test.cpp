// Tab goes as the eye does, whatever was made first.

#include "tests/ui/pages/hands.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/footed_page.h"
#include "ui/widgets/keyboard.h"
#include "ui/widgets/page_frame.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class TabOrderTest : public testing::Test {
protected:
    QPushButton* button(const QString& name, QWidget* parent = nullptr) {
        auto* made = new QPushButton(name, parent ? parent : &m_window);
        made->setObjectName(name);
        return made;
    }
    /// What Tab comes to from `from` until it is back there.
    QStringList tabsFrom(QWidget* from, Qt::Key key = Qt::Key_Tab) {
        from->setFocus();
        QStringList names;
        QWidget* at = from;
        do {
            names << at->objectName();
            QTest::keyClick(at, key);
            at = QApplication::focusWidget();
        } while (at != from && names.size() < 20);
        return names;
    }

    const Look m_look{ThemeName::Light};
    QWidget m_window;
};

TEST_F(TabOrderTest, WhatComesLateIsMetWhereItStands) {
    auto* column = new QVBoxLayout(&m_window);
    column->addWidget(button(u"second"_s));
    auto* line = new QHBoxLayout;
    column->addLayout(line);
    line->addWidget(button(u"fourth"_s));
    showAt(m_window);
    auto* first = button(u"first"_s);
    column->insertWidget(0, first);
    line->insertWidget(0, button(u"third"_s));
    for (QWidget* each : m_window.findChildren<QWidget*>())
        each->show();
    EXPECT_EQ(tabsFrom(first), (QStringList{u"first"_s, u"second"_s, u"third"_s, u"fourth"_s}));
    EXPECT_EQ(tabsFrom(first, Qt::Key_Backtab), (QStringList{u"first"_s, u"fourth"_s, u"third"_s, u"second"_s}));
}

TEST_F(TabOrderTest, GridsAndFormsAreReadRowByRow) {
    auto* column = new QVBoxLayout(&m_window);
    auto* grid = new QGridLayout;
    grid->addWidget(button(u"2b"_s), 1, 1);
    grid->addWidget(button(u"1b"_s), 0, 1);
    grid->addWidget(button(u"2a"_s), 1, 0);
    auto* first = button(u"1a"_s);
    grid->addWidget(first, 0, 0);
    column->addLayout(grid);
    auto* form = new QFormLayout;
    form->addRow(u"Last"_s, button(u"4"_s));
    form->insertRow(0, button(u"3"_s));
    column->addLayout(form);
    showAt(m_window);
    EXPECT_EQ(tabsFrom(first), (QStringList{u"1a"_s, u"1b"_s, u"2a"_s, u"2b"_s, u"3"_s, u"4"_s}));
}

TEST_F(TabOrderTest, WhatIsPlacedByHandIsReadFromTheTopInTheDirectionOfReading) {
    auto *low = button(u"low"_s), *right = button(u"right"_s), *left = button(u"left"_s);
    low->setGeometry(0, 100, 80, 30);
    right->setGeometry(100, 10, 80, 30);
    left->setGeometry(0, 10, 80, 30);
    showAt(m_window);
    EXPECT_EQ(tabsFrom(left), (QStringList{u"left"_s, u"right"_s, u"low"_s}));
    m_window.setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(tabsFrom(right), (QStringList{u"right"_s, u"left"_s, u"low"_s}));
}

TEST_F(TabOrderTest, AFieldOfPartsIsOneStopAndWhatIsHiddenIsNone) {
    auto* column = new QVBoxLayout(&m_window);
    auto* pages = new QStackedWidget;
    pages->addWidget(button(u"of another page"_s, pages));
    auto* shown = button(u"of this page"_s, pages);
    pages->addWidget(shown);
    pages->setCurrentWidget(shown);
    auto* number = new QSpinBox;
    number->setObjectName(u"number"_s);
    column->addWidget(number);
    column->addWidget(pages);
    auto *off = button(u"off"_s), *first = button(u"first"_s);
    off->setEnabled(false);
    column->insertWidget(0, off);
    column->insertWidget(0, first);
    showAt(m_window);
    EXPECT_EQ(tabsFrom(first), (QStringList{u"first"_s, u"number"_s, u"of this page"_s}));
}

TEST_F(TabOrderTest, TheKeyboardOfAPartIsGivenToWhatIsReadFirst) {
    auto* column = new QVBoxLayout(&m_window);
    column->addWidget(button(u"second"_s));
    auto* first = button(u"first"_s);
    column->insertWidget(0, first);
    showAt(m_window);
    giveKeyboard(m_window);
    EXPECT_TRUE(first->hasFocus());
}

TEST_F(TabOrderTest, TheBarComesAfterTheWords) {
    class Words : public FootedPage {
    public:
        Words() { bar()->addButton(u"Go on"_s, ButtonKind::Filled)->setObjectName(u"go on"_s); }
        using FootedPage::content;
    } page;
    showAt(page, {800, 500});
    auto* field = new QLineEdit;
    field->setObjectName(u"field"_s);
    page.content()->addWidget(field);
    page.content()->insertWidget(0, new QLineEdit);
    for (QWidget* each : page.findChildren<QLineEdit*>())
        each->show();
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"go on"_s);
}

} // namespace
} // namespace bothy
