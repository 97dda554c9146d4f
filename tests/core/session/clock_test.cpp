// A clock that was set wrong, far ahead or back: what ends stays ended, nothing is loosened by it, and it is said.

#include "core/documents/agreements/agreement.h"
#include "core/matching/offer.h"
#include "core/session/clock_return.h"
#include "tests/support/couple.h"

#include <QTimeZone>

#include <rapidcheck/gtest.h>
#include <time.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 DayLong = 24 * 60 * 60;
const QDateTime Noon(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);
const QDateTime FarAhead(QDate(2036, 5, 3), QTime(12, 0), Qt::UTC);

Day dayAt(const QDateTime& moment) {
    return Day::of(moment.toLocalTime().date());
}

class Clocks : public testing::Test {
protected:
    void SetUp() override { m_couple.moveIn(); }
    std::unique_ptr<Session> openAs(const Newcomer& who) {
        auto session = m_couple.window();
        Couple::open(*session, who);
        return session;
    }
    std::unique_ptr<Session> robin() { return openAs(Couple::robin()); }
    std::unique_ptr<Session> sam() { return openAs(Couple::sam()); }
    /// One start of Robin's at that time, which leaves what it learned in the file.
    void startAt(const QDateTime& moment) {
        m_couple.clock().set(moment);
        auto session = robin();
        EXPECT_EQ(session->today(), dayAt(moment));
        ASSERT_TRUE(finished(session->save()));
    }
    static bool holds(const Session& session, const DocumentId& id) {
        const SignedDocument* document = session.shared().document(id);
        return document && document->allowsAnything();
    }
    static SignoffState stateOf(const Session& session, const DocumentId& id) {
        const SignedDocument* document = session.shared().document(id);
        return document ? document->state : SignoffState::Draft;
    }
    /// Robin's offer, which Sam agrees to.
    DocumentId agreedUntil(Day lookAgain) {
        auto author = robin();
        auto other = sam();
        const DocumentId id = Session::newDocumentId();
        const Agreement words{.title = u"Phones"_s, .words = u"Phones stay outside."_s, .lookAgain = lookAgain};
        EXPECT_TRUE(finished(author->offer(id, wordingOf(words, {}).value())));
        EXPECT_TRUE(waitFor([&] { return stateOf(*other, id) == SignoffState::OfferedToMe; }));
        EXPECT_TRUE(finished(other->agree(id, other->shared().document(id)->current.id)));
        EXPECT_TRUE(waitFor([&] { return holds(*author, id); }));
        EXPECT_TRUE(finished(author->save()));
        return id;
    }
    Limit limitOn(const char* item) const {
        return Limit{.words = u"Not this."_s, .items = {QString::fromLatin1(item)}};
    }

    Couple m_couple;
    const ItemId m_item = *ItemId::from(ByteView("talk.daily_checkin"));
};

} // namespace

TEST_F(Clocks, AClockOnceFarAheadIsTodayOnlyUntilItComesBackAndThatIsSaid) {
    startAt(Noon);
    m_couple.clock().set(FarAhead);
    {
        auto session = robin();
        EXPECT_TRUE(session->clock().leap());
        EXPECT_EQ(session->today(), dayAt(FarAhead));
        EXPECT_EQ(session->clock().sureDay(), dayAt(Noon)) << "nothing is loosened by it";
    }
    m_couple.clock().set(Noon.addDays(1));
    {
        auto session = robin();
        EXPECT_FALSE(session->clock().leap());
        EXPECT_EQ(session->today(), dayAt(Noon.addDays(1)));
        EXPECT_EQ(session->mine().clock.cameBackFrom, dayAt(FarAhead)) << "said until it is read";
    }
    auto session = robin();
    EXPECT_EQ(session->mine().clock.cameBackFrom, dayAt(FarAhead)) << "also by the next start";
}

TEST_F(Clocks, AClockThatComesRightWhileTheWindowIsOpenIsFollowed) {
    startAt(Noon);
    m_couple.clock().set(FarAhead);
    auto session = robin();
    EXPECT_EQ(session->shared().today, dayAt(FarAhead));
    m_couple.clock().set(Noon.addSecs(60));
    EXPECT_TRUE(waitFor([&] { return session->shared().today == dayAt(Noon); }));
    EXPECT_TRUE(session->mine().clock.cameBackFrom);
}

TEST_F(Clocks, WhatEndedByAWrongClockStaysEndedAndNewWordsHold) {
    const DocumentId id = agreedUntil(dayAt(Noon.addDays(90)));
    m_couple.clock().set(FarAhead);
    {
        auto session = robin();
        EXPECT_EQ(stateOf(*session, id), SignoffState::LookAgain);
    }
    m_couple.clock().set(Noon.addDays(1));
    for (int start = 0; start < 2; ++start) {
        auto session = robin();
        EXPECT_EQ(stateOf(*session, id), SignoffState::LookAgain) << "moving the clock back revives nothing";
    }
    const DocumentId next = agreedUntil(dayAt(Noon.addDays(60)));
    auto session = robin();
    EXPECT_TRUE(holds(*session, next)) << "and what both agree on now holds";
}

