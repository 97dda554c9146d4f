// Older states of the private part, of the marker and of the whole file, put back.

#include "core/documents/pauses.h"
#include "core/documents/profiles.h"
#include "core/vault/files.h"
#include "core/vault/instance_marker.h"
#include "tests/editor/against_editor.h"
#include "tests/support/couple.h"

namespace bothy::test {
namespace {

class PutBack : public AgainstEditor {};

TEST_F(PutBack, AnOlderPrivatePartIsKnownByWhatWasSaidSince) {
    {
        Vault a = first();
        save(a, "old");
    }
    const Editor tool = editor();
    const Editor::Pocket old = tool.pocketOf(m_first);
    const DocumentId plan = agreedPlan();
    firstSays(withdrawDraft(plan));
    tool.putBack(m_first, old);
    {
        Vault a = first();
        EXPECT_EQ(a.pocketContent(), "old");
        EXPECT_TRUE(a.findings().isOlder);
        EXPECT_TRUE(a.beganFreshFeed());
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
        save(a, "looked over");
    }
    EXPECT_EQ(first().findings(), TableFindings());
    // What was said meanwhile is remembered from now on.
    const Editor::Row row = tool.rowsOf(m_first, StatementKind::DocumentWithdraw).front();
    tool.remove(row);
    EXPECT_EQ(stateOf(first(), plan), SignoffState::NoLongerAgreed);
}

TEST_F(PutBack, AnOlderPrivatePartIsKnownByTheMarker) {
    const Editor tool = editor();
    {
        Vault a = first();
        save(a, "old");
    }
    const Editor::Pocket old = tool.pocketOf(m_first);
    {
        Vault a = first();
        save(a, "newer");
        save(a, "newest");
    }
    tool.putBack(m_first, old);
    EXPECT_TRUE(first().findings().isOlder);
}

TEST_F(PutBack, AnOlderFileIsKnownByTheMarker) {
    {
        Vault a = first();
        save(a, "old");
    }
    const Bytes old = read(file());
    {
        Vault a = first();
        save(a, "new");
    }
    write(file(), old);
    EXPECT_TRUE(first().findings().isOlder);
    EXPECT_FALSE(second().findings().isOlder);
}

TEST_F(PutBack, WhatWasTakenBackSinceAnOlderFileStillCounts) {
    const DocumentId plan = agreedPlan();
    const Bytes old = read(file());
    firstSays(withdrawDraft(plan));
    write(file(), old);
    {
        const Vault a = first();
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed) << "this computer knows it";
        EXPECT_TRUE(a.findings().isOlder);
        EXPECT_EQ(a.findings().putBack, 1u);
    }
    EXPECT_EQ(stateOf(second(), plan), SignoffState::NoLongerAgreed);
}

TEST_F(PutBack, AComputerThatDoesNotKnowThePartIsDoubt) {
    ASSERT_TRUE(QFile::remove(places().stateDirectory + u'/' + m_first.hex() + u".marker"_s));
    {
        Vault a = first();
        EXPECT_TRUE(a.findings().isOlder);
    }
    {
        Vault a = first();
        EXPECT_TRUE(a.findings().isOlder) << "nobody has read it yet";
        EXPECT_FALSE(a.beganFreshFeed());
        save(a, "read");
    }
    EXPECT_FALSE(first().findings().isOlder) << "from then on it knows";
}

/// A marker of one save ago is what a crash leaves. It must not wait there for the file of that save.
TEST_F(PutBack, AMarkerOfOneSaveAgoIsRenewedByTheNextUnlock) {
    const QString marker = places().stateDirectory + u'/' + m_first.hex() + u".marker"_s;
    const Bytes fileBefore = read(file()), markerBefore = read(marker);
    firstSays(pauseDraft(m_first));
    write(marker, markerBefore);
    EXPECT_EQ(first().findings(), TableFindings()); // they look, and say nothing
    write(file(), fileBefore);
    const Vault a = first();
    EXPECT_TRUE(a.findings().isOlder);
    EXPECT_TRUE(meaning(a).pauses.mine);
}

/// The program can stop between a fresh feed and the marker that names it.
TEST_F(PutBack, AMarkerOfTheFeedBeforeAFreshOneSaysThatThePartIsTheNewest) {
    const QString marker = places().stateDirectory + u'/' + m_first.hex() + u".marker"_s;
    firstSays(*nameDraft(u"Ash"_s));
    const Bytes before = read(marker);
    {
        Vault a = first();
        const FeedId feed = a.feed();
        a.startAnewIfDatedAfter(someDay.plus(-5));
        ASSERT_NE(a.feed(), feed);
    }
    write(marker, before);
    const Vault a = first();
    EXPECT_EQ(a.findings(), TableFindings());
    EXPECT_TRUE(a.beganFreshFeed());
}

/// A feed also ends where its owner's program began another one in doubt: no passphrase was changed.
TEST_F(PutBack, AnOlderFileOfTheSameKeysAsksForNoOtherPassphrase) {
    const Bytes old = read(file());
    {
        Vault a = first();
        a.startAnewIfDatedAfter(someDay.plus(-5));
    }
    write(file(), old);
    const Vault a = first();
    EXPECT_TRUE(a.findings().isOlder);
    EXPECT_FALSE(a.findings().hasOlderKeys);
}

/// A copy of an earlier day, and then one of a later day again: in between something was taken back.
TEST_F(PutBack, WhatWasTakenBackInATimeThatIsAwayAgainIsKnownByItsMarker) {
    const DocumentId plan = agreedPlan();
    const Bytes early = read(file());
    {
        Vault a = first();
        for (int i = 0; i < 12; ++i)
            save(a, "of the later day");
    }
    const Bytes later = read(file());
    write(file(), early);
    ASSERT_TRUE(QFile::remove(places().stateDirectory + u'/' + m_first.hex() + u".marker"_s));
    firstSays(withdrawDraft(plan));
    write(file(), later);
    {
        const Vault a = first();
        EXPECT_TRUE(a.findings().isOlder);
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
    }
    EXPECT_EQ(stateOf(second(), plan), SignoffState::NoLongerAgreed);
}

/// Two lines of saves from one old copy on: the numbers are the same, and one is not taken for the other.
TEST_F(PutBack, ASaveOfAnAbandonedTimeIsNotTakenForOneOfNow) {
    const Bytes early = read(file());
    const QString marker = places().stateDirectory + u'/' + m_first.hex() + u".marker"_s;
    Editor::Pocket abandoned;
    {
        Vault a = first();
        for (int i = 0; i < 3; ++i)
            save(a, "of the abandoned time");
        abandoned = editor().pocketOf(m_first);
    }
    const PocketPlace place = newestPocket(m_first, u"first words"_s);
    write(file(), early);
    ASSERT_TRUE(QFile::remove(marker));
    {
        Vault a = first();
        ASSERT_TRUE(a.findings().isOlder);
        while (newestPocket(m_first, u"first words"_s).generation < place.generation)
            save(a, "of now");
    }
    ASSERT_EQ(first().findings(), TableFindings());
    editor().putBack(m_first, abandoned);
    EXPECT_TRUE(first().findings().isOlder);
}

TEST_F(PutBack, NothingIsFoundWhereNothingWasDone) {
    const DocumentId plan = agreedPlan();
    for (int start = 0; start < 3; ++start) {
        EXPECT_EQ(first().findings(), TableFindings());
        EXPECT_EQ(second().findings(), TableFindings());
        firstSays(*nameDraft(QString::number(start)));
        secondSays(*nameDraft(QString::number(start)));
    }
    firstSays(withdrawDraft(plan));
    EXPECT_EQ(first().findings(), TableFindings());
}

/// As a version wrote it that had no memory in it.
TEST_F(PutBack, APocketOfAnEarlierVersionOpensAndGetsItsMemory) {
    const DocumentId plan = agreedPlan();
    firstSays(withdrawDraft(plan));
    const Editor tool = editor();
    auto database = Database::open(file(), {});
    const auto slots = slot_table::load(*database, m_first);
    const auto keys = PersonKeys::open(*slots, phrase(u"first words"_s));
    const auto generation = static_cast<qint64>(newestPocket(m_first, u"first words"_s).generation);
    Bytes text = encode(Cbor::Array{1, 0, Bytes(32, '\0'), m_second.bytes(), Bytes("as it was")});
    text += '\x80';
    text += Bytes(256 * 1024 - text.size(), '\0');
    const Bytes context = encode(Cbor::Array{u"bothy/pocket/1"_s, keys->owner.couple.bytes(), m_first.bytes(),
                                             static_cast<std::uint64_t>(generation)});
    tool.putBack(m_first, {{{1, generation, seal(derivePocketKey(keys->root), context, text)}}});
    const auto known = MarkerFile(places().stateDirectory, keys->owner, keys->root).read();
    Bytes note = encode(Cbor::Array{2, known->instance.bytes(), known->feed.bytes(), known->seq, known->head.bytes(),
                                    known->pocketGeneration, known->memory.encode()});
    note += '\x80';
    note += Bytes(64 * 1024 - note.size(), '\0');
    const Bytes noteContext = encode(Cbor::Array{u"bothy/marker/1"_s, keys->owner.couple.bytes(), m_first.bytes()});
    write(places().stateDirectory + u'/' + m_first.hex() + u".marker"_s,
          seal(derivePocketKey(keys->root), noteContext, note));
    {
        Vault a = first();
        EXPECT_EQ(a.pocketContent(), "as it was");
        EXPECT_EQ(a.findings(), TableFindings());
        save(a, "and now");
    }
    tool.remove(tool.rowsOf(m_first, StatementKind::DocumentWithdraw).front());
    EXPECT_EQ(stateOf(first(), plan), SignoffState::NoLongerAgreed);
}

TEST(PutBackStory, WhoeverWasAskedForANewPassphraseAndChoseOneIsNotAskedAnyMore) {
    Couple couple;
    couple.moveIn();
    Session robin(couple.services());
    Couple::open(robin, Couple::robin());
    robin.edit([](PrivateState& mine) { mine.findings.olderKeys = true; });
    ASSERT_TRUE(finished(robin.changePassphrase(Couple::robin().passphrase, u"another door"_s)));
    EXPECT_FALSE(robin.mine().findings.olderKeys);
}

/// Private limits and what is held back may be of that day, too.
TEST(PutBackStory, APartThatMayBeOfAnEarlierDayIsLookedOverBeforeItsListIsSetAside) {
    Couple couple;
    couple.moveIn();
    {
        Session robin(couple.services());
        Couple::open(robin, Couple::robin());
        sayYesToMany(robin);
        ASSERT_TRUE(finished(robin.save()));
    }
    couple.forgetEverybody();
    Session robin(couple.services());
    Couple::open(robin, Couple::robin());
    ASSERT_TRUE(robin.mine().findings.asOf);
    EXPECT_EQ(finished(robin.setAside(true)).error().kind, ErrorKind::LookFirst);
    EXPECT_FALSE(robin.mine().setAside);
    robin.edit([](PrivateState& mine) { mine.findings = {}; }); // the note is put away
    EXPECT_TRUE(finished(robin.setAside(true)));
}

TEST(PutBackStory, NoLimitOfAnEarlierDayEndsByItselfBeforeItsOwnerHasLooked) {
    Couple couple;
    couple.moveIn();
    const DocumentId over = Session::newDocumentId(), asked = Session::newDocumentId();
    {
        Session robin(couple.services());
        Couple::open(robin, Couple::robin());
        robin.edit([&](PrivateState& mine) {
            mine.ownLimits[over] = {.words = u"Not this week."_s, .endsOn = robin.today().plus(1)};
            mine.ownLimits[asked] = {.words = u"Not at all."_s};
        });
        robin.removeLimit(asked);
        ASSERT_TRUE(finished(robin.save()));
    }
    couple.forgetEverybody();
    couple.clock().advance(std::chrono::hours(72));
    Session robin(couple.services());
    Couple::open(robin, Couple::robin());
    ASSERT_TRUE(robin.mine().findings.asOf);
    ASSERT_TRUE(finished(robin.save())); // whatever unlocking began is over
    EXPECT_TRUE(robin.mine().ownLimits.contains(over)) << "its last day may have been another one since";
    EXPECT_TRUE(robin.mine().ownLimits.contains(asked));
    robin.edit([](PrivateState& mine) { mine.findings = {}; }); // the note is put away
    EXPECT_TRUE(waitFor([&] { return !robin.mine().ownLimits.contains(over); }));
    EXPECT_TRUE(robin.mine().ownLimits.contains(asked)) << "its owner may have kept it since, and is asked anew";
}

/// Of the two states that are kept one could not be read then, and the next row to be spoiled would be the last.
TEST_F(PutBack, AStateThatIsSpoiledWhileItsOwnerIsHereIsWrittenAgainBesideTheNextOne) {
    const auto spoilNewest = [&] {
        editor().run(u"UPDATE pocket SET box=zeroblob(300) WHERE id=?"_s,
                     {newestPocket(m_first, u"first words"_s).row});
    };
    {
        Vault a = first();
        save(a, "before");
        spoilNewest();
        save(a, "after");
    }
    spoilNewest();
    EXPECT_EQ(first().pocketContent(), "after");
}

/// As when a disk is connected again after somebody began anew without it.
TEST_F(PutBack, AFileThatComesBackAfterANewOneWasBegunIsHeldAgainstWhatWasSetAside) {
    const DocumentId plan = agreedPlan();
    const Bytes early = read(file());
    firstSays(withdrawDraft(plan));
    const Bytes late = read(file());
    ASSERT_TRUE(QFile::remove(file()));
    {
        auto other = Vault::create(places(), newPerson(u"Rowan"_s, u"other words"_s), someDay);
        ASSERT_TRUE(other);
    }
    write(file(), late);
    {
        Vault a = first();
        EXPECT_EQ(a.findings(), TableFindings()) << "everything is as it was left";
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
    }
    write(file(), early);
    Vault a = first();
    EXPECT_TRUE(a.findings().isOlder) << "and this is of an earlier day";
    EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
}

} // namespace
} // namespace bothy::test
