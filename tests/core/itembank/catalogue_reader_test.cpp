#include "core/itembank/catalogue_reader.h"
#include "tests/core/itembank/content_fixture.h"
#include "tests/support/own_time.h"

#include <gtest/gtest.h>

using namespace bothy;
using namespace bothy::test;
using namespace Qt::StringLiterals;

namespace {

const QString catalogFile = u"catalog.json"_s;

ItemId itemId(const char* text) {
    return ItemId::from(ByteView(text)).value();
}

const Catalogue& shipped() {
    static const Catalogue catalogue = *readCatalogue(shippedFile(catalogFile));
    return catalogue;
}

/// Where in the file an item stands.
qsizetype positionOf(const QJsonObject& file, const char* id) {
    const QJsonArray items = file.value(u"items"_s).toArray();
    for (qsizetype i = 0; i < items.size(); ++i)
        if (items.at(i).toObject().value(u"id"_s).toString() == QLatin1StringView(id)) return i;
    return -1;
}

/// The shipped catalogue with one changed item.
Result<Catalogue> withItem(const char* id, const std::function<void(QJsonObject&)>& change) {
    const QJsonObject file = shippedObject(catalogFile);
    return readCatalogue(written(withEntry(file, u"items"_s, positionOf(file, id), change)));
}

struct Breakage {
    const char* name;
    const char* item;
    const char* key;
    QJsonValue value;
    const char* problem;
};

void PrintTo(const Breakage& breakage, std::ostream* out) {
    *out << breakage.name;
}

} // namespace

TEST(CatalogueReader, ReadsTheShippedListWithoutAProblem) {
    const Result<Catalogue> read = readCatalogue(shippedFile(catalogFile));
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_TRUE(read->problems().empty()) << listed(read->problems());
    EXPECT_EQ(read->items().size(), 220u);
    EXPECT_EQ(read->sections().size(), 19u);
    EXPECT_EQ(read->conditions().size(), 28u);
    EXPECT_EQ(read->locale(), u"en"_s);
}

TEST(CatalogueReader, IsQuick) {
    const Bytes file = shippedFile(catalogFile);
    const OwnTime time;
    ASSERT_TRUE(readCatalogue(file));
    EXPECT_LT(time.milliseconds() / slowness(), 500); // a few on any computer; the limit only catches a wrong algorithm
}

TEST(Catalogue, FindsItemsAndKeepsTheirOrder) {
    const Item* item = shipped().item(itemId("talk.ask_during"));
    ASSERT_NE(item, nullptr);
    EXPECT_EQ(item->polarity, Polarity::Protection);
    EXPECT_EQ(item->roles, RolePair::AskAsked);
    EXPECT_EQ(item->promptOf(RoleSide::First), u"Asking during closeness whether it is comfortable"_s);
    EXPECT_EQ(shipped().item(itemId("own.0123")), nullptr);

    std::size_t counted = 0;
    for (const Section& section : shipped().sections()) {
        for (const Item& one : shipped().itemsOf(section.id))
            EXPECT_EQ(one.section, section.id);
        counted += shipped().itemsOf(section.id).size();
    }
    EXPECT_EQ(counted, shipped().items().size());
    EXPECT_EQ(shipped().itemsOf(*SectionId::from(ByteView("talk"))).front().id, itemId("talk.daily_checkin"));
    EXPECT_TRUE(shipped().itemsOf(*SectionId::from(ByteView("nowhere"))).empty());
}

TEST(Catalogue, TheFirstSideOfANeedAnswersWithAnOffer) {
    const Item& need = *shipped().item(itemId("after.held"));
    EXPECT_EQ(shipped().labels(need, RoleSide::First).open, u"Gladly"_s);
    EXPECT_EQ(shipped().labels(need, RoleSide::Second).open, u"Important to me"_s);
    const Item& mutualNeed = *shipped().item(itemId("after.media"));
    EXPECT_EQ(shipped().labels(mutualNeed, RoleSide::Both).open, u"Important to me"_s);
    EXPECT_EQ(shipped().labels(Scale::Avoid).closed, u"Please avoid"_s);
}

class BrokenItem : public testing::TestWithParam<Breakage> {};

TEST_P(BrokenItem, IsLeftOutAndReported) {
    const Breakage& breakage = GetParam();
    const Result<Catalogue> read = withItem(
        breakage.item, [&](QJsonObject& item) { item.insert(QLatin1StringView(breakage.key), breakage.value); });
    ASSERT_TRUE(read);
    EXPECT_EQ(read->items().size(), 219u);
    EXPECT_TRUE(mentions(read->problems(), breakage.problem)) << listed(read->problems());
}

