#pragma once

#include "core/base/ids.h"
#include "core/documents/answers/answer.h"
#include "core/itembank/item.h"
#include "ui/answers/row_heights.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <map>
#include <vector>

namespace bothy {

class AnswerEditor;
class ItemCard;
class PageFrame;
class Session;

/// A column of item cards, at most one of them open. However long the column is, only the cards near the part that
/// is in view are there; all others have their room, and are made when they come near. What does not fit into a few
/// milliseconds is made in slices while the window stays alive. The card with the keyboard stays.
///
/// Its keys stand in item_keys.h. Text fields keep their digits and arrows.
class ItemList : public QWidget {
    Q_OBJECT

public:
    /// Stands in the content of this frame, which scrolls it.
    ItemList(Session& session, AnswerEditor& editor, PageFrame& frame);

    /// Shows these items, in this order, without those that are hidden. The items belong to the catalogue. While
    /// somebody types or chooses a filter, fewer cards come at once, so that the next letter is not kept waiting.
    enum class Pace { Opening, Typing };
    void setItems(std::vector<const Item*> items, Pace pace);
    /// Whether the cards offer "Still right" for answers that are old; from the next setItems() on.
    void setLookingAgain(bool on) { m_lookingAgain = on; }
    /// Are all cards near the view there, or some still on their way?
    bool isComplete() const { return !m_more.isActive(); }
    const std::vector<const Item*>& items() const { return m_items; }
    /// Null while it is not made or not in the list.
    ItemCard* card(const ItemId& item) const;

    void focusFirst();
    /// Makes the card of this item at once. Its card; null when the item is not in the list.
    QWidget* focusItem(const ItemId& item);
    /// The same, opened.
    QWidget* openItem(const ItemId& item);
    /// The item with the keyboard, also while another window has it.
    std::optional<ItemId> itemWithKeyboard() const;
    bool isOpen(const ItemId& item) const { return m_open == item; }
    /// For the keys: on the item with the keyboard, else the first. The keyboard goes on to the next question.
    void answerCurrent(Answer answer);
    void skipCurrent();
    void confirmCurrent();
    void step(int by);
    /// Shows limits and shared rows that came or went since the cards were made.
    void refreshShared();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void limitRequested(const bothy::DocumentId& limit);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Span {
        std::size_t begin = 0, end = 0;
    };
    struct Anchor {
        std::size_t row = 0;
        int top = 0;
    };
    void addKeys();
    void showItems(Pace pace);
    void resetHeights();
    void forgetHeights();
    void fill();
    void fillWithin(qint64 milliseconds);
    bool isMissing() const;
    Span inView() const;
    Span wanted() const;
    bool makeMissing(Span span, qint64 milliseconds);
    void makeCard(std::size_t row);
    void dropFar(Span near);
    void drop(ItemCard* card);
    void arrange();
    Anchor anchor() const;
    int viewTop() const;
    void openOnly(const ItemId& item, bool open);
    std::size_t current() const;
    QWidget* focusRow(std::size_t row);
    void goOnFrom(std::size_t row);

    Session& m_session;
    AnswerEditor& m_editor;
    PageFrame& m_frame;
    QTimer m_more;
    std::vector<const Item*> m_all;           ///< as they were given
    std::vector<const Item*> m_items;         ///< the same without what is hidden
    std::map<std::size_t, ItemCard*> m_cards; ///< those that are there, by row
    RowHeights m_rows;
    QHash<ItemId, int> m_heights; ///< as last measured at this width and look
    std::optional<ItemId> m_open;
    bool m_lookingAgain = false;
    bool m_filling = false;
    bool m_toEnd = false; ///< a person scrolled to the very end
    int m_total = 0;
};

} // namespace bothy
