// Folding and ranking, as laws: accents, capitals, spaces and the order of words do not matter; another word never
// finds more; what is under a limit never comes out.

#include "tests/support/law.h"
#include "ui/search/folding.h"
#include "ui/search/search_index.h"

#include <algorithm>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;
using test::holds;

/// The places that were found, in their order.
QStringList places(const Found& found) {
    QStringList all;
    for (const FoundGroup& group : found.groups)
        for (const SearchEntry* entry : group.entries)
            all << group.group->page + u'/' + entry->place;
    return all;
}

rc::Gen<QString> words(int most) {
    const auto word = rc::gen::element<QString>(u"warm"_s, u"bath"_s, u"Wärme"_s, u"ça"_s, u"Straße"_s, u"long"_s,
                                                u"hug"_s, u"ünder"_s, u"no"_s, u"one’s"_s, u"Łódź"_s, u"抱擁"_s);
    return rc::gen::map(rc::gen::container<std::vector<QString>>(word), [most](std::vector<QString> all) {
        all.resize(std::min(all.size(), static_cast<std::size_t>(most)));
        return QStringList(all.begin(), all.end()).join(u' ');
    });
}

std::vector<SearchGroup> someGroups() {
    std::vector<SearchGroup> groups;
    for (const QString& page : {u"answers"_s, u"help"_s}) {
        SearchGroup& group = groups.emplace_back(SearchGroup{.page = page, .title = page});
        for (int i = 0; i < *rc::gen::inRange(0, 12); ++i)
            group.entries.push_back({.place = QString::number(i),
                                     .title = *words(3),
                                     .text = *words(5),
                                     .leftOut = *rc::gen::inRange(0, 4) == 0});
    }
    return groups;
}

TEST(Folding, AccentsCapitalsAndSpacesDoNotMatter) {
    EXPECT_EQ(foldedForSearch(u"  ÉTREINTES  Ça "_s), u"etreintes ca"_s);
    EXPECT_EQ(foldedForSearch(u"Straße"_s), foldedForSearch(u"STRASSE"_s));
    EXPECT_EQ(foldedForSearch(u"one’s"_s), foldedForSearch(u"ONE'S"_s));
    holds(300, [] {
        const QString text = *words(6);
        const QString folded = foldedForSearch(text);
        RC_ASSERT(foldedForSearch(folded) == folded);
        RC_ASSERT(foldedForSearch(text.toUpper()) == folded);
        RC_ASSERT(foldedForSearch(text.normalized(QString::NormalizationForm_D)) == folded);
        RC_ASSERT(foldedForSearch(u"  "_s + text + u"\t"_s) == folded);
    });
}

TEST(Folding, TheShortWayForPlainLettersGivesTheSame) {
    holds(300, [] {
        QString text;
        for (const char c : *rc::gen::container<std::string>(rc::gen::inRange<char>(' ', '~')))
            text += QLatin1Char(c);
        // One accent sends the rest the long way.
        RC_ASSERT(foldedForSearch(u"é "_s + text) == u"e "_s + foldedForSearch(text) ||
                  foldedForSearch(text).isEmpty());
    });
}

TEST(SearchIndex, TheOrderOfWordsAndHowTheyAreWrittenDoNotMatter) {
    holds(200, [] {
        const SearchIndex index(someGroups());
        const QString typed = *words(3);
        QStringList turned = typed.split(u' ');
        std::reverse(turned.begin(), turned.end());
        const QStringList found = places(index.find(searchWords(typed)));
        RC_ASSERT(places(index.find(searchWords(turned.join(u"  "_s)))) == found);
        RC_ASSERT(places(index.find(searchWords(typed.toUpper()))) == found);
    });
}

TEST(SearchIndex, AnotherWordNeverFindsMore) {
    holds(200, [] {
        const SearchIndex index(someGroups());
        const QString typed = *words(2), more = *words(1);
        RC_PRE(!typed.isEmpty());
        const QStringList all = places(index.find(searchWords(typed)));
        const QStringList fewer = places(index.find(searchWords(typed + u' ' + more)));
        for (const QString& place : fewer)
            RC_ASSERT(all.contains(place));
    });
}

TEST(SearchIndex, WhatIsUnderALimitNeverComesOutButIsSaid) {
    holds(200, [] {
        const SearchIndex index(someGroups());
        const Found found = index.find(searchWords(*words(2)));
        for (const FoundGroup& group : found.groups)
            for (const SearchEntry* entry : group.entries)
                RC_ASSERT(!entry->leftOut);
    });
    const SearchIndex index(
        {{.page = u"answers"_s, .entries = {{.place = u"a"_s, .title = u"Bath"_s, .leftOut = true}}}});
    EXPECT_TRUE(index.find({u"bath"_s}).groups.empty());
    EXPECT_TRUE(index.find({u"bath"_s}).leftSomethingOut);
    EXPECT_FALSE(index.find({u"hug"_s}).leftSomethingOut);
}

TEST(SearchIndex, TheBestComesFirst) {
    const SearchIndex index({{.page = u"far"_s,
                              .entries = {{.place = u"text"_s, .title = u"Evening"_s, .text = u"a bath"_s},
                                          {.place = u"inside"_s, .title = u"Footbath"_s},
                                          {.place = u"word"_s, .title = u"A bath"_s}}},
                             {.page = u"near"_s, .entries = {{.place = u"begins"_s, .title = u"Bath together"_s}}}});
    EXPECT_EQ(places(index.find({u"bath"_s})),
              (QStringList{u"near/begins"_s, u"far/word"_s, u"far/inside"_s, u"far/text"_s}));
    EXPECT_EQ(places(index.find({u"bath"_s, u"together"_s})), QStringList{u"near/begins"_s});
    EXPECT_EQ(places(index.find({u"bath"_s}, u"near"_s)), QStringList{u"near/begins"_s});
    EXPECT_TRUE(index.find({}).groups.empty());
}

TEST(Excerpt, KeepsTheWordAndWholeWords) {
    const QString text =
        u"One two three. "_s.repeated(20) + u"The Wärme stays. "_s + u"And more follows. "_s.repeated(20);
    const QString part = excerptOf(text, {u"warme"_s}, 60);
    EXPECT_TRUE(part.contains(u"Wärme"_s)) << qPrintable(part);
    EXPECT_LE(part.size(), 64);
    EXPECT_TRUE(part.startsWith(u'…') && part.endsWith(u'…')) << qPrintable(part);
    EXPECT_EQ(excerptOf(u"short"_s, {u"x"_s}, 60), u"short"_s);
    const QString spaceless(200, u'抱');
    EXPECT_LE(excerptOf(spaceless, {u"抱"_s}, 60).size(), 62);
}

} // namespace
} // namespace bothy
