// What somebody can tell from the file and the folders without a passphrase, and the two words against what nothing
// else can tell.

#include "core/documents/profiles.h"
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
    for (const QString& path : {file(), places().directory, places().stateDirectory,
                                places().stateDirectory + u'/' + m_first.hex() + u".marker"_s}) {
        const QFileInfo info(path);
        for (const QDateTime& time : {info.lastModified(), info.lastRead()}) {
            const qint64 seconds = time.date().startOfDay().secsTo(time);
            EXPECT_LT(seconds, 3600) << qPrintable(path);
            EXPECT_LE(time.date(), today) << qPrintable(path);
        }
    }
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
