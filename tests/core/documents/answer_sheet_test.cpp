#include "core/documents/answers/answer_sheet.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

ItemId item(const char* id) {
    return *ItemId::from(ByteView(id));
}
SectionId topic(const char* id) {
    return *SectionId::from(ByteView(id));
}

Section section(const char* id, Tier tier) {
    Section result;
    result.id = topic(id);
    result.defaultTier = tier;
    return result;
}

ItemAnswer anyAnswer() {
    ItemAnswer answer;
    for (const RoleSide side : {RoleSide::Both, RoleSide::First, RoleSide::Second})
        if (*rc::gen::arbitrary<bool>()) answer.sides[side] = static_cast<Answer>(*rc::gen::inRange(1, 5));
    if (*rc::gen::arbitrary<bool>()) answer.conditions.push_back(*ConditionId::from(ByteView("ask_each_time")));
    answer.note = QString::fromStdString(*rc::gen::string<std::string>()).normalized(QString::NormalizationForm_C);
    answer.keepPrivate = *rc::gen::arbitrary<bool>();
    answer.skipped = *rc::gen::arbitrary<bool>();
    answer.changed = Day{*rc::gen::inRange(0u, 40000u)};
    return answer;
}

TEST(ItemAnswerDays, EverySideKeepsTheDayOnWhichItWasAnswered) {
    ItemAnswer answer;
    answer.answer(RoleSide::First, Answer::Open, Day{100});
    answer.answer(RoleSide::Second, Answer::Open, Day{130});
    EXPECT_EQ(answer.answeredOn(RoleSide::First), Day{100});
    EXPECT_EQ(answer.answeredOn(RoleSide::Second), Day{130});
    answer.change(Day{140});
    EXPECT_EQ(answer.answeredOn(RoleSide::Second), Day{130}) << "a condition makes no yes new";
    answer.confirm(RoleSide::First, Day{150});
    EXPECT_EQ(answer.answeredOn(RoleSide::First), Day{150});
    EXPECT_EQ(answer.answeredOn(RoleSide::Second), Day{130});
    answer.confirmAll(Day{160});
    EXPECT_EQ(answer.answeredOn(RoleSide::Second), Day{160});
    EXPECT_TRUE(answer.since.empty());
    answer.answer(RoleSide::First, Answer::Closed, Day{160});
    EXPECT_TRUE(answer.since.empty()) << "the same day needs no note";
}

TEST(ItemAnswerDays, AreReadBackTheSame) {
    AnswerSheet sheet;
    ItemAnswer answer;
    answer.answer(RoleSide::First, Answer::Open, Day{100});
    answer.answer(RoleSide::Second, Answer::Open, Day{130});
    sheet.set(*ItemId::from(ByteView("touch.back")), answer);
    AnswerSheet again = AnswerSheet::fromCbor(sheet.toCbor()).value();
    ASSERT_TRUE(sheet.hasSince());
    ASSERT_TRUE(again.readSince(sheet.sinceToCbor()));
    EXPECT_EQ(again, sheet);
    EXPECT_FALSE(again.readSince(Cbor::Array{Cbor::Array{QStringLiteral("touch.other"), 1U, 3U}}));
    EXPECT_FALSE(again.readSince(Cbor::Array{Cbor::Array{QStringLiteral("touch.back"), 3U, 3U}}));
}

} // namespace

TEST(AnswerSheet, WhatWasWrittenComesBackTheSame) {
    EXPECT_TRUE(rc::check("round trip", [] {
        AnswerSheet sheet;
        for (const char* id : {"touch.hug", "talk.daily_checkin", "int.slow"})
            sheet.set(item(id), anyAnswer());
        sheet.switchTopic(topic("int"), *rc::gen::arbitrary<bool>());
        sheet.openTier(topic("talk"), Tier::Intimate, *rc::gen::arbitrary<bool>());
        sheet.readNote(topic("int"));
        const Bytes octets = encode(sheet.toCbor());
        const auto again = AnswerSheet::fromCbor(*decode(octets));
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == sheet);
        RC_ASSERT(encode(again->toCbor()) == octets);
    }));
}

TEST(AnswerSheet, AnEmptyAnswerLeavesNoTrace) {
    AnswerSheet sheet;
    sheet.set(item("touch.hug"), ItemAnswer{.sides = {{RoleSide::Both, Answer::Open}}});
    sheet.set(item("touch.hug"), {});
    EXPECT_EQ(sheet, AnswerSheet());
    EXPECT_TRUE(sheet.of(item("touch.hug")).isEmpty());
}

