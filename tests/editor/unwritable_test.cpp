// A file that cannot be written: held by somebody, or full. What somebody takes away counts all the same.

#include "core/documents/pauses.h"
#include "core/documents/profiles.h"
#include "tests/editor/against_editor.h"
#include "tests/support/couple.h"

#include <QSignalSpy>

#include <thread>

namespace bothy::test {
namespace {

class Unwritable : public AgainstEditor {};

TEST_F(Unwritable, AWithdrawalCountsWhileTheFileIsHeldAndAfterTheNextUnlock) {
    const DocumentId plan = agreedPlan();
    {
        Vault a = first();
        RawDatabase holder(file());
        ASSERT_TRUE(holder.run(u"BEGIN EXCLUSIVE"_s));
        const std::array steps{stepOf(withdrawDraft(plan))};
        ASSERT_TRUE(a.takeAway(someDay, steps));
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed) << "at once";
        EXPECT_FALSE(a.isStuck()) << "nobody tried to write it yet";
        EXPECT_EQ(a.commit(someDay, {}, std::nullopt).error().kind, ErrorKind::VaultBusy);
        EXPECT_TRUE(a.isStuck());
    } // the program ends, and the file was never free
    EXPECT_TRUE(editor().rowsOf(m_first, StatementKind::DocumentWithdraw).empty());
    {
        const Vault a = first();
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
        EXPECT_EQ(a.findings(), TableFindings()) << "nobody took it out of the file: it was never in it";
        EXPECT_FALSE(a.beganFreshFeed());
    }
    EXPECT_EQ(editor().rowsOf(m_first, StatementKind::DocumentWithdraw).size(), 1u);
    EXPECT_EQ(stateOf(second(), plan), SignoffState::NoLongerAgreed);
}

TEST_F(Unwritable, IsTriedAgainWithEveryLookForNews) {
    Vault a = first();
    {
        RawDatabase holder(file());
        ASSERT_TRUE(holder.run(u"BEGIN EXCLUSIVE"_s));
        const std::array steps{stepOf(pauseDraft(m_first))};
        ASSERT_TRUE(a.takeAway(someDay, steps));
        ASSERT_FALSE(a.commit(someDay, {}, std::nullopt));
    }
    const auto news = a.refresh();
    ASSERT_TRUE(news);
    EXPECT_TRUE(*news);
    EXPECT_FALSE(a.isStuck());
    EXPECT_TRUE(meaning(second()).pauses.theirs);
    const std::array steps{stepOf(resumeDraft(m_first))};
    ASSERT_TRUE(a.commit(someDay, steps, std::nullopt));
    EXPECT_FALSE(meaning(a).pauses.mine);
    EXPECT_FALSE(meaning(second()).pauses.theirs);
}

TEST_F(Unwritable, WhatComesAfterIsWrittenWithIt) {
    const DocumentId plan = agreedPlan();
    VaultPlaces full = places();
    full.database.maxPages = 1; // as many as are in use
    {
        Vault a = opened(Vault::unlock(full, m_first, phrase(u"first words"_s), someDay));
        const std::array steps{stepOf(withdrawDraft(plan))};
        ASSERT_TRUE(a.takeAway(someDay, steps));
        EXPECT_EQ(a.commit(someDay, {}, Bytes(600'000, 'x')).error().kind, ErrorKind::DiskFull);
        EXPECT_TRUE(a.isStuck());
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
    }
    Vault a = first();
    EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
    sign(a, pauseDraft(m_first));
    EXPECT_TRUE(a.log().isComplete(a.log().all().back())) << "no hole, no fork";
    EXPECT_TRUE(meaning(second()).pauses.theirs);
}

TEST_F(Unwritable, TheSameTakenBackTwiceIsNoLoss) {
    const DocumentId plan = agreedPlan();
    {
        Vault a = first();
        RawDatabase holder(file());
        ASSERT_TRUE(holder.run(u"BEGIN EXCLUSIVE"_s));
        const std::array steps{stepOf(withdrawDraft(plan))};
        ASSERT_TRUE(a.takeAway(someDay, steps));
        ASSERT_TRUE(a.takeAway(someDay, steps));
    }
    const Vault a = first();
    EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
    EXPECT_EQ(a.findings(), TableFindings());
    EXPECT_FALSE(a.beganFreshFeed());
}

/// A fresh feed is begun where something does not fit, and needs room in the file.
TEST_F(Unwritable, APartInDoubtOpensAllTheSameAndWhatItsOwnerTakesAwayCounts) {
    const DocumentId plan = agreedPlan();
    ASSERT_TRUE(QFile::remove(places().stateDirectory + u'/' + m_first.hex() + u".marker"_s));
    VaultPlaces sealed = places();
    sealed.database.readOnly = true;
    {
        Vault a = opened(Vault::unlock(sealed, m_first, phrase(u"first words"_s), someDay));
        EXPECT_TRUE(a.findings().isOlder);
        EXPECT_FALSE(a.isStuck()) << "its owner took nothing away yet";
        const std::array steps{stepOf(withdrawDraft(plan))};
        ASSERT_TRUE(a.takeAway(someDay, steps));
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
        EXPECT_FALSE(a.leave(someDay, Bytes("written last")).written);
        EXPECT_TRUE(a.isStuck());
    }
    {
        Vault a = first();
        EXPECT_EQ(a.pocketContent(), "written last");
        EXPECT_TRUE(a.findings().isOlder) << "nobody could write down that it was said";
        EXPECT_FALSE(a.findings().hasOlderKeys) << "the feed was ended by its owner, who could not write that";
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
        sign(a, pauseDraft(m_first));
        EXPECT_TRUE(a.log().isComplete(a.log().all().back()));
        save(a, "read");
    }
    EXPECT_EQ(stateOf(second(), plan), SignoffState::NoLongerAgreed);
    EXPECT_TRUE(meaning(second()).pauses.theirs);
    EXPECT_EQ(first().findings(), TableFindings());
}

TEST_F(Unwritable, NobodyWaitsForAHeldFileWhoOnlyLooks) {
    // Longer than ctest waits for a test.
    const auto hurry = std::make_shared<std::atomic<int>>(0);
    VaultPlaces patient = places(/*busyMilliseconds=*/3'600'000);
    patient.database.inAHurry = hurry;
    Vault a = opened(Vault::unlock(patient, m_first, phrase(u"first words"_s), someDay));
    RawDatabase holder(file());
    ASSERT_TRUE(holder.run(u"BEGIN EXCLUSIVE"_s));
    EXPECT_EQ(a.glance().error().kind, ErrorKind::VaultBusy) << "and not in an hour";
    ++*hurry;
    EXPECT_EQ(a.glance().error().kind, ErrorKind::VaultBusy) << "and who does not wait gives way to nobody";
    ASSERT_TRUE(holder.run(u"ROLLBACK"_s));
}

TEST_F(Unwritable, NobodyWaitsWhileSomethingElseIsInAHurry) {
    const auto hurry = std::make_shared<std::atomic<int>>(0);
    VaultPlaces patient = places(/*busyMilliseconds=*/3'600'000);
    patient.database.inAHurry = hurry;
    Vault a = opened(Vault::unlock(patient, m_first, phrase(u"first words"_s), someDay));
    RawDatabase holder(file());
    ASSERT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s));
    const std::jthread another([hurry] { ++*hurry; }); // before it waits, or while it does
    EXPECT_EQ(a.commit(someDay, {}, Bytes("words")).error().kind, ErrorKind::GaveWay);
    ASSERT_TRUE(holder.run(u"ROLLBACK"_s));
    EXPECT_TRUE(a.commit(someDay, {}, Bytes("words"))) << "a file that is free is written all the same";
}

TEST_F(Unwritable, WhoTriesAgainByItselfWaitsForNobody) {
    Vault a = opened(Vault::unlock(places(/*busyMilliseconds=*/3'600'000), m_first, phrase(u"first words"_s), someDay));
    RawDatabase holder(file());
    ASSERT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s));
    const auto again = a.commit(someDay, {}, Bytes("words"), {.withoutWaiting = true});
    EXPECT_EQ(again.error().kind, ErrorKind::VaultBusy) << "and not in an hour";
    ASSERT_TRUE(holder.run(u"ROLLBACK"_s));
    EXPECT_TRUE(a.commit(someDay, {}, Bytes("words"), {.withoutWaiting = true}));
}

