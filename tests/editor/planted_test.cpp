// Rows and things of the schema that somebody puts into the file.

#include "core/documents/profiles.h"
#include "core/documents/shared_rows.h"
#include "tests/editor/against_editor.h"

namespace bothy::test {
namespace {

class Planted : public AgainstEditor {
protected:
    /// "I agree for now" in the first person's name, with a signature nobody made.
    SealedStatement forgedSignOff(const DocumentId& plan, const StatementId& revision) {
        const Vault a = first();
        const StatementAuthor author(m_first, SigningKey::make());
        auto forged = *author.sign(a.log(), someDay, signDraft(plan, {revision, someDay.plus(7)}));
        auto header = *decodeHeader(forged.header);
        const VerifiedStatement* head = a.log().headOf(a.feed());
        header.feed = a.feed();
        header.seq = head->header().seq + 1;
        header.previous = head->id();
        header.seen = a.log().seenBy(a.feed());
        forged.header = encodeHeader(header);
        forged.signature = Signature();
        return forged;
    }
};

/// Key slots that somebody takes out, doubles or puts back while their owner is here.
TEST_F(Planted, WhatOpensAPartIsAsItWasAfterTheNextSave) {
    const Editor tool = editor();
    const auto mine = [this] {
        auto database = Database::open(file(), {});
        return *slot_table::load(*database, m_first);
    };
    const PersonSlots before = mine();
    const auto withIt = [&](const QString& sql, const QVariantList& values) {
        Vault a = first();
        tool.run(sql, values);
        sign(a, *nameDraft(u"Ash"_s));
    };
    const Bytes feed = encodeSlot(KeySlot(before.feed));
    withIt(u"DELETE FROM slots WHERE blob=?"_s, {feed});
    EXPECT_EQ(encodeSlot(KeySlot(mine().feed)), feed);
    withIt(u"INSERT INTO slots(id, blob) VALUES(-1, ?)"_s, {encodeSlot(KeySlot(before.passphrase))});
    EXPECT_EQ(RawDatabase(file()).value(u"SELECT count(*) FROM slots"_s).toInt(), 8);
    const OwnFeed other = OwnFeed::make();
    const auto keys = PersonKeys::open(before, phrase(u"first words"_s));
    withIt(u"UPDATE slots SET blob=? WHERE blob=?"_s,
           {encodeSlot(KeySlot(FeedSlot::seal(keys->owner, other.instance, other.key, keys->root))), feed});
    EXPECT_EQ(encodeSlot(KeySlot(mine().feed)), feed);
    const Vault a = first();
    EXPECT_EQ(a.findings(), TableFindings());
    EXPECT_FALSE(a.beganFreshFeed());
}

TEST_F(Planted, ARowOverwrittenWithAForgedYesNeverCounts) {
    const DocumentId plan = makeRandomId<DocumentId>();
    {
        Vault b = second();
        const std::array steps{stepOf(reviseDraft(plan, Wording{DocumentType::Agreement, {}, {}, {}, Cbor(u"x"_s)})),
                               DraftStep([plan](std::span<const StatementId> before) {
                                   return signDraft(plan, {before.back(), someDay.plus(7)});
                               })};
        ASSERT_TRUE(b.commit(someDay, steps, std::nullopt));
        sign(b, *nameDraft(u"Bo"_s));
        sign(b, resultDraft(makeRandomId<DocumentId>(), {}));
    }
    const StatementId revision = meaning(first()).document(plan)->current.id;
    const SealedStatement forged = forgedSignOff(plan, revision);
    {
        Vault a = first();
        save(a, "has checked every row");
        const Editor tool = editor();
        tool.overwrite(tool.rowsOf(m_second, StatementKind::Profile).front(), forged);
        // Something is let go of, which seals rows anew.
        ASSERT_TRUE(a.forget(std::array{a.log().all().back().id()}, Bytes("p")));
    }
    for (int start = 0; start < 2; ++start) {
        Vault a = first();
        EXPECT_NE(stateOf(a, plan), SignoffState::AgreedForNow);
        EXPECT_EQ(a.log().find(statementIdOf(forged.header)), nullptr);
        EXPECT_EQ(a.damagedRows(), 1u);
        EXPECT_EQ(a.findings().lostOfOther, start == 0 ? 1u : 0u) << "the name that stood there";
        save(a, "again");
    }
}

struct Trap {
    const char* name;
    const char* sql;
};

void PrintTo(const Trap& trap, std::ostream* out) {
    *out << trap.name;
}

class PlantedTraps : public Planted, public testing::WithParamInterface<Trap> {};

TEST_P(PlantedTraps, SwallowNothing) {
    const DocumentId plan = agreedPlan();
    editor().run(QString::fromUtf8(GetParam().sql));
    {
        Vault a = first();
        sign(a, withdrawDraft(plan));
        save(a, "kept");
    }
    EXPECT_EQ(editor().rowsOf(m_first, StatementKind::DocumentWithdraw).size(), 1u) << "what was confirmed is there";
    EXPECT_EQ(RawDatabase(file()).value(u"SELECT count(*) FROM pocket WHERE person=?"_s, {m_first.bytes()}), 2);
    const Vault a = first();
    EXPECT_EQ(a.pocketContent(), "kept");
    EXPECT_EQ(a.findings(), TableFindings());
    EXPECT_EQ(stateOf(second(), plan), SignoffState::NoLongerAgreed);
}

TEST_P(PlantedTraps, SwallowNothingInAnOpenWindow) {
    const DocumentId plan = agreedPlan();
    Vault a = first();
    editor().run(QString::fromUtf8(GetParam().sql));
    sign(a, withdrawDraft(plan));
    save(a, "kept");
    EXPECT_EQ(editor().rowsOf(m_first, StatementKind::DocumentWithdraw).size(), 1u);
    EXPECT_EQ(RawDatabase(file()).value(u"SELECT count(*) FROM pocket WHERE person=?"_s, {m_first.bytes()}), 2);
}

INSTANTIATE_TEST_SUITE_P(
    Triggers, PlantedTraps,
    testing::Values(Trap{"aRowIsDeletedAgain",
                         "CREATE TRIGGER t AFTER INSERT ON rec BEGIN DELETE FROM rec WHERE id=NEW.id; END"},
                    Trap{"aRowIsNeverWritten", "CREATE TRIGGER t BEFORE INSERT ON rec BEGIN SELECT RAISE(IGNORE); END"},
                    Trap{"oldPocketsStay", "CREATE TRIGGER t BEFORE DELETE ON pocket BEGIN SELECT RAISE(IGNORE); END"},
                    Trap{"aQuotedName",
                         "CREATE TRIGGER \"a \"\" b\" AFTER INSERT ON REC BEGIN DELETE FROM rec WHERE id=NEW.id; END"},
                    Trap{"anIndex", "CREATE INDEX i ON rec(box)"}),
    [](const auto& trap) { return std::string(trap.param.name); });

TEST_F(Planted, AnotherTableInPlaceOfOneIsDamageAndNothingIsTouched) {
    agreedPlan();
    editor().run(u"ALTER TABLE rec ADD COLUMN more"_s);
    const Bytes before = read(file());
    EXPECT_EQ(tryFirst().error().kind, ErrorKind::VaultDamaged);
    EXPECT_EQ(read(file()), before);
}

TEST_F(Planted, ATableOfSomebodyElseKeepsNobodyOut) {
    const DocumentId plan = agreedPlan();
    editor().run(u"CREATE TABLE notes(a TEXT UNIQUE)"_s);
    editor().run(u"CREATE VIEW recs AS SELECT * FROM rec"_s);
    EXPECT_EQ(stateOf(first(), plan), SignoffState::AgreedForNow);
}

TEST_F(Planted, ARowWithAHugeNumberKeepsNobodyFromWithdrawing) {
    const DocumentId plan = agreedPlan();
    const SealedStatement some = editor().rows().back().statement;
    for (const qint64 id : {std::numeric_limits<qint64>::max(), (qint64{1} << 48) + 1, qint64{1} << 30})
        editor().plant(id, some);
    {
        Vault a = first();
        sign(a, withdrawDraft(plan));
    }
    EXPECT_EQ(stateOf(second(), plan), SignoffState::NoLongerAgreed);
    EXPECT_LT(editor().rows().back().id, 1000) << "what stood there by hand is gone";
    secondSays(*nameDraft(u"Bo"_s));
    EXPECT_EQ(first().damagedRows(), 0u);
}

} // namespace
} // namespace bothy::test
