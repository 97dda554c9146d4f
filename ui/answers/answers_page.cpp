#include "ui/answers/answers_page.h"

#include "core/session/session.h"
#include "ui/answers/all_topics_view.h"
#include "ui/answers/answer_editor.h"
#include "ui/answers/content_note_view.h"
#include "ui/answers/hidden_view.h"
#include "ui/answers/items_view.h"
#include "ui/answers/list_acts.h"
#include "ui/answers/look_over_view.h"
#include "ui/answers/own_lines.h"
#include "ui/answers/own_offers.h"
#include "ui/answers/own_start.h"
#include "ui/answers/own_view.h"
#include "ui/answers/topics_view.h"
#include "ui/text/open_items.h"
#include "ui/widgets/from_the_top.h"

#include <QApplication>
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
    , m_topics(new TopicsView(session, *m_acts, *m_editor))
    , m_lines(new OwnLines(session, *m_acts, this))
    , m_catalogue(&session.catalogue()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_stack->addWidget(m_topics);
    addOwn();

    connect(m_topics, &TopicsView::topicRequested, this, &AnswersPage::openTopic);
    connect(m_topics, &TopicsView::allTopicsRequested, this, [this] { openAllTopics(); });
    connect(m_topics, &TopicsView::lookOverRequested, this, &AnswersPage::openLookOver);
    connect(m_topics, &TopicsView::limitRequested, this, &AnswersPage::openLimit);
    connect(m_topics, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    connect(m_acts, &ListActs::performed, this, [this](ListAct act, const WayBack& undo) {
        followCatalogue();
        m_topics->refresh();
        m_offers->refresh();
        m_start->refresh();
        isEnding(act) ? Q_EMIT ended(wordsOf(act)) : Q_EMIT said(wordsOf(act), undo);
    });
    connect(m_acts, &ListActs::undone, this, &AnswersPage::onUndone);
    connect(&session, &Session::sharedChanged, this, &AnswersPage::onSessionChanged);
    connect(&session, &Session::privateChanged, this, &AnswersPage::followCatalogue);
}

/// Offers before the topics, lines of one's own after them.
void AnswersPage::addOwn() {
    m_offers = new OwnOffers(*m_lines);
    m_start = new OwnStart(*m_lines);
    m_topics->frameTopics(m_offers, m_start);
    connect(m_editor, &AnswerEditor::placeRequested, this, &AnswersPage::goTo);
    connect(m_start, &OwnStart::addRequested, this, [this] { openOwn(u"own:new"_s); });
    connect(m_start, &OwnStart::topicRequested, this, [this] { openOwn(u"own:topic"_s); });
    connect(m_start, &OwnStart::listRequested, this, [this] { openOwn(u"own:import"_s); });
    connect(m_start, &OwnStart::takeBackRequested, this,
            [this](const DocumentId& line) { openOwn(u"own:takeBack:"_s + line.hex()); });
    connect(m_start, &OwnStart::lookRequested, this, [this](const DocumentId& offer) {
        m_lines->lookAgain(offer);
        onSessionChanged();
    });
    connect(m_offers, &OwnOffers::said, this, [this](const QString& words) { Q_EMIT said(words, {}); });
}

void AnswersPage::openOwn(const QString& place) {
    if (!m_own) {
        m_own = new OwnView(*m_lines, *m_acts);
        m_stack->addWidget(m_own);
        connect(m_own, &OwnView::left, this, &AnswersPage::leaveOwn);
        connect(m_own, &OwnView::topicRequested, this, &AnswersPage::openTopic);
        connect(m_own, &OwnView::lineRequested, this, [this](const ItemId& line) { openItem(line); });
        connect(m_own, &OwnView::offerRequested, this, &AnswersPage::openOffer);
        connect(m_own, &OwnView::said, this, [this](const QString& words) { Q_EMIT said(words, {}); });
        connect(m_own, &OwnView::scrolledChanged, this, &Page::scrolledChanged);
    }
    QWidget* before = m_stack->currentWidget();
    const ItemList* list = listOn(before);
    const bool hasKeyboard = list && list->isAncestorOf(QApplication::focusWidget());
    const auto item = hasKeyboard ? list->itemWithKeyboard() : std::nullopt;
    if (!m_own->open(place)) return;
    if (before != m_own) {
        m_beforeOwn = before;
        m_itemBefore = item;
    }
    showView(m_own);
}

/// It comes back to the topic in which the line stands.
void AnswersPage::openOffer(const SectionId& section, const ItemId& line, const QString& place) {
    openTopic(section);
    openOwn(place);
    if (m_stack->currentWidget() == m_own) m_itemBefore = line;
}

/// To the list it was opened from, as it was left, with the keyboard on the same item.
void AnswersPage::leaveOwn() {
    if (m_note && m_beforeOwn == m_note) return openTopic(m_note->topic());
    const bool isThere =
        m_beforeOwn == m_items ? m_session.catalogue().section(m_items->topic()) != nullptr : m_beforeOwn == m_topics;
    if (!isThere) return goToStart();
    m_topics->refresh();
    showView(m_beforeOwn);
    if (m_itemBefore) listOn(m_beforeOwn)->focusItem(*m_itemBefore);
}

ItemList* AnswersPage::listOn(const QWidget* view) const {
    if (view == m_topics) return m_topics->results();
    return m_items && view == m_items ? m_items->list() : nullptr;
}

/// A note that has the keyboard ends while the page is destroyed; by then there is nobody to tell.
AnswersPage::~AnswersPage() {
    m_acts->disconnect(this);
}

/// What opens, opens at its top; whoever comes back to a list finds it as it was left.
void AnswersPage::showView(QWidget* view) {
    const bool isLeftAsItWas = view == m_topics || (m_stack->currentWidget() == m_own && view == m_beforeOwn);
    if (!isLeftAsItWas && view != m_stack->currentWidget()) fromTheTop(*view);
    m_stack->setCurrentWidget(view);
    const auto* frame = qobject_cast<QScrollArea*>(view);
    Q_EMIT scrolledChanged(frame && frame->verticalScrollBar()->value() > 0);
    Q_EMIT placeChanged();
}

QString AnswersPage::place() const {
    const QWidget* view = m_stack->currentWidget();
    if (view == m_own) return m_own->place();
    if (view == m_items) return u"topic:"_s + m_items->topic().text();
    if (view == m_note) return u"topic:"_s + m_note->topic().text();
    if (view == m_lookOver) return u"look-over"_s;
    if (view == m_all) return u"all-topics"_s;
    if (view == m_hidden)
        return m_hidden->topic() ? u"hidden-items:"_s + m_hidden->topic()->id.text() : u"hidden-topics"_s;
    return {};
}

QString AnswersPage::exactPlace() const {
    const ItemList* list = listOn(m_stack->currentWidget());
    const auto item = list ? list->itemWithKeyboard() : std::nullopt;
    if (!item) return place();
    return (list->isOpen(*item) ? u"open-item:"_s : u"item:"_s) + item->text();
}

void AnswersPage::goToStart() {
    m_wanted.reset();
    m_topics->clearSearch();
    m_topics->refresh();
    showView(m_topics);
}

void AnswersPage::goTo(const QString& place) {
    if (place == u"look-over"_s) return openLookOver();
    if (place.startsWith(u"own:"_s)) return openOwn(place);
    if (place == u"look-over-shown"_s) return openLookOver(), m_lookOver->revealPlain();
    if (place.startsWith(u"topic:"_s)) {
        if (const auto id = SectionId::from(QStringView(place).mid(6))) openTopic(*id);
        return;
    }
    if (place.startsWith(u"item:"_s)) {
        if (const auto id = ItemId::from(QStringView(place).mid(5))) openItem(*id);
        return;
    }
    if (place.startsWith(u"open-item:"_s)) {
        if (const auto id = ItemId::from(QStringView(place).mid(10))) openItem(*id, /*opened=*/true);
        return;
    }
    if (place.startsWith(u"hidden-items:"_s)) {
        const auto id = SectionId::from(QStringView(place).mid(13));
        const Section* topic = id ? m_session.catalogue().section(*id) : nullptr;
        return topic ? openHidden(topic) : goToStart();
    }
    if (place == u"hidden-topics"_s) return openHidden(nullptr);
    if (place == u"all-topics"_s) return openAllTopics();
    goToStart();
}

void AnswersPage::openAllTopics() {
    if (!m_all) {
        m_all = new AllTopicsView(m_session, *m_acts, *m_editor);
        m_stack->addWidget(m_all);
        connect(m_all, &AllTopicsView::backRequested, this, &AnswersPage::goToStart);
        connect(m_all, &AllTopicsView::hiddenTopicsRequested, this, [this] { openHidden(nullptr); });
        connect(m_all, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    }
    m_all->refresh();
    showView(m_all);
}

/// Hidden items of one topic, or hidden topics.
void AnswersPage::openHidden(const Section* topic) {
    if (!m_hidden) {
        m_hidden = new HiddenView(m_session, *m_editor);
        m_stack->addWidget(m_hidden);
        connect(m_hidden, &HiddenView::backRequested, this, [this] {
            if (m_hidden->topic())
                openTopic(m_hidden->topic()->id);
            else
                openAllTopics();
        });
        connect(m_hidden, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    }
    if (topic)
        m_hidden->showItemsOf(*topic);
    else
        m_hidden->showTopics();
    showView(m_hidden);
}

void AnswersPage::openItem(const ItemId& id, bool opened) {
    const Item* item = m_session.catalogue().item(id);
    if (!item || !isOpenForMe(m_session, id.text())) return goToStart();
    m_wanted = id;
    m_wantedOpen = opened;
    openTopic(item->section);
}

/// A topic with intimate or intense items shows its note first, once.
void AnswersPage::openTopic(const SectionId& id) {
    const Section* section = m_session.catalogue().section(id);
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
        connect(m_items, &ItemsView::hiddenItemsRequested, this,
                [this](const SectionId& topic) { openHidden(m_session.catalogue().section(topic)); });
        connect(m_items, &ItemsView::limitRequested, this, &AnswersPage::openLimit);
        connect(m_items, &PageFrame::scrolledChanged, this, &Page::scrolledChanged);
    }
    m_items->setTopic(*m_session.catalogue().section(id));
    showView(m_items);
    if (const auto wanted = std::exchange(m_wanted, {}))
        m_items->showItem(*wanted, m_wantedOpen);
    else
        m_items->list()->focusFirst(), keepTheTop(*m_items);
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
    followCatalogue();
    m_topics->refresh();
    m_offers->refresh();
    m_start->refresh();
    if (m_own) m_own->refresh();
    if (m_items) m_items->list()->refreshShared();
    if (m_lookOver && m_stack->currentWidget() == m_lookOver) m_lookOver->refreshIfChanged();
}

/// Views that hold on to the list they were made from are made anew; the others look up what they show.
void AnswersPage::followCatalogue() {
    if (m_session.stage() != Session::Stage::Open || m_catalogue == &m_session.catalogue()) return;
    m_catalogue = &m_session.catalogue();
    m_topics->followCatalogue();
    const bool looksOver = m_lookOver && m_stack->currentWidget() == m_lookOver;
    const bool seesAll = m_all && m_stack->currentWidget() == m_all;
    forget(std::exchange(m_lookOver, nullptr));
    forget(std::exchange(m_all, nullptr));
    if (looksOver) openLookOver();
    if (seesAll) goTo(u"all-topics"_s);
    if (m_items && !m_items->followCatalogue() && m_stack->currentWidget() == m_items) goToStart();
}

void AnswersPage::forget(QWidget* view) {
    if (!view) return;
    m_stack->removeWidget(view);
    view->hide();
    view->deleteLater();
}

/// Answers follow by themselves.
void AnswersPage::onUndone() {
    m_topics->refresh();
    m_offers->refresh();
    m_start->refresh();
    if (m_own) m_own->refresh();
    if (m_all) m_all->refresh();
    if (m_lookOver && m_stack->currentWidget() == m_lookOver) m_lookOver->refreshIfChanged();
}

void AnswersPage::openLimit(const DocumentId& limit) {
    Q_EMIT pageRequested(u"boundaries"_s, u"limit:"_s + limit.hex());
}

} // namespace bothy
