// A program of the other one that was changed: what it sends is signed like any other statement, and comes to nothing.

#include "tests/core/session/log_lines.h"
#include "tests/core/session/round_on_disk.h"
#include "tests/support/raw_database.h"

namespace bothy::test {
namespace {

constexpr std::size_t A = RoundOnDisk::A, B = RoundOnDisk::B;

class RoundTampered : public testing::Test {
protected:
    RoundTampered() {
        m_home.setAside(A, {"touch.1"});
        m_home.setAside(B, {"touch.2"});
        m_home.step(A);
    }
    /// Somebody's statement as a changed program would make it: rightly signed, whatever it says.
    void say(std::size_t who, const StatementDraft& draft) {
        Vault vault = m_home.open(who);
        const std::array steps{stepOf(draft)};
        ASSERT_TRUE(vault.commit(m_home.day(), steps, vault.pocketContent()));
    }
    /// The newest message of a kind that is held, taken apart.
    std::pair<DocumentId, Cbor::Array> messageOf(StatementKind kind) {
        const Vault vault = m_home.open(A);
        for (const VerifiedStatement& statement : vault.log().all())
            if (statement.kind() == kind) return {statement.subject(), *decode(*statement.message())->array()};
        return {};
    }
    /// Lets B answer as it should, keeps that message, and puts everything back to before.
    std::pair<DocumentId, Cbor::Array> honestAccept() {
        m_home.keep(u"before"_s);
        m_home.step(B);
        auto accept = messageOf(StatementKind::MatchAccept);
        m_home.putBackVault(u"before"_s);
        m_home.putBackState(u"before"_s);
        return accept;
    }
    static void spoil(Cbor& octets) {
        Bytes changed = *octets.bytes();
        changed[70] = static_cast<char>(changed[70] ^ 1);
        octets = Cbor(changed);
    }
    void expectRefused() {
        LogLines log;
        ASSERT_TRUE(m_home.step(A));
        for (const char* secret : {"touch", "Ash", "Bo", "accept", "or_proof"})
            EXPECT_EQ(log.text().find(secret), std::string::npos) << log.text();
        expectNothingKept();
        const SharedState shared = m_home.shared(A);
        EXPECT_TRUE(shared.rows.empty());
        EXPECT_TRUE(shared.rounds.front().isWithdrawn());
    }
    void expectNothingKept() {
        const Vault vault = m_home.open(A);
        EXPECT_FALSE(*ownRoundIn(vault)) << "no secret stays";
        const PrivateState mine = std::move(decodePrivate(vault.pocketContent())).value();
        EXPECT_FALSE(mine.setAside) << "its owner looks again first";
        ASSERT_EQ(mine.notices.size(), 1u);
        EXPECT_EQ(mine.notices.begin()->second, RoundNotice::Stopped);
    }
    void expectItCanBeginAgain() {
        m_home.setAside(A, {"touch.1"});
        m_home.setAside(B, {"touch.2"});
        m_home.settle();
        EXPECT_EQ(m_home.shared(A).rows.size(), 8u);
        EXPECT_EQ(m_home.shared(B).rows.size(), 8u);
    }

    RoundOnDisk m_home;
};

TEST_F(RoundTampered, AChangedProofIsRefusedAndNamed) {
    auto [round, accept] = honestAccept();
    Cbor::Array hidden = *accept[4].array();
    Cbor::Array records = *hidden[1].array();
    spoil(records[3]);
    hidden[1] = Cbor(records);
    accept[4] = Cbor(hidden);
    say(B, {StatementKind::MatchAccept, round, Cbor(accept)});
    expectRefused();
    expectItCanBeginAgain();
}

TEST_F(RoundTampered, AMessageWithoutItsShapeIsRefused) {
    const auto [round, accept] = honestAccept();
    say(B, {StatementKind::MatchAccept, round, Cbor(Cbor::Array{1U, 2U})});
    expectRefused();
    expectItCanBeginAgain();
}

TEST_F(RoundTampered, AnAnswerOfAnotherRoundDoesNotFit) {
    const auto [earlier, accept] = honestAccept();
    m_home.setAside(A, {"touch.3"}); // other answers: the round begins anew
    while (m_home.step(A)) {
    }
    const SharedState shared = m_home.shared(A);
    const auto current =
        std::ranges::find_if(shared.rounds, [](const RoundRecord& each) { return !each.isWithdrawn(); });
    ASSERT_NE(current, shared.rounds.end());
    ASSERT_NE(current->id, earlier);
    say(B, {StatementKind::MatchAccept, current->id, Cbor(accept)});
    ASSERT_TRUE(m_home.step(A));
    EXPECT_TRUE(m_home.shared(A).rows.empty());
    expectItCanBeginAgain();
}

/// Else somebody could say yes to everything, read what comes, and ask again the next day.
TEST_F(RoundTampered, APartThatLeftAndIsTakenOutOfTheFileCountsAndTheOtherOnesIsSaidToBeAbsent) {
    ASSERT_TRUE(m_home.step(B));
    ASSERT_TRUE(m_home.step(A));
    ASSERT_TRUE(RawDatabase(m_home.places().directory + u"/vault.db"_s)
                    .run(u"DELETE FROM rec WHERE id=(SELECT max(id) FROM rec)"_s));
    {
        const Vault vault = m_home.unlock(A);
        EXPECT_EQ(vault.findings().putBack, 1u) << "its owner is told";
        const SharedState shared = sharedIn(vault, m_home.day(), {});
        EXPECT_EQ(shared.lastRound, m_home.day());
        ASSERT_FALSE(shared.rounds.empty());
        EXPECT_TRUE(shared.rounds.front().lacksTheirPart()) << "mine is out, theirs is not";
    }
    EXPECT_EQ(m_home.settle(), 0) << "its words are gone, so the other one has nothing to go on with";
    m_home.clock().advance(std::chrono::hours(24 * (OwnRound::lapseDays + 1)));
    m_home.settle(); // the program of the other one gives up; where it does not, its owner can
    const SharedState shared = m_home.shared(A);
    const RoundRecord& round = shared.rounds.front();
    EXPECT_TRUE(round.isWithdrawn() && round.lacksTheirPart()) << "which its owner is told (RoundDesk)";
}

TEST_F(RoundTampered, TheSameAnswerTwiceCountsOnce) {
    ASSERT_TRUE(m_home.step(B));
    const auto [round, accept] = messageOf(StatementKind::MatchAccept);
    say(B, {StatementKind::MatchAccept, round, Cbor(accept)});
    m_home.settle();
    for (const std::size_t who : {A, B}) {
        const SharedState shared = m_home.shared(who);
        EXPECT_LE(shared.myRounds.size(), 1u);
        for (const SharedRow& row : shared.rows)
            EXPECT_TRUE(row.itemId != u"touch.1"_s && row.itemId != u"touch.2"_s);
        const Vault vault = m_home.open(who);
        const auto own = std::move(ownRoundIn(vault)).value();
        EXPECT_TRUE(!own || own->round != round || own->hasLeft());
    }
}

} // namespace
} // namespace bothy::test
