#include "ui/aftercare/plan_start.h"

#include "ui/widgets/card_grid.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/page_head.h"

#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

PlanStart::PlanStart(const PlanBook& book, QWidget* parent)
    : PageFrame(parent)
    , m_cards(new CardGrid) {
    auto* head = new PageHead(tr("Start a plan"));
    head->setBack(tr("Care plans"));
    head->setLead(tr("Choose a beginning. You can change everything, and only you see it until you offer it."));
    connect(head, &PageHead::backRequested, this, &PlanStart::backRequested);
    content()->addWidget(head);
    content()->addWidget(m_cards);
    content()->addStretch();

    connect(addCard(tr("A quiet one-step plan"), tr("One small step, nothing more.")), &QPushButton::clicked, this,
            &PlanStart::quietRequested);
    ClickableCard* needs = addCard(tr("From what you both need"),
                                   tr("Steps made from what each of you said, with ways out where you differ."));
    needs->setObjectName(u"fromNeeds"_s);
    connect(needs, &QPushButton::clicked, this, &PlanStart::needsRequested);
    connect(addCard(tr("An empty plan"), tr("Begin with your own words.")), &QPushButton::clicked, this,
            &PlanStart::emptyRequested);
    for (const PlanTemplate& one : book.session().services().care.planTemplates) {
        ClickableCard* card = addCard(one.title, one.about);
        card->setObjectName(one.id.text());
        connect(card, &QPushButton::clicked, this, [this, id = one.id] { Q_EMIT templateRequested(id); });
    }
}

ClickableCard* PlanStart::addCard(const QString& title, const QString& line) {
    auto* card = new ClickableCard(title, line);
    m_cards->addCard(card);
    return card;
}

} // namespace bothy
