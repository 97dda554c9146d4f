#include "ui/help/help_page.h"

#include "core/itembank/care_content.h"
#include "ui/help/help_cards.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_frame.h"
#include "ui/widgets/page_head.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double ColumnInBodies = 44;

} // namespace

HelpPage::HelpPage(const CareContent& care, QWidget* parent)
    : Page(parent)
    , m_frame(new PageFrame(this, ColumnInBodies)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_frame);
    auto* head = new PageHead(tr("Help"));
    head->setLead(tr("All of it works without the internet."));
    m_frame->content()->addWidget(head);
    add(u"about"_s, makePointsCard(care.whatItIs));
    add({}, makePointsCard(care.whatItIsNot));
    add(u"limits"_s, makePointsCard(care.limitsOfTheApp));
    add(u"just-for-you"_s, makeJustForYouCard(care));
    add(u"comparing"_s, makeComparingCard());
    add(u"help-outside"_s, makeHelpOutsideCard(care));
    add(u"shortcuts"_s, makeShortcutsCard());
    m_frame->content()->addStretch();
    // There is nothing to press here, so the page itself takes the keys that scroll.
    m_frame->setFocusPolicy(Qt::StrongFocus);
    m_frame->setAccessibleName(tr("Help"));
    connect(m_frame, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
}

void HelpPage::add(const QString& place, Card* card) {
    m_frame->content()->addWidget(card);
    if (place.isEmpty()) return;
    card->setObjectName(u"help."_s + place);
    m_places[place] = card;
}

void HelpPage::goToStart() {
    m_frame->verticalScrollBar()->setValue(0);
}

void HelpPage::goTo(const QString& place) {
    const auto found = m_places.find(place);
    if (found == m_places.end()) return;
    m_frame->widget()->layout()->activate();
    m_frame->verticalScrollBar()->setValue(found->second->y());
}

} // namespace bothy
