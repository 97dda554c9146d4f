// "In one month" counts from the day on which it is chosen, on a page that stays open over midnight too.

#include "core/documents/aftercare/care_plan.h"
#include "core/documents/agreements/agreement.h"
#include "tests/ui/pages/care_couple.h"
#include "ui/boundaries/boundaries_page.h"
#include "ui/widgets/tag.h"

#include <QDateEdit>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class LookAgain : public CareCouple {
protected:
    void midnightPasses() {
        const Day before = robin->today();
        m_couple.clock().advance(std::chrono::hours(24));
        ASSERT_TRUE(waitFor([&] { return robin->shared().today == before.plus(1); }));
    }
    static void choose(const QWidget& page, const QString& words) {
        Tag* tag = nullptr;
        ASSERT_TRUE(waitFor([&] {
            for (auto* each : page.findChildren<Tag*>())
                if (each->isVisible() && each->kind() == TagKind::Choosable && each->text() == words) tag = each;
            return tag != nullptr;
        })) << qPrintable(words);
        tag->click();
        QCoreApplication::processEvents();
    }
    static void typeNoDay(const QWidget& page) {
        auto* day = find<QDateEdit>(page, "lookAgainDate");
        ASSERT_NE(day, nullptr);
        day->setFocus(Qt::TabFocusReason);
        day->findChild<QLineEdit*>()->selectAll();
        QTest::keyClicks(day, u"2027-04-31"_s);
    }
    Day inMonths(int months) const { return Day::of(robin->today().date().addMonths(months)); }
    std::optional<Day> inDraft(DocumentType type) const {
        for (const auto& [id, draft] : robin->mine().drafts) {
            if (draft.type != type) continue;
            if (type == DocumentType::CarePlan) return CarePlan::decode(draft.content)->lookAgain;
            return Agreement::decode(draft.content)->lookAgain;
        }
        return {};
    }
};

TEST_F(LookAgain, OfAnAgreementCountsFromTheDayOfTheChoice) {
    BoundariesPage page(*robin);
    showAt(page);
    page.goTo(u"new-agreement"_s);
    midnightPasses();
    choose(page, u"In one month"_s);
    EXPECT_EQ(inDraft(DocumentType::Agreement), inMonths(1));
    midnightPasses();
    choose(page, u"In three months"_s);
    EXPECT_EQ(inDraft(DocumentType::Agreement), inMonths(3));
    choose(page, u"A date"_s);
    EXPECT_EQ(find<QDateEdit>(page, "lookAgainDate")->minimumDate(), robin->today().plus(1).date());
}

TEST_F(LookAgain, AWrongDayIsNotOfferedAsAnother) {
    BoundariesPage page(*robin);
    showAt(page);
    page.goTo(u"new-agreement"_s);
    auto* words = find<QPlainTextEdit>(page, "agreementWordsEdit");
    ASSERT_NE(words, nullptr);
    words->setPlainText(u"Tea first"_s);
    choose(page, u"A date"_s);
    EXPECT_TRUE(find<QPushButton>(page, "offerAgreement")->isEnabled());
    typeNoDay(page);
    QTest::mouseClick(find<QPushButton>(page, "offerAgreement"), Qt::LeftButton);
    EXPECT_FALSE(find<QPushButton>(page, "offerAgreement")->isEnabled());
    EXPECT_TRUE(reads(page, u"2027-04-31 is no day of the calendar."_s));
    EXPECT_TRUE(robin->shared().documents.empty());
    choose(page, u"A date"_s); // once more: nothing else was chosen
    EXPECT_FALSE(find<QPushButton>(page, "offerAgreement")->isEnabled());
    EXPECT_EQ(find<QDateEdit>(page, "lookAgainDate")->text(), u"2027-04-31"_s);
    choose(page, u"No date"_s);
    EXPECT_TRUE(find<QPushButton>(page, "offerAgreement")->isEnabled());
    choose(page, u"A date"_s);
    EXPECT_FALSE(reads(page, u"is no day of the calendar."_s));
}

TEST_F(LookAgain, AWrongDayInAPlanKeepsItFromBeingOffered) {
    startFrom("quiet_landing");
    choose(*robinPage, u"A date"_s);
    EXPECT_TRUE(find<QPushButton>(*robinPage, "offer")->isEnabled());
    typeNoDay(*robinPage);
    QTest::mouseClick(find<QPushButton>(*robinPage, "offer"), Qt::LeftButton);
    EXPECT_FALSE(find<QPushButton>(*robinPage, "offer")->isEnabled());
    EXPECT_TRUE(reads(*robinPage, u"2027-04-31 is no day of the calendar."_s));
    const auto dayOnPaper = [&] {
        const auto blocks = robinPage->printedPage()->blocks;
        return std::ranges::any_of(blocks, [](const auto& each) { return each.words == u"Look again"_s; });
    };
    EXPECT_FALSE(dayOnPaper()) << "the day before is not what stands there";
    choose(*robinPage, u"In one month"_s);
    EXPECT_TRUE(dayOnPaper());
    EXPECT_TRUE(find<QPushButton>(*robinPage, "offer")->isEnabled());
}

TEST_F(LookAgain, OfALimitCountsFromTheDayOfTheChoice) {
    BoundariesPage page(*robin);
    showAt(page);
    robin->edit([&](PrivateState& mine) {
        mine.limitDraft = LimitDraft{Session::newDocumentId(), Limit{.words = u"Not this."_s}, false};
    });
    page.goTo(u"limit-draft"_s);
    midnightPasses();
    choose(page, u"In one month"_s);
    ASSERT_TRUE(waitFor([&] { return robin->mine().limitDraft->limit.lookAgain.has_value(); }));
    EXPECT_EQ(robin->mine().limitDraft->limit.lookAgain, inMonths(1));
}

TEST_F(LookAgain, OfAPlanCountsFromTheDayOfTheChoice) {
    startFrom("quiet_landing");
    midnightPasses();
    choose(*robinPage, u"In one month"_s);
    EXPECT_EQ(inDraft(DocumentType::CarePlan), inMonths(1));
}

} // namespace
} // namespace bothy
