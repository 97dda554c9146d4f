#pragma once

#include "core/base/ids.h"
#include "ui/answers/topics.h"
#include "ui/widgets/page_frame.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace bothy {

class AnswerEditor;
class CardGrid;
class FlowLayout;
class ItemList;
class ListActs;
class PageHead;
class SectionHead;
class TextLabel;

/// The start of "My list": a card for each topic that is on, chips for those that are off, and a search and a filter
/// over the items of open topics. The context menu of a card or a chip takes its topic off the page.
class TopicsView : public PageFrame {
    Q_OBJECT

public:
    TopicsView(Session& session, ListActs& acts, AnswerEditor& editor, QWidget* parent = nullptr);

    /// Shows the topics and the state of the list as they are now.
    void refresh();
    /// Stands before and after the topics, as long as nothing is searched.
    void frameTopics(QWidget* above, QWidget* below);
    /// The list has other topics or items now.
    void followCatalogue();
    void focusSearch();
    void clearSearch();
    ItemList* results() const { return m_results; }

Q_SIGNALS:
    void topicRequested(const bothy::SectionId& topic);
    void allTopicsRequested();
    void lookOverRequested();
    void limitRequested(const bothy::DocumentId& limit);

private:
    QWidget* makeTopics();
    void showTopics();
    void addHiding(QWidget* topic, const SectionId& id);
    void search();

    Session& m_session;
    ListActs& m_acts;
    AnswerEditor& m_editor;
    Topics m_topics;
    PageHead* m_head;
    QLineEdit* m_search;
    QComboBox* m_filter;
    QPushButton* m_lookOver;
    QWidget* m_overview = nullptr;
    CardGrid* m_cards = nullptr;
    SectionHead* m_offHead = nullptr;
    QWidget* m_offLine = nullptr;
    QWidget* m_offChips = nullptr;
    FlowLayout* m_chipLine = nullptr;
    TextLabel* m_nothing;
    ItemList* m_results;
    std::vector<SectionId> m_shownOn;
    std::vector<SectionId> m_shownOff;
};

} // namespace bothy
