// A page stays where somebody looks: with the keyboard in view while it grows, and where they read when they scrolled.

#include "tests/ui/pages/hands.h"
#include "ui/widgets/page_frame.h"

#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class Frame : public testing::Test {
protected:
    void SetUp() override {
        for (int i = 0; i < 40; ++i) {
            auto* button = new QPushButton(u"Line %1"_s.arg(i));
            m_frame.content()->addWidget(button);
            m_lines.push_back(button);
        }
        showAt(m_frame, {600, 400});
    }
    bool isSeen(const QWidget* part) const { return part->visibleRegion().boundingRect().height() == part->height(); }
    bool isSeenSoon(const QWidget* part) const {
        return waitFor([=, this] { return isSeen(part); });
    }
    int scrolled() const { return m_frame.verticalScrollBar()->value(); }
    /// With the hand, as far as it goes.
    void scrollToTheTop() { m_frame.verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum); }
    void letLayOut() {
        for (int round = 0; round < 5; ++round) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents();
        }
    }

    PageFrame m_frame;
    std::vector<QPushButton*> m_lines;
};

TEST_F(Frame, KeepsTheKeyboardInViewWhileThePageGrowsAboveIt) {
    m_lines[20]->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(isSeenSoon(m_lines[20]));
    auto* more = new QWidget;
    more->setFixedHeight(900);
    m_frame.content()->insertWidget(3, more);
    ASSERT_TRUE(waitFor([&] { return more->isVisible() && more->y() > 0; }));
    letLayOut();
    EXPECT_TRUE(isSeen(m_lines[20]));
    more->hide();
    letLayOut();
    EXPECT_TRUE(isSeen(m_lines[20])) << "and while it shrinks";
}

TEST_F(Frame, StaysWhereSomebodyScrolledTo) {
    m_lines[30]->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(isSeenSoon(m_lines[30]));
    scrollToTheTop();
    m_frame.resize(600, 340); // a word below the page comes
    letLayOut();
    EXPECT_EQ(scrolled(), 0);
    m_frame.resize(600, 400); // and goes
    letLayOut();
    EXPECT_EQ(scrolled(), 0);
    m_lines[39]->setText(u"Other words"_s);
    letLayOut();
    EXPECT_EQ(scrolled(), 0);
    QTest::keyClick(m_lines[30], Qt::Key_Tab);
    EXPECT_TRUE(isSeenSoon(m_lines[31])) << "the keyboard goes on, and is seen again";
}

TEST_F(Frame, StaysWhereSomebodyScrolledToWhenTheWindowComesBack) {
    m_lines[30]->setFocus(Qt::TabFocusReason);
    ASSERT_TRUE(isSeenSoon(m_lines[30]));
    scrollToTheTop();
    QApplication::setActiveWindow(nullptr);
    ASSERT_EQ(QApplication::focusWidget(), nullptr);
    QApplication::setActiveWindow(&m_frame);
    ASSERT_TRUE(waitFor([&] { return m_lines[30]->hasFocus(); }));
    letLayOut();
    EXPECT_EQ(scrolled(), 0);
}

} // namespace
} // namespace bothy
