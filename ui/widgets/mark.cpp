#include "ui/widgets/mark.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/paint_help.h"

#include <QPainterPath>

namespace bothy {
namespace {

/// The mark was drawn on a field of 128; it fills this part of it, rounded corners included.
constexpr QRectF Drawn{17, 25.5, 94, 74};

/// One half: a leaning wall with half of a round door cut out. The right half is its mirror image.
QPainterPath leftHalf() {
    QPainterPath path;
    path.moveTo(57.5, 28);
    path.lineTo(19.5, 97);
    path.lineTo(43, 97);
    path.lineTo(43, 84.5);
    path.cubicTo(43, 75.66, 49.4, 68.9, 57.5, 68.5);
    path.closeSubpath();
    return path;
}

QPainterPath rightHalf() {
    return QTransform(-1, 0, 0, 1, 128, 0).map(leftHalf());
}

QColor colourOf(HalfLook look, const Tokens& t) {
    switch (look) {
    case HalfLook::Ink:
        return t.text;
    case HalfLook::Neutral:
    case HalfLook::Dashed:
        return t.border;
    case HalfLook::Accent:
        return t.accent;
    case HalfLook::Pale:
        return t.line;
    }
    return t.text;
}

/// Where all colours of a theme are one, the half that is spoken of is told by its filling.
bool isHollow(HalfLook look, HalfLook other, const Tokens& tokens) {
    if (!tokens.highContrast) return false;
    return look == HalfLook::Pale || (look == HalfLook::Neutral && other != HalfLook::Pale);
}

void paintHalf(QPainter& painter, const QPainterPath& path, HalfLook look, bool hollow, const Tokens& tokens,
               double scale) {
    const QColor colour = colourOf(look, tokens);
    if (look == HalfLook::Dashed) {
        QPen dashes(colour, 2 / scale, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
        dashes.setDashPattern({4, 3});
        if (scale < 0.6)
            dashes = QPen(colour, 1.3 / scale, Qt::CustomDashLine, Qt::FlatCap), dashes.setDashPattern({2, 1.5});
        painter.setPen(dashes);
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(QPen(colour, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(hollow ? tokens.bg : colour);
    }
    painter.drawPath(path);
}

} // namespace

double markWidthFor(double height) {
    return height * Drawn.width() / Drawn.height();
}

void paintMark(QPainter& painter, const QRectF& rect, HalfLook left, HalfLook right, const Tokens& tokens) {
    const SmoothPainter smooth(painter);
    const double scale = std::min(rect.width() / Drawn.width(), rect.height() / Drawn.height());
    painter.translate(rect.center());
    painter.scale(scale, scale);
    painter.translate(-Drawn.center());
    paintHalf(painter, rightHalf(), right, isHollow(right, left, tokens), tokens, scale);
    paintHalf(painter, leftHalf(), left, isHollow(left, right, tokens), tokens, scale);
}

Mark::Mark(double heightInBodies, HalfLook left, HalfLook right, QWidget* parent)
    : QWidget(parent)
    , m_height(heightInBodies)
    , m_left(left)
    , m_right(right) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
    followTheme(this, [this](const Theme&) { updateGeometry(), update(); });
}

void Mark::setHalves(HalfLook left, HalfLook right) {
    m_left = left, m_right = right;
    update();
}

QSize Mark::sizeHint() const {
    const int height = themeOf(this).metrics().bodies(m_height);
    return {qRound(markWidthFor(height)), height};
}

void Mark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintMark(painter, rect(), m_left, m_right, themeOf(this).tokens());
}

} // namespace bothy
