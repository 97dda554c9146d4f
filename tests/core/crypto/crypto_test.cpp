#include "core/crypto/envelope.h"
#include "core/crypto/hash.h"
#include "core/crypto/passphrase.h"
#include "core/crypto/signing.h"

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

class Crypto : public testing::Test {
protected:
    static void SetUpTestSuite() { ASSERT_TRUE(startCrypto()); }
};

constexpr PassphraseCost Cheap{1, 8};

Passphrase phrase(const QString& text) {
    return std::move(Passphrase::from(text)).value();
}

} // namespace

TEST_F(Crypto, Blake2bMatchesTheKnownAnswerOfRfc7693) {
    // RFC 7693 appendix A: BLAKE2b-512("abc"). The label is the first part of the hashed text.
    EXPECT_EQ(hashOf(Domain{"a"}, {"bc"}, 64).toHex(),
              "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8"
              "dbf1925ab92386edd4009923");
}

TEST_F(Crypto, Ed25519MatchesTheKnownAnswerOfRfc8032) {
    // RFC 8032 section 7.1, test 1 (empty message): with an empty label we sign exactly that.
    const auto seed =
        SecretBytes::copyOf(QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"));
    const SigningKey key = SigningKey::fromSeed(seed);
    EXPECT_EQ(key.publicKey().bytes().toHex(), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    EXPECT_EQ(key.sign(Domain{""}, {}).bytes().toHex(),
              "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0"
              "595bbe24655141438e7a100b");
    EXPECT_TRUE(key.seed().equals(seed));
}

TEST_F(Crypto, ASignatureHoldsForOneKeyOneDomainAndTheseOctetsOnly) {
    const SigningKey key = SigningKey::make();
    const Signature signature = key.sign(domain::StatementSignature, "words");
    EXPECT_TRUE(isSignedBy(key.publicKey(), domain::StatementSignature, "words", signature));
    EXPECT_FALSE(isSignedBy(key.publicKey(), domain::FeedCertificate, "words", signature));
    EXPECT_FALSE(isSignedBy(key.publicKey(), domain::StatementSignature, "wordz", signature));
    EXPECT_FALSE(isSignedBy(SigningKey::make().publicKey(), domain::StatementSignature, "words", signature));
}

TEST_F(Crypto, AnyChangedOctetOfABoxKeepsItClosed) {
    const auto key = StoreKey::make();
    const Bytes box = seal(key, "place", "content");
    EXPECT_EQ(box.size(), 7 + envelope::overhead);
    ASSERT_TRUE(unseal(key, "place", box));
    EXPECT_EQ(unseal(key, "place", box)->view(), "content");
    for (qsizetype i = 0; i < box.size(); ++i) {
        Bytes changed = box;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        EXPECT_FALSE(unseal(key, "place", changed)) << "octet " << i;
        EXPECT_FALSE(unseal(key, "place", box.first(i))) << "cut at " << i;
    }
    EXPECT_FALSE(unseal(key, "other place", box));
    EXPECT_FALSE(unseal(StoreKey::make(), "place", box));
}

TEST_F(Crypto, RepeatableSealsAreEqualForEqualContentOnly) {
    const auto key = StoreKey::make();
    const auto nonceKey = NonceKey::make();
    const Bytes box = sealRepeatably(key, nonceKey, "place", "content");
    EXPECT_EQ(box, sealRepeatably(key, nonceKey, "place", "content"));
    EXPECT_NE(box.first(24), sealRepeatably(key, nonceKey, "place", "content!").first(24));
    EXPECT_NE(box.first(24), sealRepeatably(key, nonceKey, "placec", "ontent").first(24));
    EXPECT_EQ(unseal(key, "place", box)->view(), "content");
    EXPECT_NE(seal(key, "place", "content"), seal(key, "place", "content"));
}

TEST_F(Crypto, KeysOfDifferentPurposesDiffer) {
    const auto root = RootKey::make();
    const auto couple = CoupleSecret(root.secret().clone());
    const std::vector<Bytes> all{derivePocketKey(root).secret().view().toByteArray(),
                                 deriveFeedWrapKey(root).secret().view().toByteArray(),
                                 deriveIdentityWrapKey(root).secret().view().toByteArray(),
                                 deriveCoupleWrapKey(root).secret().view().toByteArray(),
                                 deriveStoreKey(couple).secret().view().toByteArray(),
                                 deriveNonceKey(couple).secret().view().toByteArray()};
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_NE(all[i], all[j]);
    EXPECT_TRUE(derivePocketKey(root).secret().equals(derivePocketKey(root.clone()).secret()));
}

TEST_F(Crypto, APassphraseIsAnyTextFromOneCharacterTo4096Octets) {
    EXPECT_EQ(Passphrase::from({}).error().kind, ErrorKind::PassphraseEmpty);
    EXPECT_TRUE(Passphrase::from(u" "_s));
    EXPECT_TRUE(Passphrase::from(QString(4096, u'x')));
    EXPECT_EQ(Passphrase::from(QString(10000, u'x')).error().kind, ErrorKind::PassphraseTooLong);
    EXPECT_EQ(Passphrase::from(QString(4000, u'ш')).error().kind, ErrorKind::PassphraseTooLong);
    // The same letters typed on two keyboards: composed and decomposed.
    EXPECT_TRUE(phrase(u"caf\u00e9"_s).equals(phrase(u"cafe\u0301"_s)));
}

TEST_F(Crypto, WhatFingersCannotTypeIsNoPartOfAPassphrase) {
    for (const QString& given :
         {u"four words\n"_s, u"four words\r\n"_s, u"\n\tfour words"_s, u"\ufefffour words\u2028"_s,
          u"four words\u200e\n"_s, u"four\nwords"_s, u"four\r\nwords\r"_s})
        EXPECT_TRUE(phrase(given).equals(phrase(u"four words"_s))) << qPrintable(given);
    EXPECT_FALSE(phrase(u"four words "_s).equals(phrase(u"four words"_s))) << "a space has a key";
    EXPECT_FALSE(phrase(u"می\u200cخواهم"_s).equals(phrase(u"میخواهم"_s))) << "between letters it has one, too";
    for (const QString& nothing : {u"\n"_s, u"\r\n\t"_s, u"\ufeff"_s, u"\u2029\u200b"_s})
        EXPECT_EQ(Passphrase::from(nothing).error().kind, ErrorKind::PassphraseEmpty);
    EXPECT_EQ(Passphrase::from(u"x"_s + QString(4096, u'\n')).error().kind, ErrorKind::PassphraseTooLong)
        << "as before: what stands in the field is read as a whole or not at all";
}

TEST_F(Crypto, WhatAnEarlierVersionKeptIsKnown) {
    const auto forms = [](const QString& given) {
        QStringList all;
        for (const Passphrase& form : phrase(given).asGivenBefore())
            all << QString::fromUtf8(form.secret().view());
        return all;
    };
    EXPECT_EQ(forms(u"ab"_s), (QStringList{u"ab"_s, u"ab\n"_s, u"ab\r\n"_s}));
    EXPECT_EQ(forms(u"ab\n"_s), (QStringList{u"ab"_s, u"ab\n"_s, u"ab\r\n"_s})) << "each is tried once";
    EXPECT_EQ(forms(u"a\tb\t"_s), (QStringList{u"a b"_s, u"a\tb\t"_s, u"a b\n"_s, u"a b\r\n"_s}));
}

TEST_F(Crypto, DerivingDependsOnPassphraseSaltAndCost) {
    const Bytes salt(16, 's');
    const auto key = derivePassphraseKey(phrase(u"four ordinary words here"_s), salt, Cheap);
    ASSERT_TRUE(key);
    EXPECT_TRUE(
        key->secret().equals(derivePassphraseKey(phrase(u"four ordinary words here"_s), salt, Cheap)->secret()));
    EXPECT_FALSE(key->secret().equals(derivePassphraseKey(phrase(u"four ordinary words"_s), salt, Cheap)->secret()));
    EXPECT_FALSE(key->secret().equals(
        derivePassphraseKey(phrase(u"four ordinary words here"_s), Bytes(16, 't'), Cheap)->secret()));
    EXPECT_FALSE(
        key->secret().equals(derivePassphraseKey(phrase(u"four ordinary words here"_s), salt, {2, 8})->secret()));
}

TEST_F(Crypto, AFileCannotAskForMoreThanTheCap) {
    const Bytes salt(16, 's');
    EXPECT_EQ(derivePassphraseKey(phrase(u"x"_s), salt, {11, 8}).error().kind, ErrorKind::KeyCostTooHigh);
    EXPECT_EQ(derivePassphraseKey(phrase(u"x"_s), salt, {3, 1024 * 1024 + 1}).error().kind, ErrorKind::KeyCostTooHigh);
    EXPECT_EQ(derivePassphraseKey(phrase(u"x"_s), salt, {0, 8}).error().kind, ErrorKind::VaultDamaged);
    EXPECT_EQ(derivePassphraseKey(phrase(u"x"_s), Bytes(8, 's'), Cheap).error().kind, ErrorKind::VaultDamaged);
}

TEST_F(Crypto, SecretsAreWipedWhenMovedFrom) {
    SecretBytes first = SecretBytes::copyOf("secret");
    SecretBytes second = std::move(first);
    EXPECT_TRUE(first.isEmpty());
    EXPECT_EQ(second.view(), "secret");
    QByteArray ordinary("secret");
    wipe(ordinary);
    EXPECT_TRUE(ordinary.isEmpty());
}
