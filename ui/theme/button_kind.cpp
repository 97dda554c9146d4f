#include "ui/theme/button_kind.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/touched.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVariant>

namespace bothy {
namespace {

constexpr char KindProperty[] = "bothyButtonKind";
constexpr char SizeProperty[] = "bothyButtonSize";
constexpr char FlushProperty[] = "bothyButtonFlush";

/// Makes the button forget the size it remembers.
void relook(QAbstractButton* button) {
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(button, &change);
    button->updateGeometry();
    button->update();
}

bool hasGround(ButtonKind kind) {
    return kind == ButtonKind::Filled || kind == ButtonKind::Outlined || kind == ButtonKind::Soft ||
           kind == ButtonKind::Danger;
}

bool isStrong(ButtonKind kind) {
    return kind == ButtonKind::Filled || kind == ButtonKind::Outlined || kind == ButtonKind::Accent ||
           kind == ButtonKind::Danger;
}

QFont fontFor(const ButtonLook& look, const Theme& theme) {
    return theme.metrics().font(isStrong(look.kind) ? TextRole::Strong : TextRole::Body);
}

QColor inkFor(const ButtonLook& look, const Tokens& t) {
    if (!look.enabled) return t.muted;
    switch (look.kind) {
    case ButtonKind::Filled:
        return t.onAccent;
    case ButtonKind::Danger:
        return t.onDanger;
    case ButtonKind::Accent:
        return t.accent;
    case ButtonKind::Muted:
        return look.hovered ? t.text : t.muted;
    case ButtonKind::Outlined:
        return look.checked ? t.accent : t.text;
    case ButtonKind::Soft:
    case ButtonKind::Plain:
        return t.text;
    }
    return t.text;
}

QColor groundFor(const ButtonLook& look, const Tokens& t) {
    if (!look.enabled) return hasGround(look.kind) ? t.raised : QColor(Qt::transparent);
    const double inked = look.down ? 0.22 : look.hovered ? 0.10 : 0.0;
    switch (look.kind) {
    case ButtonKind::Filled:
        return between(t.accent, t.text, inked);
    case ButtonKind::Danger:
        return between(t.danger, t.text, inked);
    case ButtonKind::Soft:
        return touched(t, t.raised, look.down ? 1.0 : look.hovered ? 0.6 : 0.0);
    case ButtonKind::Outlined:
        if (look.checked) return t.accentTint;
        return look.down ? touched(t, t.raised, 1.0) : look.hovered ? t.raised : t.surface;
    case ButtonKind::Accent:
    case ButtonKind::Muted:
    case ButtonKind::Plain:
        if (look.down) return touched(t, t.raised, 0.6);
        return look.hovered ? t.raised : QColor(Qt::transparent);
    }
    return t.surface;
}

/// Longer words are shortened.
constexpr double WidestWordsInBodies = 32;

/// The widths a button is made of, leading to trailing.
struct Parts {
    int padLeading = 0, padTrailing = 0, icon = 0, gap = 0, text = 0, menu = 0;
    int total() const { return padLeading + padTrailing + icon + gap + text + menu; }
};

Parts partsOf(const ButtonLook& look, const Theme& theme) {
    const Metrics& m = theme.metrics();
    Parts parts;
    const bool iconOnly = look.text.isEmpty();
    const int pad = iconOnly                         ? 0
                    : !hasGround(look.kind)          ? m.bodies(0.66)
                    : look.size == ButtonSize::Small ? m.bodies(1.0)
                                                     : m.bodies(1.33);
    // At a leading edge a drawing is moved out by the air it has around itself.
    const int flush = look.flush == FlushSide::Leading && !look.icon.isNull() ? -m.bodies(0.2) : 0;
    // The other edge is close too, so that the ring stands evenly around the words.
    const int beside = look.flush == FlushSide::None ? pad : m.bodies(0.27);
    parts.padLeading = look.flush == FlushSide::Leading ? flush : beside;
    parts.padTrailing = look.flush == FlushSide::Trailing ? flush : beside;
    parts.icon = look.icon.isNull() ? 0 : m.icon;
    parts.gap = parts.icon && !iconOnly ? m.bodies(0.53) : 0;
    const int words = QFontMetrics(fontFor(look, theme)).size(Qt::TextSingleLine, look.text).width() + 1;
    parts.text = iconOnly ? 0 : std::min(words, m.bodies(WidestWordsInBodies));
    parts.menu = look.menu ? m.icon + m.bodies(0.4) : 0;
    return parts;
}

void paintGround(QPainter& painter, const QRect& rect, const ButtonLook& look, const Theme& theme) {
    const Tokens& t = theme.tokens();
    const QColor ground = groundFor(look, t);
    const bool edged = look.kind == ButtonKind::Outlined || (t.highContrast && hasGround(look.kind));
    if (ground.alpha() == 0 && !edged) return;
    const double inset = edged ? 0.5 : 0.0;
    QPen edge(look.checked ? t.accent : t.border, theme.metrics().line);
    // Without grounds of different colours, dashes tell what is not available.
    if (t.highContrast && !look.enabled) edge.setDashPattern({4, 3});
    painter.setPen(edged ? edge : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), theme.metrics().controlRadius,
                            theme.metrics().controlRadius);
}

/// The icon of a look in the middle of its place; a foreign icon keeps its own colours.
void paintDrawing(QPainter& painter, const QRect& box, const ButtonLook& look, const QColor& colour) {
    const auto name = iconNameOf(look.icon);
    const QRectF square(box.left(), box.top() + (box.height() - box.width()) / 2.0, box.width(), box.width());
    if (name)
        paintIcon(painter, *name, square, colour, look.direction);
    else
        look.icon.paint(&painter, box, Qt::AlignCenter, look.enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind, ButtonSize size) {
    button->setProperty(KindProperty, static_cast<int>(kind));
    button->setProperty(SizeProperty, static_cast<int>(size));
    relook(button);
}

ButtonKind buttonKindOf(const QAbstractButton* button) {
    const QVariant kind = button->property(KindProperty);
    if (kind.isValid()) return static_cast<ButtonKind>(kind.toInt());
    return qobject_cast<const QPushButton*>(button) ? ButtonKind::Outlined : ButtonKind::Plain;
}

ButtonSize buttonSizeOf(const QAbstractButton* button) {
    return static_cast<ButtonSize>(button->property(SizeProperty).toInt());
}

void setFlush(QAbstractButton* button, FlushSide side) {
    button->setProperty(FlushProperty, static_cast<int>(side));
    relook(button);
}

FlushSide flushSideOf(const QAbstractButton* button) {
    return static_cast<FlushSide>(button->property(FlushProperty).toInt());
}

QSize sizeOfButton(const ButtonLook& look, const Theme& theme) {
    const Metrics& m = theme.metrics();
    const int height = look.size == ButtonSize::Small ? m.smallHeight : m.controlHeight;
    return {std::max(partsOf(look, theme).total(), look.text.isEmpty() ? height : 0), height};
}

void paintButton(QPainter& painter, const QRect& rect, const ButtonLook& look, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, rect, look, theme);

    const Parts parts = partsOf(look, theme);
    const bool grounded = hasGround(look.kind);
    const int spare = std::max(0, rect.width() - parts.total());
    int x = parts.padLeading + (grounded || look.text.isEmpty()     ? spare / 2
                                : look.flush == FlushSide::Trailing ? spare
                                                                    : 0);
    const auto place = [&](int width) {
        const QRect logical(rect.left() + x, rect.top(), width, rect.height());
        x += width;
        return QStyle::visualRect(look.direction, rect, logical);
    };
    const QColor ink = inkFor(look, theme.tokens());
    const bool quiet =
        look.kind == ButtonKind::Outlined || look.kind == ButtonKind::Plain || look.kind == ButtonKind::Soft;
    const QColor drawing = quiet && !look.text.isEmpty() && !look.checked ? theme.tokens().muted : ink;
    const auto drawIcon = [&](const QRect& box) { paintDrawing(painter, box, look, drawing); };
    if (parts.icon && !look.iconTrailing) drawIcon(place(parts.icon)), x += parts.gap;
    if (parts.text) {
        const int room = std::min(parts.text, rect.width() - (parts.total() - parts.text));
        const QRect box = place(std::max(0, room));
        painter.setFont(fontFor(look, theme));
        painter.setPen(ink);
        const QString words = painter.fontMetrics().elidedText(look.text, Qt::ElideRight, box.width() + 1);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
    }
    if (parts.icon && look.iconTrailing) x += parts.gap, drawIcon(place(parts.icon));
    if (parts.menu) {
        x += parts.menu - parts.icon > 0 ? theme.metrics().bodies(0.4) : 0;
        const QRect box = place(theme.metrics().icon);
        paintIcon(painter, IconName::Expand, box, ink, look.direction);
    }
    painter.restore();
}

} // namespace bothy