/// The road of the window: the effect is there before the file has answered.
TEST(UnwritableStory, AWithdrawalCountsInTheWindowWhileSomebodyHoldsTheFile) {
    Couple couple;
    couple.moveIn();
    Session robin(couple.services());
    Couple::open(robin, Couple::robin());
    const DocumentId plan = Session::newDocumentId();
    ASSERT_TRUE(finished(robin.offer(plan, Wording{DocumentType::Agreement, {}, {}, {}, Cbor(u"tea"_s)})));
    Session::Done done;
    {
        RawDatabase holder(couple.places().directory + u"/vault.db"_s);
        ASSERT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s)); // it can still be read
        done = robin.withdraw(plan);
        EXPECT_TRUE(waitFor([&] { return robin.shared().document(plan)->state == SignoffState::TakenBack; }));
        EXPECT_FALSE(done.isFinished());
    }
    EXPECT_TRUE(finished(done));
    EXPECT_FALSE(robin.shared().isStuck);
}

/// A save waits for whoever holds the file; a pause does not wait for the save.
TEST(UnwritableStory, WhatWaitsGivesWayToWhatIsTakenAwayAndASaveIsWrittenAfterIt) {
    Couple couple;
    couple.moveIn();
    Services services = couple.services();
    services.places.database.busyMilliseconds = 3'600'000; // longer than any test waits
    Session robin(services);
    Couple::open(robin, Couple::robin());
    ASSERT_TRUE(finished(robin.save()));
    const DocumentId plan = Session::newDocumentId();
    ASSERT_TRUE(finished(robin.offer(plan, Wording{DocumentType::Agreement, {}, {}, {}, Cbor(u"tea"_s)})));
    bool isSaidToFail = false;
    QObject::connect(&robin, &Session::saveFailed, &robin, [&] { isSaidToFail = true; });
    Session::Done saved, paused, renamed, withdrawn;
    {
        RawDatabase holder(services.places.directory + u"/vault.db"_s);
        ASSERT_TRUE(holder.run(u"BEGIN EXCLUSIVE"_s));
        robin.edit([](PrivateState& mine) { mine.lastPage = u"care"_s; });
        saved = robin.save();
        paused = robin.pause();
        EXPECT_TRUE(waitFor([&] { return robin.shared().pauses.mine; }));
        EXPECT_FALSE(paused.isFinished()) << "it is not in the file";
        renamed = robin.publish({stepOf(*nameDraft(u"Robin the second"_s))});
        withdrawn = robin.withdraw(plan);
        EXPECT_TRUE(waitFor([&] { return robin.shared().document(plan)->state == SignoffState::TakenBack; }));
        EXPECT_EQ(finished(renamed).error().kind, ErrorKind::GaveWay) << "who asked for it is told";
        EXPECT_FALSE(saved.isFinished());
    }
    EXPECT_TRUE(finished(saved));
    EXPECT_TRUE(finished(paused));
    EXPECT_TRUE(finished(withdrawn));
    EXPECT_FALSE(isSaidToFail);
    robin.lock();
    Couple::open(robin, Couple::robin());
    EXPECT_TRUE(robin.shared().pauses.mine);
    EXPECT_EQ(robin.shared().document(plan)->state, SignoffState::TakenBack);
    EXPECT_EQ(robin.mine().lastPage, u"care"_s);
}

