#include "ui/widgets/word_diff.h"

#include <QStringList>

#include <algorithm>

namespace bothy {
namespace {

/// Largest table of the comparison; about 2000 by 2000 changed words, well under 50 ms.
constexpr size_t LargestTable = 4'000'000;

using Words = std::vector<QStringView>;

enum class CharKind { Space, Word, Mark };

CharKind kindOf(QChar c) {
    if (c.isSpace()) return CharKind::Space;
    return c.isPunct() ? CharKind::Mark : CharKind::Word;
}

bool isNumber(QStringView word) {
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// Cuts before each word, run of spaces and single punctuation mark; marks between two letters or
/// digits (21:00, don't) stay inside their word, and a plain number stays with the word it counts ("5 min"): one
/// struck digit alone could not be read.
Words cut(QStringView text) {
    Words words;
    qsizetype start = 0;
    const auto joined = [&](qsizetype at) {
        return kindOf(text[at]) == CharKind::Mark && at > 0 && at + 1 < text.size() &&
               text[at - 1].isLetterOrNumber() && text[at + 1].isLetterOrNumber();
    };
    const auto kindAt = [&](qsizetype at) { return joined(at) ? CharKind::Word : kindOf(text[at]); };
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i < text.size() && kindAt(i) == kindAt(i - 1) && kindAt(i) != CharKind::Mark) continue;
        if (i + 1 < text.size() && text[i] == QChar::Space && text[i + 1].isLetter() &&
            isNumber(text.mid(start, i - start))) {
            ++i; // over the space; the next word goes on from here
            continue;
        }
        words.push_back(text.mid(start, i - start));
        start = i;
    }
    return words;
}

/// Collects pieces; neighbours of one kind grow together, removals come before additions.
class Pieces {
public:
    void same(QStringView text) {
        flush();
        append(PieceKind::Same, text.toString());
    }
    void removed(QStringView text) { m_removed += text; }
    void added(QStringView text) { m_added += text; }
    std::vector<DiffPiece> take() {
        flush();
        return std::move(m_pieces);
    }

private:
    void flush() {
        append(PieceKind::Removed, m_removed);
        append(PieceKind::Added, m_added);
        m_removed.clear(), m_added.clear();
    }
    void append(PieceKind kind, const QString& text) {
        if (text.isEmpty()) return;
        if (!m_pieces.empty() && m_pieces.back().kind == kind)
            m_pieces.back().text += text;
        else
            m_pieces.push_back({kind, text});
    }

    std::vector<DiffPiece> m_pieces;
    QString m_removed, m_added;
};

/// lengths[i][j]: longest common subsequence of the words from i and from j on, stored in one row after another.
std::vector<quint16> commonLengths(const Words& a, const Words& b) {
    const size_t width = b.size() + 1;
    std::vector<quint16> lengths((a.size() + 1) * width, 0);
    for (size_t i = a.size(); i-- > 0;)
        for (size_t j = b.size(); j-- > 0;)
            lengths[i * width + j] = a[i] == b[j] ? static_cast<quint16>(lengths[(i + 1) * width + j + 1] + 1)
                                                  : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    return lengths;
}

void compare(const Words& a, const Words& b, Pieces& pieces) {
    const std::vector<quint16> lengths = commonLengths(a, b);
    const size_t width = b.size() + 1;
    size_t i = 0, j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j])
            pieces.same(a[i++]), ++j;
        else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
            pieces.removed(a[i++]);
        else
            pieces.added(b[j++]);
    }
    while (i < a.size())
        pieces.removed(a[i++]);
    while (j < b.size())
        pieces.added(b[j++]);
}

/// A single space between two changed words belongs to the change: "22:00 today" -> "21:00 sharp"
/// reads better as one change than as two with an island between.
std::vector<DiffPiece> bridged(const std::vector<DiffPiece>& pieces) {
    Pieces joined;
    for (size_t i = 0; i < pieces.size(); ++i) {
        const DiffPiece& piece = pieces[i];
        const bool island =
            piece.kind == PieceKind::Same && piece.text.trimmed().isEmpty() && i > 0 && i + 1 < pieces.size();
        if (piece.kind == PieceKind::Removed || island) joined.removed(piece.text);
        if (piece.kind == PieceKind::Added || island) joined.added(piece.text);
        if (piece.kind == PieceKind::Same && !island) joined.same(piece.text);
    }
    return joined.take();
}

} // namespace

std::vector<DiffPiece> wordDiff(const QString& oldWords, const QString& newWords) {
    Words a = cut(oldWords), b = cut(newWords);
    size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;

    const Words middleA(a.begin() + static_cast<std::ptrdiff_t>(head), a.end() - static_cast<std::ptrdiff_t>(tail));
    const Words middleB(b.begin() + static_cast<std::ptrdiff_t>(head), b.end() - static_cast<std::ptrdiff_t>(tail));
    Pieces pieces;
    for (size_t i = 0; i < head; ++i)
        pieces.same(a[i]);
    if ((middleA.size() + 1) * (middleB.size() + 1) <= LargestTable) {
        compare(middleA, middleB, pieces);
    } else {
        for (const QStringView word : middleA)
            pieces.removed(word);
        for (const QStringView word : middleB)
            pieces.added(word);
    }
    for (size_t i = a.size() - tail; i < a.size(); ++i)
        pieces.same(a[i]);
    return bridged(pieces.take());
}

} // namespace bothy
