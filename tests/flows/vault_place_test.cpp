// Places a vault can meet: below a folder that another program copies, and beside the journal of another file.

#include "core/vault/database.h"
#include "tests/flows/window.h"
#include "ui/text/error_words.h"

#include <QDir>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class VaultPlace : public testing::Test {
protected:
    QString home() const { return QFileInfo(m_couple.places().directory).path(); }
    QString vault() const { return m_couple.places().directory + u"/vault.db"_s; }
    void startSyncing() { ASSERT_TRUE(QDir().mkpath(home() + u"/.stfolder"_s)); }
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Couple m_couple;
};

TEST_F(VaultPlace, ASyncedHomeIsNamedBeforeTheFirstRunAndCanBeUsedKnowingly) {
    startSyncing();
    {
        Window window(m_couple);
        window.hands.waitToRead(QDir::toNativeSeparators(QFileInfo(home()).canonicalFilePath()));
        window.hands.waitToRead(u"Syncthing"_s);
        EXPECT_FALSE(QFileInfo::exists(vault()));
        window.hands.click(u"tryAgain"_s);
        window.hands.waitToRead(u"Syncthing"_s);
        window.hands.click(u"useSyncedFolder"_s);
        EXPECT_TRUE(waitFor([&] { return !window.hands.sees(u"useSyncedFolder"_s); }));
        window.hands.waitToRead(u"Welcome to Bothy"_s);
    }
    m_couple.moveIn();
    Window window(m_couple);
    window.unlock(0, "robin opens this door");
}

TEST_F(VaultPlace, AVaultThatIsThereOpensBelowAFolderThatCameToBeSynced) {
    m_couple.moveIn();
    Window window(m_couple);
    window.hands.click(u"tile.0"_s);
    startSyncing();
    window.hands.type(u"passphrase"_s, u"robin opens this door"_s);
    window.hands.click(u"open"_s);
    window.hands.click(u"useSyncedFolder"_s);
    window.unlock(0, "robin opens this door");
}

TEST_F(VaultPlace, PuttingAnOlderCopyInItsPlaceAsTheScreenSaysGivesThatCopy) {
    m_couple.moveIn();
    const QString older = home() + u"/older.db"_s;
    ASSERT_TRUE(QFile::copy(vault(), older));
    QByteArray journal;
    {
        auto session = m_couple.window();
        Couple::open(*session, Couple::robin());
        ASSERT_TRUE(finished(session->rename(u"Robin R."_s)));
        session->lock();
        ASSERT_TRUE(finished(session->lookForVault()));
        // A transaction that a power cut ends: its journal is whole, its pages are half there.
        VaultPlaces places = m_couple.places();
        auto database = Database::open(vault(), places.database);
        ASSERT_TRUE(database && database->run("PRAGMA cache_size=1") && database->run("PRAGMA cache_spill=ON"));
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction && transaction->run("UPDATE pocket SET box=zeroblob(262200)") &&
                    transaction->run("DELETE FROM rec"));
        ASSERT_TRUE(QFile::copy(vault(), vault() + u".cut"_s));
        journal = read(vault() + u"-journal"_s);
    }
    ASSERT_TRUE(QFile::remove(vault()) && QFile::rename(vault() + u".cut"_s, vault()));
    QFile damaged(vault());
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite) && damaged.write(QByteArray(100, 'x')) == 100);
    damaged.close();
    QFile beside(vault() + u"-journal"_s);
    ASSERT_TRUE(beside.open(QIODevice::WriteOnly) && beside.write(journal) == journal.size());
    beside.close();

    Window window(m_couple);
    window.hands.waitToRead(errorWords({ErrorKind::NotAVault, {}}).title);
    const QByteArray copy = read(older);
    ASSERT_TRUE(QFile::remove(vault()) && QFile::copy(older, vault()));
    window.hands.click(u"tryAgain"_s);
    EXPECT_TRUE(waitFor([&] { return window.hands.sees(u"tile.0"_s); }));
    EXPECT_EQ(read(vault()), copy) << "nothing is put into it";
    EXPECT_EQ(read(vault() + u"-journal.1.aside"_s), journal);
    window.unlock(0, "robin opens this door");
    EXPECT_EQ(window.session().shared().myName, u"Robin"_s);
}

TEST_F(VaultPlace, AVaultWhoseDiskIsNotConnectedIsWaitedForAndNeverReplacedUnasked) {
    m_couple.moveIn();
    const QString folder = m_couple.places().directory;
    ASSERT_TRUE(QDir().rename(folder, folder + u".away"_s));
    {
        Window window(m_couple);
        window.hands.waitToRead(errorWords({ErrorKind::VaultMissing, {}}).title);
        window.hands.click(u"tryAgain"_s);
        const auto* again = window.hands.visible<QAbstractButton>(u"tryAgain"_s);
        ASSERT_TRUE(again && waitFor([&] { return again->isEnabled(); })) << "it has looked";
        window.hands.waitToRead(errorWords({ErrorKind::VaultMissing, {}}).title);
        EXPECT_FALSE(QFileInfo::exists(vault()));
        QDir(folder).removeRecursively(); // the window keeps its looks there
        ASSERT_TRUE(QDir().rename(folder + u".away"_s, folder));
        window.hands.click(u"tryAgain"_s);
        window.unlock(0, "robin opens this door");
        EXPECT_TRUE(window.session().mine().findings.isEmpty());
    }
    ASSERT_TRUE(QFile::remove(vault()));
    Window window(m_couple);
    window.hands.click(u"beginAnew"_s);
    window.hands.waitToRead(u"Welcome to Bothy"_s);
    EXPECT_EQ(QDir(m_couple.places().stateDirectory).entryList({u"*.marker"_s}).size(), 2) << "nothing is lost yet";
}

} // namespace
} // namespace bothy
