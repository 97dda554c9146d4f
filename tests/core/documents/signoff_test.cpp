#include "core/documents/agreements/agreement.h"
#include "core/documents/pauses.h"
#include "core/documents/signoff.h"
#include "core/limits/limits_in_effect.h"
#include "tests/support/two_partners.h"

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;
using test::Seat;
using test::seats;
using test::TwoPartners;

const DocumentId document = *DocumentId::from(Bytes(16, 'd'));
constexpr Day today{20000};

/// Two people who talk about one document. Signs travel only with shareAll().
class Signoff : public testing::Test {
protected:
    StatementId revise(Seat seat, const QString& text, std::optional<Day> validUntil = {}) {
        const Wording wording{DocumentType::Agreement, {}, validUntil, {}, Cbor(text)};
        return statementIdOf(partners.say(seat, reviseDraft(document, wording)).header);
    }
    void sign(Seat seat, const StatementId& revision) {
        partners.say(seat, signDraft(document, {revision, offerUntil(today)}));
    }
    void withdraw(Seat seat) { partners.say(seat, withdrawDraft(document)); }

    /// One after the other, each knowing all that was said before; then everybody knows of both.
    void bothSign(const StatementId& words) {
        for (const Seat seat : {Seat::A1, Seat::B1}) {
            partners.shareAll();
            sign(seat, words);
        }
        partners.shareAll();
    }
    /// Words of A that both agreed on and know of.
    StatementId agreeOn(const QString& text, std::optional<Day> validUntil = {}) {
        const StatementId words = revise(Seat::A1, text, validUntil);
        bothSign(words);
        return words;
    }

    SignedDocument seenBy(Seat seat, Day floor = today) {
        const auto documents = foldDocuments(partners.log(seat), partners.person(seat), floor);
        return documents.empty() ? SignedDocument() : documents.front();
    }
    SignoffState stateAt(Seat seat, Day floor = today) { return seenBy(seat, floor).state; }

    TwoPartners partners;
};

TEST_F(Signoff, NothingSaidIsNoDocument) {
    EXPECT_TRUE(foldDocuments(partners.log(Seat::A1), partners.a(), today).empty());
}

TEST_F(Signoff, WordsWithOneSignOffAreAnOffer) {
    const StatementId words = revise(Seat::A1, u"words"_s);
    sign(Seat::A1, words);
    partners.shareAll();
    const SignedDocument mine = seenBy(Seat::A1);
    EXPECT_EQ(mine.state, SignoffState::OfferedByMe);
    EXPECT_EQ(mine.current.id, words);
    EXPECT_EQ(mine.current.content.text(), u"words"_s);
    EXPECT_EQ(mine.offerUntil, today.plus(7));
    EXPECT_TRUE(mine.iSigned);
    EXPECT_FALSE(mine.theySigned);
    EXPECT_FALSE(mine.allowsAnything());
    EXPECT_EQ(stateAt(Seat::A2), SignoffState::OfferedByMe);
    EXPECT_EQ(stateAt(Seat::B1), SignoffState::OfferedToMe);
}

TEST_F(Signoff, BothOnTheSameWordsIsAgreed) {
    agreeOn(u"words"_s);
    for (const Seat seat : test::seats) {
        EXPECT_EQ(stateAt(seat), SignoffState::AgreedForNow);
        EXPECT_TRUE(seenBy(seat).iSigned && seenBy(seat).theySigned);
        EXPECT_FALSE(seenBy(seat).agreedBefore);
    }
}

TEST_F(Signoff, TwoDevicesOfOnePersonAreNotTwoPeople) {
    const StatementId words = revise(Seat::A1, u"words"_s);
    sign(Seat::A1, words);
    partners.shareAll();
    sign(Seat::A2, words);
    partners.shareAll();
    EXPECT_EQ(stateAt(Seat::A1), SignoffState::OfferedByMe);
}

