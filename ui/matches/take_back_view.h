#pragma once

#include "ui/matches/common_rows.h"
#include "ui/widgets/page_frame.h"

namespace bothy {

class InlineMessage;
class RowCard;
class TextLabel;

/// While somebody has paused: the titles of what its reader can take back, and nothing else. What the other person
/// said, conditions and what a row could become stay hidden until both continue.
class TakeBackView : public PageFrame {
    Q_OBJECT

public:
    explicit TakeBackView(CommonRows& rows, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void backRequested();
    void done(const QString& words, bothy::WayBack undo);

private:
    QWidget* makeRow(const CommonRow& row);

    CommonRows& m_model;
    RowCard* m_card;
    TextLabel* m_nothing;
    std::vector<SharedRow> m_shown;
};

} // namespace bothy
