// One timeline made of what two people said. The laws are tried with the shipped care texts and needs drawn at random.

#include "core/documents/aftercare/care_merge.h"
#include "core/itembank/care_content_reader.h"
#include "tests/support/law.h"

#include <QFile>

#include <gtest/gtest.h>
#include <set>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

const CareContent& care() {
    static const CareContent content = [] {
        QFile file(u":/content/en/care.json"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return readCareContent(file.readAll()).value_or(CareContent());
    }();
    return content;
}

PersonId person(char name) {
    return *PersonId::from(ByteView(QByteArray(PersonId::size, name)));
}
ItemId need(const char* name) {
    return *ItemId::from(ByteView(name));
}

const PersonId Robin = person('r');
const PersonId Sam = person('s');

std::vector<ItemId> allNeeds() {
    std::set<ItemId> needs;
    for (const CareStep& step : care().steps)
        needs.insert(step.meets.begin(), step.meets.end());
    return {needs.begin(), needs.end()};
}

CareNeeds wanting(const PersonId& who, std::initializer_list<const char*> needs) {
    CareNeeds said{who, {}};
    for (const char* name : needs)
        said.wishes[need(name)] = CareWish::Want;
    return said;
}

std::optional<ClashWay> undecided(const CareClash&) {
    return {};
}
std::optional<ClashWay> inTurn(const CareClash&) {
    return ClashWay::InTurn;
}
std::optional<ClashWay> parallel(const CareClash&) {
    return ClashWay::Parallel;
}

bool has(const MergedCare& merged, const QString& step, const std::optional<PersonId>& who = {}) {
    return std::ranges::any_of(merged.steps,
                               [&](const PlanStep& one) { return one.stepId == step && one.person == who; });
}

CareNeeds anyNeeds(const PersonId& who) {
    CareNeeds said{who, {}};
    for (const ItemId& item : allNeeds())
        if (const int wish = *rc::gen::inRange(0, 5); wish >= 1 && wish <= 3)
            said.wishes[item] = static_cast<CareWish>(wish);
    return said;
}

std::optional<ClashWay> anyWay() {
    const int way = *rc::gen::inRange(0, 3);
    return way == 0 ? std::nullopt : std::optional(way == 1 ? ClashWay::InTurn : ClashWay::Parallel);
}

TEST(CareMerge, TouchIsThereOnlyWhereBothWelcomeIt) {
    const MergedCare one = mergeCare(care(), wanting(Robin, {"after.held"}), CareNeeds{Sam, {}}, undecided);
    EXPECT_FALSE(has(one, u"st.hold"_s));
    EXPECT_TRUE(has(one, u"st.ask"_s, Robin)) << "it is asked instead";
    const MergedCare both = mergeCare(care(), wanting(Robin, {"after.held"}), wanting(Sam, {"after.held"}), undecided);
    EXPECT_TRUE(has(both, u"st.hold"_s));
    EXPECT_FALSE(has(both, u"st.ask"_s, Robin));
}

TEST(CareMerge, AClashWaitsForAWayOut) {
    const CareNeeds robin = wanting(Robin, {"after.near"}), sam = wanting(Sam, {"after.space"});
    const MergedCare waiting = mergeCare(care(), robin, sam, undecided);
    ASSERT_EQ(waiting.clashes.size(), 1U);
    EXPECT_EQ(waiting.clashes[0].named, CareId::from(u"near_space"_s));
    EXPECT_TRUE(waiting.steps.empty());
    const MergedCare turns = mergeCare(care(), robin, sam, inTurn);
    EXPECT_TRUE(has(turns, u"st.side"_s) && has(turns, u"st.alone"_s, Sam));
    EXPECT_EQ(turns.clashes, waiting.clashes) << "it is still named";
    const MergedCare apart = mergeCare(care(), robin, sam, parallel);
    EXPECT_TRUE(has(apart, u"st.side"_s, Robin) && has(apart, u"st.alone"_s, Sam));
}

TEST(CareMerge, SomebodyWhoWantsBothHasNoClash) {
    const MergedCare merged =
        mergeCare(care(), wanting(Robin, {"after.near", "after.space"}), wanting(Sam, {"after.space"}), undecided);
    EXPECT_TRUE(merged.clashes.empty());
    EXPECT_TRUE(has(merged, u"st.alone"_s));
}

TEST(CareMerge, WhatOneWantsAndTheOtherLeavesOutIsNamed) {
    CareNeeds sam{Sam, {{need("after.media"), CareWish::DoNotWant}, {need("after.drink_snack"), CareWish::DoNotWant}}};
    const MergedCare merged = mergeCare(care(), wanting(Robin, {"after.media", "after.drink_snack"}), sam, undecided);
    ASSERT_EQ(merged.clashes.size(), 1U);
    EXPECT_EQ(merged.clashes[0].one, need("after.media"));
    EXPECT_EQ(merged.clashes[0].other, need("after.media"));
    EXPECT_TRUE(has(merged, u"st.water"_s, Robin)) << "a drink for one of them is no clash";
}

TEST(CareMerge, WhatDependsIsAsked) {
    const CareNeeds robin{Robin, {{need("after.talk_now"), CareWish::Depends}}};
    const MergedCare merged = mergeCare(care(), robin, CareNeeds{Sam, {}}, undecided);
    ASSERT_EQ(merged.steps.size(), 1U);
    EXPECT_TRUE(has(merged, u"st.ask"_s, Robin));
}

TEST(CareMerge, NeedsStandInAPlanAndTheMoreCarefulOneCounts) {
    CarePlan plan;
    plan.fields = {{u"want"_s, Robin, {{u"after.held"_s, u"after.quiet"_s}, {u"my blue blanket"_s}}},
                   {u"do_not_want"_s, Robin, {{u"after.held"_s}, {}}},
                   {u"want"_s, Sam, {{u"not an id!"_s}, {}}}};
    CareNeeds robin = needsIn(plan, Robin);
    EXPECT_TRUE(robin.says(need("after.held"), CareWish::DoNotWant) && robin.wants(need("after.quiet")));
    EXPECT_TRUE(needsIn(plan, Sam).wishes.empty());
    robin.wishes.erase(need("after.quiet"));
    putNeeds(plan, robin);
    EXPECT_EQ(needsIn(plan, Robin), robin);
    EXPECT_EQ(fieldIn(plan, u"want"_s, Robin).ownWords, std::vector<QString>{u"my blue blanket"_s});
    EXPECT_EQ(CarePlan::decode(plan.encode()).value_or(CarePlan()), plan);
}

TEST(CareMerge, AWayIsRememberedAndCanBeTakenBack) {
    CarePlan plan;
    putNeeds(plan, wanting(Robin, {"after.talk_now"}));
    putNeeds(plan, wanting(Sam, {"after.quiet"}));
    const CareClash clash = mergeCare(care(), plan, Robin, Sam).clashes.at(0);
    EXPECT_FALSE(wayIn(plan, clash));
    putWay(plan, clash, ClashWay::Parallel);
    EXPECT_EQ(wayIn(plan, clash), ClashWay::Parallel);
    putWay(plan, clash, ClashWay::InTurn);
    EXPECT_EQ(wayIn(plan, clash), ClashWay::InTurn);
    EXPECT_FALSE(mergeCare(care(), plan, Robin, Sam).steps.empty());
    putWay(plan, clash, {});
    EXPECT_FALSE(wayIn(plan, clash));
}

TEST(CareMerge, OnlyWhatIsMissingIsAddedWhereItBelongs) {
    CarePlan plan;
    plan.steps = {{u"st.ask"_s, {}, 1, StepFor::One, {}}, {{}, u"The dog comes in"_s, {}}, {u"st.next"_s, {}, 5}};
    const MergedCare merged = mergeCare(care(), wanting(Robin, {"after.quiet"}),
                                        CareNeeds{Sam, {{need("after.held"), CareWish::Depends}}}, undecided);
    const std::vector<PlanStep> missing = missingSteps(plan, merged.steps);
    ASSERT_EQ(missing.size(), 1U) << "whoever is asked, the question is there";
    plan.steps = withSteps(care(), plan.steps, missing);
    ASSERT_EQ(plan.steps.size(), 4U);
    EXPECT_EQ(plan.steps[1].stepId, missing[0].stepId);
    EXPECT_EQ(plan.steps[2].text, u"The dog comes in"_s);
    EXPECT_TRUE(missingSteps(plan, merged.steps).empty());
}

TEST(CareMergeLaws, NothingStandsThereThatOneDoesNotWant) {
    test::holds(500, [] {
        const CareNeeds robin = anyNeeds(Robin), sam = anyNeeds(Sam);
        const MergedCare merged = mergeCare(care(), robin, sam, [](const CareClash&) { return anyWay(); });
        for (const PlanStep& step : merged.steps) {
            const CareStep& shipped = *care().step(*CareId::from(step.stepId));
            const auto welcome = [&](const CareNeeds& who) {
                return std::ranges::any_of(shipped.meets, [&](const ItemId& each) { return who.wants(each); });
            };
            if (step.touch) RC_ASSERT(welcome(robin) && welcome(sam));
            const auto isFine = [&](const ItemId& each) {
                return (robin.wants(each) || sam.wants(each)) && !robin.says(each, CareWish::DoNotWant) &&
                       !sam.says(each, CareWish::DoNotWant);
            };
            if (step.who == StepFor::Both) RC_ASSERT(std::ranges::any_of(shipped.meets, isFine));
            if (step.person && step.stepId != u"st.ask"_s) RC_ASSERT(welcome(*step.person == Robin ? robin : sam));
        }
    });
}

TEST(CareMergeLaws, ItMattersNotWhoComesFirstAndNothingIsThereTwice) {
    test::holds(500, [] {
        const CareNeeds robin = anyNeeds(Robin), sam = anyNeeds(Sam);
        const auto way = anyWay();
        const auto wayOf = [way](const CareClash&) { return way; };
        const MergedCare merged = mergeCare(care(), robin, sam, wayOf);
        RC_ASSERT(merged == mergeCare(care(), sam, robin, wayOf));
        for (std::size_t i = 0; i < merged.steps.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                RC_ASSERT(!(merged.steps[i] == merged.steps[j]));
    });
}

TEST(CareMergeLaws, EveryWishIsMetOrAskedOrNamed) {
    test::holds(500, [] {
        const CareNeeds robin = anyNeeds(Robin), sam = anyNeeds(Sam);
        const MergedCare merged = mergeCare(care(), robin, sam, undecided);
        for (const CareNeeds* who : {&robin, &sam})
            for (const auto& [item, wish] : who->wishes) {
                if (wish != CareWish::Want) continue;
                const ItemId wanted = item;
                const bool isNamed = std::ranges::any_of(merged.clashes, [&](const CareClash& clash) {
                    return (clash.one == wanted && clash.onePerson == who->person) ||
                           (clash.other == wanted && clash.otherPerson == who->person);
                });
                const bool isMet = std::ranges::any_of(merged.steps, [&](const PlanStep& step) {
                    const auto& meets = care().step(*CareId::from(step.stepId))->meets;
                    const bool isForMe = !step.person || step.person == who->person;
                    return isForMe && (std::ranges::find(meets, wanted) != meets.end() || step.stepId == u"st.ask"_s);
                });
                RC_ASSERT(isNamed || isMet);
            }
    });
}

} // namespace
} // namespace bothy
