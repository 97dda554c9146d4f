// "Is this closed now?": every kind of limit, asked the one way everything asks.

#include "core/itembank/care_content_reader.h"
#include "core/itembank/catalogue_reader.h"
#include "core/itembank/own_ids.h"
#include "core/limits/limits_in_effect.h"

#include <QFile>

#include <gtest/gtest.h>

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

Limit limitFrom(const QString& templateId, std::vector<FilledField> fields = {}) {
    Limit limit;
    limit.templateId = templateId;
    for (FilledField& field : fields)
        limit.fields.put(field.fieldId, std::move(field.value));
    return limit;
}

Limit limitOn(std::vector<QString> items, LimitLevel level = LimitLevel::No) {
    Limit limit = limitFrom(u"hard_no"_s);
    limit.items = std::move(items);
    limit.level = level;
    return limit;
}

LimitsInEffect of(const std::vector<Limit>& limits, Day today = Today, const Catalogue& list = catalogue()) {
    return LimitsInEffect({}, PersonId(), limits, list, today);
}

/// What a shipped step is about.
Need step(const char* id) {
    const CareStep* found = care().step(*CareId::from(QString::fromLatin1(id)));
    EXPECT_NE(found, nullptr) << id;
    Need need{{}, found->touch};
    for (const ItemId& item : found->meets)
        need.items.push_back(item.text());
    return need;
}

TEST(LimitsInEffect, OnlyNoAndNotNowClose) {
    using enum LimitLevel;
    for (const auto level : {No, NotNow, AskEachTime, WithConditions})
        EXPECT_EQ(of({limitOn({u"int.slow"_s}, level)}).closes(u"int.slow"), level <= NotNow);
    EXPECT_TRUE(of({limitOn({u"int.slow"_s}, Yes)}).all().empty());
}

TEST(LimitsInEffect, TheStricterOfTwoIsTheAnswer) {
    EXPECT_TRUE(of({limitOn({u"int.slow"_s}, LimitLevel::AskEachTime), limitOn({u"int.slow"_s})}).closes(u"int.slow"));
}

TEST(LimitsInEffect, ATopicLeftOutClosesEverythingOfIt) {
    const LimitsInEffect limits = of({limitFrom(u"topic_pause"_s, {{u"topic"_s, {{u"int"_s}, {u"our old flat"_s}}}})});
    EXPECT_TRUE(limits.closesTopic(u"int"));
    EXPECT_FALSE(limits.closesTopic(u"touch"));
    for (const Item& item : catalogue().items())
        EXPECT_EQ(limits.closes(item.id.text()), item.section.text() == u"int") << qPrintable(item.id.text());
    EXPECT_TRUE(limits.closes(u"int.of_a_later_version"));
}

TEST(LimitsInEffect, AWaitingTimeClosesEveryTouchExceptWhatIsStillFine) {
    const Limit waiting = limitFrom(u"wait_after_breach"_s, {{u"still_fine"_s, {{u"touch.long_hug"_s}, {}}}});
    const LimitsInEffect limits = of({waiting});
    for (const char* closed : {"int.oral", "kiss.short", "touch.back", "daily.greet_hug", "conf.intimacy_soon"})
        EXPECT_TRUE(limits.closes(QString::fromLatin1(closed))) << closed;
    for (const char* open : {"touch.long_hug", "talk.desire", "health.pain_stop", "daily.meal", "dig.post_photos"})
        EXPECT_FALSE(limits.closes(QString::fromLatin1(open))) << open;
    EXPECT_TRUE(limits.closes(step("st.hold")));
    EXPECT_FALSE(limits.closes(step("st.water")));
    EXPECT_TRUE(of({waiting, limitFrom(u"wait_after_breach"_s)}).closes(u"touch.long_hug")) << "fine for one only";
}

TEST(LimitsInEffect, AStepThatMeetsWhatIsStillFineStays) {
    const Need hold = step("st.hold");
    ASSERT_FALSE(hold.items.empty());
    const QString need = hold.items.front();
    EXPECT_FALSE(of({limitFrom(u"wait_after_breach"_s, {{u"still_fine"_s, {{need}, {}}}})}).closes(hold));
    EXPECT_TRUE(of({limitOn({need})}).closes(hold));
}

TEST(LimitsInEffect, OwnItemsFollowTheirTopic) {
    const QString accepted = u"own."_s + QString(32, u'a'), calm = u"own."_s + QString(32, u'b');
    Item close, spoken;
    close.id = *ItemId::from(QStringView(accepted));
    close.section = *SectionId::from(u"daily"_s);
    close.tier = Tier::Intimate;
    spoken.id = *ItemId::from(QStringView(calm));
    spoken.section = *SectionId::from(u"talk"_s);
    const Catalogue list = catalogue().extendedWith({}, {close, spoken});
    const LimitsInEffect waiting = of({limitFrom(u"wait_after_breach"_s)}, Today, list);
    EXPECT_TRUE(waiting.closes(accepted)) << "not for every day: taken for touch";
    EXPECT_FALSE(waiting.closes(calm));
    const LimitsInEffect topic = of({limitFrom(u"topic_pause"_s, {{u"topic"_s, {{u"talk"_s}, {}}}})}, Today, list);
    EXPECT_TRUE(topic.closes(calm));
    EXPECT_FALSE(topic.closes(accepted));
}

