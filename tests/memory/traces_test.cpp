// What is left in the memory of the program of words that somebody wrote, once they have locked.

#include "core/memory/wiped_memory.h"
#include "tests/flows/window.h"
#include "tests/memory/memory_scan.h"

#include <QClipboard>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class Traces : public testing::Test {
protected:
    void SetUp() override {
        wipeFreedMemory();
        m_couple.moveIn();
        m_window = std::make_unique<Window>(m_couple);
        m_window->unlock(0, "robin opens this door");
    }
    Hands& hands() { return m_window->hands; }

    /// Letter by letter with the keys, so that nothing here holds the word.
    void write(QWidget* field) {
        ASSERT_TRUE(field);
        field->setFocus();
        for (std::size_t at = 0; at < PlantedWord::length; ++at)
            QTest::keyClick(field, static_cast<char>(m_word.letter(at).toLatin1()));
    }
    /// What is being written when somebody locks is written to its end, on the thread of the vault.
    void expectGone() {
        QStringList left;
        EXPECT_TRUE(waitFor([&] { return (left = m_word.places()).isEmpty(); })) << qPrintable(left.join(u'\n'));
    }

    Couple m_couple;
    std::unique_ptr<Window> m_window;
    PlantedWord m_word;
};

TEST_F(Traces, ANoteIsGoneAfterTheLock) {
    hands().click(u"page.answers"_s);
    hands().click(u"topic.touch"_s);
    Hands card = hands().within(u"item.touch.firm"_s);
    card.click(u"more"_s);
    write(card.visible<QPlainTextEdit>(u"note"_s));
    card.visible<QWidget>(u"keepPrivate"_s)->setFocus();
    hands().waitToRead(u"Note kept. Only you see it."_s);
    EXPECT_FALSE(m_word.places().isEmpty()) << "the scan sees what is there";
    m_window->lock();
    expectGone();
}

TEST_F(Traces, ANoteThatWasHalfWrittenIsGoneAfterHiding) {
    hands().click(u"page.answers"_s);
    hands().click(u"topic.touch"_s);
    Hands card = hands().within(u"item.touch.firm"_s);
    card.click(u"more"_s);
    auto* note = card.visible<QPlainTextEdit>(u"note"_s);
    write(note);
    note->undo();
    note->redo();
    QTest::keyClick(note, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(note, Qt::Key_C, Qt::ControlModifier);
    QGuiApplication::clipboard()
        ->clear(); // nobody owns it here; what the program does with its own is tested on a display
    m_window->window().hideAtOnce();
    EXPECT_TRUE(waitFor([&] { return hands().sees(u"tile.0"_s); }));
    expectGone();
}

/// What both may read is gone with whoever read it.
TEST_F(Traces, WordsOfALimitAreGoneAfterTheLock) {
    hands().click(u"page.boundaries"_s);
    hands().click(u"addLimit"_s);
    hands().click(u"template.hard_no"_s);
    write(hands().visible<QPlainTextEdit>(u"limitWords"_s));
    m_window->window().findChild<QWidget*>(u"limitSight"_s)->findChildren<QAbstractButton*>().at(1)->click();
    hands().click(u"saveLimit"_s);
    EXPECT_TRUE(waitFor([&] { return !m_window->session().shared().limits.limits.empty(); }));
    m_window->lock();
    expectGone();

    m_window->unlock(1, "sam opens that door");
    hands().click(u"page.boundaries"_s);
    EXPECT_FALSE(m_word.places().isEmpty()) << "the other one can read them";
    m_window->lock();
    expectGone();
}

TEST_F(Traces, WordsOfAPlanAreGoneAfterTheLock) {
    hands().click(u"page.care"_s);
    hands().clickWords(u"Begin"_s);
    write(hands().visible<QLineEdit>(u"planTitle"_s));
    hands().click(u"offer"_s);
    hands().click(u"offerTicked"_s);
    hands().waitToRead(u"Offered. There is no rush."_s);
    EXPECT_FALSE(m_word.places().isEmpty());
    m_window->lock();
    expectGone();
}

TEST_F(Traces, AnOwnLineOfTheListIsGoneAfterTheLock) {
    hands().click(u"page.answers"_s);
    hands().click(u"addLine"_s);
    write(hands().visible<QLineEdit>(u"ownPrompt"_s));
    hands().click(u"keepOwn"_s);
    EXPECT_TRUE(waitFor([&] { return !m_window->session().mine().ownItems.empty(); }));
    m_window->lock();
    expectGone();
}

/// Nobody offered it, and it comes back with its writer.
TEST_F(Traces, AnAgreementThatWasHalfWrittenIsGoneAfterTheLock) {
    hands().click(u"page.boundaries"_s);
    hands().click(u"suggestAgreement"_s);
    write(hands().visible<QPlainTextEdit>(u"agreementWordsEdit"_s));
    m_window->lock();
    expectGone();
    m_window->unlock(0, "robin opens this door");
    EXPECT_FALSE(m_word.places().isEmpty()) << "it was kept";
}

TEST_F(Traces, WhatHelpsSomebodyIsGoneAfterTheLock) {
    m_window->window().house()->show(u"boundaries"_s, u"stop-plan"_s);
    write(hands().visible<QPlainTextEdit>(u"stopHelps"_s));
    hands().click(u"stopPlanDone"_s);
    EXPECT_TRUE(waitFor([&] { return !m_window->session().mine().stopPlan.words.isEmpty(); }));
    hands().click(u"stopButton"_s);
    hands().waitToRead(u"Stop means stop."_s);
    EXPECT_FALSE(m_word.places().isEmpty()) << "they stand on it";
    hands().key(Qt::Key_L, Qt::ControlModifier); // the page stays, without them
    EXPECT_TRUE(waitFor([&] { return m_window->session().stage() == Session::Stage::Locked; }));
    expectGone();
}

TEST_F(Traces, WhatWasSearchedForIsGoneAfterTheLock) {
    hands().key(Qt::Key_K, Qt::ControlModifier);
    m_window->window().house()->openSearch();
    EXPECT_TRUE(waitFor([&] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()); }));
    write(QApplication::focusWidget());
    m_window->lock();
    expectGone();
}

TEST_F(Traces, APassphraseIsGoneOnceItWasTried) {
    m_window->lock();
    hands().click(u"tile.0"_s);
    write(hands().visible<QLineEdit>(u"passphrase"_s));
    hands().click(u"open"_s);
    hands().waitToRead(u"That did not open it."_s);
    expectGone();
}

} // namespace
} // namespace bothy
