// A changed passphrase, against somebody who knows the old one and has older copies of everything.

#include "core/documents/pauses.h"
#include "tests/editor/against_editor.h"
#include "tests/support/couple.h"

namespace bothy::test {
namespace {

class NewPassphrase : public AgainstEditor {
protected:
    void SetUp() override {
        AgainstEditor::SetUp();
        Vault a = first();
        save(a, "before");
        m_feed = a.feed();
    }
    const QString fresh = u"another door"_s;

    Result<Vault> tryAs(const QString& words) { return Vault::unlock(places(), m_first, phrase(words), someDay); }
    void change(Vault& vault) {
        ASSERT_TRUE(vault.changePassphrase(phrase(u"first words"_s), phrase(fresh), cheapCost, someDay));
    }
    QString markerPath() const { return places().stateDirectory + u'/' + m_first.hex() + u".marker"_s; }

    /// The slots of a person as they lie in the file, by their row.
    std::vector<std::pair<qint64, Bytes>> slotRows() const {
        std::vector<std::pair<qint64, Bytes>> rows;
        RawDatabase raw(file());
        const int count = raw.value(u"SELECT max(id) FROM slots"_s).toInt();
        for (qint64 id = 1; id <= count; ++id)
            rows.emplace_back(id, raw.value(u"SELECT blob FROM slots WHERE id=?"_s, {id}).toByteArray());
        return rows;
    }

