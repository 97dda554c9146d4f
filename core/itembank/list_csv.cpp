#include "core/itembank/list_file.h"

#include <algorithm>
#include <array>

namespace bothy::list_file {

namespace {

using Record = std::vector<QString>;

/// What stands most often in the first line; a comma when nothing does.
QChar separatorOf(const QString& text) {
    const QString first = text.left(text.indexOf(u'\n'));
    static constexpr std::array candidates{u',', u';', u'\t'};
    return *std::max_element(candidates.begin(), candidates.end(),
                             [&](QChar a, QChar b) { return first.count(a) < first.count(b); });
}

/// Cells as RFC 4180 has them: a quoted one may hold separators, line ends and doubled quotes.
class CsvReader {
public:
    explicit CsvReader(const QString& text)
        : m_text(text)
        , m_separator(separatorOf(text)) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    /// Nothing when a quote does not end.
    std::optional<Record> record() {
        Record cells;
        while (true) {
            const auto cell = m_at < m_text.size() && m_text[m_at] == u'"' ? quoted() : plain();
            if (!cell) return std::nullopt;
            cells.push_back(*cell);
            if (atEnd()) return cells;
            const QChar end = m_text[m_at++];
            if (end == m_separator) continue;
            if (end == u'\r' && !atEnd() && m_text[m_at] == u'\n') ++m_at;
            return cells;
        }
    }

private:
    bool isEnd(QChar c) const { return c == m_separator || c == u'\n' || c == u'\r'; }

    std::optional<QString> plain() {
        const qsizetype start = m_at;
        while (!atEnd() && !isEnd(m_text[m_at]))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    std::optional<QString> quoted() {
        QString cell;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] != u'"') {
                cell.append(m_text[m_at]);
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                cell.append(m_text[++m_at]);
            } else {
                ++m_at;
                return cell + *plain(); // what stands between the quote and the separator
            }
        }
        return std::nullopt;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

/// The names of the columns when the first record has a name for the text, else the usual order.
std::vector<Part> columnsOf(const Record& first, bool& named) {
    std::vector<Part> parts;
    std::transform(first.begin(), first.end(), std::back_inserter(parts), partOf);
    named = std::find(parts.begin(), parts.end(), Part::Text) != parts.end();
    if (!named) {
        parts.assign(first.size(), Part::Unknown);
        parts.front() = Part::Text;
        if (parts.size() > 1) parts.back() = Part::Answer;
    }
    return parts;
}

bool addRecord(ListFile& file, const std::vector<Part>& columns, const Record& cells) {
    ListLine line;
    std::vector<ListLine> bySide;
    for (std::size_t i = 0; i < std::min(columns.size(), cells.size()); ++i) {
        const QString& cell = cells[i];
        if (columns[i] == Part::Text && line.text.isEmpty()) line.text = cell;
        if (columns[i] == Part::Category && line.category.isEmpty()) line.category = cell;
        if (columns[i] == Part::Role && !line.side) line.side = sideOf(cell);
        if (columns[i] == Part::Answer && line.answer.isEmpty()) line.answer = cell;
        if (columns[i] == Part::First) bySide.push_back({{}, {}, RoleSide::First, cell});
        if (columns[i] == Part::Second) bySide.push_back({{}, {}, RoleSide::Second, cell});
    }
    if (bySide.empty()) return addLine(file, line);
    return std::all_of(bySide.begin(), bySide.end(), [&](const ListLine& side) {
        return addLine(file, {line.text, line.category, side.side, side.answer});
    });
}

} // namespace

Result<ListFile> readCsv(const QString& text) {
    ListFile file;
    CsvReader reader(text);
    std::vector<Part> columns;
    bool named = false;
    while (!reader.atEnd()) {
        const auto record = reader.record();
        if (!record) return fail(ErrorKind::BadEncoding, QStringLiteral("a quote does not end"));
        if (columns.empty()) {
            columns = columnsOf(*record, named);
            if (named) continue;
        }
        if (!addRecord(file, columns, *record)) return fail(ErrorKind::TextTooLong, QStringLiteral("list lines"));
    }
    return file;
}

} // namespace bothy::list_file
