// What the pages say about what is possible, and where they put what removes something.
#include "core/documents/agreements/agreement.h"
#include "tests/ui/pages/care_couple.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/boundaries/boundaries_page.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bottom_bar.h"

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class TrueWords : public CareCouple {
protected:
    void closeForSam() {
        sam->edit([](PrivateState& mine) {
            mine.ownLimits[Session::newDocumentId()] = Limit{.words = u"Not for me"_s, .items = {u"touch.long_hug"_s}};
        });
    }
    void openForSam() {
        sam->edit([](PrivateState& mine) { mine.ownLimits.clear(); });
    }
    DocumentId offerPlan() {
        const DocumentId id = Session::newDocumentId();
        const CarePlan plan{.title = u"Slow evening"_s, .steps = {PlanStep{.stepId = u"touch.long_hug"_s}}};
        EXPECT_TRUE(finished(robin->offer(id, *wordingOf(plan))));
        EXPECT_TRUE(reaches(*sam, id, SignoffState::OfferedToMe));
        return id;
    }

    const QString m_agree = u"Read it through, then agree or suggest a change."_s;
    const QString m_wait = u"Read it through, or suggest other words. Agreeing can wait for another day."_s;
};

TEST_F(TrueWords, UnderALimitOfOnesOwnAPlanDoesNotSpeakOfAgreeing) {
    const DocumentId id = offerPlan();
    EXPECT_TRUE(waitFor([&] { return reads(*samPage, m_agree); })) << "the list";
    closeForSam();
    EXPECT_TRUE(waitFor([&] { return reads(*samPage, m_wait) && !reads(*samPage, m_agree); })) << "at once";
    open(*samPage, id);
    EXPECT_TRUE(reads(*samPage, m_wait));
    EXPECT_FALSE(reads(*samPage, m_agree));
    EXPECT_FALSE(find<QWidget>(*samPage, "agree"));
    openForSam();
    EXPECT_TRUE(waitFor([&] { return reads(*samPage, m_agree) && find<QWidget>(*samPage, "agree"); }));
}

TEST_F(TrueWords, UnderALimitOfOnesOwnAnAgreementDoesNotSpeakOfAgreeing) {
    const Agreement words{.title = u"Evenings"_s, .words = u"Long hugs."_s, .items = {u"touch.long_hug"_s}};
    const DocumentId id = Session::newDocumentId();
    ASSERT_TRUE(finished(robin->offer(id, *wordingOf(words))));
    ASSERT_TRUE(reaches(*sam, id, SignoffState::OfferedToMe));
    BoundariesPage page(*sam);
    showAt(page);
    page.goTo(id.hex());
    EXPECT_TRUE(waitFor([&] { return reads(page, m_agree); }));
    closeForSam();
    EXPECT_TRUE(waitFor([&] { return reads(page, m_wait) && !reads(page, m_agree); }));
}

TEST_F(TrueWords, SettingsSayWhatGoesWithTheComputer) {
    Theme theme;
    AppearanceKeeper appearance(theme, m_couple.places().directory + u"/settings.ini"_s);
    SettingsPage page(*robin, appearance);
    showAt(page);
    EXPECT_TRUE(reads(page, u"How Bothy starts goes with this computer."_s));
    EXPECT_TRUE(reads(page, u"For you alone. While locked, Bothy has the largest text"_s));
}

// ---- what removes stands in the other corner than what goes on ----------------------------------------------------

/// In the one corner of the bar, with the middle of the bar between them.
void expectParted(const QWidget& removes, const QWidget& goesOn) {
    const QWidget* bar = removes.parentWidget();
    while (bar && !qobject_cast<const BottomBar*>(bar))
        bar = bar->parentWidget();
    ASSERT_TRUE(bar && bar->isAncestorOf(&goesOn));
    const int middle = bar->width() / 2;
    EXPECT_LT(removes.mapTo(bar, removes.rect().topRight()).x(), middle);
    EXPECT_GT(goesOn.mapTo(bar, QPoint()).x(), middle);
}

TEST_F(TrueWords, DeletingStandsApartFromOffering) {
    startFrom("quiet_landing");
    expectParted(*find<QWidget>(*robinPage, "deleteDraft"), *find<QWidget>(*robinPage, "offer"));

    robinPage->goTo(u"check-in"_s);
    QCoreApplication::processEvents();
    click(*robinPage, "word.cb.rest");
    QCoreApplication::processEvents();
    expectParted(*find<QWidget>(*robinPage, "deleteNote"), *find<QWidget>(*robinPage, "showNote"));

    BoundariesPage page(*robin);
    showAt(page);
    page.goTo(u"new-agreement"_s);
    type(page, "agreementTitleEdit", u"Evenings"_s);
    QCoreApplication::processEvents();
    expectParted(*find<QWidget>(page, "deleteDraft"), *find<QWidget>(page, "offerAgreement"));
    page.goTo(u"new-limit:hard_no"_s);
    find<QPlainTextEdit>(page, "limitWords")->setPlainText(u"Not for me"_s);
    QCoreApplication::processEvents();
    expectParted(*find<QWidget>(page, "deleteLimitDraft"), *find<QWidget>(page, "saveLimit"));
}

} // namespace
} // namespace bothy
