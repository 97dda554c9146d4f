#include "core/session/private_boundaries.h"
#include "core/session/unfinished.h"
#include "tests/support/couple.h"

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

Unfinished some() {
    Unfinished unfinished;
    unfinished.hold(u"care"_s, u"kit"_s, {{u"ownThing"_s, u"The blue c"_s}});
    unfinished.hold(u"answers"_s, u"own:topic"_s, {{u"topicTitle"_s, u"Évenings 🌙"_s}, {u"other"_s, u"x"_s}});
    unfinished.setLast({u"own:topic"_s, u"topicTitle"_s, 3});
    return unfinished;
}

} // namespace

TEST(Unfinished, ComesBackTheSameInTheSameOctets) {
    const Cbor value = some().toCbor();
    const auto again = Unfinished::fromCbor(value);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, some());
    EXPECT_EQ(encode(again->toCbor()), encode(value));
    EXPECT_EQ(*Unfinished::fromCbor(Unfinished().toCbor()), Unfinished());
}

TEST(Unfinished, DamagedPartsAreTurnedAway) {
    const Cbor::Array whole = *some().toCbor().array();
    for (std::size_t field = 0; field < whole.size(); ++field) {
        Cbor::Array other = whole;
        other[field] = Cbor(true);
        EXPECT_FALSE(Unfinished::fromCbor(other)) << field;
        other = whole;
        other.erase(other.begin() + static_cast<std::ptrdiff_t>(field));
        EXPECT_FALSE(Unfinished::fromCbor(other)) << field;
    }
    for (const Cbor& words : {Cbor(Cbor::Array{u"care"_s, u"kit"_s}), Cbor(Cbor::Array{u"care"_s, 1U, Cbor::Array{}}),
                              Cbor(Cbor::Array{u"care"_s, u"kit"_s, Cbor::Array{Cbor::Array{u"f"_s}}}),
                              Cbor(Cbor::Array{QString(65, u'p'), u"kit"_s, Cbor::Array{}})}) {
        Cbor::Array other = whole;
        other[3] = Cbor::Array{words};
        EXPECT_FALSE(Unfinished::fromCbor(other));
    }
}

TEST(Unfinished, WhatAPlaceHoldsIsReplacedAsAWhole) {
    Unfinished unfinished = some();
    unfinished.hold(u"answers"_s, u"own:topic"_s, {{u"topicTitle"_s, u"Evening"_s}});
    const auto* held = unfinished.at(u"answers"_s, u"own:topic"_s);
    ASSERT_TRUE(held);
    EXPECT_EQ(*held, (std::map<QString, QString>{{u"topicTitle"_s, u"Evening"_s}}));
    EXPECT_FALSE(unfinished.at(u"answers"_s, u"kit"_s)) << "places belong to their page";
    unfinished.hold(u"answers"_s, u"own:topic"_s, {{u"topicTitle"_s, QString()}});
    EXPECT_FALSE(unfinished.at(u"answers"_s, u"own:topic"_s)) << "emptied";
    unfinished.hold(u"care"_s, u"kit"_s, {});
    unfinished.setLast({});
    EXPECT_TRUE(unfinished.isEmpty());
}

/// Whatever is held can be read back: nothing typed ever keeps a vault from opening.
TEST(Unfinished, KeepsToItsLimits) {
    Unfinished unfinished;
    for (std::size_t i = 0; i < Unfinished::mostPlaces + 3; ++i)
        unfinished.hold(u"care"_s, u"note:%1"_s.arg(i), {{u"f"_s, u"w"_s}});
    EXPECT_EQ(unfinished.words().size(), Unfinished::mostPlaces);
    EXPECT_FALSE(unfinished.at(u"care"_s, u"note:2"_s)) << "the oldest are let go";
    EXPECT_TRUE(unfinished.at(u"care"_s, u"note:3"_s));
    std::map<QString, QString> many;
    for (std::size_t i = 0; i < Unfinished::mostFields + 5; ++i)
        many[u"field %1"_s.arg(i)] = u"w"_s;
    unfinished.hold(u"care"_s, u"many"_s, many);
    unfinished.hold(u"care"_s, u"long"_s, {{u"f"_s, QString(Unfinished::longestWords + 1, u'w')}, {u"g"_s, u"w"_s}});
    unfinished.hold(u"care"_s, QString(300, u'p'), {{u"f"_s, u"w"_s}});
    unfinished.hold(QString(65, u'p'), {}, {{u"f"_s, u"w"_s}});
    unfinished.setLast({QString(300, u'p'), {}, 1});
    EXPECT_EQ(unfinished.at(u"care"_s, u"many"_s)->size(), Unfinished::mostFields);
    EXPECT_EQ(unfinished.at(u"care"_s, u"long"_s)->size(), 1u);
    const auto again = Unfinished::fromCbor(unfinished.toCbor());
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, unfinished);
}

TEST(Unfinished, ALimitGoesThroughText) {
    const LimitDraft draft{DocumentId(), Limit{.kind = u"own_space"_s, .words = u"Sundays"_s}, true};
    EXPECT_EQ(limitFromText(limitAsText(draft)), draft);
    for (const QString& other : {QString(), u"?"_s, u"Sundays"_s, limitAsText(draft).left(20)})
        EXPECT_FALSE(limitFromText(other)) << qPrintable(other);
}

/// Every road to the lock asks first, and what is said then is written.
TEST(Unfinished, BeforeTheLockThereIsTimeForOneMoreWord) {
    Couple couple;
    couple.moveIn();
    auto session = couple.window();
    Couple::open(*session, Couple::robin());
    QObject::connect(session.get(), &Session::aboutToLock, session.get(), [here = session.get()] {
        here->edit([](PrivateState& mine) { mine.unfinished.setLast({u"kit"_s, u"ownThing"_s, 4}); });
    });
    session->lock();
    EXPECT_TRUE(session->mine().unfinished.isEmpty()) << "not in memory any more";
    Couple::open(*session, Couple::robin());
    EXPECT_EQ(session->mine().unfinished.last(), (LastPlace{u"kit"_s, u"ownThing"_s, 4}));
    session.reset();
    session = couple.window();
    Couple::open(*session, Couple::sam());
    EXPECT_TRUE(session->mine().unfinished.isEmpty()) << "the other person's part";
}