INSTANTIATE_TEST_SUITE_P(
    Each, BrokenItem,
    testing::Values(
        Breakage{"tier", "int.slow", "tier", u"mild"_s, "unknown word"},
        Breakage{"scale", "int.slow", "scale", u"stars"_s, "unknown word"},
        Breakage{"polarity", "int.slow", "polarity", u"north"_s, "unknown word"},
        Breakage{"roles", "int.slow", "roles", u"top"_s, "unknown word"},
        Breakage{"section", "int.slow", "section", u"attic"_s, "unknown section"},
        Breakage{"mixed", "talk.weekly", "scale", u"protection"_s, "does not go with the polarity"},
        Breakage{"emptyPrompt", "int.slow", "prompt", u""_s, "text is empty"},
        Breakage{"blankPrompt", "int.slow", "prompt", u"   "_s, "text is empty"},
        Breakage{"numberPrompt", "int.slow", "prompt", 7, "text is missing"},
        Breakage{"longPrompt", "int.slow", "prompt", QString(121, u'a'), "text is too long"},
        Breakage{"markup", "int.slow", "prompt", u"<b>Slow</b>"_s, "markup"},
        Breakage{"newline", "int.slow", "explanation", u"One\nTwo"_s, "line break"},
        Breakage{"shouting", "int.slow", "explanation", u"Now!"_s, "exclamation"},
        Breakage{"nonAsciiId", "int.slow", "id", u"int.slöw"_s, "not an id"},
        Breakage{"capitalId", "int.slow", "id", u"Int.slow"_s, "not an id"},
        Breakage{"longId", "int.slow", "id", QString(65, u'a'), "not an id"},
        Breakage{"noId", "int.slow", "id", QJsonValue(), "not an id"},
        Breakage{"duplicate", "int.slow", "id", u"talk.weekly"_s, "is there twice"},
        Breakage{"requirement", "int.slow", "requires", QJsonArray{u"luck"_s}, "unknown requirement"},
        Breakage{"tagsNotAList", "int.slow", "tags", u"no_sex"_s, "list is missing"},
        Breakage{"tagTwice", "int.slow", "tags", QJsonArray{u"no_sex"_s, u"no_sex"_s}, "names one id twice"},
        Breakage{"avoidWithSides", "dont.sudden", "roles", u"give_receive"_s, "role_prompts: missing"},
        Breakage{"sidesOfMutual", "talk.weekly", "role_prompts", QJsonObject(), "a mutual item has no sides"},
        Breakage{"noSides", "after.held", "role_prompts", QJsonValue(), "role_prompts: missing"}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(CatalogueReader, AnEntryThatIsNoObjectIsLeftOut) {
    QJsonObject file = shippedObject(catalogFile);
    QJsonArray items = file.value(u"items"_s).toArray();
    items.replace(3, 5);
    items.append(QJsonArray{});
    file.insert(u"items"_s, items);
    const Result<Catalogue> read = readCatalogue(written(file));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->items().size(), 219u);
}

TEST(CatalogueReader, AnUnknownConditionOrTagCostsOnlyItself) {
    const Result<Catalogue> read = withItem("talk.weekly", [](QJsonObject& item) {
        item.insert(u"suggested_conditions"_s, QJsonArray{u"time_limit"_s, u"at_full_moon"_s});
        item.insert(u"tags"_s, QJsonArray{u"no_sex"_s, u"purple"_s});
    });
    ASSERT_TRUE(read);
    EXPECT_EQ(read->items().size(), 220u);
    EXPECT_EQ(read->problems().size(), 2u) << listed(read->problems());
    EXPECT_EQ(read->item(itemId("talk.weekly"))->suggestedConditions.size(), 1u);
    EXPECT_EQ(read->item(itemId("talk.weekly"))->tags.size(), 1u);
}

TEST(CatalogueReader, LinksThatAreNotBothWaysAreDropped) {
    const Result<Catalogue> oneWay = withItem("talk.weekly", [](QJsonObject& item) {
        item.insert(u"related"_s, QJsonArray{u"dont.sudden"_s, u"not.there"_s, u"talk.weekly"_s});
    });
    ASSERT_TRUE(oneWay);
    EXPECT_TRUE(oneWay->item(itemId("talk.weekly"))->related.empty());
    EXPECT_TRUE(oneWay->item(itemId("talk.daily_checkin"))->related.empty()) << "the other end goes as well";
    EXPECT_TRUE(mentions(oneWay->problems(), "link is not both ways"));
    EXPECT_TRUE(mentions(oneWay->problems(), "unknown item"));
}

TEST(CatalogueReader, LinksToALeftOutItemGoWithIt) {
    const Result<Catalogue> read = withItem("talk.weekly", [](QJsonObject& item) { item.remove(u"prompt"_s); });
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->item(itemId("talk.daily_checkin"))->related.empty());
    EXPECT_EQ(read->problems().size(), 1u) << listed(read->problems());
}

