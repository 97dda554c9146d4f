#include "core/crypto/secret_bytes.h"
#include "tests/core/crypto/json_vectors.h"

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

class Group : public testing::Test {
protected:
    static void SetUpTestSuite() { ASSERT_TRUE(startCrypto()); }
    const QJsonObject primitives = vectorFile("matching_v1.json")["primitives"_L1].toObject();
};

Scalar number(std::uint8_t value) {
    std::array<std::uint8_t, 64> wide{value};
    return Scalar::reduced(wide);
}

} // namespace

TEST_F(Group, PointsThatAreNoneAreNotMade) {
    const QJsonObject refused = primitives["refused_points"_L1].toObject();
    ASSERT_GE(refused.size(), 8);
    for (auto it = refused.begin(); it != refused.end(); ++it)
        EXPECT_FALSE(Point::from(unhex(it.value()))) << qPrintable(it.key());
    EXPECT_FALSE(Point::from(Bytes(31, '\1')));
    EXPECT_FALSE(Point::from({}));
}

TEST_F(Group, NoPointHasASecondEncodingWithTheTopBit) {
    for (std::uint8_t i = 1; i < 50; ++i) {
        Bytes octets = Multiplier().timesGenerator(number(i)).view().toByteArray();
        EXPECT_TRUE(Point::from(octets));
        octets.back() = static_cast<char>(octets.back() | '\x80');
        EXPECT_FALSE(Point::from(octets)) << int(i);
    }
}

TEST_F(Group, ScalarsThatAreNotReducedAreNotMade) {
    const QJsonObject refused = primitives["refused_scalars"_L1].toObject();
    ASSERT_GE(refused.size(), 5);
    for (auto it = refused.begin(); it != refused.end(); ++it)
        EXPECT_FALSE(Scalar::from(unhex(it.value()))) << qPrintable(it.key());
    EXPECT_FALSE(Scalar::from(Bytes(33, '\1')));
    const Scalar last = Scalar() - number(1); // the order less one
    EXPECT_EQ(Scalar::from(last.view()), last);
}

TEST_F(Group, ArithmeticFitsTogether) {
    Multiplier multiply;
    const Point g = Point::generator();
    EXPECT_EQ(multiply.timesGenerator(number(1)), g);
    EXPECT_EQ(g + g, multiply.timesGenerator(number(2)));
    EXPECT_EQ(g + Point(), g) << "sums start from the identity";
    EXPECT_EQ(multiply.times(number(3), multiply.timesGenerator(number(4))), multiply.timesGenerator(number(12)));
    EXPECT_EQ(number(3) * number(4) + number(5) - number(7), number(10));
    EXPECT_TRUE(multiply.isSound());
}

TEST_F(Group, AProductThatIsTheIdentityIsRemembered) {
    Multiplier byZero, ofIdentity, generatorByZero;
    byZero.times(Scalar(), Point::generator());
    ofIdentity.times(number(2), Point());
    generatorByZero.timesGenerator(Scalar());
    EXPECT_FALSE(byZero.isSound());
    EXPECT_FALSE(ofIdentity.isSound());
    EXPECT_FALSE(generatorByZero.isSound());
    byZero.times(number(2), Point::generator());
    EXPECT_FALSE(byZero.isSound()) << "one bad product spoils all";
}

TEST_F(Group, SelChoosesByTheBit) {
    const Point g = Point::generator(), gg = g + g;
    EXPECT_EQ(sel(1, g, gg), g);
    EXPECT_EQ(sel(0, g, gg), gg);
    EXPECT_EQ(sel(1, number(5), number(6)), number(5));
    EXPECT_EQ(sel(0, number(5), number(6)), number(6));
}

TEST_F(Group, HashingGivesTheKnownPointAndNumber) {
    const QJsonObject group = primitives["hash_to_group"_L1].toObject();
    const HashContext groupContext = HashContext::of(*Link::from(unhex(group["link"_L1])));
    EXPECT_EQ(hexOf(groupContext.toGroup({unhex(group["message"_L1])}).view()), textOf(group["point"_L1]));
    const Bytes tag = unhex(group["dst"_L1]);
    const auto uniform = expandMessage({unhex(group["message"_L1])}, tag + static_cast<char>(tag.size()));
    EXPECT_EQ(hexOf(ByteView(reinterpret_cast<const char*>(uniform.data()), 64)), textOf(group["uniform"_L1]));
    const QJsonObject scalar = primitives["hash_to_scalar"_L1].toObject();
    const HashContext scalarContext = HashContext::of(*Link::from(unhex(scalar["link"_L1])));
    EXPECT_EQ(hexOf(scalarContext.toScalar({unhex(scalar["message"_L1])}).view()), textOf(scalar["scalar"_L1]));
}
