#pragma once

#include <QBoxLayout>

namespace bothy {

/// Turns a row into a column or back, with its spacing in pixels, for a resizeEvent() that knows how much room there
/// is. Qt drops a change made while the layouts around are being worked out, so the parts would keep the room of the
/// old direction; here the layouts are asked once more afterwards.
void turnRow(QBoxLayout* row, QBoxLayout::Direction direction, int spacing);

/// Gives a part of a row another alignment. Qt remembers how wide the part could become with the one before, and in a
/// column all parts would be reckoned as narrow as that.
void alignPart(QBoxLayout* row, QWidget* part, Qt::Alignment alignment);

} // namespace bothy
