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
