#include "ui/answers/topics_view.h"

#include "core/session/session.h"
#include "ui/answers/answer_editor.h"
#include "ui/answers/item_list.h"
#include "ui/answers/list_acts.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card_grid.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

std::vector<SectionId> idsOf(const std::vector<const Section*>& sections) {
    std::vector<SectionId> ids;
    for (const Section* section : sections)
        ids.push_back(section->id);
    return ids;
}

} // namespace

TopicsView::TopicsView(Session& session, ListActs& acts, AnswerEditor& editor, QWidget* parent)
    : PageFrame(parent)
    , m_session(session)
    , m_acts(acts)
    , m_editor(editor)
    , m_topics(session)
    , m_head(new PageHead(tr("My list")))
    , m_search(makeSearchField(tr("Search")))
    , m_filter(makeFilterBox())
    , m_nothing(new TextLabel(TextRole::Body, Ink::Muted, tr("Nothing found in the topics that are on.")))
    , m_results(new ItemList(session, editor, *this)) {
    m_results->setObjectName(u"results"_s);
    m_search->setObjectName(u"search"_s);
    m_head->addTrailing(m_search);
    m_head->addTrailing(m_filter);
    m_lookOver = m_head->addButton(tr("Look over and set aside"));
    m_lookOver->setObjectName(u"lookOver"_s);
    m_overview = makeTopics();
    content()->addWidget(m_head);
    content()->addWidget(m_overview);
    content()->addWidget(m_nothing);
    content()->addWidget(m_results);
    content()->addStretch();
    m_nothing->hide();
    m_results->hide();
    connect(m_search, &QLineEdit::textChanged, this, &TopicsView::search);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &TopicsView::search);
    connect(m_search, &QLineEdit::returnPressed, m_results, &ItemList::focusFirst);
    connect(m_lookOver, &QPushButton::clicked, this, &TopicsView::lookOverRequested);
    connect(m_results, &ItemList::limitRequested, this, &TopicsView::limitRequested);
    refresh();
}

QWidget* TopicsView::makeTopics() {
    auto* overview = new QWidget;
    auto* column = new QVBoxLayout(overview);
    column->setContentsMargins(0, 0, 0, 0);
    m_cards = new CardGrid(overview);
    m_offHead = new SectionHead(tr("Off for now"), {}, overview);
    auto* all = new QPushButton(tr("All topics"));
    all->setObjectName(u"allTopics"_s);
    setButtonKind(all, ButtonKind::Accent, ButtonSize::Small);
    setFlush(all, FlushSide::Trailing);
    m_offHead->addTrailing(all);
    connect(all, &QPushButton::clicked, this, &TopicsView::allTopicsRequested);

    m_offLine = new QWidget(overview);
    auto* line = new FlowLayout(m_offLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new TextLabel(TextRole::Body, Ink::Muted, tr("Only you see which topics are on."), m_offLine));
    line->addWidget(new Drawing(IconName::Note, Ink::Muted, 1.2, m_offLine));
    line->addWidget(new TextLabel(TextRole::Body, Ink::Muted, tr("A short note opens first."), m_offLine));
    m_offChips = new QWidget(overview);
    m_chipLine = new FlowLayout(m_offChips);
    m_chipLine->setContentsMargins(0, 0, 0, 0);

    column->addWidget(m_cards);
    column->addWidget(m_offHead);
    column->addWidget(m_offLine);
    column->addWidget(m_offChips);
    followTheme(overview, [this, column, line](const Theme& theme) {
        const Metrics& m = theme.metrics();
        column->setSpacing(2 * m.u);
        m_offHead->setContentsMargins(0, 3 * m.u, 0, 0);
        m_offChips->setContentsMargins(0, 2 * m.u, 0, 0);
        line->setSpacings(m.bodies(0.4), 0);
    });
    return overview;
}

void TopicsView::frameTopics(QWidget* above, QWidget* below) {
    auto* column = static_cast<QVBoxLayout*>(m_overview->layout());
    column->insertWidget(0, above);
    column->addWidget(below);
}

void TopicsView::followCatalogue() {
    m_shownOn.clear(); // a topic may have another name
    m_shownOff.clear();
    showTopics();
    search();
}

void TopicsView::refresh() {
    m_head->setLead(m_session.isSetAside()
                        ? tr("Set aside for comparing. A change takes your list back, or counts the next time.")
                        : tr("Choose a topic to begin, or leave this for another day."));
    showTopics();
    m_results->refreshShared();
}

void TopicsView::showTopics() {
    const auto on = m_topics.on();
    const auto off = m_topics.off();
    if (m_shownOn == idsOf(on) && m_shownOff == idsOf(off)) return;
    m_shownOn = idsOf(on);
    m_shownOff = idsOf(off);

    m_cards->clear();
    for (const Section* section : on) {
        auto* card = new ClickableCard(section->title, section->why);
        card->setObjectName(u"topic."_s + section->id.text());
        if (Topics::hasNote(*section)) card->setTitleIcon(IconName::Note, tr("A short note opens first."));
        connect(card, &QPushButton::clicked, this, [this, id = section->id] { Q_EMIT topicRequested(id); });
        addHiding(card, section->id);
        m_cards->addCard(card);
    }
    const auto old = m_offChips->findChildren<Tag*>(QString(), Qt::FindDirectChildrenOnly);
    for (Tag* chip : old) {
        m_chipLine->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const Section* section : off) {
        auto* chip = new Tag(TagKind::Addable, section->title, m_offChips);
        chip->setObjectName(u"switchOn."_s + section->id.text());
        //: Said by a screen reader; %1 is the name of a topic.
        chip->setAccessibleName(tr("Switch on: %1").arg(section->title));
        connect(chip, &Tag::addRequested, this, [this, id = section->id] {
            m_acts.perform(ListAct::TopicOn, [&](PrivateState& mine) { mine.answers.switchTopic(id, true); });
            refresh();
        });
        addHiding(chip, section->id);
        m_chipLine->addWidget(chip);
        chip->show();
    }
    m_offHead->setTexts(off.empty() ? tr("Every topic is on") : tr("Off for now"), {});
    m_offLine->setVisible(!off.empty());
    m_offChips->setVisible(!off.empty());
}

/// Without opening the topic, by right click and by the menu key.
void TopicsView::addHiding(QWidget* topic, const SectionId& id) {
    auto* hide = new QAction(tr("Don't show this topic"), topic);
    hide->setObjectName(u"hide."_s + id.text());
    topic->addAction(hide);
    topic->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(hide, &QAction::triggered, this, [this, id] { m_editor.hide(id, true); });
}

void TopicsView::search() {
    const AnswerFilter filter = chosenIn(*m_filter);
    const bool searching = !m_search->text().trimmed().isEmpty() || filter != AnswerFilter::All;
    m_overview->setVisible(!searching);
    m_results->setLookingAgain(filter == AnswerFilter::LookAgain);
    if (searching) m_results->setItems(m_topics.search(m_search->text(), filter), ItemList::Pace::Typing);
    m_nothing->setVisible(searching && m_results->items().empty());
    m_results->setVisible(searching && !m_results->items().empty());
}

void TopicsView::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopicsView::clearSearch() {
    m_search->clear();
    m_filter->setCurrentIndex(0);
}

} // namespace bothy
