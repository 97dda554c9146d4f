#include "ui/answers/answers_page.h"

#include "core/session/session.h"
#include "ui/answers/all_topics_view.h"
#include "ui/answers/answer_editor.h"
#include "ui/answers/content_note_view.h"
#include "ui/answers/item_list.h"
#include "ui/answers/items_view.h"
#include "ui/answers/list_acts.h"
#include "ui/answers/look_over_view.h"
#include "ui/answers/topics_view.h"
#include "ui/text/open_items.h"

#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace bothy {

using namespace Qt::StringLiterals;

AnswersPage::AnswersPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_acts(new ListActs(session, this))
    , m_editor(new AnswerEditor(session, *m_acts, this))
    , m_stack(new QStackedWidget(this))
    , m_topics(new TopicsView(session, *m_acts, *m_editor)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_topics);

    connect(m_topics, &TopicsView::topicRequested, this, &AnswersPage::openTopic);
    connect(m_topics, &TopicsView::allTopicsRequested, this, [this] { goTo(u"all-topics"_s); });
    connect(m_topics, &TopicsView::lookOverRequested, this, &AnswersPage::openLookOver);
    connect(m_topics, &TopicsView::limitRequested, this, &AnswersPage::openLimit);
    connect(m_topics, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    connect(m_acts, &ListActs::performed, this, [this](ListAct act, const std::function<void()>& undo) {
        m_topics->refresh();
        Q_EMIT said(wordsOf(act), undo);
    });
    connect(m_acts, &ListActs::undone, this, &AnswersPage::onUndone);
    connect(&session, &Session::sharedChanged, this, &AnswersPage::onSessionChanged);
}

/// A note that has the keyboard ends while the page is destroyed; by then there is nobody to tell.
AnswersPage::~AnswersPage() {
    m_acts->disconnect(this);
}

void AnswersPage::showView(QWidget* view) {
    m_stack->setCurrentWidget(view);
    const auto* frame = qobject_cast<QScrollArea*>(view);
    Q_EMIT scrolledChanged(frame && frame->verticalScrollBar()->value() > 0);
}

void AnswersPage::goToStart() {
    m_wanted.reset();
    m_topics->clearSearch();
    m_topics->refresh();
    showView(m_topics);
}

void AnswersPage::goTo(const QString& place) {
    if (place == u"look-over"_s) return openLookOver();
    if (place == u"look-over-shown"_s) return openLookOver(), m_lookOver->revealPlain();
    if (place.startsWith(u"topic:"_s)) {
        if (const auto id = SectionId::from(QStringView(place).mid(6))) openTopic(*id);
        return;
    }
    if (place.startsWith(u"item:"_s)) {
        if (const auto id = ItemId::from(QStringView(place).mid(5))) openItem(*id);
        return;
    }
    if (place != u"all-topics"_s) return goToStart();
    if (!m_all) {
        m_all = new AllTopicsView(m_session, *m_acts);
        m_stack->addWidget(m_all);
        connect(m_all, &AllTopicsView::backRequested, this, &AnswersPage::goToStart);
        connect(m_all, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    }
    m_all->refresh();
    showView(m_all);
}

void AnswersPage::openItem(const ItemId& id) {
    const Item* item = m_session.services().catalogue.item(id);
    if (!item || !isOpenForMe(m_session, id.text())) return goToStart();
    m_wanted = id;
    openTopic(item->section);
}

/// A topic with intimate or intense items shows its note first, once.
void AnswersPage::openTopic(const SectionId& id) {
    const Section* section = m_session.services().catalogue.section(id);
    if (!section) return;
    if (!Topics(m_session).needsNote(*section)) return openItems(id);
    if (!m_note) {
        m_note = new ContentNoteView;
        m_stack->addWidget(m_note);
        connect(m_note, &ContentNoteView::backRequested, this, &AnswersPage::goToStart);
        connect(m_note, &ContentNoteView::openRequested, this, [this](const SectionId& topic) {
            m_session.edit([&](PrivateState& mine) { mine.answers.readNote(topic); });
            openItems(topic);
        });
    }
    m_note->setTopic(*section);
    showView(m_note);
    m_note->focusStart();
}

void AnswersPage::openItems(const SectionId& id) {
    if (!m_items) {
        m_items = new ItemsView(m_session, *m_editor);
        m_stack->addWidget(m_items);
        connect(m_items, &ItemsView::backRequested, this, &AnswersPage::goToStart);
        connect(m_items, &ItemsView::limitRequested, this, &AnswersPage::openLimit);
        connect(m_items, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    }
    m_items->setTopic(*m_session.services().catalogue.section(id));
    showView(m_items);
    if (const auto wanted = std::exchange(m_wanted, {}))
        m_items->showItem(*wanted);
    else
        m_items->list()->focusFirst();
}

void AnswersPage::openLookOver() {
    if (!m_lookOver) {
        m_lookOver = new LookOverView(m_session, *m_acts);
        m_stack->addWidget(m_lookOver);
        connect(m_lookOver, &LookOverView::backRequested, this, &AnswersPage::goToStart);
        connect(m_lookOver, &LookOverView::setAsideDone, this, [this] { Q_EMIT pageRequested(u"matches"_s, {}); });
        connect(m_lookOver, &LookOverView::scrolledChanged, this, &Page::scrolledChanged);
    }
    m_lookOver->refresh();
    showView(m_lookOver);
}

bool AnswersPage::focusSearch() {
    if (m_stack->currentWidget() == m_items) {
        m_items->focusSearch();
        return true;
    }
    if (m_stack->currentWidget() != m_topics) goToStart();
    m_topics->focusSearch();
    return true;
}

/// Limits may have changed: items that they cover look and behave differently.
void AnswersPage::onSessionChanged() {
    if (m_session.stage() != Session::Stage::Open) return;
    m_topics->refresh();
    if (m_items) m_items->list()->refreshLimits();
    if (m_lookOver && m_stack->currentWidget() == m_lookOver) m_lookOver->refreshIfChanged();
}

/// Answers follow by themselves.
void AnswersPage::onUndone() {
    m_topics->refresh();
    if (m_all) m_all->refresh();
    if (m_lookOver && m_stack->currentWidget() == m_lookOver) m_lookOver->refreshIfChanged();
}

void AnswersPage::openLimit(const DocumentId& limit) {
    Q_EMIT pageRequested(u"boundaries"_s, u"limit:"_s + limit.hex());
}

} // namespace bothy
