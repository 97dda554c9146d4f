// Notes are private first; what is ticked is shown, read, answered and taken back.

#include "core/session/note_sharing.h"
#include "tests/support/couple.h"

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class NoteStory : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_robin = m_couple.window();
        m_sam = m_couple.window();
        Couple::open(*m_robin, Couple::robin());
        Couple::open(*m_sam, Couple::sam());
        m_note.put(u"feelings"_s, {{u"fe.calm"_s}, {}});
        m_note.put(u"free_to_stop"_s, {{u"no"_s}, {}});
        m_note.put(u"felt_good"_s, {{}, {u"the quiet"_s}});
        NoteSharing(*m_robin).write(m_id, m_note);
    }
    const std::vector<FormField>& form() const { return shippedCare().reflection.fields; }
    Result<void> show(const std::vector<QString>& fields) {
        return finished(NoteSharing(*m_robin).show(m_id, m_note, fields, form()));
    }
    std::vector<SharedCareNote> samReads() const { return NoteSharing(*m_sam).shownToMe(NoteForm::Reflection); }

    Couple m_couple;
    std::unique_ptr<Session> m_robin, m_sam;
    DocumentId m_id = Session::newDocumentId();
    CareNote m_note{NoteForm::Reflection, Day{20000}, {}};
};

TEST_F(NoteStory, OnlyWhatWasTickedIsShown) {
    ASSERT_FALSE(form().empty());
    EXPECT_TRUE(samReads().empty());
    ASSERT_TRUE(show({u"felt_good"_s}));
    ASSERT_TRUE(waitFor([&] { return samReads().size() == 1; }));
    EXPECT_EQ(samReads().front().note, m_note.only({u"felt_good"_s}));
    EXPECT_EQ(show({u"felt_good"_s, u"free_to_stop"_s}).error().kind, ErrorKind::NotPossibleNow)
        << "never by the program";
    EXPECT_EQ(show({}).error().kind, ErrorKind::NotPossibleNow);
}

TEST_F(NoteStory, WhatChangedSinceItWasLookedAtIsNotShown) {
    const CareNote looked = m_note;
    m_note.put(u"felt_good"_s, {{}, {u"something else"_s}});
    NoteSharing(*m_robin).write(m_id, m_note);
    EXPECT_EQ(finished(NoteSharing(*m_robin).show(m_id, looked, {u"felt_good"_s}, form())).error().kind,
              ErrorKind::NotPossibleNow);
}

TEST_F(NoteStory, APauseHidesItAndStillLetsItBeTakenBack) {
    ASSERT_TRUE(show({u"felt_good"_s}));
    ASSERT_TRUE(waitFor([&] { return samReads().size() == 1; }));
    ASSERT_TRUE(finished(m_sam->pause()));
    EXPECT_TRUE(samReads().empty());
    EXPECT_EQ(finished(NoteSharing(*m_sam).reply(m_id, u"thanks"_s)).error().kind, ErrorKind::NotPossibleNow);
    ASSERT_TRUE(waitFor([&] { return m_robin->shared().isPaused(); }));
    EXPECT_EQ(show({u"felt_good"_s}).error().kind, ErrorKind::NotPossibleNow);
    ASSERT_TRUE(finished(NoteSharing(*m_robin).takeBack(m_id)));
    ASSERT_TRUE(finished(m_sam->resume()));
    EXPECT_TRUE(waitFor([&] { return !m_sam->shared().isPaused() && samReads().empty(); }));
    EXPECT_FALSE(NoteSharing(*m_robin).shownByMe(m_id));
}

TEST_F(NoteStory, AReplyStandsUnderTheWordsItAnswers) {
    ASSERT_TRUE(show({u"felt_good"_s}));
    ASSERT_TRUE(waitFor([&] { return samReads().size() == 1; }));
    ASSERT_TRUE(finished(NoteSharing(*m_sam).reply(m_id, u"thanks"_s)));
    const auto reply = [&] {
        const auto shown = NoteSharing(*m_robin).shownByMe(m_id);
        return shown ? shown->reply : std::nullopt;
    };
    ASSERT_TRUE(waitFor([&] { return reply() == u"thanks"_s; }));
    ASSERT_TRUE(finished(NoteSharing(*m_sam).reply(m_id, {})));
    EXPECT_TRUE(waitFor([&] { return !reply(); }));
}

TEST_F(NoteStory, AnEmptyNoteIsNotKeptAndATakenOutOneComesBack) {
    NoteSharing notes(*m_robin);
    notes.write(Session::newDocumentId(), CareNote{NoteForm::CheckIn, Day{20000}, {}});
    EXPECT_TRUE(notes.mine(NoteForm::CheckIn).empty());
    const auto taken = notes.remove(m_id);
    ASSERT_TRUE(taken);
    EXPECT_TRUE(notes.mine(NoteForm::Reflection).empty());
    notes.write(m_id, *taken);
    ASSERT_EQ(notes.mine(NoteForm::Reflection).size(), 1u);
    ASSERT_TRUE(finished(m_robin->save()));
    m_robin->lock();
    Couple::open(*m_robin, Couple::robin());
    EXPECT_EQ(notes.mine(NoteForm::Reflection).front().second, m_note) << "there after unlocking again";
}

} // namespace
} // namespace bothy
