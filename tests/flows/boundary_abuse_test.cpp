// Ways to misuse boundaries, each tried through the real window.

#include "tests/flows/both_at_home.h"
#include "tests/support/raw_database.h"
#include "ui/paper/paper_text.h"
#include "ui/paper/print_page.h"

#include <QDir>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

class BoundaryAbuse : public BothAtHome {
protected:
    /// Runs on the file itself, as somebody with a database editor would.
    void damage(const QString& sql, const Bytes& value = {}) {
        RawDatabase file(couple.places().directory + u"/vault.db"_s);
        ASSERT_TRUE(file.run(sql, value.isEmpty() ? QVariantList() : QVariantList{value}));
    }
    bool takesBack(Window& window, const DocumentId& id) {
        window.hands.click(u"takeBack"_s);
        return waitFor([&] { return stateFor(window, id) == SignoffState::NoLongerAgreed; });
    }
};

} // namespace

// A withdrawal while the other one writes other words: it counts, and their words are kept.
TEST_F(BoundaryAbuse, AWithdrawalDuringTheOthersWritingCountsAndKeepsTheirWords) {
    const DocumentId phones = agreeAbout({});
    const QString other = u"Phones stay outside after nine."_s;
    auto* words = writeOther(*robin, other);
    sam->hands.click(u"takeBack"_s);
    EXPECT_TRUE(bothSee(phones, SignoffState::NoLongerAgreed));
    EXPECT_EQ(words->toPlainText(), other);
    EXPECT_TRUE(robin->session().mine().drafts.contains(phones));
    robin->hands.click(u"offerAgreement"_s);
    EXPECT_TRUE(waitFor([&] { return sam->hands.sees(u"agree"_s); })) << "offered anew, and nothing is agreed";
    EXPECT_FALSE(sam->session().shared().document(phones)->allowsAnything());
}

// "Blocking a withdrawal": the other one is away, has paused, or their part of the file is gone.
TEST_F(BoundaryAbuse, NothingTheOtherDoesStandsInTheWayOfTakingBack) {
    const DocumentId phones = agreeAbout({});
    robin.reset();
    const PersonId other = *sam->session().shared().partner;
    damage(u"DELETE FROM pocket WHERE person = ?"_s, other.bytes());
    EXPECT_TRUE(takesBack(*sam, phones)) << "the other one's own part is gone";
}

TEST_F(BoundaryAbuse, APauseOfTheOtherLeavesTakingBackInReach) {
    const DocumentId phones = agreeAbout({});
    robin->hands.click(u"pauseButton"_s);
    sam->hands.click(u"takeSomethingBack"_s);
    sam->hands.click(u"takeBack."_s + phones.hex());
    EXPECT_TRUE(waitFor([&] { return stateFor(*robin, phones) == SignoffState::NoLongerAgreed; }));
}

TEST_F(BoundaryAbuse, DamagedEntriesOfTheOtherLeaveTakingBackInReach) {
    const DocumentId phones = agreeAbout({});
    robin->hands.click(u"addLimit"_s); // something newer of Robin's, which is then damaged
    robin->window().house()->show(u"boundaries"_s);
    ASSERT_TRUE(finished(robin->session().rename(u"Robin R."_s)));
    robin.reset();
    sam.reset();
    damage(u"UPDATE rec SET box = zeroblob(length(box)) WHERE id = (SELECT max(id) FROM rec)"_s);
    sam = std::make_unique<Window>(couple);
    sam->unlock(1, SamsPhrase);
    sam->window().house()->show(u"boundaries"_s);
    ASSERT_NE(stateFor(*sam, phones), SignoffState::Draft) << "the agreement itself is there";
    EXPECT_TRUE(takesBack(*sam, phones));
}

// "Editing an agreement behind one's back": what somebody offers is never shown as agreed, and not on paper as such.
TEST_F(BoundaryAbuse, WordsThatOnlyOneChoseAreNeverShownAsAgreed) {
    const DocumentId phones = agreeAbout({}, u"Phones stay out."_s);
    offerOther(*sam, u"Phones are checked by Sam."_s);
    ASSERT_TRUE(waitFor([&] { return stateFor(*robin, phones) == SignoffState::ChangedByOther; }));
    robin->lock();
    robin->unlock(0, RobinsPhrase);
    robin->window().house()->show(u"boundaries"_s);
    robin->hands.waitToRead(u"Changed, needs both"_s);
    EXPECT_FALSE(robin->hands.reads(u"Agreed for now"_s));
    EXPECT_FALSE(robin->session().shared().document(phones)->allowsAnything());
}

