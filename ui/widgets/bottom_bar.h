#pragma once

#include "ui/theme/button_kind.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace bothy {

class FlowLayout;
class TextLabel;

/// The bar at the foot of a page: a quiet sentence leading, buttons trailing, a line above. What removes something
/// stands in the other corner than what goes on. Buttons wrap below the sentence where room is short.
class BottomBar : public QWidget {
    Q_OBJECT

public:
    explicit BottomBar(QWidget* parent = nullptr);

    void setText(const QString& text);
    /// True (at first) at the foot of the window; false where it ends the page, whose margins it then shares.
    void setAtFoot(bool atFoot);
    QPushButton* addButton(const QString& text, ButtonKind kind = ButtonKind::Outlined, const QIcon& icon = {});
    /// A quiet button in the corner where lines begin, before the sentence: nobody meets it on the way to the others.
    QPushButton* addRemoving(const QString& text);
    void addLeading(QWidget* widget);
    void addTrailing(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    bool m_atFoot = true;
    TextLabel* m_text;
    QBoxLayout* m_row;
    QWidget* m_leadingBox;
    QWidget* m_trailingBox;
    FlowLayout* m_leading;
    FlowLayout* m_trailing;
};

} // namespace bothy
