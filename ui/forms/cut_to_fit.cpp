#include "ui/forms/cut_to_fit.h"

#include <QTextBoundaryFinder>

namespace bothy {

QString cutToFit(const QString& text, qsizetype longest) {
    // The same form as it is written in: composed letters may be shorter or longer than typed.
    const QString written = text.normalized(QString::NormalizationForm_C);
    if (written.size() <= longest && text.size() <= longest) return text;
    if (written.size() <= longest) return written;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, written);
    letters.setPosition(longest);
    const bool between = letters.isAtBoundary();
    return written.left(between ? longest : letters.toPreviousBoundary());
}

} // namespace bothy
