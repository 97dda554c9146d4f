#include "app/options.h"
#include "app/tour_start.h"
#include "core/crypto/secret_bytes.h"
#include "tests/everyone/heartbeat.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

constexpr double LongestPause = 50; // milliseconds

/// Notes each state before which the window was still for too long.
class Listener final : public TourEye {
public:
    bool look(const TourStage&, const QString& state) override {
        const double pause = m_heart.takeLongest();
        if (pause > LongestPause) m_tooLong += u"  %1 ms before %2\n"_s.arg(qRound(pause)).arg(state);
        return true;
    }
    const QString& tooLong() const { return m_tooLong; }

private:
    Heartbeat m_heart;
    QString m_tooLong;
};

} // namespace

TEST(Heartbeat, TheWindowIsNeverStillForLongOverTheWholeStory) {
    ASSERT_TRUE(startCrypto());
    Listener listener;
    Options options;
    options.language = u"en"_s;
    EXPECT_EQ(tourWith(listener, *qApp, options), QString());
    EXPECT_TRUE(listener.tooLong().isEmpty()) << qPrintable(listener.tooLong());
}