// "Using history as ammunition": the wording before the last agreed one is nowhere, for neither of them.
TEST_F(BoundaryAbuse, OnlyTheCurrentAndThePreviousWordingCanBeRead) {
    const DocumentId phones = agreeAbout({}, u"First lilac wording."_s);
    for (const QString& words : {u"Second amber wording."_s, u"Third olive wording."_s}) {
        offerOther(*sam, words);
        agreeIn(*robin);
        ASSERT_TRUE(bothSee(phones, SignoffState::AgreedForNow));
    }
    for (Window* window : {robin.get(), sam.get()}) {
        for (const QString& place : {QString(), phones.hex(), u"review"_s}) {
            window->window().house()->show(u"boundaries"_s, place);
            if (place == u"review"_s) window->hands.click(u"reviewTogether"_s);
            window->hands.waitToRead(u"olive"_s);
            EXPECT_FALSE(window->hands.reads(u"lilac"_s)) << qPrintable(place);
        }
        window->window().house()->show(u"boundaries"_s);
        EXPECT_FALSE(window->hands.sees(u"agreement.history"_s));
        window->hands.key(Qt::Key_K, Qt::ControlModifier);
        window->hands.type(u"searchEverywhere"_s, u"lilac"_s);
        window->hands.waitToRead(u"Nothing found for this."_s);
        window->hands.key(Qt::Key_Escape);
        window->hands.key(Qt::Key_P, Qt::ControlModifier);
        const Bytes paper = paperText(seen<PrintPage>(window->hands, u"printPage"_s).printed());
        EXPECT_TRUE(paper.contains("olive"));
        EXPECT_FALSE(paper.contains("lilac"));
    }
}

// "Answer it now, I am watching": an answer can be changed afterwards, and nothing of that reaches the other one.
TEST_F(BoundaryAbuse, AnAnswerGivenUnderPressureIsChangedLaterWithoutATrace) {
    sayYesToMany(sam->session(), 3);
    ASSERT_TRUE(finished(sam->session().save()));
    const SharedState before = robin->session().shared();
    const ItemId item = sam->session().mine().answers.items().begin()->first;
    sam->window().house()->show(u"answers"_s, u"item:"_s + item.text());
    ItemAnswer no = sam->session().mine().answers.of(item);
    for (auto& [side, answer] : no.sides)
        answer = Answer::Closed;
    sam->session().answer(item, no);
    // Something of Sam's that Robin certainly gets to see, and by then the rest would have come too.
    ASSERT_TRUE(finished(sam->session().rename(u"Sam S."_s)));
    ASSERT_TRUE(waitFor([&] { return robin->session().shared().partnerName == u"Sam S."_s; }));
    EXPECT_EQ(robin->session().shared().rows, before.rows);
    EXPECT_EQ(robin->session().shared().answers, before.answers);
    EXPECT_EQ(robin->session().shared().rounds, before.rounds);
    EXPECT_EQ(robin->session().mine().answers.items().size(), 0u);
}

// Nothing of a private limit in any view, search or file of the other one.
TEST_F(BoundaryAbuse, APrivateLimitIsInNothingThatTheOtherCanReach) {
    const DocumentId limit = Session::newDocumentId();
    robin->session().edit([&](PrivateState& mine) {
        mine.ownLimits[limit] = Limit{.kind = u"hard_limit"_s, .words = u"Heliotrope, never."_s};
    });
    ASSERT_TRUE(finished(robin->session().save()));
    sam->hands.key(Qt::Key_K, Qt::ControlModifier);
    sam->hands.type(u"searchEverywhere"_s, u"heliotrope"_s);
    sam->hands.waitToRead(u"Nothing found for this."_s);
    robin.reset();
    sam.reset(); // nothing is being written any more
    for (const QString& folder : {couple.places().directory, couple.places().stateDirectory})
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile open(file.filePath());
            ASSERT_TRUE(open.open(QIODevice::ReadOnly));
            const QByteArray octets = open.readAll();
            EXPECT_FALSE(octets.contains("eliotrope")) << qPrintable(file.fileName());
        }
}

} // namespace bothy
