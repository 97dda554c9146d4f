#include "ui/paper/paper_document.h"

#include "ui/paper/paper_words.h"
#include "ui/paper/sheet_breaks.h"
#include "ui/widgets/printed_page.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace bothy {

namespace {

using Kind = PrintedBlock::Kind;

constexpr double RowPadding = 0.55; ///< in body sizes, above and below
constexpr double RowLine = 0.04;    ///< its thickness
constexpr double FactPadding = 0.15;

/// Writes blocks one after the other. Rows and facts that follow each other share one table.
class PaperWriter {
public:
    PaperWriter(QTextDocument& document, const PaperLook& look)
        : m_look(look)
        , m_body(look.metrics.bodyFont.pointSizeF() * look.dotsPerPoint)
        , m_cursor(&document) {
        m_cursor.beginEditBlock(); // laid out once at the end; after each insertion it would take minutes
    }
    ~PaperWriter() { m_cursor.endEditBlock(); }
    PaperWriter(const PaperWriter&) = delete;
    PaperWriter& operator=(const PaperWriter&) = delete;

    void writeHead(const PrintedPage& page) {
        paragraph(overline(page), letters(TextRole::Caption, m_look.tokens.muted), spaced(0, 0.3));
        QTextCharFormat title = letters(TextRole::Calm, m_look.tokens.text);
        title.setFontWeight(QFont::Normal); // large and light: a title, not a headline
        paragraph(page.title, title, spaced(0, 0.3));
        if (!page.state.isEmpty())
            paragraph(page.state, letters(TextRole::Strong, m_look.tokens.muted), spaced(0.2, 0.3));
        if (!page.lead.isEmpty()) paragraph(page.lead, letters(TextRole::Body, m_look.tokens.muted), spaced(0.2, 0.3));
    }

    void writeBlock(const PrintedBlock& block) {
        switch (block.kind) {
        case Kind::Section:
            paragraph(block.words, letters(TextRole::Section, m_look.tokens.text), beginUnit(spaced(2.8, 0.5)));
            m_together = true;
            return;
        case Kind::Item:
            paragraph(block.words, letters(TextRole::Item, m_look.tokens.text), beginUnit(spaced(1.4, 0.1)));
            m_together = true;
            if (!block.state.isEmpty())
                paragraph(block.state, letters(TextRole::Caption, m_look.tokens.muted), spaced(0, 0.4));
            return;
        case Kind::Text:
            return paragraph(block.words, letters(TextRole::Body, m_look.tokens.text), beginUnit(spaced(0.2, 0.5)));
        case Kind::Row:
        case Kind::Fact:
            return; // tables
        }
    }

    /// `blocks` are all rows or all facts.
    bool writeTable(std::span<const PrintedBlock> blocks, const std::function<bool()>& goOn) {
        const bool rows = blocks.front().kind == Kind::Row;
        const bool states =
            std::any_of(blocks.begin(), blocks.end(), [](const PrintedBlock& b) { return !b.state.isEmpty(); });
        const int columns = !rows || states ? 2 : 1;
        QTextTable* table = m_cursor.insertTable(static_cast<int>(blocks.size()), columns, tableFormat(rows, columns));
        for (int i = 0; i < table->rows(); ++i) {
            if (!goOn()) return false;
            const PrintedBlock& block = blocks[static_cast<std::size_t>(i)];
            rows ? writeRow(*table, i, block) : writeFact(*table, i, block);
        }
        m_cursor.movePosition(QTextCursor::End);
        m_fresh = true; // the empty block that a document keeps after each table
        m_cursor.setBlockFormat(spaced(0, 0));
        QTextCharFormat tiny;
        tiny.setFontPointSize(1);
        m_cursor.setBlockCharFormat(tiny);
        return true;
    }

private:
    enum class Column { Words, Trailing };

    bool isLeftToRight() const { return m_look.direction == Qt::LeftToRight; }

