#include "ui/theme/tab_order.h"

#include "ui/theme/group_keys.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace bothy {
namespace {

using Widgets = QList<QWidget*>;

void readItem(QLayoutItem* item, Widgets& into);

void readForm(const QFormLayout& form, Widgets& into) {
    for (int row = 0; row < form.rowCount(); ++row)
        for (const auto role : {QFormLayout::SpanningRole, QFormLayout::LabelRole, QFormLayout::FieldRole})
            readItem(form.itemAt(row, role), into);
}

void readGrid(const QGridLayout& grid, Widgets& into) {
    struct Cell {
        int row, column;
        QLayoutItem* item;
    };
    QList<Cell> cells;
    for (int i = 0; i < grid.count(); ++i) {
        int row = 0, column = 0, rows = 0, columns = 0;
        grid.getItemPosition(i, &row, &column, &rows, &columns);
        cells.append({row, column, grid.itemAt(i)});
    }
    std::ranges::stable_sort(cells, {}, [](const Cell& cell) { return std::pair(cell.row, cell.column); });
    for (const Cell& cell : cells)
        readItem(cell.item, into);
}

/// The widgets of a layout as they are read.
void readLayout(const QLayout& layout, Widgets& into) {
    // The parts of a form are asked for by row alone: its own numbers follow the order of insertion.
    if (const auto* form = qobject_cast<const QFormLayout*>(&layout)) return readForm(*form, into);
    if (const auto* grid = qobject_cast<const QGridLayout*>(&layout)) return readGrid(*grid, into);
    for (int i = 0; i < layout.count(); ++i)
        readItem(layout.itemAt(i), into);
}

void readItem(QLayoutItem* item, Widgets& into) {
    if (!item) return;
    if (QWidget* widget = item->widget()) into.append(widget);
    if (const QLayout* layout = item->layout()) readLayout(*layout, into);
}

/// What no layout holds: rows that are placed by hand, the parts of a scroll area, what lies over a page.
Widgets freeParts(const QWidget& of, const Widgets& laidOut) {
    Widgets parts;
    for (QObject* child : of.children())
        if (auto* widget = qobject_cast<QWidget*>(child); widget && !laidOut.contains(widget)) parts.append(widget);
    const bool leftToRight = of.layoutDirection() == Qt::LeftToRight;
    std::ranges::stable_sort(parts, {}, [leftToRight](const QWidget* part) {
        return std::pair(part->y(), leftToRight ? part->x() : -part->geometry().right());
    });
    return parts;
}

/// A control that hands the keyboard on to another one is no stop of its own.
bool isStop(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

void collectStops(QWidget& part, Widgets& into) {
    if (isStop(part)) into.append(&part);
    Widgets parts;
    if (const QLayout* layout = part.layout()) readLayout(*layout, parts);
    parts += freeParts(part, parts);
    for (QWidget* each : parts)
        if (!each->isHidden() && !each->isWindow()) collectStops(*each, into);
}

bool isTab(const QEvent& event) {
    if (event.type() != QEvent::KeyPress) return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

QList<QWidget*> stopsAsRead(QWidget& part) {
    Widgets stops;
    collectStops(part, stops);
    return stops;
}

void chainAsRead(const QWidget& part) {
    const Widgets stops = stopsAsRead(*part.window());
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

bool TabOrder::eventFilter(QObject* watched, QEvent* event) {
    if (isTab(*event))
        if (const auto* control = qobject_cast<QWidget*>(watched)) {
            stopOnceInGroups(*control->window());
            chainAsRead(*control);
        }
    return QObject::eventFilter(watched, event);
}

} // namespace bothy
