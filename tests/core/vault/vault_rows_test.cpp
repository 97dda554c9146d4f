// What a partner with a database editor can do, and what an old copy of the file does.

#include "core/vault/person_keys.h"
#include "core/vault/statement_store.h"
#include "tests/core/vault/vault_home.h"

#include <map>

namespace bothy {
namespace {

class VaultRows : public VaultHome {
protected:
    /// The keys of the second person, as a changed program of theirs has them.
    PersonKeys keysOfSecond() {
        auto database = Database::open(file(), {});
        const auto slots = slot_table::load(*database, m_second);
        return std::move(PersonKeys::open(*slots, phrase(u"second words"_s))).value();
    }
    bool tamper(const QString& sql, const QVariantList& values = {}) { return RawDatabase(file()).run(sql, values); }
    /// Three statements by the first person (rows 1, 3 and 4) and two by the second (2 and 5).
    void createTalk() {
        createCouple();
        {
            Vault a = first();
            say(a, u"one"_s);
            say(a, u"two"_s, Bytes("kept"));
        }
        Vault b = second();
        say(b, u"three"_s);
    }
};

TEST_F(VaultRows, ASwappedOrDoubledRowCountsForNothing) {
    createTalk();
    RawDatabase raw(file());
    const QVariant three = raw.value(u"SELECT box FROM rec WHERE id=3"_s);
    const QVariant four = raw.value(u"SELECT box FROM rec WHERE id=4"_s);
    ASSERT_TRUE(raw.run(u"UPDATE rec SET box=? WHERE id=3"_s, {four}));
    ASSERT_TRUE(raw.run(u"INSERT INTO rec(id, box) VALUES(6, ?)"_s, {three}));
    const Vault b = second();
    EXPECT_EQ(b.damagedRows(), 2u);
    EXPECT_EQ(b.log().all().size(), 6u) << "four are left; b saw what is gone, so they go on with a fresh feed";
    const Vault a = first();
    EXPECT_EQ(a.damagedRows(), 2u);
    EXPECT_EQ(a.pocketContent(), "kept");
}

TEST_F(VaultRows, AForgedRowCountsForNothing) {
    createTalk();
    const PersonKeys keys = keysOfSecond();
    const StatementStore store(keys.owner.couple, 1, keys.couple);
    StatementLog empty(keys.owner.couple);
    // Says to come from the first person, on the second one's feed and on a feed of its own.
    const StatementAuthor posing(m_first, SigningKey::fromSeed(keys.feed.key.seed()));
    auto posed = posing.sign(empty, someDay, StatementDraft{StatementKind::DocumentSign, {}, Cbor(1)});
    const StatementAuthor fresh(m_first, SigningKey::make());
    auto stray = fresh.sign(empty, someDay, StatementDraft{StatementKind::DocumentSign, {}, Cbor(1)});
    auto spoiled = *stray;
    spoiled.signature.data()[0] ^= 1;
    qint64 id = 100;
    for (const SealedStatement& statement : {*posed, *stray, spoiled}) {
        const StoredRow row = store.seal(++id, statement);
        ASSERT_TRUE(tamper(u"INSERT INTO rec(id, box) VALUES(?, ?)"_s, {row.id, row.box}));
    }
    Vault a = first();
    EXPECT_EQ(a.log().all().size(), 5u);
    EXPECT_EQ(a.damagedRows(), 1u) << "the broken signature; the others wait for a certificate that cannot come";
    say(a, u"goes on"_s, Bytes("kept too"));
    EXPECT_TRUE(a.log().isComplete(a.log().all().back()));
}

TEST_F(VaultRows, VouchingEndsWhereARowWasChanged) {
    createTalk();
    { // a vouches for every row, then one inside that run is forged
        Vault a = first();
        save(a, "kept");
    }
    EXPECT_EQ(first().signaturesChecked(), 0u);
    const PersonKeys keys = keysOfSecond();
    const StatementStore store(keys.owner.couple, 1, keys.couple);
    auto row = StoredRow{4, RawDatabase(file()).value(u"SELECT box FROM rec WHERE id=4"_s).toByteArray()};
    auto statement = *store.open(row);
    statement.signature.data()[3] ^= 1;
    ASSERT_TRUE(tamper(u"UPDATE rec SET box=? WHERE id=4"_s, {store.seal(4, statement).box}));
    const Vault a = first();
    EXPECT_GE(a.signaturesChecked(), 5u);
    EXPECT_EQ(a.damagedRows(), 1u);
}

TEST_F(VaultRows, ARemovedRowOfOnesOwnStartsAFreshFeed) {
    createTalk();
    for (const int gone : {4, 3}) { // the newest, one in the middle
        ASSERT_TRUE(tamper(u"DELETE FROM rec WHERE id=?"_s, {gone}));
        Vault a = first();
        EXPECT_EQ(a.pocketContent(), "kept");
        say(a, u"more"_s);
        const auto& mine = a.log().all().back();
        EXPECT_EQ(mine.header().seq, 3u) << "after the certificate of a fresh feed and the end of the one before";
        EXPECT_FALSE(a.log().isForked(mine.header().feed));
    }
}

TEST_F(VaultRows, ADamagedPocketFallsBackAndSaysSo) {
    createTalk();
    {
        Vault a = first();
        save(a, "older");
        save(a, "newer");
    }
    ASSERT_TRUE(
        tamper(u"UPDATE pocket SET box=zeroblob(300000) WHERE id=?"_s, {newestPocket(m_first, u"first words"_s).row}));
    {
        Vault a = first();
        EXPECT_TRUE(a.findings().isOlder);
        EXPECT_EQ(a.pocketContent(), "older");
        EXPECT_EQ(feedsOf(a.log(), m_first), 2u) << "the private state went back in time: doubt";
        save(a, "new again");
    }
    {
        Vault a = first();
        EXPECT_FALSE(a.findings().isOlder);
        EXPECT_EQ(a.pocketContent(), "new again");
        EXPECT_EQ(RawDatabase(file()).value(u"SELECT count(*) FROM pocket"_s), 4);
    }
    ASSERT_TRUE(tamper(u"UPDATE pocket SET id=id+100 WHERE person=?"_s, {m_first.bytes()})) << "moved";
    EXPECT_EQ(tryFirst().error().kind, ErrorKind::VaultDamaged) << "not an empty state in place of one's limits";
    EXPECT_TRUE(trySecond()) << "keeps nobody else out";
}

TEST_F(VaultRows, APocketThatIsSpoiledWhileOpenIsWrittenAnew) {
    create();
    {
        Vault a = first();
        save(a, "kept");
        ASSERT_TRUE(tamper(u"DELETE FROM pocket"_s));
        save(a, "saved");
    }
    EXPECT_EQ(first().pocketContent(), "saved");
}

TEST_F(VaultRows, NobodyOpensAnothersPocket) {
    createTalk();
    const QVariant mine = RawDatabase(file()).value(u"SELECT box FROM pocket WHERE person=?"_s, {m_first.bytes()});
    ASSERT_TRUE(tamper(u"UPDATE pocket SET box=? WHERE person=?"_s, {mine, m_second.bytes()}));
    EXPECT_EQ(trySecond().error().kind, ErrorKind::VaultDamaged);
    EXPECT_EQ(first().pocketContent(), "kept");
}

TEST_F(VaultRows, NoNumberIsEverUsedTwiceAfterAnOldCopyComesBack) {
    createTalk();
    std::map<std::pair<FeedId, std::uint64_t>, StatementId> emitted;
    const auto note = [&](const Vault& vault) {
        for (const auto& statement : vault.log().all()) {
            const auto key = std::pair(statement.header().feed, statement.header().seq);
            EXPECT_EQ(emitted.try_emplace(key, statement.id()).first->second, statement.id());
        }
    };
    const auto goOn = [&](const VaultPlaces& where) {
        Vault a = opened(Vault::unlock(where, m_first, phrase(u"first words"_s), someDay));
        say(a, u"next"_s, Bytes("next"));
        note(a);
    };
    const QString data = places().directory;
    const QString state = places().stateDirectory;
    const auto copyAs = [&](const QString& name) {
        copyFolder(data, m_root.filePath(name + u"-data"_s));
        copyFolder(state, m_root.filePath(name + u"-state"_s));
    };
    copyAs(u"old"_s);
    goOn(places());
    goOn(places());
    EXPECT_EQ(feedsOf(first().log(), m_first), 1u);
    copyFolder(m_root.filePath(u"old-data"_s), data); // the vault goes back, the marker stays
    goOn(places());
    goOn(places());
    copyAs(u"middle"_s);
    copyFolder(m_root.filePath(u"old-state"_s), state); // the marker goes back, the vault stays
    goOn(places());
    VaultPlaces moved = places(); // copied to another computer: no marker there
    moved.directory = m_root.filePath(u"middle-data"_s);
    moved.stateDirectory = m_root.filePath(u"elsewhere"_s);
    goOn(moved);
    goOn(moved);
    goOn(places());
    write(state + u'/' + m_first.hex() + u".marker"_s, "garbage");
    goOn(places());
    EXPECT_GT(emitted.size(), 12u);
}

TEST_F(VaultRows, AMarkerThatCannotBeWrittenLeavesDoubtNotAFailure) {
    createCouple();
    ASSERT_TRUE(QDir(places().stateDirectory).removeRecursively());
    write(places().stateDirectory, "in the way");
    {
        Vault a = first();
        say(a, u"stored all the same"_s);
    }
    EXPECT_EQ(first().log().all().size(), 7u) << "each start without a marker began a feed and ended one";
}

TEST_F(VaultRows, ManyFreshFeedsDoNotWearTheVaultOut) {
    create();
    for (int i = 0; i < 70; ++i) {
        ASSERT_TRUE(QDir(places().stateDirectory).removeRecursively());
        Vault a = first();
        if (i == 69) say(a, u"still here"_s);
    }
    const Vault a = first();
    EXPECT_EQ(a.damagedRows(), 0u);
    EXPECT_EQ(a.log().all().back().message(), encode(Cbor::Array{1, u"still here"_s}));
    EXPECT_TRUE(a.log().isComplete(a.log().all().back()));
}

} // namespace
} // namespace bothy
