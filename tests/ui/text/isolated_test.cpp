// Words that somebody wrote, in the middle of a sentence: no mark of direction in them reaches out.

#include "ui/text/isolated.h"

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

constexpr QChar Begin(u'\u2068'), End(u'\u2069');

/// What is open at the end of a line, as the bidirectional algorithm counts: an isolate closes what was begun in it.
int openAtTheEnd(const QString& line) {
    int depth = 0, least = 0;
    for (const QChar sign : line) {
        if (sign >= u'\u2066' && sign <= u'\u2068') ++depth;
        if (sign == End) least = std::min(least, --depth);
    }
    return least < 0 ? least : depth;
}

TEST(Isolated, IsTheWordsBetweenTwoMarks) {
    EXPECT_EQ(isolated(u"Sam"_s), Begin + u"Sam"_s + End);
    EXPECT_EQ(isolatedList({u"tea"_s, u"rest"_s}), Begin + u"tea"_s + End + u", "_s + Begin + u"rest"_s + End);
}

TEST(Isolated, LetsNothingOut) {
    for (const QString& words : {u"\u202Eabc"_s, u"a\u2069b"_s, u"\u2069\u2069\u202E"_s, u"\u2067a"_s,
                                 u"\u2066\u2067\u2069a"_s, u"\u202Ea\nb\u202E"_s, u"\u2068a\n\u2069b"_s, QString()}) {
        for (const QString& line : isolated(words).split(u'\n')) {
            EXPECT_EQ(openAtTheEnd(line), 0) << qPrintable(words);
            EXPECT_TRUE(line.startsWith(Begin) && line.endsWith(End)) << qPrintable(words);
        }
    }
}

TEST(Isolated, EveryEndOfAParagraphIsAnEnd) {
    for (const QChar end : u"\n\r\u0085\u2028\u2029"_s)
        EXPECT_EQ(isolated(u"a\u2067b"_s + end + u"\u2069c"_s),
                  Begin + u"a\u2067b"_s + End + End + end + Begin + u"c"_s + End)
            << int(end.unicode());
}

TEST(Isolated, LeavesOutOnlyWhatWouldCloseTheSentence) {
    EXPECT_EQ(isolated(u"a\u2069b"_s), Begin + u"ab"_s + End);
    EXPECT_EQ(isolated(u"\u202Eab"_s), Begin + u"\u202Eab"_s + End);
    EXPECT_EQ(isolated(u"\u2067a\u2069b"_s), Begin + u"\u2067a\u2069b"_s + End);
}

} // namespace
} // namespace bothy
