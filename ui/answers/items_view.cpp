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
#include <QMenu>
#include <QPushButton>
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
    , m_filter(makeFilterBox())
    , m_nothing(new TextLabel(TextRole::Body, Ink::Muted, tr("Nothing here with this search and these answers.")))
    , m_confirm(new ConfirmLine(tr("Some answers here came with another list."), tr("Confirm all in this topic")))
    , m_list(new ItemList(session, editor, *this))
    , m_own(new OwnTopicBar(session)) {
    m_head->setBack(tr("My list"));
    m_search->setObjectName(u"search"_s);
    m_head->addTrailing(m_search);
    m_head->addTrailing(m_filter);
    m_head->addTrailing(makeMenu());
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
    connect(m_search, &QLineEdit::textChanged, this, [this] { showItems(ItemList::Pace::Typing); });
    connect(m_search, &QLineEdit::returnPressed, m_list, &ItemList::focusFirst);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] { showItems(ItemList::Pace::Typing); });
    connect(m_list, &ItemList::limitRequested, this, &ItemsView::limitRequested);
}

/// The same entries whatever was answered or hidden: the button tells of neither.
QWidget* ItemsView::makeMenu() {
    auto* button = new QPushButton(tr("This topic"));
    button->setObjectName(u"topicMenu"_s);
    m_menu = new QMenu(button);
    const auto add = [this](const QString& words, const QString& name, auto act) {
        QAction* action = m_menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    QAction* rest = add(tr("Not now for everything without an answer"), u"restNotNow"_s,
                        [this] { m_editor.notNowForRest(m_topics.items(*m_section)); });
    add(tr("Clear this topic"), u"clearTopic"_s, [this] { m_editor.clearTopic(m_section->id); });
    add(tr("Hidden items"), u"hiddenItems"_s, [this] { Q_EMIT hiddenItemsRequested(m_section->id); });
    add(tr("Don't show this topic"), u"hideTopic"_s, [this] {
        m_editor.hide(m_section->id, true);
        Q_EMIT backRequested();
    });
    connect(m_menu, &QMenu::aboutToShow, this,
            [this, rest] { rest->setEnabled(m_editor.hasRest(m_topics.items(*m_section))); });
    button->setMenu(m_menu);
    return button;
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
    showItems(ItemList::Pace::Opening);
}

void ItemsView::showItems(ItemList::Pace pace) {
    if (!m_section) return;
    const AnswerFilter filter = chosenIn(*m_filter);
    auto shown = m_topics.search(*m_section, m_search->text(), filter);
    m_nothing->setVisible(shown.empty());
    m_list->setLookingAgain(filter == AnswerFilter::LookAgain);
    m_list->setItems(std::move(shown), pace);
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
    showItems(ItemList::Pace::Opening);
    return true;
}

void ItemsView::showItem(const ItemId& item, bool opened) {
    if (QWidget* card = opened ? m_list->openItem(item) : m_list->focusItem(item)) reveal(card);
}

void ItemsView::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace bothy
