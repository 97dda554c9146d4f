#include "ui/boundaries/template_list.h"

#include "core/itembank/care_content.h"
#include "ui/boundaries/limit_facts.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/page_head.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

TemplateList::TemplateList(const CareContent& care, QWidget* parent)
    : PageFrame(parent)
    , m_cards(new CardGrid)
    , m_draft(new ClickableCard(tr("Go on with what you began"), tr("Only you can see it."))) {
    m_draft->setObjectName(u"limitDraft"_s);
    connect(m_draft, &QPushButton::clicked, this, &TemplateList::draftChosen);
    auto* head = new PageHead(tr("Add a limit"));
    head->setBack(tr("Boundaries"));
    head->setLead(tr("Start from one of these, or from your own words. You can change every word."));
    connect(head, &PageHead::backRequested, this, &TemplateList::backRequested);
    addCard({}, tr("In my own words"), tr("Write it the way you would say it."));
    for (const BoundaryTemplate& one : care.boundaryTemplates)
        addCard(one.id.text(), one.title, firstWords(one, {}));
    content()->addWidget(head);
    content()->addWidget(m_draft);
    content()->addWidget(m_cards);
    content()->addStretch();
}

void TemplateList::addCard(const QString& id, const QString& title, const QString& text) {
    auto* card = new ClickableCard(title, text);
    card->setObjectName(u"template."_s + id);
    connect(card, &QPushButton::clicked, this, [this, id] { Q_EMIT templateChosen(id); });
    m_cards->addCard(card);
    if (!m_first) m_first = card;
}

void TemplateList::begin(bool hasDraft) {
    verticalScrollBar()->setValue(0);
    m_draft->setVisible(hasDraft);
    (hasDraft ? m_draft : m_first)->setFocus();
}

} // namespace bothy
