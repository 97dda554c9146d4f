#pragma once

#include "core/base/bytes.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace bothy {

/// An element of the ristretto255 group (RFC 9496), as its one 32-octet encoding. The default one is the
/// identity, where sums start; an element from outside is never the identity.
class Point {
public:
    static constexpr qsizetype size = 32;

    Point() = default;
    /// Empty unless these are exactly 32 octets in the one valid encoding of an element other than the identity.
    /// The top bit is looked at here: libsodium 1.0.18 ignores it, and then two different encodings would pass
    /// for the same element, with which someone could hide an answer at the last step.
    static std::optional<Point> from(ByteView octets);
    static const Point& generator();
    /// One of the elements, drawn evenly from 64 octets that are evenly drawn.
    static Point fromUniform(const std::array<std::uint8_t, 64>& octets);

    ByteView view() const { return ByteView(reinterpret_cast<const char*>(m_octets.data()), size); }

    friend Point operator+(const Point& a, const Point& b);
    friend Point sel(std::uint8_t bit, const Point& one, const Point& zero);
    auto operator<=>(const Point&) const = default;
    bool operator==(const Point&) const = default;

private:
    friend class Multiplier;

    std::array<std::uint8_t, 32> m_octets{};
};

/// A number modulo the order of the group, 32 octets, little end first. Most are secret, so every one wipes
/// itself when it goes.
class Scalar {
public:
    static constexpr qsizetype size = 32;

    Scalar() = default; ///< zero
    Scalar(const Scalar&) = default;
    Scalar& operator=(const Scalar&) = default;
    ~Scalar();

    /// Empty unless these are exactly 32 octets of a number from 1 to the order less one.
    static std::optional<Scalar> from(ByteView octets);
    /// 64 evenly drawn octets, taken modulo the order.
    static Scalar reduced(const std::array<std::uint8_t, 64>& octets);

    ByteView view() const { return ByteView(reinterpret_cast<const char*>(m_octets.data()), size); }
    bool isZero() const; ///< in constant time

    friend Scalar operator+(const Scalar& a, const Scalar& b);
    friend Scalar operator-(const Scalar& a, const Scalar& b);
    friend Scalar operator*(const Scalar& a, const Scalar& b);
    friend Scalar sel(std::uint8_t bit, const Scalar& one, const Scalar& zero);
    bool operator==(const Scalar& other) const; ///< in constant time

private:
    friend class Multiplier;

    std::array<std::uint8_t, 32> m_octets{};
};

/// `one` for bit 1 and `zero` for bit 0, by a mask over all octets: no branch, no address and no number of
/// steps depends on the bit. The only functions that look at one.
Point sel(std::uint8_t bit, const Point& one, const Point& zero);
Scalar sel(std::uint8_t bit, const Scalar& one, const Scalar& zero);

/// Multiplies elements by numbers. Remembers when a product was the identity, or an operand no element:
/// whoever asked then gives up as a whole, so nothing in between has to branch.
class Multiplier {
public:
    Point times(const Scalar& scalar, const Point& point);
    Point timesGenerator(const Scalar& scalar);
    bool isSound() const { return m_isSound; }

private:
    bool m_isSound = true;
};

} // namespace bothy
