#include "ui/theme/scrolling.h"

#include <QScrollArea>

namespace bothy {

QScrollArea* largestScrollArea(const QWidget& part) {
    QScrollArea* largest = nullptr;
    for (auto* area : part.findChildren<QScrollArea*>())
        if (area->isVisible() && (!largest || area->height() > largest->height())) largest = area;
    return largest;
}

void bringIntoView(QWidget& part) {
    for (QWidget* around = part.parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(&part);
}

} // namespace bothy
