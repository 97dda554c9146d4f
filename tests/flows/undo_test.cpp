// Undo through the real window: the toast, the list of what was done just now, and Ctrl+Z, newest first and across
// pages.
#include "tests/support/couple.h"
#include "tests/support/hands.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/shell/house.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

class Undo : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_session = m_couple.window();
        m_settings = std::make_unique<AppearanceKeeper>(m_theme, m_couple.places().directory + u"/settings.ini"_s);
        m_theme.apply(*qApp, ThemeName::Light);
        m_window = std::make_unique<MainWindow>(PageNeeds{*m_session, *m_settings});
        m_window->show();
        m_window->activateWindow();
        QApplication::setActiveWindow(m_window.get());
        Couple::open(*m_session, Couple::robin());
        m_hands = std::make_unique<Hands>(*m_window);
    }
    void ctrlZ() { m_hands->key(Qt::Key_Z, Qt::ControlModifier); }
    /// Without the page that the window remembers and the time of the last writing.
    PrivateState mine() const {
        PrivateState state = m_session->mine();
        state.lastPage.clear();
        state.floor = 0;
        return state;
    }

    Couple m_couple;
    Theme m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AppearanceKeeper> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Hands> m_hands;
};

TEST_F(Undo, CtrlZTakesTheNewestActBackAcrossPages) {
    sayYesToMany(*m_session);
    std::vector<PrivateState> states{mine()};
    m_hands->click(u"page.answers"_s);
    m_hands->click(u"switchOn.kiss"_s);
    states.push_back(mine());
    m_hands->click(u"topic.touch"_s);
    m_hands->within(u"item.touch.light"_s).click(u"skipOrClear"_s);
    states.push_back(mine());
    m_hands->click(u"page.answers"_s);
    m_hands->click(u"lookOver"_s);
    m_hands->click(u"holdBackAll"_s);
    states.push_back(mine());
    m_hands->click(u"page.home"_s);
    for (std::size_t i = 1; i < states.size(); ++i)
        ASSERT_NE(states[i], states[i - 1]) << "act " << i << " did nothing";
    for (std::size_t i = states.size() - 1; i-- > 0;) {
        ctrlZ();
        EXPECT_EQ(mine(), states[i]) << "back to before act " << i + 1;
    }
    ctrlZ();
    EXPECT_EQ(mine(), states.front()) << "there is nothing more to take back";
}

TEST_F(Undo, SettingAsideAndTakingBackAcrossTwoPages) {
    sayYesToMany(*m_session);
    m_hands->click(u"page.answers"_s);
    m_hands->click(u"lookOver"_s);
    const PrivateState loose = mine();
    m_hands->click(u"setAside"_s);
    m_hands->waitToRead(u"Set aside. There is nothing more to do."_s);
    const PrivateState aside = mine();
    m_hands->click(u"takeBackList"_s);
    EXPECT_EQ(mine(), loose);
    ctrlZ();
    EXPECT_EQ(mine(), aside);
    m_hands->waitToRead(u"Set aside. There is nothing more to do."_s);
    ctrlZ();
    EXPECT_EQ(mine(), loose);
    m_hands->waitToRead(u"When both lists are set aside, you can look together."_s);
}

TEST_F(Undo, TheToastTakesBackWhatItSpeaksOf) {
    m_hands->click(u"page.answers"_s);
    m_hands->click(u"topic.touch"_s);
    const PrivateState before = mine();
    m_hands->within(u"item.touch.light"_s).click(u"skipOrClear"_s);
    m_hands->waitToRead(u"Skipped."_s);
    m_hands->clickWords(u"Undo"_s);
    EXPECT_EQ(mine(), before);
    EXPECT_EQ(m_hands->button(u"Undo"_s), nullptr) << "the word is gone with what it spoke of";
}

TEST_F(Undo, ANoteIsOneActAndItsFieldKeepsItsOwnUndo) {
    m_hands->click(u"page.answers"_s);
    m_hands->click(u"topic.touch"_s);
    Hands card = m_hands->within(u"item.touch.firm"_s);
    card.click(u"more"_s);
    const PrivateState before = mine();
    card.type(u"note"_s, u"On calm days"_s);
    EXPECT_FALSE(m_hands->reads(u"Note kept."_s)) << "not while it is typed";
    card.visible<QWidget>(u"keepPrivate"_s)->setFocus();
    m_hands->waitToRead(u"Note kept. Only you see it."_s);
    EXPECT_NE(mine(), before);
    ctrlZ();
    EXPECT_EQ(mine(), before);
    EXPECT_TRUE(card.visible<QPlainTextEdit>(u"note"_s)->toPlainText().isEmpty());
}

TEST_F(Undo, NothingOfItIsLeftAfterALock) {
    m_hands->click(u"page.answers"_s);
    m_hands->click(u"topic.touch"_s);
    m_hands->within(u"item.touch.light"_s).click(u"skipOrClear"_s);
    m_hands->waitToRead(u"Skipped."_s);
    const PrivateState skipped = mine();
    m_hands->key(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return m_hands->sees(u"tile.0"_s); }));
    Couple::open(*m_session, Couple::robin());
    ctrlZ();
    EXPECT_EQ(mine().answers, skipped.answers);
}

} // namespace
