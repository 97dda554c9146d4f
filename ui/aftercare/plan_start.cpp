#include "ui/aftercare/plan_start.h"

#include "ui/theme/theme.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/page_head.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Two cards beside each other from here on.
constexpr double TwoColumnsFromBodies = 42;

} // namespace

PlanStart::PlanStart(const PlanBook& book, QWidget* parent)
    : PageFrame(parent)
    , m_grid(new QGridLayout) {
    auto* head = new PageHead(tr("Start a plan"));
    head->setBack(tr("Care plans"));
    head->setLead(tr("Choose a beginning. You can change everything, and only you see it until you offer it."));
    connect(head, &PageHead::backRequested, this, &PlanStart::backRequested);
    content()->addWidget(head);
    content()->addLayout(m_grid);
    content()->addStretch();
    followTheme(this, [this](const Theme& theme) { m_grid->setSpacing(theme.metrics().cardGap); });

    connect(addCard(tr("A quiet one-step plan"), tr("One small step, nothing more.")), &QPushButton::clicked, this,
            &PlanStart::quietRequested);
    connect(addCard(tr("An empty plan"), tr("Begin with your own words.")), &QPushButton::clicked, this,
            &PlanStart::emptyRequested);
    for (const PlanTemplate& one : book.session().services().care.planTemplates) {
        ClickableCard* card = addCard(one.title, one.about);
        card->setObjectName(one.id.text());
        connect(card, &QPushButton::clicked, this, [this, id = one.id] { Q_EMIT templateRequested(id); });
    }
    arrange();
}

ClickableCard* PlanStart::addCard(const QString& title, const QString& line) {
    auto* card = new ClickableCard(title, line);
    m_cards.push_back(card);
    return card;
}

void PlanStart::resizeEvent(QResizeEvent* event) {
    PageFrame::resizeEvent(event);
    arrange();
}

void PlanStart::arrange() {
    const int columns = width() < themeOf(this).metrics().bodies(TwoColumnsFromBodies) ? 1 : 2;
    if (columns == m_columns) return;
    m_columns = columns;
    for (QWidget* card : m_cards)
        m_grid->removeWidget(card);
    int place = 0;
    for (QWidget* card : m_cards) {
        m_grid->addWidget(card, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace bothy
