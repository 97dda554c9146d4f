#pragma once

#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"
#include "ui/widgets/over_hills.h"

class QPushButton;

namespace bothy {

class EmptyState;
class FlowLayout;
class TextLabel;

/// The page "In common" while there is nothing to list: title, one sentence and few buttons, over quiet hills
/// where there is room for them; below, one line more with a step of its own.
class WaitingView : public OverHills {
    Q_OBJECT

public:
    WaitingView(IconName icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence);
    QPushButton* addButton(const QString& text, const QString& name, ButtonKind kind = ButtonKind::Outlined);
    /// The line below; an empty text hides it.
    void setLine(const QString& text);
    QPushButton* addLineButton(const QString& text, const QString& name, const QIcon& icon);

private:
    EmptyState* m_state;
    QWidget* m_below;
    FlowLayout* m_line;
    TextLabel* m_words;
};

} // namespace bothy
