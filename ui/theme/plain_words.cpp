#include "ui/theme/plain_words.h"

#include <QDialog>

// Documented with QKeySequence::mnemonic(), and declared in no header of Qt.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_set_sequence_auto_mnemonic(bool on);
QT_END_NAMESPACE

namespace bothy {

void useNoMnemonics() {
    qt_set_sequence_auto_mnemonic(false);
}

QString wordsOn(const QString& text, const QWidget* button) {
    const bool isQts = button && qobject_cast<const QDialog*>(button->window());
    return isQts ? withoutMnemonic(text) : text;
}

QString onMenu(const QString& words) {
    QString entry = words;
    return entry.replace(u'\t', u' ').replace(u'&', QLatin1StringView("&&")); // after a tab Qt reads a shortcut
}

QString withoutMnemonic(const QString& text) {
    QString words;
    words.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size()) break;
        words.append(text[i]);
    }
    return words;
}

} // namespace bothy
