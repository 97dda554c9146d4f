#include "tests/core/itembank/content_fixture.h"

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <map>
#include <set>

// What the house asks of the words themselves. These tests read the shipped English files as they
// are, beside the readers, so that a gentle reader cannot hide a careless edit.

using namespace bothy::test;
using namespace Qt::StringLiterals;

namespace {

/// A string of a file and where it stands: `care.json/steps/text`.
struct Found {
    QString path;
    QString text;
};

/// Keys whose strings are names for the program, not words for people.
bool isForTheProgram(const QString& key) {
    static const std::set<QString> keys{u"id"_s,        u"format"_s,       u"locale"_s,
                                        u"review"_s,    u"section"_s,      u"roles"_s,
                                        u"tier"_s,      u"scale"_s,        u"polarity"_s,
                                        u"tags"_s,      u"requires"_s,     u"suggested_conditions"_s,
                                        u"related"_s,   u"default_tier"_s, u"retired_ids"_s,
                                        u"where"_s,     u"before"_s,       u"safety"_s,
                                        u"shape"_s,     u"group"_s,        u"who"_s,
                                        u"meets"_s,     u"item"_s,         u"situations"_s,
                                        u"step"_s,      u"or"_s,           u"ready"_s,
                                        u"avoid"_s,     u"needs"_s,        u"suggestions"_s,
                                        u"type"_s,      u"source"_s,       u"kind"_s,
                                        u"gate"_s,      u"uses"_s,         u"sections"_s,
                                        u"level"_s,     u"sources"_s,      u"translator_note"_s,
                                        u"follow_ups"_s};
    return keys.contains(key);
}

void collect(const QJsonValue& value, const QString& path, std::vector<Found>& found) {
    if (value.isString()) found.push_back({path, value.toString()});
    for (const QJsonValue entry : value.toArray()) {
        if (entry.isString() && isForTheProgram(path.section(u'/', -1))) continue;
        collect(entry, path, found);
    }
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (at.key() == u"sources"_s) continue; // titles of other people's studies
        if (isForTheProgram(at.key()) && !at.value().isArray() && !at.value().isObject()) continue;
        collect(at.value(), path + u'/' + at.key(), found);
    }
}

const std::vector<Found>& shownTexts() {
    static const std::vector<Found> texts = [] {
        std::vector<Found> found;
        for (const QString& name : {u"catalog.json"_s, u"care.json"_s})
            collect(shippedObject(name), name, found);
        return found;
    }();
    return texts;
}

std::vector<QJsonObject> objectsOf(const QString& file, const QString& list) {
    std::vector<QJsonObject> objects;
    for (const QJsonValue entry : shippedObject(file).value(list).toArray())
        objects.push_back(entry.toObject());
    return objects;
}

std::set<QString> idsOf(const QString& file, const QString& list) {
    std::set<QString> ids;
    for (const QJsonObject& entry : objectsOf(file, list))
        ids.insert(entry.value(u"id"_s).toString());
    return ids;
}

std::set<QString> stringsOf(const QJsonValue& list) {
    std::set<QString> strings;
    for (const QJsonValue entry : list.toArray())
        strings.insert(entry.toString());
    return strings;
}

qsizetype lengthOf(const QJsonObject& item, const QString& key) {
    return item.value(key).toString().size();
}

} // namespace

TEST(ShippedEnglish, IsLookedAtAsAWhole) {
    EXPECT_GT(shownTexts().size(), 1000u);
}

TEST(ShippedEnglish, IdsAreUniqueInsideTheirList) {
    for (const QString& file : {u"catalog.json"_s, u"care.json"_s}) {
        for (const QString& list : shippedObject(file).keys()) {
            std::set<QString> seen;
            for (const QJsonObject& entry : objectsOf(file, list)) {
                const QString id = entry.value(u"id"_s).toString();
                EXPECT_TRUE(id.isEmpty() || seen.insert(id).second) << list.toStdString() << ' ' << id.toStdString();
            }
        }
    }
}

TEST(ShippedEnglish, PrefixedIdsAreUniqueInTheWholeFile) {
    const QString text = QString::fromUtf8(shippedFile(u"care.json"_s));
    static const QRegularExpression prefixed(
        u"\"id\": \"((?:st|kit|av|fs|fr|gr|wh|wa|fe|cb|cn|pr|ap|ev)\\.[^\"]+)\""_s);
    std::set<QString> seen;
    for (auto at = prefixed.globalMatch(text); at.hasNext();) {
        const QString id = at.next().captured(1);
        EXPECT_TRUE(seen.insert(id).second) << id.toStdString();
    }
    EXPECT_GT(seen.size(), 200u);
}

