#pragma once

#include "core/base/ids.h"
#include "core/documents/answers/answer.h"
#include "core/itembank/item.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace bothy {

class AnswerEditor;
class ItemCard;
class Session;

/// A column of item cards, at most one of them open. Cards are made once and used again; what does not fit into
/// a few milliseconds is made in slices while the window stays alive.
///
/// Its keys stand in item_keys.h. Text fields keep their digits and arrows.
class ItemList : public QWidget {
    Q_OBJECT

public:
    ItemList(Session& session, AnswerEditor& editor, QWidget* parent = nullptr);

    /// Shows these items, in this order. The items belong to the catalogue.
    void setItems(std::vector<const Item*> items);
    /// Are all cards there, or some still on their way?
    bool isComplete() const { return m_made == m_items.size(); }
    const std::vector<const Item*>& items() const { return m_items; }
    /// Null while it is not made or not in the list.
    ItemCard* card(const ItemId& item) const;

    void focusFirst();
    /// Makes the cards up to this item at once. Its card; null when the item is not in the list.
    QWidget* focusItem(const ItemId& item);
    /// For the keys: on the item with the keyboard, else the first.
    void answerCurrent(Answer answer);
    void skipCurrent();
    void step(int by);
    /// Shows limits that came or went since the cards were made.
    void refreshLimits();

Q_SIGNALS:
    /// The last card of setItems() is there.
    void completed();
    void limitRequested(const bothy::DocumentId& limit);

private:
    void addKeys();
    void makeSlice();
    ItemCard* makeCard(const Item& item);
    void openOnly(const ItemCard* card, bool open);
    ItemCard* current() const;

    Session& m_session;
    AnswerEditor& m_editor;
    QVBoxLayout* m_column;
    QTimer m_more;
    std::vector<const Item*> m_items;
    std::size_t m_made = 0; ///< how many of m_items have their card in the column
    QHash<ItemId, ItemCard*> m_cards;
};

} // namespace bothy
