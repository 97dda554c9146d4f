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
        ASSERT_TRUE(finished(robin.keepStopPlan({m_words, /*whileLocked=*/true})));
        ASSERT_TRUE(finished(robin.save()));
    }
    QString file() const { return m_couple.places().directory + u"/vault.db"_s; }
    /// Without a passphrase, as anybody can.
    void rewrite(const OpenWords& words) {
        auto database = Database::open(file(), {});
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(slot_table::settle(*database, *transaction, *slot_table::load(*database, m_robin), words));
        ASSERT_TRUE(transaction->commit());
    }
    /// For whoever holds the file in a test.
    Services impatient() {
        Services services = m_couple.services();
        services.places.database.busyMilliseconds = 50;
        return services;
    }
    OpenWords lying() const {
        auto database = Database::open(file(), {});
        const auto words = slot_table::openWords(*database);
        const auto mine = words->find(m_robin);
        return mine == words->end() ? OpenWords() : mine->second;
    }

    Couple m_couple;
    PersonId m_robin;
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
    m_couple.forgetEverybody();
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

TEST_F(OpenWordsHeld, ThatTheyDoNotLieThereAnyMoreIsNotTakenForAChangeOfSomebody) {
    m_couple.forgetEverybody();
    Session robin(m_couple.services());
    Couple::open(robin, Couple::robin());
    EXPECT_TRUE(robin.mine().findings.asOf);
    EXPECT_FALSE(robin.mine().findings.openWords) << "they were as their owner had left them";
    EXPECT_TRUE(lying().isEmpty());
}

TEST_F(OpenWordsHeld, WhereTheFileTakesNothingTheyFollowAsSoonAsItDoes) {
    rewrite({u"Call me names"_s, {}});
    const Services services = impatient();
    auto holder = std::make_optional<RawDatabase>(file());
    ASSERT_TRUE(holder->run(u"BEGIN IMMEDIATE"_s));
    Session robin(services);
    Couple::open(robin, Couple::robin());
    EXPECT_NE(lying(), m_words);
    holder.reset();
    EXPECT_TRUE(robin.mine().findings.openWords);
    EXPECT_TRUE(waitFor([&] { return lying() == m_words; }));
}

/// In one step with the private part that says so.
TEST_F(OpenWordsHeld, WhoeverTakesThemAwayWhileTheFileIsHeldLeavesNoneWhenTheyLock) {
    const Services services = impatient();
    Session robin(services);
    Couple::open(robin, Couple::robin());
    ASSERT_TRUE(finished(robin.save()));
    bool isLeft = false;
    QObject::connect(&robin, &Session::left, &robin, [&] { isLeft = true; });
    {
        RawDatabase holder(file());
        ASSERT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s));
        EXPECT_FALSE(finished(robin.keepStopPlan({m_words, /*whileLocked=*/false})));
    }
    robin.lock();
    ASSERT_TRUE(waitFor([&] { return isLeft; }));
    EXPECT_TRUE(lying().isEmpty());
}

TEST_F(OpenWordsHeld, OthersThatCouldNotBeWrittenFollowAndNobodyIsSaidToHaveChangedThem) {
    const OpenWords others{u"Bring me tea"_s, {}};
    const Services services = impatient();
    {
        Session robin(services);
        Couple::open(robin, Couple::robin());
        ASSERT_TRUE(finished(robin.save()));
        std::optional<LeftPart> left;
        QObject::connect(&robin, &Session::left, &robin, [&](const LeftPart& how) { left = how; });
        RawDatabase holder(file());
        ASSERT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s));
        EXPECT_FALSE(finished(robin.keepStopPlan({others, /*whileLocked=*/true})));
        robin.lock();
        ASSERT_TRUE(waitFor([&] { return left.has_value(); }));
        EXPECT_TRUE(left->isKept);
    }
    ASSERT_EQ(lying(), m_words);
    Session robin(services);
    Couple::open(robin, Couple::robin());
    EXPECT_EQ(lying(), others);
    EXPECT_TRUE(robin.mine().findings.isEmpty());
}

TEST_F(OpenWordsHeld, WordsThatAreTooLongChangeNothing) {
    Session robin(m_couple.services());
    Couple::open(robin, Couple::robin());
    const OpenWords tooLong{QString(OpenWords::longestText + 1, u'x'), {}};
    EXPECT_EQ(finished(robin.keepStopPlan({tooLong, /*whileLocked=*/true})).error().kind, ErrorKind::TextTooLong);
    robin.edit([](PrivateState& mine) { mine.lastPage = u"answers"_s; });
    EXPECT_TRUE(finished(robin.save()));
    EXPECT_EQ(lying(), m_words) << "as they were";
    EXPECT_EQ(robin.mine().stopPlan.words, m_words);
}

TEST_F(OpenWordsHeld, TakingThemAwayIsTriedAgainWhereItDidNotWork) {
    const Services services = impatient();
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