TEST(ShippedEnglish, ReferencesLeadSomewhere) {
    const QString catalog = u"catalog.json"_s;
    const std::set<QString> sections = idsOf(catalog, u"sections"_s);
    const std::set<QString> conditions = idsOf(catalog, u"conditions"_s);
    const std::set<QString> tags = idsOf(catalog, u"tags"_s);
    const std::set<QString> requirements = idsOf(catalog, u"requirements"_s);
    const auto within = [](const std::set<QString>& part, const std::set<QString>& whole) {
        return std::includes(whole.begin(), whole.end(), part.begin(), part.end());
    };
    for (const QJsonObject& item : objectsOf(catalog, u"items"_s)) {
        const QString id = item.value(u"id"_s).toString();
        const QString section = item.value(u"section"_s).toString();
        EXPECT_TRUE(sections.contains(section)) << id.toStdString();
        EXPECT_TRUE(id.startsWith(section + u'.')) << id.toStdString();
        EXPECT_TRUE(within(stringsOf(item.value(u"suggested_conditions"_s)), conditions)) << id.toStdString();
        EXPECT_FALSE(stringsOf(item.value(u"suggested_conditions"_s)).contains(u"free_text"_s)) << id.toStdString();
        EXPECT_TRUE(within(stringsOf(item.value(u"tags"_s)), tags)) << id.toStdString();
        EXPECT_TRUE(within(stringsOf(item.value(u"requires"_s)), requirements)) << id.toStdString();
    }
    for (const QJsonObject& prompt : objectsOf(u"care.json"_s, u"prompts"_s))
        EXPECT_TRUE(within(stringsOf(prompt.value(u"sections"_s)), sections));
}

TEST(ShippedEnglish, RelatedItemsPointAtEachOther) {
    std::map<QString, std::set<QString>> links;
    for (const QJsonObject& item : objectsOf(u"catalog.json"_s, u"items"_s))
        links[item.value(u"id"_s).toString()] = stringsOf(item.value(u"related"_s));
    for (const auto& [id, others] : links) {
        EXPECT_FALSE(others.contains(id)) << id.toStdString();
        for (const QString& other : others)
            EXPECT_TRUE(links.contains(other) && links.at(other).contains(id)) << (id + u' ' + other).toStdString();
    }
}

TEST(ShippedEnglish, IntensePlayAsksForSignalsAndAPlan) {
    for (const QJsonObject& item : objectsOf(u"catalog.json"_s, u"items"_s)) {
        if (item.value(u"section"_s).toString() != u"pow"_s) continue;
        const std::set<QString> needed = stringsOf(item.value(u"requires"_s));
        EXPECT_EQ(item.value(u"tier"_s).toString(), u"intense"_s);
        EXPECT_TRUE(needed.contains(u"signals"_s) && needed.contains(u"aftercare_plan"_s));
    }
}

TEST(ShippedEnglish, LinesAreShort) {
    for (const QJsonObject& item : objectsOf(u"catalog.json"_s, u"items"_s)) {
        const std::string id = item.value(u"id"_s).toString().toStdString();
        EXPECT_LE(lengthOf(item, u"prompt"_s), 60) << id;
        EXPECT_LE(lengthOf(item, u"explanation"_s), 200) << id;
        EXPECT_LE(lengthOf(item, u"safety_note"_s), 200) << id;
        EXPECT_LE(lengthOf(item, u"follow_up"_s), 200) << id;
        for (const QJsonValue line : item.value(u"role_prompts"_s).toObject())
            EXPECT_LE(line.toString().size(), 60) << id;
    }
}

TEST(ShippedEnglish, SentencesHaveAtMostSeventeenWords) {
    static const QRegularExpression ends(u"[.?:]\\s"_s);
    for (const Found& found : shownTexts())
        for (const QString& sentence : found.text.split(ends))
            EXPECT_LE(sentence.split(u' ', Qt::SkipEmptyParts).size(), 17)
                << found.path.toStdString() << ": " << sentence.toStdString();
}

TEST(ShippedEnglish, NeverUsesABannedWord) {
    static const QRegularExpression banned(
        u"\\b(contract|proof|evidence|signature|verified|consent "
        u"recorded|compliance|violation|fail|missed|overdue|streak|"
        u"reward|score|refus|reject|den(?:y|ied)|obligation|must)(?:s|es|d|ed|ing|ure|al)?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Found& found : shownTexts()) {
        const bool mayNameIt =
            found.path.contains(u"/what_it_is_not/"_s) ||
            found.text == u"This is a talking tool. It is not a contract and not proof of consent."_s;
        if (mayNameIt) continue;
        const QRegularExpressionMatch match = banned.match(found.text);
        EXPECT_FALSE(match.hasMatch()) << found.path.toStdString() << ": " << found.text.toStdString();
    }
}

TEST(ShippedEnglish, HasNoExclamationMarksEmojiOrTelephoneNumbers) {
    static const QRegularExpression digits(u"\\d{3,}"_s);
    for (const Found& found : shownTexts()) {
        EXPECT_FALSE(found.text.contains(u'!')) << found.path.toStdString();
        EXPECT_FALSE(digits.match(found.text).hasMatch())
            << found.path.toStdString() << ": " << found.text.toStdString();
        for (const QChar c : found.text)
            EXPECT_FALSE(c.isHighSurrogate()) << found.path.toStdString();
    }
}
