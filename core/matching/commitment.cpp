#include "core/matching/commitment.h"

#include "core/crypto/hash.h"

#include <algorithm>

namespace bothy {

namespace {

/// Takes fields of 32 octets, one after the other, and remembers the first that is not what it should be.
class FieldCutter {
public:
    explicit FieldCutter(ByteView octets)
        : m_octets(octets) {}

    Point point() { return take<Point>(Reason::BadPoint); }
    Scalar scalar() { return take<Scalar>(Reason::BadScalar); }
    bool isSound() const { return m_isSound; }
    Reason problem() const { return m_problem; }

private:
    template <typename Value>
    Value take(Reason otherwise) {
        const auto value = Value::from(m_octets.sliced(m_at, Value::size));
        m_at += Value::size;
        if (!value && m_isSound) m_problem = otherwise;
        m_isSound = m_isSound && value;
        return value.value_or(Value());
    }

    ByteView m_octets;
    qsizetype m_at = 0;
    bool m_isSound = true;
    Reason m_problem = Reason::BadEncoding;
};

} // namespace

std::vector<Point> HiddenAnswers::points() const {
    std::vector<Point> points;
    points.reserve(bits.size());
    for (const HiddenBit& hidden : bits)
        points.push_back(hidden.w);
    return points;
}

std::optional<HiddenAnswers> hideAnswers(const HashContext& context, MatchRole role, std::span<const Point> slotPoints,
                                         const HedgedSecrets& secrets, const SecretBytes& bits, Pace& pace) {
    Q_ASSERT(bits.size() == slotPoints.size());
    const Scalar key = secrets.key();
    Multiplier multiply;
    HiddenAnswers hidden;
    hidden.key = multiply.timesGenerator(key);
    if (!multiply.isSound()) return std::nullopt;
    hidden.bits.reserve(slotPoints.size());
    for (std::size_t i = 0; i < slotPoints.size(); ++i) {
        const OrSecrets own{key, secrets.blind(i), secrets.nonce(i), secrets.madeUpChallenge(i),
                            secrets.madeUpResponse(i)};
        auto one = hideBit({context, role, i}, hidden.key, slotPoints[i], bits.data()[i], own);
        if (!one || !pace.step()) return std::nullopt;
        hidden.bits.push_back(*std::move(one));
    }
    return hidden;
}

HiddenOctets toOctets(const HiddenAnswers& hidden) {
    HiddenOctets octets;
    octets.key = hidden.key.view().toByteArray();
    octets.records.reserve(HiddenOctets::recordSize * static_cast<qsizetype>(hidden.bits.size()));
    for (const auto& [w, proof] : hidden.bits) {
        for (const ByteView part : {w.view(), proof.c0.view(), proof.s0.view(), proof.c1.view(), proof.s1.view()})
            octets.records.append(part);
    }
    return octets;
}

Link commitmentTo(ByteView commitmentKey, ByteView encodedHidden) {
    return deriveId<Link>(domain::MatchCommit, {commitmentKey, encodedHidden});
}

Verdict<HiddenAnswers> readHidden(MatchMessage message, const HiddenOctets& octets, Pace& pace) {
    FieldCutter key(octets.key);
    HiddenAnswers hidden{key.point(), {}};
    if (!key.isSound()) return Refusal{message, key.problem(), {}};
    hidden.bits.reserve(octets.count());
    FieldCutter records(octets.records);
    for (std::size_t i = 0; i < octets.count(); ++i) {
        if (!pace.goesOn()) return Verdict<HiddenAnswers>::cancelled();
        HiddenBit one;
        one.w = records.point();
        for (Scalar* part : {&one.proof.c0, &one.proof.s0, &one.proof.c1, &one.proof.s1})
            *part = records.scalar();
        if (!records.isSound()) return Refusal{message, records.problem(), i};
        hidden.bits.push_back(one);
    }
    return hidden;
}

std::optional<Refusal> checkAllDiffer(MatchMessage message, const HiddenAnswers& hidden, std::vector<Point> others) {
    std::vector<Point> all = hidden.points();
    all.push_back(hidden.key);
    all.insert(all.end(), others.begin(), others.end());
    std::sort(all.begin(), all.end());
    if (std::adjacent_find(all.begin(), all.end()) == all.end()) return std::nullopt;
    return Refusal{message, Reason::RepeatedPoint, {}};
}

Verdict<bool> checkHidden(MatchMessage message, const HashContext& context, MatchRole role,
                          std::span<const Point> slotPoints, const HiddenAnswers& hidden, Pace& pace) {
    for (std::size_t i = 0; i < slotPoints.size(); ++i) {
        if (!checkOrProof({context, role, i}, hidden.key, slotPoints[i], hidden.bits[i]))
            return Refusal{message, Reason::OrProof, i};
        if (!pace.step()) return Verdict<bool>::cancelled();
    }
    return true;
}

} // namespace bothy
