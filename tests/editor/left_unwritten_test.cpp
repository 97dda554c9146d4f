// What was written last when its owner locked, and the file could not take it.

#include "tests/editor/against_editor.h"
#include "tests/support/couple.h"

#include <QFile>

namespace bothy::test {
namespace {

class LeftUnwritten : public AgainstEditor {
protected:
    /// The file takes nothing while its owner writes this and locks.
    Vault::Leaving leaveUnwritten(const Bytes& content) {
        Vault a = first();
        RawDatabase holder(file());
        EXPECT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s));
        return a.leave(someDay, content);
    }
    void spoilStateFolder() {
        ASSERT_TRUE(QDir(places().stateDirectory).removeRecursively());
        write(places().stateDirectory, "a file where a folder should be");
    }
};

TEST_F(LeftUnwritten, IsTheirsAgainAtTheNextUnlockAndThenInTheFile) {
    const Vault::Leaving left = leaveUnwritten("written last");
    EXPECT_EQ(left.written.error().kind, ErrorKind::VaultBusy);
    EXPECT_FALSE(left.note) << "this computer keeps it";
    EXPECT_FALSE(left.mark);
    {
        Vault a = first();
        EXPECT_EQ(a.pocketContent(), "written last");
        EXPECT_EQ(a.findings(), TableFindings());
        EXPECT_FALSE(a.isUnwritten()) << "this unlock has written it";
    }
    ASSERT_TRUE(QFile::remove(places().stateDirectory + u'/' + m_first.hex() + u".marker"_s));
    EXPECT_EQ(first().pocketContent(), "written last");
}

TEST_F(LeftUnwritten, KeepsAlongWhatItsOwnerWasNotToldOfAndNothingElse) {
    for (const bool isTold : {false, true}) {
        ASSERT_TRUE(QFile::remove(places().stateDirectory + u'/' + m_first.hex() + u".marker"_s));
        {
            Vault a = first(); // which notes in the file that it is in doubt
            ASSERT_TRUE(a.findings().isOlder);
            PrivatePart part("written last");
            part.told = isTold ? a.findings() : TableFindings();
            RawDatabase holder(file());
            ASSERT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s));
            EXPECT_FALSE(a.leave(someDay, part).written);
        }
        Vault a = first();
        EXPECT_EQ(a.pocketContent(), "written last");
        EXPECT_EQ(a.findings().isOlder, !isTold);
        save(a, "read");
    }
}

TEST_F(LeftUnwritten, StaysKeptForAsLongAsTheFileTakesNothing) {
    leaveUnwritten("written last");
    for (int start = 0; start < 2; ++start) {
        VaultPlaces sealed = places();
        sealed.database.readOnly = true;
        Vault a = opened(Vault::unlock(sealed, m_first, phrase(u"first words"_s), someDay));
        EXPECT_EQ(a.pocketContent(), "written last");
        EXPECT_TRUE(a.isUnwritten());
        EXPECT_FALSE(a.leave(someDay, std::nullopt).written);
    }
    Vault a = first();
    EXPECT_EQ(a.pocketContent(), "written last");
    save(a, "and on");
    EXPECT_FALSE(a.isUnwritten());
}

TEST_F(LeftUnwritten, WhereNothingAtAllCanBeWrittenTheRunningProgramKeepsIt) {
    Vault::Leaving left;
    {
        Vault a = first();
        RawDatabase holder(file());
        ASSERT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s));
        spoilStateFolder();
        left = a.leave(someDay, Bytes("written last"));
    }
    ASSERT_TRUE(left.note);
    EXPECT_FALSE(left.note->contains("written last")) << "sealed";
    ASSERT_TRUE(QFile::remove(places().stateDirectory));
    const Vault a = opened(Vault::unlock(places(), m_first, phrase(u"first words"_s), someDay, left.note));
    EXPECT_EQ(a.pocketContent(), "written last");
    EXPECT_EQ(a.findings(), TableFindings()) << "the note says who this is";
}

