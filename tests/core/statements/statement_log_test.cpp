#include "core/statements/feed_ending.h"
#include "core/statements/statement_log.h"
#include "tests/support/causal_oracle.h"
#include "tests/support/law.h"
#include "tests/support/two_partners.h"

#include <algorithm>
#include <random>

namespace bothy {
namespace {

using test::CausalOracle;
using test::holds;
using test::PartnerKeys;
using test::sealedOf;
using test::Seat;
using test::TwoPartners;

const DocumentId plan = *DocumentId::from(Bytes(16, 'p'));

StatementDraft words(int which = 0) {
    return {StatementKind::DocumentRevise, plan, Cbor::Array{1, which}};
}

const VerifiedStatement& held(const StatementLog& log, const SealedStatement& statement) {
    return *log.find(statementIdOf(statement.header));
}

void admitAll(StatementLog& log, const std::vector<SealedStatement>& statements) {
    for (const SealedStatement& statement : statements)
        EXPECT_TRUE(log.admit(statement));
}

/// A second device that goes on from the same point with the same key: what a restored copy would do.
std::pair<SealedStatement, SealedStatement> forkAt(TwoPartners& partners, Seat seat) {
    TwoPartners copy = partners;
    return {partners.say(seat, words(1)), copy.say(seat, words(2))};
}

TEST(StatementLog, WhatIsSaidIsHeldCompleteAndNewest) {
    TwoPartners partners;
    const SealedStatement first = partners.say(Seat::A1, words());
    const SealedStatement second = partners.say(Seat::A1, words());
    const StatementLog& log = partners.log(Seat::A1);
    EXPECT_TRUE(log.isComplete(held(log, second)));
    EXPECT_TRUE(log.isInPast(held(log, first), held(log, second)));
    EXPECT_FALSE(log.isInPast(held(log, second), held(log, first)));
    EXPECT_FALSE(log.isInPast(held(log, first), held(log, first)));
    EXPECT_LT(log.causalDepth(held(log, first)), log.causalDepth(held(log, second)));
    EXPECT_EQ(log.headOf(partners.author(Seat::A1).feed())->id(), held(log, second).id());
    EXPECT_EQ(held(log, second).header().seq, 3u);
    EXPECT_EQ(*held(log, second).message(), ByteView(encode(words().message)));
}

TEST(StatementLog, TheDayOfAFeedNeverGoesBack) {
    TwoPartners partners;
    partners.say(Seat::A1, words(), Day{20100});
    const SealedStatement later = partners.say(Seat::A1, words(), Day{20000});
    EXPECT_EQ(held(partners.log(Seat::A1), later).header().day, Day{20100});
}

TEST(StatementLog, ATooLongMessageIsNotSigned) {
    TwoPartners partners;
    const auto signedOne = partners.author(Seat::A1).sign(
        partners.log(Seat::A1), Day{1}, {StatementKind::DocumentRevise, plan, Cbor(Bytes(maxPayloadOctets, 'x'))});
    ASSERT_FALSE(signedOne);
    EXPECT_EQ(signedOne.error().kind, ErrorKind::TextTooLong);
}

TEST(StatementLog, ASecondCopyChangesNothing) {
    TwoPartners partners;
    const SealedStatement statement = partners.say(Seat::A1, words());
    const auto again = partners.log(Seat::A1).admit(statement);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, Admission::AlreadyHeld);
    EXPECT_EQ(partners.log(Seat::A1).all().size(), 4u);
}

TEST(StatementLog, AStatementAfterAGapIsHeldButNotComplete) {
    TwoPartners partners;
    const SealedStatement first = partners.say(Seat::A1, words());
    const SealedStatement second = partners.say(Seat::A1, words());
    StatementLog& log = partners.log(Seat::B1);
    ASSERT_TRUE(log.admit(second));
    EXPECT_FALSE(log.isComplete(held(log, second)));
    EXPECT_EQ(log.headOf(partners.author(Seat::A1).feed())->header().seq, 1u);
    ASSERT_TRUE(log.admit(first));
    EXPECT_TRUE(log.isComplete(held(log, second)));
    EXPECT_EQ(log.headOf(partners.author(Seat::A1).feed())->header().seq, 3u);
}

TEST(StatementLog, AStatementThatSawWhatIsNotHeldIsNotComplete) {
    TwoPartners partners;
    const SealedStatement question = partners.say(Seat::A1, words());
    partners.give(Seat::A1, Seat::B1);
    const SealedStatement answer = partners.say(Seat::B1, words());
    StatementLog& log = partners.log(Seat::A2);
    ASSERT_TRUE(log.admit(answer));
    EXPECT_FALSE(log.isComplete(held(log, answer)));
    ASSERT_TRUE(log.admit(question));
    EXPECT_TRUE(log.isComplete(held(log, answer)));
    EXPECT_TRUE(log.isInPast(held(log, question), held(log, answer)));
}

TEST(StatementLog, AStatementWithoutPayloadIsCompleteWhenThePayloadComes) {
    TwoPartners partners;
    const SealedStatement whole = partners.say(Seat::A1, words());
    SealedStatement bare = whole;
    bare.payload.reset();
    StatementLog& log = partners.log(Seat::B1);
    ASSERT_TRUE(log.admit(bare));
    EXPECT_FALSE(log.isComplete(held(log, whole)));
    EXPECT_FALSE(held(log, whole).message());
    EXPECT_EQ(*log.admit(whole), Admission::Inserted);
    EXPECT_TRUE(log.isComplete(held(log, whole)));
    EXPECT_EQ(*log.admit(bare), Admission::AlreadyHeld);
    EXPECT_TRUE(log.isComplete(held(log, whole)));
}

TEST(StatementLog, FromAForkOnNothingOfTheFeedIsComplete) {
    TwoPartners partners;
    const SealedStatement before = partners.say(Seat::A1, words());
    const auto [one, two] = forkAt(partners, Seat::A1);
    const SealedStatement after = partners.say(Seat::A1, words());
    for (const bool otherOrder : {false, true}) {
        StatementLog log = partners.emptyLog();
        auto all = sealedOf(partners.log(Seat::A1));
        all.push_back(two);
        if (otherOrder) std::reverse(all.begin(), all.end());
        admitAll(log, all);
        EXPECT_TRUE(log.isForked(partners.author(Seat::A1).feed()));
        EXPECT_FALSE(log.isForked(partners.author(Seat::B1).feed()));
        EXPECT_TRUE(log.isComplete(held(log, before)));
        for (const SealedStatement& lost : {one, two, after})
            EXPECT_FALSE(log.isComplete(held(log, lost)));
    }
}

TEST(StatementLog, AfterAForkTheOtherSeesBothBranches) {
    TwoPartners partners;
    const auto [one, two] = forkAt(partners, Seat::A1);
    StatementLog& log = partners.log(Seat::B1);
    admitAll(log, {one, two});
    const SealedStatement aware = partners.say(Seat::B1, words());
    EXPECT_TRUE(log.isComplete(held(log, aware)));
    EXPECT_TRUE(log.isInPast(held(log, one), held(log, aware)));
    EXPECT_TRUE(log.isInPast(held(log, two), held(log, aware)));
}

TEST(StatementLog, AForkSeenFromOneBranchLeavesTheOtherUnknown) {
    TwoPartners partners;
    const auto [one, two] = forkAt(partners, Seat::A1);
    partners.give(Seat::A1, Seat::B1);
    const SealedStatement unaware = partners.say(Seat::B1, words());
    StatementLog& log = partners.log(Seat::B1);
    ASSERT_TRUE(log.admit(two));
    EXPECT_TRUE(log.isInPast(held(log, one), held(log, unaware)));
    EXPECT_FALSE(log.isInPast(held(log, two), held(log, unaware)));
}

TEST(StatementLog, ARevokedFeedEndsWhereTheRevocationSays) {
    TwoPartners partners;
    const SealedStatement kept = partners.say(Seat::A2, words());
    partners.give(Seat::A2, Seat::A1);
    const SealedStatement late = partners.say(Seat::A2, words());
    const auto subject = TwoPartners::subjectOf(partners.author(Seat::A2).feed());
    const SealedStatement revocation = partners.say(Seat::A1, {StatementKind::FeedRevoke, subject, Cbor::Array{1, 2}});
    partners.shareAll();
    const StatementLog& log = partners.log(Seat::B1);
    EXPECT_TRUE(log.isComplete(held(log, kept)));
    EXPECT_FALSE(log.isComplete(held(log, late)));

    SealedStatement bare = revocation;
    bare.payload.reset();
    StatementLog fresh = partners.emptyLog();
    for (const SealedStatement& statement : sealedOf(partners.log(Seat::A2)))
        EXPECT_TRUE(fresh.admit(statement == revocation ? bare : statement));
    EXPECT_FALSE(fresh.isComplete(held(fresh, kept))) << "without its words it ends the whole feed";
}

/// Somebody took a statement out of the middle; what its author said after it takes away and can be answered.
TEST(StatementLog, ALoosePieceIsKnownToWhoeverKnowsTheRevocationThatNamesIt) {
    TwoPartners partners;
    const SealedStatement lost = partners.say(Seat::A1, words());
    const SealedStatement loose = partners.say(Seat::A1, words());
    const FeedId feed = partners.author(Seat::A1).feed();
    StatementLog log = partners.emptyLog();
    for (const SealedStatement& each : sealedOf(partners.log(Seat::A1)))
        EXPECT_TRUE(each == lost || log.admit(each));
    EXPECT_EQ(log.chainEnd(feed), 1u);
    EXPECT_EQ(log.loosePieces(feed), std::vector{statementIdOf(loose.header)});
    EXPECT_EQ(feedsInPieces(log, partners.a()), std::vector{feed});

    const auto say = [&](const StatementDraft& draft) {
        const SealedStatement said = *partners.author(Seat::A2).sign(log, Day{20000}, draft);
        EXPECT_TRUE(log.admit(said));
        return said;
    };
    const SealedStatement unaware = say(words());
    say(revocationDraft(log, feed));
    const SealedStatement answer = say(words());
    EXPECT_TRUE(log.loosePieces(feed).empty()) << "named once is enough";
    EXPECT_TRUE(log.isEnded(feed));

    auto all = sealedOf(log);
    for (int order = 0; order < 3; ++order) {
        StatementLog other = partners.emptyLog();
        admitAll(other, all);
        EXPECT_TRUE(other.isInPast(held(other, loose), held(other, answer))) << order;
        EXPECT_FALSE(other.isInPast(held(other, loose), held(other, unaware))) << order;
        EXPECT_TRUE(other.isComplete(held(other, answer))) << order;
        EXPECT_FALSE(other.isComplete(held(other, loose))) << order;
        std::rotate(all.begin(), all.begin() + 2 + order, all.end());
        std::reverse(all.begin(), all.end());
    }
    // The same words of the other person name nothing.
    StatementLog theirs = partners.emptyLog();
    for (const SealedStatement& each : sealedOf(partners.log(Seat::A1)))
        EXPECT_TRUE(each == lost || theirs.admit(each));
    for (const StatementDraft& draft : {revocationDraft(theirs, feed), words()})
        ASSERT_TRUE(theirs.admit(*partners.author(Seat::B1).sign(theirs, Day{20000}, draft)));
    EXPECT_FALSE(theirs.isInPast(held(theirs, loose), theirs.all().back()));
}

TEST(StatementLog, ExtentsSayWhatIsHeld) {
    TwoPartners partners;
    const SealedStatement one = partners.say(Seat::A1, words());
    const SealedStatement two = partners.say(Seat::A1, words());
    StatementLog& log = partners.log(Seat::A1);
    const FeedId feed = partners.author(Seat::A1).feed();
    const FeedExtent whole = log.extents().at(feed);
    EXPECT_EQ(whole.person, partners.a());
    EXPECT_EQ(whole.seq, 3u);
    EXPECT_EQ(whole.held, 3u);
    EXPECT_EQ(whole.spoken, 3u);
    EXPECT_EQ(whole.mark, statementIdOf(two.header)) << "which leads to all before it";
    EXPECT_EQ(log.extentUpTo(feed, 3), whole);
    EXPECT_EQ(log.extentUpTo(feed, 2).held, 2u);
    log.dropPayload(statementIdOf(two.header));
    EXPECT_EQ(log.extents().at(feed).spoken, 2u);
    ASSERT_TRUE(log.admit(two));
    EXPECT_EQ(log.extents().at(feed), whole);
}

/// An exclusive or of their ids could be made to fit.
TEST(StatementLog, TheMarkOfAnExtentIsOfExactlyTheseStatements) {
    const auto extentOf = [](std::initializer_list<char> ids) {
        FeedExtent extent;
        StatementHeader header;
        for (const char each : ids) {
            extent.add(header, *StatementId::from(Bytes(StatementId::size, each)), true);
            ++header.seq;
            header.previous = StatementId(); // something that is not held
        }
        return extent;
    };
    static_assert(('a' ^ 'd') == ('b' ^ 'g'));
    EXPECT_FALSE(extentOf({'a', 'd'}).isSameAs(extentOf({'b', 'g'})));
    EXPECT_FALSE(extentOf({'a', 'd'}).isSameAs(extentOf({'d', 'a'})));
    EXPECT_FALSE(extentOf({'a', 'd'}).isSameAs(extentOf({'b', 'd'}))) << "the last is the same one";
    EXPECT_TRUE(extentOf({'a', 'd'}).isSameAs(extentOf({'a', 'd'})));
    FeedExtent unmarked = extentOf({'a', 'd'}); // as an earlier version noted it
    unmarked.mark = StatementId();
    EXPECT_TRUE(unmarked.isSameAs(extentOf({'b', 'g'})));
    EXPECT_FALSE(unmarked.isSameAs(extentOf({'b'})));
    StatementHeader next;
    next.seq = 3;
    unmarked.add(next, *StatementId::from(Bytes(StatementId::size, 'c')), true);
    EXPECT_EQ(unmarked.mark, StatementId()) << "what came before is not known";
}

TEST(StatementLog, NobodyRevokesTheFeedOfTheOther) {
    TwoPartners partners;
    const SealedStatement kept = partners.say(Seat::A1, words());
    const auto subject = TwoPartners::subjectOf(partners.author(Seat::A1).feed());
    partners.say(Seat::B1, {StatementKind::FeedRevoke, subject, Cbor::Array{1, 0}});
    partners.shareAll();
    EXPECT_TRUE(partners.log(Seat::B1).isComplete(held(partners.log(Seat::B1), kept)));
}

TEST(StatementLog, StatementsWaitForTheirCertificateAndTheirPerson) {
    TwoPartners partners;
    partners.say(Seat::A1, words());
    auto all = sealedOf(partners.log(Seat::A1));
    std::reverse(all.begin(), all.end());
    StatementLog log(PartnerKeys::shared().couple);
    admitAll(log, all);
    EXPECT_TRUE(log.all().empty());
    EXPECT_EQ(log.strangers().size(), 2u);
    log.addMember(partners.a());
    EXPECT_EQ(log.strangers(), std::vector{partners.b()});
    log.addMember(partners.b());
    EXPECT_EQ(log.all().size(), 4u);
    EXPECT_TRUE(log.strangers().empty());
}

TEST(StatementLog, AnotherCouplesStatementIsNotTaken) {
    TwoPartners partners;
    StatementLog other(makeRandomId<CoupleId>());
    other.addMember(partners.a());
    for (const SealedStatement& statement : sealedOf(partners.log(Seat::A1))) {
        const auto admitted = other.admit(statement);
        ASSERT_FALSE(admitted);
        EXPECT_EQ(admitted.error().kind, ErrorKind::StatementForged);
    }
}

TEST(StatementLog, ACertificateForSomebodyElsesNameIsNotTaken) {
    TwoPartners partners;
    const SigningKey stranger = SigningKey::make();
    const StatementAuthor forger(partners.b(), SigningKey::make());
    const auto certificate = FeedCertificate::make(stranger, PartnerKeys::shared().couple, forger.feed());
    StatementLog& log = partners.log(Seat::A1);
    const auto signedOne = forger.sign(log, Day{1}, {StatementKind::FeedCertificate, plan, certificate.toCbor()});
    ASSERT_TRUE(signedOne);
    EXPECT_FALSE(log.admit(*signedOne));
    const auto uncertified = forger.sign(log, Day{1}, words());
    EXPECT_EQ(*log.admit(*uncertified), Admission::Waiting);
    EXPECT_EQ(log.all().size(), 3u);
}

TEST(StatementLog, AnyChangedOrCutOctetKeepsAStatementOut) {
    TwoPartners partners;
    const SealedStatement statement = partners.say(Seat::A1, words());
    StatementLog& log = partners.log(Seat::B1);
    const Bytes stored = encodeSealed(statement);
    for (qsizetype at = 0; at < stored.size(); ++at) {
        for (const int bit : {1, 0x80}) {
            Bytes changed = stored;
            changed[at] = static_cast<char>(changed[at] ^ bit);
            const auto read = decodeSealed(changed);
            EXPECT_FALSE(read && log.admit(*read)) << "octet " << at;
        }
        EXPECT_FALSE(decodeSealed(stored.first(at))) << "cut at " << at;
    }
    EXPECT_EQ(log.all().size(), 3u);
    EXPECT_TRUE(log.admit(statement));
}

/// Random talk on three devices, with forks now and then.
std::vector<SealedStatement> anyTalk() {
    TwoPartners partners(Trust::CheckedBefore);
    std::vector<SealedStatement> all = sealedOf(partners.log(Seat::A1));
    for (int left = *rc::gen::inRange(0, 15); left > 0; --left) {
        const Seat seat = *rc::gen::element(Seat::A1, Seat::A2, Seat::B1);
        const Seat to = *rc::gen::element(Seat::A1, Seat::A2, Seat::B1);
        const int what = *rc::gen::inRange(0, 12);
        if (what == 0) {
            const auto [one, two] = forkAt(partners, seat);
            all.push_back(one);
            all.push_back(two);
        } else if (what < 6) {
            all.push_back(partners.say(seat, words()));
        } else {
            partners.give(seat, to, what < 9 ? 1 : 100);
        }
    }
    return all;
}

std::vector<SealedStatement> shuffled(std::vector<SealedStatement> statements) {
    std::shuffle(statements.begin(), statements.end(), std::mt19937(*rc::gen::arbitrary<std::uint32_t>()));
    return statements;
}

/// Every answer a log gives, in an order of its own.
std::map<StatementId, std::vector<bool>> answersOf(const StatementLog& log) {
    std::map<StatementId, std::vector<bool>> answers;
    std::vector<const VerifiedStatement*> sorted;
    for (const VerifiedStatement& statement : log.all())
        sorted.push_back(&statement);
    std::sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->id() < b->id(); });
    for (const VerifiedStatement* one : sorted) {
        answers[one->id()].push_back(log.isComplete(*one));
        for (const VerifiedStatement* other : sorted)
            answers[one->id()].push_back(log.isInPast(*one, *other));
    }
    return answers;
}

