#include "ui/widgets/tile.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint_help.h"

namespace bothy {

Tile::Tile(Half half, const QString& name, QWidget* parent)
    : QRadioButton(name, parent)
    , m_half(half) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRingShape(this, RingShape::Card);
    setCursor(Qt::PointingHandCursor);
    followTheme(this, [this](const Theme&) { updateGeometry(); });
}

QSize Tile::sizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    return {std::max(m.bodies(13.4), widthOf(m.font(TextRole::Item), text()) + 2 * m.cardPadX), m.bodies(7.33)};
}

QSize Tile::minimumSizeHint() const {
    const Metrics& m = themeOf(this).metrics();
    return {m.bodies(8), m.bodies(7.33)};
}

void Tile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const SmoothPainter smooth(painter);
    const Tokens& t = themeOf(this).tokens();
    const Metrics& m = themeOf(this).metrics();
    const bool chosen = isChecked();
    const QColor rest = chosen ? t.accentTint : t.surface;
    paintBox(painter, rect(), underMouse() && !chosen ? t.raised : rest, chosen ? t.accent : t.border,
             chosen ? m.outline : m.line, m.cardRadius);
    const HalfLook own = chosen ? HalfLook::Accent : HalfLook::Neutral;
    const HalfLook other = chosen ? HalfLook::Neutral : HalfLook::Pale;
    const QRectF place(0, m.bodies(1.73), width(), m.bodies(1.8));
    paintMark(painter, place, m_half == Half::Left ? own : other, m_half == Half::Right ? own : other, t);
    const QFont font = m.font(TextRole::Item);
    painter.setFont(font);
    painter.setPen(chosen ? t.accent : t.text);
    const QString name = QFontMetrics(font).elidedText(text(), Qt::ElideRight, width() - 2 * m.u);
    painter.drawText(QRect(m.u, m.bodies(4.1), width() - 2 * m.u, m.bodies(2.2)), Qt::AlignCenter, name);
}

bool Tile::hitButton(const QPoint& point) const {
    return rect().contains(point);
}

} // namespace bothy
