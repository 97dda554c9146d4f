#include "tests/support/own_time.h"
#include "ui/widgets/word_diff.h"

#include <QRandomGenerator>
#include <QStringList>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

QString without(const std::vector<DiffPiece>& pieces, PieceKind left) {
    QString words;
    for (const DiffPiece& piece : pieces)
        if (piece.kind != left) words += piece.text;
    return words;
}

QString someText(QRandomGenerator& random, int words) {
    static const QStringList Vocabulary{u"yes"_s, u"no"_s, u"21:00"_s, u"we"_s, u"don't"_s,
                                        u","_s,   u"."_s,  u"نعم"_s,   u"  "_s, u"\n"_s};
    QString text;
    for (int i = 0; i < words; ++i) {
        text += Vocabulary.at(random.bounded(static_cast<int>(Vocabulary.size())));
        if (random.bounded(3)) text += u' ';
    }
    return text;
}

} // namespace

TEST(WordDiff, FindsOneChangedWord) {
    const auto pieces = wordDiff(u"Phones stay outside after 22:00."_s, u"Phones stay outside after 21:00."_s);
    const std::vector<DiffPiece> wanted{{PieceKind::Same, u"Phones stay outside after "_s},
                                        {PieceKind::Removed, u"22:00"_s},
                                        {PieceKind::Added, u"21:00"_s},
                                        {PieceKind::Same, u"."_s}};
    EXPECT_EQ(pieces, wanted);
}

TEST(WordDiff, KeepsAsManyWordsAsPossible) {
    const auto pieces = wordDiff(u"two one three four five"_s, u"zero one three six five nine"_s);
    QString kept;
    for (const DiffPiece& piece : pieces)
        if (piece.kind == PieceKind::Same) kept += piece.text.trimmed() + u'|';
    EXPECT_EQ(kept, u"one three|five|"_s);
}

TEST(WordDiff, ANumberStaysWithTheWordItCounts) {
    const std::vector<DiffPiece> wanted{
        {PieceKind::Same, u"Both · "_s}, {PieceKind::Removed, u"1 min"_s}, {PieceKind::Added, u"5 min"_s}};
    EXPECT_EQ(wordDiff(u"Both · 1 min"_s, u"Both · 5 min"_s), wanted);
    EXPECT_EQ(wordDiff(u"3"_s, u"3 x"_s).size(), 2u);
}

TEST(WordDiff, EqualAndEmptyTexts) {
    EXPECT_TRUE(wordDiff({}, {}).empty());
    EXPECT_EQ(wordDiff(u"same"_s, u"same"_s), (std::vector<DiffPiece>{{PieceKind::Same, u"same"_s}}));
    EXPECT_EQ(wordDiff({}, u"new words"_s), (std::vector<DiffPiece>{{PieceKind::Added, u"new words"_s}}));
    EXPECT_EQ(wordDiff(u"old words"_s, {}), (std::vector<DiffPiece>{{PieceKind::Removed, u"old words"_s}}));
}

TEST(WordDiff, BothTextsCanAlwaysBeReadBack) {
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        const QString before = someText(random, random.bounded(30)), after = someText(random, random.bounded(30));
        const auto pieces = wordDiff(before, after);
        EXPECT_EQ(without(pieces, PieceKind::Added), before);
        EXPECT_EQ(without(pieces, PieceKind::Removed), after);
        for (size_t k = 1; k < pieces.size(); ++k)
            EXPECT_NE(pieces[k].kind, pieces[k - 1].kind);
    }
}

TEST(WordDiff, LargeTextsFallBackWithinTime) {
    QRandomGenerator random(11);
    const QString before = u"a "_s + someText(random, 10'000), after = u"b "_s + someText(random, 10'000) + u" end"_s;
    const OwnTime time;
    const auto pieces = wordDiff(before, after);
    const double worked = time.milliseconds();
    EXPECT_LT(worked / slowness(), 1000);
    EXPECT_EQ(without(pieces, PieceKind::Added), before);
    EXPECT_EQ(without(pieces, PieceKind::Removed), after);
}
