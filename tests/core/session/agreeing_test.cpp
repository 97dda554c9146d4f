// Signing under a limit, through the file: on every road, and also when the limit has only just come. And what goes out
// with a plan.

#include "core/care/needs_sheet.h"
#include "core/documents/aftercare/care_merge.h"
#include "core/documents/agreements/agreement.h"
#include "core/documents/ownitems/own_item.h"
#include "core/itembank/own_ids.h"
#include "core/session/agreeing.h"
#include "core/session/note_sharing.h"
#include "core/session/plan_offering.h"
#include "tests/support/couple.h"

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class Agreeing : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        robin = m_couple.window();
        sam = m_couple.window();
        Couple::open(*robin, Couple::robin());
        Couple::open(*sam, Couple::sam());
    }
    static Wording agreementAbout(const QString& item, std::optional<StatementId> answers = {}) {
        return *wordingOf(Agreement{.title = u"Slow"_s, .words = u"Slowly."_s, .items = {item}}, answers);
    }
    DocumentId offered(Session& by, Session& to, const Wording& words) {
        const DocumentId id = Session::newDocumentId();
        EXPECT_TRUE(finished(by.offer(id, words)));
        EXPECT_TRUE(waitFor([&] { return to.shared().document(id) != nullptr; }));
        return id;
    }
    static Limit limitOn(const QString& item) { return {.kind = u"hard_limit"_s, .words = u"No."_s, .items = {item}}; }
    static ErrorKind answerTo(const Session::Done& done) {
        const Result<void> result = finished(done);
        return result ? ErrorKind::ProgrammingError : result.error().kind;
    }
    static StatementId currentOf(const Session& session, const DocumentId& id) {
        return session.shared().document(id)->current.id;
    }

    /// Sam, in a window that hears of nothing by itself.
    void openDeaf() {
        Services slow = m_couple.services();
        slow.watchEvery = std::chrono::hours(1);
        sam = std::make_unique<Session>(slow);
        Couple::open(*sam, Couple::sam());
    }

    Couple m_couple;
    std::unique_ptr<Session> robin, sam;
    const QString item = u"int.slow"_s;
};

TEST_F(Agreeing, NobodySignsUnderALimitOfTheirOwnSharedOrPrivate) {
    const DocumentId id = offered(*robin, *sam, agreementAbout(item));
    const DocumentId limit = Session::newDocumentId();
    sam->edit([&](PrivateState& mine) { mine.ownLimits[limit] = limitOn(item); });
    EXPECT_EQ(answerTo(sam->agree(id, currentOf(*sam, id))), ErrorKind::UnderALimit);
    EXPECT_FALSE(sam->shared().document(id)->iSigned);
    auto found = limitsOn(*sam, DocumentType::Agreement, sam->shared().document(id)->current);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().id, limit) << "so that it can be opened";
    ASSERT_TRUE(finished(sam->setLimit(limit, limitOn(item))));
    EXPECT_EQ(answerTo(sam->agree(id, currentOf(*sam, id))), ErrorKind::UnderALimit);
    found = limitsOn(*sam, DocumentType::Agreement, sam->shared().document(id)->current);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().owner, sam->me());
    EXPECT_TRUE(finished(sam->withdraw(id))) << "taking away is never in question";
}

TEST_F(Agreeing, NobodyOffersUnderALimitEither) {
    sam->edit([&](PrivateState& mine) { mine.ownLimits[Session::newDocumentId()] = limitOn(item); });
    const DocumentId id = Session::newDocumentId();
    const DocumentDraft draft{DocumentType::Agreement, {}, agreementAbout(item).content, sam->today()};
    sam->edit([&](PrivateState& mine) { mine.drafts[id] = draft; });
    EXPECT_EQ(answerTo(sam->offer(id, agreementAbout(item))), ErrorKind::UnderALimit);
    EXPECT_EQ(sam->mine().drafts.at(id), draft) << "the words are kept";
    EXPECT_EQ(sam->shared().document(id), nullptr);
}

TEST_F(Agreeing, ALimitThatCameBetweenShowingAndPressingCounts) {
    const DocumentId id = offered(*robin, *sam, agreementAbout(item));
    sam->lock();
    openDeaf();
    const StatementId words = currentOf(*sam, id);
    ASSERT_TRUE(finished(robin->setLimit(Session::newDocumentId(), limitOn(item))));
    ASSERT_TRUE(sam->shared().limits.limits.empty());
    EXPECT_EQ(answerTo(sam->agree(id, words)), ErrorKind::UnderALimit);
    EXPECT_FALSE(sam->shared().limits.limits.empty()) << "and now it is to be seen";
    EXPECT_FALSE(sam->shared().document(id)->iSigned);
    EXPECT_NE(sam->shared().document(id)->state, SignoffState::AgreedForNow);
}

