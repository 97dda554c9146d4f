#pragma once

#include "core/base/ids.h"
#include "ui/answers/item_list.h"
#include "ui/answers/topics.h"
#include "ui/widgets/page_frame.h"

class QComboBox;
class QLineEdit;
class QMenu;

namespace bothy {

class AnswerEditor;
class ConfirmLine;
class OwnTopicBar;
class PageHead;
class TextLabel;

/// The items of one topic, with a search and a filter over them, and what can be done with the topic as a whole. What
/// was answered while a filter is chosen stays in its place until the filter changes, so that nothing moves under the
/// hand.
class ItemsView : public PageFrame {
    Q_OBJECT

public:
    ItemsView(Session& session, AnswerEditor& editor, QWidget* parent = nullptr);

    void setTopic(const Section& section);
    /// The list has other topics or items now. False when this topic is gone.
    bool followCatalogue();
    void focusSearch();
    /// Brings one item of the topic into view, with the keyboard on its answers.
    void showItem(const ItemId& item, bool opened = false);
    const SectionId& topic() const { return m_id; }
    ItemList* list() const { return m_list; }

Q_SIGNALS:
    void backRequested();
    void limitRequested(const bothy::DocumentId& limit);
    void hiddenItemsRequested(const bothy::SectionId& topic);

private:
    void showItems(ItemList::Pace pace);
    QWidget* makeMenu();
    void showConfirm();

    Session& m_session;
    AnswerEditor& m_editor;
    Topics m_topics;
    const Section* m_section = nullptr;
    SectionId m_id; ///< of m_section
    PageHead* m_head;
    QLineEdit* m_search;
    QComboBox* m_filter;
    QMenu* m_menu = nullptr;
    TextLabel* m_nothing;
    ConfirmLine* m_confirm;
    ItemList* m_list;
    OwnTopicBar* m_own;
};

} // namespace bothy
