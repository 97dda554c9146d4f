#include "tests/architecture/habits.h"

#include <algorithm>

namespace bothy::architecture {

using namespace Qt::StringLiterals;

namespace {

bool isIn(const SourceFile& file, QStringView folder) {
    return file.path.startsWith(folder);
}

Findings findInclude(const SourceFile& file, const QRegularExpression& pattern, const QString& message) {
    Findings findings;
    for (const Include& include : includesOf(file)) {
        if (!pattern.match(include.target).hasMatch()) continue;
        findings.append(u"%1:%2: %3 (%4)"_s.arg(file.path).arg(include.line).arg(message, include.target));
    }
    return findings;
}

/// Follows the braces of a header and stops at each class that stands in namespaces only.
class CaptionReader {
public:
    explicit CaptionReader(const SourceFile& header)
        : m_header(header)
        , m_code(withoutDirectives(codeOnly(header.text)))
        , m_lines(header.text.split(u'\n')) {}

    Findings run() {
        for (qsizetype at = 0; at < m_code.size(); ++at) {
            const QChar sign = m_code[at];
            if (sign == u'{') open(at);
            if (sign == u'}' && m_hidden > 0) --m_hidden;
            if (sign == u'{' || sign == u'}' || sign == u';') m_start = at + 1;
        }
        return m_findings;
    }

private:
    static QString withoutDirectives(QString code) {
        static const QRegularExpression directive(uR"(^[ \t]*#(?:[^\n]*\\\n)*[^\n]*)"_s,
                                                  QRegularExpression::MultilineOption);
        for (auto it = directive.globalMatch(code); it.hasNext();) {
            const auto match = it.next();
            for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
                if (code[at] != u'\n') code[at] = u' ';
            }
        }
        return code;
    }

    void open(qsizetype brace) {
        static const QRegularExpression openNamespace(uR"(^\s*(inline\s+)?namespace\b(?!.*\bdetail\b))"_s);
        static const QRegularExpression aClass(
            uR"(^(?:\s*Q_[A-Z_]+(?:\([^)]*\))?)*\s*((?:template\s*<.*>\s*)?(?:class|struct)\b(?!.*\bstd::\w+<)[^()]*(?:\(.*\)[^()]*)?)$)"_s,
            QRegularExpression::DotMatchesEverythingOption);
        const QString statement = m_code.mid(m_start, brace - m_start);
        if (m_hidden == 0 && openNamespace.match(statement).hasMatch()) return; // a closing brace of it changes nothing
        const auto match = aClass.match(statement);
        if (m_hidden == 0 && match.hasMatch()) wantCaption(m_start + match.capturedStart(1));
        ++m_hidden;
    }

    void wantCaption(qsizetype offset) {
        const int line = lineAt(m_code, offset);
        if (line >= 2 && m_lines[line - 2].trimmed().startsWith(u"///"_s)) return;
        m_findings.append(u"%1:%2: give this type a /// caption"_s.arg(m_header.path).arg(line));
    }

    const SourceFile& m_header;
    QString m_code;
    QStringList m_lines;
    Findings m_findings;
    qsizetype m_start = 0; ///< where the present statement begins
    int m_hidden = 0;      ///< open braces that are not namespaces
};

} // namespace

Findings checkSodium(const SourceFile& file) {
    static const QRegularExpression pattern(u"^sodium(\\.h|/)"_s);
    if (isIn(file, u"core/crypto/")) return {};
    return findInclude(file, pattern, u"libsodium belongs to core/crypto"_s);
}

Findings checkBitsAreMasked(const SourceFile& file) {
    if (!isIn(file, u"core/crypto/")) return {};
    static const QRegularExpression taking(uR"(\b(?!(?:sel|masked|hideBit)\()\w+\([^()]*std::uint8_t bit\b)"_s);
    static const QRegularExpression otherUse(
        uR"((?<!std::uint8_t )(?<!\bsel\()(?<!\bmasked\()(?<!static_cast<std::uint8_t>\(0 - )\bbit\b)"_s);
    const QString code = codeOnly(file.text);
    return findPattern(file, code, taking, u"only sel() looks at a bit"_s) +
           findPattern(file, code, otherUse, u"give a bit to sel() and to nothing else"_s);
}

