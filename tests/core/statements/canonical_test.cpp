#include "core/statements/canonical.h"
#include "tests/support/law.h"

namespace bothy {
namespace {

using namespace Qt::StringLiterals;
using test::holds;

Bytes octets(const char* hex) {
    return QByteArray::fromHex(hex);
}

bool isBad(const char* hex) {
    const auto value = decode(octets(hex));
    return !value && value.error().kind == ErrorKind::BadEncoding;
}

struct Example {
    const char* hex;
    Cbor value;
};

Bytes nested(int depth) {
    return Bytes(depth - 1, '\x81') + '\x80';
}

// Vectors of RFC 8949, appendix A, as far as these types go.
TEST(Canonical, TheExamplesOfTheStandardReadAndWriteBack) {
    const std::vector<Example> examples{
        {"00", 0},
        {"01", 1},
        {"0a", 10},
        {"17", 23},
        {"1818", 24},
        {"1819", 25},
        {"1864", 100},
        {"1903e8", 1000},
        {"1a000f4240", 1000000},
        {"1b000000e8d4a51000", std::uint64_t{1000000000000}},
        {"1bffffffffffffffff", ~std::uint64_t{0}},
        {"f4", false},
        {"f5", true},
        {"f6", Cbor()},
        {"40", Bytes()},
        {"4401020304", octets("01020304")},
        {"60", QString(u""_s)},
        {"6161", u"a"_s},
        {"6449455446", u"IETF"_s},
        {"62225c", u"\"\\"_s},
        {"62c3bc", u"\u00fc"_s},
        {"63e6b0b4", u"\u6c34"_s},
        {"64f0908591", QString::fromUcs4(U"\U00010151")},
        {"80", Cbor::Array{}},
        {"83010203", Cbor::Array{1, 2, 3}},
        {"8301820203820405", Cbor::Array{1, Cbor::Array{2, 3}, Cbor::Array{4, 5}}},
        {"98190102030405060708090a0b0c0d0e0f101112131415161718181819",
         Cbor::Array{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25}},
    };
    for (const Example& example : examples) {
        const auto read = decode(octets(example.hex));
        ASSERT_TRUE(read) << example.hex;
        EXPECT_EQ(*read, example.value) << example.hex;
        EXPECT_EQ(encode(example.value).toHex(), example.hex);
    }
}

TEST(Canonical, NumbersAndLengthsHaveToBeShortest) {
    for (const char* hex :
         {"1800", "1817", "190000", "1900ff", "1a00000000", "1a0000ffff", "1b0000000000000000", "1b00000000ffffffff",
          "5800", "580161", "590001ff", "7800", "780161", "9800", "980101", "f800", "f814", "f815", "f816"})
        EXPECT_TRUE(isBad(hex)) << hex;
}

TEST(Canonical, TypesThatAreNeverWrittenAreNotRead) {
    for (const char* hex :
         {"20", "3863", "3bffffffffffffffff", "c249010000000000000000", "c074323031332d30332d32315432303a30343a30305a",
          "d74401020304", "f90000", "f93c00", "fa47c35000", "fb3ff199999999999a", "f97e00", "f7", "f0", "f8ff", "a0",
          "a10102", "a26161016162820203", "8161a0a0", "82a00f"})
        EXPECT_TRUE(isBad(hex)) << hex;
}

TEST(Canonical, OpenLengthsAreNotRead) {
    for (const char* hex :
         {"5f42010243030405ff", "5f4101ff", "5fff", "7f657374726561646d696e67ff", "7f6161ff", "9fff", "9f01ff",
          "9f018202039f0405ffff", "83018202039f0405ff", "bf61610161629f0203ffff", "ff", "81ff"})
        EXPECT_TRUE(isBad(hex)) << hex;
}

TEST(Canonical, LengthsBeyondTheEndAreNotBelieved) {
    for (const char* hex : {"", "18", "19ff", "41", "420a", "5bffffffffffffffff", "5b7fffffffffffffff00",
                            "5a7fffffff61", "61", "7bffffffffffffffff", "7a7fffffff61", "81", "8201",
                            "9bffffffffffffffff", "9b7fffffffffffffff00", "9a7fffffff01", "9affffffff"})
        EXPECT_TRUE(isBad(hex)) << hex;
}

TEST(Canonical, NothingMayFollowTheValue) {
    for (const char* hex : {"0000", "f6f6", "8000", "416100", "616100"})
        EXPECT_TRUE(isBad(hex)) << hex;
}

TEST(Canonical, TextIsUtf8InNfc) {
    EXPECT_TRUE(isBad("61ff"));
    EXPECT_TRUE(isBad("62c328"));
    EXPECT_TRUE(isBad("63eda080")) << "half a surrogate pair";
    EXPECT_TRUE(isBad("6375cc88")) << "u and a combining diaeresis";
    EXPECT_EQ(encode(Cbor(u"u\u0308"_s)).toHex(), "62c3bc");
}

TEST(Canonical, SixLevelsAreReadAndSevenAreNot) {
    EXPECT_TRUE(decode(nested(6)));
    EXPECT_FALSE(decode(nested(7)));
    EXPECT_FALSE(decode(nested(100'000), {.totalOctets = 200'000}));
}

TEST(Canonical, TheWholeHasALimit) {
    const Cbor big(Bytes(100'000, 'x'));
    const Cbor longText(QString(100'000, u'x'));
    EXPECT_EQ(decode(encode(big)).value_or(Cbor()), big);
    EXPECT_EQ(decode(encode(longText)).value_or(Cbor()), longText);
    EXPECT_FALSE(decode(encode(big), {.totalOctets = 100'000}));
}

Cbor anyValue(int depth) {
    switch (*rc::gen::inRange(0, depth > 0 ? 6 : 5)) {
    case 0:
        return Cbor();
    case 1:
        return Cbor(*rc::gen::arbitrary<bool>());
    case 2:
        return Cbor(*rc::gen::arbitrary<std::uint64_t>() >> *rc::gen::inRange(0, 64));
    case 3:
        return Cbor(QByteArray::fromStdString(*rc::gen::arbitrary<std::string>()));
    case 4:
        return Cbor(QString::fromLatin1(QByteArray::fromStdString(*rc::gen::arbitrary<std::string>())));
    case 5: {
        Cbor::Array items;
        for (int left = *rc::gen::inRange(0, 5); left > 0; --left)
            items.push_back(anyValue(depth - 1));
        return items;
    }
    }
    return Cbor();
}

TEST(Canonical, WhatIsWrittenIsReadBackTheSame) {
    holds(1000, [] {
        const Cbor value = anyValue(6);
        const auto read = decode(encode(value));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == value);
    });
}

TEST(Canonical, AnyOctetsEitherAreTheOneFormOrAreNotRead) {
    holds(20'000, [](const std::vector<std::uint8_t>& noise) {
        const Bytes input(reinterpret_cast<const char*>(noise.data()), static_cast<qsizetype>(noise.size()));
        if (const auto value = decode(input)) RC_ASSERT(encode(*value) == input);
    });
}

TEST(Canonical, AChangedOctetGivesAnotherValueOrNone) {
    holds(5000, [] {
        const Cbor value = anyValue(6);
        Bytes changed = encode(value);
        const auto at = *rc::gen::inRange<qsizetype>(0, changed.size());
        changed[at] = static_cast<char>(changed[at] ^ *rc::gen::inRange(1, 256));
        if (const auto read = decode(changed)) RC_ASSERT(!(*read == value));
        RC_ASSERT(!decode(encode(value).first(at)));
    });
}

} // namespace
} // namespace bothy