TEST_F(LeftUnwritten, AnOlderOneComesBackOverNothingThatWasWrittenSince) {
    const Vault::Leaving left = leaveUnwritten("of yesterday");
    const QString marker = places().stateDirectory + u'/' + m_first.hex() + u".marker"_s;
    const Bytes old = read(marker);
    {
        Vault a = first();
        save(a, "of today");
    }
    write(marker, old);
    EXPECT_EQ(first().pocketContent(), "of today");
}

TEST_F(LeftUnwritten, ATakingBackThatNothingCouldTakeIsKeptTheSameWay) {
    const DocumentId plan = agreedPlan();
    Vault::Leaving left;
    {
        Vault a = first();
        RawDatabase holder(file());
        ASSERT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s));
        spoilStateFolder();
        const std::array steps{stepOf(withdrawDraft(plan))};
        ASSERT_TRUE(a.takeAway(someDay, steps));
        left = a.leave(someDay, std::nullopt);
    }
    ASSERT_TRUE(left.note);
    ASSERT_TRUE(QFile::remove(places().stateDirectory));
    const Vault a = opened(Vault::unlock(places(), m_first, phrase(u"first words"_s), someDay, left.note));
    EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
    EXPECT_EQ(stateOf(second(), plan), SignoffState::NoLongerAgreed);
}

/// The road of the window: a lock while the disk is full, and a file that was moved away while it was open.
TEST(LeftUnwrittenStory, FourHundredNotesOutliveALockWhileTheDiskIsFull) {
    Couple couple;
    couple.moveIn();
    Services full = couple.services();
    full.places.database.maxPages = 1; // as many as are in use
    const auto writeMuch = [](PrivateState& mine) {
        mine.lastPage = u"answers"_s, mine.stopPlan.words.helps = u"tea"_s;
    };
    {
        Session robin(full);
        Couple::open(robin, Couple::robin());
        std::optional<LeftPart> left;
        QObject::connect(&robin, &Session::left, &robin, [&](const LeftPart& how) { left = how; });
        robin.edit([&](PrivateState& mine) {
            writeMuch(mine);
            for (int i = 0; i < 400; ++i) // more than the rows of a pocket have room for
                mine.drafts[Session::newDocumentId()].content = Cbor(QString(1000, u'x'));
        });
        robin.lock();
        ASSERT_TRUE(waitFor([&] { return left.has_value(); }));
        ASSERT_TRUE(left->unwritten);
        EXPECT_EQ(left->unwritten->kind, ErrorKind::DiskFull);
        EXPECT_FALSE(left->isOnlyInMemory);
    }
    Session robin(couple.services());
    Couple::open(robin, Couple::robin());
    EXPECT_EQ(robin.mine().drafts.size(), 400u);
    EXPECT_EQ(robin.mine().stopPlan.words.helps, u"tea"_s);
    EXPECT_TRUE(robin.mine().findings.isEmpty());
}

TEST(LeftUnwrittenStory, ASaveThatIsOnItsWayWhenItsOwnerLocksAndDoesNotLandIsKept) {
    Couple couple;
    couple.moveIn();
    Services services = couple.services();
    services.places.database.busyMilliseconds = 50;
    {
        Session robin(services);
        Couple::open(robin, Couple::robin());
        sayYesToMany(robin);
        ASSERT_TRUE(finished(robin.setAside(true)));
        ASSERT_TRUE(finished(robin.save()));
        RawDatabase holder(couple.places().directory + u"/vault.db"_s);
        ASSERT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s));
        std::optional<LeftPart> left;
        QObject::connect(&robin, &Session::left, &robin, [&](const LeftPart& how) { left = how; });
        robin.takeBackList();
        const Session::Done save = robin.save(); // on its way
        robin.lock();
        ASSERT_TRUE(waitFor([&] { return left.has_value(); }));
        EXPECT_TRUE(left->unwritten);
        EXPECT_TRUE(left->isKept);
        EXPECT_FALSE(finished(save));
    }
    Session robin(couple.services());
    Couple::open(robin, Couple::robin());
    EXPECT_FALSE(robin.isSetAside()) << "taken back is taken back";
}