TEST_F(Clocks, AWrongClockEndsNoLimitAndALaterStartThatConfirmsItDoes) {
    const DocumentId shared = Session::newDocumentId();
    const DocumentId own = Session::newDocumentId();
    {
        auto session = robin();
        Limit limit = limitOn("talk.daily_checkin");
        limit.endsOn = dayAt(Noon.addDays(20));
        ASSERT_TRUE(finished(session->setLimit(shared, limit)));
        session->edit([&](PrivateState& mine) { mine.ownLimits[own] = limit; });
        session->removeLimit(shared);
        ASSERT_TRUE(finished(session->save()));
    }
    const auto isClosedAtStart = [&](const QDateTime& moment) {
        m_couple.clock().set(moment);
        auto session = robin();
        EXPECT_TRUE(finished(session->rename(u"Robin R."_s))); // what ends at the start was written before it
        EXPECT_EQ(session->mine().ownLimits.contains(own), session->isClosed(m_item));
        return session->isClosed(m_item);
    };
    EXPECT_TRUE(isClosedAtStart(FarAhead));
    EXPECT_TRUE(isClosedAtStart(FarAhead.addSecs(3600))) << "again on that day";
    EXPECT_TRUE(isClosedAtStart(Noon.addSecs(3600))) << "and back";
    EXPECT_TRUE(isClosedAtStart(FarAhead));
    EXPECT_FALSE(isClosedAtStart(FarAhead.addDays(1))) << "time went on from there: it was right";
}

TEST_F(Clocks, ALimitThatWasSeenToBeginStaysInEffect) {
    {
        auto session = robin();
        Limit limit = limitOn("talk.daily_checkin");
        limit.startsOn = dayAt(Noon.addDays(50));
        session->edit([&](PrivateState& mine) { mine.ownLimits[Session::newDocumentId()] = limit; });
        EXPECT_FALSE(session->isClosed(m_item));
        limit.items = {u"touch.hugs"_s};
        ASSERT_TRUE(finished(session->setLimit(Session::newDocumentId(), limit)));
        ASSERT_TRUE(finished(session->save()));
    }
    const ItemId hugs = *ItemId::from(ByteView("touch.hugs"));
    startAt(Noon.addDays(60)); // away for two months; whether that is right nobody knows yet
    m_couple.clock().set(Noon.addDays(2));
    for (int start = 0; start < 2; ++start) {
        auto session = robin();
        EXPECT_EQ(session->today(), dayAt(Noon.addDays(2)));
        EXPECT_TRUE(session->isClosed(m_item));
        EXPECT_TRUE(session->isClosed(hugs));
    }
}

TEST_F(Clocks, AWaitBegunInAWrongYearIsADayFromWhenTheClockCameBack) {
    const DocumentId id = Session::newDocumentId();
    startAt(Noon);
    m_couple.clock().set(FarAhead);
    {
        auto session = robin();
        ASSERT_TRUE(finished(session->setLimit(id, limitOn("talk.daily_checkin"))));
        session->removeLimit(id);
        ASSERT_TRUE(finished(session->save()));
    }
    m_couple.clock().set(Noon.addDays(1));
    auto session = robin();
    m_couple.clock().advance(std::chrono::hours(23));
    ASSERT_TRUE(finished(session->rename(u"R."_s)));
    EXPECT_TRUE(session->isClosed(m_item));
    m_couple.clock().advance(std::chrono::hours(2));
    EXPECT_TRUE(waitFor([&] { return !session->isClosed(m_item); }));
}

TEST_F(Clocks, ItsOwnerSetsRightWhatTwoWrongStartsConfirmed) {
    const DocumentId id = agreedUntil(dayAt(Noon.addDays(90)));
    startAt(FarAhead);
    startAt(FarAhead.addDays(1));
    m_couple.clock().set(Noon.addDays(3));
    {
        auto session = robin();
        EXPECT_TRUE(session->clock().isAheadOfClock());
        EXPECT_EQ(session->today(), dayAt(FarAhead.addDays(1))) << "a clock moved back alone changes nothing";
        ASSERT_TRUE(finished(session->rename(u"R."_s)));
        session->goByTheClock();
        EXPECT_EQ(session->today(), dayAt(Noon.addDays(3)));
        EXPECT_TRUE(waitFor([&] { return session->shared().today == session->today(); }));
        EXPECT_EQ(stateOf(*session, id), SignoffState::LookAgain) << "what ended stays ended";
        ASSERT_TRUE(finished(session->save()));
    }
    auto session = robin();
    EXPECT_EQ(session->today(), dayAt(Noon.addDays(3)));
    EXPECT_EQ(stateOf(*session, id), SignoffState::LookAgain);
    const DocumentId next = Session::newDocumentId();
    const Agreement words{.title = u"Walks"_s, .words = u"On Sundays."_s, .lookAgain = {}};
    ASSERT_TRUE(finished(session->offer(next, wordingOf(words, {}).value())));
    EXPECT_EQ(session->shared().document(next)->current.day, dayAt(Noon.addDays(3)))
        << "what is written now does not carry the day of the wrong clock";
}

