// The keyboard side of ItemList: which item has it, and where it goes next.

#include "core/session/session.h"
#include "ui/answers/item_card.h"
#include "ui/answers/item_keys.h"
#include "ui/answers/item_list.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QShortcut>

namespace bothy {

void ItemList::addKeys() {
    for (const ItemKey& key : itemKeys())
        for (const QKeySequence& keys : key.line.keys) {
            auto* shortcut = new QShortcut(keys, this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, [this, press = key.press] { press(*this); });
        }
}

/// The row with the keyboard, else the first.
std::size_t ItemList::current() const {
    const QWidget* focused = QApplication::focusWidget();
    for (const auto& [row, each] : m_cards)
        if (each->isAncestorOf(focused)) return row;
    return 0;
}

void ItemList::answerCurrent(Answer answer) {
    const std::size_t row = current();
    if (!m_cards.contains(row)) return;
    if (m_cards[row]->answerNext(answer)) goOnFrom(row);
}

void ItemList::skipCurrent() {
    const std::size_t row = current();
    if (!m_cards.contains(row)) return;
    m_cards[row]->skip();
    goOnFrom(row);
}

void ItemList::confirmCurrent() {
    const std::size_t row = current();
    if (m_cards.contains(row) && m_cards[row]->confirm()) goOnFrom(row);
}

/// To the next item that can be answered freely; what is under a limit is passed by.
void ItemList::goOnFrom(std::size_t row) {
    for (std::size_t next = row + 1; next < m_items.size(); ++next)
        if (!m_session.isClosed(m_items[next]->id)) {
            focusRow(next);
            return;
        }
}

void ItemList::step(int by) {
    const std::size_t from = current();
    if (by < 0 ? from > 0 : from + 1 < m_items.size()) focusRow(by < 0 ? from - 1 : from + 1);
}

void ItemList::focusFirst() {
    for (std::size_t row = 0; row < m_items.size(); ++row)
        if (!m_session.isClosed(m_items[row]->id)) {
            focusRow(row);
            return;
        }
}

QWidget* ItemList::focusItem(const ItemId& item) {
    for (std::size_t row = 0; row < m_items.size(); ++row)
        if (m_items[row]->id == item) return focusRow(row);
    return nullptr;
}

QWidget* ItemList::openItem(const ItemId& item) {
    QWidget* card = focusItem(item);
    if (card) openOnly(item, true);
    return card;
}

std::optional<ItemId> ItemList::itemWithKeyboard() const {
    const QWidget* focused = focusWidget();
    for (const auto& [row, each] : m_cards)
        if (focused && each->isAncestorOf(focused)) return each->item().id;
    return {};
}

/// Its card is there at once, in its place, and the frame scrolls to it by itself.
QWidget* ItemList::focusRow(std::size_t row) {
    if (!m_cards.contains(row)) {
        const QScopedValueRollback busy(m_filling, true);
        makeCard(row);
        arrange();
    }
    ItemCard* card = m_cards[row];
    card->focusAnswers();
    return card;
}

} // namespace bothy
