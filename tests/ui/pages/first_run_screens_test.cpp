// The first run where room is short: each page opens at its top with the keyboard in sight, and says what it asks.

#include "tests/ui/pages/hands.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/theme/focus_ring.h"
#include "ui/unlock/first_run.h"
#include "ui/widgets/bottom_bar.h"
#include "ui/widgets/page_frame.h"

#include <QFocusFrame>
#include <QScrollBar>
#include <QTemporaryDir>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

struct Screen {
    QSize size;
    double text;
};

void PrintTo(const Screen& screen, std::ostream* out) {
    *out << screen.size.width() << 'x' << screen.size.height() << " at " << screen.text * 100 << " %";
}

class FirstRunOn : public testing::TestWithParam<Screen> {
protected:
    void SetUp() override {
        m_look = std::make_unique<Look>(ThemeName::Light, GetParam().text);
        m_session = m_couple.window();
        m_page = std::make_unique<FirstRun>(*m_session, m_appearance, FirstRun::Begin::Welcome);
        showAt(*m_page, GetParam().size);
        letLayOut();
    }
    static void letLayOut() {
        for (int round = 0; round < 12; ++round) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents();
        }
    }
    PageFrame& frame() {
        for (auto* each : m_page->findChildren<PageFrame*>())
            if (each->isVisible()) return *each;
        return *m_page->findChild<PageFrame*>();
    }
    /// With the keyboard, which is what shows where it is.
    void press(const char* name) {
        auto* button = find<QAbstractButton>(*m_page, name);
        ASSERT_NE(button, nullptr) << name;
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Return);
        letLayOut();
    }
    bool isSeen(const char* name) {
        const auto* part = find<QWidget>(*m_page, name);
        return part && part->visibleRegion().boundingRect() == part->rect();
    }
    void expectWellOpened(const char* name) {
        SCOPED_TRACE(name);
        picture(*m_page, u"small-%1-%2x%3-%4"_s.arg(QLatin1StringView(name))
                             .arg(GetParam().size.width())
                             .arg(GetParam().size.height())
                             .arg(qRound(GetParam().text * 100)));
        EXPECT_EQ(frame().verticalScrollBar()->value(), 0) << "its head is in sight";
        const QWidget* keyboard = QApplication::focusWidget();
        ASSERT_NE(keyboard, nullptr);
        EXPECT_FALSE(keyboard->visibleRegion().isEmpty());
        if (ringShapeOf(keyboard) == RingShape::None) return; // a field shows it with its own edge
        const auto* ring = m_page->findChild<QFocusFrame*>();
        ASSERT_NE(ring, nullptr);
        EXPECT_TRUE(ring->isVisible()) << "where the keyboard is, is seen";
        EXPECT_EQ(ring->widget(), keyboard);
    }
    void goToThePassphrase() {
        find<QAbstractButton>(*m_page, "adults")->setChecked(true);
        press("continue");
        press("continue");
        type(*m_page, "name", u"Robin"_s);
        press("continue");
    }

    QTemporaryDir m_folder;
    AppearanceKeeper m_appearance{themeOf(nullptr), m_folder.filePath(u"bothy.ini"_s)};
    Couple m_couple;
    std::unique_ptr<Look> m_look;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FirstRun> m_page;
};

TEST_P(FirstRunOn, EveryPageOpensAtItsTopWithTheKeyboardInSight) {
    expectWellOpened("welcome");
    find<QAbstractButton>(*m_page, "adults")->setChecked(true);
    press("continue");
    expectWellOpened("limits");
    press("continue");
    expectWellOpened("name");
    type(*m_page, "name", u"Robin"_s);
    press("continue");
    expectWellOpened("passphrase");
    type(*m_page, "passphrase", Couple::robin().passphrase);
    type(*m_page, "again", Couple::robin().passphrase);
    press("continue");
    ASSERT_TRUE(waitFor([&] { return reads(*m_page, u"Just for you"_s); }));
    letLayOut();
    expectWellOpened("just-for-you");
    press("continue");
    expectWellOpened("hand-over");
}

TEST_P(FirstRunOn, AQuestionAboutAWeakPassphraseIsSeenWithItsAnswer) {
    goToThePassphrase();
    expectNothingClipped(*m_page);
    type(*m_page, "passphrase", u"iloveyou"_s);
    type(*m_page, "again", u"iloveyou"_s);
    auto* again = find<QLineEdit>(*m_page, "again");
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Return);
    letLayOut();
    ASSERT_TRUE(reads(*m_page, u"This passphrase is guessed at once."_s));
    expectNothingClipped(*m_page);
    picture(*m_page, u"small-question-%1x%2-%3"_s.arg(GetParam().size.width())
                         .arg(GetParam().size.height())
                         .arg(qRound(GetParam().text * 100)));
    EXPECT_TRUE(isSeen("statusLine"));
    EXPECT_TRUE(isSeen("continue"));
}

TEST_P(FirstRunOn, LargestTextLeavesTheKeyboardOnThePage) {
    press("look");
    for (int i = 0; i < 12; ++i) {
        auto* larger = find<QAbstractButton>(*m_page, "largerText");
        ASSERT_NE(larger, nullptr);
        if (!larger->isEnabled()) break;
        larger->setFocus(Qt::TabFocusReason);
        QTest::keyClick(larger, Qt::Key_Space);
        letLayOut();
    }
    ASSERT_FALSE(find<QAbstractButton>(*m_page, "largerText")->isEnabled());
    const Appearance before = m_appearance.appearance();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    letLayOut();
    EXPECT_EQ(m_appearance.appearance(), before) << "one key too many changes nothing";
    const QWidget* keyboard = QApplication::focusWidget();
    ASSERT_NE(keyboard, nullptr);
    EXPECT_TRUE(m_page->findChild<QFocusFrame*>()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), find<QWidget>(*m_page, "smallerText"));
    m_appearance.choose({});
}

INSTANTIATE_TEST_SUITE_P(Screens, FirstRunOn,
                         testing::Values(Screen{{1366, 768}, 1.0}, Screen{{1024, 600}, 1.0}, Screen{{1024, 600}, 1.5},
                                         Screen{{1024, 600}, 2.0}, Screen{{1366, 768}, 2.0}));

} // namespace
} // namespace bothy
