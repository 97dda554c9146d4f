// A file that somebody changed while its owner was away, as they meet that when they unlock.

#include "tests/flows/window.h"
#include "ui/widgets/inline_message.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QToolButton>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class FileStory : public testing::Test {
protected:
    void SetUp() override { m_couple.moveIn(); }

    /// What somebody with an editor for databases does.
    void edit(const QString& sql) {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"editor"_s);
            database.setDatabaseName(m_couple.places().directory + u"/vault.db"_s);
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            ASSERT_TRUE(query.exec(sql));
        }
        QSqlDatabase::removeDatabase(u"editor"_s);
    }
    static void putAway(Window& window) {
        window.hands.press(&partOf<QToolButton>(seen<InlineMessage>(window.hands, u"fileNotice"_s)));
        ASSERT_TRUE(finished(window.session().save()));
    }

    Couple m_couple;
};

TEST_F(FileStory, APauseThatWasTakenOutOfTheFileIsBackAndIsSaidUntilItWasRead) {
    {
        Window robin(m_couple);
        robin.unlock(0, "robin opens this door");
        ASSERT_TRUE(finished(robin.session().pause()));
    }
    edit(u"DELETE FROM rec WHERE id=(SELECT max(id) FROM rec)"_s);
    for (int unread = 0; unread < 2; ++unread) {
        Window robin(m_couple);
        robin.unlock(0, "robin opens this door");
        robin.hands.waitToRead(u"Something of yours was taken out of the file. It is back."_s);
        EXPECT_TRUE(robin.session().shared().pauses.mine);
    }
    Window robin(m_couple);
    robin.unlock(0, "robin opens this door");
    robin.hands.waitToRead(u"Something of yours was taken out of the file. It is back."_s);
    putAway(robin);
    EXPECT_TRUE(waitFor([&] { return !robin.hands.sees(u"fileNotice"_s); }));
    robin.lock();
    robin.unlock(0, "robin opens this door");
    EXPECT_FALSE(robin.hands.sees(u"fileNotice"_s)) << "read is read";
    Window sam(m_couple);
    sam.unlock(1, "sam opens that door");
    EXPECT_TRUE(sam.session().shared().pauses.theirs) << "and it is in the file again";
}

TEST_F(FileStory, AComputerThatDoesNotKnowThePartSendsNothingOutAndSaysSo) {
    {
        Window robin(m_couple);
        robin.unlock(0, "robin opens this door");
        sayYesToMany(robin.session());
        ASSERT_TRUE(finished(robin.session().setAside(true)));
        ASSERT_TRUE(robin.session().isSetAside());
        ASSERT_TRUE(finished(robin.session().save()));
    }
    for (const QString& name : QDir(m_couple.places().stateDirectory).entryList({u"*.marker"_s}))
        ASSERT_TRUE(QFile::remove(m_couple.places().stateDirectory + u'/' + name));
    Window robin(m_couple);
    robin.unlock(0, "robin opens this door");
    EXPECT_TRUE(waitFor([&] { return robin.hands.sees(u"fileNotice"_s); }));
    EXPECT_FALSE(robin.session().mine().setAside) << "its owner looks first";
    putAway(robin);
    EXPECT_TRUE(waitFor([&] { return !robin.hands.sees(u"fileNotice"_s); }));
    robin.lock();
    robin.unlock(0, "robin opens this door");
    EXPECT_FALSE(robin.hands.sees(u"fileNotice"_s));
}

} // namespace
} // namespace bothy
