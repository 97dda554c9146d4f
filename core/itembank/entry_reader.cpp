#include "core/itembank/entry_reader.h"

#include <QJsonDocument>

#include <cmath>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Characters that a view could take for markup, and exclamation marks, which no text of ours has.
bool isMarkup(QChar c) {
    return QStringView(u"!*`#<>[]_").contains(c);
}

bool isControl(QChar c) {
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

const char* whatIsWrong(const QString& text, qsizetype limit) {
    if (text.trimmed().isEmpty()) return "text is empty";
    if (text.size() > limit) return "text is too long";
    if (text.front().isSpace() || text.back().isSpace()) return "text begins or ends with a space";
    if (std::any_of(text.begin(), text.end(), isControl)) return "text holds a line break or control character";
    if (std::any_of(text.begin(), text.end(), isMarkup)) return "text holds markup or an exclamation mark";
    return nullptr;
}

} // namespace

QString EntryReader::text(QLatin1StringView key, qsizetype limit) {
    const QJsonValue value = m_object.value(key);
    if (!value.isString()) {
        spoil(key, "text is missing");
        return {};
    }
    QString text = value.toString();
    if (const char* wrong = whatIsWrong(text, limit)) spoil(key, wrong);
    return text;
}

QString EntryReader::optionalText(QLatin1StringView key, qsizetype limit) {
    return has(key) ? text(key, limit) : QString();
}

QString EntryReader::locale() {
    const QString name = m_object.value("locale"_L1).toString();
    const auto isNamePart = [](QChar c) { return c == u'_' || (c < QChar(128) && c.isLetter()); };
    const bool whole = name.size() >= 2 && name.size() <= 5 && std::all_of(name.begin(), name.end(), isNamePart);
    if (!whole) spoil("locale"_L1, "not a language");
    return whole ? name : QString();
}

int EntryReader::number(QLatin1StringView key, int least, int most) {
    const QJsonValue value = m_object.value(key);
    const double number = value.toDouble(least - 1.0);
    if (number < least || number > most || std::floor(number) != number) {
        spoil(key, "not a whole number in its range");
        return least;
    }
    return static_cast<int>(number);
}

bool EntryReader::flag(QLatin1StringView key) {
    if (!m_object.value(key).isBool()) spoil(key, "not true or false");
    return m_object.value(key).toBool();
}

EntryReader EntryReader::object(QLatin1StringView key) {
    if (!m_object.value(key).isObject()) spoil(key, "missing");
    QString where = m_where.isEmpty() ? QString(key) : m_where + u'.' + key;
    return EntryReader(m_object.value(key).toObject(), std::move(where), *m_problems);
}

QJsonArray EntryReader::array(QLatin1StringView key) {
    if (!m_object.value(key).isArray()) spoil(key, "list is missing");
    return m_object.value(key).toArray();
}

std::vector<QString> EntryReader::texts(QLatin1StringView key) {
    std::vector<QString> result;
    for (const QJsonValue value : array(key)) {
        result.push_back(value.toString());
        if (const char* wrong = whatIsWrong(result.back(), content_length::text)) spoil(key, wrong);
    }
    if (result.empty()) spoil(key, "list is empty");
    return result;
}

std::vector<EntryReader> EntryReader::entries(QLatin1StringView key) {
    std::vector<EntryReader> result;
    for (const QJsonValue value : array(key))
        result.emplace_back(value.toObject(), u"%1.%2[%3]"_s.arg(m_where, key).arg(result.size()), *m_problems);
    return result;
}

void EntryReader::note(QLatin1StringView key, const char* what) {
    m_problems->push_back({m_where, key + u": "_s + QLatin1StringView(what)});
}

void EntryReader::spoil(QLatin1StringView key, const char* what) {
    note(key, what);
    m_whole = false;
}

Result<QJsonObject> readContentFile(const Bytes& json, QLatin1StringView kind) {
    if (json.size() > contentFileLimit) return fail(ErrorKind::ContentBroken, u"file is too large"_s);
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) return fail(ErrorKind::ContentBroken, parsing.errorString());
    const QJsonObject file = document.object();
    if (file.value("format"_L1).toInt() != 1) return fail(ErrorKind::ContentBroken, u"unknown format"_s);
    if (file.value("id"_L1).toString() != kind) return fail(ErrorKind::ContentBroken, u"another kind of file"_s);
    return file;
}

} // namespace bothy
