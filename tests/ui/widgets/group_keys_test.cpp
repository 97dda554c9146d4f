// A group of which one can be chosen is one stop of Tab, and its arrows follow its order.

#include "tests/ui/pages/hands.h"
#include "ui/widgets/choice_button.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QPushButton>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class GroupKeysTest : public testing::Test {
protected:
    void SetUp() override {
        auto* grid = new QGridLayout(&m_window);
        grid->addWidget(m_before, 0, 0);
        auto* group = new QButtonGroup(&m_window);
        // Two lines; the wide one on top lies nearest to both of those below.
        for (int i = 0; i < 4; ++i) {
            auto* each = new RadioChoice(u"Choice %1"_s.arg(i));
            group->addButton(each, i);
            grid->addWidget(each, 1 + i / 2, i % 2);
            m_choices.push_back(each);
        }
        grid->addWidget(m_after, 3, 0);
        showAt(m_window);
    }
    QWidget* press(Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        return QApplication::focusWidget();
    }

    const Look m_look{ThemeName::Light};
    QWidget m_window;
    QPushButton *m_before = new QPushButton(u"Before"_s), *m_after = new QPushButton(u"After"_s);
    std::vector<RadioChoice*> m_choices;
};

TEST_F(GroupKeysTest, WithNothingChosenTabStopsAtTheFirstFromEitherSide) {
    m_before->setFocus();
    EXPECT_EQ(press(Qt::Key_Tab), m_choices[0]);
    EXPECT_EQ(press(Qt::Key_Tab), m_after);
    EXPECT_EQ(press(Qt::Key_Backtab), m_choices[0]);
    EXPECT_EQ(press(Qt::Key_Backtab), m_before);
}

TEST_F(GroupKeysTest, WhereTheArrowsWereIsNoStopLater) {
    m_choices[0]->setFocus();
    EXPECT_EQ(press(Qt::Key_Right), m_choices[1]);
    EXPECT_EQ(press(Qt::Key_Tab), m_after);
    EXPECT_EQ(press(Qt::Key_Backtab), m_choices[0]);
    for (const RadioChoice* each : m_choices)
        EXPECT_FALSE(each->isChecked()) << "looking around chooses nothing";
}

TEST_F(GroupKeysTest, TheChosenOneIsTheStopAndArrowsChoose) {
    m_choices[2]->setChecked(true);
    m_before->setFocus();
    EXPECT_EQ(press(Qt::Key_Tab), m_choices[2]);
    EXPECT_EQ(press(Qt::Key_Left), m_choices[1]) << "the one before, in the line above";
    EXPECT_TRUE(m_choices[1]->isChecked());
    EXPECT_EQ(press(Qt::Key_Down), m_choices[2]);
    EXPECT_EQ(press(Qt::Key_Right), m_choices[3]);
    EXPECT_EQ(press(Qt::Key_Right), m_choices[3]) << "it ends there";
    m_choices[2]->setEnabled(false);
    EXPECT_EQ(press(Qt::Key_Left), m_choices[1]) << "what cannot be used is passed by";
}

TEST_F(GroupKeysTest, WhereOneReadsFromTheRightTheArrowsTurn) {
    m_window.setLayoutDirection(Qt::RightToLeft);
    m_choices[0]->setFocus();
    EXPECT_EQ(press(Qt::Key_Left), m_choices[1]);
    EXPECT_EQ(press(Qt::Key_Right), m_choices[0]);
}

} // namespace
} // namespace bothy
