#include "ui/shell/word_keeper.h"

#include "core/session/session.h"
#include "ui/widgets/held_words.h"
#include "ui/widgets/page.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace bothy {

namespace {

std::map<QString, QString> wordsOn(const Page& page) {
    std::map<QString, QString> words;
    for (const HeldWords* held : page.findChildren<HeldWords*>())
        if (isOnView(*held->field(), page)) words[nameOnPage(*held->field(), page)] = held->words();
    return words;
}

/// Only where one writes: on a button, the next press would do something.
std::uint32_t caretIn(const QWidget& field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return static_cast<std::uint32_t>(line->cursorPosition());
    const auto* area = qobject_cast<const QPlainTextEdit*>(&field);
    return area ? static_cast<std::uint32_t>(area->textCursor().position()) : 0;
}

bool isWritten(const QWidget& widget) {
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    const auto* area = qobject_cast<const QPlainTextEdit*>(&widget);
    return line ? !line->isReadOnly() && line->echoMode() == QLineEdit::Normal : area && !area->isReadOnly();
}

void setCaret(QWidget& field, int caret) {
    if (auto* line = qobject_cast<QLineEdit*>(&field)) line->setCursorPosition(caret);
    auto* area = qobject_cast<QPlainTextEdit*>(&field);
    if (!area) return;
    QTextCursor cursor = area->textCursor();
    cursor.setPosition(std::min(caret, area->document()->characterCount() - 1));
    area->setTextCursor(cursor);
}

/// The field that has the keyboard, or had it before another window or the page Stop took it.
LastPlace lastOn(const Page& page) {
    const QWidget* field = page.focusWidget();
    if (!field || !isWritten(*field) || !isOnView(*field, page)) return {page.exactPlace(), {}, 0};
    return {page.exactPlace(), nameOnPage(*field, page), caretIn(*field)};
}

} // namespace

WordKeeper::WordKeeper(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {}

void WordKeeper::follow(Page* page) {
    connect(page, &Page::wordsTyped, this, [this, page] { keepWords(*page); });
    // Once the view is complete.
    connect(
        page, &Page::placeChanged, this, [this, page] { bringBack(*page); }, Qt::QueuedConnection);
}

void WordKeeper::keepWords(const Page& page) {
    if (m_bringing || m_session.stage() != Session::Stage::Open) return;
    Unfinished now = m_session.mine().unfinished;
    now.hold(page.objectName(), page.place(), wordsOn(page));
    now.setLast(lastOn(page));
    if (now != m_session.mine().unfinished) m_session.edit([&](PrivateState& mine) { mine.unfinished = now; });
}

void WordKeeper::bringBack(const Page& page) {
    if (m_session.stage() != Session::Stage::Open) return;
    const auto* held = m_session.mine().unfinished.at(page.objectName(), page.place());
    if (!held) return;
    const std::map<QString, QString> words = *held;
    const QScopedValueRollback busy(m_bringing, true);
    for (HeldWords* each : page.findChildren<HeldWords*>()) {
        const auto kept = words.find(nameOnPage(*each->field(), page));
        if (kept == words.end() || !isOnView(*each->field(), page) || each->words() == kept->second) continue;
        unfold(*each->field());
        each->bringBack(kept->second);
    }
}

void WordKeeper::keepPlace(const Page& page) {
    if (m_session.stage() != Session::Stage::Open) return;
    const LastPlace last = lastOn(page);
    if (last == m_session.mine().unfinished.last()) return;
    m_session.edit([&](PrivateState& mine) { mine.unfinished.setLast(last); });
}

void WordKeeper::bringBackKeyboard(Page& page) {
    const QString place = m_session.mine().unfinished.last().place;
    if (focusLastField(page) || place.isEmpty()) return;
    page.goTo(place);
    bringBack(page);
}

bool WordKeeper::focusLastField(const Page& page) const {
    const LastPlace& last = m_session.mine().unfinished.last();
    if (last.field.isEmpty()) return false;
    for (QWidget* field : page.findChildren<QWidget*>(last.field.section(u'/', -1))) {
        if (!isWritten(*field) || !isOnView(*field, page) || nameOnPage(*field, page) != last.field) continue;
        unfold(*field);
        field->setFocus(Qt::OtherFocusReason);
        setCaret(*field, static_cast<int>(last.caret));
        return true;
    }
    return false;
}

} // namespace bothy