TEST_F(Agreeing, NobodySignsOnTopOfAWithdrawalTheyHaveNotSeen) {
    const DocumentId id = offered(*robin, *sam, agreementAbout(item));
    sam->lock();
    openDeaf();
    const StatementId words = currentOf(*sam, id);
    ASSERT_TRUE(finished(robin->withdraw(id)));
    EXPECT_EQ(answerTo(sam->agree(id, words)), ErrorKind::NotPossibleNow);
    EXPECT_FALSE(sam->shared().document(id)->iSigned) << "and now the window shows how it stands";
    EXPECT_FALSE(sam->shared().document(id)->allowsAnything());
}

/// Two presses in a row: the first one takes the news in, before the window is told of it.
TEST_F(Agreeing, NobodySignsOnTopOfAWithdrawalThatIsOnItsWayToThem) {
    const DocumentId id = offered(*robin, *sam, agreementAbout(item));
    const DocumentId other = offered(*robin, *sam, agreementAbout(u"talk.daily_checkin"_s));
    sam->lock();
    openDeaf();
    ASSERT_TRUE(finished(robin->withdraw(id)));
    const Session::Done before = sam->agree(other, currentOf(*sam, other));
    const Session::Done after = sam->agree(id, currentOf(*sam, id));
    EXPECT_TRUE(finished(before));
    EXPECT_EQ(answerTo(after), ErrorKind::NotPossibleNow);
    EXPECT_FALSE(sam->shared().document(id)->iSigned);
}

TEST_F(Agreeing, BothMayAgreeInTheSameMoment) {
    const DocumentId id = offered(*robin, *sam, agreementAbout(item));
    const StatementId words = currentOf(*sam, id);
    ASSERT_TRUE(finished(sam->agree(id, words)));
    ASSERT_TRUE(waitFor([&] { return robin->shared().document(id)->state == SignoffState::AgreedForNow; }));
    const Wording other = *wordingOf(Agreement{.title = u"Slow"_s, .words = u"Slower."_s, .items = {item}}, words);
    ASSERT_TRUE(finished(robin->offer(id, other)));
    ASSERT_TRUE(waitFor([&] { return currentOf(*sam, id) != words; }));
    sam->lock();
    openDeaf();
    ASSERT_TRUE(finished(robin->agree(id, words))) << "back to the words of before";
    EXPECT_TRUE(finished(sam->agree(id, words))) << "of which the other window has not heard";
    EXPECT_EQ(sam->shared().document(id)->state, SignoffState::AgreedForNow);
}

// Three places read limits: what is closed, which limit it is, and what is signed in the file. All by one clock.
TEST_F(Agreeing, ALimitThatWasSeenToBeginStandsInTheWayEverywhere) {
    const QDateTime noon = m_couple.clock().now();
    const QString other = u"talk.daily_checkin"_s;
    Limit later = limitOn(other);
    later.startsOn = robin->today().plus(50);
    const DocumentId limit = Session::newDocumentId();
    ASSERT_TRUE(finished(robin->setLimit(limit, later)));
    const DocumentId id = offered(*robin, *sam, agreementAbout(item));
    for (Session* each : {robin.get(), sam.get()})
        each->lock();
    m_couple.clock().set(noon.addDays(60)); // a clock that is wrong
    Couple::open(*sam, Couple::sam());
    ASSERT_TRUE(sam->isClosed(*ItemId::from(QStringView(other))));
    ASSERT_TRUE(finished(sam->rename(u"Sam S."_s)));
    sam->lock();
    m_couple.clock().set(noon.addDays(2));
    openDeaf();
    ASSERT_TRUE(sam->isClosed(*ItemId::from(QStringView(other))));
    const auto found = limitsOn(*sam, agreementAbout(other));
    ASSERT_EQ(found.size(), 1u) << "what is closed can be opened";
    EXPECT_EQ(found.front().id, limit);

    Couple::open(*robin, Couple::robin());
    later.items.push_back(item); // from its first day on, which Sam has seen
    ASSERT_TRUE(finished(robin->setLimit(limit, later)));
    ASSERT_TRUE(limitsOn(*sam, agreementAbout(item)).empty()) << "not heard of yet";
    EXPECT_EQ(answerTo(sam->agree(id, currentOf(*sam, id))), ErrorKind::UnderALimit);
    EXPECT_FALSE(sam->shared().document(id)->iSigned);
}

