#include "ui/forms/tick_row.h"

#include "ui/theme/theme.h"
#include "ui/widgets/choice_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace bothy {

TickRow::TickRow(const QString& words, const QString& below, QWidget* parent)
    : QWidget(parent)
    , m_tick(new TickBox(words))
    , m_below(new TextLabel(TextRole::Body, Ink::Muted, {})) {
    auto* column = new QVBoxLayout(this);
    auto* indented = new QHBoxLayout;
    auto* step = new QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
    indented->setSpacing(0);
    indented->addItem(step);
    indented->addWidget(m_below, 1);
    column->addWidget(m_tick);
    column->addLayout(indented);
    setBelow(below);
    followTheme(this, [this, column, step](const Theme& theme) {
        const Metrics& m = theme.metrics();
        const auto pixels = [this](QStyle::PixelMetric which) { return style()->pixelMetric(which, nullptr, m_tick); };
        step->changeSize(pixels(QStyle::PM_IndicatorWidth) + pixels(QStyle::PM_CheckBoxLabelSpacing), 0,
                         QSizePolicy::Fixed, QSizePolicy::Minimum);
        column->setContentsMargins(m.cardPadX, m.bodies(0.5), m.cardPadX, m.bodies(0.5));
        column->setSpacing(0);
    });
}

void TickRow::setBelow(const QString& words) {
    m_below->setText(words);
    m_below->setVisible(!words.isEmpty());
    m_tick->setAccessibleDescription(words);
}

} // namespace bothy