Findings checkSql(const SourceFile& file) {
    static const QRegularExpression pattern(u"\\b(QtSql\\b|QSql\\w*)"_s);
    if (isIn(file, u"core/vault/")) return {};
    return findPattern(file, withoutComments(file.text), pattern, u"SQL belongs to core/vault"_s);
}

Findings checkFilesAreForTheirOwner(const SourceFile& file) {
    static const QRegularExpression pattern(u"\\b(QSaveFile|ofstream|fopen)\\b"_s);
    return findPattern(file, codeOnly(file.text), pattern, u"write it with writePrivateFile()"_s);
}

Findings checkCoreHasNoWords(const SourceFile& file) {
    static const QRegularExpression pattern(
        uR"(\btr\s*\(|\bQ(Core|Gui)?Application::translate\b|\bQT_TR(ANSLATE)?_N?_?NOOP|\bqtTrId\b)"_s);
    if (!isIn(file, u"core/")) return {};
    return findPattern(file, codeOnly(file.text), pattern, u"core sends meanings; words are made in ui"_s);
}

Findings checkCoreHasNoWindow(const SourceFile& file) {
    static const QRegularExpression pattern(
        uR"(^Qt(Gui|Widgets|Svg|SvgWidgets|PrintSupport|OpenGL|OpenGLWidgets|Quick|Qml)\b)"
        uR"(|^Q(?!\w*StringView$|ByteArrayView$)\w*(Widget|Window|Dialog|Label|Button|Box|View|Menu|Bar|Layout|Style|Edit)$)"
        uR"(|^Q(Gui)?Application$|^Q(Color|Icon|Pixmap|Image|Painter|Palette|Font|FontMetrics|Brush|Pen|Cursor|Screen)$)"
        uR"(|^Q(Action|Clipboard|Shortcut|KeySequence|TextDocument|TextCursor|TextFormat|StandardItemModel)$)"
        uR"(|^Q(DesktopServices|SystemTrayIcon)$|^Q(Key|Mouse|Paint|Close|Resize|Show|Focus|Drag)\w*Event$)"_s);
    if (!isIn(file, u"core/")) return {};
    return findInclude(file, pattern, u"core knows no window"_s);
}

Findings checkNoLocalStyle(const SourceFile& file) {
    static const QRegularExpression pattern(uR"(\b(setStyleSheet|setPixelSize)\s*\()"_s);
    return findPattern(file, codeOnly(file.text), pattern, u"looks come from ui/theme"_s);
}

Findings checkWordsHaveRoom(const SourceFile& file) {
    if (file.path.startsWith("ui/widgets/"_L1)) return {};
    static const QRegularExpression pattern(uR"(\b(new\s+(QCheckBox|QRadioButton)\b|->setDirection\s*\())"_s);
    return findPattern(file, codeOnly(file.text), pattern,
                       u"use TickBox, RadioChoice or turnRow() of ui/widgets, so that words keep their room"_s);
}

Findings checkNoColourLiteral(const SourceFile& file) {
    static const QRegularExpression inCode(
        uR"(\bQColor(\s+\w+)?\s*[({]\s*(0x)?\d|\bqRgba?\s*\(|\bQColor::from(Rgb|Hsv|Hsl|Cmyk)\w*\s*\(\s*(0x)?\d)"
        uR"(|\bQColor::fromString\b|\bQColorConstants\b)"
        uR"(|\bQt::(dark)?(black|white|red|green|blue|cyan|magenta|yellow|gray|Red|Green|Blue|Cyan|Magenta|Yellow|Gray)\b)"
        uR"(|\bQt::lightGray\b)"_s);
    static const QRegularExpression inText(
        uR"RX("#([0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})"|\brgba?\(\s*\d)RX"
        uR"RX(|\bQColor(\s+\w+)?\s*[({]\s*(u|QStringLiteral\(\s*u?|QLatin1StringView\()?")RX"_s);
    if (isIn(file, u"ui/theme/")) return {};
    const QString message = u"colours are named in ui/theme"_s;
    return findPattern(file, codeOnly(file.text), inCode, message) +
           findPattern(file, withoutComments(file.text), inText, message);
}

