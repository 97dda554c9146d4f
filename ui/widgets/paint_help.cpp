#include "ui/widgets/paint_help.h"

#include <QFontMetrics>
#include <QStyle>
#include <QTextBoundaryFinder>

#include <algorithm>
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

namespace {

/// Shorter words fit everywhere, so nothing has to be measured for them.
constexpr qsizetype LongWord = 16;

bool hasLongWord(const QString& text) {
    qsizetype run = 0;
    return std::ranges::any_of(text, [&](QChar sign) { return (run = sign.isSpace() ? 0 : run + 1) >= LongWord; });
}

/// A place to end a line between any two letters, as a person counts letters.
void appendFolding(QString& folded, const QString& word) {
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype from = 0, to = letters.toNextBoundary(); to > 0; from = to, to = letters.toNextBoundary()) {
        if (from > 0) folded += QChar(0x200B); // zero width space
        folded += QStringView(word).mid(from, to - from);
    }
}

} // namespace

QString foldable(const QString& text, const QFont& font, int width) {
    if (!hasLongWord(text)) return text;
    const QFontMetricsF metrics(font);
    QString folded;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && !text[to].isSpace())
            ++to;
        const QString word = text.mid(from, to - from);
        if (word.size() >= LongWord && metrics.horizontalAdvance(word) > width)
            appendFolding(folded, word);
        else
            folded += word;
        for (from = to; from < text.size() && text[from].isSpace(); ++from)
            folded += text[from];
    }
    return folded;
}

int heightOf(const QFont& font, const QString& text, int width) {
    const int room = std::max(1, width);
    return QFontMetrics(font).boundingRect(QRect(0, 0, room, 0), Qt::TextWordWrap, foldable(text, font, room)).height();
}

void paintWords(QPainter& painter, const QRect& rect, const QFont& font, const QColor& ink, const QString& text,
                Qt::Alignment alignment) {
    paintText(painter, rect, font, ink, foldable(text, font, rect.width()), alignment, Qt::TextWordWrap);
}

void paintLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& ink, const QString& text,
               Qt::Alignment alignment) {
    paintText(painter, rect, font, ink, text, alignment, Qt::TextSingleLine);
}

} // namespace bothy
