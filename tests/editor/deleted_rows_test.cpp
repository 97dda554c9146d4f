// Rows that are taken out of the table, or emptied: what somebody took away stays taken away, and they are told.

#include "core/documents/checkins/care_note.h"
#include "core/documents/pauses.h"
#include "core/documents/profiles.h"
#include "core/documents/shared_rows.h"
#include "tests/editor/against_editor.h"

namespace bothy::test {
namespace {

class DeletedRows : public AgainstEditor {
protected:
    void removeRowsOfFirst(StatementKind kind) {
        const Editor tool = editor();
        const auto rows = tool.rowsOf(m_first, kind);
        ASSERT_FALSE(rows.empty());
        for (const Editor::Row& row : rows)
            tool.remove(row);
    }
    void expectItIsBack(StatementKind kind) { EXPECT_EQ(editor().rowsOf(m_first, kind).size(), 1u); }
};

TEST_F(DeletedRows, AWithdrawalCountsAfterItsRowIsGoneAndIsPutBack) {
    const DocumentId plan = agreedPlan();
    firstSays(withdrawDraft(plan));
    removeRowsOfFirst(StatementKind::DocumentWithdraw);
    {
        const Vault a = first();
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
        EXPECT_EQ(a.findings().putBack, 1u);
        EXPECT_EQ(a.findings().lost, 0u);
        EXPECT_FALSE(a.beganFreshFeed()) << "nothing is missing any more";
    }
    expectItIsBack(StatementKind::DocumentWithdraw);
    EXPECT_EQ(stateOf(second(), plan), SignoffState::NoLongerAgreed) << "for both";
    {
        Vault a = first();
        EXPECT_EQ(a.findings().putBack, 1u) << "whoever unlocked last time may not have read it";
        save(a, "read");
    }
    EXPECT_TRUE(first().findings().isEmpty()) << "said once";
}

TEST_F(DeletedRows, AlsoWhenItsOwnerWentOn) {
    const DocumentId plan = agreedPlan();
    firstSays(withdrawDraft(plan));
    firstSays(*nameDraft(u"Ash the first"_s));
    firstSays(*nameDraft(u"Ash"_s));
    removeRowsOfFirst(StatementKind::DocumentWithdraw);
    EXPECT_EQ(stateOf(first(), plan), SignoffState::NoLongerAgreed);
    expectItIsBack(StatementKind::DocumentWithdraw);
}

TEST_F(DeletedRows, AlsoWhenAllThatCameAfterIsGoneToo) {
    const DocumentId plan = agreedPlan();
    firstSays(withdrawDraft(plan));
    firstSays(resumeDraft(m_first));
    removeRowsOfFirst(StatementKind::Resume);
    removeRowsOfFirst(StatementKind::DocumentWithdraw);
    const Vault a = first();
    EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
    EXPECT_EQ(a.findings().putBack, 1u);
    EXPECT_EQ(a.findings().lost, 1u) << "the end of a pause, which only gave something";
}

TEST_F(DeletedRows, AlsoWithTheCertificateOfItsFeed) {
    const DocumentId plan = agreedPlan();
    firstSays(withdrawDraft(plan));
    removeRowsOfFirst(StatementKind::FeedCertificate);
    removeRowsOfFirst(StatementKind::DocumentWithdraw);
    EXPECT_EQ(stateOf(first(), plan), SignoffState::NoLongerAgreed);
    EXPECT_EQ(stateOf(second(), plan), SignoffState::NoLongerAgreed);
}

TEST_F(DeletedRows, NewWordsThatEndedAnAgreementDoNotVanish) {
    const DocumentId plan = agreedPlan();
    offer(plan, u"tea, a blanket, and nobody talks"_s);
    ASSERT_EQ(stateOf(first(), plan), SignoffState::ChangedByMe);
    const Editor tool = editor();
    for (const StatementKind kind : {StatementKind::DocumentRevise, StatementKind::DocumentSign})
        tool.remove(tool.rowsOf(m_first, kind).back());
    const Vault a = first();
    EXPECT_EQ(stateOf(a, plan), SignoffState::ChangedByMe);
    EXPECT_EQ(meaning(a).document(plan)->current.content, Cbor(u"tea, a blanket, and nobody talks"_s));
}

TEST_F(DeletedRows, ALetGoLimitDoesNotBringAnAgreementBack) {
    const DocumentId plan = agreedPlan({u"int.slow"_s});
    const DocumentId limit = makeRandomId<DocumentId>();
    Limit words;
    words.items = {u"int.slow"_s};
    firstSays(*tightenDraft(limit, words));
    words.level = LimitLevel::Yes;
    firstSays(*relaxDraft(limit, words));
    ASSERT_EQ(stateOf(first(), plan), SignoffState::LookAgain);
    removeRowsOfFirst(StatementKind::BoundaryTighten);
    removeRowsOfFirst(StatementKind::BoundaryRelax);
    EXPECT_NE(stateOf(first(), plan), SignoffState::AgreedForNow);
}

/// Everything that takes something away, one after the other, with its row deleted.
struct TakingAway {
    const char* name;
    std::function<std::vector<StatementDraft>(const PersonId& me)> drafts; ///< the last one takes away
};

void PrintTo(const TakingAway& each, std::ostream* out) {
    *out << each.name;
}

class EachRow : public DeletedRows, public testing::WithParamInterface<TakingAway> {};

TEST_P(EachRow, CountsAfterItIsGoneAndIsPutBack) {
    const auto drafts = GetParam().drafts(m_first);
    for (const StatementDraft& draft : drafts)
        firstSays(draft);
    const SharedState before = meaning(first());
    const Editor tool = editor();
    const Editor::Row row = tool.rowsOf(m_first, drafts.back().kind).back();
    tool.remove(row);
    const std::size_t left = tool.rows().size();
    const Vault a = first();
    EXPECT_EQ(meaning(a), before);
    EXPECT_EQ(a.findings().putBack, 1u);
    EXPECT_EQ(tool.rows().size(), left + 1);
}

TEST_P(EachRow, CountsWhenItsWordsAreGone) {
    const auto drafts = GetParam().drafts(m_first);
    for (const StatementDraft& draft : drafts)
        firstSays(draft);
    const SharedState before = meaning(first());
    const Editor tool = editor();
    Editor::Row row = tool.rowsOf(m_first, drafts.back().kind).back();
    row.statement.payload.reset();
    tool.overwrite(row, row.statement);
    EXPECT_EQ(meaning(first()), before);
    EXPECT_EQ(meaning(first()), before) << "and from the file, later";
}

/// A window that is open goes on knowing, and sees to it that the file knows as well.
TEST_P(EachRow, IsPutBackWhileItsOwnerIsHere) {
    const auto drafts = GetParam().drafts(m_first);
    Vault a = first();
    for (const StatementDraft& draft : drafts)
        sign(a, draft);
    const Editor tool = editor();
    tool.remove(tool.rowsOf(m_first, drafts.back().kind).back());
    ASSERT_TRUE(a.refresh());
    EXPECT_EQ(editor().rowsOf(m_first, drafts.back().kind).size(), 1u);
    EXPECT_EQ(a.findings().putBack, 1u);
    ASSERT_TRUE(a.refresh());
    EXPECT_EQ(a.findings().putBack, 1u) << "once";
}

const AnswerPlace anAnswer{*ItemId::from(QStringView(u"int.slow")), RoleSide::Both};

INSTANTIATE_TEST_SUITE_P(
    Kinds, EachRow,
    testing::Values(
        TakingAway{"aWithdrawal",
                   [](const PersonId&) { return std::vector{withdrawDraft(*DocumentId::from(Bytes(16, 'd')))}; }},
        TakingAway{"aLimit",
                   [](const PersonId&) {
                       Limit words;
                       words.items = {u"int.slow"_s};
                       return std::vector{*tightenDraft(*DocumentId::from(Bytes(16, 'l')), words)};
                   }},
        TakingAway{"aPause", [](const PersonId& me) { return std::vector{pauseDraft(me)}; }},
        TakingAway{
            "aRow",
            [](const PersonId&) {
                const DocumentId round = *DocumentId::from(Bytes(16, 'r'));
                return std::vector{resultDraft(round, {{u"int.slow"_s, 0, 1}}), takeBackRowDraft(u"int.slow"_s, 0)};
            }},
        TakingAway{"aRound",
                   [](const PersonId&) {
                       const DocumentId round = *DocumentId::from(Bytes(16, 'r'));
                       return std::vector{resultDraft(round, {{u"int.slow"_s, 0, 1}}), takeBackRoundDraft(round)};
                   }},
        TakingAway{"anAnswer", [](const PersonId&) { return std::vector{takeBackAnswerDraft(anAnswer)}; }},
        TakingAway{"aCareNote",
                   [](const PersonId&) {
                       const DocumentId id = *DocumentId::from(Bytes(16, 'n'));
                       const CareNote note{NoteForm::Reflection, someDay, {{u"felt_good"_s, {{}, {u"tea"_s}}}}};
                       return std::vector{*shareNoteDraft(id, note, {}), takeBackNoteDraft(id)};
                   }}),
    [](const auto& kind) { return std::string(kind.param.name); });

/// Ended by a new passphrase: whoever knows the one before, and has a copy of that time, has the key of this feed.
class EndedFeed : public DeletedRows {
protected:
    void SetUp() override {
        DeletedRows::SetUp();
        m_plan = agreedPlan();
        Vault a = first();
        m_feed = a.feed();
        ASSERT_TRUE(a.changePassphrase(phrase(u"first words"_s), phrase(u"another door"_s), cheapCost, someDay));
    }
    Vault firstAnew() { return opened(Vault::unlock(places(), m_first, phrase(u"another door"_s), someDay)); }

