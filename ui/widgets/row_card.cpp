#include "ui/widgets/row_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint_help.h"

#include <QHBoxLayout>
#include <QPainterPath>
#include <QVBoxLayout>
#include <QVariant>

namespace bothy {
namespace {

constexpr char ToneProperty[] = "bothyRowTone";
constexpr double RowHeightInBodies = 3.2;

} // namespace

RowCard::RowCard(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(1); // the line between rows
    followTheme(this, [this](const Theme&) { update(); });
}

void RowCard::addRow(QWidget* row, int index) {
    m_rows->insertWidget(index, row);
}

QHBoxLayout* RowCard::addRow() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    followTheme(row, [row, layout](const Theme& theme) {
        const Metrics& m = theme.metrics();
        layout->setContentsMargins(m.cardPadX, m.u, m.cardPadX, m.u);
        layout->setSpacing(2 * m.u);
        row->setMinimumHeight(m.bodies(RowHeightInBodies));
    });
    addRow(row);
    return layout;
}

void RowCard::removeRow(QWidget* row) {
    m_rows->removeWidget(row);
    row->hide();
    row->deleteLater();
    update();
}

void RowCard::clear() {
    while (count() > 0)
        removeRow(row(0));
}

int RowCard::count() const {
    return m_rows->count();
}

QWidget* RowCard::row(int index) const {
    const QLayoutItem* item = m_rows->itemAt(index);
    return item ? item->widget() : nullptr;
}

void RowCard::setRowTone(QWidget* row, RowTone tone) {
    row->setProperty(ToneProperty, static_cast<int>(tone));
    update();
}

void RowCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Tokens& t = themeOf(this).tokens();
    const Metrics& m = themeOf(this).metrics();
    paintBox(painter, rect(), t.surface, t.line, 0, m.cardRadius);

    QPainterPath inside;
    inside.addRoundedRect(rect(), m.cardRadius, m.cardRadius);
    painter.setClipPath(inside);
    bool first = true;
    for (int i = 0; i < count(); ++i) {
        const QWidget* each = row(i);
        if (!each || each->isHidden()) continue;
        const QRect place(0, each->y(), width(), each->height());
        const auto tone = static_cast<RowTone>(each->property(ToneProperty).toInt());
        if (tone != RowTone::Plain) painter.fillRect(place, tone == RowTone::Chosen ? t.accentTint : t.cautionTint);
        if (tone != RowTone::Plain && t.highContrast) // without tints a bar tells them apart
            painter.fillRect(QStyle::visualRect(layoutDirection(), place, {0, place.top(), 4, place.height()}),
                             tone == RowTone::Chosen ? t.accent : t.caution);
        if (!first) painter.fillRect(QRect(0, place.top() - 1, width(), m.line), t.line);
        first = false;
    }
    painter.setClipping(false);
    paintBox(painter, rect(), Qt::transparent, t.line, m.line, m.cardRadius);
}

} // namespace bothy
