// What care plans and agreements hold, and how much of it.

#include "core/documents/aftercare/care_plan.h"
#include "core/documents/agreements/agreement.h"

#include <gtest/gtest.h>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

CarePlan fullPlan() {
    CarePlan plan;
    plan.title = u"Quiet time"_s;
    plan.situation = {{u"any"_s}, {u"after a long day"_s}};
    plan.steps = {{u"st.water"_s, {}, 5, StepFor::One, PersonId(), true, false}, {{}, u"Own words"_s, {}}};
    plan.ready = {{u"kit.water"_s}, {}};
    plan.avoid = {{}, {u"bright light"_s}};
    plan.followUps = {u"next_day"_s};
    plan.note = u"Only if you like."_s;
    plan.fields = {{u"sleep"_s, {}, {{u"together"_s}, {}}}};
    plan.lookAgain = Day{20090};
    return plan;
}

SignedDocument documentWith(const Wording& wording) {
    SignedDocument document;
    document.type = wording.type;
    document.state = SignoffState::AgreedForNow;
    document.current.content = wording.content;
    document.current.validUntil = wording.validUntil;
    return document;
}

template <typename Change>
std::optional<ErrorKind> problemAfter(Change change) {
    CarePlan plan = fullPlan();
    change(plan);
    const auto wording = wordingOf(plan);
    return wording ? std::nullopt : std::optional(wording.error().kind);
}

TEST(CarePlan, ReadsBackTheSameFromItsOctets) {
    const auto octets = encode(fullPlan().encode());
    EXPECT_EQ(CarePlan::decode(*decode(octets)).value_or(CarePlan()), fullPlan());
    EXPECT_EQ(CarePlan::decode(CarePlan().encode()).value_or(fullPlan()), CarePlan());
}

TEST(CarePlan, FitsIntoAStatementWithAllItsLevels) {
    const auto draft = reviseDraft(DocumentId(), *wordingOf(fullPlan()));
    EXPECT_TRUE(decode(encode(draft.message)));
}

TEST(CarePlan, KnowsItsBounds) {
    EXPECT_FALSE(problemAfter([](CarePlan& plan) { plan.title = QString(200, u'x'); }));
    EXPECT_EQ(problemAfter([](CarePlan& plan) { plan.title = QString(201, u'x'); }), ErrorKind::TextTooLong);
    EXPECT_FALSE(problemAfter([](CarePlan& plan) { plan.note = QString(2000, u'x'); }));
    EXPECT_EQ(problemAfter([](CarePlan& plan) { plan.note = QString(2001, u'x'); }), ErrorKind::TextTooLong);
    EXPECT_EQ(problemAfter([](CarePlan& plan) { plan.steps[1].text = QString(2001, u'x'); }), ErrorKind::TextTooLong);
    EXPECT_FALSE(problemAfter([](CarePlan& plan) { plan.steps.resize(500); }));
    EXPECT_EQ(problemAfter([](CarePlan& plan) { plan.steps.resize(501); }), ErrorKind::TextTooLong);
    EXPECT_FALSE(problemAfter([](CarePlan& plan) { plan.steps[0].minutes = 1440; }));
    EXPECT_EQ(problemAfter([](CarePlan& plan) { plan.steps[0].minutes = 1441; }), ErrorKind::BadEncoding);
}

TEST(CarePlan, AnyFieldOfAnotherTypeIsNotRead) {
    const Cbor content = fullPlan().encode();
    for (std::size_t field = 0; field < content.array()->size(); ++field) {
        Cbor::Array changed = *content.array();
        changed[field] = true;
        EXPECT_EQ(CarePlan::decode(changed).error().kind, ErrorKind::BadEncoding) << field;
    }
    EXPECT_FALSE(CarePlan::decode(Cbor()));
}

TEST(CarePlan, StartsFromAShippedPlan) {
    const auto id = [](QStringView text) { return *CareId::from(text); };
    CareContent care;
    care.steps = {{id(u"st.hold"), u"Hold"_s, {}, 5, true, StepDoer::Both, {}},
                  {id(u"st.side"), u"Side"_s, {}, 3, false, StepDoer::One, {}}};
    PlanTemplate shipped;
    shipped.title = u"Quiet time"_s;
    shipped.steps = {{id(u"st.hold"), id(u"st.side"), {}}, {id(u"st.side"), {}, 9}};
    shipped.ready = {id(u"kit.water")};
    const CarePlan plan = CarePlan::fromTemplate(shipped, care);
    EXPECT_EQ(plan.title, shipped.title);
    EXPECT_EQ(plan.ready.ids, std::vector{u"kit.water"_s});
    EXPECT_EQ(plan.steps, (std::vector<PlanStep>{{u"st.hold"_s, {}, 5, StepFor::Both, {}, true},
                                                 {u"st.side"_s, {}, 9, StepFor::One, {}, false}}));
    const CarePlan gentle = CarePlan::fromTemplate(shipped, care, StepVersion::WithoutTouchOrWords);
    EXPECT_EQ(gentle.steps[0].stepId, u"st.side"_s);
    EXPECT_FALSE(gentle.steps[0].touch);
    EXPECT_TRUE(wordingOf(gentle));
}

TEST(CarePlan, SharedPlansAreThoseOfTheirTypeAndTakeTheDayOfTheRevision) {
    SignedDocument document = documentWith(*wordingOf(fullPlan()));
    document.current.validUntil = Day{20001};
    const auto plans = carePlans({document, documentWith(*wordingOf(Agreement()))});
    ASSERT_EQ(plans.size(), 1u);
    EXPECT_EQ(plans.front().plan.title, u"Quiet time"_s);
    EXPECT_EQ(plans.front().plan.lookAgain, Day{20001});
    EXPECT_EQ(plans.front().document.state, SignoffState::AgreedForNow);
    document.current.content = Cbor::Array{2, u"newer"_s};
    EXPECT_EQ(carePlans({document}).front().document.state, SignoffState::NewerVersion);
}

TEST(Agreement, ReadsBackTheSameAndNeedsItsItems) {
    const Agreement agreement{u"Phones"_s, u"No phones in bed."_s, u"On call."_s, Day{20090}, {u"dont.phone"_s}};
    EXPECT_EQ(Agreement::decode(agreement.encode()).value_or(Agreement()), agreement);
    const auto wording = wordingOf(agreement);
    ASSERT_TRUE(wording);
    EXPECT_EQ(wording->needs, agreement.items);
    EXPECT_EQ(wording->validUntil, agreement.lookAgain);
    EXPECT_EQ(agreements({documentWith(*wording)}).front().agreement, agreement);
}

TEST(Agreement, KnowsItsBoundsAndSuggestsThreeMonths) {
    Agreement agreement;
    agreement.words = QString(2001, u'x');
    EXPECT_EQ(wordingOf(agreement).error().kind, ErrorKind::TextTooLong);
    EXPECT_EQ(Agreement::decode(Cbor::Array{1}).error().kind, ErrorKind::BadEncoding);
    EXPECT_EQ(suggestedLookAgain(Day::of(QDate(2026, 11, 30))), Day::of(QDate(2027, 2, 28)));
}

} // namespace
} // namespace bothy
