// The rules of the house, held against the house as it stands. Each checker is proved on planted
// faults in the *_checks_test.cpp files beside this one.

#include "tests/architecture/arrows.h"
#include "tests/architecture/habits.h"
#include "tests/architecture/words.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <gtest/gtest.h>

namespace bothy::architecture {
namespace {

using namespace Qt::StringLiterals;

const QString root = QStringLiteral(BOTHY_SOURCE_DIR);

/// A file that may be larger than the house likes, with the reason. This list may only get
/// shorter: a file that fits again has to leave it.
struct SizeException {
    const char* path;
    const char* reason;
};
const QList<SizeException> sizeExceptions = {};

Graph rooms() {
    QFile file(QStringLiteral(BOTHY_ROOMS_FILE));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return parseRooms(QString::fromUtf8(file.readAll()));
}

QList<SourceFile> house() {
    return readSources(root, {u"core"_s, u"ui"_s, u"app"_s});
}

QList<SourceFile> houseHeaders() {
    QList<SourceFile> files = house();
    files.removeIf([](const SourceFile& file) { return !file.isHeader(); });
    return files;
}

QList<ShownText> shownTexts() {
    QList<ShownText> texts;
    for (const SourceFile& file : readSources(root, {u"ui"_s, u"app"_s}))
        texts += shownTextsIn(file);
    QDirIterator it(root + u"/resources/content"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        EXPECT_FALSE(document.isNull()) << "not JSON: " << qPrintable(file.fileName());
        texts += shownTextsIn(it.fileName(), document.object());
    }
    return texts;
}

template <typename Check>
Findings eachFile(const QList<SourceFile>& files, Check check) {
    Findings findings;
    for (const SourceFile& file : files)
        findings += check(file);
    return findings;
}

#define EXPECT_NOTHING_FOUND(findings)                                                                                 \
    do {                                                                                                               \
        const Findings found = (findings);                                                                             \
        EXPECT_TRUE(found.isEmpty()) << qPrintable(found.join(u'\n'));                                                 \
    } while (false)

TEST(House, HasRoomsAndSources) {
    EXPECT_TRUE(rooms().contains(u"core/base"_s)) << "the build writes the rooms file: " << BOTHY_ROOMS_FILE;
    EXPECT_FALSE(house().isEmpty());
}

TEST(House, EveryArrowStandsInTheListOfRooms) {
    EXPECT_NOTHING_FOUND(checkArrows(house(), rooms()));
}
TEST(House, CoreLooksDownOnly) {
    EXPECT_NOTHING_FOUND(checkCoreLooksDown(house(), rooms()));
}
TEST(House, ListedRoomsHaveNoCircle) {
    EXPECT_NOTHING_FOUND(checkNoCycle(rooms()));
}
TEST(House, RoomsHaveNoCircle) {
    EXPECT_NOTHING_FOUND(checkNoCycle(roomGraph(house(), rooms())));
}
TEST(House, FilesHaveNoCircle) {
    EXPECT_NOTHING_FOUND(checkNoCycle(fileGraph(house())));
}

TEST(House, ListNamesOnlyRoomsThatExist) {
    const Graph known = rooms();
    for (const auto& [room, seen] : known.asKeyValueRange()) {
        for (const QString& other : seen)
            EXPECT_TRUE(known.contains(other)) << qPrintable(room + u" sees "_s + other);
    }
}

TEST(House, SodiumStaysInCrypto) {
    EXPECT_NOTHING_FOUND(eachFile(house(), checkSodium));
}
TEST(House, BitsAreMasked) {
    EXPECT_NOTHING_FOUND(eachFile(house(), checkBitsAreMasked));
}
TEST(House, SqlStaysInVault) {
    EXPECT_NOTHING_FOUND(eachFile(house(), checkSql));
}
TEST(House, FilesAreForTheirOwner) {
    EXPECT_NOTHING_FOUND(eachFile(house(), checkFilesAreForTheirOwner));
}
TEST(House, CoreHasNoWords) {
    EXPECT_NOTHING_FOUND(eachFile(house(), checkCoreHasNoWords));
}
TEST(House, CoreHasNoWindow) {
    EXPECT_NOTHING_FOUND(eachFile(house(), checkCoreHasNoWindow));
}

TEST(House, LooksComeFromTheTheme) {
    EXPECT_NOTHING_FOUND(eachFile(house(), checkNoLocalStyle));
}
TEST(House, WordsHaveRoom) {
    EXPECT_NOTHING_FOUND(eachFile(house(), checkWordsHaveRoom));
}
TEST(House, ColoursComeFromTheTheme) {
    EXPECT_NOTHING_FOUND(eachFile(house(), checkNoColourLiteral));
}

TEST(House, TypesHaveCaptions) {
    EXPECT_NOTHING_FOUND(eachFile(houseHeaders(), checkCaptions));
}
TEST(House, HeadersAreReadOnce) {
    EXPECT_NOTHING_FOUND(eachFile(houseHeaders(), checkPragmaOnce));
}
TEST(House, NothingIsGlobal) {
    EXPECT_NOTHING_FOUND(eachFile(house(), checkNoSingleton));
}
TEST(House, TestsDoNotSleep) {
    EXPECT_NOTHING_FOUND(eachFile(readSources(root, {u"tests"_s}), checkNoSleep));
}
TEST(House, TestsWaitAsLongAsItTakes) {
    EXPECT_NOTHING_FOUND(eachFile(readSources(root, {u"tests"_s}), checkOneLimitForWaits));
}
TEST(House, NoTestMeasuresTheTimeOnTheWall) {
    EXPECT_NOTHING_FOUND(eachFile(readSources(root, {u"tests"_s}), checkNoWallTime));
}
TEST(House, TheWindowNeverWaits) {
    EXPECT_NOTHING_FOUND(eachFile(readSources(root, {u"ui"_s, u"app"_s}), checkWindowNeverWaits));
}

TEST(House, FilesStayReadable) {
    QList<SourceFile> files = house();
    for (const SizeException& exception : sizeExceptions) {
        const QString path = QString::fromLatin1(exception.path);
        const auto file = std::ranges::find(files, path, &SourceFile::path);
        ASSERT_NE(file, files.end()) << exception.path << " is gone: take it off the list";
        EXPECT_FALSE(checkSize(*file, {}).isEmpty()) << exception.path << " fits again: take it off the list";
        files.erase(file);
    }
    EXPECT_NOTHING_FOUND(eachFile(files, [](const SourceFile& file) { return checkSize(file, {}); }));
}

TEST(House, WordsAreCalm) {
    const QList<ShownText> texts = shownTexts();
    EXPECT_GT(texts.size(), 100) << "the content was not read";
    EXPECT_NOTHING_FOUND(checkWords(texts));
    EXPECT_NOTHING_FOUND(checkNoExclamation(texts));
}

TEST(House, WhatAMaybeTellsIsSaidAsItIs) {
    QList<ShownText> texts = shownTexts();
    const auto isAboutMaybe = [](const ShownText& each) {
        return each.text.contains(u"whether the other one said yes");
    };
    EXPECT_TRUE(std::ranges::any_of(texts, isAboutMaybe)) << "the texts that speak of it were not read";
    for (const char* paper : {"/README.md", "/core/matching/README.md", "/core/matching/FORMAT.md", "/ui/README.md"}) {
        QFile file(root + QString::fromLatin1(paper));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << paper;
        const QString promise = QString::fromUtf8(file.readAll()).replace(u"maybe"_s, QString());
        texts.append({QString::fromLatin1(paper), promise, {}});
    }
    EXPECT_NOTHING_FOUND(checkMaybe(texts));
}

// An unfinished plural is shown as it stands in the source: "2 day(s)".
TEST(House, EveryNumberInASentenceHasItsEnglishForms) {
    QFile file(root + QStringLiteral("/translations/bothy_en.ts"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList messages = QString::fromUtf8(file.readAll()).split(QStringLiteral("<message numerus=\"yes\">"));
    ASSERT_GT(messages.size(), 1);
    for (const QString& message : messages.mid(1)) {
        const QString own = message.section(QStringLiteral("</message>"), 0, 0);
        EXPECT_EQ(own.count(QStringLiteral("<numerusform>")), 2) << qPrintable(own);
        EXPECT_FALSE(own.contains(QStringLiteral("<numerusform></numerusform>"))) << qPrintable(own);
    }
}

} // namespace
} // namespace bothy::architecture
