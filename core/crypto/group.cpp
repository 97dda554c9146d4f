#include "core/crypto/group.h"

#include <algorithm>
#include <sodium.h>

namespace bothy {

namespace {

using Octets = std::array<std::uint8_t, 32>;

std::optional<Octets> octetsOf(ByteView view) {
    if (view.size() != 32) return std::nullopt;
    Octets octets;
    std::copy(view.begin(), view.end(), octets.begin());
    return octets;
}

Octets masked(std::uint8_t bit, const Octets& one, const Octets& zero) {
    const auto mask = static_cast<std::uint8_t>(0 - bit);
    Octets result;
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = static_cast<std::uint8_t>(zero[i] ^ (mask & (zero[i] ^ one[i])));
    return result;
}

} // namespace

std::optional<Point> Point::from(ByteView view) {
    const auto octets = octetsOf(view);
    if (!octets || (octets->back() & 0x80) != 0) return std::nullopt;
    if (sodium_is_zero(octets->data(), octets->size()) || crypto_core_ristretto255_is_valid_point(octets->data()) != 1)
        return std::nullopt;
    Point point;
    point.m_octets = *octets;
    return point;
}

const Point& Point::generator() {
    static const Point point = [] {
        Octets one{1};
        Point result;
        [[maybe_unused]] const int problem = crypto_scalarmult_ristretto255_base(result.m_octets.data(), one.data());
        Q_ASSERT(problem == 0);
        return result;
    }();
    return point;
}

Point Point::fromUniform(const std::array<std::uint8_t, 64>& octets) {
    Point point;
    crypto_core_ristretto255_from_hash(point.m_octets.data(), octets.data());
    return point;
}

Point operator+(const Point& a, const Point& b) {
    Point sum;
    // Only fails for octets that encode no element, of which no Point is made.
    [[maybe_unused]] const int problem =
        crypto_core_ristretto255_add(sum.m_octets.data(), a.m_octets.data(), b.m_octets.data());
    Q_ASSERT(problem == 0);
    return sum;
}

Scalar::~Scalar() {
    sodium_memzero(m_octets.data(), m_octets.size());
}

std::optional<Scalar> Scalar::from(ByteView view) {
    const auto octets = octetsOf(view);
    if (!octets) return std::nullopt;
    std::array<std::uint8_t, 64> wide{};
    std::copy(octets->begin(), octets->end(), wide.begin());
    Scalar scalar = reduced(wide);
    sodium_memzero(wide.data(), wide.size());
    const bool isReduced = sodium_memcmp(scalar.m_octets.data(), view.data(), scalar.m_octets.size()) == 0;
    if (!isReduced || scalar.isZero()) return std::nullopt;
    return scalar;
}

Scalar Scalar::reduced(const std::array<std::uint8_t, 64>& octets) {
    Scalar scalar;
    crypto_core_ristretto255_scalar_reduce(scalar.m_octets.data(), octets.data());
    return scalar;
}

bool Scalar::isZero() const {
    return sodium_is_zero(m_octets.data(), m_octets.size()) == 1;
}

Scalar operator+(const Scalar& a, const Scalar& b) {
    Scalar result;
    crypto_core_ristretto255_scalar_add(result.m_octets.data(), a.m_octets.data(), b.m_octets.data());
    return result;
}
Scalar operator-(const Scalar& a, const Scalar& b) {
    Scalar result;
    crypto_core_ristretto255_scalar_sub(result.m_octets.data(), a.m_octets.data(), b.m_octets.data());
    return result;
}
Scalar operator*(const Scalar& a, const Scalar& b) {
    Scalar result;
    crypto_core_ristretto255_scalar_mul(result.m_octets.data(), a.m_octets.data(), b.m_octets.data());
    return result;
}

bool Scalar::operator==(const Scalar& other) const {
    return sodium_memcmp(m_octets.data(), other.m_octets.data(), m_octets.size()) == 0;
}

Point sel(std::uint8_t bit, const Point& one, const Point& zero) {
    Point result;
    result.m_octets = masked(bit, one.m_octets, zero.m_octets);
    return result;
}

Scalar sel(std::uint8_t bit, const Scalar& one, const Scalar& zero) {
    Scalar result;
    result.m_octets = masked(bit, one.m_octets, zero.m_octets);
    return result;
}

Point Multiplier::times(const Scalar& scalar, const Point& point) {
    Point product;
    if (crypto_scalarmult_ristretto255(product.m_octets.data(), scalar.m_octets.data(), point.m_octets.data()) == 0)
        return product;
    m_isSound = false;
    return Point();
}

Point Multiplier::timesGenerator(const Scalar& scalar) {
    Point product;
    if (crypto_scalarmult_ristretto255_base(product.m_octets.data(), scalar.m_octets.data()) == 0) return product;
    m_isSound = false;
    return Point();
}

} // namespace bothy
