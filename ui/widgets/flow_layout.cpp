#include "ui/widgets/flow_layout.h"

#include "ui/theme/theme.h"

#include <QStyle>
#include <QWidget>

namespace bothy {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    while (QLayoutItem* item = takeAt(0))
        delete item;
}

void FlowLayout::setSpacings(int horizontal, int vertical) {
    m_horizontal = horizontal, m_vertical = vertical;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
    invalidate();
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= m_items.size()) return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize smallest;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) smallest = smallest.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return smallest + QSize(m.left() + m.right(), m.top() + m.bottom());
}

QSize FlowLayout::sizeHint() const {
    int width = 0, height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        width += (width ? gap(Qt::Horizontal) : 0) + item->sizeHint().width();
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), height + m.top() + m.bottom()};
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::gap(Qt::Orientation orientation) const {
    const int own = orientation == Qt::Horizontal ? m_horizontal : m_vertical;
    return own >= 0 ? own : 2 * themeOf(parentWidget()).metrics().u;
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<std::pair<QLayoutItem*, QRect>> line;
    int x = 0, y = area.top(), tallest = 0;

    const auto endLine = [&] { // all of one line share its middle
        for (auto& [item, place] : line) {
            place.moveTop(y + (tallest - place.height()) / 2);
            if (apply) item->setGeometry(QStyle::visualRect(direction, area, place));
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(area.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth()) size.setHeight(item->heightForWidth(size.width()));
        if (x > 0 && x + size.width() > area.width()) {
            endLine();
            y += tallest + gap(Qt::Vertical);
            x = 0, tallest = 0;
        }
        line.append({item, QRect(QPoint(area.left() + x, y), size)});
        x += size.width() + gap(Qt::Horizontal);
        tallest = std::max(tallest, size.height());
    }
    endLine();
    return y + tallest - rect.top() + margins.bottom();
}

} // namespace bothy
