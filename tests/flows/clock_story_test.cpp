// A computer whose clock was set to a wrong year for a while, as the person in front of it meets that.

#include "tests/flows/window.h"
#include "ui/widgets/inline_message.h"

#include <QToolButton>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

const QDateTime Noon(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);
const QDateTime FarAhead(QDate(2036, 5, 3), QTime(12, 0), Qt::UTC);

QString inWords(const QDateTime& moment) {
    return QLocale().toString(moment.toLocalTime().date(), QLocale::LongFormat);
}

class ClockStory : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_couple.clock().set(Noon);
        startOnce();
    }
    void startOnce() {
        Window window(m_couple);
        window.unlock(0, "robin opens this door");
        ASSERT_TRUE(finished(window.session().save()));
        window.lock();
    }
    static bool reads(Window& window, const QString& words) {
        return waitFor([&] { return window.hands.reads(words); });
    }

    Couple m_couple;
};

TEST_F(ClockStory, AYearThatIsWrongIsSaidAndGoesAwayWithTheWrongClock) {
    m_couple.clock().set(FarAhead);
    {
        Window window(m_couple);
        window.unlock(0, "robin opens this door");
        window.hands.waitToRead(u"The clock of this computer says %1."_s.arg(inWords(FarAhead)));
        EXPECT_FALSE(window.hands.sees(u"noticeGoByClock"_s)) << "it does already";
        ASSERT_TRUE(finished(window.session().save()));
        window.lock();
    }
    m_couple.clock().set(Noon.addDays(1));
    Window window(m_couple);
    window.unlock(0, "robin opens this door");
    window.hands.waitToRead(u"Bothy goes by %1 again."_s.arg(inWords(Noon.addDays(1))));
    const auto& notice = seen<InlineMessage>(window.hands, u"clockNotice"_s);
    window.hands.press(&partOf<QToolButton>(notice));
    EXPECT_TRUE(waitFor([&] { return !window.hands.sees(u"clockNotice"_s); }));
    ASSERT_TRUE(finished(window.session().save()));
    window.lock();
    window.unlock(0, "robin opens this door");
    EXPECT_FALSE(window.hands.sees(u"clockNotice"_s)) << "read is read";
}

TEST_F(ClockStory, ADayThatIsAheadOfTheClockIsSetRightByItsOwner) {
    for (const QDateTime& moment : {FarAhead, FarAhead.addDays(1)}) {
        m_couple.clock().set(moment);
        startOnce();
    }
    m_couple.clock().set(Noon.addDays(3));
    Window window(m_couple);
    window.unlock(0, "robin opens this door");
    window.hands.waitToRead(u"For Bothy it is %1."_s.arg(inWords(FarAhead.addDays(1))));
    window.hands.key(Qt::Key_Comma, Qt::ControlModifier);
    window.hands.click(u"goByClock"_s);
    window.hands.waitToRead(u"Bothy goes by %1 again."_s.arg(inWords(Noon.addDays(3))));
    EXPECT_EQ(window.session().today(), Day::of(Noon.addDays(3).toLocalTime().date()));
    EXPECT_TRUE(waitFor([&] { return !window.hands.sees(u"goByClock"_s); }));
}

TEST_F(ClockStory, AClockThatIsRightHasNothingToSay) {
    m_couple.clock().advance(std::chrono::hours(24 * 20));
    Window window(m_couple);
    window.unlock(0, "robin opens this door");
    EXPECT_FALSE(window.hands.sees(u"clockNotice"_s));
    window.hands.key(Qt::Key_Comma, Qt::ControlModifier);
    window.hands.waitToRead(u"Today is %1."_s.arg(inWords(Noon.addDays(20))));
    EXPECT_FALSE(window.hands.sees(u"goByClock"_s));
}

TEST_F(ClockStory, ASavedChangeDoesNotTakeTheNoticeAway) {
    m_couple.clock().set(FarAhead);
    Window window(m_couple);
    window.unlock(0, "robin opens this door");
    ASSERT_TRUE(finished(window.session().save()));
    window.session().edit([](PrivateState& mine) { mine.idleLockMinutes = 15; });
    ASSERT_TRUE(finished(window.session().save()));
    EXPECT_TRUE(window.hands.sees(u"clockNotice"_s));
}

} // namespace
} // namespace bothy
