#include "ui/widgets/cut_to_fit.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace bothy {

namespace {

qsizetype composed(const QString& text) {
    return text.normalized(QString::NormalizationForm_C).size();
}

} // namespace

bool fitsWithin(const QString& text, qsizetype longest) {
    return composed(text) <= longest;
}

QString cutToFit(const QString& text, qsizetype longest) {
    return cutBetween({}, text, {}, longest);
}

QString cutBetween(const QString& before, const QString& inserted, const QString& after, qsizetype longest) {
    if (fitsWithin(before + inserted + after, longest)) return inserted;
    // A mark at the beginning of what is inserted belongs to the letter before it. More than this never fits, however
    // much its letters are composed.
    const QString beginning = before + inserted.left(4 * longest);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, beginning);
    letters.setPosition(before.size());
    qsizetype size = composed(before) + composed(after), end = before.size();
    for (qsizetype next = letters.toNextBoundary(); next > end; next = letters.toNextBoundary()) {
        size += composed(beginning.mid(end, next - end));
        if (size > longest) break;
        end = next;
    }
    // Where the ends meet they may be composed otherwise than each for itself.
    for (letters.setPosition(end); end > before.size(); end = std::max(letters.toPreviousBoundary(), before.size()))
        if (fitsWithin(beginning.left(end) + after, longest)) return beginning.mid(before.size(), end - before.size());
    return {};
}

} // namespace bothy
