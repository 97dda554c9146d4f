#pragma once

#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace bothy {

class Drawing;
class FlowLayout;
class TextLabel;

/// Neutral: a word in passing. Caution: something changed and needs both. There is no alarming kind.
enum class MessageKind { Neutral, Caution };

/// A message in place, near its cause: icon, bold first line, text, optional actions, optional
/// dismissal. Spoken as a notification when it appears.
class InlineMessage : public QWidget {
    Q_OBJECT

public:
    InlineMessage(MessageKind kind, const QString& title, const QString& text = {}, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& text);
    /// Anew, also where it is visible: what comes up is spoken, and what only changes is not. The keyboard stays on
    /// Dismiss.
    void comeUp();
    void setDrawing(IconName name);
    QPushButton* addAction(const QString& text, ButtonKind kind = ButtonKind::Outlined);
    using QWidget::addAction;
    /// Shows a Dismiss button, which hides the message and emits dismissed().
    void setDismissible(bool dismissible);
    /// For a message that is a row of a RowCard: the card paints the ground.
    void setBare(bool bare);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    MessageKind m_kind;
    bool m_bare = false;
    Drawing* m_picture;
    TextLabel* m_title;
    TextLabel* m_text;
    QWidget* m_actions;
    FlowLayout* m_actionLine;
    QToolButton* m_dismiss;
};

} // namespace bothy