/// The window says what is missing.
TEST(UnwritableStory, AWithdrawalThatCouldNotBeWrittenCountsAndIsTriedAgain) {
    Couple couple;
    couple.moveIn();
    Services services = couple.services();
    services.places.database.busyMilliseconds = 50;
    Session robin(services);
    Couple::open(robin, Couple::robin());
    const DocumentId plan = Session::newDocumentId();
    ASSERT_TRUE(finished(robin.offer(plan, Wording{DocumentType::Agreement, {}, {}, {}, Cbor(u"tea"_s)})));
    {
        RawDatabase holder(services.places.directory + u"/vault.db"_s);
        ASSERT_TRUE(holder.run(u"BEGIN EXCLUSIVE"_s));
        EXPECT_FALSE(finished(robin.withdraw(plan)));
        EXPECT_EQ(robin.shared().document(plan)->state, SignoffState::TakenBack);
        EXPECT_TRUE(robin.shared().isStuck);
    }
    EXPECT_TRUE(waitFor([&] { return !robin.shared().isStuck; }));
    Session sam(services);
    Couple::open(sam, Couple::sam());
    EXPECT_EQ(sam.shared().document(plan)->state, SignoffState::TakenBack);
}

/// Nobody edits anything meanwhile: who reads the notice and waits loses nothing.
TEST(UnwritableStory, APartThatCouldNotBeWrittenIsTriedAgainByItselfAndThatIsSaidOnce) {
    Couple couple;
    couple.moveIn();
    Services services = couple.services();
    services.places.database.busyMilliseconds = 50;
    services.saving.again = std::chrono::milliseconds(1);
    Session robin(services);
    Couple::open(robin, Couple::robin());
    ASSERT_TRUE(finished(robin.save()));
    QSignalSpy failed(&robin, &Session::saveFailed), saved(&robin, &Session::privateSaved);
    for (int turn = 1; turn <= 2; ++turn) {
        saved.clear();
        {
            RawDatabase holder(couple.places().directory + u"/vault.db"_s);
            ASSERT_TRUE(holder.run(u"BEGIN EXCLUSIVE"_s));
            robin.edit([&](PrivateState& mine) { mine.lastPage = QString::number(turn); });
            ASSERT_FALSE(finished(robin.save()));
            ASSERT_TRUE(waitFor([&] { return robin.shared().isUnread(); })) << "many looks later, with as many tries";
            EXPECT_EQ(failed.count(), turn) << "once per reason, and again after it was saved";
        }
        EXPECT_TRUE(waitFor([&] { return saved.count() > 0; })) << "nobody else writes it";
    }
    EXPECT_TRUE(waitFor([&] { return !robin.shared().isUnread(); }));
    robin.lock();
    Couple::open(robin, Couple::robin());
    EXPECT_EQ(robin.mine().lastPage, u"2"_s);
}

