#include "ui/widgets/secret_edit.h"

#include <QInputMethodEvent>
#include <QStyle>

namespace bothy {

SecretEdit::SecretEdit(QWidget* parent)
    : QLineEdit(parent) {
    setLettersHidden(true);
}

void SecretEdit::setLettersHidden(bool hidden) {
    setEchoMode(hidden ? QLineEdit::Password : QLineEdit::Normal);
    // Without ImhHiddenText, which is what keeps input methods out; these two ask them to remember and suggest nothing.
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
}

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query) const {
    switch (query) {
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return QString();
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
    case Qt::ImAbsolutePosition:
        return 0;
    default:
        return QLineEdit::inputMethodQuery(query);
    }
}

void SecretEdit::inputMethodEvent(QInputMethodEvent* event) {
    if (!areLettersHidden() || event->preeditString().isEmpty()) return QLineEdit::inputMethodEvent(event);
    const QChar dot(static_cast<char16_t>(style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, nullptr, this)));
    QInputMethodEvent dots(QString(event->preeditString().size(), dot), event->attributes());
    dots.setCommitString(event->commitString(), event->replacementStart(), event->replacementLength());
    QLineEdit::inputMethodEvent(&dots);
    event->accept();
}

} // namespace bothy
