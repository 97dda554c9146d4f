// What the files show to somebody without a passphrase, and what a crash leaves.

#include "tests/core/vault/vault_home.h"

#include <QDirIterator>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace bothy {
namespace {

class VaultDisk : public VaultHome {
protected:
    struct Shape {
        qint64 size = 0;
        int rows = 0;
        bool operator==(const Shape&) const = default;
    };
    Shape shape() {
        RawDatabase raw(file());
        int rows = 0;
        for (const QString& table : {u"slots"_s, u"rec"_s, u"pocket"_s})
            rows += raw.value(u"SELECT count(*) FROM "_s + table).toInt();
        return {QFileInfo(file()).size(), rows};
    }
    /// Steps of an action, small enough to stop in between. A tiny cache makes SQLite write pages into
    /// the file before the end, as earlier versions let it in a long transaction.
    static std::vector<std::function<void(Transaction&)>> steps(const PersonId& person) {
        const auto run = [](const char* sql, std::vector<QVariant> values = {}) {
            return [sql, values](Transaction& transaction) { ASSERT_TRUE(transaction.run(sql, values)); };
        };
        return {run("INSERT INTO rec(box) VALUES(?)", {Bytes(20'000, 'r')}),
                run("DELETE FROM pocket WHERE person=? AND id=1", {person.bytes()}),
                run("INSERT INTO pocket(person, gen, box) VALUES(?, 0, ?)", {person.bytes(), Bytes(262'200, 'p')}),
                run("UPDATE slots SET blob=? WHERE id=1", {Bytes(200, 's')}), run("DELETE FROM rec WHERE id=1")};
    }
    void expectNoTrace(const QByteArrayList& canaries) {
        QDirIterator files(m_root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            const Bytes content = read(path);
            ++seen;
            for (const Bytes& canary : canaries)
                EXPECT_FALSE(content.contains(canary)) << qPrintable(path) << ' ' << canary.constData();
        }
        EXPECT_GT(seen, 3);
    }
};

TEST_F(VaultDisk, TwoPrivateStatesInOneBucketLookTheSame) {
    const auto shapeAfter = [this](const QList<Bytes>& saves) {
        EXPECT_TRUE(QDir(m_root.path()).removeRecursively() && QDir().mkpath(m_root.path()));
        {
            Vault vault = create();
            for (const Bytes& content : saves)
                save(vault, content);
        }
        return shape();
    };
    const Shape empty = shapeAfter({});
    EXPECT_EQ(shapeAfter({Bytes("one answer")}), empty);
    EXPECT_EQ(shapeAfter({Bytes(250'000, 'x')}), empty) << "a full bucket";
    EXPECT_EQ(shapeAfter(QList<Bytes>(7, Bytes(100'000, 'x'))), empty) << "and many saves";
    const Shape next = shapeAfter({Bytes(280'000, 'x'), Bytes(280'000, 'x')});
    EXPECT_EQ(shapeAfter({Bytes(310'000, 'y'), Bytes(300'000, 'y')}), next);
    EXPECT_NE(next, empty);
}

TEST_F(VaultDisk, NoPlantedWordAppearsInAnyFile) {
    const QString word = u"canary-statement"_s;
    createCouple();
    QByteArrayList canaries{"first words", "second words", "third words", "canary"};
    Vault a = first();
    say(a, word, Bytes("canary-pocket"));
    say(a, word, Bytes("canary-pocket") + Bytes(300'000, 'c'));
    ASSERT_TRUE(a.changePassphrase(phrase(u"first words"_s), phrase(u"third words"_s), cheapCost, someDay));
    {
        auto database = Database::open(file(), {});
        auto slots = slot_table::load(*database, m_first);
        const auto keys = PersonKeys::open(*slots, phrase(u"third words"_s));
        for (const SecretBytes* secret : {&keys->root.secret(), &keys->couple.secret(), &keys->passphrase.secret()})
            canaries.push_back(secret->view().toByteArray());
        const SecretBytes seeds[] = {keys->identity.seed(), keys->feed.key.seed()};
        for (const SecretBytes& seed : seeds)
            canaries.push_back(seed.view().toByteArray());
    }
    expectNoTrace(canaries);
    EXPECT_TRUE(read(file()).contains("Bo")) << "the scan finds what is meant to be readable";
}

TEST_F(VaultDisk, AnActionThatWasKilledNeverHappened) {
    createCouple();
    {
        Vault a = first();
        say(a, u"canary"_s, Bytes("canary-kept"));
    }
    const auto size = steps(m_first).size();
    for (std::size_t last = 1; last <= size; ++last) {
        const pid_t child = ::fork();
        if (child == 0) {
            auto database = Database::open(file(), {});
            if (!database || !database->run("PRAGMA cache_size=1") || !database->run("PRAGMA cache_spill=ON"))
                ::_exit(1);
            auto transaction = Transaction::begin(*database);
            const auto script = steps(m_first);
            for (std::size_t i = 0; i < last; ++i)
                script[i](*transaction);
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status)) << last;
        EXPECT_TRUE(QFileInfo::exists(file() + u"-journal"_s)) << "the kill came in the middle";
        expectNoTrace({"canary", "first words"});
        const Vault a = first();
        EXPECT_EQ(a.pocketContent(), "canary-kept");
        EXPECT_EQ(a.log().all().size(), 3u);
        EXPECT_EQ(a.damagedRows(), 0u);
    }
}

TEST_F(VaultDisk, ACopyTakenAtAnyStepOpensAsBeforeOrAfter) {
    createCouple();
    {
        Vault a = first();
        say(a, u"one"_s, Bytes("before"));
    }
    const QString data = places().directory;
    std::vector<QString> copies;
    const auto copy = [&] {
        copies.push_back(m_root.filePath(u"copy-%1"_s.arg(copies.size())));
        copyFolder(data, copies.back());
    };
    {
        auto database = Database::open(file(), {});
        ASSERT_TRUE(database && database->run("PRAGMA cache_size=1") && database->run("PRAGMA cache_spill=ON"));
        auto transaction = Transaction::begin(*database);
        ASSERT_TRUE(transaction);
        copy();
        for (const auto& step : steps(m_first)) {
            step(*transaction);
            copy();
        }
    }
    Vault a = first();
    const std::size_t before = copies.size();
    say(a, u"two"_s, Bytes("after"));
    copy();
    for (std::size_t i = 0; i < copies.size(); ++i) {
        VaultPlaces where = places();
        where.directory = copies[i];
        where.stateDirectory = m_root.filePath(u"state-%1"_s.arg(i));
        // The copies carry the lock file of a window that is not theirs.
        const Vault vault = opened(Vault::unlock(where, m_first, phrase(u"first words"_s), someDay));
        EXPECT_EQ(vault.pocketContent(), i < before ? "before" : "after") << i;
        EXPECT_EQ(vault.damagedRows(), 0u);
    }
}

} // namespace
} // namespace bothy