TEST_F(Signoff, EitherEndsItAloneAndBothCanAgreeAgain) {
    const StatementId words = agreeOn(u"words"_s);
    for (const Seat seat : test::seats) {
        withdraw(seat);
        EXPECT_EQ(stateAt(seat), SignoffState::NoLongerAgreed) << "before anybody else knows";
        partners.shareAll();
        EXPECT_EQ(stateAt(Seat::A1), SignoffState::NoLongerAgreed);
        sign(Seat::A1, words);
        partners.shareAll();
        EXPECT_EQ(stateAt(Seat::B1), SignoffState::OfferedToMe);
        sign(Seat::B1, words);
        partners.shareAll();
        EXPECT_EQ(stateAt(Seat::A1), SignoffState::AgreedForNow);
    }
}

TEST_F(Signoff, ASignOffThatDidNotKnowOfAWithdrawalDoesNotCount) {
    const StatementId words = revise(Seat::A1, u"words"_s);
    sign(Seat::A1, words);
    partners.shareAll();
    withdraw(Seat::A1);
    sign(Seat::B1, words);
    EXPECT_EQ(stateAt(Seat::B1), SignoffState::AgreedForNow) << "as far as B can know";
    partners.shareAll();
    // B agreed in good faith, so for both the words count as agreed before, and no more.
    EXPECT_EQ(stateAt(Seat::B1), SignoffState::NoLongerAgreed);
    EXPECT_EQ(stateAt(Seat::A1), SignoffState::NoLongerAgreed);
}

TEST_F(Signoff, AnOfferTakenBackIsNotCalledNoLongerAgreed) {
    sign(Seat::A1, revise(Seat::A1, u"words"_s));
    withdraw(Seat::A1);
    partners.shareAll();
    EXPECT_EQ(stateAt(Seat::A1), SignoffState::TakenBack);
    EXPECT_EQ(stateAt(Seat::B1), SignoffState::TakenBack);
}

TEST_F(Signoff, NewWordsClearBothSignOffsAndShowTheOldOnes) {
    const StatementId old = agreeOn(u"old"_s);
    const StatementId words = revise(Seat::B1, u"new"_s);
    EXPECT_EQ(stateAt(Seat::B1), SignoffState::ChangedByMe) << "also without a sign-off";
    sign(Seat::B1, words);
    partners.shareAll();
    EXPECT_EQ(stateAt(Seat::B1), SignoffState::ChangedByMe);
    const SignedDocument shown = seenBy(Seat::A1);
    EXPECT_EQ(shown.state, SignoffState::ChangedByOther);
    EXPECT_EQ(shown.current.id, words);
    ASSERT_TRUE(shown.agreedBefore);
    EXPECT_EQ(shown.agreedBefore->id, old);
    sign(Seat::A1, words);
    EXPECT_EQ(stateAt(Seat::A1), SignoffState::AgreedForNow);
    EXPECT_EQ(seenBy(Seat::A1).agreedBefore->id, old);
}

TEST_F(Signoff, BothMayGoBackToTheOldWords) {
    const StatementId old = agreeOn(u"old"_s);
    sign(Seat::B1, revise(Seat::B1, u"new"_s));
    partners.shareAll();
    sign(Seat::A1, old);
    partners.shareAll();
    EXPECT_EQ(stateAt(Seat::A1), SignoffState::Conflict) << "each has chosen other words";
    sign(Seat::B1, old);
    partners.shareAll();
    EXPECT_EQ(stateAt(Seat::A1), SignoffState::AgreedForNow);
    EXPECT_EQ(seenBy(Seat::A1).current.id, old);
}

TEST_F(Signoff, WordsMadeApartAreShownSideBySide) {
    const StatementId ofA = revise(Seat::A1, u"a"_s);
    const StatementId ofB = revise(Seat::B1, u"b"_s);
    sign(Seat::A1, ofA);
    sign(Seat::B1, ofB);
    partners.shareAll();
    const SignedDocument shown = seenBy(Seat::A1);
    EXPECT_EQ(shown.state, SignoffState::Conflict);
    EXPECT_EQ(shown.current.id, ofA) << "the own words first";
    EXPECT_EQ(shown.otherWording->id, ofB);
    EXPECT_EQ(seenBy(Seat::B1).current.id, ofB);
    sign(Seat::A1, ofB);
    partners.shareAll();
    EXPECT_EQ(stateAt(Seat::B1), SignoffState::OfferedToMe) << "B signed before knowing of A's words";
    sign(Seat::B1, ofB);
    EXPECT_EQ(stateAt(Seat::B1), SignoffState::AgreedForNow);
}

