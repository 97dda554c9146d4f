#include "tests/architecture/source_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace bothy::architecture {

using namespace Qt::StringLiterals;

namespace {

/// Walks over C++ text once and blanks what a checker should not see.
class Blanker {
public:
    Blanker(const QString& text, bool blankLiterals)
        : m_text(text)
        , m_blankLiterals(blankLiterals) {}

    QString run() {
        while (m_at < m_text.size())
            step();
        return m_text;
    }

private:
    void step() {
        if (startsWith(u"//")) return blankTo(endOfLineComment());
        if (startsWith(u"/*")) return blankTo(after(u"*/"_s, m_at + 2));
        if (startsWith(u"R\"") && !continuesWord()) return rawString();
        if (m_text[m_at] == u'"') return literal(u'"');
        if (m_text[m_at] == u'\'' && !continuesWord()) return literal(u'\''); // 1'000 is a number
        ++m_at;
    }

    void rawString() {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0) {
            ++m_at;
            return;
        }
        const QString close = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        inside(open + 1, after(close, open) - close.size(), close.size());
    }

    void literal(QChar quote) {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != u'\n') {
            end += m_text[end] == u'\\' ? 2 : 1;
        }
        inside(m_at + 1, std::min(end, m_text.size()), 1);
    }

    /// Handles the inside [from, to) of a literal and steps over its closing part.
    void inside(qsizetype from, qsizetype to, qsizetype closing) {
        m_at = from;
        if (m_blankLiterals) blankTo(to);
        m_at = std::min(to + closing, m_text.size());
    }

    void blankTo(qsizetype end) {
        for (; m_at < end; ++m_at) {
            if (m_text[m_at] != u'\n') m_text[m_at] = u' ';
        }
    }

    qsizetype after(const QString& needle, qsizetype from) const {
        const qsizetype found = m_text.indexOf(needle, from);
        return found < 0 ? m_text.size() : found + needle.size();
    }

    qsizetype endOfLineComment() const {
        const qsizetype found = m_text.indexOf(u'\n', m_at);
        return found < 0 ? m_text.size() : found;
    }

    bool startsWith(QStringView what) const { return QStringView(m_text).mid(m_at).startsWith(what); }

    /// True behind a letter or digit; a literal prefix (u, U, L, u8) does not count as a word.
    bool continuesWord() const {
        static const QRegularExpression prefix(u"(^|[^A-Za-z0-9_])(u8|u|U|L)$"_s);
        if (m_at == 0 || !(m_text[m_at - 1].isLetterOrNumber() || m_text[m_at - 1] == u'_')) return false;
        return !prefix.match(m_text.mid(std::max<qsizetype>(0, m_at - 3), std::min<qsizetype>(3, m_at))).hasMatch();
    }

    QString m_text;
    bool m_blankLiterals;
    qsizetype m_at = 0;
};

} // namespace

QString withoutComments(const QString& text) {
    return Blanker(text, false).run();
}

QString codeOnly(const QString& text) {
    return Blanker(text, true).run();
}

QList<Include> includesOf(const SourceFile& file) {
    static const QRegularExpression pattern(uR"(^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">])"_s,
                                            QRegularExpression::MultilineOption);
    const QString view = withoutComments(file.text);
    QList<Include> result;
    for (auto it = pattern.globalMatch(view); it.hasNext();) {
        const auto match = it.next();
        result.append(Include{match.captured(2), lineAt(view, match.capturedStart(2)), match.captured(1) == u"\""_s});
    }
    return result;
}

int lineAt(const QString& text, qsizetype offset) {
    return 1 + static_cast<int>(QStringView(text).left(offset).count(u'\n'));
}

Findings findPattern(const SourceFile& file, const QString& view, const QRegularExpression& pattern,
                     const QString& message) {
    Findings findings;
    for (auto it = pattern.globalMatch(view); it.hasNext();) {
        const int line = lineAt(view, it.next().capturedStart());
        findings.append(u"%1:%2: %3"_s.arg(file.path).arg(line).arg(message));
    }
    return findings;
}

QList<SourceFile> readSources(const QString& projectRoot, const QStringList& folders) {
    const QDir root(projectRoot);
    QList<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s, u"*.cc"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly)) continue;
            files.append(SourceFile{root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace bothy::architecture
