#include "app/pseudo_language.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

// One letter each, in the order of the alphabet, all in the fonts that Debian ships.
constexpr QStringView Small = u"áƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";
constexpr QStringView Large = u"ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
constexpr QStringView Filling = u" öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ";

constexpr QChar RightToLeftMark(0x200F), OverrideToTheLeft(0x202E), EndOfOverride(0x202C);

// What has to stay: a place for a value, the mark of a key, or a tag.
const QRegularExpression& fixedParts() {
    static const QRegularExpression parts(u"%L?\\d+|%L?n|&|<[^>]*>"_s);
    return parts;
}

QChar accented(QChar letter) {
    if (letter >= u'a' && letter <= u'z') return Small[letter.unicode() - u'a'];
    if (letter >= u'A' && letter <= u'Z') return Large[letter.unicode() - u'A'];
    return letter;
}

QString withAccents(const QString& words) {
    QString result = words;
    for (QChar& letter : result)
        letter = accented(letter);
    return result;
}

QString turnedRound(const QString& words) {
    static const QRegularExpression word(u"([\\p{L}\\p{N}’']+)"_s);
    QString result = words;
    return result.replace(word, OverrideToTheLeft + u"\\1"_s + EndOfOverride);
}

// Changes the words between the fixed parts.
template <typename Change>
QString changeWords(const QString& text, const Change& change) {
    QString result;
    qsizetype from = 0;
    for (auto parts = fixedParts().globalMatch(text); parts.hasNext();) {
        const auto part = parts.next();
        result += change(text.mid(from, part.capturedStart() - from)) + part.captured();
        from = part.capturedEnd();
    }
    return result + change(text.mid(from));
}

QString inBrackets(const QString& text, qsizetype mostUnits) {
    const qsizetype wanted = qMin(text.size() * 7 / 5, mostUnits - 2);
    QString filling;
    while (text.size() + filling.size() < wanted)
        filling += Filling;
    filling.truncate(qMax<qsizetype>(0, wanted - text.size()));
    return u'{' + text + filling + u'}';
}

QString changed(const QString& text, Pseudo pseudo, qsizetype mostUnits) {
    if (text.isEmpty() || pseudo == Pseudo::None) return text;
    if (pseudo == Pseudo::Mirrored) return RightToLeftMark + changeWords(text, turnedRound);
    return inBrackets(changeWords(text, withAccents), mostUnits);
}

// What always holds words, also a single one in small letters: "rest".
bool holdsWords(const QString& key) {
    static const QStringList keys{u"text"_s, u"label"_s, u"title"_s};
    return keys.contains(key);
}

// Ids and words of the format are small letters without spaces; a text begins with a capital or has a space.
bool isText(const QString& value) {
    static const QRegularExpression words(u"[A-Z ]"_s), address(u"^10\\.\\d|^https?:"_s);
    return value.contains(words) && !value.contains(address);
}

QJsonValue changed(const QJsonValue& value, Pseudo pseudo, bool isWords = false) {
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            *entry = changed(entry.value(), pseudo, holdsWords(entry.key()));
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue one : value.toArray())
            array.append(changed(one, pseudo));
        return array;
    }
    const QString text = value.toString();
    if (text.isEmpty() || !(isWords || isText(text))) return value;
    const qsizetype limit = text.size() <= 118 ? 120 : 400;
    const QString result = changed(text, pseudo, limit);
    return result.size() <= limit ? result : text;
}

} // namespace

Pseudo pseudoNamed(const QString& language) {
    if (language.compare(u"en_XA", Qt::CaseInsensitive) == 0) return Pseudo::Accented;
    if (language.compare(u"en_XB", Qt::CaseInsensitive) == 0) return Pseudo::Mirrored;
    return Pseudo::None;
}

QString pseudoText(const QString& text, Pseudo pseudo) {
    return changed(text, pseudo, text.size() * 2 + 2);
}

Bytes pseudoContent(const Bytes& json, Pseudo pseudo) {
    if (pseudo == Pseudo::None) return json;
    return QJsonDocument(changed(QJsonDocument::fromJson(json).object(), pseudo).toObject()).toJson();
}

PseudoTranslator::PseudoTranslator(Pseudo pseudo)
    : m_pseudo(pseudo) {
    (void)m_english.load(u":/i18n/bothy_en.qm"_s);
}

QString PseudoTranslator::translate(const char* context, const char* source, const char* disambiguation, int n) const {
    const QString english = m_english.translate(context, source, disambiguation, n);
    return pseudoText(english.isNull() ? QString::fromUtf8(source) : english, m_pseudo);
}

} // namespace bothy
