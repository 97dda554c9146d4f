#pragma once

#include "ui/widgets/over_hills.h"

class QPushButton;

namespace bothy {

class FlowLayout;
class InlineMessage;
class TextLabel;

/// What a page of both shows while somebody has paused: the same words at the same place everywhere, Continue for the
/// person who paused, and for either a way to what is theirs alone.
class PausedView : public OverHills {
    Q_OBJECT

public:
    explicit PausedView(QWidget* parent = nullptr);

    /// Did the reader pause? Only then can they continue.
    void setMine(bool mine);
    /// One thing more that stays possible; quieter than Continue.
    QPushButton* addButton(const QString& text);
    void showTrouble(const QString& title, const QString& advice);

Q_SIGNALS:
    void continueRequested();
    void ownListRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QWidget* m_words;
    TextLabel* m_kept;
    FlowLayout* m_buttons;
    QPushButton* m_continue;
    InlineMessage* m_trouble;
};

} // namespace bothy
