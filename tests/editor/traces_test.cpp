// What somebody can tell from the file, the folders and the log without a passphrase, and the two words against what
// nothing else can tell.

#include "core/documents/pauses.h"
#include "core/documents/profiles.h"
#include "tests/core/session/log_lines.h"
#include "tests/editor/against_editor.h"
#include "tests/support/couple.h"

#include <QDir>
#include <QSignalSpy>

namespace bothy::test {
namespace {

class Traces : public AgainstEditor {};

TEST_F(Traces, RowsOfPrivatePartsDoNotTellHowOftenTheirOwnerSaved) {
    const Editor tool = editor();
    const auto readable = [&] {
        std::vector<std::pair<qint64, qint64>> rows;
        for (const PersonId& person : {m_first, m_second})
            for (const Editor::Pocket::Row& row : tool.pocketOf(person).rows)
                rows.emplace_back(row.id, row.column);
        return rows;
    };
    const auto before = readable();
    ASSERT_EQ(before.size(), 4u);
    Vault a = first();
    for (int saves = 0; saves < 7; ++saves)
        save(a, QByteArray::number(saves));
    EXPECT_EQ(readable(), before);
}

TEST_F(Traces, OfTheTimesOfFilesAndFoldersOnlyTheDayIsKept) {
    {
        Vault a = first();
        save(a, "now");
    }
    const QDate today = QDate::currentDate();
    for (const QString& path :
         {file(), places().directory, places().directory + u'/' + m_first.hex() + u".lock"_s, places().stateDirectory,
          places().stateDirectory + u'/' + m_first.hex() + u".marker"_s}) {
        const QFileInfo info(path);
        for (const QDateTime& time : {info.lastModified(), info.lastRead()}) {
            const qint64 seconds = time.date().startOfDay().secsTo(time);
            EXPECT_LT(seconds, 3600) << qPrintable(path);
            EXPECT_LE(time.date(), today) << qPrintable(path);
        }
    }
}

/// Both people can read the log. What was noticed is for the window of whoever it was done to.
TEST(TracesInTheLog, TellNeitherWhatSomebodyDidToTheFileNorWhatWasNoticedOfIt) {
    Couple couple;
    couple.moveIn();
    Session robin(couple.services());
    Couple::open(robin, Couple::robin());
    const PersonId me = robin.me(), sam = robin.shared().partner.value();
    int visits = 0;
    QObject::connect(&robin, &Session::left, &robin, [&] { ++visits; });
    const auto unlock = [&] { ASSERT_TRUE(finished(robin.unlock(me, Couple::robin().passphrase))); };
    const auto lock = [&] {
        ASSERT_TRUE(finished(robin.save()));
        robin.lock();
        ASSERT_TRUE(waitFor([&, before = visits] { return visits > before; }));
    };
    ASSERT_TRUE(finished(robin.pause()));
    lock();

    const QString file = couple.places().directory + u"/vault.db"_s;
    const Editor tool = [&] {
        auto database = Database::open(file, {});
        const auto slots = slot_table::load(*database, sam);
        return Editor(file, std::move(PersonKeys::open(*slots, phrase(Couple::sam().passphrase))).value());
    }();
    const auto tamper = [&] { // the row last: from then on the window may be writing
        tool.run(u"CREATE TRIGGER t AFTER INSERT ON rec BEGIN DELETE FROM rec WHERE id=NEW.id; END"_s);
        tool.remove(tool.rowsOf(me, StatementKind::Pause).front());
    };
    const LogLines log;
    for (const bool isHere : {false, true}) {
        if (!isHere) tamper();
        unlock();
        if (isHere) {
            ASSERT_EQ(robin.shared().findings.putBack, 0u);
            tamper();
        }
        ASSERT_TRUE(waitFor([&] { return robin.shared().findings.putBack == 1; })) << "they are told";
        lock();
        EXPECT_EQ(log.text(), "");
        EXPECT_EQ(tool.rowsOf(me, StatementKind::Pause).size(), 1u) << "it is back";
    }
}

TEST_F(Traces, NoWordOfWhatWasMissedIsInTheLogWhereItCannotBeWritten) {
    firstSays(pauseDraft(m_first));
    Vault a = first();
    const Editor tool = editor();
    tool.remove(tool.rowsOf(m_first, StatementKind::Pause).front());
    RawDatabase holder(file());
    ASSERT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s));
    const LogLines log;
    EXPECT_TRUE(*a.glance());
    EXPECT_EQ(a.findings().putBack, 1u);
    EXPECT_EQ(log.text(), "");
}

class RememberedWords : public AgainstEditor {
protected:
    StateMark leave(const Bytes& content) {
        Vault a = first();
        const Vault::Leaving left = a.leave(someDay, content);
        EXPECT_TRUE(left.mark);
        return left.mark.value_or(StateMark());
    }
    void copyAll(const QString& from, const QString& to) const {
        QDir(to).removeRecursively();
        QDir().mkpath(to);
        for (const QString& name : QDir(from).entryList(QDir::Files | QDir::Hidden))
            ASSERT_TRUE(QFile::copy(from + u'/' + name, to + u'/' + name));
    }
};

TEST_F(RememberedWords, AreTheSameAtTheNextUnlockWhateverTheOtherOneSaidMeanwhile) {
    for (int visit = 0; visit < 5; ++visit) {
        const StateMark left = leave(QByteArray::number(visit));
        secondSays(*nameDraft(QString::number(visit)));
        EXPECT_EQ(first().foundMark(), left);
    }
}

TEST_F(RememberedWords, AreOthersWhenEverythingWasPutBackTogether) {
    std::set<StateMark> earlier;
    int noticed = 0;
    for (int visit = 0; visit < 8; ++visit) {
        leave(QByteArray::number(visit));
        copyAll(places().directory, m_root.filePath(u"old-data"_s));
        copyAll(places().stateDirectory, m_root.filePath(u"old-state"_s));
        const StateMark left = leave("newer");
        copyAll(m_root.filePath(u"old-data"_s), places().directory);
        copyAll(m_root.filePath(u"old-state"_s), places().stateDirectory);
        Vault a = first();
        EXPECT_EQ(a.findings(), TableFindings()) << "nothing else can tell";
        noticed += a.foundMark() != left ? 1 : 0;
        earlier.insert(left);
    }
    EXPECT_GE(noticed, 7) << "one in 65,536 is the same by chance";
    EXPECT_GT(earlier.size(), 1u);
}

TEST(RememberedWordsStory, AreToldAtLockAndUnlockToWhoeverChoseThem) {
    Couple couple;
    couple.moveIn();
    Session robin(couple.services());
    Couple::open(robin, Couple::robin());
    std::vector<LeftPart> left;
    QObject::connect(&robin, &Session::left, &robin, [&](const LeftPart& how) { left.push_back(how); });
    const PersonId me = robin.me();
    robin.lock();
    ASSERT_TRUE(waitFor([&] { return left.size() == 1; }));
    EXPECT_FALSE(left.back().mark) << "nobody chose them";
    ASSERT_TRUE(finished(robin.unlock(me, Couple::robin().passphrase)));
    robin.edit([](PrivateState& mine) { mine.showsWords = true; });
    robin.lock();
    ASSERT_TRUE(waitFor([&] { return left.size() == 2; }));
    ASSERT_TRUE(left.back().mark);
    ASSERT_TRUE(finished(robin.unlock(me, Couple::robin().passphrase)));
    EXPECT_TRUE(robin.mine().showsWords);
    EXPECT_EQ(robin.shared().found, *left.back().mark);
}

} // namespace
} // namespace bothy::test
