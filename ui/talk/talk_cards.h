#pragma once

#include "core/itembank/talk_prompt.h"
#include "ui/widgets/line_by_line.h"

class QComboBox;

namespace bothy {

class Session;

/// Conversation cards: one question at a time, from all groups or from one. Leaves out every topic that a limit of
/// either person or the reader's own list leaves out, also while it is open, and says nothing of what is left out.
/// Keeps nothing of what was met.
class TalkCards : public LineByLine {
    Q_OBJECT

public:
    explicit TalkCards(Session& session, QWidget* parent = nullptr);

    /// From the first question on.
    void begin();

private:
    /// After any change: new questions only where the ones that are open changed.
    void refresh();
    void fillGroups();
    void showGroup();

    Session& m_session;
    std::vector<TalkPrompt> m_open;
    QComboBox* m_groups;
};

} // namespace bothy