TEST_F(Agreeing, WhatAnotherProgramPublishedWithoutNeedsIsReadFromItsSteps) {
    CarePlan plan{.title = u"Evening"_s};
    plan.steps = {{{}, u"Full-body massage"_s, {}}, {{}, u"Tea"_s, {}}};
    const Wording bare = *wordingOf(plan);
    ASSERT_TRUE(bare.needs.empty());
    const DocumentId id = Session::newDocumentId();
    const auto signIt = [id, day = robin->today()](std::span<const StatementId> before) {
        return signDraft(id, {before.back(), offerUntil(day)});
    };
    ASSERT_TRUE(finished(robin->publish({stepOf(reviseDraft(id, bare)), signIt}))) << "not through the door of offers";
    ASSERT_TRUE(waitFor([&] { return sam->shared().document(id) != nullptr; }));
    ASSERT_TRUE(finished(sam->agree(id, currentOf(*sam, id))));
    const DocumentId limit = Session::newDocumentId();
    ASSERT_TRUE(finished(sam->setLimit(limit, Limit{.templateId = u"wait_after_breach"_s, .words = u"Waiting."_s})));
    EXPECT_EQ(sam->shared().document(id)->state, SignoffState::Blocked);
    EXPECT_TRUE(waitFor([&] { return robin->shared().document(id)->state == SignoffState::Blocked; }));
    sam->removeLimit(limit);
    m_couple.clock().advance(std::chrono::hours(25));
    EXPECT_TRUE(waitFor([&] { return robin->shared().document(id)->state == SignoffState::LookAgain; }));
}

TEST_F(Agreeing, AnOfferedPlanNamesWhatItIsAboutWhoeverWroteTheWording) {
    CarePlan plan{.title = u"Evening"_s, .steps = {{u"st.hold"_s, {}, {}}}};
    const DocumentId id = offered(*robin, *sam, *wordingOf(plan));
    EXPECT_EQ(sam->shared().document(id)->current.needs, std::vector<QString>{u"after.held"_s});
}

TEST_F(Agreeing, WordsThatWereReadAreKnownAfterReopening) {
    const DocumentId id = offered(*robin, *sam, agreementAbout(u"talk.desire"_s));
    noteRead(*sam, *sam->shared().document(id));
    noteRead(*robin, *robin->shared().document(id));
    EXPECT_TRUE(robin->mine().readWords.empty()) << "own words";
    ASSERT_TRUE(finished(sam->save()));
    sam->lock();
    Agreement other{.title = u"Slow"_s, .words = u"Slowly, in the evening."_s};
    ASSERT_TRUE(finished(robin->offer(id, *wordingOf(other, currentOf(*robin, id)))));
    Couple::open(*sam, Couple::sam());
    const SignedDocument& document = *sam->shared().document(id);
    ASSERT_TRUE(document.before);
    EXPECT_EQ(Agreement::decode(document.before->content)->words, u"Slowly."_s);
    EXPECT_EQ(document.before->author, robin->me());
}

// ---- what goes out with a plan ----------------------------------------------------------------------------

class PlanGoesOut : public Agreeing {
protected:
    static ItemId need(const char* id) { return *ItemId::from(ByteView(id)); }
    /// Robin's sheet; what is named of it is shown.
    void sheet(const std::vector<QString>& shown) {
        NeedsSheet needs;
        needs.situation = u"any"_s;
        needs.wishes = {{need("after.near"), CareWish::Want}, {need("after.held"), CareWish::DoNotWant}};
        needs.ownWords[CareWish::Want] = {u"the blue blanket"_s};
        const CareNote note = needs.toNote(robin->today());
        NoteSharing notes(*robin);
        notes.write(m_sheet, note);
        if (shown.empty()) return;
        ASSERT_TRUE(finished(notes.show(m_sheet, note, shown, {})));
    }
    DocumentId draft(const CarePlan& plan) {
        const DocumentId id = Session::newDocumentId();
        robin->edit([&](PrivateState& mine) {
            mine.drafts[id] = {DocumentType::CarePlan, {}, plan.encode(), robin->today()};
        });
        return id;
    }
    CarePlan planFromSheet() {
        CarePlan plan{.title = u"Needs"_s, .steps = {{u"st.side"_s, {}, {}}, {{}, u"Tea"_s, {}}}};
        putSheet(plan, robin->me(), NeedsSheet::from(robin->mine().careNotes.at(m_sheet)));
        CareNeeds theirs{sam->me(), {{need("after.space"), CareWish::Want}}};
        putNeeds(plan, theirs);
        return plan;
    }
    CarePlan published(const DocumentId& id) {
        EXPECT_TRUE(waitFor([&] { return sam->shared().document(id) != nullptr; }));
        return CarePlan::decode(sam->shared().document(id)->current.content).value();
    }

