#include "tests/architecture/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace bothy::architecture {

using namespace Qt::StringLiterals;

namespace {

/// The arguments of a call as ranges of `code`, in which literals are blanked. `open` is the bracket.
QList<QPair<qsizetype, qsizetype>> argumentsAt(const QString& code, qsizetype open) {
    QList<QPair<qsizetype, qsizetype>> arguments;
    int depth = 0;
    qsizetype start = open + 1;
    for (qsizetype at = open; at < code.size(); ++at) {
        const QChar sign = code[at];
        if (sign == u'(' || sign == u'{' || sign == u'[') ++depth;
        if (sign == u')' || sign == u'}' || sign == u']') --depth;
        if (depth == 0 || (depth == 1 && sign == u',')) {
            arguments.append({start, at});
            start = at + 1;
        }
        if (depth == 0) break;
    }
    return arguments;
}

/// "one " "two" joined to one text; the common escapes are undone.
QString joinedLiterals(const QString& source) {
    static const QRegularExpression literal(uR"RX("((?:[^"\\]|\\.)*)")RX"_s);
    QString joined;
    for (auto it = literal.globalMatch(source); it.hasNext();)
        joined += it.next().captured(1);
    return joined.replace(u"\\n"_s, u"\n"_s).replace(u"\\\""_s, u"\""_s);
}

/// The id of a text that may name what Bothy is not: the note for translators after it, where that is one word
/// and begins with "not_".
QString idAmong(const QList<QPair<qsizetype, qsizetype>>& arguments, const QString& text) {
    static const QRegularExpression id(u"^not_\\w+$"_s);
    if (arguments.isEmpty()) return {};
    const QString note =
        joinedLiterals(text.mid(arguments.front().first, arguments.front().second - arguments.front().first));
    return id.match(note).hasMatch() ? note : QString();
}

void collect(const QJsonValue& value, const QString& place, const QString& id, QList<ShownText>& found) {
    if (value.isString()) found.append(ShownText{place, value.toString(), id});
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array)
        collect(entry, place, id, found);
    const QJsonObject object = value.toObject();
    const QString inner = object.contains(u"id"_s) ? object.value(u"id"_s).toString() : id;
    const QString step = inner == id ? place : place + u'/' + inner;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != u"id"_s) collect(it.value(), step + u'/' + it.key(), inner, found);
    }
}

} // namespace

QList<ShownText> shownTextsIn(const SourceFile& file) {
    static const QRegularExpression call(
        uR"(\b(tr|QT_TR_NOOP|QT_TR_N_NOOP|translate|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\s*(\())"_s);
    const QString text = withoutComments(file.text);
    const QString code = codeOnly(file.text);
    QList<ShownText> found;
    for (auto it = call.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        const bool hasContext = match.captured(1).startsWith(u"translate"_s, Qt::CaseInsensitive) ||
                                match.captured(1).startsWith(u"QT_TRANSLATE"_s);
        const auto arguments = argumentsAt(code, match.capturedStart(2));
        if (arguments.size() <= (hasContext ? 1 : 0)) continue;
        const auto [from, to] = arguments[hasContext ? 1 : 0];
        const int line = lineAt(code, match.capturedStart());
        found.append(ShownText{u"%1:%2"_s.arg(file.path).arg(line), joinedLiterals(text.mid(from, to - from)),
                               idAmong(arguments.mid(hasContext ? 2 : 1), text)});
    }
    return found;
}

QList<ShownText> shownTextsIn(const QString& name, const QJsonValue& root) {
    QList<ShownText> found;
    collect(root, name, {}, found);
    return found;
}

Findings checkWords(const QList<ShownText>& texts) {
    static const QRegularExpression banned(
        u"\\b(contract|proof|evidence|signature|verified|consent recorded|compliance|violation|fail|missed|overdue|"
        "streak|reward|score|refused|rejected|denied|obligation|must)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    Findings findings;
    for (const ShownText& shown : texts) {
        const auto match = banned.match(shown.text);
        if (!match.hasMatch() || shown.id.startsWith(u"not_"_s)) continue;
        findings.append(u"%1: find a calmer word than \"%2\""_s.arg(shown.place, match.captured()));
    }
    return findings;
}

Findings checkMaybe(const QList<ShownText>& texts) {
    static const QRegularExpression promise(
        u"\\b(nameless|anonymous|unnamed|no name|never (say|tell|show|learn|know)s? (who|whose|which)|"
        "nobody (learns|knows|sees|can tell) (who|whose))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    // All that is said about whose a maybe is. Another sentence about it belongs here once it is true.
    static const QStringList isTrue{
        u"If you said yes, you see whether the other one said yes or maybe."_s,
        u"If you said maybe, you see only that both of you are open. If you said no, you see nothing."_s,
        u"If you say maybe and the other one says yes, they learn that yours is a maybe."_s,
        u"If you say maybe, you see only that both of you are open."_s,
        u"What you answer with yes or maybe stands here first. Only you see it."_s, // before anything goes out
        u"Someone who says yes to everything learns each yes and maybe of the other one."_s,
        u"At least one maybe. Bothy names nobody, and whoever said yes can tell."_s,
        u"Bothy shows conditions once both of you show yours. They are kept where both can read them. They also tell "
        "that your answer was a maybe."_s};
    static const QRegularExpression maybe(u"\\bmaybe\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression telling(
        u"\\b(who|whose|learn|learns|know|knows|see|sees|tell|tells|name|names|secret|hidden)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    Findings findings;
    for (const ShownText& shown : texts) {
        const bool isAboutWhose = maybe.match(shown.text).hasMatch() && telling.match(shown.text).hasMatch();
        if (promise.match(shown.text).hasMatch() || (isAboutWhose && !isTrue.contains(shown.text)))
            findings.append(u"%1: say what a maybe really tells"_s.arg(shown.place));
    }
    return findings;
}

Findings checkNoExclamation(const QList<ShownText>& texts) {
    Findings findings;
    for (const ShownText& shown : texts) {
        if (shown.text.contains(u'!')) findings.append(u"%1: say it without an exclamation mark"_s.arg(shown.place));
    }
    return findings;
}

} // namespace bothy::architecture
