#include "core/crypto/or_proof.h"

namespace bothy {

namespace {

/// The points that a challenge is made from, in their order in the hash.
struct Claim {
    const Point &y, &h, &w, &t0, &t1, &t2;
};

Scalar challengeOf(const OrPlace& place, const Claim& said) {
    const char role = static_cast<char>(place.role);
    const auto slot = twoOctets(place.slot);
    const auto size = twoOctets(static_cast<std::size_t>(Point::size));
    const ByteView lp(size);
    return place.context.toScalar({ByteView(&role, 1), ByteView(slot), lp, said.y.view(), lp, said.h.view(), lp,
                                   said.w.view(), lp, said.t0.view(), lp, said.t1.view(), lp, said.t2.view(),
                                   "OrProof"});
}

} // namespace

std::optional<HiddenBit> hideBit(const OrPlace& place, const Point& y, const Point& h, std::uint8_t bit,
                                 const OrSecrets& secrets) {
    const auto& [x, w, n, cs, ss] = secrets;
    Multiplier multiply;
    const Point& g = Point::generator();
    const Point base = sel(bit, h, g);
    const Scalar root = sel(bit, x, w);
    const Point hidden = multiply.times(root, base);
    // The true half starts from a nonce; the other half is made up backwards from its challenge and response.
    const Point one = multiply.times(n, base);
    const Point two = multiply.times(sel(bit, cs * x, ss), h) + multiply.timesGenerator(sel(bit, ss, cs * w));
    const Point t0 = sel(bit, two, one);
    const Point t1 = multiply.timesGenerator(sel(bit, n, ss + cs * x));
    const Point t2 = sel(bit, one, two);
    const Scalar challenge = challengeOf(place, {y, h, hidden, t0, t1, t2});
    const Scalar cr = challenge - cs;
    const Scalar sr = n - cr * root;
    if (!multiply.isSound()) return std::nullopt;
    return HiddenBit{hidden, {sel(bit, cs, cr), sel(bit, ss, sr), sel(bit, cr, cs), sel(bit, sr, ss)}};
}

std::optional<OrTrace> retrace(const OrPlace& place, const Point& y, const Point& h, const HiddenBit& hidden) {
    const auto& [c0, s0, c1, s1] = hidden.proof;
    Multiplier multiply;
    OrTrace trace;
    trace.t0 = multiply.timesGenerator(s0) + multiply.times(c0, hidden.w);
    trace.t1 = multiply.timesGenerator(s1) + multiply.times(c1, y);
    trace.t2 = multiply.times(s1, h) + multiply.times(c1, hidden.w);
    if (!multiply.isSound()) return std::nullopt;
    trace.challenge = challengeOf(place, {y, h, hidden.w, trace.t0, trace.t1, trace.t2});
    return trace;
}

bool checkOrProof(const OrPlace& place, const Point& y, const Point& h, const HiddenBit& hidden) {
    const auto trace = retrace(place, y, h, hidden);
    return trace && trace->challenge == hidden.proof.c0 + hidden.proof.c1;
}

} // namespace bothy