    DocumentId m_sheet = Session::newDocumentId();
};

TEST_F(PlanGoesOut, ANeedThatIsNotShownDoesNotTravel) {
    sheet({});
    CarePlan plan = planFromSheet();
    const DocumentId id = draft(plan);
    const PlanOffering offering(*robin);
    const CarePlan looked = offering.outgoing(id);
    EXPECT_TRUE(looked.fields.empty());
    ASSERT_TRUE(finished(PlanOffering(*robin).offer(id, looked, {}, u"A plan"_s)));
    EXPECT_TRUE(published(id).fields.empty());
    EXPECT_EQ(published(id).steps, plan.steps) << "its own words go";
    EXPECT_FALSE(encode(sam->shared().document(id)->current.content).contains("blue blanket"));
}

TEST_F(PlanGoesOut, WhatIsShownAnywayGoesAndCanBeHeldBackRowByRow) {
    sheet({u"want"_s});
    const DocumentId id = draft(planFromSheet());
    const CarePlan looked = PlanOffering(*robin).outgoing(id);
    EXPECT_TRUE(needsIn(looked, robin->me()).wants(need("after.near")));
    EXPECT_FALSE(needsIn(looked, robin->me()).says(need("after.held"), CareWish::DoNotWant)) << "rather not stays";
    EXPECT_EQ(fieldIn(looked, u"want"_s, robin->me()).ownWords, std::vector<QString>{u"the blue blanket"_s});
    std::vector<PlanRow> held = rowsOf(looked);
    std::erase_if(held, [](const PlanRow& row) { return row.part != PlanRowPart::Field || row.ownWords.isEmpty(); });
    ASSERT_EQ(held.size(), 1u);
    ASSERT_TRUE(finished(PlanOffering(*robin).offer(id, looked, held, u"A plan"_s)));
    const CarePlan out = published(id);
    EXPECT_TRUE(needsIn(out, robin->me()).wants(need("after.near")));
    EXPECT_TRUE(fieldIn(out, u"want"_s, robin->me()).ownWords.empty());
}

TEST_F(PlanGoesOut, AWayOutOfADifferenceThatIsNotShownStaysToo) {
    sheet({});
    CarePlan plan = planFromSheet();
    const MergedCare merged = mergeCare(shippedCare(), plan, robin->me(), sam->me());
    ASSERT_FALSE(merged.clashes.empty());
    putWay(plan, merged.clashes.front(), ClashWay::InTurn);
    const DocumentId id = draft(plan);
    EXPECT_TRUE(PlanOffering(*robin).outgoing(id).fields.empty()) << "its id names the need";
}

TEST_F(PlanGoesOut, AStepUnderALimitStaysInTheDraft) {
    sheet({});
    const DocumentId id = draft(planFromSheet());
    robin->edit([&](PrivateState& mine) { mine.ownLimits[Session::newDocumentId()] = limitOn(u"after.near"_s); });
    const CarePlan looked = PlanOffering(*robin).outgoing(id);
    ASSERT_EQ(looked.steps.size(), 1u);
    EXPECT_EQ(looked.steps.front().text, u"Tea"_s);
    EXPECT_TRUE(finished(PlanOffering(*robin).offer(id, looked, {}, u"A plan"_s)));
    ASSERT_TRUE(robin->mine().drafts.contains(id));
    EXPECT_EQ(CarePlan::decode(robin->mine().drafts.at(id).content)->steps.size(), 2u);
}

