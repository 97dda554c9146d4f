#include "ui/text/remembered_words.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace bothy {
namespace {

TEST(RememberedWordsList, HasADifferentWordForEachNumber) {
    const QStringList words = rememberedWords();
    EXPECT_EQ(words.size(), 256);
    EXPECT_EQ(QSet<QString>(words.begin(), words.end()).size(), 256);
    for (const QString& word : words)
        EXPECT_TRUE(QRegularExpression(QStringLiteral("^[a-z]{3,8}$")).match(word).hasMatch()) << qPrintable(word);
    EXPECT_EQ(wordsFor({0, 255}), words.front() + QLatin1Char(' ') + words.back());
}

} // namespace
} // namespace bothy
