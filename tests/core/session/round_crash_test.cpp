// A comparison on real files that is stopped, copied and put back at every step of it.

#include "tests/core/session/round_on_disk.h"

#include <set>

namespace bothy::test {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t A = RoundOnDisk::A, B = RoundOnDisk::B;

/// The parts of a round that may leave once and never in two forms.
constexpr std::array Parts{StatementKind::MatchPropose, StatementKind::MatchAccept, StatementKind::MatchOpen,
                           StatementKind::MatchFinish};

/// Watches every message ever written, also in a past that was put back since.
class Archive {
public:
    void look(const RoundOnDisk& home) {
        const Vault vault = home.open(A);
        for (const VerifiedStatement& statement : vault.log().all()) {
            if (std::ranges::find(Parts, statement.kind()) == Parts.end()) continue;
            if (const auto message = statement.message()) lookAt(statement, message->toByteArray());
        }
    }
    /// How many forms a part of somebody was written in, at most.
    std::size_t mostForms() const {
        std::size_t most = 0;
        for (const auto& [part, forms] : m_forms)
            most = std::max(most, forms.size());
        return most;
    }
    /// Public keys by who used them for what: one that stands in two rounds was used twice.
    bool isAnyKeyUsedTwice() const {
        return std::ranges::any_of(m_users, [](const auto& entry) { return entry.second.size() > 1; });
    }
    std::size_t keys() const { return m_users.size(); }

private:
    void lookAt(const VerifiedStatement& statement, const Bytes& message) {
        m_forms[{statement.kind(), statement.subject(), statement.author()}].insert(message);
        const auto value = decode(message);
        ASSERT_TRUE(value);
        const Cbor::Array& fields = *value->array();
        const bool isAccept = statement.kind() == StatementKind::MatchAccept;
        if (!isAccept && statement.kind() != StatementKind::MatchOpen) return;
        const Cbor::Array& hidden = *fields[isAccept ? 4 : 5].array(); // M1 = [Y, [record...]]
        m_users[*hidden[0].bytes()].insert({statement.subject(), statement.author()});
    }

    std::map<std::tuple<StatementKind, DocumentId, PersonId>, std::set<Bytes>> m_forms;
    std::map<Bytes, std::set<std::pair<DocumentId, PersonId>>> m_users;
};

class RoundCrash : public testing::Test {
protected:
    RoundCrash() {
        m_home.setAside(A, {"touch.1"});
        m_home.setAside(B, {"touch.2"});
        m_home.keep(u"0"_s);
    }

    /// Plays the whole round and keeps the files after each step under its number. How many there were.
    int playKeeping() {
        int steps = 0;
        for (bool moved = true; moved;) {
            moved = false;
            for (const std::size_t who : {A, B})
                if (m_home.step(who)) {
                    moved = true;
                    m_home.keep(QString::number(++steps));
                    m_archive.look(m_home);
                }
        }
        expectTheRightRows();
        return steps;
    }

    /// Exactly what both said, for both, whatever happened; and nothing of a round is left to do.
    void expectTheRightRows() {
        for (const std::size_t who : {A, B}) {
            const SharedState shared = m_home.shared(who);
            std::set<QString> items;
            for (const SharedRow& row : shared.rows)
                items.insert(row.itemId);
            EXPECT_EQ(items.size(), 7u);
            EXPECT_FALSE(items.contains(u"touch.1"_s) || items.contains(u"touch.2"_s));
            EXPECT_EQ(shared.myRounds.empty(), false);
            const Vault vault = m_home.open(who);
            EXPECT_FALSE(*ownRoundIn(vault));
        }
    }
    std::optional<OwnRound> ownOf(std::size_t who) {
        const Vault vault = m_home.unlock(who);
        return std::move(decodeOwnRound(vault.pocketContent(), vault.matchHedgeKey())).value();
    }

    std::vector<SharedRow> rowsOf(std::size_t who) {
        const Vault vault = m_home.unlock(who);
        return foldRows(vault.log(), vault.me());
    }

