// What a small screen and large text leave in its place: the list of pages, and words after something was done.

#include "tests/flows/window.h"
#include "ui/widgets/page.h"
#include "ui/widgets/page_list.h"
#include "ui/widgets/strip.h"
#include "ui/widgets/toast.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

class SmallScreen : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_window = std::make_unique<Window>(m_couple);
        m_window->window().resize(1180, 720);
        m_window->unlock(0, qPrintable(Couple::robin().passphrase));
        ASSERT_TRUE(waitFor([&] { return house() != nullptr; }));
        toast().setStaySeconds(0); // it goes by what is done, not by the time
    }
    House* house() { return m_window->window().house(); }
    PageList& pages() { return *house()->findChild<PageList*>(); }
    Toast& toast() { return *house()->findChild<Toast*>(); }

    Couple m_couple;
    std::unique_ptr<Window> m_window;
};

} // namespace

TEST_F(SmallScreen, ListOfPagesComesBackWithSmallerText) {
    ASSERT_FALSE(pages().isFolded());
    Theme& theme = themeOf(house());
    theme.apply(*qApp, theme.name(), 2.0);
    EXPECT_TRUE(waitFor([&] { return pages().isFolded(); }));
    theme.apply(*qApp, theme.name(), 1.0);
    EXPECT_TRUE(waitFor([&] { return !pages().isFolded() && pages().isVisible(); }));
}

TEST_F(SmallScreen, F6GoesRoundTheListThePageAndTheStrip) {
    const auto has = [](const QWidget& part) {
        const QWidget* focused = QApplication::focusWidget();
        return focused && (focused == &part || part.isAncestorOf(focused));
    };
    Strip& strip = *house()->findChild<Strip*>();
    for (const double text : {1.0, 1.5}) {
        themeOf(house()).apply(*qApp, themeOf(house()).name(), text);
        house()->show(u"answers"_s);
        QWidget& page = *house()->page(u"answers"_s);
        ASSERT_TRUE(waitFor([&] { return has(page); }));
        for (int round = 0; round < 2; ++round) {
            m_window->hands.key(Qt::Key_F6);
            EXPECT_TRUE(waitFor([&] { return has(strip); })) << text;
            if (pages().isVisible()) {
                m_window->hands.key(Qt::Key_F6);
                EXPECT_TRUE(waitFor([&] { return has(pages()); })) << text;
            }
            m_window->hands.key(Qt::Key_F6);
            EXPECT_TRUE(waitFor([&] { return has(page); })) << text;
        }
    }
}

TEST_F(SmallScreen, AWordLeavesWithThePageItSpeaksOf) {
    house()->show(u"boundaries"_s);
    house()->say(u"Kept. It stays in effect."_s, {});
    ASSERT_TRUE(toast().isVisible());
    house()->openSearch();
    EXPECT_FALSE(toast().isVisible());
    house()->show(u"care"_s);
    house()->say(u"Kept."_s, {});
    house()->show(u"help"_s);
    EXPECT_FALSE(toast().isVisible());
    house()->say(u"Put away, for you only."_s, [] { return true; });
    house()->show(u"care"_s);
    EXPECT_TRUE(toast().isVisible()) << "its Undo still works";
    m_window->hands.press(toast().findChild<QPushButton*>());
    EXPECT_TRUE(waitFor([&] { return m_window->hands.reads(u"Undone."_s); }));
}

TEST_F(SmallScreen, HowSomethingEndedStaysWhateverChangesAndLeavesWithItsPage) {
    Session& session = m_window->session();
    const auto writeLimit = [&] {
        ASSERT_TRUE(finished(session.setLimit(Session::newDocumentId(), {.words = u"Not before breakfast."_s})));
    };
    house()->show(u"boundaries"_s);
    house()->say(u"Kept."_s, {});
    writeLimit();
    EXPECT_TRUE(waitFor([&] { return !toast().isVisible(); })) << "a word about the state before";
    Q_EMIT house()->page(u"boundaries"_s)->ended(u"It was stopped."_s);
    ASSERT_TRUE(toast().isVisible());
    QSignalSpy changed(&session, &Session::sharedChanged);
    writeLimit();
    ASSERT_TRUE(waitFor([&] { return !changed.isEmpty(); }));
    EXPECT_TRUE(toast().isVisible()) << "it ended like this, whatever comes";
    EXPECT_EQ(toast().accessibleName(), u"It was stopped."_s);
    house()->show(u"care"_s);
    EXPECT_FALSE(toast().isVisible());
}
