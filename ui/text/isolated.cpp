#include "ui/text/isolated.h"

namespace bothy {
namespace {

constexpr QChar Begin(u'\u2068'), End(u'\u2069'); // FSI and PDI

bool beginsIsolate(QChar sign) {
    return sign >= u'\u2066' && sign <= u'\u2068';
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
    QStringList lines;
    for (const auto line : QStringView(words).split(u'\n'))
        lines << isolatedLine(line);
    return lines.join(u'\n');
}

QString isolatedList(const QStringList& words) {
    QStringList all;
    for (const QString& each : words)
        all << isolated(each);
    return all.join(QStringLiteral(", "));
}

} // namespace bothy
