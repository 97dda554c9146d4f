// What whoever looks at the tour relies on, on a slow machine too: a state holds still, and looking is being there.

#include "app/options.h"
#include "app/tour_start.h"
#include "core/crypto/secret_bytes.h"
#include "core/session/session.h"
#include "tests/support/wait.h"
#include "ui/shell/idle_lock.h"

#include <QApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

/// Looks at each state until whatever was on its way has come, and until the minutes without anybody are over.
class PatientEye final : public TourEye {
public:
    bool look(const TourStage& stage, const QString& state) override {
        if (stage.session->stage() != Session::Stage::Open) return true;
        ++m_states;
        const SharedState& shared = stage.session->shared();
        if (state == u"07-in-common-2-set-aside"_s && shared.rounds.empty()) m_unrest << state + u": no message yet"_s;
        if (state == u"07-in-common-5-nothing"_s && !shared.wasCompared()) m_unrest << state + u": not compared yet"_s;
        const QSignalSpy written(stage.session, &Session::privateSaved);
        EXPECT_TRUE(finished(stage.session->publish({}))); // after all that was to be written
        if (!written.isEmpty()) m_unrest << state + u": written while one looks"_s;
        auto* minutes = stage.window->findChild<IdleLock*>()->findChild<QTimer*>();
        if (minutes->isActive()) minutes->start(0);
        return true;
    }
    const QStringList& unrest() const { return m_unrest; }
    int states() const { return m_states; }

private:
    QStringList m_unrest;
    int m_states = 0;
};

} // namespace

TEST(Looking, TakesAsLongAsItTakes) {
    ASSERT_TRUE(startCrypto());
    PatientEye eye;
    Options options;
    options.language = u"en"_s;
    const QString problem = tourWith(eye, *qApp, options);
    EXPECT_TRUE(problem.isEmpty()) << qPrintable(problem);
    EXPECT_GT(eye.states(), 60);
    EXPECT_TRUE(eye.unrest().isEmpty()) << qPrintable(eye.unrest().join(u'\n'));
}
