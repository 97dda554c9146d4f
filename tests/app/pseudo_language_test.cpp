#include "app/content.h"
#include "app/language.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

TEST(PseudoLanguage, IsKnownByItsName) {
    EXPECT_EQ(pseudoNamed(u"en_XA"_s), Pseudo::Accented);
    EXPECT_EQ(pseudoNamed(u"en_xb"_s), Pseudo::Mirrored);
    for (const char* other : {"", "en", "en_GB", "ar", "en_XC"})
        EXPECT_EQ(pseudoNamed(QString::fromLatin1(other)), Pseudo::None) << other;
}

TEST(PseudoLanguage, LongerByTwoFifthsInBracketsAndNothingPlain) {
    const QString text = pseudoText(u"Nothing is shown yet."_s, Pseudo::Accented);
    EXPECT_GE(text.size(), 21 * 7 / 5);
    EXPECT_TRUE(text.startsWith(u'{') && text.endsWith(u'}'));
    for (const QChar letter : text)
        EXPECT_FALSE(letter.isLetter() && letter < QChar(128)) << qPrintable(text);
    EXPECT_TRUE(pseudoText({}, Pseudo::Accented).isEmpty());
}

TEST(PseudoLanguage, PlacesAndKeyMarksStay) {
    for (const Pseudo pseudo : {Pseudo::Accented, Pseudo::Mirrored}) {
        const QString text = pseudoText(u"&Open %1 of %n on %L2"_s, pseudo);
        for (const char* part : {"&", "%1", "%n", "%L2"})
            EXPECT_TRUE(text.contains(QLatin1StringView(part))) << part;
    }
}

TEST(PseudoLanguage, MirroredWordsKeepTheirLetters) {
    QString text = pseudoText(u"Only you"_s, Pseudo::Mirrored);
    EXPECT_NE(text, u"Only you"_s);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    EXPECT_EQ(text, u"Only you"_s);
}

TEST(PseudoLanguage, ShippedContentStaysWhole) {
    const auto english = Content::load(QLocale(u"en"_s));
    ASSERT_TRUE(english);
    for (const Pseudo pseudo : {Pseudo::Accented, Pseudo::Mirrored}) {
        const auto content = Content::load(QLocale(u"en"_s), pseudo);
        ASSERT_TRUE(content);
        EXPECT_TRUE(content->catalogue.problems().empty() && content->care.problems.empty());
        EXPECT_EQ(content->catalogue.items().size(), english->catalogue.items().size());
        EXPECT_EQ(content->care.steps.size(), english->care.steps.size());
        EXPECT_EQ(content->catalogue.items().front().id, english->catalogue.items().front().id);
        EXPECT_NE(content->catalogue.items().front().prompt, english->catalogue.items().front().prompt);
    }
}

TEST(Language, IsInUseAsLongAsItLives) {
    const auto word = [] { return QCoreApplication::translate("bothy::Strip", "Hide"); };
    {
        const Language mirrored(*qApp, u"en_XB"_s);
        EXPECT_EQ(QApplication::layoutDirection(), Qt::RightToLeft);
        EXPECT_NE(word(), u"Hide"_s);
    }
    const Language plain(*qApp, u"en"_s);
    EXPECT_EQ(QApplication::layoutDirection(), Qt::LeftToRight);
    EXPECT_EQ(word(), u"Hide"_s);
}

TEST(Language, PluralFormsAreTheEnglishOnes) {
    const auto minutes = [](int n) {
        return QCoreApplication::translate("bothy::PrivacyCard", "%Ln minute(s)", nullptr, n);
    };
    const Language plain(*qApp, u"en"_s);
    EXPECT_EQ(minutes(1), u"1 minute"_s);
    EXPECT_EQ(minutes(5), u"5 minutes"_s);
    const Language accented(*qApp, u"en_XA"_s);
    EXPECT_TRUE(minutes(5).startsWith(u"{5 "_s)) << qPrintable(minutes(5));
    EXPECT_FALSE(minutes(5).contains(u'(')) << qPrintable(minutes(5));
}