Findings checkCaptions(const SourceFile& header) {
    return CaptionReader(header).run();
}

Findings checkPragmaOnce(const SourceFile& header) {
    static const QRegularExpression pattern(u"^\\s*#pragma once\\b"_s);
    if (pattern.match(withoutComments(header.text)).hasMatch()) return {};
    return {u"%1:1: begin with #pragma once"_s.arg(header.path)};
}

Findings checkNoSingleton(const SourceFile& file) {
    static const QRegularExpression pattern(uR"((?<!Application::)\binstance\s*\(\s*\))"_s);
    return findPattern(file, codeOnly(file.text), pattern, u"pass it in; no instance()"_s);
}

Findings checkNoSleep(const SourceFile& test) {
    static const QRegularExpression pattern(uR"(\bqSleep\s*\(|\bqWait\s*\(\s*\d|\bsleep_(for|until)\s*\()"
                                            uR"(|\bQThread::[mu]?sleep\s*\(|\bu?sleep\s*\(\s*\d)"_s);
    return findPattern(test, codeOnly(test.text), pattern, u"wait for a condition (waitFor of tests/support)"_s);
}

Findings checkOneLimitForWaits(const SourceFile& test) {
    static const QRegularExpression pattern(
        uR"(\bqWaitFor\w*\s*\(|\.wait\s*\(|\bwaitFor(?:Finished|Started|ReadyRead|Done)"
        uR"(|BytesWritten)\s*\(\s*\d|\bQDeadlineTimer\b|\bprocessEvents\s*\([^()]*,)"_s);
    if (test.path == u"tests/support/wait.h"_s || isIn(test, u"tests/bench/")) return {};
    return findPattern(test, codeOnly(test.text), pattern, u"waitFor and Patience of tests/support know how long"_s);
}

Findings checkNoWallTime(const SourceFile& test) {
    static const QRegularExpression pattern(
        uR"(\bQElapsedTimer\b|\b(steady|system|high_resolution)_clock::now\b|\bCLOCK_(MONOTONIC|REALTIME)\b|\bQTime::currentTime\b)"_s);
    if (isIn(test, u"tests/bench/")) return {};
    return findPattern(test, codeOnly(test.text), pattern, u"measure what the thread computed (OwnTime, Heartbeat)"_s);
}

Findings checkWindowNeverWaits(const SourceFile& file) {
    static const QRegularExpression pattern(
        uR"(\bwaitFor\w*\s*\(|\bBlockingQueuedConnection\b)"
        uR"(|\bQThread::[mu]?sleep\b|\bsleep_(for|until)\b|\bQMutex\b|\bQSemaphore\b)"_s);
    return findPattern(file, codeOnly(file.text), pattern, u"the window goes on; let the answer come to it"_s);
}

Findings checkSize(const SourceFile& file, const SizeLimits& limits) {
    static const QRegularExpression ownFolder(u"^(core|ui|app)/"_s);
    const auto lines = file.text.count(u'\n');
    const int allowed = file.isHeader() ? limits.headerLines : limits.sourceLines;
    const auto includes = std::ranges::count_if(
        includesOf(file), [](const Include& include) { return ownFolder.match(include.target).hasMatch(); });
    Findings findings;
    if (lines > allowed) findings.append(u"%1: %2 lines, the house likes %3"_s.arg(file.path).arg(lines).arg(allowed));
    if (includes > limits.ownIncludes) {
        findings.append(
            u"%1: includes %2 own files, the house likes %3"_s.arg(file.path).arg(includes).arg(limits.ownIncludes));
    }
    return findings;
}

} // namespace bothy::architecture
