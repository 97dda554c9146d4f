// The published test vectors of RFC 9497 (ristretto255-SHA512, OPRF and VOPRF), with the same code that a comparison
// uses.
#include "core/crypto/dleq.h"
#include "core/crypto/secret_bytes.h"
#include "tests/core/crypto/json_vectors.h"

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

HashContext contextOf(int mode) {
    return HashContext("OPRFV1-" + Bytes(1, static_cast<char>(mode)) + "-ristretto255-SHA512");
}

std::vector<Bytes> listIn(const QJsonValue& value) {
    std::vector<Bytes> result;
    for (const QString& one : value.toString().split(u','))
        result.push_back(Bytes::fromHex(one.toLatin1()));
    return result;
}

std::vector<Point> pointsIn(const QJsonValue& value) {
    std::vector<Point> result;
    for (const Bytes& octets : listIn(value))
        result.push_back(Point::from(octets).value_or(Point()));
    return result;
}

class Rfc9497 : public testing::TestWithParam<int> {
protected:
    static void SetUpTestSuite() { ASSERT_TRUE(startCrypto()); }
    const QJsonObject suite =
        vectorFile("rfc9497_ristretto255_sha512.json")["suites"_L1].toArray().at(GetParam()).toObject();
    const QJsonArray cases = suite["vectors"_L1].toArray();
    const Scalar secret = scalarIn(suite["skSm"_L1]);
    const HashContext context = contextOf(GetParam());
};

INSTANTIATE_TEST_SUITE_P(Modes, Rfc9497, testing::Values(0, 1));

bool holds(const HashContext& context, const Point& y, const QJsonObject& entry, const DleqProof& proof) {
    DleqBatch batch(context, y);
    const auto c = pointsIn(entry["BlindedElement"_L1]), d = pointsIn(entry["EvaluationElement"_L1]);
    for (std::size_t i = 0; i < c.size(); ++i)
        batch.add(c[i], d[i]);
    return batch.check(proof);
}

} // namespace

TEST_P(Rfc9497, BlindsAndEvaluatesAsPublished) {
    ASSERT_GE(cases.size(), 2);
    for (const QJsonValue& entry : cases) {
        const auto inputs = listIn(entry["Input"_L1]), blinds = listIn(entry["Blind"_L1]);
        const auto blinded = listIn(entry["BlindedElement"_L1]), evaluated = listIn(entry["EvaluationElement"_L1]);
        Multiplier multiply;
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            const Point point = multiply.times(*Scalar::from(blinds[i]), context.toGroup({inputs[i]}));
            EXPECT_EQ(hexOf(point.view()), blinded[i].toHex());
            EXPECT_EQ(hexOf(multiply.times(secret, point).view()), evaluated[i].toHex());
        }
        EXPECT_TRUE(multiply.isSound());
    }
}

TEST_P(Rfc9497, ProvesAsPublishedAndNothingElsePasses) {
    for (const QJsonValue& entry : cases) {
        if (!entry.toObject().contains("Proof"_L1)) continue;
        const Point y = pointIn(suite["pkSm"_L1]);
        const auto c = pointsIn(entry["BlindedElement"_L1]), d = pointsIn(entry["EvaluationElement"_L1]);
        DleqBatch own(context, y);
        for (std::size_t i = 0; i < c.size(); ++i)
            own.addOwn(c[i], d[i]);
        const auto proof = own.prove(secret, scalarIn(entry["Proof"_L1]["r"_L1]));
        ASSERT_TRUE(proof);
        EXPECT_EQ(hexOf(proof->c.view()) + hexOf(proof->s.view()), textOf(entry["Proof"_L1]["proof"_L1]));
        EXPECT_TRUE(holds(context, y, entry.toObject(), *proof));
        EXPECT_FALSE(holds(context, y, entry.toObject(), {proof->s, proof->c}));
        EXPECT_FALSE(holds(context, y, entry.toObject(), {proof->c, proof->s + proof->c}));
        EXPECT_FALSE(holds(context, Point::generator(), entry.toObject(), *proof));
        EXPECT_FALSE(holds(contextOf(2), y, entry.toObject(), *proof));
    }
}
