#include "ui/forms/own_words_edit.h"

#include "ui/theme/theme.h"
#include "ui/widgets/held_words.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_limit.h"

#include <QApplication>
#include <QFocusEvent>

namespace bothy {

namespace {

/// The page, or the window where there is none.
const QWidget* pageAround(const QWidget& widget) {
    for (const QWidget* around = &widget; around; around = around->parentWidget())
        if (qobject_cast<const Page*>(around)) return around;
    return widget.window();
}

} // namespace

OwnWordsEdit::OwnWordsEdit(const QString& about, QWidget* list)
    : QLineEdit(list)
    , m_held(new HeldWords(
          list, [this] { return isHidden() || text().trimmed().isEmpty() ? QString() : text(); },
          [this](const QString& words) { bringBack(words); }))
    , m_notice(new TextLabel(TextRole::Caption, Ink::Muted, fullInWords(), list)) {
    setObjectName(QStringLiteral("ownWords"));
    setPlaceholderText(tr("In your own words"));
    //: Said by a screen reader; %1 is the list, such as "Feelings".
    setAccessibleName(tr("Your own words: %1").arg(about));
    hide();
    m_notice->hide();
    limitText(this, longest, [this](bool isAtLength) {
        m_isAtLength = isAtLength;
        sayWhetherFull();
    });
    connect(this, &QLineEdit::textEdited, m_held, &HeldWords::typed);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isRefused = false;
        sayWhetherFull();
    });
    connect(this, &QLineEdit::returnPressed, this, [this] { take(/*byReturn=*/true); });
    followTheme(this, [this](const Theme& theme) { setMinimumWidth(theme.metrics().bodies(11)); });
}

QWidget* OwnWordsEdit::notice() const {
    return m_notice;
}

void OwnWordsEdit::setFull(bool isFull) {
    m_isFull = isFull;
    m_isRefused = m_isRefused && isFull;
    sayWhetherFull();
}

void OwnWordsEdit::sayWhetherFull() {
    const bool isFull = m_isAtLength || m_isRefused;
    m_notice->setVisible(isFull);
    setAccessibleDescription(isFull ? m_notice->text() : QString());
}

void OwnWordsEdit::open() {
    show();
    setFocus();
}

void OwnWordsEdit::bringBack(const QString& words) {
    setText(words);
    show();
}

void OwnWordsEdit::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (goesOn(*event)) take(/*byReturn=*/false);
}

/// Another window, a menu, another page and the lock take the keyboard away; only somebody who goes on is done here.
bool OwnWordsEdit::goesOn(const QFocusEvent& event) const {
    if (event.reason() == Qt::ActiveWindowFocusReason || event.reason() == Qt::PopupFocusReason) return false;
    const QWidget* next = QApplication::focusWidget();
    return next && next != this && pageAround(*this)->isAncestorOf(next);
}

void OwnWordsEdit::take(bool byReturn) {
    if (isHidden()) return;
    const QString words = text().simplified();
    m_isRefused = m_isFull && !words.isEmpty();
    sayWhetherFull();
    if (m_isRefused) return;
    clear();
    Q_EMIT taken(words, byReturn);
    hide(); // last: with the keyboard it would lead somewhere else
    m_held->settle();
}

} // namespace bothy
