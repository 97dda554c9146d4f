#pragma once

#include <QString>

namespace bothy {

/// Does a form keep this text? It counts at most `longest` UTF-16 units of the composed form (NFC), as it is written.
bool fitsWithin(const QString& text, qsizetype longest);

/// A text cut to what a form can keep, never in the middle of a character as a reader sees it (emoji, Arabic marks). A
/// text that fits comes back unchanged.
QString cutToFit(const QString& text, qsizetype longest);

/// As much of the beginning of `inserted` as there is room for between the two, cut where a character ends. Empty when
/// there is no room.
QString cutBetween(const QString& before, const QString& inserted, const QString& after, qsizetype longest);

} // namespace bothy
