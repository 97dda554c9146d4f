// What a comparison kept for a while is gone everywhere once it has done its work.

#include "tests/core/session/round_on_disk.h"
#include "tests/support/raw_database.h"

namespace bothy::test {
namespace {

constexpr std::size_t A = RoundOnDisk::A, B = RoundOnDisk::B;

class RoundErasing : public testing::Test {
protected:
    RoundErasing() {
        m_home.setAside(A, {"touch.1"});
        m_home.setAside(B, {"touch.2"});
    }

    /// One step, and a look at what its owner keeps secret now.
    bool step(std::size_t who) {
        const bool moved = m_home.step(who);
        const Vault vault = m_home.open(who);
        const auto own = std::move(decodeOwnRound(vault.pocketContent(), vault.matchHedgeKey())).value();
        if (!own) return moved;
        if (!own->x.isEmpty()) m_keys.push_back(own->x.view().toByteArray());
        for (const SecretBytes* secret : {&own->opener, &own->m1})
            if (!secret->isEmpty()) m_opened.push_back(secret->view().toByteArray());
        return moved;
    }
    std::optional<OwnRound> ownOf(const Vault& vault) const {
        return std::move(decodeOwnRound(vault.pocketContent(), vault.matchHedgeKey())).value();
    }
    /// With the newest of the two private states spoiled, the one before it opens.
    void spoilNewestPocket(std::size_t who) {
        const qint64 newest = m_home.newestPocketRow(who);
        RawDatabase file(m_home.places().directory + u"/vault.db"_s);
        ASSERT_TRUE(file.run(u"UPDATE pocket SET box=zeroblob(100) WHERE id=?"_s, {newest}));
    }
    /// No secret is left: in the files as they lie there, in any statement, in the two private states of this person.
    void expectGone(std::size_t who) {
        ASSERT_FALSE(m_keys.empty());
        const Vault vault = m_home.open(who);
        const auto isAnywhere = [&](const Bytes& secret) {
            const std::vector<Bytes> files = m_home.files();
            return vault.pocketContent().contains(secret) ||
                   std::ranges::any_of(files, [&](const Bytes& file) { return file.contains(secret); });
        };
        EXPECT_TRUE(std::ranges::none_of(m_keys, isAnywhere));
        EXPECT_TRUE(std::ranges::none_of(m_opened, isAnywhere));
        for (const Bytes& key : m_keys)
            EXPECT_FALSE(isInStatements(vault, key));
    }
    /// Somebody's hidden part and what opens it are in the message that opens it, until both have their record.
    static bool isInStatements(const Vault& vault, const Bytes& secret) {
        return std::ranges::any_of(vault.log().all(), [&](const VerifiedStatement& statement) {
            const auto message = statement.message();
            return message && message->contains(secret);
        });
    }
    void expectNoEarlierPocket(std::size_t who) {
        expectNoRoundInPocket(who);
        m_home.keep(u"sound"_s);
        spoilNewestPocket(who);
        expectNoRoundInPocket(who);
        m_home.putBackVault(u"sound"_s);
        m_home.putBackState(u"sound"_s);
    }
    void expectNoRoundInPocket(std::size_t who) const {
        const auto own = ownOf(m_home.open(who));
        EXPECT_TRUE(!own || own->hasLeft()) << "answers that left need no secrets";
    }

    RoundOnDisk m_home;
    std::vector<Bytes> m_keys;   ///< x of either
    std::vector<Bytes> m_opened; ///< r and M1 of who proposed
};

TEST_F(RoundErasing, WhoProposedKeepsNothingOnceTheirPartIsOut) {
    ASSERT_TRUE(step(A) && step(B) && step(A));
    expectGone(A);
    expectNoEarlierPocket(A);
    const auto own = ownOf(m_home.open(A));
    ASSERT_TRUE(own);
    EXPECT_TRUE(own->x.isEmpty() && own->opener.isEmpty() && own->m1.isEmpty());
}

TEST_F(RoundErasing, WhoAnsweredKeepsNothingOnceTheirPartIsOut) {
    ASSERT_TRUE(step(A) && step(B) && step(A) && step(B));
    expectGone(B);
    expectNoEarlierPocket(B);
}

TEST_F(RoundErasing, AtTheEndEvenTheAnswersAndTheMessagesAreGone) {
    while (step(A) || step(B)) {
    }
    for (const std::size_t who : {A, B}) {
        expectGone(who);
        expectNoEarlierPocket(who);
        const Vault vault = m_home.open(who);
        EXPECT_FALSE(ownOf(vault));
        for (const Bytes& opened : m_opened)
            EXPECT_FALSE(isInStatements(vault, opened));
        for (const VerifiedStatement& statement : vault.log().all()) {
            const bool isMessage =
                statement.kind() >= StatementKind::MatchPropose && statement.kind() <= StatementKind::MatchFinish;
            EXPECT_FALSE(isMessage && statement.message());
        }
    }
}

TEST_F(RoundErasing, ARoundThatIsTakenBackLeavesNothing) {
    ASSERT_TRUE(step(A) && step(B));
    m_home.setAside(B, {"touch.2", "touch.paired"}); // other answers than those that were put in
    ASSERT_TRUE(m_home.step(B));
    expectNoRoundInPocket(B);
    expectGone(B);
    expectNoEarlierPocket(B);
    ASSERT_TRUE(m_home.step(A));
    expectGone(A);
    expectNoEarlierPocket(A);
}

TEST_F(RoundErasing, ARoundThatNobodyAnsweredLapses) {
    ASSERT_TRUE(step(A));
    m_home.clock().advance(std::chrono::hours(24 * (OwnRound::lapseDays + 1)));
    ASSERT_TRUE(m_home.step(A));
    const auto own = ownOf(m_home.open(A));
    EXPECT_FALSE(own);
    expectGone(A);
    expectNoEarlierPocket(A);
}

TEST_F(RoundErasing, ALateAnswerComesToNothing) {
    ASSERT_TRUE(step(A));
    m_home.keep(u"proposed"_s);
    ASSERT_TRUE(step(B));
    m_home.clock().advance(std::chrono::hours(24 * (OwnRound::lapseDays + 1)));
    m_home.settle();
    for (const std::size_t who : {A, B}) {
        EXPECT_TRUE(m_home.shared(who).rows.empty());
        expectGone(who);
        expectNoEarlierPocket(who);
    }
}

} // namespace
} // namespace bothy::test
