// A file that somebody changed while its owner was away, as they meet that when they unlock.

#include "tests/flows/window.h"
#include "tests/support/raw_database.h"
#include "ui/text/remembered_words.h"
#include "ui/widgets/inline_message.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QToolButton>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class FileStory : public testing::Test {
protected:
    void SetUp() override { m_couple.moveIn(); }

    /// What somebody with an editor for databases does.
    void edit(const QString& sql) { ASSERT_TRUE(RawDatabase(file()).run(sql)); }
    QString file() const { return m_couple.places().directory + u"/vault.db"_s; }
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
    m_couple.forgetEverybody();
    Window robin(m_couple);
    robin.unlock(0, "robin opens this door");
    EXPECT_TRUE(waitFor([&] { return robin.hands.sees(u"fileNotice"_s); }));
    EXPECT_FALSE(robin.session().mine().setAside) << "its owner looks first";
    EXPECT_EQ(finished(robin.session().setAside(true)).error().kind, ErrorKind::LookFirst);
    putAway(robin);
    EXPECT_TRUE(waitFor([&] { return !robin.hands.sees(u"fileNotice"_s); }));
    EXPECT_TRUE(finished(robin.session().setAside(true))) << "once they have";
    robin.lock();
    robin.unlock(0, "robin opens this door");
    EXPECT_FALSE(robin.hands.sees(u"fileNotice"_s));
}

TEST_F(FileStory, ADoubleClickPutsAwayOneNoticeAndNotTheNextOneUnread) {
    Window robin(m_couple);
    robin.unlock(0, "robin opens this door");
    robin.session().edit([](PrivateState& mine) {
        mine.findings.asOf = Day(); // of a part that its owner never saved
        mine.findings.lost = true;
    });
    robin.hands.waitToRead(u"Your part may be of an earlier time."_s);
    auto& putAway = partOf<QToolButton>(seen<InlineMessage>(robin.hands, u"fileNotice"_s));
    QTest::mouseClick(&putAway, Qt::LeftButton);
    QMouseEvent second(QEvent::MouseButtonDblClick, QPointF(3, 3), putAway.mapToGlobal(QPointF(3, 3)), Qt::LeftButton,
                       Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&putAway, &second);
    QTest::mouseRelease(&putAway, Qt::LeftButton);
    robin.hands.waitToRead(u"Something of yours is not in the file any more."_s);
    EXPECT_TRUE(robin.session().mine().findings.lost);
}

TEST_F(FileStory, TwoWordsAreShownAtLockAndAgainAtUnlockToWhoeverChoseThem) {
    Window robin(m_couple);
    robin.unlock(0, "robin opens this door");
    EXPECT_FALSE(robin.hands.sees(u"wordsNotice"_s));
    robin.hands.click(u"page.settings"_s);
    robin.hands.click(u"showsWords"_s);
    std::optional<StateMark> mark;
    QObject::connect(&robin.session(), &Session::left, &robin.window(), [&](const LeftPart& how) { mark = how.mark; });
    robin.lock();
    ASSERT_TRUE(waitFor([&] { return mark.has_value(); }));
    robin.hands.waitToRead(u"Two words to remember: "_s + wordsFor(*mark));
    robin.unlock(0, "robin opens this door");
    EXPECT_FALSE(robin.hands.sees(u"leftNotice"_s));
    robin.hands.waitToRead(u"The two words of this file: "_s + wordsFor(*mark));
    robin.hands.press(&partOf<QToolButton>(seen<InlineMessage>(robin.hands, u"wordsNotice"_s)));
    EXPECT_TRUE(waitFor([&] { return !robin.hands.sees(u"wordsNotice"_s); }));
    robin.lock();
    Window sam(m_couple);
    sam.unlock(1, "sam opens that door");
    EXPECT_FALSE(sam.hands.sees(u"wordsNotice"_s)) << "it is for whoever chose it";
}

