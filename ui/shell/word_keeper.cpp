#include "ui/shell/word_keeper.h"

#include "core/session/session.h"
#include "ui/widgets/held_words.h"
#include "ui/widgets/page.h"

#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopedValueRollback>

#include <set>
#include <utility>
#include <vector>

namespace bothy {

namespace {

std::map<QString, QString> wordsOn(const Page& page) {
    std::map<QString, QString> words;
    for (const HeldWords* held : page.findChildren<HeldWords*>())
        if (isOnView(*held->field(), page)) words[nameOnPage(*held->field(), page)] = held->words();
    return words;
}

// Places of their own among the unfinished words; no page has these names.
const QString SearchWords = QStringLiteral("search words"), Over = QStringLiteral("over the page");

std::vector<QLineEdit*> searchesOn(const Page& page) {
    std::vector<QLineEdit*> fields;
    for (auto* line : page.findChildren<QLineEdit*>())
        if (line->isClearButtonEnabled() && isOnView(*line, page)) fields.push_back(line); // makeSearchField()
    return fields;
}

std::map<QString, QString> searchedOn(const Page& page) {
    std::map<QString, QString> words;
    if (page.room() == Room::TogetherNow) return words;
    for (const QLineEdit* line : searchesOn(page))
        words[nameOnPage(*line, page)] = line->text();
    return words;
}

/// Only where one writes: on a button, the next press would do something.
std::uint32_t caretIn(const QWidget& field) {
    if (const auto* line = qobject_cast<const QLineEdit*>(&field))
        return static_cast<std::uint32_t>(line->cursorPosition());
    if (const auto* day = qobject_cast<const QDateTimeEdit*>(&field))
        return static_cast<std::uint32_t>(day->currentSectionIndex());
    const auto* area = qobject_cast<const QPlainTextEdit*>(&field);
    return area ? static_cast<std::uint32_t>(area->textCursor().position()) : 0;
}

bool isWritten(const QWidget& widget) {
    const auto* line = qobject_cast<const QLineEdit*>(&widget);
    const auto* area = qobject_cast<const QPlainTextEdit*>(&widget);
    const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget);
    if (spin) return !spin->isReadOnly();
    return line ? !line->isReadOnly() && line->echoMode() == QLineEdit::Normal : area && !area->isReadOnly();
}

void setCaret(QWidget& field, int caret) {
    if (auto* line = qobject_cast<QLineEdit*>(&field)) line->setCursorPosition(caret);
    if (auto* day = qobject_cast<QDateTimeEdit*>(&field)) day->setCurrentSectionIndex(caret);
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
    if (m_bringing) return;
    change([&](Unfinished& now) {
        now.hold(page.objectName(), page.place(), wordsOn(page));
        now.setLast(lastOn(page));
    });
}

void WordKeeper::bringBack(const Page& page) {
    if (m_session.stage() != Session::Stage::Open) return;
    const auto* held = m_session.mine().unfinished.at(page.objectName(), page.place());
    if (!held) return;
    const std::map<QString, QString> words = *held;
    const QScopedValueRollback busy(m_bringing, true);
    std::set<const HeldWords*> brought;
    // What comes back may bring fields of its own, as a limit of another kind does, whose words come after it; and a
    // form fills the fields in it anew, whose own words come after that.
    for (bool more = true; std::exchange(more, false);) {
        const auto found = page.findChildren<HeldWords*>();
        for (const QPointer<HeldWords>& each : std::vector<QPointer<HeldWords>>(found.begin(), found.end())) {
            if (!each || !isOnView(*each->field(), page)) continue;
            const auto kept = words.find(nameOnPage(*each->field(), page));
            if (kept == words.end() || each->words() == kept->second || !brought.insert(each.data()).second) continue;
            unfold(*each->field());
            each->bringBack(kept->second);
            more = true;
            if (!each) continue;
            for (const HeldWords* inner : each->field()->findChildren<HeldWords*>())
                if (inner != each) brought.erase(inner);
        }
    }
}

void WordKeeper::change(const std::function<void(Unfinished&)>& how) {
    if (m_session.stage() != Session::Stage::Open) return;
    Unfinished now = m_session.mine().unfinished;
    how(now);
    if (now != m_session.mine().unfinished) m_session.keep([&](PrivateState& mine) { mine.unfinished = now; });
}

void WordKeeper::keepPlace(const Page& page) {
    change([&](Unfinished& now) {
        now.setLast(lastOn(page));
        now.hold(SearchWords, page.objectName(), searchedOn(page));
    });
}

void WordKeeper::keepOver(const Page* over) {
    change([&](Unfinished& now) {
        if (over) now.hold(SearchWords, over->objectName(), searchedOn(*over));
        now.hold(Over, {}, {{QStringLiteral("name"), over ? over->objectName() : QString()}});
    });
}

QString WordKeeper::takeOver() {
    const auto* held = m_session.mine().unfinished.at(Over, {});
    const QString name = held ? held->begin()->second : QString();
    change([](Unfinished& now) { now.hold(Over, {}, {}); });
    return name;
}

void WordKeeper::bringBackSearch(const Page& page) {
    const auto* held = m_session.mine().unfinished.at(SearchWords, page.objectName());
    if (!held) return;
    const std::map<QString, QString> words = *held;
    change([&](Unfinished& now) { now.hold(SearchWords, page.objectName(), {}); });
    for (QLineEdit* line : searchesOn(page))
        if (const auto kept = words.find(nameOnPage(*line, page)); kept != words.end()) line->setText(kept->second);
}

void WordKeeper::bringBackKeyboard(Page& page) {
    const QString place = m_session.mine().unfinished.last().place;
    if (!focusLastField(page) && !place.isEmpty()) {
        page.goTo(place);
        bringBack(page);
    }
    bringBackSearch(page);
    focusLastField(page); // the caret, in words that came back just now
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
