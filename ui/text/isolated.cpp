#include "ui/text/isolated.h"

namespace bothy {
namespace {

constexpr QChar Begin(u'\u2068'), End(u'\u2069'); // FSI and PDI

bool beginsIsolate(QChar sign) {
    return sign >= u'\u2066' && sign <= u'\u2068';
}

/// These end a paragraph, wherever they stand (U+2028 does in Qt): everything that is open is closed there.
bool endsParagraph(QChar sign) {
    return QStringView(u"\n\r\u001C\u001D\u001E\u0085\u2028\u2029").contains(sign);
}

/// A line end closes everything, for the rest of the sentence as well.
QString isolatedLine(QStringView line) {
    QString safe(Begin);
    safe.reserve(line.size() + 2);
    qsizetype open = 0;
    for (const QChar sign : line) {
        if (sign == End && open-- == 0) {
            open = 0;
            continue;
        }
        if (beginsIsolate(sign)) ++open;
        safe += sign;
    }
    return safe + QString(open + 1, End);
}

} // namespace

QString isolated(const QString& words) {
    const QStringView all(words);
    QString safe;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (!endsParagraph(all[at])) continue;
        safe += isolatedLine(all.sliced(begin, at - begin)) + all[at];
        begin = at + 1;
    }
    return safe + isolatedLine(all.sliced(begin));
}

QString isolatedList(const QStringList& words) {
    QStringList all;
    for (const QString& each : words)
        all << isolated(each);
    return all.join(QStringLiteral(", "));
}

} // namespace bothy