TEST(UnwritableStory, WhatIsLeftOfAPersonWhoLockedIsNotTheNextOnesToSave) {
    Couple couple;
    couple.moveIn();
    Services services = couple.services();
    services.places.database.busyMilliseconds = 0;
    Session session(services);
    QSignalSpy failed(&session, &Session::saveFailed);
    for (const Newcomer& who : {Couple::robin(), Couple::sam()}) {
        Couple::open(session, who);
        ASSERT_TRUE(finished(session.save()));
        RawDatabase holder(couple.places().directory + u"/vault.db"_s);
        ASSERT_TRUE(holder.run(u"BEGIN EXCLUSIVE"_s));
        session.edit([](PrivateState& mine) { mine.lastPage = u"care"_s; });
        EXPECT_FALSE(finished(session.save()));
        session.lock();
    }
    EXPECT_EQ(failed.count(), 2) << "each is told";
}

TEST(UnwritableStory, AFileThatCannotBeReadAllowsNothingUntilItCan) {
    Couple couple;
    couple.moveIn();
    Session robin(couple.services()), sam(couple.services());
    Couple::open(robin, Couple::robin());
    Couple::open(sam, Couple::sam());
    const DocumentId plan = Session::newDocumentId();
    ASSERT_TRUE(finished(robin.offer(plan, Wording{DocumentType::Agreement, {}, {}, {}, Cbor(u"tea"_s)})));
    ASSERT_TRUE(waitFor([&] { return sam.shared().document(plan) != nullptr; }));
    ASSERT_TRUE(finished(sam.agree(plan, sam.shared().document(plan)->current.id)));
    const auto isAgreed = [&] { return robin.shared().document(plan)->state == SignoffState::AgreedForNow; };
    ASSERT_TRUE(waitFor(isAgreed));
    ASSERT_TRUE(finished(robin.save()));
    sam.lock();

    QFile file(couple.places().directory + u"/vault.db"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const Bytes head = file.read(4096);
    ASSERT_TRUE(file.seek(0));
    ASSERT_EQ(file.write(Bytes(4096, '?')), 4096);
    ASSERT_TRUE(waitFor([&] { return robin.shared().isUnread(); }));
    EXPECT_EQ(robin.shared().document(plan)->state, SignoffState::LookAgain);
    robin.edit([](PrivateState& mine) { mine.lastPage = u"care"_s; });
    EXPECT_FALSE(finished(robin.save()));
    EXPECT_EQ(robin.shared().document(plan)->state, SignoffState::LookAgain) << "a save that failed has read nothing";
    ASSERT_TRUE(file.seek(0));
    ASSERT_EQ(file.write(head), 4096);
    EXPECT_TRUE(waitFor([&] { return !robin.shared().isUnread() && isAgreed(); }));

    RawDatabase holder(file.fileName());
    ASSERT_TRUE(holder.run(u"BEGIN EXCLUSIVE"_s));
    EXPECT_TRUE(waitFor([&] { return robin.shared().isUnread(); })) << "nor can what is held be read";
    EXPECT_EQ(robin.shared().document(plan)->state, SignoffState::LookAgain);
    ASSERT_TRUE(holder.run(u"ROLLBACK"_s));
    EXPECT_TRUE(waitFor([&] { return !robin.shared().isUnread() && isAgreed(); }));
}

} // namespace
} // namespace bothy::test
