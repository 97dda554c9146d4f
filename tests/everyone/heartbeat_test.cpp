#include "app/options.h"
#include "app/tour_start.h"
#include "core/crypto/secret_bytes.h"
#include "tests/support/heartbeat.h"

#include <QApplication>
#include <QMap>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

/// Notes for each state how long the window was still before it.
class Listener final : public TourEye {
public:
    bool look(const TourStage&, const QString& state) override {
        m_pauses[state] = m_heart.takeLongest();
        return true;
    }
    const QMap<QString, double>& pauses() const { return m_pauses; }

private:
    Heartbeat m_heart;
    QMap<QString, double> m_pauses;
};

QMap<QString, double> pausesOfOneWalk() {
    Listener listener;
    Options options;
    options.language = u"en"_s;
    EXPECT_EQ(tourWith(listener, *qApp, options), QString());
    return listener.pauses();
}

} // namespace

TEST(Heartbeat, TheWindowIsNeverStillForLongOverTheWholeStory) {
    ASSERT_TRUE(startCrypto());
    QMap<QString, double> tooLong = pausesOfOneWalk();
    ASSERT_GT(tooLong.size(), 60);
    const auto isShort = [](const auto& pause) { return pause.value() <= LongestPause; };
    tooLong.removeIf(isShort);
    for (int walk = 1; walk < MostTries && !tooLong.isEmpty(); ++walk) {
        const QMap<QString, double> again = pausesOfOneWalk();
        for (auto pause = tooLong.begin(); pause != tooLong.end(); ++pause)
            *pause = std::min(*pause, again.value(pause.key()));
        tooLong.removeIf(isShort);
    }
    for (auto pause = tooLong.begin(); pause != tooLong.end(); ++pause)
        ADD_FAILURE() << "still for " << qRound(*pause) << " ms before " << qPrintable(pause.key());
}
