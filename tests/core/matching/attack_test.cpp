// Two ways to cheat that would work if a check were missing. Each is shown twice: refused, and working once the check
// is left out, so that the test knows the attack for what it is.
#include "tests/core/matching/round_of.h"
#include "tests/vectors/damage.h"

#include <bit>
#include <gtest/gtest.h>

using namespace bothy;
using namespace bothy::vectors;

namespace {

class Attack : public testing::Test {
protected:
    static void SetUpTestSuite() { ASSERT_TRUE(startCrypto()); }

    Recipe recipe = [] {
        SeededOctets random("attack");
        Recipe result = someRecipe(random, 8);
        result.a.bits = Bytes("\1\0\1\1\0\0\1\0", 8);
        result.b.bits = Bytes("\1\1\1\0\0\1\1\0", 8);
        return result;
    }();
    HonestRound round = roundOf(recipe);
    Pace pace;

    /// What the responder would have as x.
    Scalar keyOfB() const {
        return HedgedSecrets(recipe.b.key(), round.proposal.hash, MatchRole::Responder,
                             SecretBytes::copyOf(recipe.b.freshHidden), recipe.b.secretBits())
            .key();
    }
    SilentYes attacker() const {
        SeededOctets random("silent");
        return silentYes(round.proposal.hash, MatchRole::Responder, round.proposal.slotPoints, keyOfB(), random);
    }
    Bytes acceptOf(const SilentYes& silent) const {
        return encode(AcceptMessage{round.proposal.terms.round, round.proposal.hash, toOctets(silent.hidden)});
    }
};

} // namespace

TEST_F(Attack, ASilentYesIsRefusedBeforeAnythingIsAnswered) {
    const auto verdict = checkAcceptance(round.proposal, acceptOf(attacker()), pace);
    ASSERT_TRUE(verdict.refusal());
    EXPECT_EQ(*verdict.refusal(), (Refusal{MatchMessage::Accept, Reason::OrProof, 0}));
}

TEST_F(Attack, ASilentYesWouldReadEveryAnswerWithoutTheProofs) {
    const SilentYes silent = attacker();
    const MatchHedgeKey key = recipe.a.key();
    const SecretBytes bits = recipe.a.secretBits();
    const auto proposed =
        makeProposal(recipe.terms, recipe.slots,
                     {key, bits, [&](std::size_t) { return SecretBytes::copyOf(recipe.a.freshHidden); }}, pace);
    ASSERT_EQ(proposed->octets, *round.messages[0]);
    // Recalled instead of checked: the proofs are not looked at.
    const auto acceptance = recallAcceptance(round.proposal, acceptOf(silent), pace);
    ASSERT_TRUE(acceptance);
    const auto opened = makeOpening(round.proposal, *acceptance, proposed->secrets, pace);
    const auto opening = checkOpening(round.proposal, *acceptance, *opened, pace);
    ASSERT_TRUE(opening);

    Bytes read;
    Multiplier multiply;
    for (std::size_t i = 0; i < recipe.slots.size(); ++i)
        read.append(multiply.times(silent.another, opening->hidden.bits[i].w) == opening->replies.points[i] ? '\1'
                                                                                                            : '\0');
    EXPECT_EQ(read, recipe.a.bits) << "the attacker has every answer";

    const ResponderSecrets own{SecretBytes::copyOf(silent.key.view())};
    const auto finished = makeFinish(round.proposal, *opening, own, pace);
    const auto finish = checkFinish(round.proposal, *acceptance, *opening, *finished, pace);
    ASSERT_TRUE(finish);
    EXPECT_TRUE(finish->matched.empty()) << "and nobody sees that anything was asked";
}

TEST_F(Attack, AMatchHiddenBehindTheTopBitIsRefused) {
    const Bytes finish = finishWithTopBit(round.proposal, round.opening, keyOfB(), 2, Bytes(32, 'f'));
    const auto verdict = checkFinish(round.proposal, round.acceptance, round.opening, finish, pace);
    ASSERT_TRUE(verdict.refusal());
    EXPECT_EQ(*verdict.refusal(), (Refusal{MatchMessage::Finish, Reason::BadPoint, 2}));
}

