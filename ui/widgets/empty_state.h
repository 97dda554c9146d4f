#pragma once

#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"

#include <QWidget>

class QPushButton;

namespace bothy {

class FlowLayout;
class TextLabel;

/// Where an empty page places its words: in a card's middle, or leading on the bare page.
enum class EmptyPlace { Centre, Leading };

/// What a page shows when there is nothing to show: icon, title, one sentence, few buttons.
/// objectName is "emptyState".
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(IconName icon, const QString& title, const QString& sentence, EmptyPlace place = EmptyPlace::Centre,
               QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence);
    QPushButton* addButton(const QString& text, ButtonKind kind = ButtonKind::Outlined);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    EmptyPlace m_place;
    TextLabel* m_title;
    TextLabel* m_sentence;
    QWidget* m_buttons;
    FlowLayout* m_buttonLine;
};

} // namespace bothy
