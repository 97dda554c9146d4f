#pragma once

#include <QTextFormat>

#include <vector>

class QTextDocument;

namespace bothy {

/// A block format with this property begins something that stays together on one sheet where it fits: a row with
/// its detail, a title with what follows. Its value is the room above the letters that belongs to it, in units of
/// the laid out document.
inline constexpr int BeginsUnit = QTextFormat::UserProperty + 1;

/// Where each sheet begins in a document that was laid out as one long column, for sheets of this height. What is
/// longer than a sheet is broken between two lines. There is always a first sheet.
std::vector<double> sheetStarts(const QTextDocument& document, double height);

} // namespace bothy