    FeedId m_feed;
};

TEST_F(NewPassphrase, TheOldOneOpensNothingThatIsWrittenLater) {
    const Editor tool = editor();
    const auto slotsBefore = slotRows();
    const auto oldKeys = [this] {
        auto database = Database::open(file(), {});
        return std::move(PersonKeys::open(*slot_table::load(*database, m_first), phrase(u"first words"_s))).value();
    }();
    {
        Vault a = first();
        change(a);
        save(a, "after");
    }
    EXPECT_EQ(tryAs(u"first words"_s).error().kind, ErrorKind::WrongPassphrase);
    {
        auto database = Database::open(file(), {});
        EXPECT_FALSE(PocketStore(oldKeys.owner, oldKeys.root).load(*database)) << "neither of the two";
    }
    // Somebody puts the old slot back, or all of them.
    for (const bool all : {false, true}) {
        const auto slotsNow = slotRows();
        for (const auto& [id, blob] : slotsBefore)
            if (const auto slot = decodeSlot(blob);
                slot && ownerOf(*slot).person == m_first && (all || std::holds_alternative<PassphraseSlot>(*slot)))
                tool.run(u"UPDATE slots SET blob=? WHERE id=?"_s, {blob, id});
        const auto opened = tryAs(u"first words"_s);
        EXPECT_FALSE(opened) << (all ? "all slots" : "one slot");
        for (const auto& [id, blob] : slotsNow)
            tool.run(u"UPDATE slots SET blob=? WHERE id=?"_s, {blob, id});
    }
    const Vault a = opened(tryAs(fresh));
    EXPECT_EQ(a.pocketContent(), "after");
    EXPECT_EQ(a.findings(), TableFindings());
}

/// Slots and private rows, and the statements as they are.
TEST_F(NewPassphrase, WhereEverythingThatOpensAPartWasPutBackItsOwnerIsTold) {
    const Editor tool = editor();
    const auto slotsBefore = slotRows();
    const Editor::Pocket before = tool.pocketOf(m_first);
    {
        Vault a = first();
        change(a);
        save(a, "after");
    }
    for (const auto& [id, blob] : slotsBefore)
        tool.run(u"UPDATE slots SET blob=? WHERE id=?"_s, {blob, id});
    tool.putBack(m_first, before);
    EXPECT_EQ(tryAs(fresh).error().kind, ErrorKind::WrongPassphrase);
    {
        Vault a = first(); // with the old one, as its owner may try
        EXPECT_TRUE(a.findings().hasOlderKeys);
        EXPECT_TRUE(a.findings().isOlder);
        EXPECT_EQ(a.pocketContent(), "before");
        change(a); // as they are asked to
    }
    EXPECT_EQ(tryAs(u"first words"_s).error().kind, ErrorKind::WrongPassphrase);
    EXPECT_TRUE(opened(tryAs(fresh)).findings().hasOlderKeys) << "until it was read";
}

/// Whoever knows the old passphrase has the identity that is in an old copy, and can begin a feed of their own.
TEST_F(NewPassphrase, WhatIsSignedWithAnOlderCopyIsSaid) {
    const auto oldKeys = [this] {
        auto database = Database::open(file(), {});
        return std::move(PersonKeys::open(*slot_table::load(*database, m_first), phrase(u"first words"_s))).value();
    }();
    {
        Vault a = first();
        change(a);
        sign(a, pauseDraft(m_first));
    }
    const Editor tool = editor();
    const auto forge = [&] {
        Vault b = second();
        const std::array steps{stepOf(resumeDraft(m_first))};
        const auto forged = oldKeys.begin(OwnFeed::make(), b.log(), someDay, steps);
        qint64 last = RawDatabase(file()).value(u"SELECT max(id) FROM rec"_s).toLongLong();
        for (const SealedStatement& statement : *forged)
            tool.plant(++last, statement);
    };
    {
        Vault a = opened(tryAs(fresh));
        EXPECT_EQ(a.findings(), TableFindings());
        forge();
        ASSERT_TRUE(a.refresh()); // while their window is open
        EXPECT_TRUE(a.findings().isUnknown);
    }
    {
        Vault a = opened(tryAs(fresh));
        EXPECT_TRUE(a.findings().isUnknown) << "until it was read";
        save(a, "read");
    }
    EXPECT_FALSE(opened(tryAs(fresh)).findings().isUnknown);
    forge();
    EXPECT_TRUE(opened(tryAs(fresh)).findings().isUnknown) << "and while they were away";
}

TEST_F(NewPassphrase, AFreshFeedEndsTheOneBeforeAndNothingIsInDoubt) {
    const DocumentId plan = agreedPlan();
    {
        Vault a = first();
        change(a);
        EXPECT_NE(a.feed(), m_feed);
        EXPECT_TRUE(a.log().isEnded(m_feed));
        EXPECT_EQ(stateOf(a, plan), SignoffState::AgreedForNow) << "what was said before stays said";
        sign(a, pauseDraft(m_first));
        EXPECT_EQ(a.pocketContent(), "before");
        EXPECT_EQ(a.changePassphrase(phrase(u"first words"_s), phrase(u"x"_s), cheapCost, someDay).error().kind,
                  ErrorKind::WrongPassphrase);
    }
    for (int start = 0; start < 2; ++start) {
        const Vault a = opened(tryAs(fresh));
        EXPECT_EQ(a.findings(), TableFindings());
        EXPECT_FALSE(a.beganFreshFeed());
        EXPECT_EQ(feedsOf(a.log(), m_first), 2u);
    }
    EXPECT_TRUE(meaning(second()).pauses.theirs);
    EXPECT_EQ(second().findings(), TableFindings());
}

TEST_F(NewPassphrase, WhatAComparisonNeedsIsStirredAsBefore) {
    Vault a = first();
    const MatchHedgeKey before = a.matchHedgeKey();
    change(a);
    EXPECT_TRUE(a.matchHedgeKey().secret().equals(before.secret()));
    { const Vault gone = std::move(a); }
    Vault again = opened(tryAs(fresh));
    EXPECT_TRUE(again.matchHedgeKey().secret().equals(before.secret()));
    ASSERT_TRUE(again.changePassphrase(phrase(fresh), phrase(u"a third door"_s), cheapCost, someDay));
    EXPECT_TRUE(again.matchHedgeKey().secret().equals(before.secret()));
}

TEST_F(NewPassphrase, WhereItCannotBeWrittenTheOldOneStaysAndSoDoesEverything) {
    VaultPlaces sealed = places();
    sealed.database.readOnly = true;
    {
        Vault a = opened(Vault::unlock(sealed, m_first, phrase(u"first words"_s), someDay));
        EXPECT_EQ(a.changePassphrase(phrase(u"first words"_s), phrase(fresh), cheapCost, someDay).error().kind,
                  ErrorKind::VaultReadOnly);
        EXPECT_EQ(a.feed(), m_feed);
    }
    {
        RawDatabase holder(file());
        Vault a = first();
        ASSERT_TRUE(holder.run(u"BEGIN IMMEDIATE"_s));
        EXPECT_EQ(a.changePassphrase(phrase(u"first words"_s), phrase(fresh), cheapCost, someDay).error().kind,
                  ErrorKind::VaultBusy);
        ASSERT_TRUE(holder.run(u"ROLLBACK"_s));
        save(a, "goes on");
    }
    EXPECT_FALSE(QFileInfo::exists(markerPath() + u".next"_s));
    EXPECT_EQ(tryAs(fresh).error().kind, ErrorKind::WrongPassphrase);
    const Vault a = first();
    EXPECT_EQ(a.pocketContent(), "goes on");
    EXPECT_EQ(a.findings(), TableFindings());
    EXPECT_FALSE(a.beganFreshFeed());
}

/// The program can stop between any two of: the note beside, the step of the file, the note itself, the end of the one
/// beside.
TEST_F(NewPassphrase, WhereverTheProgramStopsOnePassphraseOpensEverythingWithoutDoubt) {
    const Bytes fileBefore = read(file()), markerBefore = read(markerPath());
    {
        Vault a = first();
        change(a);
    }
    const Bytes fileAfter = read(file()), markerAfter = read(markerPath());
    struct Stop {
        const char* name;
        Bytes file, marker;
        std::optional<Bytes> beside;
        QString opens, doesNot;
    };
    const QString old = u"first words"_s;
    for (const Stop& stop : {Stop{"nothing", fileBefore, markerBefore, {}, old, fresh},
                             Stop{"the note beside", fileBefore, markerBefore, markerAfter, old, fresh},
                             Stop{"the step of the file", fileAfter, markerBefore, markerAfter, fresh, old},
                             Stop{"the note", fileAfter, markerAfter, markerAfter, fresh, old},
                             Stop{"all", fileAfter, markerAfter, {}, fresh, old}}) {
        SCOPED_TRACE(stop.name);
        write(file(), stop.file);
        write(markerPath(), stop.marker);
        QFile::remove(markerPath() + u".next"_s);
        if (stop.beside) write(markerPath() + u".next"_s, *stop.beside);
        EXPECT_EQ(tryAs(stop.doesNot).error().kind, ErrorKind::WrongPassphrase);
        {
            Vault a = opened(tryAs(stop.opens));
            EXPECT_EQ(a.pocketContent(), "before");
            EXPECT_EQ(a.findings(), TableFindings());
            EXPECT_FALSE(a.beganFreshFeed());
            save(a, "before");
        }
        EXPECT_FALSE(QFileInfo::exists(markerPath() + u".next"_s));
        EXPECT_EQ(opened(tryAs(stop.opens)).findings(), TableFindings());
    }
}

/// The road of the window, with a comparison on its way.
TEST(NewPassphraseStory, AComparisonThatHadNotLeftBeginsAnewAndComesToItsEnd) {
    Couple couple;
    couple.moveIn();
    Session robin(couple.services()), sam(couple.services());
    Couple::open(robin, Couple::robin());
    Couple::open(sam, Couple::sam());
    sayYesToMany(robin);
    sayYesToMany(sam);
    ASSERT_TRUE(finished(robin.setAside(true)));
    ASSERT_TRUE(waitFor([&] { return !robin.shared().rounds.empty(); })) << "it has begun";
    ASSERT_TRUE(finished(robin.changePassphrase(Couple::robin().passphrase, u"another door"_s)));
    ASSERT_TRUE(finished(sam.setAside(true)));
    EXPECT_TRUE(waitFor([&] { return robin.shared().wasCompared() && sam.shared().wasCompared(); }));
    ASSERT_TRUE(finished(robin.save()));
    robin.lock();
    EXPECT_FALSE(finished(robin.unlock(robin.people().front().id, Couple::robin().passphrase)));
    ASSERT_TRUE(finished(robin.unlock(robin.people().front().id, u"another door"_s)));
    EXPECT_TRUE(robin.mine().findings.isEmpty());
    EXPECT_FALSE(robin.shared().rows.empty());
}

} // namespace
} // namespace bothy::test
