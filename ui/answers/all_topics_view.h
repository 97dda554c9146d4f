#pragma once

#include "ui/answers/topics.h"
#include "ui/widgets/page_frame.h"

namespace bothy {

class ListActs;
class PageHead;
class RowCard;
class SwitchButton;

/// Every topic with its switch; topics that also have intimate or intense items have one switch more for
/// those, with the note about them. Which topics are on is known to nobody else.
class AllTopicsView : public PageFrame {
    Q_OBJECT

public:
    AllTopicsView(Session& session, ListActs& acts, QWidget* parent = nullptr);

    /// Sets all switches to what the session holds now.
    void refresh();

Q_SIGNALS:
    void backRequested();

private:
    void addTopic(const Section& section);
    void addTier(const Section& section, Tier tier);
    QWidget* makeRow(const QString& title, const QString& line, SwitchButton* button, bool below);

    Session& m_session;
    ListActs& m_acts;
    Topics m_topics;
    RowCard* m_rows;
    std::vector<std::function<void()>> m_refresh; ///< one for each switch
};

} // namespace bothy
