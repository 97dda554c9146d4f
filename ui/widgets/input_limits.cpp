#include "ui/widgets/input_limits.h"

#include "ui/widgets/cut_to_fit.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextDocument>

#include <algorithm>

namespace bothy {

LineLimit::LineLimit(QLineEdit* edit, qsizetype longest)
    : QValidator(edit)
    , m_edit(edit)
    , m_longest(longest)
    , m_before(edit->text()) {
    edit->setValidator(this);
    connect(edit, &QLineEdit::textChanged, this, &LineLimit::onChanged);
}

/// What a person does never gets here too long; what the program shows is cut at its end.
void LineLimit::onChanged(const QString& text) {
    if (!fitsWithin(text, m_longest)) return m_edit->setText(cutToFit(text, m_longest));
    m_before = text;
    if (std::exchange(m_full, false)) Q_EMIT told(false);
}

QValidator::State LineLimit::validate(QString& input, int& caret) const {
    if (fitsWithin(input, m_longest)) return Acceptable;
    // The line takes the insertion back as a whole when this returns.
    QMetaObject::invokeMethod(
        m_edit, [this, input, caret] { insertWhatFits(input, caret); }, Qt::QueuedConnection);
    return Invalid;
}

/// `wanted` is what the line would have become: beginning, insertion up to the caret, end.
void LineLimit::insertWhatFits(const QString& wanted, qsizetype caret) const {
    const QString end = wanted.mid(caret);
    const QString text = m_edit->text();
    if (text != m_before || !text.endsWith(end)) return; // something else was typed meanwhile
    const QStringView beginning = QStringView(wanted).left(std::min(caret, text.size() - end.size()));
    const auto same = std::ranges::mismatch(beginning, text).in1 - beginning.begin();
    const QString kept = cutBetween(text.left(same), wanted.mid(same, caret - same), end, m_longest);
    if (!kept.isEmpty()) {
        m_edit->setSelection(static_cast<int>(same), static_cast<int>(text.size() - end.size() - same));
        m_edit->insert(kept);
    }
    m_full = true;
    Q_EMIT told(true);
}

AreaLimit::AreaLimit(QPlainTextEdit* edit, qsizetype longest)
    : QObject(edit)
    , m_edit(edit)
    , m_longest(longest)
    , m_now(edit->toPlainText()) {
    edit->installEventFilter(this);
    connect(edit->document(), &QTextDocument::contentsChange, this, [this](int at, int removed, int added) {
        m_before = m_now;
        m_at = at;
        m_removed = removed;
        m_added = added;
    });
    // Told before the edit tells of it, and also where the edit is kept from telling.
    connect(edit->document(), &QTextDocument::contentsChanged, this, [this] { m_now = m_edit->toPlainText(); });
    connect(edit, &QPlainTextEdit::textChanged, this, &AreaLimit::onChanged);
}

void AreaLimit::tell(bool isFull) {
    if (std::exchange(m_full, isFull) != isFull) Q_EMIT told(isFull);
}

/// Of this text, in the place of the selection.
QString AreaLimit::fitting(const QString& typed) const {
    const QTextCursor caret = m_edit->textCursor();
    const QString text = m_edit->toPlainText();
    return cutBetween(text.left(caret.selectionStart()), typed, text.mid(caret.selectionEnd()), m_longest);
}

namespace {

/// A key that writes something. What comes another way is cut when it has come.
QString typedBy(const QKeyEvent& key) {
    const QString text = key.text();
    if (text.isEmpty() || (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) return {};
    const QChar first = text.front();
    return first.isPrint() || first.isSurrogate() || first == u'\r' ? text : QString();
}

} // namespace

bool AreaLimit::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::InputMethod) return cutCommitted(*static_cast<QInputMethodEvent*>(event));
    if (event->type() != QEvent::KeyPress || m_edit->isReadOnly()) return QObject::eventFilter(watched, event);
    const QString typed = typedBy(*static_cast<QKeyEvent*>(event));
    if (typed.isEmpty() || !fitting(typed).isEmpty()) return false;
    tell(true);
    return true;
}

/// What is still being composed stays as it is.
bool AreaLimit::cutCommitted(const QInputMethodEvent& event) {
    const QString kept = fitting(event.commitString());
    if (kept == event.commitString()) return false;
    QInputMethodEvent shorter(event.preeditString(), event.attributes());
    shorter.setCommitString(kept, event.replacementStart(), event.replacementLength());
    QCoreApplication::sendEvent(m_edit, &shorter);
    tell(true);
    return true;
}

void AreaLimit::onChanged() {
    if (m_cutting) return;
    const QString text = m_edit->toPlainText();
    if (text == m_before) return; // letters that are being composed are not in it yet
    const qsizetype from = std::min<qsizetype>(m_at, text.size());
    qsizetype end = std::min<qsizetype>(from + m_added, text.size());
    // Qt tells of the whole paragraph when something comes at its beginning; what stood there before did not come.
    const QString replaced = m_before.mid(from, m_removed);
    for (qsizetype last = replaced.size(); last > 0 && end > from && replaced[last - 1] == text[end - 1]; --last)
        --end;
    const QString inserted = text.mid(from, end - from);
    const QString kept = cutBetween(text.left(from), inserted, text.mid(end), m_longest);
    if (kept != inserted) {
        const QScopedValueRollback busy(m_cutting, true);
        QTextCursor cut(m_edit->document());
        cut.joinPreviousEditBlock(); // one step: undo takes back what was inserted, not what was cut
        cut.setPosition(static_cast<int>(from + kept.size()));
        cut.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
        cut.removeSelectedText();
        cut.endEditBlock();
    }
    tell(kept != inserted);
}

} // namespace bothy
