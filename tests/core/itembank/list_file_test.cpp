// Lists of other programs: the shapes they come in, and everything that can be wrong with a file.

#include "core/itembank/list_file.h"
#include "core/itembank/plain_line.h"

#include <QStringEncoder>

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

std::vector<ListLine> linesOf(const QString& text) {
    const auto file = readListFile(text.toUtf8());
    EXPECT_TRUE(file) << qPrintable(text);
    return file ? file->lines : std::vector<ListLine>();
}

ErrorKind problemOf(const Bytes& octets) {
    const auto file = readListFile(octets);
    EXPECT_FALSE(file);
    return file ? ErrorKind::ProgrammingError : file.error().kind;
}

const ListLine hugGiving{u"Long hugs"_s, u"Touch"_s, RoleSide::First, u"yes"_s};
const ListLine hugReceiving{u"Long hugs"_s, u"Touch"_s, RoleSide::Second, u"no"_s};

TEST(ListFile, ReadsTablesWithNamesInAnyOrder) {
    EXPECT_EQ(linesOf(u"Category,Item,Role,Answer\nTouch,Long hugs,giving,yes\r\nTouch,Long hugs,receiving,no\n"_s),
              (std::vector{hugGiving, hugReceiving}));
    EXPECT_EQ(linesOf(u"Item;Giving;Receiving;Category\nLong hugs;yes;no;Touch\n"_s),
              (std::vector{hugGiving, hugReceiving}));
    EXPECT_EQ(linesOf(u"name\trating\nLong hugs\t4"_s), (std::vector{ListLine{u"Long hugs"_s, {}, {}, u"4"_s}}));
}

TEST(ListFile, ReadsTablesWithoutNamesAndQuotedCells) {
    EXPECT_EQ(linesOf(u"\"Hugs, long \"\"ones\"\"\",maybe\nWalks"_s),
              (std::vector{ListLine{u"Hugs, long \"ones\""_s, {}, {}, u"maybe"_s}, ListLine{u"Walks"_s, {}, {}, {}}}));
}

TEST(ListFile, ReadsObjectsNamesAndGroups) {
    EXPECT_EQ(linesOf(uR"({"version": 2, "items": [
        {"item": "Long hugs", "category": "Touch", "role": "giving", "answer": "yes"},
        {"item": "Long hugs", "category": "Touch", "role": "receiving", "answer": "no"}]})"_s),
              (std::vector{hugGiving, hugReceiving}));
    EXPECT_EQ(linesOf(uR"({"Touch": {"Long hugs": {"giving": "yes", "receiving": "no"}}})"_s),
              (std::vector{hugGiving, hugReceiving}));
    EXPECT_EQ(linesOf(uR"({"categories": [{"name": "Touch", "items": [{"name": "Long hugs", "rating": 3}]}]})"_s),
              (std::vector{ListLine{u"Long hugs"_s, u"Touch"_s, {}, u"3"_s}}));
    EXPECT_EQ(linesOf(uR"({"Touch": {"Long hugs": "green"}})"_s),
              (std::vector{ListLine{u"Long hugs"_s, u"Touch"_s, {}, u"green"_s}}));
    EXPECT_EQ(linesOf(uR"(["Long hugs", "Walks"])"_s),
              (std::vector{ListLine{u"Long hugs"_s, {}, {}, {}}, ListLine{u"Walks"_s, {}, {}, {}}}));
}

TEST(ListFile, ReadsTheEncodingsListsAreSavedIn) {
    const QString text = u"Item,Answer\nCafé nights,oui\n"_s;
    const std::vector expected{ListLine{u"Café nights"_s, {}, {}, u"oui"_s}};
    const auto lines = [](const Bytes& octets) { return readListFile(octets).value_or({}).lines; };
    EXPECT_EQ(lines(text.toUtf8()), expected);
    EXPECT_EQ(lines("\xef\xbb\xbf" + text.toUtf8()), expected);
    EXPECT_EQ(lines(text.toLatin1()), expected);
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        EXPECT_EQ(lines(encoder(text)), expected);
    }
}

TEST(ListFile, NamesWhatIsWrong) {
    EXPECT_EQ(problemOf({}), ErrorKind::NotPossibleNow);
    EXPECT_EQ(problemOf("Item,Answer\n"), ErrorKind::NotPossibleNow);
    EXPECT_EQ(problemOf("{}"), ErrorKind::NotPossibleNow);
    EXPECT_EQ(problemOf(Bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)), ErrorKind::BadEncoding);
    EXPECT_EQ(problemOf("{\"items\": ["), ErrorKind::BadEncoding);
    EXPECT_EQ(problemOf("Item,Answer\n\"no end"), ErrorKind::BadEncoding);
    EXPECT_EQ(problemOf(Bytes(ListFile::maxOctets + 1, 'a')), ErrorKind::TextTooLong);
    EXPECT_EQ(problemOf(Bytes("x\n").repeated(ListFile::maxLines + 1)), ErrorKind::TextTooLong);
    EXPECT_TRUE(readListFile(Bytes("x\n").repeated(ListFile::maxLines)));
    EXPECT_EQ(problemOf(Bytes("[").repeated(200000)), ErrorKind::BadEncoding);
    EXPECT_EQ(problemOf(Bytes("[").repeated(500) + Bytes("]").repeated(500)), ErrorKind::NotPossibleNow);
}

/// Cut anywhere, a table is the lines before the cut or an error; nothing else and no crash.
TEST(ListFile, CutAnywhereGivesTheBeginningOrAnError) {
    const Bytes whole = u"Item,Category,Answer\n\"Long, hugs\",Touch,yes\nCafé nights,\"Out\nside\",no\n"_s.toUtf8();
    const auto lines = readListFile(whole)->lines;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto cut = readListFile(whole.first(size));
        if (!cut) continue;
        ASSERT_LE(cut->lines.size(), lines.size()) << size;
        for (std::size_t i = 0; i + 1 < cut->lines.size(); ++i)
            EXPECT_EQ(cut->lines[i], lines[i]) << size;
    }
    const Bytes json =
        uR"({"items": [{"item": "Long hugs", "answer": {"giving": 1, "receiving": 2}}, "Café"]})"_s.toUtf8();
    ASSERT_EQ(readListFile(json)->lines.size(), 3u);
    for (qsizetype size = 0; size < json.size(); ++size)
        EXPECT_FALSE(readListFile(json.first(size))) << size;
}

TEST(PlainLine, KeepsWordsAndNothingThatHides) {
    EXPECT_EQ(plainLine(u" a\tb\n c\u202E\u0000d "_s), u"a b c d"_s);
    EXPECT_EQ(plainLine(u"e\u0301"_s), u"\u00e9"_s);
    EXPECT_EQ(foldedLine(u"  ÉTÉ  Straße"_s), u"ete strasse"_s);
}

} // namespace
} // namespace bothy