TEST(LimitsInEffect, ContactIsAllowedWhereAllHoursAllowIt) {
    const auto hours = [](const QString& range) {
        return limitFrom(u"contact_hours"_s, {{u"hours"_s, {{}, {range}}}, {u"days"_s, {{u"mon"_s}, {}}}});
    };
    const QDateTime monday(QDate(2026, 11, 23), QTime(10, 0));
    EXPECT_TRUE(of({}).allowsContact(monday));
    EXPECT_TRUE(of({hours(u"09:00-18:00"_s)}).allowsContact(monday));
    EXPECT_FALSE(of({hours(u"09:00-18:00"_s)}).allowsContact(monday.addDays(1)));
    EXPECT_FALSE(of({hours(u"09:00-18:00"_s), hours(u"12:00-20:00"_s)}).allowsContact(monday));
    EXPECT_EQ(of({hours(u"09:00-18:00"_s), hours(u"12:00-20:00"_s)}).contactHours().minutesUntilNext(monday), 2 * 60)
        << "what both leave";
    EXPECT_TRUE(of({limitFrom(u"own_space"_s, {{u"hours"_s, {{}, {u"12:00-20:00"_s}}}})}).allowsContact(monday));
}

TEST(LimitsInEffect, BeginsOnItsDayAndDoesNotEndByTheClock) {
    Limit limit = limitOn({u"int.slow"_s});
    limit.startsOn = Today.plus(1);
    limit.endsOn = Today.plus(3);
    EXPECT_FALSE(of({limit}).closes(u"int.slow"));
    EXPECT_TRUE(of({limit}, Today.plus(1)).closes(u"int.slow"));
    EXPECT_TRUE(of({limit}, Today.plus(400)).closes(u"int.slow")) << "its owner's program lets it go";
}

TEST(LimitTightness, IsAboutEverythingThatIsClosed) {
    const Limit plain = limitOn({u"int.slow"_s});
    const auto with = [&](auto change) {
        Limit limit = plain;
        change(limit);
        return limit;
    };
    EXPECT_TRUE(isAsTight(with([](Limit& l) { l.words = u"Other words"_s; }), plain));
    EXPECT_TRUE(isAsTight(with([](Limit& l) { l.items.push_back(u"int.other"_s); }), plain));
    EXPECT_FALSE(isAsTight(with([](Limit& l) { l.items.clear(); }), plain));
    EXPECT_FALSE(isAsTight(with([](Limit& l) { l.level = LimitLevel::NotNow; }), plain));
    EXPECT_FALSE(isAsTight(with([](Limit& l) { l.endsOn = Today; }), plain)) << "an end is a loosening";
    EXPECT_FALSE(isAsTight(with([](Limit& l) { l.startsOn = Today; }), plain));
    const Limit bounded = with([](Limit& l) { l.startsOn = Today, l.endsOn = Today.plus(5); });
    EXPECT_TRUE(isAsTight(plain, bounded));
    EXPECT_TRUE(isAsTight(with([](Limit& l) { l.startsOn = Today, l.endsOn = Today.plus(6); }), bounded));
    EXPECT_FALSE(isAsTight(with([](Limit& l) { l.startsOn = Today, l.endsOn = Today.plus(4); }), bounded));
    EXPECT_FALSE(isAsTight(with([](Limit& l) { l.startsOn = Today.plus(1), l.endsOn = Today.plus(5); }), bounded));
}

TEST(LimitTightness, KnowsTheFormsThatReachFurther) {
    const auto topics = [](std::vector<QString> ids) {
        return limitFrom(u"topic_pause"_s, {{u"topic"_s, {std::move(ids), {}}}});
    };
    EXPECT_TRUE(isAsTight(topics({u"int"_s, u"pow"_s}), topics({u"int"_s})));
    EXPECT_FALSE(isAsTight(topics({u"pow"_s}), topics({u"int"_s})));
    const auto waiting = [](std::vector<QString> fine) {
        return limitFrom(u"wait_after_breach"_s, {{u"still_fine"_s, {std::move(fine), {}}}});
    };
    EXPECT_TRUE(isAsTight(waiting({}), waiting({u"touch.long_hug"_s})));
    EXPECT_FALSE(isAsTight(waiting({u"touch.long_hug"_s}), waiting({})));
    EXPECT_FALSE(isAsTight(limitOn({}), waiting({})));
    const auto hours = [](const QString& range) {
        return limitFrom(u"contact_hours"_s, {{u"hours"_s, {{}, {range}}}});
    };
    EXPECT_TRUE(isAsTight(hours(u"10:00-12:00"_s), hours(u"09:00-18:00"_s)));
    EXPECT_FALSE(isAsTight(hours(u"08:00-18:00"_s), hours(u"09:00-18:00"_s)));
    EXPECT_FALSE(isAsTight(limitOn({}), hours(u"09:00-18:00"_s)));
}

} // namespace
} // namespace bothy