TEST(StatementLog, TheOrderOfArrivalMakesNoDifference) {
    holds(200, [] {
        const TwoPartners partners(Trust::CheckedBefore);
        const auto all = anyTalk();
        StatementLog one = partners.emptyLog();
        StatementLog two = partners.emptyLog();
        for (const SealedStatement& statement : shuffled(all))
            RC_ASSERT(one.admit(statement).has_value());
        for (const SealedStatement& statement : shuffled(all)) {
            RC_ASSERT(two.admit(statement).has_value());
            (void)two.seenBy(partners.author(Seat::A1).feed()); // asking in between makes no difference either
            (void)two.extents();
            RC_ASSERT(*two.admit(statement) != Admission::Inserted);
        }
        RC_ASSERT(answersOf(one) == answersOf(two));
        RC_ASSERT(one.extents() == two.extents());
        for (const Seat seat : test::seats) {
            const FeedId feed = partners.author(seat).feed();
            RC_ASSERT(one.seenBy(feed) == two.seenBy(feed));
            RC_ASSERT(one.headOf(feed)->id() == two.headOf(feed)->id());
        }
    });
}

TEST(StatementLog, PastAndCompletenessAreThoseOfThePlainDefinition) {
    holds(200, [] {
        StatementLog log = TwoPartners(Trust::CheckedBefore).emptyLog();
        for (const SealedStatement& statement : shuffled(anyTalk()))
            if (*rc::gen::inRange(0, 8) > 0) RC_ASSERT(log.admit(statement, Trust::CheckedBefore).has_value());
        const CausalOracle oracle(log);
        for (const VerifiedStatement& later : log.all()) {
            RC_ASSERT(log.isComplete(later) == oracle.isComplete(later));
            const auto past = oracle.past(later.id());
            if (!past) continue;
            for (const VerifiedStatement& earlier : log.all())
                RC_ASSERT(log.isInPast(earlier, later) == past->contains(earlier.id()));
        }
    });
}

TEST(StatementLog, TenThousandStatementsHangTogether) {
    TwoPartners partners(Trust::CheckedBefore);
    for (int i = 0; i < 5000; ++i) {
        partners.say(Seat::A1, words(i));
        partners.say(Seat::A2, words(i));
    }
    partners.give(Seat::A2, Seat::A1);
    StatementLog backwards = partners.emptyLog();
    auto all = sealedOf(partners.log(Seat::A1));
    ASSERT_EQ(all.size(), 10'003u);
    for (auto statement = all.rbegin(); statement != all.rend(); ++statement)
        ASSERT_TRUE(backwards.admit(*statement, Trust::CheckedBefore));
    const auto isComplete = [&](const VerifiedStatement& one) { return backwards.isComplete(one); };
    EXPECT_TRUE(std::ranges::all_of(backwards.all(), isComplete));
    EXPECT_EQ(backwards.headOf(partners.author(Seat::A2).feed())->header().seq, 5001u);
}

} // namespace
} // namespace bothy