TEST(AnswerSheet, EverydayTopicsAreOnAndOthersWaitForTheirOwner) {
    AnswerSheet sheet;
    const Section everyday = section("talk", Tier::Everyday);
    const Section intimate = section("int", Tier::Intimate);
    EXPECT_TRUE(sheet.isOpen(everyday, Tier::Everyday));
    EXPECT_FALSE(sheet.isOpen(everyday, Tier::Intimate));
    EXPECT_FALSE(sheet.isOn(intimate));

    sheet.openTier(everyday.id, Tier::Intimate, true);
    sheet.switchTopic(intimate.id, true);
    EXPECT_TRUE(sheet.isOpen(everyday, Tier::Intimate));
    EXPECT_FALSE(sheet.isOpen(everyday, Tier::Intense)) << "one tier does not open the next";
    EXPECT_TRUE(sheet.isOpen(intimate, Tier::Intimate));
    EXPECT_TRUE(sheet.isOpen(intimate, Tier::Everyday));

    sheet.switchTopic(everyday.id, false);
    EXPECT_FALSE(sheet.isOpen(everyday, Tier::Intimate)) << "a topic that is off closes all of it";
}

TEST(AnswerSheet, WhatIsHiddenIsNeitherOnNorOpenAndComesBackAsItWas) {
    AnswerSheet sheet;
    const Section talk = section("talk", Tier::Everyday);
    Item hug;
    hug.id = item("talk.hug");
    hug.section = talk.id;
    sheet.set(hug.id, ItemAnswer{.sides = {{RoleSide::Both, Answer::Open}}});
    sheet.openTier(talk.id, Tier::Intimate, true);
    const AnswerSheet before = sheet;
    EXPECT_TRUE(sheet.isOpen(talk, hug));
    sheet.hide(hug.id, true);
    EXPECT_FALSE(sheet.isOpen(talk, hug));
    EXPECT_TRUE(sheet.isOpen(talk, Tier::Everyday)) << "the others stay";
    sheet.hide(hug.id, false);
    sheet.hide(talk.id, true);
    EXPECT_FALSE(sheet.isOpen(talk, hug));
    EXPECT_FALSE(sheet.isOn(talk));
    EXPECT_TRUE(sheet.isSwitchedOn(talk));
    EXPECT_EQ(sheet.of(hug.id), before.of(hug.id)) << "the answer is kept";
    sheet.hide(talk.id, false);
    EXPECT_EQ(sheet, before);
}

TEST(AnswerSheet, WhatIsHiddenHasAPlaceOfItsOwnOnDisk) {
    AnswerSheet sheet;
    sheet.hide(topic("int"), true);
    sheet.hide(item("touch.hug"), true);
    EXPECT_EQ(encode(sheet.toCbor()), encode(AnswerSheet().toCbor())) << "older programs read the same answers";
    AnswerSheet again;
    ASSERT_TRUE(again.takeHidden(*decode(encode(sheet.hiddenToCbor()))));
    EXPECT_EQ(again, sheet);
    EXPECT_FALSE(AnswerSheet().takeHidden(Cbor::Array{Cbor::Array{}}));
    EXPECT_FALSE(AnswerSheet().takeHidden(Cbor::Array{Cbor::Array{u"Int!"_s}, Cbor::Array{}}));
    EXPECT_FALSE(AnswerSheet().takeHidden(Cbor::Array{Cbor::Array{}, Cbor::Array{7}}));
}

TEST(AnswerSheet, DamagedOctetsAreTurnedAwayWhole) {
    AnswerSheet sheet;
    sheet.set(item("touch.hug"), ItemAnswer{.sides = {{RoleSide::First, Answer::Paused}}, .note = u"slowly"_s});
    sheet.readNote(topic("int"));
    const Cbor good = sheet.toCbor();
    const auto with = [&good](std::size_t field, Cbor value) {
        Cbor::Array fields = *good.array();
        fields[field] = std::move(value);
        return AnswerSheet::fromCbor(fields);
    };
    EXPECT_TRUE(with(0, 1));
    EXPECT_FALSE(with(0, 2)) << "another version";
    EXPECT_FALSE(with(1, u"no list"_s));
    EXPECT_FALSE(with(1, Cbor::Array{Cbor::Array{u"touch.hug"_s}}));
    EXPECT_FALSE(
        with(1, Cbor::Array{Cbor::Array{u"Touch!"_s, Cbor::Array{}, Cbor::Array{}, QString(), false, false, 1}}))
        << "not an id";
    EXPECT_FALSE(with(1, Cbor::Array{Cbor::Array{u"touch.hug"_s, Cbor::Array{Cbor::Array{0, 5}}, Cbor::Array{},
                                                 QString(), false, false, 1}}))
        << "an answer that does not exist";
    EXPECT_FALSE(with(3, Cbor::Array{Cbor::Array{u"int"_s, 3}}));
}
