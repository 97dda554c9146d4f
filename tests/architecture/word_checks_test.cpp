// Planted words: the checks on shown sentences have to see them, and nothing else.

#include "tests/architecture/words.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace bothy::architecture {
namespace {

using namespace Qt::StringLiterals;

QList<ShownText> inSource(const QString& text) {
    return shownTextsIn(SourceFile{u"ui/home/page.cpp"_s, text});
}

QList<ShownText> inContent(const QByteArray& json) {
    return shownTextsIn(u"care.json"_s, QJsonDocument::fromJson(json).object());
}

TEST(Words, TextsOfTrCallsAreRead) {
    const auto found =
        inSource(u"a(tr(\"One \"\n   \"two\", \"a note\", n)); QT_TR_NOOP(\"Three\"); tr(name); // tr(\"no\")"_s);
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0].text, u"One two"_s);
    EXPECT_EQ(found[0].place, u"ui/home/page.cpp:1"_s);
    EXPECT_EQ(found[1].text, u"Three"_s);
    EXPECT_EQ(found[2].text, QString());
}

TEST(Words, ContextOfTranslateIsNotShown) {
    const auto found =
        inSource(u"QCoreApplication::translate(\"Score\", \"Calm, (quiet)\"); QT_TRANSLATE_NOOP(\"A\", \"B\")"_s);
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].text, u"Calm, (quiet)"_s);
    EXPECT_EQ(found[1].text, u"B"_s);
}

TEST(Words, BannedWordIsFoundWholeAndInAnyCase) {
    EXPECT_EQ(checkWords(inSource(u"tr(\"You MUST agree\")"_s)).size(), 1);
    EXPECT_EQ(checkWords(inSource(u"tr(\"Consent \" \"recorded\")"_s)).size(), 1) << "across two literals";
    EXPECT_EQ(checkWords(inSource(u"tr(\"Your score: %1\")"_s)).size(), 1);
    EXPECT_TRUE(checkWords(inSource(u"tr(\"Mustard, underscore and failing light\")"_s)).isEmpty());
    EXPECT_TRUE(checkWords(inSource(u"log(\"must not happen\"); tr(\"Calm\", \"must stay short\")"_s)).isEmpty());
}

TEST(Words, ContentIsReadThroughAllLevels) {
    EXPECT_EQ(checkWords(inContent(R"({"a": [{"id": "x", "texts": ["A streak"]}]})")).size(), 1);
    EXPECT_TRUE(checkWords(inContent(R"({"a": [{"id": "score", "text": "Calm"}]})")).isEmpty()) << "an id is not shown";
}

TEST(Words, WhatBothyIsNotMayBeNamed) {
    EXPECT_TRUE(
        checkWords(inContent(R"({"points": [{"id": "not_contract", "text": "It is not a contract."}]})")).isEmpty());
    EXPECT_EQ(checkWords(inContent(R"({"points": [{"id": "nothing", "text": "It is a contract."}]})")).size(), 1);
    EXPECT_TRUE(checkWords(inSource(u"tr(\"It is not a contract.\", \"not_contract\")"_s)).isEmpty());
    EXPECT_EQ(checkWords(inSource(u"tr(\"It is a contract.\", \"not_ so\"); tr(\"No contract.\")"_s)).size(), 2);
}

TEST(Words, APromiseAboutMaybeIsFound) {
    EXPECT_EQ(checkMaybe(inSource(u"tr(\"A maybe stays nameless.\")"_s)).size(), 1);
    EXPECT_EQ(checkMaybe(inSource(u"tr(\"At least one maybe. Bothy never says whose.\")"_s)).size(), 1);
    EXPECT_EQ(checkMaybe(inSource(u"tr(\"Nobody learns who said maybe.\")"_s)).size(), 1);
    EXPECT_EQ(checkMaybe(inContent(R"({"a": {"text": "Only you know that it was a maybe."}})")).size(), 1);
    EXPECT_TRUE(checkMaybe(inSource(u"tr(\"You said maybe\"); tr(\"Maybe, talk first\");"_s)).isEmpty());
    EXPECT_TRUE(checkMaybe(inSource(u"tr(\"If you say maybe, you see only that both of you are open.\")"_s)).isEmpty());
}

TEST(Words, ExclamationIsFound) {
    EXPECT_EQ(checkNoExclamation(inSource(u"tr(\"Well done!\")"_s)).size(), 1);
    EXPECT_TRUE(checkNoExclamation(inSource(u"if (!a) tr(\"Done\");"_s)).isEmpty());
}

} // namespace
} // namespace bothy::architecture