TEST_F(Attack, AMatchWouldHideBehindTheTopBitWithoutThePointCheck) {
    const auto finish = decodeFinish(finishWithTopBit(round.proposal, round.opening, keyOfB(), 2, Bytes(32, 'f')), 8);
    Replies replies{{},
                    {*Scalar::from(ByteView(finish->replies.proof).first(32)),
                     *Scalar::from(ByteView(finish->replies.proof).last(32))}};
    for (qsizetype i = 0; i < 8; ++i) {
        std::array<std::uint8_t, 32> octets;
        std::copy_n(finish->replies.replies.constData() + 32 * i, 32, reinterpret_cast<char*>(octets.data()));
        replies.points.push_back(std::bit_cast<Point>(octets)); // instead of Point::from()
    }
    Multiplier library;
    library.times(replies.proof.c, replies.points[2]);
    if (!library.isSound()) GTEST_SKIP() << "this libsodium refuses the second encoding itself";
    EXPECT_TRUE(checkReplies(MatchMessage::Finish, round.opening.hash, round.acceptance.hidden.key,
                             round.opening.hidden.points(), replies, pace))
        << "the proof holds over the second encoding";
    const auto found = matchedSlots(recipe.slots, round.opening.replies.points, replies.points);
    const auto contains = [](const std::vector<Slot>& list, const Slot& slot) {
        return std::ranges::count(list, slot) == 1;
    };
    EXPECT_TRUE(contains(round.finish.matched, recipe.slots[2])) << "both said yes there";
    EXPECT_FALSE(contains(found, recipe.slots[2])) << "and the honest side would not see it";
    EXPECT_EQ(found.size() + 1, round.finish.matched.size());
}

TEST_F(Attack, MessagesOfAnotherRoundAreRefused) {
    SeededOctets random("another");
    Recipe other = someRecipe(random, 8);
    other.terms.couple = recipe.terms.couple;
    other.terms.epoch = recipe.terms.epoch;
    other.terms.proposer = recipe.terms.proposer;
    other.terms.responder = recipe.terms.responder;
    const HonestRound second = roundOf(other);
    const auto reasonOf = [](const auto& verdict) {
        return verdict.refusal() ? name(verdict.refusal()->reason) : "none";
    };
    EXPECT_STREQ(reasonOf(checkAcceptance(round.proposal, *second.messages[1], pace)), "wrong_round");
    EXPECT_STREQ(reasonOf(checkOpening(round.proposal, round.acceptance, *second.messages[2], pace)), "wrong_round");
    EXPECT_STREQ(reasonOf(checkFinish(round.proposal, round.acceptance, round.opening, *second.messages[3], pace)),
                 "wrong_round");
    EXPECT_STREQ(reasonOf(checkResult(round.proposal, round.finish, *second.messages[4])), "wrong_round");
    // The same round id does not help: each message names the hash of the one before.
    other.terms.round = recipe.terms.round;
    const HonestRound twin = roundOf(other);
    EXPECT_STREQ(reasonOf(checkAcceptance(round.proposal, *twin.messages[1], pace)), "wrong_link");
    EXPECT_STREQ(reasonOf(checkOpening(round.proposal, round.acceptance, *twin.messages[2], pace)), "wrong_link");
    EXPECT_STREQ(reasonOf(checkFinish(round.proposal, round.acceptance, round.opening, *twin.messages[3], pace)),
                 "wrong_link");
    EXPECT_STREQ(reasonOf(checkResult(round.proposal, round.finish, *twin.messages[4])), "wrong_link");
}

TEST_F(Attack, AStuckRandomSourceStillGivesDifferentSecretsToDifferentAnswers) {
    const RandomSource stuck = [](std::size_t count) { return SecretBytes(count); };
    const MatchHedgeKey key = recipe.a.key();
    const SecretBytes bits = recipe.a.secretBits(), others = recipe.b.secretBits();
    const auto one = makeProposal(recipe.terms, recipe.slots, {key, bits, stuck}, pace);
    const auto again = makeProposal(recipe.terms, recipe.slots, {key, bits, stuck}, pace);
    const auto changed = makeProposal(recipe.terms, recipe.slots, {key, others, stuck}, pace);
    EXPECT_EQ(one->octets, again->octets);
    EXPECT_FALSE(one->secrets.key.equals(changed->secrets.key));
    EXPECT_FALSE(one->secrets.commitmentKey.equals(changed->secrets.commitmentKey));
}