TEST_F(Signoff, TwoDifferentChoicesOfOnePersonAtOnceVoidEachOther) {
    const StatementId one = revise(Seat::A1, u"one"_s);
    partners.shareAll();
    const StatementId two = revise(Seat::B1, u"two"_s);
    sign(Seat::B1, one);
    partners.shareAll();
    sign(Seat::A1, one);
    sign(Seat::A2, two);
    EXPECT_EQ(stateAt(Seat::A1), SignoffState::AgreedForNow);
    partners.shareAll();
    for (const Seat seat : test::seats)
        EXPECT_FALSE(seenBy(seat).allowsAnything());
    EXPECT_FALSE(seenBy(Seat::A1).iSigned);
}

TEST_F(Signoff, TheLookAgainDayEndsItUntilBothAgreeOnANewDay) {
    agreeOn(u"words"_s, today.plus(30));
    EXPECT_EQ(stateAt(Seat::A1, today.plus(29)), SignoffState::AgreedForNow);
    EXPECT_EQ(stateAt(Seat::A1, today.plus(30)), SignoffState::LookAgain);
    const StatementId renewed = revise(Seat::A1, u"words"_s, today.plus(120));
    partners.say(Seat::A1, signDraft(document, {renewed, today.plus(37)}), today.plus(30));
    partners.shareAll();
    EXPECT_EQ(stateAt(Seat::B1, today.plus(31)), SignoffState::ChangedByOther);
    partners.say(Seat::B1, signDraft(document, {renewed, today.plus(38)}), today.plus(31));
    EXPECT_EQ(stateAt(Seat::B1, today.plus(31)), SignoffState::AgreedForNow);
}

TEST_F(Signoff, AnOfferLapsesAfterItsLastDayUnlessAnswered) {
    const StatementId words = revise(Seat::A1, u"words"_s);
    sign(Seat::A1, words);
    const StatementLog& log = partners.log(Seat::A1);
    EXPECT_TRUE(offersToLapse(log, partners.a(), today.plus(7)).empty());
    EXPECT_EQ(offersToLapse(log, partners.a(), today.plus(8)), std::vector{document});
    partners.shareAll();
    EXPECT_TRUE(offersToLapse(partners.log(Seat::B1), partners.b(), today.plus(8)).empty()) << "not B's offer";
    TwoPartners other = partners;
    sign(Seat::B1, words);
    partners.shareAll();
    EXPECT_TRUE(offersToLapse(log, partners.a(), today.plus(8)).empty());

    partners = other; // A's app takes it back before it hears from B, who answers late
    withdraw(Seat::A1);
    EXPECT_TRUE(offersToLapse(partners.log(Seat::A1), partners.a(), today.plus(8)).empty());
    sign(Seat::B1, words);
    partners.shareAll();
    EXPECT_FALSE(seenBy(Seat::A1).allowsAnything());
    EXPECT_FALSE(seenBy(Seat::B1).allowsAnything());
}

TEST_F(Signoff, AnOldAnswerDoesNotKeepASecondOfferOpen) {
    const StatementId words = agreeOn(u"words"_s);
    withdraw(Seat::A1);
    sign(Seat::A1, words);
    EXPECT_EQ(offersToLapse(partners.log(Seat::A1), partners.a(), today.plus(8)), std::vector{document});
}

TEST_F(Signoff, AnAnswerAfterTheLastDayIsAnOfferOfItsOwn) {
    const StatementId words = revise(Seat::A1, u"words"_s);
    sign(Seat::A1, words);
    partners.shareAll();
    EXPECT_EQ(stateAt(Seat::B1, today.plus(7)), SignoffState::OfferedToMe);
    EXPECT_EQ(stateAt(Seat::B1, today.plus(8)), SignoffState::TakenBack) << "nothing to agree to any more";
    partners.say(Seat::B1, signDraft(document, {words, today.plus(37)}), today.plus(30));
    partners.shareAll();
    EXPECT_EQ(stateAt(Seat::A1, today.plus(30)), SignoffState::OfferedToMe) << "weeks later it is their offer";
    EXPECT_EQ(stateAt(Seat::B1, today.plus(30)), SignoffState::OfferedByMe);
    EXPECT_FALSE(seenBy(Seat::B1).iSigned && seenBy(Seat::B1).theySigned);
    EXPECT_EQ(offersToLapse(partners.log(Seat::A1), partners.a(), today.plus(30)), std::vector{document});
    partners.say(Seat::A1, signDraft(document, {words, today.plus(38)}), today.plus(31));
    partners.shareAll();
    for (const Seat seat : {Seat::A1, Seat::B1})
        EXPECT_EQ(stateAt(seat, today.plus(31)), SignoffState::AgreedForNow);
    partners.say(Seat::A1, signDraft(document, {words, today.plus(107)}), today.plus(100));
    EXPECT_EQ(stateAt(Seat::A1, today.plus(100)), SignoffState::AgreedForNow) << "saying it again changes nothing";
}