    RoundOnDisk m_home;
    Archive m_archive;
};

TEST_F(RoundCrash, StoppedAfterAnyStepItGoesOn) {
    const int steps = playKeeping();
    EXPECT_GE(steps, 7);
    const SharedState whole = m_home.shared(A);
    for (int at = 0; at <= steps; ++at) {
        m_home.putBackVault(QString::number(at));
        m_home.putBackState(QString::number(at)); // the same computer, stopped then: file and marker agree
        m_home.settle();
        expectTheRightRows();
        const bool isSameRound = m_home.shared(A).myRounds == whole.myRounds;
        EXPECT_TRUE(isSameRound || at == 0) << "a round that began comes to its end " << at;
        Archive alone;
        alone.look(m_home);
        EXPECT_EQ(alone.mostForms(), 0u) << "messages that have done their work are gone " << at;
    }
    EXPECT_LE(m_archive.mostForms(), 1u);
    EXPECT_FALSE(m_archive.isAnyKeyUsedTwice());
    EXPECT_EQ(m_archive.keys(), 2u);
}

/// Stopped between working a step out and writing it: nothing of it is there, and the next one is made anew.
TEST_F(RoundCrash, StoppedBeforeAStepWasWrittenLeavesNothing) {
    for (int steps = 0; steps < 12; ++steps) {
        for (const std::size_t who : {A, B}) {
            Vault vault = m_home.open(who);
            WaitingSeat seat = std::move(WaitingSeat::of(std::move(vault), m_home.clock())).value();
            const std::vector<Bytes> before = m_home.files();
            std::stop_source stopped;
            stopped.request_stop();
            const auto done = seat.takeStep(m_home.services(), stopped.get_token());
            ASSERT_TRUE(done);
            EXPECT_TRUE(*done || m_home.files() == before);
        }
        if (!m_home.step(A) && !m_home.step(B)) break;
        m_archive.look(m_home);
    }
    m_home.settle();
    expectTheRightRows();
    EXPECT_LE(m_archive.mostForms(), 1u);
    EXPECT_EQ(m_archive.keys(), 2u);
}

struct PutBack {
    const char* name;
    bool losesState; ///< another computer, or the folder of the program was emptied; else only the vault is older
};

class RoundPutBack : public RoundCrash, public testing::WithParamInterface<PutBack> {};

TEST_P(RoundPutBack, ARoundWhoseSecretsMayHaveBeenUsedNeverGoesOn) {
    const int steps = playKeeping();
    m_home.keep(u"end"_s);
    for (int at = 1; at <= steps; ++at) {
        m_home.putBackState(u"end"_s);
        m_home.putBackVault(QString::number(at));
        if (GetParam().losesState) m_home.loseState();
        const std::array before{ownOf(A), ownOf(B)};
        const auto hasLeft = [&](std::size_t who) { return before[who] && before[who]->hasLeft(); };
        const bool wereBothOut = !rowsOf(A).empty() || (hasLeft(A) && hasLeft(B));
        // Whoever unlocks first finds out for themself; the other one does at their own unlock.
        m_home.settle();
        const SharedState after = m_home.shared(A);
        for (const std::size_t who : {A, B}) {
            const auto& own = before[who];
            if (!own || own->hasLeft()) continue;
            const RoundRecord* round = findRound(after.rounds, own->round);
            EXPECT_TRUE(!round || round->isWithdrawn()) << "stopped, at step " << at;
        }
        // What was set aside then is not any more: nothing leaves before its owner has looked over their list again.
        EXPECT_EQ(after.rows.empty(), !wereBothOut) << at;
        if (after.rows.empty()) {
            m_home.setAside(A, {"touch.1"});
            m_home.setAside(B, {"touch.2"});
            m_home.settle();
        }
        expectTheRightRows();
        m_archive.look(m_home);
        EXPECT_FALSE(m_archive.isAnyKeyUsedTwice()) << at;
        EXPECT_LE(m_archive.mostForms(), 1u) << "no part in two forms, in any past, at step " << at;
    }
}

INSTANTIATE_TEST_SUITE_P(Ways, RoundPutBack,
                         testing::Values(PutBack{"anOlderVault", false}, PutBack{"onAnotherComputer", true}),
                         [](const auto& way) { return std::string(way.param.name); });

} // namespace
} // namespace bothy::test
