#include "core/itembank/content_id.h"

#include <gtest/gtest.h>

using namespace bothy;

TEST(ContentId, TakesOnlySmallLettersDigitsUnderscoreAndDot) {
    EXPECT_TRUE(ItemId::from(ByteView("own.0123456789abcdef")));
    EXPECT_TRUE(ItemId::from(ByteView(Bytes(64, 'a'))));
    for (const Bytes& wrong : {Bytes(), Bytes(65, 'a'), Bytes("Int.slow"), Bytes("int slow"), Bytes("int-slow"),
                               Bytes("int.slow\n"), Bytes("a\0b", 3), Bytes("int.sl\xc3\xb6w")})
        EXPECT_FALSE(ItemId::from(ByteView(wrong))) << wrong.toStdString();
    EXPECT_FALSE(ItemId::from(QStringView(u"int.sl\u00f6w")));
    EXPECT_EQ(ItemId::from(QStringView(u"int.slow")), ItemId::from(ByteView("int.slow")));
}

TEST(ContentId, IsOrderedByItsOctetsAndTheShorterComesFirst) {
    const auto id = [](const char* text) { return *ItemId::from(ByteView(text)); };
    EXPECT_LT(id("int.slow"), id("int.slow_start"));
    EXPECT_LT(id("int.slow.x"), id("int.slow_x"));
    EXPECT_LT(id("a9"), id("aa"));
    EXPECT_LT(ItemId(), id("a"));
    EXPECT_EQ(qHash(id("a")), qHash(id("a")));
}
