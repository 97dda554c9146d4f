#include "ui/paper/paper_text.h"

#include "ui/paper/paper_words.h"
#include "ui/widgets/printed_page.h"

#include <QTextBoundaryFinder>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

using Kind = PrintedBlock::Kind;

constexpr int LineWidth = 78;
constexpr int RowIndent = 2;

/// Columns of one character as a reader sees it: none for marks of direction, two for wide letters and emoji.
int columnsOf(QStringView grapheme) {
    const QList<uint> code = grapheme.toUcs4();
    if (code.isEmpty() || QChar::category(code.first()) == QChar::Other_Format) return 0;
    switch (QChar::script(code.first())) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return 2;
    default:
        return code.first() >= 0x1F300 ? 2 : 1;
    }
}

/// Puts one line (without line breaks in it) after the other.
class Wrapper {
public:
    Wrapper(int width, int indent)
        : m_width(width)
        , m_indent(indent) {}

    void add(const QString& line) {
        QTextBoundaryFinder places(QTextBoundaryFinder::Line, line);
        for (qsizetype from = 0; from < line.size();) {
            const qsizetype next = places.toNextBoundary();
            const qsizetype to = next < 0 ? line.size() : next;
            addPiece(line.mid(from, to - from));
            from = to;
        }
    }
    void breakLine() {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        m_text += u'\n' + QString(m_indent, u' ');
        m_column = m_indent;
    }
    QString finish() {
        while (m_text.endsWith(u' ') || m_text.endsWith(u'\n'))
            m_text.chop(1);
        return std::move(m_text);
    }

private:
    void addPiece(const QString& piece) {
        // Spaces at the end of a piece may stand over the edge: they are cut off there.
        if (m_column > m_indent && m_column + columns(QStringView(piece).trimmed()) > m_width) breakLine();
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, piece);
        for (qsizetype from = 0; from < piece.size();) {
            const qsizetype next = letters.toNextBoundary();
            const qsizetype to = next < 0 ? piece.size() : next;
            const QStringView letter = QStringView(piece).mid(from, to - from);
            const int wide = columnsOf(letter);
            if (m_column + wide > m_width && letter != u" ") breakLine();
            m_text += letter;
            m_column += wide;
            from = to;
        }
    }
    static int columns(QStringView text) {
        int sum = 0;
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text.toString());
        for (qsizetype from = 0; from < text.size();) {
            const qsizetype next = letters.toNextBoundary();
            const qsizetype to = next < 0 ? text.size() : next;
            sum += columnsOf(text.mid(from, to - from));
            from = to;
        }
        return sum;
    }

    int m_width;
    int m_indent;
    int m_column = 0;
    QString m_text;
};

QString paragraph(const QString& text) {
    return text.isEmpty() ? QString() : wrapped(text, LineWidth) + u'\n';
}

/// A line that belongs to the row above it.
QString below(const QString& text) {
    return text.isEmpty()
               ? QString()
               : QString(RowIndent, u' ') + wrapped(text, LineWidth - RowIndent, 0).replace(u'\n', u"\n  "_s) + u'\n';
}

QString words(const PrintedBlock& block) {
    switch (block.kind) {
    case Kind::Section:
        return u"\n\n"_s + paragraph(block.words);
    case Kind::Item:
        return u'\n' + paragraph(block.words) + paragraph(block.state);
    case Kind::Text:
        return paragraph(block.words);
    case Kind::Row:
        return wrapped(u"- "_s + block.words, LineWidth, RowIndent) + u'\n' + below(block.detail) + below(block.state);
    case Kind::Fact:
        return wrapped(factInWords(block.words, block.detail), LineWidth, RowIndent) + u'\n';
    }
    return {};
}

} // namespace

QString wrapped(const QString& text, int width, int indent) {
    QString clean = text;
    clean.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n').replace(u'\t', u' ');
    clean.removeIf([](QChar sign) { return sign.unicode() < 0x20 && sign != u'\n'; });
    Wrapper wrapper(width, indent);
    bool first = true;
    for (const QString& line : clean.split(u'\n')) {
        if (!std::exchange(first, false)) wrapper.breakLine();
        wrapper.add(line);
    }
    return wrapper.finish();
}

QByteArray paperText(const PrintedPage& page, const Progress& goOn) {
    QString text = paragraph(overline(page)) + u'\n' + paragraph(page.title) + paragraph(page.state);
    if (!page.lead.isEmpty()) text += u'\n' + paragraph(page.lead);
    for (std::size_t at = 0; at < page.blocks.size(); ++at) {
        if (goOn && at % 64 == 0 && !goOn(static_cast<int>(100 * at / page.blocks.size()))) return {};
        text += words(page.blocks[at]);
    }
    text += u"\n\n"_s + paragraph(page.everySheet) + paragraph(footWords());
    return text.toUtf8();
}

} // namespace bothy