TEST_F(Signoff, OffersWaitOneToThirtyDays) {
    EXPECT_EQ(offerUntil(today), today.plus(7));
    EXPECT_EQ(offerUntil(today, 0), today.plus(1));
    EXPECT_EQ(offerUntil(today, 365), today.plus(30));
}

TEST_F(Signoff, UnknownTypesAreKeptAndNeverAllowAnything) {
    const Cbor::Array message{1, 999, Cbor(), Cbor(), Cbor::Array{}, Cbor(u"new"_s)};
    const auto words = partners.say(Seat::A1, {StatementKind::DocumentRevise, document, message});
    EXPECT_EQ(stateAt(Seat::A1), SignoffState::NewerVersion);
    EXPECT_EQ(seenBy(Seat::A1).type, DocumentType::Newer);
    EXPECT_EQ(seenBy(Seat::A1).current.id, statementIdOf(words.header));
}

TEST_F(Signoff, ARevisionOfANewerFormClearsWhatWasAgreed) {
    agreeOn(u"words"_s);
    partners.say(Seat::A1, {StatementKind::DocumentRevise, document, Cbor::Array{2, u"unknown"_s}});
    partners.shareAll();
    EXPECT_EQ(stateAt(Seat::B1), SignoffState::NewerVersion);
    EXPECT_EQ(seenBy(Seat::B1).current, Revision());
}

TEST_F(Signoff, AnUnknownRestrictiveKindSuspendsItsDocument) {
    agreeOn(u"words"_s);
    partners.say(Seat::B1, {static_cast<StatementKind>(0x7777), document, Cbor()});
    EXPECT_EQ(stateAt(Seat::B1), SignoffState::AgreedForNow) << "an unknown permissive kind does nothing";
    partners.say(Seat::B1, {static_cast<StatementKind>(0x8777), document, Cbor()});
    partners.shareAll();
    EXPECT_EQ(stateAt(Seat::A1), SignoffState::NewerVersion);
}

TEST_F(Signoff, NewWordsWhosePayloadIsMissingStillClear) {
    agreeOn(u"old"_s);
    const Wording wording{DocumentType::Agreement, {}, {}, {}, Cbor(u"new"_s)};
    SealedStatement bare = partners.say(Seat::B1, reviseDraft(document, wording));
    bare.payload.reset();
    ASSERT_TRUE(partners.log(Seat::A1).admit(bare));
    EXPECT_EQ(stateAt(Seat::A1), SignoffState::NoLongerAgreed);
}

TEST_F(Signoff, RevokingADeviceNeverBringsAnOldAgreementBack) {
    agreeOn(u"old"_s);
    partners.say(Seat::A2, reviseDraft(document, {DocumentType::Agreement, {}, {}, {}, Cbor(u"new"_s)}));
    partners.shareAll();
    EXPECT_FALSE(seenBy(Seat::A1).allowsAnything());
    partners.say(Seat::A1, {StatementKind::FeedRevoke, TwoPartners::subjectOf(partners.author(Seat::A2).feed()),
                            Cbor::Array{1, 1}});
    EXPECT_FALSE(seenBy(Seat::A1).allowsAnything());
}

TEST_F(Signoff, WordsOfARevokedDeviceAllowNothingWhoeverSignedThem) {
    revise(Seat::A1, u"first"_s); // so that words are left to show
    partners.shareAll();
    const StatementId words = revise(Seat::A2, u"words"_s);
    bothSign(words);
    ASSERT_EQ(stateAt(Seat::B1), SignoffState::AgreedForNow);
    partners.say(Seat::A1, {StatementKind::FeedRevoke, TwoPartners::subjectOf(partners.author(Seat::A2).feed()),
                            Cbor::Array{1, 1}});
    partners.shareAll();
    for (const Seat seat : test::seats)
        EXPECT_FALSE(seenBy(seat).allowsAnything());
}

