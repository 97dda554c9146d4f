#pragma once

#include "ui/answers/topics.h"
#include "ui/widgets/page_frame.h"

namespace bothy {

class AnswerEditor;
class ListActs;
class PageHead;
class RowCard;
class SwitchButton;

/// Every topic with its switch and a way to take it off the page; topics that also have intimate or intense items
/// have one switch more for those, with the note about them. Which topics are on is known to nobody else. The foot
/// has the way to what is hidden, whether there is any or not.
class AllTopicsView : public PageFrame {
    Q_OBJECT

public:
    AllTopicsView(Session& session, ListActs& acts, AnswerEditor& editor, QWidget* parent = nullptr);

    /// Sets all switches to what the session holds now.
    void refresh();

Q_SIGNALS:
    void backRequested();
    void hiddenTopicsRequested();

private:
    void addTopic(const Section& section);
    QWidget* makeFoot();
    void addTier(const Section& section, Tier tier);
    QWidget* makeRow(const QString& title, const QString& line, const std::vector<QWidget*>& controls, bool below);

    Session& m_session;
    ListActs& m_acts;
    AnswerEditor& m_editor;
    Topics m_topics;
    RowCard* m_rows;
    std::vector<std::function<void()>> m_refresh; ///< one for each switch
};

} // namespace bothy
