#include "ui/paper/paper_sheets.h"

#include "ui/paper/paper_words.h"
#include "ui/paper/sheet_breaks.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/paint_help.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

namespace bothy {

namespace {

constexpr double Margin = 20;         ///< millimetres
constexpr double FootGap = 6;         ///< millimetres between the words and the foot
constexpr double MarkHeight = 6;      ///< millimetres
constexpr double MarkGap = 9;         ///< millimetres between the mark and the words
constexpr double PageNumberShare = 4; ///< the foot's words leave this part of the line to the page number
constexpr double Touching = 3;        ///< units
constexpr int Wrapped = Qt::TextWordWrap | Qt::AlignTop;

void setUp(QPdfWriter& writer, const PaperLook& look) {
    writer.setPageLayout(QPageLayout(look.sheet, QPageLayout::Portrait, QMarginsF()));
    writer.setResolution(PaperUnitsPerInch);
    writer.setTitle(neutralTitle());
    writer.setCreator(QString());
}

} // namespace

PaperSheets::PaperSheets(const PrintedPage& page, const PaperLook& look)
    : m_page(page)
    , m_look(look)
    , m_device(&m_nowhere) {
    setUp(m_device, look);
    m_sheet = QSizeF(m_device.width(), m_device.height());
    m_document.documentLayout()->setPaintDevice(&m_device);
}

double PaperSheets::millimetres(double count) const {
    return count * PaperUnitsPerInch / 25.4;
}

QString PaperSheets::footText() const {
    const QString foot = footWords();
    return m_page.everySheet.isEmpty() ? foot : m_page.everySheet + u'\n' + foot;
}

/// The room the foot's words need at this width, placed at the lower margin.
QRectF PaperSheets::footRect(double width) const {
    const QFontMetricsF metrics(m_look.metrics.font(TextRole::Caption), &m_device);
    const double words = width - width / PageNumberShare;
    const double height = metrics.boundingRect(QRectF(0, 0, words, m_sheet.height()), Wrapped, footText()).height();
    const double margin = millimetres(Margin);
    return {margin, m_sheet.height() - margin - height, width, height};
}

bool PaperSheets::layOut(const Progress& goOn) {
    const double margin = millimetres(Margin);
    const double width = m_sheet.width() - 2 * margin;
    const double top = margin + millimetres(MarkHeight + MarkGap);
    const QRectF foot = footRect(width);
    m_text = QRectF(margin, top, width, foot.top() - millimetres(FootGap) - top);
    const auto half = [&](int percent) { return !goOn || goOn(percent / 2); };
    if (!fillDocument(m_document, m_page, m_look, half)) return false;
    m_document.setTextWidth(width);
    m_starts = sheetStarts(m_document, m_text.height());
    return half(100);
}

void PaperSheets::paint(QPainter& painter, int sheet) const {
    paintHead(painter);
    paintFoot(painter, sheet);
    const auto at = static_cast<std::size_t>(sheet);
    const double top = m_starts[at];
    const double bottom = at + 1 < m_starts.size() ? m_starts[at + 1] : top + m_text.height();
    QAbstractTextDocumentLayout::PaintContext context;
    // A line of the next sheet that only touches this one would be there for whoever copies or listens.
    context.clip = QRectF(0, top, m_text.width(), bottom - top).adjusted(0, Touching, 0, -Touching);
    context.palette.setColor(QPalette::Text, m_look.tokens.text);
    painter.save();
    painter.translate(m_text.left(), m_text.top() - top);
    painter.setClipRect(QRectF(0, top, m_text.width(), bottom - top));
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void PaperSheets::paintHead(QPainter& painter) const {
    const double height = millimetres(MarkHeight);
    const double width = markWidthFor(height);
    const bool leftToRight = m_look.direction == Qt::LeftToRight;
    const double left = leftToRight ? m_text.left() : m_text.right() - width;
    paintMark(painter, {left, millimetres(Margin), width, height}, HalfLook::Neutral, HalfLook::Accent, m_look.tokens);
}

void PaperSheets::paintFoot(QPainter& painter, int sheet) const {
    const QRectF foot = footRect(m_text.width());
    const double above = foot.top() - millimetres(FootGap / 2);
    painter.save();
    painter.setPen(QPen(m_look.tokens.line, millimetres(0.2)));
    painter.drawLine(QLineF(foot.left(), above, foot.right(), above));
    painter.setLayoutDirection(m_look.direction);
    const QFont font = m_look.metrics.font(TextRole::Caption);
    const bool leftToRight = m_look.direction == Qt::LeftToRight;
    const double number = foot.width() / PageNumberShare;
    const QRectF words = leftToRight ? foot.adjusted(0, 0, -number, 0) : foot.adjusted(number, 0, 0, 0);
    paintWords(painter, words.toRect(), font, m_look.tokens.muted, footText());
    paintWords(painter, foot.toRect(), font, m_look.tokens.muted, pageOf(sheet + 1, count(), m_look.locale),
               Qt::AlignTrailing | Qt::AlignTop);
    painter.restore();
}

QByteArray paperPdf(const PrintedPage& page, const PaperLook& look, const Progress& goOn) {
    PaperSheets sheets(page, look);
    const auto half = [&](int percent) { return !goOn || goOn(percent / 2); };
    if (!sheets.layOut(half)) return {};
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer, look);
        QPainter painter(&writer);
        for (int sheet = 0; sheet < sheets.count(); ++sheet) {
            if (!half(100 + 100 * sheet / sheets.count())) return {};
            if (sheet > 0) writer.newPage();
            sheets.paint(painter, sheet);
        }
    }
    return octets;
}

FirstSheet firstSheet(const PrintedPage& page, const PaperLook& look, int widthInPixels, const Progress& goOn) {
    PaperSheets sheets(page, look);
    if (!sheets.layOut(goOn)) return {};
    const double scale = widthInPixels / sheets.sheetSize().width();
    QImage picture((sheets.sheetSize() * scale).toSize(), QImage::Format_RGB32);
    picture.setDotsPerMeterX(qRound(PaperUnitsPerInch / 0.0254)); // as the layout measures type
    picture.setDotsPerMeterY(qRound(PaperUnitsPerInch / 0.0254));
    picture.fill(look.tokens.surface);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    sheets.paint(painter, 0);
    return {picture, sheets.count()};
}

} // namespace bothy
