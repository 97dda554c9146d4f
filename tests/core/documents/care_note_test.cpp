// Check-ins, looking back and care cards: what is written, what counts, and what never leaves.

#include "core/documents/checkins/care_note.h"
#include "tests/support/two_partners.h"

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

FormField formField(const char* id, bool alwaysPrivate = false) {
    FormField field;
    field.id = *CareId::from(ByteView(id));
    field.alwaysPrivate = alwaysPrivate;
    return field;
}

const std::vector<FormField> form{formField("felt_good"), formField("free_to_stop", true)};

CareNote noteSaying(const QString& words, NoteForm kind = NoteForm::Reflection) {
    return {kind, Day{20000}, {{u"felt_good"_s, {{}, {words}}}}};
}

class CareNotes : public testing::Test {
protected:
    void share(Seat seat, const CareNote& note) {
        partners.say(seat, shareNoteDraft(id, note, form).value());
        partners.shareAll();
    }
    std::vector<SharedCareNote> seenBy(Seat seat) const { return foldCareNotes(partners.log(seat)); }

    TwoPartners partners;
    DocumentId id = makeRandomId<DocumentId>();
};

TEST_F(CareNotes, AreReadBackTheSame) {
    CareNote note = noteSaying(u"The quiet afterwards"_s);
    note.put(u"feelings"_s, {{u"fe.calm"_s, u"fe.safety"_s}, {}});
    EXPECT_EQ(CareNote::decode(note.encode()).value_or(CareNote()), note);
    EXPECT_EQ(note.only({u"feelings"_s}).fields.size(), 1U);
    note.put(u"felt_good"_s, {});
    EXPECT_EQ(note.field(u"felt_good"_s), nullptr);
    EXPECT_FALSE(CareNote::decode(Cbor::Array{1U, 0U, 20000U, Cbor::Array{}})) << "no form";
    EXPECT_FALSE(CareNote::decode(Cbor::Array{1U, 6U, 20000U, Cbor::Array{}})) << "a form of a newer version";
    const CareNote tooLong = noteSaying(QString(limits::textLength + 1, u'a'));
    EXPECT_EQ(CareNote::decode(tooLong.encode()).error().kind, ErrorKind::TextTooLong);
}

TEST_F(CareNotes, OnlyWhatIsTickedLeavesAndNeverWhatStaysPrivate) {
    CareNote note = noteSaying(u"The quiet"_s);
    note.put(u"free_to_stop"_s, {{u"no"_s}, {}});
    EXPECT_EQ(shareNoteDraft(id, note, form).error().kind, ErrorKind::NotPossibleNow);
    EXPECT_TRUE(shareNoteDraft(id, note.only({u"felt_good"_s}), form));
    EXPECT_FALSE(shareNoteDraft(id, note.only({}), form)) << "nothing was ticked";
}

TEST_F(CareNotes, TheNewestPartStandsUntilItsAuthorTakesItBack) {
    share(Seat::A1, noteSaying(u"one"_s));
    share(Seat::A1, noteSaying(u"two"_s));
    ASSERT_EQ(seenBy(Seat::B1).size(), 1U);
    EXPECT_EQ(seenBy(Seat::B1)[0].note, noteSaying(u"two"_s));
    partners.say(Seat::B1, takeBackNoteDraft(id));
    partners.shareAll();
    EXPECT_EQ(seenBy(Seat::A1).size(), 1U) << "the other person does not take it back";
    partners.say(Seat::A1, takeBackNoteDraft(id));
    partners.shareAll();
    EXPECT_TRUE(seenBy(Seat::A1).empty());
    EXPECT_TRUE(seenBy(Seat::B1).empty());
    share(Seat::A1, noteSaying(u"three"_s));
    EXPECT_EQ(seenBy(Seat::B1).size(), 1U) << "shown anew";
}

TEST_F(CareNotes, ATakeBackThatWasNotKnownWins) {
    share(Seat::A1, noteSaying(u"one"_s));
    partners.say(Seat::A2, takeBackNoteDraft(id));
    partners.say(Seat::A1, shareNoteDraft(id, noteSaying(u"two"_s), form).value());
    partners.shareAll();
    EXPECT_TRUE(seenBy(Seat::B1).empty());
}

TEST_F(CareNotes, NobodyReplacesTheOthersWords) {
    share(Seat::A1, noteSaying(u"mine"_s));
    share(Seat::B1, noteSaying(u"not yours"_s));
    const auto seen = seenBy(Seat::A1);
    ASSERT_EQ(seen.size(), 2U);
    for (const SharedCareNote& note : seen)
        EXPECT_EQ(note.note, noteSaying(note.author == partners.a() ? u"mine"_s : u"not yours"_s));
}

TEST_F(CareNotes, AReplyStandsUnderTheWordsItAnswers) {
    share(Seat::A1, noteSaying(u"one"_s));
    partners.say(Seat::A1, replyDraft(id, u"thanks"_s));
    partners.shareAll();
    EXPECT_FALSE(seenBy(Seat::A1)[0].reply) << "nobody answers themself";
    partners.say(Seat::B1, replyDraft(id, u"can_do"_s));
    partners.shareAll();
    EXPECT_EQ(seenBy(Seat::A1)[0].reply, u"can_do"_s);
    partners.say(Seat::B1, replyDraft(id, {}));
    partners.shareAll();
    EXPECT_FALSE(seenBy(Seat::A1)[0].reply) << "taken back";
    partners.say(Seat::B1, replyDraft(id, u"thanks"_s));
    partners.shareAll();
    share(Seat::A1, noteSaying(u"two"_s));
    EXPECT_FALSE(seenBy(Seat::B1)[0].reply) << "other words were answered";
}

TEST_F(CareNotes, WordsThatCannotBeReadHideTheEarlierOnes) {
    share(Seat::A1, noteSaying(u"one"_s));
    partners.say(Seat::A1, {StatementKind::CareNoteShare, id, Cbor::Array{2U}});
    partners.shareAll();
    EXPECT_TRUE(seenBy(Seat::B1).empty());
}

} // namespace
} // namespace bothy