TEST_F(Clocks, ANewDayIsKeptByTheStartItself) {
    const DocumentId id = agreedUntil(dayAt(Noon.addDays(10)));
    m_couple.clock().set(Noon.addDays(10));
    {
        auto session = robin();
        EXPECT_EQ(stateOf(*session, id), SignoffState::LookAgain);
    }
    m_couple.clock().set(Noon.addDays(5));
    auto session = robin();
    EXPECT_EQ(stateOf(*session, id), SignoffState::LookAgain) << "nothing else was saved in between";
}

TEST(ClockReturn, WaitsOfYearsCountFromTheDayTheClockCameBack) {
    const Day today{20'000};
    PrivateState mine;
    mine.setAside = SetAside{Day{24'000}, false, {}};
    mine.removals[makeRandomId<DocumentId>()] = PendingRemoval{{400'000 * DayLong}};
    ItemAnswer answer{.sides = {{RoleSide::First, Answer::Open}, {RoleSide::Second, Answer::Open}}};
    answer.changed = Day{24'000};
    answer.since = {{RoleSide::First, Day{19'900}}};
    const ItemId item = *ItemId::from(ByteView("touch.back"));
    mine.answers.set(item, answer);
    takeTimeBack(mine, SharedState(), Day{24'000}, 20'000 * DayLong, today);
    EXPECT_EQ(mine.setAside->day, today);
    EXPECT_EQ(mine.removals.begin()->second.asked.seconds, 20'000 * DayLong);
    EXPECT_EQ(mine.answers.of(item).answeredOn(RoleSide::First), Day{19'900});
    EXPECT_EQ(mine.answers.of(item).answeredOn(RoleSide::Second), today);

    SharedState shared;
    shared.today = today.plus(8);
    shared.lastRound = Day{24'000};
    readByClock(shared, mine.clock, shared.today);
    EXPECT_EQ(shared.lastRound, today) << "a week later comparing is possible again";
}

TEST_F(Clocks, ALeapShortensNoWeekBetweenComparisonsAndEmptiesNoListOfWhatEnded) {
    auto first = robin();
    auto second = sam();
    sayYesToMany(*first, 10);
    sayYesToMany(*second, 10);
    ASSERT_TRUE(finished(first->setAside(false)));
    ASSERT_TRUE(finished(second->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return first->shared().lastRound && second->shared().lastRound; }));
    first->edit([&](PrivateState& mine) {
        mine.removedLimits[Session::newDocumentId()] = RemovedLimit{limitOn("touch.hugs"), false, dayAt(Noon)};
    });
    ASSERT_TRUE(finished(first->save()));
    first.reset();
    second.reset();

    const auto isWeekOverAt = [&](const QDateTime& moment) {
        m_couple.clock().set(moment);
        auto session = robin();
        EXPECT_TRUE(finished(session->rename(u"R."_s))); // what a start does was written before it
        EXPECT_EQ(session->mine().removedLimits.size(), 1u);
        return session->shared().lastRound->plus(daysBetweenRounds) <= session->today();
    };
    EXPECT_FALSE(isWeekOverAt(FarAhead));
    EXPECT_FALSE(isWeekOverAt(Noon.addDays(1)));
    EXPECT_TRUE(isWeekOverAt(Noon.addDays(8)));
}

TEST_F(Clocks, AnOfferMadeInAWrongYearIsWithdrawnWhenTheClockComesBack) {
    startAt(Noon);
    const auto offerIn = [](Session& session) {
        const DocumentId id = Session::newDocumentId();
        const Agreement words{.title = u"Walks"_s, .words = u"On Sundays."_s, .lookAgain = {}};
        EXPECT_TRUE(finished(session.offer(id, wordingOf(words, {}).value())));
        return id;
    };
    m_couple.clock().set(FarAhead);
    DocumentId before;
    {
        auto session = robin();
        before = offerIn(*session);
    }
    m_couple.clock().set(Noon.addDays(1));
    auto session = robin();
    EXPECT_EQ(stateOf(*session, before), SignoffState::TakenBack) << "it would have waited for ten years";
    const DocumentId next = offerIn(*session);
    EXPECT_EQ(stateOf(*session, next), SignoffState::OfferedByMe);
    m_couple.clock().set(FarAhead);
    ASSERT_TRUE(waitFor([&] { return session->shared().today == dayAt(FarAhead); }));
    const DocumentId meanwhile = offerIn(*session);
    m_couple.clock().set(Noon.addDays(2));
    EXPECT_TRUE(waitFor([&] { return stateOf(*session, meanwhile) == SignoffState::TakenBack; }));
    EXPECT_EQ(stateOf(*session, next), SignoffState::OfferedByMe) << "one of the right year waits on";
}

/// The zone the computer is in, until the end of a test.
class Zone {
public:
    Zone() { useZone("Pacific/Auckland"); }
    ~Zone() { m_before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", m_before), ::tzset(); }
    static void useZone(const char* name) {
        qputenv("TZ", name);
        ::tzset();
    }

private:
    QByteArray m_before = qgetenv("TZ");
};

TEST_F(Clocks, AnotherTimeZonePutsNoDayBack) {
    if (!QTimeZone("Pacific/Auckland").isValid()) GTEST_SKIP() << "no time zones here";
    const Zone zone;
    const Day arrived = dayAt(Noon);
    startAt(Noon);
    Zone::useZone("Pacific/Honolulu");
    ASSERT_LT(dayAt(Noon), arrived) << "by its clock it is yesterday there";
    auto session = robin();
    EXPECT_EQ(session->today(), arrived);
    EXPECT_EQ(session->shared().today, arrived);
    m_couple.clock().advance(std::chrono::hours(48));
    EXPECT_EQ(session->today(), dayAt(Noon.addDays(2))) << "and goes on from there";
}

TEST_F(Clocks, AClockThatIsSetForwardEndsNoDayOfThought) {
    auto session = robin();
    const DocumentId id = Session::newDocumentId();
    ASSERT_TRUE(finished(session->setLimit(id, limitOn("talk.daily_checkin"))));
    session->removeLimit(id);
    m_couple.clock().set(Noon.addDays(2));
    ASSERT_TRUE(finished(session->rename(u"R."_s)));
    EXPECT_TRUE(session->isClosed(m_item)) << "set, and no time has passed";
    ASSERT_TRUE(finished(session->save()));
    session.reset();
    session = robin();
    ASSERT_TRUE(finished(session->rename(u"R."_s)));
    EXPECT_TRUE(session->isClosed(m_item)) << "another start of the program makes no day of it";
    m_couple.clock().advance(std::chrono::hours(24));
    EXPECT_TRUE(waitFor([&] { return !session->isClosed(m_item); }));
}

TEST_F(Clocks, AWaitGoesOnWhileTheComputerIsOff) {
    const DocumentId id = Session::newDocumentId();
    {
        auto session = robin();
        ASSERT_TRUE(finished(session->setLimit(id, limitOn("talk.daily_checkin"))));
        session->removeLimit(id);
        ASSERT_TRUE(finished(session->save()));
    }
    m_couple.clock().set(Noon.addDays(2));
    m_couple.clock().startAgain();
    auto session = robin();
    EXPECT_TRUE(waitFor([&] { return !session->isClosed(m_item); }));
}

TEST(SystemClockTest, KnowsWhichStartOfTheComputerItCountsFrom) {
    const SystemClock clock;
    const auto boot = clock.boot();
    EXPECT_EQ(boot, SystemClock().boot());
    const auto first = clock.sinceBoot();
    EXPECT_GT(first.count(), 0);
    EXPECT_GE(clock.sinceBoot(), first);
}

RC_GTEST_PROP(FloorClockLaw, SureTimeNeverGoesBackAndNeverLeapsWithoutASecondStart, ()) {
    FakeClock clock;
    qint64 floor = 0;
    Day day;
    std::optional<ClockLeap> leap;
    const auto hours = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-24 * 4000, 24 * 4000));
    std::optional<Day> leapt;
    for (const int by : hours) {
        clock.set(clock.now().addSecs(qint64{by} * 3600));
        FloorClock start(clock);
        start.restore(floor, day, leap);
        const qint64 sure = start.sureSeconds();
        RC_ASSERT(sure >= floor);
        RC_ASSERT(start.sureDay() >= day);
        day = start.sureDay();
        RC_ASSERT(start.seconds() >= sure);
        RC_ASSERT(floor == 0 || sure - floor <= FloorClock::longestUnseen || (leapt && start.today() > *leapt));
        leap = start.leap();
        leapt = leap ? std::optional(FloorClock::dayOf(leap->first)) : std::nullopt;
        floor = sure;
    }
}
