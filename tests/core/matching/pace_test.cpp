#include "tests/core/matching/round_of.h"

#include <gtest/gtest.h>

using namespace bothy;
using namespace bothy::vectors;

namespace {

/// One long step of a round, as something that can be started again. True when it came to its end.
using Step = std::function<bool(Pace&)>;

class Stopping : public testing::Test {
protected:
    static void SetUpTestSuite() { ASSERT_TRUE(startCrypto()); }

    Recipe recipe = [] {
        SeededOctets random("stopping");
        return someRecipe(random, 40);
    }();
    HonestRound round = roundOf(recipe);
    MatchHedgeKey key = recipe.a.key();
    SecretBytes bits = recipe.a.secretBits();

    template <typename T>
    static bool ended(const Verdict<T>& verdict) {
        EXPECT_EQ(verdict.refusal(), nullptr) << "to stop is not to refuse";
        EXPECT_NE(bool(verdict), verdict.isCancelled());
        return bool(verdict);
    }

    std::vector<Step> steps() {
        Pace whole;
        auto proposed = std::make_shared<MadeProposal>(*makeProposal(recipe.terms, recipe.slots, {key, bits}, whole));
        auto accepted = std::make_shared<MadeAcceptance>(*makeAcceptance(round.proposal, {key, bits}, whole));
        return {
            [=, this](Pace& pace) {
                return makeProposal(recipe.terms, recipe.slots, {key, bits}, pace).has_value();
            },
            [=, this](Pace& pace) { return ended(checkProposal(*round.messages[0], contextOf(recipe.terms), pace)); },
            [=, this](Pace& pace) {
                return makeAcceptance(round.proposal, {key, bits}, pace).has_value();
            },
            [=, this](Pace& pace) { return ended(checkAcceptance(round.proposal, *round.messages[1], pace)); },
            [=, this](Pace& pace) {
                return makeOpening(round.proposal, round.acceptance, proposed->secrets, pace).has_value();
            },
            [=, this](Pace& pace) {
                return ended(checkOpening(round.proposal, round.acceptance, *round.messages[2], pace));
            },
            [=, this](Pace& pace) {
                return makeFinish(round.proposal, round.opening, accepted->secrets, pace).has_value();
            },
            [=, this](Pace& pace) {
                return ended(checkFinish(round.proposal, round.acceptance, round.opening, *round.messages[3], pace));
            },
        };
    }
};

} // namespace

TEST_F(Stopping, EveryStepTellsHowFarItIs) {
    for (const Step& step : steps()) {
        std::vector<std::pair<std::size_t, std::size_t>> told;
        Pace pace({}, [&](std::size_t done, std::size_t total) { told.emplace_back(done, total); });
        EXPECT_TRUE(step(pace));
        ASSERT_GE(told.size(), 3u);
        EXPECT_EQ(told.front().first, Pace::reportEvery);
        EXPECT_EQ(told.back().first, told.back().second);
        EXPECT_TRUE(std::ranges::is_sorted(told));
    }
}

TEST_F(Stopping, EveryStepStopsWhereItIsAsked) {
    for (const Step& step : steps()) {
        std::stop_source stop;
        std::size_t last = 0;
        Pace pace(stop.get_token(), [&](std::size_t done, std::size_t) {
            last = done;
            stop.request_stop();
        });
        EXPECT_FALSE(step(pace));
        EXPECT_EQ(last, Pace::reportEvery) << "it went on after it was asked";
    }
}
