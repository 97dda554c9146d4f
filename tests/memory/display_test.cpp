// What only a real display has: a clipboard and a selection that other programs can ask for. Run by itself on X11; see
// tests/CMakeLists.txt.

#include "tests/flows/window.h"

#include <QClipboard>
#include <QProcess>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class OnDisplay : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_EQ(QGuiApplication::platformName(), u"xcb"_s);
        m_couple.moveIn();
        m_window = std::make_unique<Window>(m_couple);
        m_window->unlock(0, "robin opens this door");
        m_window->hands.click(u"page.answers"_s);
        m_window->hands.click(u"topic.touch"_s);
        Hands card = m_window->hands.within(u"item.touch.firm"_s);
        card.click(u"more"_s);
        m_note = card.visible<QPlainTextEdit>(u"note"_s);
        m_note->setPlainText(u"On calm days"_s);
        QTest::keyClick(m_note, Qt::Key_A, Qt::ControlModifier); // what is selected by hand can be pasted as well
        QTest::keyClick(m_note, Qt::Key_C, Qt::ControlModifier);
        ASSERT_EQ(askedByAnother("clipboard"), "On calm days") << "others can have it while somebody works";
        ASSERT_EQ(askedByAnother("primary"), "On calm days");
    }
    /// What another program gets when it pastes.
    static QByteArray askedByAnother(const char* which) {
        QProcess other;
        other.start(u"xclip"_s, {u"-o"_s, u"-selection"_s, QString::fromLatin1(which)});
        EXPECT_TRUE(waitFor([&] { return other.state() == QProcess::NotRunning; }));
        return other.readAllStandardOutput();
    }
    static bool isGone() { return askedByAnother("clipboard").isEmpty() && askedByAnother("primary").isEmpty(); }

    Couple m_couple;
    std::unique_ptr<Window> m_window;
    QPlainTextEdit* m_note = nullptr;
};

TEST_F(OnDisplay, WhatWasCopiedGoesWithTheLock) {
    m_window->window().lock();
    EXPECT_TRUE(waitFor([] { return isGone(); }));
}

TEST_F(OnDisplay, WhatWasCopiedGoesWhenHidden) {
    m_window->window().hideAtOnce();
    EXPECT_TRUE(waitFor([] { return isGone(); }));
}

TEST_F(OnDisplay, WhatWasCopiedGoesWhenTheWindowIsClosed) {
    m_window->window().close();
    EXPECT_TRUE(waitFor([] { return isGone(); }));
}

TEST_F(OnDisplay, WhatAnotherProgramCopiedStays) {
    QProcess other;
    other.start(u"xclip"_s, {u"-quiet"_s, u"-selection"_s, u"clipboard"_s});
    ASSERT_TRUE(other.waitForStarted(Patience));
    other.write("a shopping list");
    other.closeWriteChannel();
    ASSERT_TRUE(waitFor([] { return !QGuiApplication::clipboard()->ownsClipboard(); }));
    m_window->window().lock();
    EXPECT_TRUE(waitFor([] { return askedByAnother("primary").isEmpty(); }));
    EXPECT_EQ(askedByAnother("clipboard"), "a shopping list");
    other.kill();
    other.waitForFinished(Patience);
}

} // namespace
} // namespace bothy
