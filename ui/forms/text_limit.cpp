#include "ui/forms/text_limit.h"

#include "ui/forms/cut_to_fit.h"
#include "ui/widgets/field.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace bothy {

namespace {

void sayCut(Field* field, bool cut) {
    if (!field) return;
    field->setHint(cut ? QCoreApplication::translate("bothy::TextLimit", "That was long. The beginning is kept.")
                       : QString());
}

} // namespace

void limitText(QLineEdit* edit, Field* field, qsizetype longest) {
    edit->setMaxLength(1000000); // longer than any page; a line edit would cut in the middle of a letter
    QObject::connect(edit, &QLineEdit::textChanged, edit, [edit, field, longest](const QString& text) {
        const QString kept = cutToFit(text, longest);
        if (kept == text) return sayCut(field, false);
        const QSignalBlocker silent(edit); // who listens after us asks for the text
        const int cursor = edit->cursorPosition();
        sayCut(field, kept.size() < text.size());
        edit->setText(kept);
        edit->setCursorPosition(cursor);
    });
}

void limitText(QPlainTextEdit* edit, Field* field, qsizetype longest) {
    QObject::connect(edit, &QPlainTextEdit::textChanged, edit, [edit, field, longest] {
        const QString text = edit->toPlainText();
        const QString kept = cutToFit(text, longest);
        if (kept == text) return sayCut(field, false);
        const QSignalBlocker silent(edit);
        edit->setPlainText(kept);
        edit->moveCursor(QTextCursor::End);
        sayCut(field, kept.size() < text.size());
    });
}

} // namespace bothy
