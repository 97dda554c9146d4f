// A vault in bad places, bad shape or bad company: a clear kind each time, and nothing lost.

#include "core/vault/synced_folder.h"
#include "tests/core/vault/vault_home.h"

#include <QDirIterator>

#include <unistd.h>

namespace bothy {
namespace {

class VaultTrouble : public VaultHome {
protected:
    ErrorKind unlockKind() {
        const auto vault = tryFirst();
        return vault ? ErrorKind::ProgrammingError : vault.error().kind;
    }
    ErrorKind peopleKind() const {
        const auto people = Vault::people(places());
        return people ? ErrorKind::ProgrammingError : people.error().kind;
    }
    ErrorKind createKind(const VaultPlaces& where) const {
        const auto vault = Vault::create(where, newPerson({}, u"words"_s), someDay);
        return vault ? ErrorKind::ProgrammingError : vault.error().kind;
    }
    /// Puts the good file back and looks whether everything is still there.
    void expectWholeAgain(const Bytes& good) {
        write(file(), good);
        EXPECT_EQ(first().pocketContent(), "kept");
    }
    void createWithContent() {
        createCouple();
        Vault vault = first();
        say(vault, u"hello"_s, Bytes("kept"));
    }
    static DraftStep bigWords() { return words(QString(100'000, u'w')); }
};

/// Opens files as somebody whom permissions bind, also where tests run as the one who may do everything.
class Bound {
public:
    explicit Bound(const QString& folder) {
        if (::geteuid() != 0) return;
        QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        EXPECT_EQ(::chown(QFile::encodeName(folder).constData(), Nobody, Nobody), 0);
        while (all.hasNext())
            EXPECT_EQ(::chown(QFile::encodeName(all.next()).constData(), Nobody, Nobody), 0);
        EXPECT_EQ(::seteuid(Nobody), 0);
    }
    ~Bound() { EXPECT_EQ(::seteuid(::getuid()), 0); }
    Bound(const Bound&) = delete;
    Bound& operator=(const Bound&) = delete;

private:
    static constexpr uid_t Nobody = 65534;
};

TEST_F(VaultTrouble, AFileThatMayBeWrittenAgainIsWrittenInTheSameVisit) {
    createWithContent();
    const Bound bound(m_root.path());
    ASSERT_TRUE(QFile::setPermissions(file(), QFile::ReadOwner));
    Vault a = first();
    const auto save = [&a] { return a.commit(someDay, {}, Bytes("written in the end")); };
    EXPECT_EQ(save().error().kind, ErrorKind::VaultReadOnly);
    ASSERT_TRUE(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner));
    const auto done = save();
    EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().detail));
}

TEST_F(VaultTrouble, AWrongPassphraseSaysSoAndTakesAsLong) {
    createWithContent();
    EXPECT_EQ(Vault::unlock(places(), m_first, phrase(u"first word"_s), someDay).error().kind,
              ErrorKind::WrongPassphrase);
    EXPECT_EQ(Vault::unlock(places(), m_first, phrase(u"second words"_s), someDay).error().kind,
              ErrorKind::WrongPassphrase);
    EXPECT_EQ(Vault::unlock(places(), makeRandomId<PersonId>(), phrase(u"x"_s), someDay).error().kind,
              ErrorKind::NotPossibleNow);
    EXPECT_EQ(first().pocketContent(), "kept");
}

TEST_F(VaultTrouble, NoFileIsVaultMissing) {
    EXPECT_EQ(Vault::unlock(places(), m_first, phrase(u"x"_s), someDay).error().kind, ErrorKind::VaultMissing);
}

TEST_F(VaultTrouble, CreatingTwiceKeepsTheFirst) {
    createWithContent();
    EXPECT_EQ(createKind(places()), ErrorKind::VaultExists);
    EXPECT_EQ(first().pocketContent(), "kept");
}

TEST_F(VaultTrouble, AnotherFileInPlaceOfTheVault) {
    createWithContent();
    const Bytes good = read(file());
    write(file(), "This is a letter, and not a short one. It goes on for a while.");
    EXPECT_EQ(peopleKind(), ErrorKind::NotAVault);
    EXPECT_EQ(unlockKind(), ErrorKind::NotAVault);
    EXPECT_EQ(createKind(places()), ErrorKind::VaultExists);
    write(file(), Bytes(100'000, '\xff'));
    EXPECT_EQ(unlockKind(), ErrorKind::NotAVault);
    QFile::remove(file());
    RawDatabase(file()).run(u"CREATE TABLE slots(id)"_s);
    EXPECT_EQ(unlockKind(), ErrorKind::NotAVault) << "a database of another program";
    QFile::remove(file());
    ASSERT_TRUE(QDir().mkdir(file()));
    EXPECT_EQ(unlockKind(), ErrorKind::NotAVault);
    ASSERT_TRUE(QDir().rmdir(file()));
    expectWholeAgain(good);
}

TEST_F(VaultTrouble, ATruncatedFileIsDamagedOrNotAVault) {
    createWithContent();
    const Bytes good = read(file());
    for (const qsizetype size :
         {qsizetype(0), qsizetype(1), qsizetype(15), qsizetype(16), qsizetype(99), qsizetype(100), qsizetype(511),
          qsizetype(4096), qsizetype(8192), qsizetype(10'000), good.size() / 2, good.size() - 4096}) {
        write(file(), good.first(size));
        const ErrorKind kind = unlockKind();
        EXPECT_TRUE(kind == ErrorKind::VaultDamaged || kind == ErrorKind::NotAVault) << size << ' ' << int(kind);
        EXPECT_EQ(read(file()), good.first(size)) << "what is damaged is not made worse";
    }
    // SQLite takes a last page that is cut for one that ends in zeros; what is sealed in it then decides.
    write(file(), good.first(good.size() - 100));
    if (const auto vault = tryFirst(); vault) {
        EXPECT_TRUE(vault->pocketContent() == "kept" || vault->findings().isOlder);
    }
    expectWholeAgain(good);
}

TEST_F(VaultTrouble, GarbageInAnyPageIsNoticed) {
    createWithContent();
    const Bytes good = read(file());
    const Bytes garbage(64, '\x5a');
    int opened = 0;
    for (qsizetype at = 0; at + 2000 < good.size(); at += 4096 * 5) {
        Bytes bad = good;
        bad.replace(at + 1900, garbage.size(), garbage);
        write(file(), bad);
        const auto vault = tryFirst();
        if (!vault) {
            EXPECT_TRUE(vault.error().kind == ErrorKind::VaultDamaged || vault.error().kind == ErrorKind::NotAVault);
            continue;
        }
        ++opened;
        EXPECT_TRUE(vault->pocketContent() == "kept" || vault->findings().isOlder) << at;
        EXPECT_TRUE(vault->log().all().size() >= 3 || vault->damagedRows() > 0) << at;
    }
    EXPECT_GT(opened, 0) << "a page of the other person's pocket keeps nobody out";
    expectWholeAgain(good);
}

TEST_F(VaultTrouble, ANewerVersionIsLeftAlone) {
    createWithContent();
    const Bytes good = read(file());
    ASSERT_TRUE(RawDatabase(file()).run(u"PRAGMA user_version=4"_s));
    const Bytes newer = read(file());
    EXPECT_EQ(peopleKind(), ErrorKind::VaultNewer);
    EXPECT_EQ(unlockKind(), ErrorKind::VaultNewer);
    EXPECT_EQ(read(file()), newer);
    expectWholeAgain(good);
}

TEST_F(VaultTrouble, AWriteProtectedVaultOpensAndSaysWhyItDoesNotSave) {
    createWithContent();
    VaultPlaces sealed = places();
    sealed.database.readOnly = true;
    {
        Vault vault = opened(Vault::unlock(sealed, m_first, phrase(u"first words"_s), someDay));
        EXPECT_EQ(vault.pocketContent(), "kept");
        const std::array steps{words(u"more"_s)};
        EXPECT_EQ(vault.commit(someDay, steps, Bytes("new")).error().kind, ErrorKind::VaultReadOnly);
        EXPECT_EQ(vault.setTileLabel(u"x"_s).error().kind, ErrorKind::VaultReadOnly);
        EXPECT_EQ(vault.pocketContent(), "kept");
        EXPECT_EQ(vault.log().all().size(), 3u);
        EXPECT_EQ(vault.tileLabel(), u"Ash"_s);
    }
    const Vault vault = first();
    EXPECT_EQ(vault.pocketContent(), "kept");
    EXPECT_EQ(feedsOf(vault.log(), m_first), 1u);
}

TEST_F(VaultTrouble, FoldersThatCannotHoldAVault) {
    write(m_root.filePath(u"plain"_s), "a file");
    VaultPlaces where = places();
    where.directory = m_root.filePath(u"plain"_s);
    EXPECT_EQ(createKind(where), ErrorKind::FolderNotWritable) << "a file, not a folder";
    EXPECT_EQ(Vault::people(where).error().kind, ErrorKind::FolderNotWritable);
    where.directory = m_root.filePath(u"plain/below"_s);
    EXPECT_EQ(createKind(where), ErrorKind::FolderNotWritable);
    where.directory = u"/proc/bothy"_s; // nobody may make a folder there, root neither
    EXPECT_EQ(createKind(where), ErrorKind::FolderNotWritable);
    where.directory = QString();
    EXPECT_EQ(createKind(where), ErrorKind::FolderNotWritable);
    where = places();
    where.stateDirectory = m_root.filePath(u"plain"_s);
    EXPECT_EQ(createKind(where), ErrorKind::FolderNotWritable);
    EXPECT_TRUE(QDir(places().directory).isEmpty()) << "nothing half made stays behind";
}

TEST_F(VaultTrouble, AFolderThatIsCopiedBetweenComputersIsNotUsed) {
    for (const QString& mark :
         {u".stfolder/"_s, u".dropbox"_s, u".sync/ID"_s, u".nextcloudsync.log"_s, u".sync_ab12.db"_s, u".megaignore"_s,
          u".tresorit/"_s, u".sync/status"_s, u".seafile-data/"_s, u"seafile-ignore.txt"_s}) {
        QTemporaryDir root;
        const QString path = root.filePath(u"cloud/"_s + mark);
        ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        if (!mark.endsWith(u'/')) write(path, "x");
        VaultPlaces where = places();
        where.directory = root.filePath(u"cloud/some/where"_s);
        EXPECT_EQ(createKind(where), ErrorKind::VaultInSyncedFolder) << qPrintable(mark);
        EXPECT_FALSE(QFileInfo::exists(where.directory));
        ASSERT_TRUE(QFile::link(root.filePath(u"cloud"_s), root.filePath(u"link"_s)));
        where.directory = root.filePath(u"link/deep"_s);
        EXPECT_EQ(createKind(where), ErrorKind::VaultInSyncedFolder) << "through a link";
    }
    ASSERT_TRUE(QDir(m_root.path()).mkpath(u".dropbox"_s)); // only that program's settings
    create();
}

TEST_F(VaultTrouble, AFolderThatIsCopiedCanBeUsedKnowinglyAndIsNotAskedAboutAgain) {
    const QString top = m_root.filePath(u"home, 100 %\nof it"_s); // a name as file systems allow it
    VaultPlaces where = places();
    where.directory = top + u"/data/bothy"_s;
    ASSERT_TRUE(QDir().mkpath(top + u"/.stfolder"_s));
    EXPECT_EQ(Vault::people(where).error().kind, ErrorKind::VaultInSyncedFolder) << "before anybody types anything";
    const auto folder = syncedFolderAround(where);
    ASSERT_TRUE(folder);
    EXPECT_EQ(*folder, (SyncedFolder{QFileInfo(top).canonicalFilePath(), SyncProgram::Syncthing}));
    EXPECT_FALSE(QFileInfo::exists(where.directory)) << "nothing is made before somebody said so";

    ASSERT_TRUE(acceptSyncedFolder(where, *folder));
    EXPECT_EQ(syncedFolderAround(where), std::nullopt);
    EXPECT_TRUE(Vault::people(where));
    PersonId person;
    {
        const Vault vault = opened(Vault::create(where, newPerson(u"Ash"_s, u"first words"_s), someDay));
        person = vault.me();
    }
    EXPECT_TRUE(Vault::unlock(where, person, phrase(u"first words"_s), someDay));
    EXPECT_EQ(QDir(where.directory).entryList(QDir::Files | QDir::Hidden).filter(u"synced"_s), QStringList())
        << "remembered outside of the vault";

    VaultPlaces elsewhere = where;
    elsewhere.stateDirectory = m_root.filePath(u"another computer"_s);
    EXPECT_EQ(Vault::people(elsewhere).error().kind, ErrorKind::VaultInSyncedFolder);
    ASSERT_TRUE(QDir().mkpath(top + u"/data/.dropbox.cache"_s));
    EXPECT_EQ(syncedFolderAround(where)->program, SyncProgram::Dropbox) << "that is another folder";
    write(where.stateDirectory + u"/synced-folders"_s, Bytes("\xff\x00%%%\n", 7));
    EXPECT_EQ(Vault::people(where).error().kind, ErrorKind::VaultInSyncedFolder) << "a broken note accepts nothing";
}

TEST_F(VaultTrouble, AFullDiskKeepsEverythingAsItWas) {
    createWithContent();
    VaultPlaces full = places();
    full.database.maxPages = 1; // as many as are in use
    Vault vault = opened(Vault::unlock(full, m_first, phrase(u"first words"_s), someDay));
    const Bytes before = read(file());
    const std::array steps{words(u"small"_s), bigWords(), words(u"small"_s)};
    EXPECT_EQ(vault.commit(someDay, steps, Bytes("new")).error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(read(file()), before);
    EXPECT_EQ(vault.log().all().size(), 3u);
    EXPECT_EQ(vault.pocketContent(), "kept");
    EXPECT_EQ(vault.commit(someDay, {}, Bytes(600'000, 'x')).error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(vault.pocketContent(), "kept");
    save(vault, "fits in what is there");
    EXPECT_EQ(vault.pocketContent(), "fits in what is there");
    VaultPlaces fullFromStart = places();
    fullFromStart.directory = m_root.filePath(u"other"_s);
    fullFromStart.database.maxPages = 3;
    EXPECT_EQ(createKind(fullFromStart), ErrorKind::DiskFull);
    EXPECT_TRUE(QDir(fullFromStart.directory).isEmpty(QDir::Files | QDir::Hidden));
}

TEST_F(VaultTrouble, AFullDiskKeepsNothingOfASecondPerson) {
    create();
    VaultPlaces full = places();
    full.database.maxPages = 1;
    {
        Vault vault = opened(Vault::unlock(full, m_first, phrase(u"first words"_s), someDay));
        EXPECT_EQ(vault.addPartner(newPerson(u"Bo"_s, u"second words"_s), someDay).error().kind, ErrorKind::DiskFull);
        EXPECT_EQ(vault.partner(), std::nullopt);
        EXPECT_EQ(vault.log().members().size(), 1u);
    }
    EXPECT_EQ(Vault::people(places())->size(), 1u);
    EXPECT_EQ(RawDatabase(file()).value(u"SELECT count(*) FROM pocket"_s), 2);
    EXPECT_TRUE(first().addPartner(newPerson(u"Bo"_s, u"second words"_s), someDay));
}

TEST_F(VaultTrouble, ALockedFileIsBusyAndLaterNot) {
    createWithContent();
    Vault vault = first();
    {
        RawDatabase other(file());
        ASSERT_TRUE(other.run(u"BEGIN EXCLUSIVE"_s));
        const std::array steps{words(u"x"_s)};
        EXPECT_EQ(vault.commit(someDay, steps, Bytes("new")).error().kind, ErrorKind::VaultBusy);
        EXPECT_EQ(Vault::people(places()).error().kind, ErrorKind::VaultBusy);
        EXPECT_EQ(trySecond().error().kind, ErrorKind::VaultBusy);
    }
    {
        RawDatabase reader(file()); // lets a transaction begin, and keeps it from ending
        ASSERT_TRUE(reader.run(u"BEGIN"_s));
        ASSERT_TRUE(reader.value(u"SELECT count(*) FROM rec"_s).isValid());
        const std::array steps{words(u"x"_s)};
        EXPECT_EQ(vault.commit(someDay, steps, Bytes("new")).error().kind, ErrorKind::VaultBusy);
        EXPECT_EQ(vault.log().all().size(), 3u);
    }
    say(vault, u"now"_s, Bytes("now"));
    EXPECT_EQ(vault.pocketContent(), "now");
    EXPECT_EQ(vault.log().all().size(), 4u);
    EXPECT_FALSE(vault.log().isForked(vault.log().all().back().header().feed));
}

TEST_F(VaultTrouble, DeletedOrReplacedWhileOpenIsNoticedBeforeAnythingIsLost) {
    createWithContent();
    const Bytes good = read(file());
    Vault vault = first();
    ASSERT_TRUE(QFile::rename(file(), file() + u".away"_s));
    EXPECT_EQ(vault.refresh().error().kind, ErrorKind::VaultMissing);
    EXPECT_EQ(vault.commit(someDay, {}, Bytes("new")).error().kind, ErrorKind::VaultMissing);
    write(file(), good);
    EXPECT_EQ(vault.refresh().error().kind, ErrorKind::VaultMissing) << "another file of that name";
    EXPECT_EQ(vault.commit(someDay, {}, Bytes("new")).error().kind, ErrorKind::VaultMissing);
    EXPECT_EQ(read(file()), good);
    EXPECT_EQ(read(file() + u".away"_s), good);
    ASSERT_TRUE(QFile::remove(file()) && QFile::rename(file() + u".away"_s, file()));
    save(vault, "new");
}

TEST_F(VaultTrouble, ANewVaultIsNotMixedWithTheJournalOfAnOldOne) {
    createWithContent();
    Bytes journal;
    {
        auto database = Database::open(file(), {});
        // Writes into the file before the end, as earlier versions did.
        ASSERT_TRUE(database && database->run("PRAGMA cache_size=1") && database->run("PRAGMA cache_spill=ON"));
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction && transaction->run("UPDATE pocket SET box=zeroblob(262200)"));
        journal = read(file() + u"-journal"_s);
    }
    ASSERT_TRUE(journal.startsWith(Bytes::fromHex("d9d505f920a163d7"))) << "a journal that would be rolled back";
    ASSERT_TRUE(QFile::remove(file()));
    write(file() + u"-journal"_s, journal);
    create();
    const Vault vault = first();
    EXPECT_EQ(vault.damagedRows(), 0u);
    EXPECT_EQ(Vault::people(places())->size(), 1u);
    EXPECT_EQ(read(file() + u"-journal.1.aside"_s), journal) << "kept, for the vault it belongs to";
}

TEST_F(VaultTrouble, AKeyCostAboveTheCapIsNotPaid) {
    createWithContent();
    PassphraseSlot slot;
    {
        auto database = Database::open(file(), {});
        slot = slot_table::load(*database, m_first)->passphrase;
    }
    for (const PassphraseCost cost : {PassphraseCost{3, PassphraseCost::maxMemoryKiB + 1}, PassphraseCost{11, 8},
                                      PassphraseCost{5, PassphraseCost::maxMemoryKiB}}) {
        slot.cost = cost;
        ASSERT_TRUE(RawDatabase(file()).run(u"UPDATE slots SET blob=? WHERE id=1"_s, {encodeSlot(slot)}));
        EXPECT_EQ(unlockKind(), ErrorKind::KeyCostTooHigh);
        EXPECT_EQ(Vault::people(places())->size(), 2u);
    }
    EXPECT_TRUE(trySecond());
}

TEST(NetworkFolders, AreKnownByTheirFileSystem) {
    for (const char* type : {"nfs4", "cifs", "fuse.rclone", "fuse.google-drive-ocamlfuse", "fuse.onedriver",
                             "fuse.pcloud", "fuse.seadrive", "fuse.sshfs"})
        EXPECT_TRUE(isOverNetwork(type)) << type;
    for (const char* type :
         {"ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "vfat", "fuseblk", "fuse.gocryptfs", ""})
        EXPECT_FALSE(isOverNetwork(type)) << type;
}

TEST_F(VaultTrouble, WhereThisComputerKnowsAVaultItsAbsenceIsSaidAndNothingIsDeleted) {
    createWithContent();
    const Bytes good = read(file());
    ASSERT_TRUE(QDir().rename(places().directory, places().directory + u".disk"_s)) << "its disk is not connected";
    EXPECT_EQ(peopleKind(), ErrorKind::VaultMissing);
    EXPECT_EQ(unlockKind(), ErrorKind::VaultMissing);
    ASSERT_TRUE(QDir().rename(places().directory + u".disk"_s, places().directory));
    expectWholeAgain(good);

    ASSERT_TRUE(QFile::remove(file()));
    const QString marker = places().stateDirectory + u'/' + m_first.hex() + u".marker"_s;
    const Bytes known = read(marker);
    const PersonId before = m_first;
    create();
    EXPECT_EQ(read(places().stateDirectory + u'/' + before.hex() + u".marker.1.aside"_s), known)
        << "nothing is deleted";
    EXPECT_EQ(Vault::people(places())->size(), 1u);
}

TEST_F(VaultTrouble, AVaultThatCouldNotBeMadeIsNotInTheWayAfterwards) {
    VaultPlaces full = places();
    full.database.maxPages = 3;
    const auto failed = Vault::create(full, newPerson(u"Ash"_s, u"first words"_s), someDay);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::DiskFull);
    EXPECT_TRUE(Vault::people(places())->empty());
    create();
}

TEST_F(VaultTrouble, TooMuchPrivateTextIsSaidBeforeItIsStored) {
    Vault vault = create();
    save(vault, "kept");
    EXPECT_EQ(vault.commit(someDay, {}, Bytes(maxPocketOctets + 1, 'x')).error().kind, ErrorKind::TextTooLong);
    const std::array steps{words(QString(maxPayloadOctets, u'x'))};
    EXPECT_EQ(vault.commit(someDay, steps, {}).error().kind, ErrorKind::TextTooLong);
    EXPECT_EQ(vault.pocketContent(), "kept");
    say(vault, u"short"_s, Bytes(700'000, 'y'));
    EXPECT_EQ(vault.pocketContent().size(), 700'000);
}

} // namespace
} // namespace bothy
