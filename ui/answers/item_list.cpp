#include "ui/answers/item_list.h"

#include "core/session/session.h"
#include "ui/answers/answer_editor.h"
#include "ui/answers/item_card.h"
#include "ui/answers/item_keys.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QShortcut>
#include <QVBoxLayout>

namespace bothy {

namespace {

/// How long one slice may take: short enough for typing to stay fluent.
constexpr qint64 SliceMilliseconds = 12;
/// The first slice is shown before anything else, so it may fill the window.
constexpr qint64 FirstSliceMilliseconds = 40;

} // namespace

ItemList::ItemList(Session& session, AnswerEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &ItemList::makeSlice);
    connect(&editor, &AnswerEditor::answerChanged, this, [this](const ItemId& item) {
        if (ItemCard* changed = m_cards.value(item)) changed->refresh();
    });
    connect(&editor, &AnswerEditor::answersChanged, this, [this] {
        for (ItemCard* each : std::as_const(m_cards))
            each->refresh();
    });
    followTheme(this, [this](const Theme& theme) { m_column->setSpacing(theme.metrics().cardGap); });
    addKeys();
}

void ItemList::addKeys() {
    for (const ItemKey& key : itemKeys())
        for (const QKeySequence& keys : key.line.keys) {
            auto* shortcut = new QShortcut(keys, this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, [this, press = key.press] { press(*this); });
        }
}

void ItemList::answerCurrent(Answer answer) {
    if (ItemCard* card = current()) card->answerNext(answer);
}

void ItemList::skipCurrent() {
    if (ItemCard* card = current()) card->skip();
}

void ItemList::setItems(std::vector<const Item*> items) {
    setUpdatesEnabled(false);
    while (QLayoutItem* taken = m_column->takeAt(0)) {
        if (taken->widget()) taken->widget()->hide();
        delete taken;
    }
    m_items = std::move(items);
    m_made = 0;
    QElapsedTimer time;
    time.start();
    while (!isComplete() && time.elapsed() < FirstSliceMilliseconds)
        makeCard(*m_items[m_made++]);
    setUpdatesEnabled(true);
    if (isComplete()) {
        m_more.stop();
        Q_EMIT completed();
    } else {
        m_more.start();
    }
}

void ItemList::makeSlice() {
    QElapsedTimer time;
    time.start();
    while (!isComplete() && time.elapsed() < SliceMilliseconds)
        makeCard(*m_items[m_made++]);
    if (!isComplete()) return;
    m_more.stop();
    Q_EMIT completed();
}

ItemCard* ItemList::makeCard(const Item& item) {
    ItemCard*& card = m_cards[item.id];
    if (card && !(card->item() == item)) { // its words changed: an own line
        card->hide();
        card->deleteLater();
        card = nullptr;
    }
    if (!card) {
        card = new ItemCard(item, m_session, m_editor, this);
        connect(card, &ItemCard::openRequested, this, [this, card](bool open) { openOnly(card, open); });
        connect(card, &ItemCard::limitRequested, this, &ItemList::limitRequested);
    } else {
        if (card->isOpen()) card->setOpened(false);
        card->refresh();
    }
    m_column->addWidget(card);
    card->show();
    return card;
}

ItemCard* ItemList::card(const ItemId& item) const {
    ItemCard* card = m_cards.value(item);
    return card && m_column->indexOf(card) >= 0 ? card : nullptr;
}

void ItemList::openOnly(const ItemCard* card, bool open) {
    for (ItemCard* each : std::as_const(m_cards))
        if (each != card && each->isOpen()) each->setOpened(false);
    if (ItemCard* wanted = m_cards.value(card->item().id)) wanted->setOpened(open);
}

ItemCard* ItemList::current() const {
    const QWidget* focused = QApplication::focusWidget();
    for (int i = 0; i < m_column->count(); ++i) {
        auto* each = qobject_cast<ItemCard*>(m_column->itemAt(i)->widget());
        if (each && each->isAncestorOf(focused)) return each;
    }
    return m_column->count() > 0 ? qobject_cast<ItemCard*>(m_column->itemAt(0)->widget()) : nullptr;
}

void ItemList::step(int by) {
    ItemCard* from = current();
    for (int i = m_column->indexOf(from) + by; from && i >= 0 && i < m_column->count(); i += by) {
        auto* next = qobject_cast<ItemCard*>(m_column->itemAt(i)->widget());
        if (!next) continue;
        next->focusAnswers();
        return;
    }
}

void ItemList::focusFirst() {
    for (int i = 0; i < m_column->count(); ++i) {
        auto* card = qobject_cast<ItemCard*>(m_column->itemAt(i)->widget());
        if (!card || card->isMasked()) continue;
        card->focusAnswers();
        return;
    }
}

QWidget* ItemList::focusItem(const ItemId& item) {
    while (!isComplete() && !card(item))
        makeCard(*m_items[m_made++]);
    ItemCard* wanted = card(item);
    if (wanted) wanted->focusAnswers();
    return wanted;
}

void ItemList::refreshLimits() {
    for (ItemCard* each : std::as_const(m_cards))
        if (each->isMasked() || m_session.isClosed(each->item().id)) each->refresh();
}

} // namespace bothy
