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

} // namespace bothy
