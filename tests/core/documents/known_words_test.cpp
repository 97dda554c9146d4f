// What a difference is shown to: the words that a reader wrote, agreed to or read last, and whose they are.

#include "core/documents/signoff.h"
#include "tests/support/law.h"
#include "tests/support/two_partners.h"

namespace bothy {
namespace {

using namespace Qt::StringLiterals;
using test::Seat;

const DocumentId document = *DocumentId::from(Bytes(16, 'd'));
constexpr Day Today{20000};

class KnownWords : public testing::Test {
protected:
    /// Words of one of them with their own sign-off, known to both.
    StatementId offer(Seat seat, const QString& text, std::optional<StatementId> answers = {}) {
        const Wording wording{DocumentType::Agreement, answers, {}, {}, Cbor(text)};
        const StatementId id = statementIdOf(partners.say(seat, reviseDraft(document, wording)).header);
        sign(seat, id);
        return id;
    }
    void sign(Seat seat, const StatementId& words) {
        partners.say(seat, signDraft(document, {words, offerUntil(Today)}));
        partners.shareAll();
    }
    SignedDocument seenBy(Seat seat, const ReadWords& read = {}) const {
        return foldDocuments(partners.log(seat), partners.person(seat), Today, read).front();
    }
    static QString textOf(const std::optional<Revision>& words) {
        return words ? words->content.text().value_or(QString()) : u"(none)"_s;
    }

    test::TwoPartners partners;
};

TEST_F(KnownWords, AFirstOfferDiffersFromNothing) {
    offer(Seat::A1, u"ten"_s);
    EXPECT_FALSE(seenBy(Seat::A1).before);
    EXPECT_FALSE(seenBy(Seat::B1).before);
}

TEST_F(KnownWords, ACounterOfferDiffersFromWhatItsReaderOffered) {
    const StatementId ten = offer(Seat::B1, u"ten"_s);
    offer(Seat::A1, u"five"_s, ten);
    const SignedDocument read = seenBy(Seat::B1);
    ASSERT_EQ(read.state, SignoffState::OfferedToMe) << "before any agreement";
    EXPECT_EQ(textOf(read.before), u"ten"_s);
    EXPECT_EQ(read.before->author, partners.b());
    EXPECT_EQ(textOf(seenBy(Seat::A1).before), u"ten"_s) << "for whoever wrote it, the words it answers";
}

TEST_F(KnownWords, WhatTheOtherProgramSaysItAnswersHidesNothing) {
    offer(Seat::B1, u"ten"_s);
    offer(Seat::A1, u"five"_s, {});
    EXPECT_EQ(textOf(seenBy(Seat::B1).before), u"ten"_s);
    offer(Seat::A1, u"two"_s, seenBy(Seat::B1).current.id);
    EXPECT_EQ(textOf(seenBy(Seat::B1).before), u"ten"_s) << "nobody has read five";
}

TEST_F(KnownWords, ChangedWordsDifferFromWhatWasReadLast) {
    const StatementId ten = offer(Seat::A1, u"ten"_s);
    const StatementId five = offer(Seat::A1, u"five"_s, ten);
    ReadWords read{{document, {five, {}}}};
    EXPECT_FALSE(seenBy(Seat::B1, read).before) << "these are the ones";
    const StatementId again = offer(Seat::A1, u"ten"_s, five);
    EXPECT_EQ(textOf(seenBy(Seat::B1, read).before), u"five"_s) << "also back to older ones";
    read[document] = {again, five};
    EXPECT_EQ(textOf(seenBy(Seat::B1, read).before), u"five"_s) << "the difference stays while it is read";
    EXPECT_FALSE(seenBy(Seat::B1).before) << "nothing was read";
}

TEST_F(KnownWords, TheNewestOfWrittenAgreedAndReadCounts) {
    const StatementId ten = offer(Seat::A1, u"ten"_s);
    sign(Seat::B1, ten);
    const StatementId five = offer(Seat::A1, u"five"_s, ten);
    EXPECT_EQ(textOf(seenBy(Seat::B1).before), u"ten"_s) << "agreed";
    const StatementId six = offer(Seat::B1, u"six"_s, five);
    offer(Seat::A1, u"seven"_s, six);
    EXPECT_EQ(textOf(seenBy(Seat::B1).before), u"six"_s) << "written";
    EXPECT_EQ(textOf(seenBy(Seat::B1, {{document, {five, {}}}}).before), u"six"_s) << "read before that";
}

TEST_F(KnownWords, OnesOwnWordsCountWithoutAMarkToo) {
    const Wording wording{DocumentType::Agreement, {}, {}, {}, Cbor(u"ten"_s)};
    partners.say(Seat::B1, reviseDraft(document, wording));
    partners.shareAll();
    offer(Seat::A1, u"five"_s);
    EXPECT_EQ(textOf(seenBy(Seat::B1).before), u"ten"_s);
}

// Whatever the two say: words of the other that differ from those their reader knew last come with these.
TEST(KnownWordsLaw, NoChangeIsEverSilent) {
    test::holds(60, [] {
        test::TwoPartners partners(Trust::CheckedBefore);
        std::optional<QString> known;
        ReadWords read;
        for (int turn = 0, turns = *rc::gen::inRange(1, 9); turn < turns; ++turn) {
            const bool mine = *rc::gen::arbitrary<bool>();
            const QString text = u"w%1"_s.arg(*rc::gen::inRange(0, 3));
            const StatementId id = [&] {
                const Wording wording{DocumentType::Agreement, {}, {}, {}, Cbor(text)};
                return statementIdOf(partners.say(mine ? Seat::B1 : Seat::A1, reviseDraft(document, wording)).header);
            }();
            partners.say(mine ? Seat::B1 : Seat::A1, signDraft(document, {id, offerUntil(Today)}));
            partners.shareAll();
            if (mine) {
                known = text;
                continue;
            }
            const SignedDocument seen = foldDocuments(partners.log(Seat::B1), partners.b(), Today, read).front();
            RC_ASSERT(seen.before.has_value() == known.has_value());
            if (known) RC_ASSERT(seen.before->content.text() == *known);
            if (!*rc::gen::arbitrary<bool>()) continue;
            read[document] = {id, seen.before ? std::optional(seen.before->id) : std::nullopt};
            known = text;
        }
    });
}

} // namespace
} // namespace bothy
