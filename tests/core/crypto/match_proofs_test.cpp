#include "core/crypto/dleq.h"
#include "core/crypto/or_proof.h"
#include "tests/core/crypto/json_vectors.h"

#include <gtest/gtest.h>
#include <set>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

class MatchProofs : public testing::Test {
protected:
    static void SetUpTestSuite() { ASSERT_TRUE(startCrypto()); }
    const QJsonObject primitives = vectorFile("matching_v1.json")["primitives"_L1].toObject();
};

SecretBytes secretIn(const QJsonValue& value) {
    return SecretBytes::copyOf(unhex(value));
}

SecretBytes bitsOf(ByteView text) {
    Bytes bits;
    for (const char bit : text)
        bits.append(bit == '1' ? '\1' : '\0');
    return SecretBytes::copyOf(bits);
}

/// All secret numbers of a person with three slots, as octets.
std::vector<Bytes> allOf(const HedgedSecrets& secrets) {
    std::vector<Bytes> all{secrets.key().view().toByteArray(), secrets.commitmentKey().view().toByteArray()};
    for (std::size_t i = 0; i < 3; ++i)
        for (const Scalar& one :
             {secrets.blind(i), secrets.nonce(i), secrets.madeUpChallenge(i), secrets.madeUpResponse(i)})
            all.push_back(one.view().toByteArray());
    return all;
}

MatchHedgeKey keyOf(char fill) {
    return MatchHedgeKey(SecretBytes::copyOf(Bytes(32, fill)));
}

Link linkOf(char fill) {
    return *Link::from(Bytes(32, fill));
}

} // namespace

TEST_F(MatchProofs, HedgedSecretsAreTheKnownOnes) {
    const QJsonObject known = primitives["hedge"_L1].toObject();
    const HedgedSecrets secrets(MatchHedgeKey(secretIn(known["hedge_key"_L1])), *Link::from(unhex(known["link"_L1])),
                                static_cast<MatchRole>(known["role"_L1].toInt()), secretIn(known["fresh"_L1]),
                                bitsOf(textOf(known["bits"_L1])));
    EXPECT_EQ(hexOf(secrets.stirred().view()), textOf(known["rk"_L1]));
    EXPECT_EQ(hexOf(secrets.key().view()), textOf(known["x"_L1]));
    EXPECT_EQ(hexOf(secrets.blind(2).view()), textOf(known["w_2"_L1]));
    EXPECT_EQ(hexOf(secrets.nonce(2).view()), textOf(known["n_2"_L1]));
    EXPECT_EQ(hexOf(secrets.madeUpChallenge(2).view()), textOf(known["sim_c_2"_L1]));
    EXPECT_EQ(hexOf(secrets.madeUpResponse(2).view()), textOf(known["sim_s_2"_L1]));
    EXPECT_EQ(hexOf(secrets.commitmentKey().view()), textOf(known["commit_r"_L1]));
}

TEST_F(MatchProofs, AStuckRandomSourceRepeatsNoSecretBetweenMessages) {
    const SecretBytes stuck = SecretBytes::copyOf(Bytes(64, 'r'));
    const auto of = [&](char key, char link, MatchRole role, ByteView bits) {
        return allOf(HedgedSecrets(keyOf(key), linkOf(link), role, stuck, bitsOf(bits)));
    };
    std::set<Bytes> seen;
    std::size_t made = 0;
    for (const auto& all : {of('k', 'l', MatchRole::Proposer, "101"), of('k', 'l', MatchRole::Proposer, "100"),
                            of('k', 'm', MatchRole::Proposer, "101"), of('k', 'l', MatchRole::Responder, "101"),
                            of('q', 'l', MatchRole::Proposer, "101")}) {
        made += all.size();
        seen.insert(all.begin(), all.end());
    }
    EXPECT_EQ(seen.size(), made);
    EXPECT_EQ(of('k', 'l', MatchRole::Proposer, "101"), of('k', 'l', MatchRole::Proposer, "101"));

    const Scalar x = HedgedSecrets(keyOf('k'), linkOf('l'), MatchRole::Proposer, stuck, bitsOf("1")).key();
    const Scalar y = HedgedSecrets(keyOf('k'), linkOf('m'), MatchRole::Proposer, stuck, bitsOf("1")).key();
    const SecretBytes fresh = SecretBytes::copyOf(Bytes(32, 'r'));
    EXPECT_EQ(replyNonce(x, linkOf('l'), fresh), replyNonce(x, linkOf('l'), fresh));
    EXPECT_FALSE(replyNonce(x, linkOf('l'), fresh) == replyNonce(x, linkOf('m'), fresh));
    EXPECT_FALSE(replyNonce(x, linkOf('l'), fresh) == replyNonce(y, linkOf('l'), fresh));
}

