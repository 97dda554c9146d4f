#include "core/itembank/plain_line.h"

namespace bothy {

namespace {

/// Joiners (Persian, emoji) and the two marks that only say "this reads left to right" or the other way.
bool isNeededByScripts(char16_t c) {
    return c >= 0x200C && c <= 0x200F;
}

} // namespace

QString plainLine(const QString& text) {
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        const bool format = c.category() == QChar::Other_Format && !isNeededByScripts(c.unicode());
        if (c.category() == QChar::Other_Control)
            plain.append(u' ');
        else if (!format)
            plain.append(c);
    }
    return plain.normalized(QString::NormalizationForm_C).simplified();
}

QString foldedLine(const QString& text) {
    // Upper case first: it turns ß into SS, which folding alone does not.
    const QString decomposed = plainLine(text).normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c == u'\u2019')
            folded.append(u'\'');
        else if (!c.isMark() && c.category() != QChar::Other_Format)
            folded.append(c);
    }
    return folded.simplified();
}

} // namespace bothy
