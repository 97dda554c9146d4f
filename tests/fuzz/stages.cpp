#include "tests/fuzz/stages.h"

namespace bothy::fuzz {

namespace {

template <typename T>
std::optional<Refusal> refusalOf(const Verdict<T>& verdict, bool mayPass) {
    if (!verdict) {
        if (verdict.isCancelled()) qFatal("stopped without being asked");
        return *verdict.refusal();
    }
    if (!mayPass) qFatal("octets passed that nobody made");
    return std::nullopt;
}

} // namespace

Stages::Stages() {
    if (!startCrypto()) qFatal("no crypto");
    vectors::SeededOctets random("fuzz");
    vectors::Recipe recipe = vectors::someRecipe(random, 4);
    recipe.a.bits = Bytes("\1\1\0\0", 4);
    recipe.b.bits = Bytes("\1\0\1\0", 4);
    m_context = vectors::contextOf(recipe.terms);
    m_messages = vectors::made(recipe);
    Pace pace;
    m_proposal = *checkProposal(*m_messages[0], m_context, pace);
    m_acceptance = *checkAcceptance(*m_proposal, *m_messages[1], pace);
    m_opening = *checkOpening(*m_proposal, *m_acceptance, *m_messages[2], pace);
    m_finish = *checkFinish(*m_proposal, *m_acceptance, *m_opening, *m_messages[3], pace);
}

std::optional<Refusal> Stages::check(MatchMessage message, ByteView octets) const {
    Pace pace;
    const bool isHonest = octets == honest(message);
    switch (message) {
    case MatchMessage::Propose: {
        const auto proposal = checkProposal(octets, m_context, pace);
        // Other terms or another commitment make another proposal, whose hash is another link.
        return refusalOf(proposal, isHonest || (proposal && proposal->hash != m_proposal->hash));
    }
    case MatchMessage::Accept:
        return refusalOf(checkAcceptance(*m_proposal, octets, pace), isHonest);
    case MatchMessage::Open:
        return refusalOf(checkOpening(*m_proposal, *m_acceptance, octets, pace), isHonest);
    case MatchMessage::Finish:
        return refusalOf(checkFinish(*m_proposal, *m_acceptance, *m_opening, octets, pace), isHonest);
    case MatchMessage::Result:
        return refusalOf(checkResult(*m_proposal, *m_finish, octets), isHonest);
    }
    return std::nullopt;
}

} // namespace bothy::fuzz
