// Undo through the real window: the toast, the list of what was done just now, and Ctrl+Z, newest first and across
// pages.
#include "tests/flows/there.h"
#include "tests/support/couple.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/shell/house.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QMenu>

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
        partOf<Toast>(*m_window).setStaySeconds(0); // it goes by what is done, not by the time
    }
    void ctrlZ() { m_hands->key(Qt::Key_Z, Qt::ControlModifier); }
    /// An item of the list. With the keyboard on it: the list lets go of rows that are far from what is in view.
    Hands card(const QString& item) {
        m_window->house()->show(u"answers"_s, u"item:"_s + item);
        return m_hands->within(u"item."_s + item);
    }
    void setAside() {
        sayYesToMany(*m_session);
        m_hands->click(u"page.answers"_s);
        m_hands->click(u"lookOver"_s);
        m_hands->click(u"setAside"_s);
        m_hands->waitToRead(u"Set aside for comparing."_s);
    }
    /// One entry of what was done just now.
    void chooseRecent(const QString& words) {
        m_hands->click(u"recentButton"_s);
        QAction* entry = nullptr;
        ASSERT_TRUE(waitFor([&] {
            const auto all = m_window->findChildren<QAction*>();
            const auto found = std::ranges::find(all, words, &QAction::text);
            entry = found == all.end() ? nullptr : *found;
            return entry != nullptr;
        })) << qPrintable(words);
        entry->trigger();
        for (auto* menu : m_window->findChildren<QMenu*>())
            menu->close();
    }
    /// Without the page that the window remembers and the time of the last writing.
    PrivateState mine() const {
        PrivateState state = m_session->mine();
        state.lastPage.clear();
        state.floor = 0, state.floorDay = {};
        state.unfinished = {};
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
    card(u"touch.light"_s).click(u"skipOrClear"_s);
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
    card(u"touch.light"_s).click(u"skipOrClear"_s);
    m_hands->waitToRead(u"Skipped."_s);
    m_hands->clickWords(u"Undo"_s);
    EXPECT_EQ(mine(), before);
    EXPECT_EQ(m_hands->button(u"Undo"_s), nullptr) << "the word is gone with what it spoke of";
}

TEST_F(Undo, ANoteIsOneActAndItsFieldKeepsItsOwnUndo) {
    m_hands->click(u"page.answers"_s);
    m_hands->click(u"topic.touch"_s);
    Hands firm = card(u"touch.firm"_s);
    firm.click(u"more"_s);
    const PrivateState before = mine();
    firm.type(u"note"_s, u"On calm days"_s);
    EXPECT_FALSE(m_hands->reads(u"Note kept."_s)) << "not while it is typed";
    seen<QWidget>(firm, u"keepPrivate"_s).setFocus();
    m_hands->waitToRead(u"Note kept. Only you see it."_s);
    EXPECT_NE(mine(), before);
    ctrlZ();
    EXPECT_EQ(mine(), before);
    EXPECT_TRUE(seen<QPlainTextEdit>(firm, u"note"_s).toPlainText().isEmpty());
}

TEST_F(Undo, NothingOfItIsLeftAfterALock) {
    m_hands->click(u"page.answers"_s);
    m_hands->click(u"topic.touch"_s);
    card(u"touch.light"_s).click(u"skipOrClear"_s);
    m_hands->waitToRead(u"Skipped."_s);
    const PrivateState skipped = mine();
    m_hands->key(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return m_hands->sees(u"tile.0"_s); }));
    Couple::open(*m_session, Couple::robin());
    ctrlZ();
    EXPECT_EQ(mine().answers, skipped.answers);
}

// ---- every way back is taken and said, or says why it is closed ------------------------------------

TEST_F(Undo, EachOfItsThreeWaysSaysThatItWasTaken) {
    m_hands->click(u"page.answers"_s);
    m_hands->click(u"topic.touch"_s);
    const PrivateState before = mine();
    const std::vector<std::function<void()>> ways{[&] { m_hands->clickWords(u"Undo"_s); }, [&] { ctrlZ(); },
                                                  [&] { chooseRecent(u"Undo: Skipped."_s); }};
    for (const auto& way : ways) {
        card(u"touch.light"_s).click(u"skipOrClear"_s);
        m_hands->waitToRead(u"Skipped."_s);
        way();
        m_hands->waitToRead(u"Undone."_s);
        EXPECT_EQ(mine(), before);
    }
}

TEST_F(Undo, SettingAsideIsUndoneAndSaidWhileNothingWasCompared) {
    setAside();
    m_hands->clickWords(u"Undo"_s);
    m_hands->waitToRead(u"Undone."_s);
    EXPECT_FALSE(m_session->isSetAside());
    m_hands->waitToRead(u"When both lists are set aside, you can look together."_s);
}

TEST_F(Undo, SettingAsideThatWasComparedMeanwhileSaysSo) {
    auto sam = m_couple.window();
    Couple::open(*sam, Couple::sam());
    sayYesToMany(*sam);
    ASSERT_TRUE(finished(sam->setAside(false)));
    setAside();
    ASSERT_TRUE(waitFor([&] { return !m_session->shared().rows.empty() && !m_session->isSetAside(); }));
    m_hands->clickWords(u"Undo"_s);
    m_hands->waitToRead(u"The lists were compared meanwhile. Rows can be taken back in In common."_s);
    ASSERT_TRUE(finished(sam->setLimit(Session::newDocumentId(), {.kind = u"hard_limit"_s, .words = u"No calls."_s})));
    ASSERT_TRUE(waitFor([&] { return !m_session->shared().limits.limits.empty(); }));
    EXPECT_TRUE(m_hands->reads(u"The lists were compared meanwhile. Rows can be taken back in In common."_s))
        << "whatever the other one does";
}

TEST_F(Undo, SettingAsideThatIsBeingComparedIsStoppedAndSaid) {
    setAside();
    auto sam = m_couple.window();
    Couple::open(*sam, Couple::sam());
    sayYesToMany(*sam);
    // Robin's list was there first, so it is Robin who hears of an answer.
    ASSERT_TRUE(waitFor([&] { return !sam->shared().rounds.empty(); }));
    // At once, before anything more goes on: their part comes another day.
    QObject::connect(sam.get(), &Session::sharedChanged, sam.get(), [&] {
        if (std::ranges::any_of(sam->shared().rounds, &RoundRecord::iAnswered)) sam->lock();
    });
    sam->setAside(false);
    ASSERT_TRUE(waitFor([&] { return roundInFlight(m_session->shared().rounds) != nullptr; }));
    chooseRecent(u"Undo: Set aside for comparing."_s);
    m_hands->waitToRead(u"Stopped. To be careful, think of your answers in this round as known."_s);
    EXPECT_TRUE(waitFor([&] { return !m_session->isSetAside(); }));
}

TEST_F(Undo, WhatCannotGoBackAnyMoreSaysSo) {
    setAside();
    m_hands->click(u"takeBackList"_s);
    m_hands->click(u"page.answers"_s);
    m_hands->click(u"topic.touch"_s);
    card(u"touch.light"_s).click(u"skipOrClear"_s);
    const ItemId offered = firstOf(m_session->mine().answers.items()).first; // would go out as something else now
    m_session->answer(offered, ItemAnswer{.sides = {{RoleSide::Both, Answer::Closed}}});
    const PrivateState before = mine();
    chooseRecent(u"Undo: Taken back. Nothing was shown."_s);
    m_hands->waitToRead(u"This cannot be undone any more."_s);
    EXPECT_EQ(mine(), before);
}

} // namespace