TEST_F(PlanGoesOut, WhatWasHeldBackStaysInTheDraftAsOtherWords) {
    sheet({});
    const CarePlan plan = planFromSheet();
    const DocumentId id = draft(plan);
    const CarePlan looked = PlanOffering(*robin).outgoing(id);
    std::vector<PlanRow> held = rowsOf(looked);
    std::erase_if(held, [](const PlanRow& row) { return row.part != PlanRowPart::Step || row.step == 0; });
    ASSERT_EQ(held.size(), 1u);
    ASSERT_TRUE(finished(PlanOffering(*robin).offer(id, looked, held, u"A plan"_s)));
    EXPECT_EQ(published(id).steps.size(), 1u);
    ASSERT_TRUE(robin->mine().drafts.contains(id));
    const DocumentDraft& rest = robin->mine().drafts.at(id);
    EXPECT_EQ(CarePlan::decode(rest.content).value(), plan);
    EXPECT_EQ(rest.predecessor, currentOf(*robin, id));
}

TEST_F(PlanGoesOut, WhatWasHeldBackSurvivesALockWhileItIsOffered) {
    sheet({});
    const DocumentId id = draft(planFromSheet());
    ASSERT_TRUE(finished(robin->save()));
    const CarePlan looked = PlanOffering(*robin).outgoing(id);
    std::vector<PlanRow> held = rowsOf(looked);
    std::erase_if(held, [](const PlanRow& row) { return row.part != PlanRowPart::Step || row.step == 0; });
    const Session::Done offering = PlanOffering(*robin).offer(id, looked, held, u"A plan"_s);
    robin->lock();
    EXPECT_TRUE(finished(offering));
    Couple::open(*robin, Couple::robin());
    EXPECT_EQ(published(id).steps.size(), 1u);
    ASSERT_TRUE(robin->mine().drafts.contains(id));
    EXPECT_EQ(CarePlan::decode(robin->mine().drafts.at(id).content)->steps.size(), 2u);
}

TEST_F(PlanGoesOut, WithNothingLeftOutNoDraftStays) {
    sheet({});
    const DocumentId id = draft(planFromSheet());
    ASSERT_TRUE(finished(PlanOffering(*robin).offer(id, PlanOffering(*robin).outgoing(id), {}, {})));
    EXPECT_FALSE(robin->mine().drafts.contains(id)) << "a need is in its sheet anyway";
}

TEST_F(PlanGoesOut, AStepThatWouldTellANeedIsNamedUntilTheNeedIsShown) {
    sheet({});
    const DocumentId id = draft(planFromSheet());
    const auto telling = PlanOffering(*robin).stepsThatTell(id);
    ASSERT_EQ(telling.size(), 1u) << "sitting near, which Robin wants and does not show";
    EXPECT_EQ(PlanOffering(*robin).outgoing(id).steps[telling.front().step].stepId, u"st.side"_s);
    const CareNote note = robin->mine().careNotes.at(m_sheet);
    ASSERT_TRUE(finished(NoteSharing(*robin).show(m_sheet, note, {u"want"_s}, {})));
    EXPECT_TRUE(PlanOffering(*robin).stepsThatTell(id).empty());
}

TEST_F(PlanGoesOut, APrivateLineOfOnesOwnIsInNothingThatGoesOut) {
    const DocumentId line = Session::newDocumentId();
    robin->edit([&](PrivateState& mine) {
        mine.ownItems[line] = OwnItem{.prompt = u"Heliotrope at dusk"_s, .section = *SectionId::from(u"daily"_s)};
    });
    const QString id = privateItemId(line).text();
    Wording words = *wordingOf(CarePlan{.title = u"Evening"_s, .steps = {{{}, u"Heliotrope at dusk"_s, {}}}});
    words.needs = {id};
    ASSERT_EQ(robin->planItems().of(PlanStep{{}, u"Heliotrope at dusk"_s, {}}).items, std::vector{id});
    const DocumentId plan = offered(*robin, *sam, words);
    EXPECT_TRUE(sam->shared().document(plan)->current.needs.empty());
}

TEST_F(PlanGoesOut, OnlyWhatWasLookedAtIsOffered) {
    sheet({u"want"_s});
    const DocumentId id = draft(planFromSheet());
    const CarePlan looked = PlanOffering(*robin).outgoing(id);
    ASSERT_TRUE(finished(NoteSharing(*robin).takeBack(m_sheet)));
    EXPECT_EQ(answerTo(PlanOffering(*robin).offer(id, looked, {}, {})), ErrorKind::NotPossibleNow);
    EXPECT_TRUE(robin->mine().drafts.contains(id));
    EXPECT_EQ(answerTo(PlanOffering(*robin).offer(id, PlanOffering(*robin).outgoing(id),
                                                  rowsOf(PlanOffering(*robin).outgoing(id)), {})),
              ErrorKind::NotPossibleNow)
        << "nothing would be left";
}

} // namespace
} // namespace bothy
