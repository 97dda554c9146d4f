#include "core/statements/canonical.h"
#include "core/statements/shape_reader.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

/// Whether the octets are exactly one value of this form, as a message would find out.
template <typename Read>
bool isExactly(const Bytes& octets, Read read) {
    ShapeReader in(octets);
    const Cbor value = read(in);
    return in.isDone() && encode(value) == octets;
}

bool isNumber(const Bytes& octets) {
    return isExactly(octets, [](ShapeReader& in) { return Cbor(in.number()); });
}
bool isString(const Bytes& octets, qsizetype size) {
    return isExactly(octets, [size](ShapeReader& in) { return Cbor(in.octets(size)); });
}
bool isAnything(const Bytes& octets) {
    for (qsizetype size = 0; size < 4; ++size)
        if (isString(octets, size)) return true;
    return isNumber(octets) || isExactly(octets, [](ShapeReader& in) { return Cbor(in.flag()); }) ||
           isExactly(octets, [](ShapeReader& in) { return Cbor(in.text()); }) || isExactly(octets, [](ShapeReader& in) {
               Cbor::Array items;
               for (std::size_t left = in.enterList(); left > 0 && in.isSound(); --left)
                   items.push_back(in.number());
               in.leave();
               return Cbor(std::move(items));
           });
}

} // namespace

TEST(ShapeReader, ReadsWhatIsThere) {
    EXPECT_TRUE(isNumber("\x17"));
    EXPECT_TRUE(isString("\x42"
                         "ab",
                         2));
    EXPECT_FALSE(isString("\x42"
                          "ab",
                          3));
    EXPECT_TRUE(isAnything(encode(Cbor(u"text"_s))));
    EXPECT_TRUE(isAnything(encode(Cbor(true))));
    EXPECT_TRUE(isAnything(encode(Cbor::Array{1, 2, 3})));
    EXPECT_TRUE(isAnything(encode(Cbor::Array{})));
}

TEST(ShapeReader, TheKnownBadEncodingsAreNothing) {
    QFile file(QStringLiteral(BOTHY_SOURCE_DIR) + u"/tests/vectors/matching_v1.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject bad = QJsonDocument::fromJson(file.readAll())["primitives"_L1]["refused_encodings"_L1].toObject();
    ASSERT_GE(bad.size(), 12);
    for (auto it = bad.begin(); it != bad.end(); ++it)
        EXPECT_FALSE(isAnything(Bytes::fromHex(it.value().toString().toLatin1()))) << qPrintable(it.key());
}

TEST(ShapeReader, NumbersEndWhereOtherLanguagesLoseThem) {
    EXPECT_TRUE(isNumber(encode(Cbor((std::uint64_t{1} << 53) - 1))));
    EXPECT_FALSE(isNumber(encode(Cbor(std::uint64_t{1} << 53))));
    EXPECT_FALSE(isNumber(encode(Cbor(~std::uint64_t{0}))));
}

TEST(ShapeReader, IsNotDoneWhileSomethingIsLeft) {
    ShapeReader in(ByteView("\x01\x02"));
    EXPECT_EQ(in.number(), 1u);
    EXPECT_TRUE(in.isSound());
    EXPECT_FALSE(in.isDone());
}

TEST(ShapeReader, StaysFailed) {
    const Bytes octets = encode(Cbor::Array{u"a"_s, 2});
    ShapeReader in(octets);
    in.enter(2);
    EXPECT_EQ(in.number(), 0u);
    EXPECT_EQ(in.number(), 0u);
    in.leave();
    EXPECT_FALSE(in.isDone());
    ShapeReader other(octets);
    other.enter(3);
    EXPECT_FALSE(other.isSound());
}