TEST_F(Signoff, ALaterChoiceThatOnlyANewerVersionReadsEndsTheEarlierOne) {
    agreeOn(u"words"_s);
    partners.say(Seat::B1, {StatementKind::DocumentSign, document, Cbor::Array{2, u"unknown"_s}});
    partners.shareAll();
    for (const Seat seat : test::seats)
        EXPECT_FALSE(seenBy(seat).allowsAnything());
}

TEST_F(Signoff, OnePersonAloneAgreesOnNothing) {
    StatementLog log(test::PartnerKeys::shared().couple);
    log.addMember(partners.a());
    sign(Seat::A1, revise(Seat::A1, u"words"_s));
    for (const SealedStatement& statement : test::sealedOf(partners.log(Seat::A1)))
        ASSERT_TRUE(log.admit(statement));
    for (const SignedDocument& shown : foldDocuments(log, partners.a(), today))
        EXPECT_FALSE(shown.allowsAnything());
}

TEST_F(Signoff, ALimitOnWhatItNeedsBlocksAnAgreementOnly) {
    Agreement agreement;
    agreement.title = u"Title"_s;
    agreement.items = {u"int.slow"_s};
    const auto words = partners.say(Seat::A1, reviseDraft(document, *wordingOf(agreement)));
    sign(Seat::A1, statementIdOf(words.header));
    Limit limit;
    limit.items = agreement.items;
    const LimitsInEffect limits({}, partners.a(), {limit}, Catalogue(CatalogueParts()), today);
    auto documents = foldDocuments(partners.log(Seat::A1), partners.a(), today);
    markBlocked(documents, limits);
    EXPECT_EQ(documents.front().state, SignoffState::OfferedByMe);
    partners.shareAll();
    sign(Seat::B1, statementIdOf(words.header));
    documents = foldDocuments(partners.log(Seat::B1), partners.b(), today);
    markBlocked(documents, LimitsInEffect());
    EXPECT_EQ(documents.front().state, SignoffState::AgreedForNow);
    markBlocked(documents, limits);
    EXPECT_EQ(documents.front().state, SignoffState::Blocked);
    markBlocked(documents, LimitsInEffect());
    EXPECT_EQ(documents.front().state, SignoffState::AgreedForNow) << "a private one: nothing was said to anybody";
}

TEST_F(Signoff, WhatALimitClosedNeedsBothAnewOnceItIsLetGo) {
    Agreement agreement;
    agreement.items = {u"int.slow"_s};
    const auto words = partners.say(Seat::A1, reviseDraft(document, *wordingOf(agreement)));
    Limit limit;
    limit.items = agreement.items;
    const DocumentId limitId = *DocumentId::from(Bytes(16, 'l'));
    const auto seen = [&](Seat seat) {
        auto documents = foldDocuments(partners.log(seat), partners.person(seat), today);
        markLimitedSince(documents, partners.log(seat));
        markBlocked(documents, LimitsInEffect(foldLimits(partners.log(seat)), partners.person(seat), {},
                                              Catalogue(CatalogueParts()), today));
        return documents.front().state;
    };
    bothSign(statementIdOf(words.header));
    EXPECT_EQ(seen(Seat::A1), SignoffState::AgreedForNow);
    partners.say(Seat::B1, *tightenDraft(limitId, limit));
    partners.shareAll();
    EXPECT_EQ(seen(Seat::A1), SignoffState::Blocked);
    bothSign(statementIdOf(words.header));
    EXPECT_EQ(seen(Seat::A1), SignoffState::Blocked);
    limit.level = LimitLevel::Yes;
    partners.say(Seat::B1, *relaxDraft(limitId, limit));
    partners.shareAll();
    for (const Seat seat : seats)
        EXPECT_EQ(seen(seat), SignoffState::LookAgain) << "also where both signed while it was closed";
    sign(Seat::A1, statementIdOf(words.header));
    partners.shareAll();
    EXPECT_EQ(seen(Seat::B1), SignoffState::LookAgain) << "one is not enough";
    sign(Seat::B1, statementIdOf(words.header));
    EXPECT_EQ(seen(Seat::B1), SignoffState::AgreedForNow);
}

