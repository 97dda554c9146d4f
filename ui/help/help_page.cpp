#include "ui/help/help_page.h"

#include "core/itembank/care_content.h"
#include "ui/help/help_cards.h"
#include "ui/help/shortcuts_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/page_head.h"

#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double ColumnInBodies = 44;

} // namespace

HelpPage::HelpPage(const CareContent& care, const std::vector<KeyLine>& keys, QWidget* parent)
    : Page(parent)
    , m_views(new QStackedWidget(this))
    , m_frame(new PageFrame(nullptr, ColumnInBodies)) {
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_views);
    auto* head = new PageHead(tr("Help"));
    head->setLead(tr("All of it works without the internet."));
    m_frame->content()->addWidget(head);
    add({}, makeWayToKeys());
    add(u"about"_s, makePointsCard(care.whatItIs));
    add(u"about-not"_s, makePointsCard(care.whatItIsNot));
    add(u"limits"_s, makePointsCard(care.limitsOfTheApp));
    add(u"just-for-you"_s, makeJustForYouCard(care));
    add(u"comparing"_s, makeComparingCard());
    add(u"help-outside"_s, makeHelpOutsideCard(care));
    m_frame->content()->addStretch();
    m_frame->setAccessibleName(tr("Help"));
    auto* shortcuts = new ShortcutsView(keys);
    m_keys = shortcuts;
    connect(shortcuts, &ShortcutsView::backRequested, this, &HelpPage::goToStart);
    for (PageFrame* view : {m_frame, m_keys}) {
        m_views->addWidget(view);
        // There is little to press here, so the page itself takes the keys that scroll.
        view->setFocusPolicy(Qt::StrongFocus);
        connect(view, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    }
}

std::vector<SearchEntry> HelpPage::entries(const CareContent& care, const std::vector<KeyLine>& keys) {
    std::vector<SearchEntry> all = helpEntries(care);
    QStringList words;
    for (const KeyLine& line : keys)
        words << line.words;
    all.push_back({.place = u"shortcuts"_s, .title = ShortcutsView::title(), .text = words.join(u" · "_s)});
    return all;
}

QWidget* HelpPage::makeWayToKeys() {
    auto* way = new ClickableCard(ShortcutsView::title(), tr("Everything that works by keyboard, in one place."));
    way->setObjectName(u"toShortcuts"_s);
    connect(way, &QPushButton::clicked, this, [this] { goTo(u"shortcuts"_s); });
    return way;
}

void HelpPage::add(const QString& place, QWidget* card) {
    m_frame->content()->addWidget(card);
    if (place.isEmpty()) return;
    card->setObjectName(u"help."_s + place);
    m_places[place] = card;
}

void HelpPage::showView(PageFrame* view) {
    m_views->setCurrentWidget(view);
    Q_EMIT scrolledChanged(view->verticalScrollBar()->value() > 0);
}

void HelpPage::goToStart() {
    m_frame->verticalScrollBar()->setValue(0);
    showView(m_frame);
}

void HelpPage::goTo(const QString& place) {
    if (place == u"shortcuts") {
        m_keys->verticalScrollBar()->setValue(0);
        return showView(m_keys);
    }
    const auto found = m_places.find(place);
    if (found == m_places.end()) return;
    showView(m_frame);
    m_frame->reveal(found->second);
}

} // namespace bothy
