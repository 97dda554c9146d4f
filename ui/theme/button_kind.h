#pragma once

#include <QIcon>
#include <QRectF>
#include <QString>

class QAbstractButton;
class QPainter;

namespace bothy {

class Theme;

/// What a button means, shown by its looks.
/// Filled: the one main step of a page. Outlined: other steps. Soft: the gentler way out. Accent: adds
/// something (text only). Muted: repeats in rows (text only). Plain: text only in body colour (strip,
/// bottom bar). Danger: erases data, nothing else.
enum class ButtonKind { Filled, Outlined, Soft, Accent, Muted, Plain, Danger };

/// Regular is 2.8 body high, Small (inside rows and cards) 2.4.
enum class ButtonSize { Regular, Small };

/// Sets the kind of a push or tool button; without it a push button is Outlined, a tool button Plain.
void setButtonKind(QAbstractButton* button, ButtonKind kind, ButtonSize size = ButtonSize::Regular);
ButtonKind buttonKindOf(const QAbstractButton* button);
ButtonSize buttonSizeOf(const QAbstractButton* button);

/// Lets a text-only button line up by its words at the trailing (or leading) edge of a row, not by its
/// padding: the padding on that side is left out.
enum class FlushSide { None, Leading, Trailing };
void setFlush(QAbstractButton* button, FlushSide side);
FlushSide flushSideOf(const QAbstractButton* button);

/// One button to paint: used by CalmStyle and by widgets that paint a button inside themselves.
struct ButtonLook {
    ButtonKind kind = ButtonKind::Outlined;
    ButtonSize size = ButtonSize::Regular;
    FlushSide flush = FlushSide::None;
    QString text;
    QIcon icon;
    bool iconTrailing = false;
    bool enabled = true;
    bool hovered = false;
    bool down = false;
    bool checked = false;
    bool menu = false; ///< shows the small "opens a list" drawing
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Size a look wants, with its height from the metrics.
QSize sizeOfButton(const ButtonLook& look, const Theme& theme);
void paintButton(QPainter& painter, const QRect& rect, const ButtonLook& look, const Theme& theme);

} // namespace bothy