    void writeRow(const QTextTable& table, int at, const PrintedBlock& block) {
        QTextCursor cell = startCell(table, at, Column::Words);
        cell.setBlockFormat(
            beginUnit(cell.blockFormat(), (RowPadding + 2 * RowLine) * m_look.metrics.bodyFont.pointSizeF()));
        cell.insertText(inOneBlock(block.words), letters(TextRole::Body, m_look.tokens.text));
        if (!block.detail.isEmpty()) {
            cell.insertBlock(spaced(0.15, 0));
            cell.insertText(inOneBlock(block.detail), letters(TextRole::Caption, m_look.tokens.muted));
        }
        if (table.columns() < 2) return;
        QTextCursor state = startCell(table, at, Column::Trailing);
        QTextBlockFormat trailing = state.blockFormat();
        trailing.setAlignment(isLeftToRight() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
        state.setBlockFormat(trailing);
        state.insertText(inOneBlock(block.state), letters(TextRole::Caption, m_look.tokens.muted));
    }

    void writeFact(const QTextTable& table, int at, const PrintedBlock& block) {
        startCell(table, at, Column::Words)
            .insertText(inOneBlock(block.words), letters(TextRole::Body, m_look.tokens.muted));
        startCell(table, at, Column::Trailing)
            .insertText(inOneBlock(block.detail), letters(TextRole::Body, m_look.tokens.text));
    }

    /// A document does not turn its tables round by itself.
    QTextCursor startCell(const QTextTable& table, int row, Column column) const {
        const bool first = (column == Column::Words) == isLeftToRight() || table.columns() == 1;
        QTextTableCell cell = table.cellAt(row, first ? 0 : 1);
        const bool lined = table.format().property(QTextFormat::UserProperty).toBool();
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setTopPadding((lined ? RowPadding : FactPadding) * m_body);
        format.setBottomPadding((lined ? RowPadding : FactPadding) * m_body);
        if (lined) {
            format.setTopBorder(RowLine * m_body);
            format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setTopBorderBrush(m_look.tokens.line);
        }
        cell.setFormat(format);
        QTextCursor cursor = cell.firstCursorPosition();
        cursor.setBlockFormat(spaced(0, 0));
        return cursor;
    }

    QTextTableFormat tableFormat(bool lined, int columns) const {
        QTextTableFormat format;
        format.setProperty(QTextFormat::UserProperty, lined);
        format.setBorder(0);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setTopMargin(0.5 * m_body);
        format.setBottomMargin(0.9 * m_body);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        const auto percent = [](double share) { return QTextLength(QTextLength::PercentageLength, share); };
        QList<QTextLength> widths{percent(100)};
        if (columns == 2) widths = lined ? QList{percent(72), percent(28)} : QList{percent(24), percent(76)};
        if (!isLeftToRight()) std::reverse(widths.begin(), widths.end());
        format.setColumnWidthConstraints(widths);
        return format;
    }

    /// Each text is one block, also where somebody began a new line in it.
    static QString inOneBlock(QString text) {
        text.remove(QChar::Null).remove(u'\r');
        text.replace(QChar::ParagraphSeparator, u'\n');
        return text.replace(u'\n', QChar::LineSeparator);
    }

    void startBlock() {
        if (!m_fresh) m_cursor.insertBlock();
        m_fresh = false;
    }

    void paragraph(const QString& text, const QTextCharFormat& letters, const QTextBlockFormat& block) {
        startBlock();
        m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(letters);
        m_cursor.insertText(inOneBlock(text), letters);
    }

    QTextCharFormat letters(TextRole role, const QColor& colour) const {
        QTextCharFormat format;
        format.setFont(m_look.metrics.font(role));
        format.setForeground(colour);
        return format;
    }

    /// Space before and after in body sizes; lines have room.
    QTextBlockFormat spaced(double before, double after) const {
        QTextBlockFormat format;
        format.setTopMargin(before * m_body);
        format.setBottomMargin(after * m_body);
        // Everything begins at the side where the page begins; the words run in their own direction.
        format.setAlignment(isLeftToRight() ? Qt::AlignLeft | Qt::AlignAbsolute : Qt::AlignRight | Qt::AlignAbsolute);
        format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        return format;
    }

    /// `above`: the room above the letters that goes with them to the next sheet, in points. What follows a title
    /// stays with it.
    QTextBlockFormat beginUnit(QTextBlockFormat format, double above = 0) {
        if (!std::exchange(m_together, false)) format.setProperty(BeginsUnit, above * PaperUnitsPerInch / 72);
        return format;
    }

    const PaperLook& m_look;
    double m_body;
    QTextCursor m_cursor;
    bool m_fresh = true;
    bool m_together = false; ///< a title waits for what it is about
};

} // namespace

bool fillDocument(QTextDocument& document, const PrintedPage& page, const PaperLook& look, const Progress& goOn) {
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(look.metrics.font(TextRole::Body));
    PaperWriter writer(document, look);
    writer.writeHead(page);
    const auto& blocks = page.blocks;
    std::size_t done = 0;
    const auto step = [&] { return ++done % 32 != 0 || !goOn || goOn(static_cast<int>(100 * done / blocks.size())); };
    for (std::size_t at = 0; at < blocks.size();) {
        const Kind kind = blocks[at].kind;
        std::size_t end = at + 1;
        if (kind == Kind::Row || kind == Kind::Fact) {
            while (end < blocks.size() && blocks[end].kind == kind)
                ++end;
            if (!writer.writeTable(std::span(blocks).subspan(at, end - at), step)) return false;
        } else {
            if (!step()) return false;
            writer.writeBlock(blocks[at]);
        }
        at = end;
    }
    return true;
}

} // namespace bothy
