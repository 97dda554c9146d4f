#pragma once

#include "tests/vectors/transcript.h"

namespace bothy {

/// An honest round whose messages were all checked as the other person would.
struct HonestRound {
    vectors::Recipe recipe;
    vectors::Messages messages;
    CheckedProposal proposal;
    CheckedAcceptance acceptance;
    CheckedOpening opening;
    CheckedFinish finish;
};

inline HonestRound roundOf(const vectors::Recipe& recipe) {
    Pace pace;
    HonestRound round{recipe, vectors::made(recipe), {}, {}, {}, {}};
    round.proposal = *checkProposal(*round.messages[0], vectors::contextOf(recipe.terms), pace);
    round.acceptance = *checkAcceptance(round.proposal, *round.messages[1], pace);
    round.opening = *checkOpening(round.proposal, round.acceptance, *round.messages[2], pace);
    round.finish = *checkFinish(round.proposal, round.acceptance, round.opening, *round.messages[3], pace);
    return round;
}

} // namespace bothy
