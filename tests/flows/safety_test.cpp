// Hiding, locking and stopping from where they are hardest: a question inside a dialog, a menu that waits inside a
// call, an input method, the first run. What opens a menu or a dialog at all is walked in
// tests/everyone/safety_keys_test.cpp.

#include "tests/flows/window.h"
#include "tests/support/shift_taps.h"
#include "ui/paper/save_dialog.h"
#include "ui/shell/idle_lock.h"
#include "ui/stop/stop_page.h"

#include <QDateEdit>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QTimer>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

constexpr auto RobinsPhrase = "robin opens this door";

class SafetyTest : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_window = std::make_unique<Window>(m_couple);
        m_window->unlock(0, RobinsPhrase);
    }
    House* house() { return m_window->window().house(); }
    void pressThreeShifts() {
        QWindow* at = QApplication::activeModalWidget() ? QApplication::activeModalWidget()->windowHandle()
                                                        : m_window->window().windowHandle();
        tapShiftThreeTimes(at);
    }
    bool isHidden() {
        return m_window->session().stage() == Session::Stage::Locked && m_window->window().isMinimized() && !house() &&
               !m_window->window().findChild<House*>();
    }
    /// Something is shown that Qt waits for inside a call; then `act` in there.
    void inside(const std::function<void()>& open, const std::function<bool()>& isOpen,
                const std::function<void()>& act) {
        bool isDone = false;
        QTimer watch;
        watch.callOnTimeout([&] {
            if (isDone || !isOpen()) return;
            isDone = true;
            act();
        });
        watch.start(0);
        QTimer::singleShot(0, &watch, open);
        EXPECT_TRUE(waitFor([&] { return isDone; }));
    }

    Couple m_couple;
    std::unique_ptr<Window> m_window;
};

TEST_F(SafetyTest, HidingWorksOverAQuestionThatWaitsInsideADialog) {
    askForFile(house(), u"Open"_s, {u"*.csv"_s}, [](const QString&) {});
    auto* dialog = m_window->window().findChild<QFileDialog*>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    inside(
        [dialog] {
            dialog->selectFile(u"/nowhere/at/all.csv"_s);
            static_cast<QDialog*>(dialog)->accept(); // Qt itself says that it is not there, and waits
        },
        [] { return qobject_cast<QMessageBox*>(QApplication::activeModalWidget()) != nullptr; },
        [this] { pressThreeShifts(); });
    EXPECT_TRUE(waitFor([&] { return isHidden(); }));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(SafetyTest, LockingByItselfOverAMenuThatWaitsInsideACallKeepsTheCallAlive) {
    house()->show(u"boundaries"_s);
    m_window->hands.click(u"suggestAgreement"_s);
    QDateEdit* date = nullptr;
    ASSERT_TRUE(waitFor([&] { return (date = house()->findChild<QDateEdit*>()) != nullptr; }));
    inside(
        [date] {
            QContextMenuEvent event(QContextMenuEvent::Mouse, {3, 3}, date->mapToGlobal(QPoint(3, 3)));
            QCoreApplication::sendEvent(date, &event);
        },
        [] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; },
        [this] {
            const QPointer<House> before = house();
            Q_EMIT partOf<IdleLock>(m_window->window()).away();
            EXPECT_EQ(m_window->session().stage(), Session::Stage::Locked) << "at once";
            EXPECT_EQ(house(), nullptr);
            EXPECT_TRUE(before && !before->isVisible()) << "out of sight, until the call has ended";
        });
    EXPECT_TRUE(waitFor([&] { return !m_window->window().findChild<House*>(); }));
    EXPECT_TRUE(m_window->hands.sees(u"tile.0"_s));
}

TEST_F(SafetyTest, StopWorksWhileAnInputMethodHoldsLetters) {
    house()->show(u"boundaries"_s);
    m_window->hands.click(u"suggestAgreement"_s);
    QWidget* words = nullptr;
    ASSERT_TRUE(
        waitFor([&] { return (words = m_window->hands.visible<QWidget>(u"agreementWordsEdit"_s)) != nullptr; }));
    words->setFocus();
    QInputMethodEvent half(u"ㅃ"_s, {});
    QCoreApplication::sendEvent(words, &half);
    m_window->hands.key(Qt::Key_F9);
    EXPECT_TRUE(waitFor([&] { return m_window->hands.sees(u"closeStop"_s); }));
    m_window->hands.key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return m_window->session().stage() == Session::Stage::Locked; })) << "over Stop, too";
    pressThreeShifts();
    EXPECT_TRUE(waitFor([&] { return isHidden(); }));
}

// ---- before anybody has a part, and while the second one comes in -------------------------------------------

class SafetyAtFirstTest : public testing::Test {
protected:
    /// In front of a passphrase that is half typed.
    void typeHalf(Window& window) {
        window.hands.type(u"name"_s, u"Robin"_s);
        window.hands.click(u"continue"_s);
        window.hands.type(u"passphrase"_s, u"half of it"_s);
    }
    void comeToTheName(Window& window) {
        window.hands.click(u"adults"_s);
        window.hands.click(u"continue"_s);
        window.hands.click(u"continue"_s);
    }
    QString typed(Window& window) { return seen<QLineEdit>(window.hands, u"passphrase"_s).text(); }
    Couple m_couple;
};

TEST_F(SafetyAtFirstTest, LockingAndIdleForgetAPassphraseThatIsBeingMade) {
    Window window(m_couple);
    comeToTheName(window);
    typeHalf(window);
    window.hands.key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return typed(window).isEmpty(); }));
    window.hands.type(u"passphrase"_s, u"half of it"_s);
    auto& idle = partOf<IdleLock>(window.window());
    EXPECT_TRUE(partOf<QTimer>(idle).isActive()) << "also where nobody has chosen the minutes";
    Q_EMIT idle.idle();
    EXPECT_TRUE(typed(window).isEmpty());
    window.hands.type(u"passphrase"_s, u"half of it"_s);
    Q_EMIT idle.away();
    EXPECT_TRUE(typed(window).isEmpty());
}

TEST_F(SafetyAtFirstTest, TheSecondPersonsComingInIsLockedWhenNobodyIsThere) {
    m_couple.moveInAlone();
    Window window(m_couple);
    window.unlock(0, RobinsPhrase);
    Q_EMIT window.window().house()->joinRequested();
    ASSERT_TRUE(waitFor([&] { return !window.window().house(); }));
    auto& idle = partOf<IdleLock>(window.window());
    EXPECT_TRUE(partOf<QTimer>(idle).isActive());
    Q_EMIT idle.idle();
    EXPECT_TRUE(waitFor([&] { return window.hands.sees(u"tile.0"_s); }));
    EXPECT_EQ(window.session().stage(), Session::Stage::Locked) << "the first one's part was open behind it";
}

} // namespace
} // namespace bothy
