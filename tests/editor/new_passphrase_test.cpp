// A changed passphrase, against somebody who knows the old one and has older copies of everything.

#include "core/documents/pauses.h"
#include "core/documents/profiles.h"
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
    PersonKeys keysOf(const PersonId& person, const QString& words) {
        auto database = Database::open(file(), {});
        return std::move(PersonKeys::open(*slot_table::load(*database, person), phrase(words))).value();
    }
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
    const auto oldKeys = keysOf(m_first, u"first words"_s);
    for (const bool isSavedAgain : {false, true}) {
        Vault a = isSavedAgain ? opened(tryAs(fresh)) : first();
        isSavedAgain ? save(a, "after") : change(a);
        auto database = Database::open(file(), {});
        EXPECT_FALSE(PocketStore(oldKeys.owner, oldKeys.root).load(*database)) << "neither of the two";
    }
    EXPECT_EQ(tryAs(u"first words"_s).error().kind, ErrorKind::WrongPassphrase);
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
TEST_F(NewPassphrase, WhatIsSignedWithAnOlderCopyIsSaidAndAllowsNothing) {
    auto oldKeys = keysOf(m_first, u"first words"_s);
    {
        Vault a = first();
        change(a);
        sign(a, pauseDraft(m_first));
    }
    const Editor tool = editor();
    const auto forge = [&](bool alsoDeletes = false) {
        Vault b = second();
        const std::array steps{stepOf(resumeDraft(m_first))};
        oldKeys.signOn(OwnFeed::make());
        const auto forged = oldKeys.begin(b.log(), someDay, steps);
        qint64 last = RawDatabase(file()).value(u"SELECT max(id) FROM rec"_s).toLongLong();
        if (alsoDeletes) tool.remove(tool.rowsOf(m_first, StatementKind::Pause).back());
        for (const SealedStatement& statement : *forged)
            tool.plant(++last, statement);
    };
    {
        Vault a = opened(tryAs(fresh));
        EXPECT_EQ(a.findings(), TableFindings());
        forge();
        ASSERT_TRUE(a.refresh()); // while their window is open
        EXPECT_TRUE(a.findings().isUnknown);
        EXPECT_TRUE(meaning(a).pauses.mine) << "the pause goes on";
    }
    EXPECT_TRUE(meaning(second()).pauses.theirs) << "also for the other one";
    {
        Vault a = opened(tryAs(fresh));
        forge(/*alsoDeletes=*/true); // in one moment
        ASSERT_TRUE(a.refresh());
        EXPECT_TRUE(meaning(a).pauses.mine);
        sign(a, *nameDraft(u"Ash"_s)); // their part remembers what it has seen by then
    }
    EXPECT_TRUE(meaning(opened(tryAs(fresh))).pauses.mine);
    EXPECT_TRUE(meaning(second()).pauses.theirs);
    {
        Vault a = opened(tryAs(fresh));
        EXPECT_TRUE(a.findings().isUnknown) << "until it was read";
        save(a, "read");
    }
    EXPECT_FALSE(opened(tryAs(fresh)).findings().isUnknown);
    forge();
    {
        Vault a = opened(tryAs(fresh));
        EXPECT_TRUE(a.findings().isUnknown) << "and while they were away";
        EXPECT_TRUE(meaning(a).pauses.mine);
        EXPECT_TRUE(meaning(second()).pauses.theirs);
        sign(a, resumeDraft(m_first)); // themselves
        EXPECT_FALSE(meaning(a).pauses.mine);
        EXPECT_FALSE(meaning(second()).pauses.theirs);
        save(a, "read");
    }
    EXPECT_EQ(opened(tryAs(fresh)).findings(), TableFindings());
}

/// One statement of theirs is taken out and another stands under its number; or two are taken out, so that there are
/// fewer than before.
class InThePlaceOf : public NewPassphrase, public testing::WithParamInterface<bool> {};
INSTANTIATE_TEST_SUITE_P(OneOrTwo, InThePlaceOf, testing::Bool());

