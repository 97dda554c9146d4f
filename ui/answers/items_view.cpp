#include "ui/answers/items_view.h"

#include "core/session/session.h"
#include "ui/answers/answer_editor.h"
#include "ui/answers/answer_filter.h"
#include "ui/answers/confirm_line.h"
#include "ui/answers/item_list.h"
#include "ui/answers/own_topic_bar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

ItemsView::ItemsView(Session& session, AnswerEditor& editor, QWidget* parent)
    : PageFrame(parent)
    , m_session(session)
    , m_editor(editor)
    , m_topics(session)
    , m_head(new PageHead({}))
    , m_search(makeSearchField(tr("Search")))
    , m_filter(new QComboBox)
    , m_nothing(new TextLabel(TextRole::Body, Ink::Muted, tr("Nothing here with this search and these answers.")))
    , m_confirm(new ConfirmLine(tr("Some answers here came with another list."), tr("Confirm all in this topic")))
    , m_list(new ItemList(session, editor))
    , m_own(new OwnTopicBar(session)) {
    m_head->setBack(tr("My list"));
    m_search->setObjectName(u"search"_s);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Show"));
    const auto add = [this](const QString& word, AnswerFilter filter) {
        m_filter->addItem(word, static_cast<int>(filter));
    };
    add(tr("All answers"), AnswerFilter::All);
    add(tr("Not answered"), AnswerFilter::NotAnswered);
    add(tr("Yes"), AnswerFilter::Yes);
    add(tr("Maybe"), AnswerFilter::Maybe);
    add(tr("No"), AnswerFilter::No);
    add(tr("Not now"), AnswerFilter::NotNow);
    m_head->addTrailing(m_search);
    m_head->addTrailing(m_filter);
    content()->addWidget(m_head);
    content()->addWidget(m_nothing);
    content()->addWidget(m_confirm);
    content()->addWidget(m_list);
    content()->addWidget(m_own);
    content()->addStretch();
    m_confirm->button()->setObjectName(u"confirmAll"_s);
    connect(m_confirm, &ConfirmLine::confirmed, this, [this] {
        std::vector<ItemId> items;
        for (const Item* item : m_topics.items(*m_section))
            items.push_back(item->id);
        m_editor.confirm(items);
    });
    connect(&editor, &AnswerEditor::answerChanged, this, &ItemsView::showConfirm);
    connect(&editor, &AnswerEditor::answersChanged, this, &ItemsView::showConfirm);
    connect(m_own, &OwnTopicBar::placeRequested, &editor, &AnswerEditor::placeRequested);
    connect(m_head, &PageHead::backRequested, this, &ItemsView::backRequested);
    connect(m_search, &QLineEdit::textChanged, this, &ItemsView::showItems);
    connect(m_search, &QLineEdit::returnPressed, m_list, &ItemList::focusFirst);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ItemsView::showItems);
    connect(m_list, &ItemList::limitRequested, this, &ItemsView::limitRequested);
}

void ItemsView::setTopic(const Section& section) {
    m_section = &section;
    m_id = section.id;
    m_own->setTopic(m_id);
    m_head->setTitle(section.title);
    m_head->setLead(section.why);
    const QSignalBlocker quietSearch(m_search);
    const QSignalBlocker quietFilter(m_filter);
    m_search->clear();
    m_filter->setCurrentIndex(0);
    verticalScrollBar()->setValue(0);
    showItems();
}

void ItemsView::showItems() {
    if (!m_section) return;
    const auto filter = static_cast<AnswerFilter>(m_filter->currentData().toInt());
    std::vector<const Item*> shown;
    for (const Item* item : m_topics.items(*m_section))
        if (m_topics.matches(*item, m_search->text()) && passes(filter, *item, m_editor.of(item->id)))
            shown.push_back(item);
    m_nothing->setVisible(shown.empty());
    m_list->setItems(std::move(shown));
    showConfirm();
}

void ItemsView::showConfirm() {
    if (!m_section) return;
    const auto items = m_topics.items(*m_section);
    m_confirm->setVisible(std::any_of(items.begin(), items.end(),
                                      [&](const Item* item) { return !m_editor.of(item->id).imported.empty(); }));
}

bool ItemsView::followCatalogue() {
    m_section = m_session.catalogue().section(m_id);
    if (!m_section) return false;
    m_head->setTitle(m_section->title);
    m_own->setTopic(m_id);
    showItems();
    return true;
}

void ItemsView::showItem(const ItemId& item) {
    if (QWidget* card = m_list->focusItem(item)) reveal(card);
}

void ItemsView::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace bothy
