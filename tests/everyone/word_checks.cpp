#include "tests/everyone/word_checks.h"

#include <QRegularExpression>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

// What is left of a text when all that is translated, or set apart as a person's own words, has gone.
QString outsideOfBrackets(QString text) {
    // Search shows the middle of long texts, so one bracket of a pair can be cut off.
    static const QRegularExpression cut(u"…[^{}]*\\}|\\{[^{}]*…"_s);
    static const QRegularExpression own(u"\\x{2068}[^\\x{2069}]*\\x{2069}"_s), translated(u"\\{[^{}]*\\}"_s);
    text.remove(own).remove(cut);
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.remove(translated);
    }
    return text;
}

bool hasLetters(const QString& text) {
    static const QRegularExpression letters(u"\\p{L}{2}"_s);
    return text.contains(letters);
}

void check(const QString& text, const QWidget& widget, const QStringList& theirs, Findings& findings) {
    QString rest = outsideOfBrackets(text);
    static const QRegularExpression date(u"\\d+ \\p{L}+( \\d{4})?"_s); // written by QLocale, which knows no en_XA
    rest.remove(date);
    for (const QString& own : theirs)
        rest.remove(own);
    if (hasLetters(rest)) findings.add(u"is not translated: "_s + rest + u" in "_s + called(widget));
}

} // namespace

void checkWordsAreTranslated(const QWidget& window, const QStringList& theirs, Findings& findings) {
    for (const QWidget* widget : visibleWidgets(window))
        for (const QString& text :
             {shownWords(*widget), widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()})
            check(text, *widget, theirs, findings);
}

} // namespace bothy