TEST_P(InThePlaceOf, AStatementOfAnOlderCopyAllowsNothing) {
    const DocumentId plan = agreedPlan();
    firstSays(withdrawDraft(plan));
    for (const QString& name : {u"Ash"_s, u"Ash, again"_s})
        firstSays(*nameDraft(name)); // gives only, so nobody remembers its words
    agree(plan);                     // once more, by the other one alone
    const PersonKeys old = keysOf(m_first, u"first words"_s);
    const Editor tool = editor();
    const auto names = tool.rowsOf(m_first, StatementKind::Profile);
    const Editor::Row next = names.back(), name = GetParam() ? names[names.size() - 2] : next;
    const SealedStatement forged = [&] {
        StatementLog before(old.owner.couple);
        before.addMember(m_first);
        before.addMember(m_second);
        for (const Editor::Row& row : tool.rows())
            if (row.header.person != m_first || row.header.seq < name.header.seq) {
                EXPECT_TRUE(before.admit(row.statement));
            }
        const StatementId words = meaning(second()).document(plan)->current.id;
        const StatementAuthor author(m_first, SigningKey::fromSeed(old.feed.key.seed()));
        return *author.sign(before, someDay, signDraft(plan, {words, someDay.plus(7)}));
    }();
    ASSERT_EQ(decodeHeader(forged.header)->seq, name.header.seq);
    {
        Vault a = first();
        change(a);
    }
    if (GetParam()) tool.remove(next);
    tool.overwrite(name, forged);
    for (int start = 0; start < 2; ++start) {
        const Vault a = opened(tryAs(fresh));
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
        EXPECT_TRUE(GetParam() ? a.findings().lost > 0 : a.findings().isUnknown);
    }
    EXPECT_EQ(stateOf(second(), plan), SignoffState::NoLongerAgreed);
}

/// Signed on a feed that has ended: an end counts, whoever may have signed it.
TEST_F(NewPassphrase, AForgedEndOfTheFeedInUseKeepsNobodyFromGoingOn) {
    const PersonKeys old = keysOf(m_first, u"first words"_s);
    {
        Vault a = first();
        change(a);
    }
    const Editor tool = editor();
    Vault a = opened(tryAs(fresh));
    const FeedId inUse = a.feed();
    const SealedStatement forged = [&] {
        const Vault b = second();
        const StatementAuthor author(m_first, SigningKey::fromSeed(old.feed.key.seed()));
        return *author.sign(b.log(), someDay,
                            {StatementKind::FeedRevoke, revocationSubject(inUse), FeedRevocation().toCbor()});
    }();
    tool.plant(tool.rows().back().id + 1, forged);
    ASSERT_TRUE(a.refresh());
    EXPECT_TRUE(a.findings().isUnknown);
    EXPECT_NE(a.feed(), inUse);
    sign(a, pauseDraft(m_first));
    sign(a, resumeDraft(m_first));
    EXPECT_FALSE(meaning(a).pauses.mine);
    EXPECT_FALSE(meaning(second()).pauses.theirs);
}

/// Whoever has its key can certify a feed of an older copy for themselves, in front of what its owner said there.
TEST_F(NewPassphrase, AFeedOfAnOlderCopyStaysItsOwners) {
    const DocumentId plan = agreedPlan();
    firstSays(withdrawDraft(plan));
    const PersonKeys old = keysOf(m_first, u"first words"_s);
    PersonKeys theirs = keysOf(m_second, u"second words"_s);
    {
        Vault a = first();
        change(a);
    }
    theirs.signOn({SigningKey::fromSeed(old.feed.key.seed()), old.feed.instance});
    const auto forged = theirs.begin(StatementLog(theirs.owner.couple), someDay);
    ASSERT_TRUE(forged);
    const Editor tool = editor();
    const auto certificates = tool.rowsOf(m_first, StatementKind::FeedCertificate);
    const auto own = std::ranges::find(certificates, m_feed, [](const Editor::Row& row) { return row.header.feed; });
    ASSERT_NE(own, certificates.end());
    tool.plant(tool.rows().back().id + 1, own->statement);
    tool.overwrite(*own, forged->front());
    const auto count = [this] { return RawDatabase(file()).value(u"SELECT count(*) FROM rec"_s).toInt(); };
    const int before = count();
    for (int start = 0; start < 2; ++start) {
        const Vault a = opened(tryAs(fresh));
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
        EXPECT_EQ(a.findings(), TableFindings()) << "nothing of theirs is missing";
    }
    EXPECT_EQ(count(), before) << "nor is anything put back again and again";
}

/// Part and marker put back together: what was said since stands in a feed that the part does not know.
TEST_F(NewPassphrase, WhatAPartDoesNotKnowStillTakesAway) {
    const DocumentId plan = agreedPlan(), other = agreedPlan();
    const Editor tool = editor();
    const Editor::Pocket before = tool.pocketOf(m_first);
    const Bytes marker = read(markerPath());
    firstSays(withdrawDraft(plan));
    offer(makeRandomId<DocumentId>(), u"a walk"_s);
    tool.putBack(m_first, before);
    write(markerPath(), marker);
    {
        const Vault a = first();
        EXPECT_TRUE(a.findings().isUnknown);
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
        EXPECT_EQ(stateOf(a, other), SignoffState::AgreedForNow) << "what it knows stays as it is";
        const SharedState now = meaning(a);
        EXPECT_TRUE(std::ranges::none_of(now.documents, [&](const SignedDocument& document) {
            return document.id != plan && document.id != other && document.iSigned;
        })) << "the offer of the time between";
    }
    EXPECT_EQ(stateOf(second(), plan), SignoffState::NoLongerAgreed);
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