TEST_F(Signoff, WhatALooseningStillClosedNeedsBothAnewToo) {
    Agreement agreement;
    agreement.items = {u"int.slow"_s};
    const DocumentId limitId = *DocumentId::from(Bytes(16, 'l'));
    Limit limit;
    limit.items = agreement.items;
    limit.level = LimitLevel::NotNow;
    partners.say(Seat::A1, *relaxDraft(limitId, limit)); // no tightening ever named the item
    const auto words = partners.say(Seat::A1, reviseDraft(document, *wordingOf(agreement)));
    bothSign(statementIdOf(words.header));
    limit.level = LimitLevel::Yes;
    partners.say(Seat::A1, *relaxDraft(limitId, limit));
    partners.shareAll();
    for (const Seat seat : seats) {
        auto documents = foldDocuments(partners.log(seat), partners.person(seat), today);
        markLimitedSince(documents, partners.log(seat));
        EXPECT_EQ(documents.front().state, SignoffState::LookAgain);
    }
}

TEST_F(Signoff, ALimitThatWasUnreadForAWhileNeedsBothAnewToo) {
    Agreement agreement;
    agreement.items = {u"int.slow"_s};
    const DocumentId limitId = *DocumentId::from(Bytes(16, 'l'));
    Limit soft;
    soft.items = agreement.items;
    soft.level = LimitLevel::AskEachTime;
    partners.say(Seat::A1, *tightenDraft(limitId, soft));
    const auto words = partners.say(Seat::A1, reviseDraft(document, *wordingOf(agreement)));
    bothSign(statementIdOf(words.header));
    SealedStatement bare = partners.say(Seat::A1, *tightenDraft(limitId, soft));
    bare.payload.reset();
    ASSERT_TRUE(partners.log(Seat::B1).admit(bare));
    auto documents = foldDocuments(partners.log(Seat::B1), partners.b(), today);
    markLimitedSince(documents, partners.log(Seat::B1));
    EXPECT_TRUE(documents.front().limitedSince) << "it may have been a no";
}

TEST_F(Signoff, TenThousandStatementsFold) {
    TwoPartners many(Trust::CheckedBefore);
    for (int i = 0; i < 1666; ++i) {
        const DocumentId id = *DocumentId::from(QByteArray::number(i).rightJustified(16, '0'));
        const Wording wording{DocumentType::Agreement, {}, {}, {}, Cbor(i)};
        for (int version = 0; version < 3; ++version) {
            const auto words = many.say(Seat::A1, reviseDraft(id, wording));
            many.say(Seat::A1, signDraft(id, {statementIdOf(words.header), today}));
        }
    }
    many.give(Seat::A1, Seat::B1);
    for (const SignedDocument& offered : foldDocuments(many.log(Seat::B1), many.b(), today))
        if (offered.current.content.number().value_or(0) % 2 == 0)
            many.say(Seat::B1, signDraft(offered.id, {offered.current.id, today}));
    const auto documents = foldDocuments(many.log(Seat::B1), many.b(), today);
    ASSERT_EQ(documents.size(), 1666u);
    EXPECT_GT(many.log(Seat::B1).all().size(), 10'000u);
    for (const SignedDocument& shown : documents)
        EXPECT_EQ(shown.state, shown.current.content.number().value_or(0) % 2 == 0 ? SignoffState::AgreedForNow
                                                                                   : SignoffState::OfferedToMe);
}

TEST_F(Signoff, TwoThousandRoundsAboutOneDocumentFold) {
    TwoPartners many(Trust::CheckedBefore);
    for (int i = 0; i < 2000; ++i) {
        const auto words = many.say(Seat::A1, reviseDraft(document, {DocumentType::Agreement, {}, {}, {}, Cbor(i)}));
        many.say(Seat::A1, signDraft(document, {statementIdOf(words.header), today}));
    }
    many.shareAll();
    EXPECT_EQ(foldDocuments(many.log(Seat::B1), many.b(), today).front().state, SignoffState::OfferedToMe);
}

} // namespace
} // namespace bothy
