#include "ui/boundaries/template_list.h"

#include "core/itembank/care_content.h"
#include "ui/theme/theme.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/page_head.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Two columns from this width on.
constexpr double TwoColumnsFromBodies = 50;

} // namespace

TemplateList::TemplateList(const CareContent& care, QWidget* parent)
    : PageFrame(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_draft(new ClickableCard(tr("Go on with what you began"), tr("Only you can see it."))) {
    m_draft->setObjectName(u"limitDraft"_s);
    connect(m_draft, &QPushButton::clicked, this, &TemplateList::draftChosen);
    auto* head = new PageHead(tr("Add a limit"));
    head->setBack(tr("Boundaries"));
    head->setLead(tr("Start from one of these, or from your own words. You can change every word."));
    connect(head, &PageHead::backRequested, this, &TemplateList::backRequested);
    auto* first = new QVBoxLayout;
    auto* second = new QVBoxLayout;
    addCard(first, {}, tr("In my own words"), tr("Write it the way you would say it."));
    const std::size_t half = care.boundaryTemplates.size() / 2;
    for (std::size_t i = 0; i < care.boundaryTemplates.size(); ++i) {
        const BoundaryTemplate& one = care.boundaryTemplates[i];
        addCard(i < half ? first : second, one.id.text(), one.title, one.text);
    }
    first->addStretch();
    second->addStretch();
    m_columns->addLayout(first, 1);
    m_columns->addLayout(second, 1);
    content()->addWidget(head);
    content()->addWidget(m_draft);
    content()->addLayout(m_columns);
    content()->addStretch();
    followTheme(this, [this, first, second](const Theme& theme) {
        for (QBoxLayout* layout : std::initializer_list<QBoxLayout*>{first, second, m_columns})
            layout->setSpacing(theme.metrics().cardGap);
    });
}

void TemplateList::addCard(QBoxLayout* column, const QString& id, const QString& title, const QString& text) {
    auto* card = new ClickableCard(title, text);
    card->setObjectName(u"template."_s + id);
    connect(card, &QPushButton::clicked, this, [this, id] { Q_EMIT templateChosen(id); });
    column->addWidget(card);
    if (!m_first) m_first = card;
}

void TemplateList::begin(bool hasDraft) {
    verticalScrollBar()->setValue(0);
    m_draft->setVisible(hasDraft);
    (hasDraft ? m_draft : m_first)->setFocus();
}

void TemplateList::resizeEvent(QResizeEvent* event) {
    PageFrame::resizeEvent(event);
    const bool two = width() >= themeOf(this).metrics().bodies(TwoColumnsFromBodies);
    m_columns->setDirection(two ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace bothy
