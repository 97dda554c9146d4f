#include "ui/widgets/card_grid.h"

#include "ui/theme/theme.h"

#include <QGridLayout>

namespace bothy {

namespace {

/// Two cards beside each other from here on.
constexpr double TwoColumnsFromBodies = 42;

} // namespace

CardGrid::CardGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this](const Theme& theme) {
        m_grid->setSpacing(theme.metrics().cardGap);
        arrange();
    });
}

void CardGrid::addCard(QWidget* card) {
    const int place = static_cast<int>(m_cards.size());
    m_cards.push_back(card);
    m_grid->addWidget(card, place / m_columns, place % m_columns);
    card->show(); // at once, where the grid is already seen
}

void CardGrid::clear() {
    for (QWidget* card : std::exchange(m_cards, {})) {
        m_grid->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void CardGrid::arrange() {
    const int columns = width() < themeOf(this).metrics().bodies(TwoColumnsFromBodies) ? 1 : 2;
    if (columns == m_columns) return;
    m_columns = columns;
    for (QWidget* card : m_cards)
        m_grid->removeWidget(card);
    for (QWidget* card : std::exchange(m_cards, {}))
        addCard(card);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry(); // the smallest width depends on the columns
}

} // namespace bothy
