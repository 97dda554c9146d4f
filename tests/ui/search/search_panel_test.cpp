// The panel as a person meets it: typing, arrows, narrowing, nothing found.

#include "tests/support/hands.h"
#include "ui/search/search_panel.h"

#include <QSignalSpy>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class Panel : public testing::Test {
protected:
    void SetUp() override {
        SearchGroup list{.page = u"answers"_s, .title = u"My list"_s, .icon = IconName::List};
        for (int i = 0; i < 60; ++i)
            list.entries.push_back(
                {.place = u"item:%1"_s.arg(i), .title = u"Long hug %1"_s.arg(i), .line = u"Touch"_s});
        SearchGroup help{.page = u"help"_s, .title = u"Help"_s, .icon = IconName::Help};
        help.entries.push_back({.place = u"about"_s, .title = u"What Bothy is"_s, .text = u"A long talk, a hug."_s});
        m_panel.setGroups({list, help});
        m_panel.resize(900, 700);
        m_panel.show();
        m_panel.activateWindow();
        QApplication::setActiveWindow(&m_panel);
        m_panel.focusSearch();
    }
    /// What was chosen, as "page/place".
    QString chosen() {
        if (m_requests.isEmpty()) return {};
        const auto request = m_requests.takeFirst();
        return request[0].toString() + u'/' + request[1].toString();
    }
    int rows() { return static_cast<int>(m_panel.findChildren<QWidget*>(QRegularExpression(u"^result\\."_s)).size()); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    SearchPanel m_panel{u"Home"_s};
    Hands m_hands{m_panel};
    QSignalSpy m_requests{&m_panel, &Page::pageRequested};
};

TEST_F(Panel, BeginsWithoutResults) {
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(m_hands.reads(u"It goes when you leave the search."_s));
}

TEST_F(Panel, SaysWhatIsNeverSearchedWhereSomebodyMayMissIt) {
    EXPECT_TRUE(m_hands.sees(u"neverFound"_s));
    m_hands.type(u"searchEverywhere"_s, u"hug"_s);
    EXPECT_FALSE(m_hands.sees(u"neverFound"_s));
    m_hands.type(u"searchEverywhere"_s, u"qqq"_s);
    EXPECT_TRUE(m_hands.sees(u"neverFound"_s));
    EXPECT_TRUE(m_hands.reads(u"are not searched"_s));
}

TEST_F(Panel, StopIsFoundByItsNameAndOpensInItsOwnWay) {
    m_panel.setGroups({SearchGroup{StopGroup, u"Stop"_s, IconName::Stop, {}, {{.place = {}, .title = u"Stop"_s}}}});
    QSignalSpy stop(&m_panel, &Page::stopRequested);
    m_hands.type(u"searchEverywhere"_s, u"stop"_s);
    m_hands.click(u"result.stop."_s);
    EXPECT_EQ(stop.size(), 1);
    EXPECT_EQ(chosen(), QString());
}

TEST_F(Panel, ArrowsAndEnterChoose) {
    m_hands.type(u"searchEverywhere"_s, u"hug"_s);
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"result.answers.item:0"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(chosen(), u"answers/item:1"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"searchEverywhere"_s);
    press(Qt::Key_Return); // from the field: the best one
    EXPECT_EQ(chosen(), u"answers/item:0"_s);
}

TEST_F(Panel, TypingGoesOnAfterTheArrows) {
    m_hands.type(u"searchEverywhere"_s, u"hug"_s);
    press(Qt::Key_Down);
    QTest::keyClicks(QApplication::focusWidget(), u" 17"_s.mid(1));
    EXPECT_EQ(m_hands.visible<QLineEdit>(u"searchEverywhere"_s)->text(), u"hug17"_s);
}

TEST_F(Panel, OneClickChooses) {
    m_hands.type(u"searchEverywhere"_s, u"talk"_s);
    m_hands.click(u"result.help.about"_s);
    EXPECT_EQ(chosen(), u"help/about"_s);
}

TEST_F(Panel, AFewRowsOfEachPageAndMoreOfOne) {
    m_hands.type(u"searchEverywhere"_s, u"hug"_s);
    EXPECT_TRUE(m_hands.sees(u"result.answers.item:3"_s));
    EXPECT_FALSE(m_hands.sees(u"result.answers.item:4"_s));
    EXPECT_TRUE(m_hands.sees(u"result.help.about"_s));
    m_hands.click(u"more.answers"_s);
    EXPECT_TRUE(m_hands.sees(u"result.answers.item:39"_s));
    EXPECT_FALSE(m_hands.sees(u"result.help.about"_s));
    EXPECT_TRUE(m_hands.reads(u"There is more. Another word makes this shorter."_s));
    m_hands.click(u"onlyPage"_s);
    EXPECT_TRUE(m_hands.sees(u"result.help.about"_s));
}

TEST_F(Panel, NothingFoundIsCalm) {
    m_hands.type(u"searchEverywhere"_s, u"qqq"_s);
    EXPECT_TRUE(m_hands.reads(u"Nothing found for this."_s));
    EXPECT_TRUE(m_hands.reads(u"Other words may help."_s));
    EXPECT_EQ(m_requests.size(), 0);
    press(Qt::Key_Return);
    EXPECT_EQ(m_requests.size(), 0);
}

TEST_F(Panel, EscapeLeavesFromAnywhere) {
    QSignalSpy left(&m_panel, &SearchPanel::left);
    press(Qt::Key_Escape);
    m_hands.type(u"searchEverywhere"_s, u"hug"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    EXPECT_EQ(left.size(), 2);
}

} // namespace
} // namespace bothy
