// The estimate is advice: it has to be right about the plain cases, and never to hold anybody up.

#include "ui/text/passphrase_words.h"

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

TEST(PassphraseWords, PlainCasesAreToldApart) {
    using enum PassphraseStrength;
    EXPECT_EQ(strengthOf({}), Empty);
    EXPECT_EQ(strengthOf(u"a"_s), Short);
    EXPECT_EQ(strengthOf(u"hunter2"_s), Short);
    EXPECT_EQ(strengthOf(u"12345678"_s), Short);
    EXPECT_EQ(strengthOf(u"Summer2026"_s), Short);
    EXPECT_EQ(strengthOf(u"river stone lamp"_s), Fair);
    EXPECT_EQ(strengthOf(u"river stone lamp cloud"_s), Strong) << "four ordinary words, as the hint says";
    EXPECT_EQ(strengthOf(u"tree moon salt bird"_s), Strong);
    EXPECT_EQ(strengthOf(u"дом река окно снег"_s), Strong);
    EXPECT_EQ(strengthOf(u"x9$Kq2!mZ7#bV4"_s), Strong);
}

TEST(PassphraseWords, LengthAloneIsNotVariety) {
    using enum PassphraseStrength;
    EXPECT_EQ(strengthOf(QString(10'000, u'a')), Simple);
    EXPECT_EQ(strengthOf(u"1234567890123456"_s), Simple);
    EXPECT_EQ(strengthOf(u"abcdefghijklmnop"_s), Simple);
    EXPECT_EQ(strengthOf(u"love love love love love"_s), Simple);
}

TEST(PassphraseWords, EachStepHasAWord) {
    EXPECT_TRUE(strengthWord(PassphraseStrength::Empty).isEmpty());
    EXPECT_EQ(strengthWord(PassphraseStrength::Strong), u"Strong."_s);
    EXPECT_EQ(strengthWord(PassphraseStrength::Simple), u"Simple."_s);
}

TEST(PassphraseWords, OnlyEmptyTooLongAndDifferentAreTurnedBack) {
    EXPECT_FALSE(newPassphraseProblem(u"a"_s, u"a"_s)) << "a short one is welcome";
    EXPECT_FALSE(newPassphraseProblem(QString(4096, u'a'), QString(4096, u'a')));
    EXPECT_TRUE(newPassphraseProblem({}, {}));
    EXPECT_TRUE(newPassphraseProblem(u"one"_s, u"other"_s));
    EXPECT_TRUE(newPassphraseProblem(QString(4097, u'a'), QString(4097, u'a')));
    EXPECT_TRUE(newPassphraseProblem(QString(3000, u'ж'), QString(3000, u'ж'))) << "octets count, not letters";
    EXPECT_TRUE(newPassphraseProblem(u" "_s, u"  "_s)) << "spaces are part of a passphrase";
}

} // namespace
} // namespace bothy