TEST(CatalogueReader, RetiredItemsDoNotComeBack) {
    QJsonObject file = shippedObject(catalogFile);
    file.insert(u"retired_ids"_s, QJsonArray{u"talk.weekly"_s});
    const Result<Catalogue> read = readCatalogue(written(file));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->item(itemId("talk.weekly")), nullptr);
    EXPECT_TRUE(mentions(read->problems(), "was retired"));
}

TEST(CatalogueReader, WithoutTheWordsOfAScaleItsItemsAreLeftOut) {
    QJsonObject file = shippedObject(catalogFile);
    QJsonObject labels = file.value(u"answer_labels"_s).toObject();
    labels.remove(u"need_offer"_s);
    file.insert(u"answer_labels"_s, labels);
    const Result<Catalogue> read = readCatalogue(written(file));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->item(itemId("after.held")), nullptr);
    EXPECT_NE(read->item(itemId("talk.weekly")), nullptr);
}

TEST(CatalogueReader, RefusesWhatIsNotACatalogue) {
    for (const Bytes& bytes :
         {Bytes(), Bytes("{"), Bytes("[]"), Bytes("null"), Bytes("\xff\xfe\x00", 3), Bytes("{}"),
          Bytes("{\"format\":2,\"id\":\"bothy.catalog\"}"), Bytes("{\"format\":1,\"id\":\"bothy.care\"}"),
          Bytes("{\"format\":1,\"id\":\"bothy.catalog\"}"), Bytes(2000, '[')}) {
        const Result<Catalogue> read = readCatalogue(bytes);
        ASSERT_FALSE(read) << bytes.left(40).toStdString();
        EXPECT_EQ(read.error().kind, ErrorKind::ContentBroken);
    }
}

TEST(CatalogueReader, RefusesAHugeFileWithoutReadingIt) {
    Bytes huge(50 * 1024 * 1024, '[');
    const OwnTime time;
    const Result<Catalogue> read = readCatalogue(huge);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().kind, ErrorKind::ContentBroken);
    EXPECT_EQ(read.error().detail, u"file is too large"_s);
    EXPECT_LT(time.milliseconds() / slowness(), 100);
}

TEST(CatalogueReader, SurvivesAFileCutAnywhere) {
    const Bytes whole = shippedFile(catalogFile);
    for (qsizetype cut = 0; cut + 2 < whole.size(); cut += 613) {
        const Result<Catalogue> read = readCatalogue(whole.left(cut));
        ASSERT_FALSE(read) << "cut at " << cut;
        EXPECT_EQ(read.error().kind, ErrorKind::ContentBroken);
    }
}

TEST(CatalogueReader, SurvivesEveryListMissingOrOfAnotherKind) {
    const QJsonObject file = shippedObject(catalogFile);
    for (const QString& key : file.keys()) {
        for (const QJsonValue& value : {QJsonValue(), QJsonValue(1), QJsonValue(QJsonArray{1, u"a"_s, QJsonObject()}),
                                        QJsonValue(QJsonObject{{u"a"_s, 1}})}) {
            QJsonObject changed = file;
            changed.insert(key, value);
            const Result<Catalogue> read = readCatalogue(written(changed));
            EXPECT_TRUE(read || read.error().kind == ErrorKind::ContentBroken) << key.toStdString();
        }
    }
}

TEST(CatalogueTranslation, KeepsTheRulesAndFallsBackToEnglish) {
    QJsonObject file = withEntry(shippedObject(catalogFile), u"items"_s, 0, [](QJsonObject& item) {
        item.insert(u"prompt"_s, u"Ein kurzer Austausch am Tag"_s);
        item.insert(u"tier"_s, u"intense"_s); // a translation has no say in this
    });
    file = withEntry(file, u"items"_s, 1, [](QJsonObject& item) { item.insert(u"prompt"_s, u""_s); });
    file = withEntry(file, u"items"_s, 2, [](QJsonObject& item) { item.remove(u"explanation"_s); });
    file.insert(u"locale"_s, u"de"_s);
    const Catalogue german = withTexts(shipped(), *readCatalogue(written(file)));

    ASSERT_EQ(german.items().size(), 220u);
    EXPECT_EQ(german.locale(), u"de"_s);
    EXPECT_EQ(german.items()[0].prompt, u"Ein kurzer Austausch am Tag"_s);
    EXPECT_EQ(german.items()[0].tier, Tier::Everyday);
    EXPECT_FALSE(german.items()[0].partlyEnglish);
    EXPECT_EQ(german.items()[1].prompt, shipped().items()[1].prompt);
    EXPECT_TRUE(german.items()[1].partlyEnglish);
    EXPECT_EQ(german.items()[2].explanation, shipped().items()[2].explanation);
    EXPECT_TRUE(german.items()[2].partlyEnglish);
    EXPECT_FALSE(german.problems().empty());
}

TEST(CatalogueTranslation, OfEnglishIntoEnglishChangesNothing) {
    EXPECT_EQ(withTexts(shipped(), shipped()).parts(), shipped().parts());
}
