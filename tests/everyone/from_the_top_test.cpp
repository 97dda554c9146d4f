// Every page and every part of it is at its top when it opens, whatever was done there before.
#include "app/options.h"
#include "app/tour/looks.h"
#include "app/tour_start.h"
#include "core/crypto/secret_bytes.h"
#include "tests/everyone/findings.h"
#include "ui/widgets/page_frame.h"

#include <QApplication>
#include <QScrollBar>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

/// Asked for by a place lower down.
const QStringList AskedFor{u"05-my-list-1-items"_s,
                           u"06-look-over-4-as-they-are"_s,
                           u"06-look-over-5-shown"_s,
                           u"07-in-common-10-every-group"_s,
                           u"14-settings-reminders"_s,
                           u"16-search-5-gone-to"_s,
                           u"08-care-plan-11-two-wordings-whole"_s};
/// Nothing opened since the state before: something was done further down on the same page.
const QStringList StillOpen{u"05-my-list-3-cleared"_s,
                            u"05-my-list-4-rest-not-now"_s,
                            u"05-my-list-7-hidden"_s,
                            u"05-my-list-8-nothing-hidden"_s,
                            u"05-own-3-form-long"_s,
                            u"07-in-common-8-conditions-of-one"_s,
                            u"07-in-common-9-conditions-of-both"_s,
                            u"07-in-common-12-comparing"_s,
                            u"08-care-plan-14-in-turn"_s,
                            u"09-own-care-02-check-in-chosen"_s,
                            u"10-boundaries-11-hours"_s,
                            u"13-paused-5-take-back"_s};

/// Looks where everything stands when it opens, and then leaves it at its end, where the next one comes from.
class Opener final : public TourEye {
public:
    bool look(const TourStage& stage, const QString& state) override {
        m_findings.enterState(state);
        for (PageFrame* frame : stage.window->findChildren<PageFrame*>()) {
            if (!frame->isVisible()) continue;
            QScrollBar& bar = *frame->verticalScrollBar();
            if (bar.value() > 0 && !AskedFor.contains(state) && !StillOpen.contains(state))
                m_findings.add(u"opens %1 below its top: "_s.arg(bar.value()) + state);
            bar.setValue(bar.maximum());
            ++m_frames;
        }
        letSettle();
        return true;
    }

    const Findings& findings() const { return m_findings; }
    int frames() const { return m_frames; }

private:
    Findings m_findings;
    int m_frames = 0;
};

} // namespace

TEST(Everyone, FindsEveryPageAtItsTopWhenItOpens) {
    ASSERT_TRUE(startCrypto());
    Opener opener;
    Options options;
    options.language = u"en"_s;
    const QString problem = tourWith(opener, *qApp, options);
    EXPECT_TRUE(problem.isEmpty()) << qPrintable(problem);
    EXPECT_GT(opener.frames(), 60);
    EXPECT_TRUE(opener.findings().isEmpty()) << opener.findings().report();
}
