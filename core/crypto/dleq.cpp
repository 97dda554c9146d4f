#include "core/crypto/dleq.h"

#include <sodium.h>

namespace bothy {

namespace {

Bytes withLength(ByteView octets) {
    const auto size = twoOctets(static_cast<std::size_t>(octets.size()));
    return ByteView(size).toByteArray() + octets.toByteArray();
}

const Bytes& pointLength() {
    static const Bytes octets = ByteView(twoOctets(static_cast<std::size_t>(Point::size))).toByteArray();
    return octets;
}

} // namespace

DleqBatch::DleqBatch(const HashContext& context, const Point& y)
    : m_context(context)
    , m_y(y) {
    const Bytes input = withLength(y.view()) + withLength("Seed-" + context.context());
    Bytes seed(crypto_hash_sha512_BYTES, Qt::Uninitialized);
    crypto_hash_sha512(reinterpret_cast<unsigned char*>(seed.data()),
                       reinterpret_cast<const unsigned char*>(input.constData()),
                       static_cast<unsigned long long>(input.size()));
    m_seed = withLength(seed);
}

Scalar DleqBatch::nextWeight(const Point& c, const Point& d) {
    const auto number = twoOctets(m_count++);
    return m_context.toScalar(
        {m_seed, ByteView(number), pointLength(), c.view(), pointLength(), d.view(), "Composite"});
}

void DleqBatch::addOwn(const Point& c, const Point& d) {
    m_m = m_m + m_multiplier.times(nextWeight(c, d), c);
}

void DleqBatch::add(const Point& c, const Point& d) {
    const Scalar weight = nextWeight(c, d);
    m_m = m_m + m_multiplier.times(weight, c);
    m_z = m_z + m_multiplier.times(weight, d);
}

Scalar DleqBatch::challenge(const Point& z, const Point& t2, const Point& t3) const {
    const ByteView lp(pointLength());
    return m_context.toScalar(
        {lp, m_y.view(), lp, m_m.view(), lp, z.view(), lp, t2.view(), lp, t3.view(), "Challenge"});
}

std::optional<DleqProof> DleqBatch::prove(const Scalar& secret, const Scalar& nonce) {
    const Point z = m_multiplier.times(secret, m_m);
    const Point t2 = m_multiplier.timesGenerator(nonce);
    const Point t3 = m_multiplier.times(nonce, m_m);
    if (!m_multiplier.isSound()) return std::nullopt;
    const Scalar c = challenge(z, t2, t3);
    return DleqProof{c, nonce - c * secret};
}

bool DleqBatch::check(const DleqProof& proof) {
    const Point t2 = m_multiplier.timesGenerator(proof.s) + m_multiplier.times(proof.c, m_y);
    const Point t3 = m_multiplier.times(proof.s, m_m) + m_multiplier.times(proof.c, m_z);
    return m_multiplier.isSound() && challenge(m_z, t2, t3) == proof.c;
}

} // namespace bothy