TEST_F(FileStory, WhatWasWrittenLastIsSaidToBeKeptWhileTheDiskIsFullAndIsThereAfterwards) {
    Services full = m_couple.services();
    full.places.database.maxPages = 1; // as many as are in use
    const QString words = QString(1000, u'x');
    {
        Window robin(m_couple, full);
        robin.unlock(0, "robin opens this door");
        robin.session().edit([&](PrivateState& mine) {
            for (int i = 0; i < 400; ++i)
                mine.drafts[Session::newDocumentId()].content = Cbor(words);
        });
        robin.window().close();
        robin.hands.waitToRead(u"The disk is full."_s);
        robin.hands.waitToRead(u"What was written last is not in the file yet."_s);
        robin.unlock(1, "sam opens that door");
        EXPECT_FALSE(robin.hands.sees(u"leftNotice"_s));
        robin.lock();
        robin.hands.waitToRead(u"What was written last is not in the file yet."_s); // the other one's part is whole
        robin.window().close();
        EXPECT_TRUE(waitFor([&] { return !robin.window().isVisible(); })) << "nothing new is to be said";
    }
    Window robin(m_couple);
    robin.unlock(0, "robin opens this door");
    EXPECT_EQ(robin.session().mine().drafts.size(), 400u);
}

TEST_F(FileStory, WhatCouldNotBeSavedIsSaidAndTriedAgainWithoutAnybody) {
    Services services = m_couple.services();
    services.places.database.busyMilliseconds = 50;
    services.saving.again = std::chrono::milliseconds(1);
    Window robin(m_couple, services);
    robin.unlock(0, "robin opens this door");
    ASSERT_TRUE(finished(robin.session().save()));
    const QString isMissing = u"What you changed last is not in the file yet."_s;
    {
        RawDatabase holder(file());
        ASSERT_TRUE(holder.run(u"BEGIN EXCLUSIVE"_s));
        robin.session().edit([](PrivateState& mine) { mine.showsWords = true; });
        robin.hands.waitToRead(isMissing);
        robin.hands.waitToRead(u"Another window is busy with the file. Your words stay in this window"_s);
    }
    EXPECT_TRUE(waitFor([&] { return !robin.hands.reads(isMissing); }));
}

TEST_F(FileStory, AWindowThatIsClosedWaitsForAHeldFileAndSaysSo) {
    Window robin(m_couple);
    robin.unlock(0, "robin opens this door");
    ASSERT_TRUE(finished(robin.session().save()));
    {
        RawDatabase holder(file());
        ASSERT_TRUE(holder.run(u"BEGIN EXCLUSIVE"_s));
        robin.session().edit([](PrivateState& mine) { mine.showsWords = true; });
        EXPECT_FALSE(robin.window().close());
        EXPECT_EQ(robin.session().stage(), Session::Stage::Locked) << "at once";
        robin.hands.waitToRead(u"What was written last goes into the file."_s);
        EXPECT_FALSE(robin.window().close()) << "once more changes nothing";
    }
    EXPECT_TRUE(waitFor([&] { return !robin.window().isVisible(); }));
    Window later(m_couple);
    later.unlock(0, "robin opens this door");
    EXPECT_TRUE(later.session().mine().showsWords);
}

TEST_F(FileStory, WordsThatNothingCanTakeKeepTheWindowFromClosingOnceAndThatIsSaid) {
    Services full = m_couple.services();
    full.places.database.maxPages = 1;
    Window robin(m_couple, full);
    robin.unlock(0, "robin opens this door");
    ASSERT_TRUE(finished(robin.session().save()));
    ASSERT_TRUE(QDir(full.places.stateDirectory).removeRecursively());
    QFile inTheWay(full.places.stateDirectory);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    robin.session().edit([&](PrivateState& mine) {
        for (int i = 0; i < 400; ++i)
            mine.drafts[Session::newDocumentId()].content = Cbor(QString(1000, u'x'));
    });
    // Nobody has tried to save it yet.
    EXPECT_FALSE(robin.window().close());
    robin.hands.waitToRead(u"Bothy keeps it, sealed, only until its window is closed."_s);
    ASSERT_TRUE(QFile::remove(full.places.stateDirectory));
    robin.unlock(0, "robin opens this door");
    EXPECT_EQ(robin.session().mine().drafts.size(), 400u) << "and they are still there";
    robin.lock();
    robin.hands.waitToRead(u"It is kept, sealed."_s);
    robin.window().close();
    EXPECT_TRUE(waitFor([&] { return !robin.window().isVisible(); })) << "the note of this computer has them by now";
}

} // namespace
} // namespace bothy
