#include "ui/help/help_page.h"

#include "core/itembank/care_content.h"
#include "ui/help/help_cards.h"
#include "ui/help/jump_line.h"
#include "ui/help/shortcuts_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

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
    m_frame->content()->addWidget(makeContents(entries(care, keys)));
    add(u"just-for-you"_s, makeJustForYouCard(care));
    add(u"help-outside"_s, makeHelpOutsideCard(care));
    add(u"about"_s, makePointsCard(care.whatItIs));
    add(u"about-not"_s, makePointsCard(care.whatItIsNot));
    add(u"limits"_s, makePointsCard(care.limitsOfTheApp));
    add(u"comparing"_s, makeComparingCard());
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

QWidget* HelpPage::makeContents(const std::vector<SearchEntry>& places) {
    auto* card = new Card(nullptr, CardTone::Raised);
    auto* lines = new FlowLayout;
    for (const SearchEntry& entry : places) {
        auto* line = new JumpLine(entry.title);
        line->setObjectName(u"to."_s + entry.place);
        lines->addWidget(line);
        connect(line, &JumpLine::clicked, this, [this, place = entry.place] {
            goTo(place);
            m_views->currentWidget()->setFocus(Qt::OtherFocusReason); // the keys that scroll go on from there
        });
    }
    card->content()->addWidget(new TextLabel(TextRole::Strong, tr("On this page")));
    card->content()->addLayout(lines);
    followTheme(card, [lines](const Theme& theme) { lines->setSpacings(theme.metrics().bodies(1.6), 0); });
    return card;
}

void HelpPage::add(const QString& place, QWidget* card) {
    m_frame->content()->addWidget(card);
    card->setObjectName(u"help."_s + place);
    m_places[place] = card;
}

void HelpPage::showView(PageFrame* view) {
    m_views->setCurrentWidget(view);
    Q_EMIT scrolledChanged(view->verticalScrollBar()->value() > 0);
}

void HelpPage::goToStart() {
    m_place.clear();
    m_frame->verticalScrollBar()->setValue(0);
    showView(m_frame);
}

void HelpPage::goTo(const QString& place) {
    if (place == u"shortcuts") {
        m_place = place;
        m_keys->verticalScrollBar()->setValue(0);
        return showView(m_keys);
    }
    const auto found = m_places.find(place);
    if (found == m_places.end()) return;
    m_place = place;
    showView(m_frame);
    m_frame->reveal(found->second);
}

} // namespace bothy
