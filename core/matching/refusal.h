#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <variant>

namespace bothy {

/// The five messages of a round, in their order. The numbers stand in the messages.
enum class MatchMessage : std::uint8_t { Propose = 1, Accept = 2, Open = 3, Finish = 4, Result = 5 };

/// Why a message is not taken, in the order in which it is looked at.
enum class Reason {
    BadEncoding,   ///< size, canonical form or shape
    WrongType,     ///< version or type number
    WrongContext,  ///< another couple, epoch, or not the two people of it
    BadSlots,      ///< the list of slots, its count or its hash
    WrongRound,    ///< names another round
    WrongLink,     ///< does not follow the message before it
    BadCommitment, ///< opens something else than what was committed to
    BadPoint,
    BadScalar,
    RepeatedPoint, ///< elements that have to differ are the same
    OrProof,       ///< a hidden bit without a proof
    Dleq,          ///< replies that were not made with the key
    WrongResult,   ///< another result than the messages give
};

/// A message that was turned away. `slot` is the number of the slot where it was seen, when it was one.
struct Refusal {
    MatchMessage message = MatchMessage::Propose;
    Reason reason = Reason::BadEncoding;
    std::optional<std::size_t> slot;

    bool operator==(const Refusal&) const = default;
};

/// Short fixed names, the same in vectors and tests: "or_proof", "accept".
const char* name(Reason reason);
const char* name(MatchMessage message);

/// What became of a check: the checked value, a refusal, or neither because somebody asked to stop.
template <typename T>
class [[nodiscard]] Verdict {
public:
    Verdict(T value)
        : m_state(std::move(value)) {}
    Verdict(Refusal refusal)
        : m_state(refusal) {}
    static Verdict cancelled() { return Verdict(); }

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    bool isCancelled() const { return std::holds_alternative<std::monostate>(m_state); }
    /// Null unless the message was turned away.
    const Refusal* refusal() const { return std::get_if<Refusal>(&m_state); }

    T& operator*() & { return std::get<T>(m_state); }
    const T& operator*() const& { return std::get<T>(m_state); }
    T&& operator*() && { return std::get<T>(std::move(m_state)); }
    T* operator->() { return &std::get<T>(m_state); }
    const T* operator->() const { return &std::get<T>(m_state); }

private:
    Verdict() = default;

    std::variant<std::monostate, T, Refusal> m_state;
};

} // namespace bothy