    DocumentId m_plan;
    FeedId m_feed;
};

TEST_F(EndedFeed, StaysEndedAfterTheRowThatEndedItIsGone) {
    removeRowsOfFirst(StatementKind::FeedRevoke);
    ASSERT_FALSE(second().log().isEnded(m_feed)) << "by what the file says";
    {
        const Vault a = firstAnew();
        EXPECT_TRUE(a.log().isEnded(m_feed));
        EXPECT_EQ(a.findings().putBack, 1u);
        EXPECT_EQ(a.findings().lost, 0u);
    }
    expectItIsBack(StatementKind::FeedRevoke);
    EXPECT_TRUE(second().log().isEnded(m_feed));
}

TEST_F(EndedFeed, StaysEndedWhileItsOwnerIsHere) {
    Vault a = firstAnew();
    removeRowsOfFirst(StatementKind::FeedRevoke);
    ASSERT_TRUE(a.refresh());
    expectItIsBack(StatementKind::FeedRevoke);
    EXPECT_TRUE(second().log().isEnded(m_feed));
}

/// An end that does not say where it is ends all of a feed.
TEST_F(EndedFeed, KeepsWhatWasSaidOnItWhenTheWordsOfItsEndAreGone) {
    const Editor tool = editor();
    Editor::Row row = tool.rowsOf(m_first, StatementKind::FeedRevoke).back();
    row.statement.payload.reset();
    tool.overwrite(row, row.statement);
    ASSERT_NE(stateOf(second(), m_plan), SignoffState::AgreedForNow) << "by what the file says";
    EXPECT_EQ(stateOf(firstAnew(), m_plan), SignoffState::AgreedForNow);
    EXPECT_EQ(stateOf(second(), m_plan), SignoffState::AgreedForNow);
}

/// What was encoded a moment before cannot have said it.
TEST_F(DeletedRows, WhatIsFoundWhileAPartIsOnItsWayIsToldAtTheNextUnlock) {
    const DocumentId plan = agreedPlan();
    firstSays(withdrawDraft(plan));
    for (const bool isTold : {false, true}) {
        {
            Vault a = first();
            PrivatePart part("words");
            part.told = a.findings();
            const std::uint64_t before = a.findings().putBack;
            removeRowsOfFirst(StatementKind::DocumentWithdraw);
            ASSERT_TRUE(a.refresh());
            ASSERT_GT(a.findings().putBack, before);
            if (isTold) part.told = a.findings();
            ASSERT_TRUE(a.leave(someDay, part).written);
        }
        const Vault a = first();
        EXPECT_EQ(a.findings().putBack > 0, !isTold);
        EXPECT_EQ(a.pocketContent(), "words");
    }
}

/// A pause that a revocation has named, and the hole that comes to lie before that revocation later.
TEST_F(DeletedRows, WhatAnEarlierRevocationNamedCanStillBeTakenBackWhenThatLiesBehindAHole) {
    const DocumentId plan = makeRandomId<DocumentId>();
    offer(plan, u"tea"_s);
    secondSays(pauseDraft(m_second));
    firstSays(pauseDraft(m_first));
    for (const Editor::Row& row : editor().rowsOf(m_second, StatementKind::Pause))
        editor().remove(row);
    offer(plan, u"tea and a blanket"_s); // on a fresh feed, which names the pause
    ASSERT_EQ(editor().rowsOf(m_first, StatementKind::FeedRevoke).size(), 1u);
    removeRowsOfFirst(StatementKind::DocumentSign);
    Vault a = first();
    ASSERT_TRUE(meaning(a).pauses.mine);
    sign(a, resumeDraft(m_first));
    EXPECT_FALSE(meaning(a).pauses.mine);
    EXPECT_FALSE(meaning(second()).pauses.theirs);
}

/// A pause behind a hole could never be ended by anybody.
TEST_F(DeletedRows, WhatStandsBehindAHoleCanStillBeTakenBack) {
    const DocumentId plan = agreedPlan();
    firstSays(resumeDraft(m_first));
    firstSays(pauseDraft(m_first));
    firstSays(withdrawDraft(plan));
    {
        Vault b = second();
        save(b, "has seen it");
    }
    removeRowsOfFirst(StatementKind::Resume); // nobody has it any more
    {
        Vault a = first();
        EXPECT_EQ(a.findings().lost, 1u);
        EXPECT_TRUE(a.beganFreshFeed());
        EXPECT_TRUE(meaning(a).pauses.mine);
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
        sign(a, resumeDraft(m_first));
        EXPECT_FALSE(meaning(a).pauses.mine) << "its owner ended it";
        sign(a, *nameDraft(u"Ash"_s));
        EXPECT_EQ(meaning(a).myName, u"Ash"_s);
    }
    { // The other one had seen what is gone, and goes on as well.
        Vault b = second();
        EXPECT_EQ(b.findings().lostOfOther, 1u);
        EXPECT_FALSE(meaning(b).pauses.theirs);
    }
    offer(plan, u"tea and a blanket, again"_s);
    agree(plan);
    EXPECT_EQ(stateOf(first(), plan), SignoffState::AgreedForNow) << "both can agree anew";
    EXPECT_EQ(stateOf(second(), plan), SignoffState::AgreedForNow);
    EXPECT_FALSE(first().beganFreshFeed()) << "one fresh feed was enough";
    EXPECT_FALSE(second().beganFreshFeed());
}

TEST_F(DeletedRows, WhatTheOtherOneTookBackAndDeletedIsSaid) {
    const DocumentId plan = agreedPlan();
    secondSays(withdrawDraft(plan));
    {
        Vault a = first();
        EXPECT_EQ(stateOf(a, plan), SignoffState::NoLongerAgreed);
        save(a, "has seen it");
    }
    const Editor tool = editor();
    tool.remove(tool.rowsOf(m_second, StatementKind::DocumentWithdraw).front());
    EXPECT_EQ(first().findings().lostOfOther, 1u);
}

TEST_F(DeletedRows, ThatAPartOfMineHasLeftIsRemembered) {
    const DocumentId round = *DocumentId::from(Bytes(16, 'r'));
    firstSays({StatementKind::MatchPropose, round, Cbor::Array{1}});
    firstSays({StatementKind::MatchOpen, round, Cbor::Array{1}});
    for (const StatementKind kind : {StatementKind::MatchPropose, StatementKind::MatchOpen})
        removeRowsOfFirst(kind);
    const Vault a = first();
    const SharedState now = meaning(a);
    ASSERT_EQ(now.rounds.size(), 1u);
    EXPECT_TRUE(now.rounds.front().lacksTheirPart()) << "said, and no other comparison begins";
    EXPECT_EQ(now.lastRound, someDay);
    EXPECT_EQ(a.lastPart(), someDay);
}

} // namespace
} // namespace bothy::test
