#include "ui/widgets/turn_row.h"

#include <QPointer>
#include <QWidget>

namespace bothy {

void turnRow(QBoxLayout* row, QBoxLayout::Direction direction, int spacing) {
    if (row->direction() == direction && row->spacing() == spacing) return;
    row->setDirection(direction);
    row->setSpacing(spacing);
    QWidget* owner = row->parentWidget();
    if (!owner) return;
    const auto askAgain = [owner, row = QPointer(row)] {
        if (row) row->invalidate();
        owner->updateGeometry();
    };
    QMetaObject::invokeMethod(owner, askAgain, Qt::QueuedConnection);
}

void alignPart(QBoxLayout* row, QWidget* part, Qt::Alignment alignment) {
    const QLayoutItem* item = row->itemAt(row->indexOf(part));
    if (!item || item->alignment() == alignment) return;
    row->setAlignment(part, alignment);
    part->updateGeometry();
}

} // namespace bothy
