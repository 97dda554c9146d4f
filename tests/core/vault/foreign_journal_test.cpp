// A vault whose last transaction was cut off, and what somebody may put in its place meanwhile.

#include "core/vault/foreign_journal.h"
#include "core/vault/journal_pages.h"
#include "tests/core/vault/vault_home.h"

#include <QtEndian>

#include <array>
#include <sys/wait.h>
#include <unistd.h>

namespace bothy {
namespace {

class ForeignJournal : public VaultHome {
protected:
    static constexpr qsizetype PageOctets = 4096;

    QString journal() const { return file() + u"-journal"_s; }
    QString aside(int number = 1) const { return journal() + u".%1.aside"_s.arg(number); }

    /// A vault with an older copy, and what a power cut would leave of its next transaction: `m_before`, `m_journal`,
    /// and the file as it would have become, `m_after`.
    void cutOff() {
        create();
        {
            Vault vault = first();
            say(vault, u"one"_s, Bytes("older"));
            m_older = read(file());
            say(vault, u"two"_s, Bytes("before"));
        }
        m_before = read(file());
        {
            RawDatabase raw(file()); // whose journal stays there, with its head wiped
            ASSERT_TRUE(raw.value(u"PRAGMA journal_mode=PERSIST"_s).isValid());
            ASSERT_TRUE(raw.run(u"BEGIN"_s) && raw.run(u"DELETE FROM rec WHERE id=2"_s) &&
                        raw.run(u"UPDATE pocket SET box=?"_s, {Bytes(262'200, 'n')}) && raw.run(u"COMMIT"_s));
        }
        m_after = read(file());
        m_journal = withHead(read(journal()));
        ASSERT_TRUE(QFile::remove(journal()));
        ASSERT_NE(m_after, m_before);
        ASSERT_TRUE(JournalHead::read(m_journal) && !JournalHead::read(m_journal)->firstPage.isEmpty());
    }
    /// The head as it was until the moment of the commit: all it held can be read off the rest.
    Bytes withHead(Bytes journal) const {
        constexpr qsizetype Sector = 512, Record = PageOctets + 8;
        std::uint32_t seed = qFromBigEndian<std::uint32_t>(journal.constData() + Sector + 4 + PageOctets);
        for (qsizetype i = PageOctets - 200; i > 0; i -= 200)
            seed -= static_cast<std::uint8_t>(journal[Sector + 4 + i]);
        const std::array numbers{static_cast<std::uint32_t>((journal.size() - Sector) / Record), seed,
                                 static_cast<std::uint32_t>(m_before.size() / PageOctets), std::uint32_t{Sector},
                                 std::uint32_t{PageOctets}};
        Bytes head = Bytes::fromHex("d9d505f920a163d7");
        for (const std::uint32_t number : numbers) {
            Bytes octets(4, '\0');
            qToBigEndian(number, octets.data());
            head += octets;
        }
        return journal.replace(0, head.size(), head);
    }
    void put(const Bytes& database, const Bytes& beside) {
        QFile::remove(file());
        write(file(), database);
        write(journal(), beside);
    }
    QString contentOfFirst() { return QString::fromLatin1(first().pocketContent()); }

    Bytes m_older, m_before, m_after, m_journal;
};

TEST_F(ForeignJournal, ItsOwnJournalIsRolledBackWhereverTheTransactionWasCutOff) {
    cutOff();
    const qsizetype pages = m_before.size() / PageOctets;
    for (const qsizetype written : {qsizetype{0}, qsizetype{1}, pages / 2, pages}) {
        put(m_after.first(written * PageOctets) + m_before.sliced(written * PageOctets), m_journal);
        EXPECT_TRUE(Vault::people(places())) << written;
        EXPECT_EQ(read(file()), m_before) << written;
        EXPECT_FALSE(QFileInfo::exists(journal()));
        EXPECT_FALSE(QFileInfo::exists(aside()));
    }
    EXPECT_EQ(contentOfFirst(), u"before"_s);
}

TEST_F(ForeignJournal, AnOlderCopyInItsPlaceStaysAsItIsAndTheJournalIsKept) {
    cutOff();
    put(m_older, m_journal);
    EXPECT_TRUE(Vault::people(places()));
    EXPECT_EQ(read(file()), m_older) << "not one page of another state is put into it";
    EXPECT_FALSE(QFileInfo::exists(journal()));
    EXPECT_EQ(read(aside()), m_journal);
    EXPECT_EQ(contentOfFirst(), u"older"_s);

    // The newer pair can be brought together again.
    put(m_before.first(PageOctets) + m_after.sliced(PageOctets), read(aside()));
    EXPECT_EQ(contentOfFirst(), u"before"_s);
    put(m_older, m_journal);
    EXPECT_TRUE(Vault::people(places()));
    EXPECT_EQ(read(aside(1)), m_journal) << "nothing is written over";
    EXPECT_EQ(read(aside(2)), m_journal);
}

TEST_F(ForeignJournal, ANewerCopyOrAnotherKindOfFileStaysAsItIs) {
    cutOff();
    {
        put(m_after, {});
        RawDatabase raw(file());
        ASSERT_TRUE(raw.run(u"UPDATE pocket SET gen=gen+2"_s));
    }
    const Bytes newer = read(file());
    const Bytes letter = Bytes("a letter, and no vault at all. ").repeated(2000);
    for (const Bytes& other : {newer, letter, m_before.first(50)}) {
        put(other, m_journal);
        static_cast<void>(Vault::people(places()).has_value());
        EXPECT_EQ(read(file()), other);
        EXPECT_EQ(read(aside()), m_journal);
        ASSERT_TRUE(QFile::remove(aside()));
    }
}

TEST_F(ForeignJournal, AJournalOfAWriterAtWorkIsLeftAlone) {
    cutOff();
    put(m_before, {});
    int ready[2], go[2];
    ASSERT_TRUE(::pipe(ready) == 0 && ::pipe(go) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        char octet = 0;
        auto database = Database::open(file(), {});
        if (!database) ::_exit(1);
        auto transaction = Transaction::begin(*database);
        if (!transaction || !transaction->run("UPDATE pocket SET gen=gen+5")) ::_exit(2);
        if (::write(ready[1], "r", 1) != 1 || ::read(go[0], &octet, 1) != 1) ::_exit(3);
        ::_exit(transaction->commit() ? 0 : 4);
    }
    char octet = 0;
    ASSERT_EQ(::read(ready[0], &octet, 1), 1);
    ASSERT_TRUE(QFileInfo::exists(journal()));
    EXPECT_TRUE(Vault::people(places())) << "readers do not wait for a writer";
    EXPECT_TRUE(QFileInfo::exists(journal()));
    ASSERT_EQ(::write(go[1], "g", 1), 1);
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << status;
    EXPECT_FALSE(QFileInfo::exists(aside()));
    for (const int end : {ready[0], ready[1], go[0], go[1]})
        ::close(end);
}

TEST_F(ForeignJournal, ATornOrEndedJournalPutsNothingBack) {
    cutOff();
    for (const qsizetype octets : {qsizetype{0}, qsizetype{7}, qsizetype{512}, m_journal.size() - 1})
        static_cast<void>(JournalHead::read(ByteView(m_journal).first(octets)).has_value());
    EXPECT_EQ(JournalHead::read(Bytes(m_journal.size(), '\0')).has_value(), false);
    Bytes ended = m_journal;
    ended.replace(0, 28, Bytes(28, '\0'));
    put(m_older, ended);
    EXPECT_TRUE(Vault::people(places()));
    EXPECT_EQ(read(file()), m_older);
    EXPECT_FALSE(QFileInfo::exists(aside()));
}

} // namespace
} // namespace bothy
