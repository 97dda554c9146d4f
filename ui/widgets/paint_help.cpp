#include "ui/widgets/paint_help.h"

#include <QFontMetrics>
#include <QStyle>

#include <cmath>

namespace bothy {
namespace {

void paintText(QPainter& painter, const QRect& rect, const QFont& font, const QColor& ink, const QString& text,
               Qt::Alignment alignment, Qt::TextFlag flag) {
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const Qt::Alignment side = QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute;
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, static_cast<int>(side) | flag, text);
    painter.setLayoutDirection(direction);
}

} // namespace

void paintBox(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& edge, double width,
              double radius) {
    const double in = width / 2;
    painter.setPen(width > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const QRectF inside = rect.adjusted(in, in, -in, -in);
    const double round = std::min({radius - in, inside.height() / 2, inside.width() / 2});
    painter.drawRoundedRect(inside, round, round);
}

int widthOf(const QFont& font, const QString& text) {
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

int heightOf(const QFont& font, const QString& text, int width) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 0), Qt::TextWordWrap, text).height();
}

void paintWords(QPainter& painter, const QRect& rect, const QFont& font, const QColor& ink, const QString& text,
                Qt::Alignment alignment) {
    paintText(painter, rect, font, ink, text, alignment, Qt::TextWordWrap);
}

void paintLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& ink, const QString& text,
               Qt::Alignment alignment) {
    paintText(painter, rect, font, ink, text, alignment, Qt::TextSingleLine);
}

} // namespace bothy
