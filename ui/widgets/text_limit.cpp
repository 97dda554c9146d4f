#include "ui/widgets/text_limit.h"

#include "ui/widgets/cut_to_fit.h"
#include "ui/widgets/field.h"
#include "ui/widgets/input_limits.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace bothy {

void limitText(QLineEdit* edit, qsizetype longest, const std::function<void(bool)>& tell) {
    edit->setMaxLength(1000000); // longer than any page; a line edit would cut in the middle of a letter
    QObject::connect(new LineLimit(edit, longest), &LineLimit::told, edit, tell);
}

void limitText(QPlainTextEdit* edit, qsizetype longest, const std::function<void(bool)>& tell) {
    QObject::connect(new AreaLimit(edit, longest), &AreaLimit::told, edit, tell);
}

void limitText(QLineEdit* edit, Field* field, qsizetype longest) {
    limitText(edit, longest, [field](bool isFull) { field->setNotice(isFull ? fullInWords() : QString()); });
}

void limitText(QPlainTextEdit* edit, Field* field, qsizetype longest) {
    limitText(edit, longest, [field](bool isFull) { field->setNotice(isFull ? fullInWords() : QString()); });
}

QString fullInWords() {
    return QCoreApplication::translate("bothy::TextLimit", "There is no room for more. What you wrote is kept.");
}

} // namespace bothy