TEST_F(MatchProofs, TheHedgeKeyIsOneOfItsOwn) {
    const RootKey root(SecretBytes::copyOf(Bytes(32, 'p')));
    EXPECT_FALSE(deriveMatchHedgeKey(root).secret().equals(derivePocketKey(root).secret()));
    EXPECT_TRUE(deriveMatchHedgeKey(root).secret().equals(deriveMatchHedgeKey(root).secret()));
}

TEST_F(MatchProofs, AHiddenBitIsTheKnownOneForBothBits) {
    const QJsonArray known = primitives["or_proof"_L1].toArray();
    ASSERT_EQ(known.size(), 2);
    for (const QJsonValue& one : known) {
        const HashContext context = HashContext::of(*Link::from(unhex(one["link"_L1])));
        const OrPlace place{context, static_cast<MatchRole>(one["role"_L1].toInt()),
                            static_cast<std::size_t>(one["index"_L1].toInt())};
        const Scalar x = scalarIn(one["x"_L1]);
        const OrSecrets secrets{x, scalarIn(one["w"_L1]), scalarIn(one["n"_L1]), scalarIn(one["sim_c"_L1]),
                                scalarIn(one["sim_s"_L1])};
        const Point y = pointIn(one["y"_L1]), h = pointIn(one["h"_L1]);
        const auto hidden = hideBit(place, y, h, static_cast<std::uint8_t>(one["bit"_L1].toInt()), secrets);
        ASSERT_TRUE(hidden);
        EXPECT_EQ(hexOf(hidden->w.view()), textOf(one["w_point"_L1]));
        EXPECT_EQ(hexOf(hidden->proof.c0.view()), textOf(one["c0"_L1]));
        EXPECT_EQ(hexOf(hidden->proof.s0.view()), textOf(one["s0"_L1]));
        EXPECT_EQ(hexOf(hidden->proof.c1.view()), textOf(one["c1"_L1]));
        EXPECT_EQ(hexOf(hidden->proof.s1.view()), textOf(one["s1"_L1]));
        const auto trace = retrace(place, y, h, *hidden);
        EXPECT_EQ(hexOf(trace->t0.view()), textOf(one["t0"_L1]));
        EXPECT_EQ(hexOf(trace->t1.view()), textOf(one["t1"_L1]));
        EXPECT_EQ(hexOf(trace->t2.view()), textOf(one["t2"_L1]));
        EXPECT_EQ(hexOf(trace->challenge.view()), textOf(one["c"_L1]));
        EXPECT_TRUE(checkOrProof(place, y, h, *hidden));
    }
}

TEST_F(MatchProofs, AHiddenBitIsTiedToItsPlace) {
    const QJsonValue one = primitives["or_proof"_L1][0];
    const HashContext context = HashContext::of(*Link::from(unhex(one["link"_L1])));
    const HashContext elsewhere = HashContext::of(linkOf('e'));
    const Point y = pointIn(one["y"_L1]), h = pointIn(one["h"_L1]);
    const HiddenBit hidden{
        pointIn(one["w_point"_L1]),
        {scalarIn(one["c0"_L1]), scalarIn(one["s0"_L1]), scalarIn(one["c1"_L1]), scalarIn(one["s1"_L1])}};
    const auto holds = [&](const HashContext& at, MatchRole role, std::size_t slot, const Point& key,
                           const Point& base) {
        return checkOrProof({at, role, slot}, key, base, hidden);
    };
    EXPECT_TRUE(holds(context, MatchRole::Responder, 5, y, h));
    EXPECT_FALSE(holds(elsewhere, MatchRole::Responder, 5, y, h));
    EXPECT_FALSE(holds(context, MatchRole::Proposer, 5, y, h));
    EXPECT_FALSE(holds(context, MatchRole::Responder, 4, y, h));
    EXPECT_FALSE(holds(context, MatchRole::Responder, 5, h, h));
    EXPECT_FALSE(holds(context, MatchRole::Responder, 5, y, y));
}

TEST_F(MatchProofs, TheProofOverAllRepliesIsTheKnownOne) {
    const QJsonObject known = primitives["dleq"_L1].toObject();
    const HashContext context = HashContext::of(*Link::from(unhex(known["link"_L1])));
    const QJsonArray c = known["c_points"_L1].toArray(), d = known["d_points"_L1].toArray();
    DleqBatch own(context, pointIn(known["b"_L1])), other(context, pointIn(known["b"_L1])),
        cut(context, pointIn(known["b"_L1]));
    for (qsizetype i = 0; i < c.size(); ++i) {
        own.addOwn(pointIn(c[i]), pointIn(d[i]));
        other.add(pointIn(c[i]), pointIn(d[i]));
        if (i > 0) cut.add(pointIn(c[i]), pointIn(d[i]));
    }
    const auto proof = own.prove(scalarIn(known["k"_L1]), scalarIn(known["r"_L1]));
    ASSERT_TRUE(proof);
    EXPECT_EQ(hexOf(proof->c.view()) + hexOf(proof->s.view()), textOf(known["proof"_L1]));
    EXPECT_TRUE(other.check(*proof));
    EXPECT_FALSE(cut.check(*proof));
}
