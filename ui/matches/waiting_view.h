#pragma once

#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QPushButton;

namespace bothy {

class EmptyState;
class Hills;
class PageFrame;

/// The page "In common" while there is nothing to list: title, one sentence and few buttons, over quiet hills
/// where there is room for them.
class WaitingView : public QWidget {
    Q_OBJECT

public:
    WaitingView(IconName icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence);
    QPushButton* addButton(const QString& text, const QString& name, ButtonKind kind = ButtonKind::Outlined);

Q_SIGNALS:
    void scrolledChanged(bool scrolled);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    PageFrame* m_frame;
    EmptyState* m_state;
    Hills* m_hills;
};

} // namespace bothy
