// The estimate is advice: it has to be right about the plain cases, and never to hold anybody up.

#include "core/crypto/secret_bytes.h"
#include "ui/text/passphrase_words.h"

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class PassphraseWords : public testing::Test {
protected:
    static void SetUpTestSuite() { ASSERT_TRUE(startCrypto()); }
};

TEST_F(PassphraseWords, PlainCasesAreToldApart) {
    using enum PassphraseStrength;
    EXPECT_EQ(strengthOf({}), Empty);
    EXPECT_EQ(strengthOf(u"\n"_s), Empty);
    for (const QString& known : {u"a"_s, u"abc"_s, u"iloveyou"_s, u"hunter2"_s, u"12345678"_s, u"Summer2026"_s,
                                 u"password123"_s, u"qwertyuiop1234"_s, u"dragon monkey"_s})
        EXPECT_EQ(strengthOf(known), GuessedAtOnce) << qPrintable(known);
    EXPECT_EQ(strengthOf(u"a new one"_s), Weak);
    EXPECT_EQ(strengthOf(u"river stone lamp"_s), Fair);
    EXPECT_EQ(strengthOf(u"river stone lamp cloud"_s), Strong) << "four ordinary words, as the hint says";
    EXPECT_EQ(strengthOf(u"tree moon salt bird"_s), Strong);
    EXPECT_EQ(strengthOf(u"tree moon salt bird\n"_s), strengthOf(u"tree moon salt bird"_s));
    EXPECT_EQ(strengthOf(u"x9$Kq2!mZ7#bV4"_s), Strong);
}

TEST_F(PassphraseWords, OtherScriptsAreWorthNoMoreThanTheirLetters) {
    using enum PassphraseStrength;
    EXPECT_EQ(strengthOf(u"密码"_s), GuessedAtOnce);
    EXPECT_EQ(strengthOf(u"абвгде"_s), GuessedAtOnce) << "the alphabet is one in any script";
    EXPECT_EQ(strengthOf(u"p\u00e1ssw\u00f6rd"_s), GuessedAtOnce) << "accents hide nothing";
    EXPECT_LE(strengthOf(u"пароль"_s), Weak);
    EXPECT_EQ(strengthOf(u"дом река окно снег"_s), Strong);
    EXPECT_EQ(strengthOf(u"아침에 걷는 조용한 길"_s), Strong);
}

TEST_F(PassphraseWords, OnesOwnNameIsGuessedFirst) {
    EXPECT_EQ(strengthOf(u"zorvequin77"_s, {u"Zorvequin"_s}), PassphraseStrength::GuessedAtOnce);
    EXPECT_GT(strengthOf(u"zorvequin77"_s), PassphraseStrength::GuessedAtOnce);
    EXPECT_EQ(strengthOf(u"bothy"_s), PassphraseStrength::GuessedAtOnce);
}

TEST_F(PassphraseWords, LengthAloneIsNotVariety) {
    using enum PassphraseStrength;
    EXPECT_EQ(strengthOf(QString(10'000, u'a')), GuessedAtOnce);
    EXPECT_EQ(strengthOf(u"1234567890123456"_s), GuessedAtOnce);
    EXPECT_EQ(strengthOf(u"abcdefghijklmnop"_s), GuessedAtOnce);
    EXPECT_LE(strengthOf(u"love love love love love"_s), Fair);
}

TEST_F(PassphraseWords, EachStepHasAWord) {
    EXPECT_TRUE(strengthWord(PassphraseStrength::Empty).isEmpty());
    EXPECT_EQ(strengthWord(PassphraseStrength::Strong), u"Strong."_s);
    EXPECT_EQ(strengthWord(PassphraseStrength::GuessedAtOnce), u"Guessed at once."_s);
}

TEST_F(PassphraseWords, OnlyEmptyTooLongAndDifferentAreTurnedBack) {
    EXPECT_FALSE(newPassphraseProblem(u"a"_s, u"a"_s)) << "a short one is welcome";
    EXPECT_FALSE(newPassphraseProblem(u"a\n"_s, u"a"_s)) << "a line end came along with one of them";
    EXPECT_FALSE(newPassphraseProblem(QString(4096, u'a'), QString(4096, u'a')));
    EXPECT_TRUE(newPassphraseProblem({}, {}));
    EXPECT_TRUE(newPassphraseProblem(u"\n"_s, u"\n"_s)) << "nothing is left of it";
    EXPECT_TRUE(newPassphraseProblem(u"one"_s, u"other"_s));
    EXPECT_TRUE(newPassphraseProblem(QString(4097, u'a'), QString(4097, u'a')));
    EXPECT_TRUE(newPassphraseProblem(QString(3000, u'ж'), QString(3000, u'ж'))) << "octets count, not letters";
    EXPECT_TRUE(newPassphraseProblem(u" "_s, u"  "_s)) << "spaces are part of a passphrase";
}

TEST_F(PassphraseWords, OneThatIsGuessedAtOnceIsAskedAboutOnce) {
    WeakPassphraseQuestion question;
    EXPECT_FALSE(question.about(u"a new one"_s, {}));
    EXPECT_TRUE(question.about(u"abc"_s, {}));
    EXPECT_FALSE(question.about(u"abc"_s, {})) << "the second press keeps it";
    question.fieldChanged();
    EXPECT_TRUE(question.about(u"iloveyou"_s, {})) << "another one is another question";
}

} // namespace
} // namespace bothy
