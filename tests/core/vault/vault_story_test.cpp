// What people do with a vault when nothing is wrong.

#include "tests/core/vault/vault_home.h"

#include <QFileInfo>
#include <QThread>

#include <sys/stat.h>

namespace bothy {
namespace {

class VaultStory : public VaultHome {
protected:
    PersonSlots slotsOnDisk() {
        auto database = Database::open(file(), places().database);
        return std::move(slot_table::load(*database, m_first)).value();
    }
    PassphraseForm formOnDisk() { return slotsOnDisk().passphrase.form; }

    /// Puts the passphrase slot back into its older form: the key comes from every character that was given.
    void sealAsBefore(const QString& kept) {
        const PersonSlots slots = slotsOnDisk();
        const auto keys = PersonKeys::open(slots, phrase(u"first words"_s));
        ASSERT_TRUE(keys);
        const QByteArray octets = kept.toUtf8();
        const Salt salt = makeRandomId<Salt>();
        for (const Passphrase& form : phrase(kept).asGivenBefore()) {
            if (form.secret().view() != octets) continue;
            const auto key = derivePassphraseKey(form, salt.view(), cheapCost);
            const auto slot =
                PassphraseSlot::seal(keys->owner, u"Ash"_s, salt, cheapCost, *key, keys->root, PassphraseForm::AsGiven);
            auto database = Database::open(file(), places().database);
            auto transaction = Transaction::begin(*database);
            ASSERT_TRUE(slot_table::settle(*database, *transaction, {slot, slots.identity, slots.couple, slots.feed}));
            ASSERT_TRUE(transaction->commit());
            return;
        }
        FAIL() << "no form is " << octets.toHex().constData();
    }
};

TEST_F(VaultStory, NoVaultYetIsNoError) {
    const auto people = Vault::people(places());
    ASSERT_TRUE(people);
    EXPECT_TRUE(people->empty());
    EXPECT_FALSE(QFileInfo::exists(places().directory)) << "looking leaves nothing behind";
}

TEST_F(VaultStory, WhatWasSavedIsThereAfterTheNextUnlock) {
    {
        Vault vault = create();
        EXPECT_TRUE(vault.pocketContent().isEmpty());
        EXPECT_EQ(vault.log().all().size(), 1u) << "the certificate of the feed";
        say(vault, u"hello"_s, Bytes("private"));
        EXPECT_EQ(vault.pocketContent(), "private");
        EXPECT_EQ(vault.log().all().size(), 2u);
    }
    const Vault vault = first();
    EXPECT_EQ(vault.me(), m_first);
    EXPECT_EQ(vault.partner(), std::nullopt);
    EXPECT_EQ(vault.pocketContent(), "private");
    EXPECT_FALSE(vault.findings().isOlder);
    EXPECT_EQ(vault.damagedRows(), 0u);
    ASSERT_EQ(vault.log().all().size(), 2u);
    EXPECT_EQ(vault.log().all().back().message(), encode(Cbor::Array{1, u"hello"_s}));
    EXPECT_TRUE(vault.log().isComplete(vault.log().all().back()));
    EXPECT_EQ(feedsOf(vault.log(), m_first), 1u) << "an ordinary start goes on with the same feed";
}

TEST_F(VaultStory, TheTilesAreKnownBeforeUnlocking) {
    createCouple();
    const auto people = Vault::people(places());
    ASSERT_TRUE(people);
    EXPECT_EQ(*people, (std::vector<PersonOnTile>{{m_first, u"Ash"_s}, {m_second, u"Bo"_s}}));
    {
        Vault vault = first();
        ASSERT_TRUE(vault.setTileLabel({}));
        EXPECT_EQ(vault.setTileLabel(QString(65, u'a')).error().kind, ErrorKind::TextTooLong);
        EXPECT_EQ(vault.tileLabel(), QString());
    }
    EXPECT_EQ(Vault::people(places())->front().label, QString());
    first();
}

/// As a version wrote it that kept every character of a paste.
TEST_F(VaultStory, AVaultWhosePassphraseHasALineEndOpensWhenItIsTyped) {
    for (const QString& kept : {u"first words"_s, u"first words\n"_s, u"first words\r\n"_s, u"\tfirst words"_s}) {
        SCOPED_TRACE(qPrintable(kept));
        QFile::remove(file());
        create();
        sealAsBefore(kept);
        EXPECT_EQ(Vault::unlock(places(), m_first, phrase(u"other words"_s), someDay).error().kind,
                  ErrorKind::WrongPassphrase);
        EXPECT_EQ(formOnDisk(), PassphraseForm::AsGiven) << "a wrong one changes nothing";
        {
            Vault vault = opened(Vault::unlock(places(), m_first, phrase(kept), someDay)); // pasted again
            EXPECT_TRUE(vault.changePassphrase(phrase(u"first words"_s), phrase(u"first words"_s), cheapCost, someDay));
        }
        sealAsBefore(kept);
        if (!kept.startsWith(u'\t'))
            opened(Vault::unlock(places(), m_first, phrase(u"first words"_s), someDay)); // typed
        else
            opened(Vault::unlock(places(), m_first, phrase(kept), someDay));
        EXPECT_EQ(formOnDisk(), PassphraseForm::Typed) << "and from now on one try is enough";
        EXPECT_TRUE(tryFirst());
    }
}

TEST_F(VaultStory, AnOlderSlotThatCannotBeRenewedStillOpensAndKeepsItsForm) {
    create();
    sealAsBefore(u"first words\n"_s);
    VaultPlaces full = places();
    full.database.readOnly = true;
    opened(Vault::unlock(full, m_first, phrase(u"first words"_s), someDay));
    EXPECT_EQ(formOnDisk(), PassphraseForm::AsGiven);
    EXPECT_TRUE(tryFirst());
}

TEST_F(VaultStory, ASecondPersonJoinsAndBothSeeEachOther) {
    {
        Vault vault = create();
        say(vault, u"before"_s);
        const std::array name{words(u"my name"_s)};
        const auto joined = vault.addPartner(newPerson(u"Bo"_s, u"second words"_s), someDay, name);
        ASSERT_TRUE(joined);
        m_second = *joined;
        EXPECT_EQ(vault.partner(), m_second);
        EXPECT_EQ(vault.log().all().size(), 4u) << "two of the first, certificate and name of the second";
        EXPECT_EQ(vault.addPartner(newPerson({}, u"third"_s), someDay).error().kind, ErrorKind::CoupleComplete);
    }
    Vault a = first();
    Vault b = second();
    EXPECT_EQ(a.partner(), m_second);
    EXPECT_EQ(b.partner(), m_first);
    EXPECT_EQ(feedsOf(b.log(), m_second), 1u) << "the first start goes on with the feed made for them";
    say(b, u"hello"_s);
    EXPECT_EQ(b.log().all().size(), 5u);
    EXPECT_TRUE(b.log().isComplete(b.log().all().back()));
}

TEST_F(VaultStory, AStepMayNameTheStatementBeforeIt) {
    Vault vault = create();
    const std::array<DraftStep, 2> steps{words(u"wording"_s, StatementKind::DocumentRevise),
                                         [](std::span<const StatementId> before) {
                                             return StatementDraft{StatementKind::DocumentSign, {}, before[0].bytes()};
                                         }};
    ASSERT_TRUE(vault.commit(someDay, steps, {}));
    const auto all = vault.log().all();
    EXPECT_EQ(all[2].message(), encode(all[1].id().bytes()));
}

TEST_F(VaultStory, TwoWindowsSeeEachOthersCommits) {
    createCouple();
    Vault a = first();
    Vault b = second();
    EXPECT_FALSE(*a.refresh());
    EXPECT_FALSE(*b.refresh());
    say(b, u"from b"_s);
    EXPECT_EQ(a.log().all().size(), 2u);
    EXPECT_TRUE(*a.refresh());
    EXPECT_EQ(a.log().all().size(), 3u);
    EXPECT_FALSE(*a.refresh());
    EXPECT_FALSE(*b.refresh()) << "what b wrote is not news for b";
    for (int i = 0; i < 5; ++i) {
        say(a, u"a%1"_s.arg(i));
        say(b, u"b%1"_s.arg(i), Bytes(10, 'x'));
    }
    EXPECT_TRUE(*a.refresh());
    EXPECT_TRUE(*b.refresh());
    EXPECT_EQ(a.log().all().size(), 13u);
    EXPECT_EQ(b.log().all().size(), 13u);
    for (const auto& statement : a.log().all())
        EXPECT_TRUE(a.log().isComplete(statement) && b.log().find(statement.id()));
}

TEST_F(VaultStory, ACommitClaimsOnlyWhatItsWindowHadSeen) {
    createCouple();
    Vault a = first();
    Vault b = second();
    say(b, u"taken back"_s);
    const StatementId unseen = b.log().all().back().id();
    say(a, u"agreed"_s); // the table holds b's row by now, a's page does not show it
    const StatementId mine = a.log().all().back().id();
    ASSERT_TRUE(*a.refresh());
    EXPECT_FALSE(a.log().isInPast(*a.log().find(unseen), *a.log().find(mine)));
    say(a, u"agreed again"_s);
    EXPECT_TRUE(a.log().isInPast(*a.log().find(unseen), a.log().all().back()));
}

TEST_F(VaultStory, OnePersonIsOpenOnce) {
    createCouple();
    auto vault = std::make_optional(first());
    EXPECT_EQ(tryFirst().error().kind, ErrorKind::AlreadyOpenElsewhere);
    EXPECT_TRUE(trySecond());
    Vault moved = std::move(*vault);
    vault.reset();
    EXPECT_EQ(tryFirst().error().kind, ErrorKind::AlreadyOpenElsewhere) << "the lock moved along";
    { const Vault gone = std::move(moved); }
    EXPECT_TRUE(tryFirst());
}

TEST_F(VaultStory, ThePassphraseCanBeChanged) {
    createCouple();
    {
        Vault vault = first();
        save(vault, "kept");
        EXPECT_EQ(vault.changePassphrase(phrase(u"not it"_s), phrase(u"new"_s), cheapCost, someDay).error().kind,
                  ErrorKind::WrongPassphrase);
        ASSERT_TRUE(vault.changePassphrase(phrase(u"first words"_s), phrase(u"new words"_s), {2, 16}, someDay));
        EXPECT_EQ(vault.changePassphrase(phrase(u"first words"_s), phrase(u"x"_s), cheapCost, someDay).error().kind,
                  ErrorKind::WrongPassphrase);
        ASSERT_TRUE(vault.setTileLabel(u"Renamed"_s));
    }
    EXPECT_EQ(tryFirst().error().kind, ErrorKind::WrongPassphrase);
    const Vault vault = opened(Vault::unlock(places(), m_first, phrase(u"new words"_s), someDay));
    EXPECT_EQ(vault.pocketContent(), "kept");
    EXPECT_EQ(vault.tileLabel(), u"Renamed"_s);
    EXPECT_TRUE(trySecond());
}

TEST_F(VaultStory, FilesAreForTheirOwnerOnly) {
    createCouple();
    Vault vault = first();
    say(vault, u"hello"_s);
    const auto modeOf = [](const QString& path) {
        struct stat found {};
        EXPECT_EQ(::stat(path.toLocal8Bit().constData(), &found), 0) << qPrintable(path);
        return found.st_mode & 0777;
    };
    EXPECT_EQ(modeOf(places().directory), 0700u);
    EXPECT_EQ(modeOf(places().stateDirectory), 0700u);
    for (const QString& folder : {places().directory, places().stateDirectory})
        for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
            EXPECT_EQ(modeOf(info.filePath()), 0600u) << qPrintable(info.fileName());
}

TEST_F(VaultStory, NothingIsLeftOverBesideTheVault) {
    createCouple();
    EXPECT_EQ(QDir(places().directory).entryList(QDir::Files | QDir::Hidden | QDir::System).size(), 2)
        << "vault.db, one lock";
    EXPECT_EQ(QDir(places().stateDirectory).entryList(QDir::Files | QDir::Hidden).size(), 2) << "two markers";
}

TEST_F(VaultStory, AVaultMayMoveToAnotherThread) {
    std::optional<Vault> vault;
    const std::unique_ptr<QThread> worker(QThread::create([&] { vault = create(); }));
    worker->start();
    ASSERT_TRUE(worker->wait());
    say(*vault, u"from the window"_s, Bytes("here"));
    EXPECT_FALSE(*vault->refresh());
    vault.reset();
    EXPECT_EQ(first().pocketContent(), "here");
}

TEST_F(VaultStory, TenThousandStatementsOpen) {
    {
        Vault vault = create();
        std::vector<DraftStep> steps(10'000, words(QString(200, u'w')));
        ASSERT_TRUE(vault.commit(someDay, steps, Bytes("end")));
    }
    const Vault vault = first();
    EXPECT_EQ(vault.log().all().size(), 10'001u);
    EXPECT_EQ(vault.signaturesChecked(), 0u) << "the private part vouches for them";
    EXPECT_TRUE(vault.log().isComplete(vault.log().all().back()));
}

TEST_F(VaultStory, ManyFreshSignaturesAreCheckedOnceAndThenVouchedFor) {
    createCouple();
    {
        Vault a = first();
        ASSERT_TRUE(a.commit(someDay, std::vector<DraftStep>(400, words(u"w"_s)), {}));
    }
    EXPECT_GT(second().signaturesChecked(), 400u) << "b takes nobody's word for it but their own";
    EXPECT_EQ(second().signaturesChecked(), 0u);
    EXPECT_EQ(first().signaturesChecked(), 0u) << "a made them";
}

} // namespace
} // namespace bothy
