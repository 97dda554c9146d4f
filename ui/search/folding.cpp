#include "ui/search/folding.h"

#include <QStringList>

#include <algorithm>

namespace bothy {

namespace {

bool isPlain(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Where the first word of the text begins that has one of the wanted ones in it; 0 when none has.
qsizetype placeOfFirst(const QString& text, const QStringList& words) {
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u' ', start);
        if (end < 0) end = text.size();
        const QString folded = foldedForSearch(text.mid(start, end - start));
        if (std::any_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); }))
            return start;
        start = end + 1;
    }
    return 0;
}

/// The nearest end of a word at or before `place`, in writing without spaces the place itself.
qsizetype wordEdge(const QString& text, qsizetype place, qsizetype notBefore) {
    const qsizetype space = text.lastIndexOf(u' ', place);
    if (space > notBefore) return space;
    return place < text.size() && text[place].isLowSurrogate() ? place - 1 : place;
}

} // namespace

QString foldedForSearch(const QString& text) {
    if (isPlain(text)) return text.toLower().simplified(); // the same, many times faster
    // Upper case first: it turns ß into SS, which folding alone does not.
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c == u'\u2019')
            result.append(u'\'');
        else if (!c.isMark())
            result.append(c);
    }
    return result.simplified();
}

QStringList searchWords(const QString& typed) {
    return foldedForSearch(typed).split(u' ', Qt::SkipEmptyParts);
}

QString excerptOf(const QString& text, const QStringList& words, qsizetype longest) {
    const QString all = text.simplified();
    if (all.size() <= longest) return all;
    const qsizetype hit = placeOfFirst(all, words);
    qsizetype start = 0;
    if (hit > longest / 2) start = wordEdge(all, hit - longest / 3, 0);
    const bool reachesEnd = start + longest >= all.size();
    const qsizetype end = reachesEnd ? all.size() : wordEdge(all, start + longest, start);
    const QString part = all.mid(start, end - start).trimmed();
    return (start > 0 ? QStringLiteral("…") : QString()) + part + (reachesEnd ? QString() : QStringLiteral("…"));
}

} // namespace bothy
