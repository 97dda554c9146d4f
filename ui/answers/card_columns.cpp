#include "ui/answers/card_columns.h"

#include "ui/theme/theme.h"

#include <QGridLayout>

namespace bothy {

namespace {

/// A column narrower than this breaks titles.
constexpr double TwoColumnsFromBodies = 42;

} // namespace

CardColumns::CardColumns(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    followTheme(this, [this](const Theme& theme) {
        m_grid->setSpacing(theme.metrics().cardGap);
        arrange();
    });
}

void CardColumns::addCard(QWidget* card) {
    m_cards.push_back(card);
    card->setParent(this);
    m_columns = 0;
    arrange();
    card->show();
}

void CardColumns::clear() {
    for (QWidget* card : std::exchange(m_cards, {})) {
        m_grid->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    m_columns = 0;
}

void CardColumns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void CardColumns::arrange() {
    const Metrics& m = themeOf(this).metrics();
    const int columns = width() < m.bodies(TwoColumnsFromBodies) ? 1 : 2;
    const int room = (width() - (columns - 1) * m.cardGap) / columns;
    int highest = 0;
    for (QWidget* card : m_cards)
        highest = std::max(highest, card->heightForWidth(room));
    for (QWidget* card : m_cards)
        card->setMinimumHeight(columns == 1 ? card->heightForWidth(room) : highest);
    if (columns == m_columns) return;
    m_columns = columns;
    for (QWidget* card : m_cards)
        m_grid->removeWidget(card);
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

} // namespace bothy
