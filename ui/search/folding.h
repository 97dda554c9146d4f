#pragma once

#include <QString>

namespace bothy {

/// The text without accents, capitals and doubled spaces, as both sides of a search are compared.
QString foldedForSearch(const QString& text);

/// The folded words of what somebody typed; empty when there are none.
QStringList searchWords(const QString& typed);

/// About `longest` signs of a text, around the first of these folded words; the whole text where it is short.
QString excerptOf(const QString& text, const QStringList& words, qsizetype longest = 110);

} // namespace bothy
