// What somebody left readable for the page Stop, rewritten by whoever has the file.

#include "core/vault/open_words.h"
#include "tests/editor/editor.h"
#include "tests/support/couple.h"

namespace bothy::test {
namespace {

class OpenWordsHeld : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        Session robin(m_couple.services());
        Couple::open(robin, Couple::robin());
        m_robin = robin.me();
        m_couplesId = coupleId();
        ASSERT_TRUE(finished(robin.keepStopPlan({m_words, /*whileLocked=*/true})));
        ASSERT_TRUE(finished(robin.save()));
    }
    QString file() const { return m_couple.places().directory + u"/vault.db"_s; }
    CoupleId coupleId() const {
        auto database = Database::open(file(), {});
        return slot_table::people(*database)->front().owner.couple;
    }
    /// Without a passphrase, as anybody can.
    void rewrite(const OpenWords& words) {
        auto database = Database::open(file(), {});
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(slot_table::putOpenWords(*database, *transaction, {{m_couplesId, m_robin}, words}));
        ASSERT_TRUE(transaction->commit());
    }
    OpenWords lying() const {
        auto database = Database::open(file(), {});
        const auto words = slot_table::openWords(*database);
        const auto mine = words->find(m_robin);
        return mine == words->end() ? OpenWords() : mine->second;
    }

    Couple m_couple;
    PersonId m_robin;
    CoupleId m_couplesId;
    const OpenWords m_words{u"Sit with me"_s, {u"Kim, 555 0100"_s}};
};

TEST_F(OpenWordsHeld, AreTheirWritersAgainAfterTheNextUnlockAndThatIsSaidUntilItIsRead) {
    for (const OpenWords& other : {OpenWords{u"Leave me alone"_s, {}}, OpenWords()}) {
        rewrite(other);
        ASSERT_EQ(lying(), other);
        for (int unread = 0; unread < 2; ++unread) {
            Session robin(m_couple.services());
            Couple::open(robin, Couple::robin());
            EXPECT_EQ(lying(), m_words);
            EXPECT_EQ(robin.people().front().open, m_words) << "also on this window's page Stop";
            EXPECT_TRUE(robin.mine().findings.openWords);
            ASSERT_TRUE(finished(robin.save()));
        }
        Session robin(m_couple.services());
        Couple::open(robin, Couple::robin());
        robin.edit([](PrivateState& mine) { mine.findings.openWords = false; });
        ASSERT_TRUE(finished(robin.save()));
    }
    Session robin(m_couple.services());
    Couple::open(robin, Couple::robin());
    EXPECT_TRUE(robin.mine().findings.isEmpty());
}

TEST_F(OpenWordsHeld, NobodyPutsWordsInTheNameOfWhoeverLeftNone) {
    {
        Session robin(m_couple.services());
        Couple::open(robin, Couple::robin());
        ASSERT_TRUE(finished(robin.keepStopPlan({m_words, /*whileLocked=*/false})));
    }
    ASSERT_TRUE(lying().isEmpty());
    rewrite({u"Call me names"_s, {}});
    Session robin(m_couple.services());
    Couple::open(robin, Couple::robin());
    EXPECT_TRUE(lying().isEmpty());
    EXPECT_TRUE(robin.mine().findings.openWords);
}

TEST_F(OpenWordsHeld, WordsThatMayHaveBeenTakenAwaySinceDoNotComeBackFromAnEarlierDay) {
    {
        Session robin(m_couple.services());
        Couple::open(robin, Couple::robin());
        ASSERT_TRUE(finished(robin.save()));
    }
    for (const QString& name : QDir(m_couple.places().stateDirectory).entryList({u"*.marker"_s}))
        ASSERT_TRUE(QFile::remove(m_couple.places().stateDirectory + u'/' + name));
    rewrite({u"of somebody"_s, {}});
    for (int start = 0; start < 2; ++start) {
        Session robin(m_couple.services());
        Couple::open(robin, Couple::robin());
        ASSERT_TRUE(robin.mine().findings.asOf) << "this computer does not know the part";
        EXPECT_TRUE(lying().isEmpty()) << "nor what was put there";
        EXPECT_EQ(robin.mine().stopPlan.words, m_words) << "they are still there for their owner";
        ASSERT_TRUE(finished(robin.save()));
    }
}

TEST_F(OpenWordsHeld, WhereTheFileTakesNothingTheyFollowAsSoonAsItDoes) {
    rewrite({u"Call me names"_s, {}});
    Services services = m_couple.services();
    services.places.database.busyMilliseconds = 50;
    auto holder = std::make_optional<RawDatabase>(file());
    ASSERT_TRUE(holder->run(u"BEGIN IMMEDIATE"_s));
    Session robin(services);
    Couple::open(robin, Couple::robin());
    EXPECT_NE(lying(), m_words);
    holder.reset();
    EXPECT_TRUE(robin.mine().findings.openWords);
    EXPECT_TRUE(waitFor([&] { return lying() == m_words; }));
}

TEST_F(OpenWordsHeld, TakingThemAwayIsTriedAgainWhereItDidNotWork) {
    Services services = m_couple.services();
    services.places.database.busyMilliseconds = 50;
    Session robin(services);
    Couple::open(robin, Couple::robin());
    ASSERT_TRUE(finished(robin.save()));
    {
        RawDatabase holder(file());
        ASSERT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s));
        EXPECT_FALSE(finished(robin.keepStopPlan({m_words, /*whileLocked=*/false})));
    }
    EXPECT_TRUE(finished(robin.keepStopPlan({m_words, /*whileLocked=*/false})));
    EXPECT_TRUE(lying().isEmpty());
}

} // namespace
} // namespace bothy::test
