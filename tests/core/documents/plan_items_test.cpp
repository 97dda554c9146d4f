// What the steps of a plan are about, on whatever road they came into it; and that the limits find each of them.

#include "core/documents/aftercare/plan_items.h"
#include "core/documents/aftercare/plan_rows.h"
#include "core/itembank/care_content_reader.h"
#include "core/itembank/catalogue_reader.h"
#include "core/limits/limits_in_effect.h"
#include "tests/support/law.h"
#include "tests/support/two_partners.h"

#include <QFile>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

constexpr Day Today{20000};

Bytes shipped(const QString& name) {
    QFile file(u":/content/en/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : Bytes();
}

const Catalogue& catalogue() {
    static const Catalogue list = readCatalogue(shipped(u"catalog.json"_s)).value();
    return list;
}

const CareContent& care() {
    static const CareContent content = readCareContent(shipped(u"care.json"_s)).value();
    return content;
}

const PlanItems& items() {
    static const PlanItems all(catalogue(), care());
    return all;
}

PlanStep inWords(const QString& words) {
    return {{}, words, {}};
}

bool isAbout(const PlanStep& step, const QString& item) {
    const Need need = items().of(step);
    return std::ranges::find(need.items, item) != need.items.end();
}

LimitsInEffect limitsOf(const Limit& limit) {
    return LimitsInEffect({}, PersonId(), {limit}, catalogue(), Today);
}

Limit waitingTime() {
    return Limit{.templateId = u"wait_after_breach"_s};
}

Item ownItem(const QString& prompt) {
    Item item;
    item.id = *ItemId::from(QStringView(u"own."_s + QString(32, u'a')));
    item.section = *SectionId::from(u"daily"_s);
    item.prompt = prompt;
    return item;
}

// A law over the whole list: whatever item a step is made from or names, a limit on that item closes the step, and so
// does a waiting time where it closes the item.
TEST(PlanItems, EveryItemOfTheListIsFoundOnEveryRoad) {
    const LimitsInEffect waiting = limitsOf(waitingTime());
    for (const Item& item : catalogue().items()) {
        const QString id = item.id.text();
        const LimitsInEffect limits = limitsOf(Limit{.items = {id}});
        for (const PlanStep& step :
             {PlanStep{id, {}, {}}, PlanStep{id, u"Something soft"_s, {}}, inWords(item.prompt),
              inWords(item.prompt.toUpper()), inWords(u"First, slowly: "_s + item.prompt + u", and then rest."_s),
              inWords(item.promptOf(RoleSide::First)), inWords(item.promptOf(RoleSide::Second))}) {
            EXPECT_TRUE(limits.closes(items().of(step))) << qPrintable(id + u": "_s + step.text);
            EXPECT_TRUE(!waiting.closes(id) || waiting.closes(items().of(step))) << qPrintable(id);
        }
    }
}

TEST(PlanItems, EveryShippedStepIsAboutWhatItMeets) {
    for (const CareStep& step : care().steps) {
        const Need need = items().of(PlanStep{step.id.text(), {}, {}});
        EXPECT_EQ(need.touch, step.touch) << "also where another program says it is none";
        for (const ItemId& item : step.meets)
            EXPECT_TRUE(limitsOf(Limit{.items = {item.text()}}).closes(need)) << qPrintable(step.text);
    }
}

TEST(PlanItems, WordsAreComparedAsPeopleWriteThem) {
    EXPECT_TRUE(isAbout(inWords(u"a FULL body massage"_s), u"sens.massage"_s));
    EXPECT_TRUE(isAbout(inWords(u"Massages for the full body"_s), u"sens.massage"_s)) << "another order and ending";
    EXPECT_TRUE(isAbout(inWords(u"Take some time alone"_s), u"after.space"_s)) << "by what stands before the comma";
    EXPECT_FALSE(isAbout(inWords(u"A body of water"_s), u"sens.massage"_s));
    EXPECT_TRUE(items().of(inWords(u"Tea and a biscuit"_s)).items.empty());
    EXPECT_TRUE(items().of(inWords(u"  "_s)).items.empty());
    EXPECT_TRUE(items().of(inWords(u"…"_s)).items.empty());
}

TEST(PlanItems, OwnItemsAreNamedToo) {
    PlanItems mine = items();
    mine.add(ownItem(u"Küssen am Straßenrand"_s));
    const QString id = ownItem({}).id.text();
    const auto finds = [&](const QString& words) {
        const Need need = mine.of(inWords(words));
        return std::ranges::find(need.items, id) != need.items.end();
    };
    EXPECT_TRUE(finds(u"am STRASSENRAND kussen"_s));
    EXPECT_FALSE(finds(u"am Fluss"_s));
    PlanItems other = items();
    other.add(ownItem(u"抱擁する"_s));
    EXPECT_EQ(other.of(inWords(u"そっと抱擁する時間"_s)).items, std::vector{id}) << "writing without spaces";
}

TEST(PlanItems, ATouchWithoutAnotherNameBelongsToTheTopicOfTouch) {
    PlanStep step = inWords(u"Something of ours"_s);
    step.touch = true;
    EXPECT_TRUE(limitsOf(waitingTime()).closes(items().of(step)));
    Limit topic{.templateId = u"topic_pause"_s};
    topic.fields.put(u"topic"_s, {{u"touch"_s}, {}});
    EXPECT_TRUE(limitsOf(topic).closes(items().of(step)));
    step.touch = false;
    EXPECT_FALSE(limitsOf(topic).closes(items().of(step)));
    EXPECT_TRUE(PlanItems().of(PlanStep{u"st.hold"_s, {}, {}, StepFor::Both, {}, true}).touch) << "without any texts";
}

TEST(PlanItems, AWordingNamesWhatItsStepsAreAboutAndKeepsWhatItSaid) {
    CarePlan plan;
    plan.steps = {{u"st.hold"_s, {}, {}}, inWords(u"Full-body massage"_s)};
    Wording words = *wordingOf(plan);
    EXPECT_TRUE(words.needs.empty());
    words.needs = {u"int.slow"_s};
    const std::vector<QString> needs = items().withNeeds(words).needs;
    for (const QString& item : {u"int.slow"_s, u"after.held"_s, u"sens.massage"_s})
        EXPECT_NE(std::ranges::find(needs, item), needs.end()) << qPrintable(item);
    std::vector<PlanStep> many;
    for (int i = 0; i < 400; ++i)
        many.push_back({u"touch.of_another_version_%1"_s.arg(i), {}, {}});
    plan.steps = many;
    EXPECT_LE(items().withNeeds(*wordingOf(plan)).needs.size(), 256u) << "else nobody could read it back";
}

// Another program, or an earlier version, publishes words that say nothing about what they need.
TEST(PlanItems, APlanWithoutNeedsIsBlockedByWhatItsStepsAreAbout) {
    test::TwoPartners partners;
    const DocumentId document = *DocumentId::from(Bytes(16, 'd'));
    const auto needsOf = [](const SignedDocument& each) { return items().of(each); };
    const auto offer = partners.say(
        test::Seat::A1, reviseDraft(document, *wordingOf(CarePlan{.steps = {inWords(u"A full-body massage"_s)}})));
    const auto sign = [&] {
        for (const test::Seat seat : {test::Seat::A1, test::Seat::B1}) {
            partners.shareAll();
            partners.say(seat, signDraft(document, {statementIdOf(offer.header), Today}));
        }
        partners.shareAll();
    };
    const auto seenByA = [&] {
        auto documents = foldDocuments(partners.log(test::Seat::A1), partners.a(), Today);
        markLimitedSince(documents, partners.log(test::Seat::A1), needsOf);
        markBlocked(documents,
                    LimitsInEffect(foldLimits(partners.log(test::Seat::A1)), partners.a(), {}, catalogue(), Today),
                    needsOf);
        return documents.front().state;
    };
    sign();
    EXPECT_EQ(seenByA(), SignoffState::AgreedForNow);
    Limit limit = waitingTime();
    const DocumentId id = *DocumentId::from(Bytes(16, 'l'));
    partners.say(test::Seat::B1, *tightenDraft(id, limit));
    partners.shareAll();
    EXPECT_EQ(seenByA(), SignoffState::Blocked);
    limit.level = LimitLevel::Yes;
    partners.say(test::Seat::B1, *relaxDraft(id, limit));
    partners.shareAll();
    EXPECT_EQ(seenByA(), SignoffState::LookAgain) << "letting go gives nothing back";
    sign();
    EXPECT_EQ(seenByA(), SignoffState::AgreedForNow);
}

TEST(PlanItems, AWaitingTimeLeavesWhatIsStillFineAlsoAfterwards) {
    Limit waiting = waitingTime();
    waiting.fields.put(u"still_fine"_s, {{u"after.held"_s}, {}});
    const Need hold = items().of(PlanStep{u"st.hold"_s, {}, {}});
    EXPECT_FALSE(limitsOf(waiting).closes(hold));
    EXPECT_FALSE(reachOf(waiting).closes(hold));
    EXPECT_TRUE(reachOf(waitingTime()).closes(hold));
}

// ---- rows ---------------------------------------------------------------------------------------------

rc::Gen<Choices> anyChoices() {
    const auto texts = rc::gen::container<std::vector<QString>>(
        rc::gen::map(rc::gen::inRange(0, 5), [](int n) { return u"w%1"_s.arg(n); }));
    return rc::gen::map(rc::gen::pair(texts, texts), [](auto both) { return Choices{both.first, both.second}; });
}

CarePlan anyPlan() {
    CarePlan plan;
    plan.title = u"A plan"_s;
    plan.situation = *anyChoices();
    plan.ready = *anyChoices();
    plan.avoid = *anyChoices();
    plan.followUps = (*anyChoices()).ids;
    for (int step = 0, count = *rc::gen::inRange(0, 4); step < count; ++step)
        plan.steps.push_back(inWords(u"s%1"_s.arg(step)));
    if (*rc::gen::arbitrary<bool>()) plan.note = u"Slowly."_s;
    for (const QString& field : {u"want"_s, u"surroundings"_s})
        if (Choices value = *anyChoices(); !value.isEmpty()) plan.fields.push_back({field, {}, value});
    return plan;
}

TEST(PlanRows, WhatIsHeldBackIsGoneAndNothingElseIs) {
    test::holds(200, [] {
        const CarePlan plan = anyPlan();
        const std::vector<PlanRow> rows = rowsOf(plan);
        std::vector<PlanRow> held;
        for (const PlanRow& row : rows)
            if (*rc::gen::arbitrary<bool>()) held.push_back(row);
        const auto isHeld = [&](const PlanRow& row) { return std::ranges::find(held, row) != held.end(); };
        const CarePlan kept = withoutRows(plan, isHeld);
        const auto keptCount = std::ranges::count_if(rows, [&](const PlanRow& row) { return !isHeld(row); });
        RC_ASSERT(static_cast<std::ptrdiff_t>(rowsOf(kept).size()) == keptCount);
        RC_ASSERT(withoutRows(plan, [](const PlanRow&) { return false; }) == plan);
        RC_ASSERT(rowsOf(withoutRows(plan, [](const PlanRow&) { return true; })).empty());
        RC_ASSERT(kept.title == plan.title);
    });
}

} // namespace
} // namespace bothy
