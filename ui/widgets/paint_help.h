#pragma once

#include <QPainter>
#include <QString>

namespace bothy {

class Theme;

/// Saves the painter and smooths edges for as long as it lives.
class SmoothPainter {
public:
    explicit SmoothPainter(QPainter& painter)
        : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~SmoothPainter() { m_painter.restore(); }
    SmoothPainter(const SmoothPainter&) = delete;
    SmoothPainter& operator=(const SmoothPainter&) = delete;

private:
    QPainter& m_painter;
};

/// A rounded box whose edge of `width` pixels lies inside `rect`; width 0 paints no edge.
void paintBox(QPainter& painter, const QRectF& rect, const QColor& ground, const QColor& edge, double width,
              double radius);

/// Width a text takes in a font, with room for its last letter.
int widthOf(const QFont& font, const QString& text);

/// Words so long that not even one of them fits into a width, with places inside them where a line may end. All other
/// text comes back as it is.
QString foldable(const QString& text, const QFont& font, int width);

/// Height of a text wrapped to a width; a word that is wider goes on in the next line.
int heightOf(const QFont& font, const QString& text, int width);

/// Text wrapped inside `rect` in the same way, starting at the leading edge of the painter's layout direction; the
/// words themselves run in their own direction, so that a Latin name in an Arabic page keeps its full stop.
void paintWords(QPainter& painter, const QRect& rect, const QFont& font, const QColor& ink, const QString& text,
                Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignTop);

/// The same for one line.
void paintLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& ink, const QString& text,
               Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter);

} // namespace bothy
