// What a commit can do beside storing, and letting go of what statements said.

#include "tests/core/vault/vault_home.h"

namespace bothy {
namespace {

class VaultForgets : public VaultHome {
protected:
    static StatementId lastOf(const Vault& vault) { return vault.log().all().back().id(); }
    static bool stillSays(const Vault& vault, const StatementId& id) {
        const VerifiedStatement* statement = vault.log().find(id);
        return statement && statement->message().has_value();
    }
};

TEST_F(VaultForgets, WhatWasDroppedIsGoneForBothAndTheRestStands) {
    createCouple();
    Vault a = first();
    say(a, u"stays"_s);
    const StatementId stays = lastOf(a);
    say(a, u"goes"_s);
    const StatementId goes = lastOf(a);
    say(a, u"comes after"_s);
    ASSERT_TRUE(a.forget(std::array{goes}, Bytes("pocket")));
    EXPECT_FALSE(stillSays(a, goes));
    EXPECT_TRUE(stillSays(a, stays));
    { const Vault gone = std::move(a); }

    for (const bool mine : {true, false}) {
        const Vault again = mine ? first() : second();
        EXPECT_EQ(again.damagedRows(), 0u);
        EXPECT_FALSE(again.beganFreshFeed());
        EXPECT_NE(again.log().find(goes), nullptr) << "who signed it, and when, stays";
        EXPECT_FALSE(stillSays(again, goes));
        EXPECT_TRUE(stillSays(again, stays));
        EXPECT_EQ(again.log().find(goes) && again.log().isComplete(*again.log().find(goes)), false);
        EXPECT_TRUE(again.log().isComplete(again.log().all().back())) << "the chain holds";
    }
}

TEST_F(VaultForgets, TheOtherOnesWordsCanBeDroppedToo) {
    createCouple();
    StatementId theirs;
    {
        Vault b = second();
        say(b, u"theirs"_s);
        theirs = lastOf(b);
    }
    {
        Vault a = first();
        ASSERT_TRUE(a.forget(std::array{theirs}, Bytes("p")));
        say(a, u"goes on"_s);
    }
    Vault b = second();
    EXPECT_FALSE(stillSays(b, theirs));
    say(b, u"goes on too"_s);
    EXPECT_TRUE(b.log().isComplete(b.log().all().back()));
}

TEST_F(VaultForgets, SignaturesThatWereCheckedNeedNoSecondLookAfterwards) {
    createCouple();
    {
        Vault a = first();
        for (int i = 0; i < 5; ++i)
            say(a, QString::number(i));
        save(a, "p");
        ASSERT_TRUE(a.forget(std::array{lastOf(a)}, Bytes("p")));
    }
    EXPECT_EQ(first().signaturesChecked(), 0u);
}

TEST_F(VaultForgets, NoEarlierPocketIsLeft) {
    createCouple();
    Vault a = first();
    save(a, "a secret of the round");
    ASSERT_TRUE(a.commit(someDay, {}, Bytes("nothing"), {.forgetOldPocket = true}));
    { const Vault gone = std::move(a); }
    // Whichever of the two rows is damaged, the other one gives the new state.
    const Bytes good = read(file());
    for (const bool newest : {true, false}) {
        write(file(), good);
        const qint64 row = newestPocket(m_first, u"first words"_s).row;
        ASSERT_TRUE(RawDatabase(file()).run(u"UPDATE pocket SET box=zeroblob(100) WHERE person=? AND (id=?)=?"_s,
                                            {m_first.bytes(), row, newest}));
        EXPECT_EQ(first().pocketContent(), "nothing");
    }
}

TEST_F(VaultForgets, ACommitOnlyWithoutNewsWaitsForTheOther) {
    createCouple();
    Vault a = first();
    Vault b = second();
    say(b, u"first"_s);
    const std::array steps{words(u"mine"_s)};
    const auto early = a.commit(someDay, steps, Bytes("p"), {.onlyWithoutNews = true});
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().kind, ErrorKind::NotPossibleNow);
    EXPECT_NE(a.pocketContent(), "p") << "all or nothing";
    ASSERT_TRUE(a.refresh());
    EXPECT_TRUE(a.commit(someDay, steps, Bytes("p"), {.onlyWithoutNews = true}));
    EXPECT_TRUE(a.commit(someDay, steps, Bytes("q"), {.onlyWithoutNews = true})) << "own writing is no news";
}

} // namespace
} // namespace bothy
