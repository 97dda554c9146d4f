#pragma once

#include "tests/vectors/transcript.h"

namespace bothy::fuzz {

/// One honest round of four slots, and the place where each of its messages is checked. Whatever octets arrive there,
/// they are refused unless they are the honest ones; a proposal may also be another one that says what it says.
class Stages {
public:
    Stages();

    const Bytes& honest(MatchMessage message) const { return *m_messages[indexOf(message)]; }
    /// The refusal, or nothing when the octets passed. Stops the program when they passed and should not have.
    std::optional<Refusal> check(MatchMessage message, ByteView octets) const;
    static std::size_t indexOf(MatchMessage message) { return static_cast<std::size_t>(message) - 1; }

private:
    vectors::Messages m_messages;
    MatchContext m_context;
    std::optional<CheckedProposal> m_proposal;
    std::optional<CheckedAcceptance> m_acceptance;
    std::optional<CheckedOpening> m_opening;
    std::optional<CheckedFinish> m_finish;
};

} // namespace bothy::fuzz