TEST(LeftUnwrittenStory, WhatOnlyTheRunningProgramKeepsIsThereAtTheNextUnlock) {
    Couple couple;
    couple.moveIn();
    Services services = couple.services();
    services.places.database.busyMilliseconds = 50;
    Session robin(services);
    Couple::open(robin, Couple::robin());
    ASSERT_TRUE(finished(robin.save()));
    const PersonId me = robin.me();
    std::optional<LeftPart> left;
    QObject::connect(&robin, &Session::left, &robin, [&](const LeftPart& how) { left = how; });
    auto holder = std::make_optional<RawDatabase>(services.places.directory + u"/vault.db"_s);
    ASSERT_TRUE(holder->run(u"BEGIN IMMEDIATE"_s));
    ASSERT_TRUE(QDir(services.places.stateDirectory).removeRecursively());
    QFile inTheWay(services.places.stateDirectory);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    robin.edit([](PrivateState& mine) { mine.stopPlan.words.helps = u"tea"_s; });
    robin.lock();
    ASSERT_TRUE(waitFor([&] { return left.has_value(); }));
    EXPECT_TRUE(left->unwritten && left->isKept && left->isOnlyInMemory);
    robin.lock(); // once more says nothing new
    ASSERT_TRUE(finished(robin.unlock(me, Couple::robin().passphrase)));
    EXPECT_EQ(robin.mine().stopPlan.words.helps, u"tea"_s);
    holder.reset();
    ASSERT_TRUE(inTheWay.remove());
    ASSERT_TRUE(finished(robin.save()));
    robin.lock();
    Session again(services);
    Couple::open(again, Couple::robin());
    EXPECT_EQ(again.mine().stopPlan.words.helps, u"tea"_s);
    EXPECT_TRUE(again.mine().findings.isEmpty());
}

TEST(LeftUnwrittenStory, AFileThatWasMovedWhileOpenHasTheLastWordsOnceItIsBack) {
    Couple couple;
    couple.moveIn();
    const QString file = couple.places().directory + u"/vault.db"_s;
    {
        Session robin(couple.services());
        Couple::open(robin, Couple::robin());
        bool isLost = false;
        QObject::connect(&robin, &Session::vaultLost, &robin, [&] { isLost = true; });
        ASSERT_TRUE(QFile::rename(file, file + u".away"_s));
        robin.edit([](PrivateState& mine) { mine.stopPlan.words.helps = u"tea"_s; });
        ASSERT_TRUE(waitFor([&] { return isLost; }));
        EXPECT_EQ(robin.stage(), Session::Stage::Locked);
    }
    ASSERT_TRUE(QFile::rename(file + u".away"_s, file));
    Session robin(couple.services());
    Couple::open(robin, Couple::robin());
    EXPECT_EQ(robin.mine().stopPlan.words.helps, u"tea"_s);
}

TEST(LeftUnwrittenStory, WhoeverWritesWithoutAPauseIsSavedAllTheSame) {
    Couple couple;
    couple.moveIn();
    Session robin(couple.services());
    Couple::open(robin, Couple::robin());
    ASSERT_TRUE(finished(robin.save()));
    bool isSaved = false;
    QObject::connect(&robin, &Session::privateSaved, &robin, [&] { isSaved = true; });
    QTimer keys; // quicker than the pause that a save waits for
    int letters = 0;
    QObject::connect(&keys, &QTimer::timeout, &robin, [&] {
        robin.edit([&](PrivateState& mine) { mine.stopPlan.words.helps = QString::number(++letters); });
    });
    keys.start(20);
    EXPECT_TRUE(waitFor([&] { return isSaved; }));
    EXPECT_TRUE(keys.isActive());
}

} // namespace
} // namespace bothy::test
