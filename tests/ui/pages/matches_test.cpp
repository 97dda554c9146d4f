// In common: set aside, look together, what both opened, taking back, and pausing.

#include "core/session/session.h"
#include "tests/support/couple.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/matches/common_row_widget.h"
#include "ui/matches/common_rows.h"
#include "ui/matches/matches_page.h"
#include "ui/text/error_words.h"
#include "ui/theme/button_kind.h"
#include "ui/widgets/hills.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/row_card.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class InCommon : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_session = m_couple.window();
    }
    void enter(const Newcomer& who) {
        leave();
        Couple::open(*m_session, who);
        m_page = std::make_unique<MatchesPage>(*m_session);
        m_said = std::make_unique<QSignalSpy>(m_page.get(), &Page::said);
        m_wished = std::make_unique<QSignalSpy>(m_page.get(), &Page::pageRequested);
        showAt(*m_page, {970, 720});
    }
    void leave() {
        m_page.reset();
        if (m_session->stage() == Session::Stage::Open) m_session->lock();
    }
    /// Twelve items of yes, and maybe to the second of them; held aside.
    void setAside(const Newcomer& who, bool maybe = false, bool sooner = false) {
        enter(who);
        sayYesToMany(*m_session, 24);
        if (maybe) {
            for (const char* id : {"daily.hello_kiss", "touch.hugs"})
                if (const auto item = ItemId::from(ByteView(id)); shippedCatalogue().item(*item)) sayMaybe(*item);
            int nth = 0;
            for (const auto& [item, answer] : std::map(m_session->mine().answers.items()))
                if (++nth % 4 == 0) sayMaybe(item);
        }
        ASSERT_TRUE(finished(m_session->setAside(sooner)));
    }
    void sayMaybe(const ItemId& item) {
        ItemAnswer answer = m_session->mine().answers.of(item);
        for (auto& [side, value] : answer.sides)
            value = Answer::Conditional;
        m_session->answer(item, answer);
    }
    void lookTogetherByClicking() {
        click(*m_page, "together");
        EXPECT_EQ(m_page->room(), Room::TogetherNow);
        picture(*m_page, u"07-together"_s);
        click(*m_page, "continueTogether");
        ASSERT_TRUE(waitFor([&] { return m_session->stage() == Session::Stage::Locked; }));
        m_page.reset();
    }
    /// Robin and Sam set aside; Robin asks to look together; Sam unlocks and sees the result.
    void compareBoth() {
        setAside(Couple::sam());
        setAside(Couple::robin(), /*maybe=*/true);
        lookTogetherByClicking();
        enter(Couple::sam());
        ASSERT_TRUE(waitFor([&] { return !rows("bothYes").empty() && !rows("worthATalk").empty(); }));
    }
    RowCard* group(const char* name) const { return find<RowCard>(*m_page, name); }
    std::vector<CommonRowWidget*> rows(const char* name) const {
        std::vector<CommonRowWidget*> result;
        if (const RowCard* card = group(name))
            for (auto* row : card->findChildren<CommonRowWidget*>())
                if (row->isVisible()) result.push_back(row);
        return result;
    }
    bool hillsAreThere() const {
        const auto all = m_page->findChildren<Hills*>();
        return std::any_of(all.begin(), all.end(), [](const Hills* each) { return each->isVisible(); });
    }
    void undoLast() {
        const auto undo = m_said->back()[1].value<WayBack>();
        ASSERT_TRUE(undo);
        undo();
    }
    /// All words of the page, one after the other.
    QString words() const {
        QString all;
        for (const auto* label : m_page->findChildren<TextLabel*>())
            if (label->isVisible()) all += label->text() + u'\n';
        for (const auto* button : m_page->findChildren<QAbstractButton*>())
            if (button->isVisible()) all += button->text() + u'\n';
        return all;
    }

    Look m_look{ThemeName::Light};
    Couple m_couple;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MatchesPage> m_page;
    std::unique_ptr<QSignalSpy> m_said;
    std::unique_ptr<QSignalSpy> m_wished;
};

TEST_F(InCommon, IsEmptyUntilTheListIsSetAside) {
    enter(Couple::robin());
    EXPECT_TRUE(reads(*m_page, u"When both lists are set aside, you can look together."_s));
    picture(*m_page, u"07-empty"_s);
    click(*m_page, "toList");
    EXPECT_EQ(m_wished->back()[0].toString(), u"answers"_s);
}

/// Each look comes once a step is done: what is worked out for long has a line of its own.
TEST_F(InCommon, SetAsideLooksTheSameWhateverTheOtherDoes) {
    setAside(Couple::robin());
    ASSERT_TRUE(waitFor([&] { return !m_session->shared().rounds.empty(); }));
    const QString alone = words();
    EXPECT_TRUE(alone.contains(u"Set aside. There is nothing more to do."_s));
    picture(*m_page, u"07-set-aside"_s);
    setAside(Couple::sam());
    ASSERT_TRUE(waitFor([&] { return m_session->shared().rounds.front().iAnswered; }));
    EXPECT_EQ(words(), alone);
    enter(Couple::robin());
    ASSERT_TRUE(waitFor([&] { return m_session->shared().rounds.front().myPart.has_value(); }));
    EXPECT_EQ(words(), alone);
}

TEST_F(InCommon, TakingTheListBackIsOneClick) {
    setAside(Couple::robin());
    click(*m_page, "takeBackList");
    EXPECT_FALSE(m_session->mine().setAside);
    EXPECT_EQ(m_said->back()[0].toString(), u"Taken back. Nothing was shown."_s);
    EXPECT_TRUE(reads(*m_page, u"When both lists are set aside, you can look together."_s));
}

TEST_F(InCommon, TakingTheListBackCanBeUndoneWhileNothingElseChanged) {
    setAside(Couple::robin());
    const auto before = m_session->mine().setAside;
    click(*m_page, "takeBackList");
    undoLast();
    EXPECT_EQ(m_session->mine().setAside, before);
    EXPECT_TRUE(reads(*m_page, u"Set aside. There is nothing more to do."_s));
    click(*m_page, "takeBackList");
    sayMaybe(m_session->mine().answers.items().begin()->first);
    undoLast();
    EXPECT_FALSE(m_session->mine().setAside) << "nobody looked these rows over";
}

TEST_F(InCommon, LookingTogetherIsAStepOfItsOwn) {
    setAside(Couple::robin());
    EXPECT_TRUE(reads(*m_page, u"When you are both here:"_s));
    auto* together = find<QAbstractButton>(*m_page, "together");
    ASSERT_NE(together, nullptr);
    EXPECT_EQ(buttonKindOf(together), ButtonKind::Accent);
    EXPECT_FALSE(together->icon().isNull());
    EXPECT_EQ(find<QAbstractButton>(*m_page, "invite"), nullptr);
}

TEST(InCommonAlone, SaysThatComparingNeedsTwoAndHowTheOtherComesIn) {
    const Look look(ThemeName::Light);
    Couple couple;
    couple.moveInAlone();
    const auto session = couple.window();
    Couple::open(*session, Couple::robin());
    MatchesPage page(*session);
    showAt(page, {970, 720});
    EXPECT_EQ(page.room(), Room::OnlyYou);
    EXPECT_TRUE(reads(page, u"Comparing needs a second person."_s));
    EXPECT_FALSE(reads(page, u"you can look together"_s));
    lookAround(page, u"07-alone-empty"_s);
    sayYesToMany(*session);
    ASSERT_TRUE(finished(session->setAside(false)));
    EXPECT_TRUE(reads(page, u"Kept for later."_s));
    EXPECT_EQ(find<QAbstractButton>(page, "together"), nullptr);
    lookAround(page, u"07-alone"_s);
    QSignalSpy wished(&page, &Page::pageRequested);
    click(page, "invite");
    ASSERT_EQ(wished.size(), 1);
    EXPECT_EQ(wished[0][0].toString(), u"settings"_s);
    EXPECT_EQ(wished[0][1].toString(), u"other-person"_s);
}

TEST_F(InCommon, LookingTogetherCanBeLeftBeforeItBegins) {
    setAside(Couple::robin());
    click(*m_page, "together");
    EXPECT_TRUE(
        reads(*m_page, u"Your part stays open in Bothy, out of sight. Neither of you sees the other’s list."_s));
    EXPECT_TRUE(reads(*m_page, u"What is shown then has been seen."_s)) << "said before, as it has no undo";
    EXPECT_EQ(find<QAbstractButton>(*m_page, "continueTogether")->text(), u"Lock and continue"_s);
    click(*m_page, "togetherNotNow");
    EXPECT_TRUE(reads(*m_page, u"Set aside. There is nothing more to do."_s));
    EXPECT_EQ(m_page->room(), Room::BothOfYou);
    EXPECT_TRUE(m_session->mine().setAside);
}

TEST_F(InCommon, BothSeeTheSameRowsFromTheirOwnSide) {
    compareBoth();
    EXPECT_TRUE(reads(*m_page, u"A yes means you may ask. It does not mean yes today."_s));
    EXPECT_TRUE(reads(*m_page, u"At least one maybe. Bothy names nobody, and whoever said yes can tell."_s));
    const std::size_t yes = rows("bothYes").size();
    const std::size_t talk = rows("worthATalk").size();
    EXPECT_GT(yes, 0u);
    EXPECT_GT(talk, 0u);
    EXPECT_TRUE(reads(*m_page, u"you give, \u2068Robin\u2069 receives"_s));
    EXPECT_FALSE(words().contains(QRegularExpression(u"[0-9]"_s))) << "no counts and no dates";
    picture(*m_page, u"07-in-common"_s);

    enter(Couple::robin());
    ASSERT_TRUE(waitFor([&] { return rows("bothYes").size() == yes; }));
    EXPECT_EQ(rows("worthATalk").size(), talk);
    EXPECT_TRUE(reads(*m_page, u"you give, \u2068Sam\u2069 receives"_s));
    EXPECT_TRUE(find<QAbstractButton>(*m_page, "lookOverAgain"));
    click(*m_page, "lookOverAgain");
    EXPECT_EQ(m_wished->back()[1].toString(), u"look-over"_s);
}

TEST_F(InCommon, ARowThatIsTakenBackIsAbsentForBoth) {
    compareBoth();
    enter(Couple::robin()); // has looked
    ASSERT_TRUE(waitFor([&] { return !rows("bothYes").empty(); }));
    enter(Couple::sam());
    ASSERT_TRUE(waitFor([&] { return !rows("bothYes").empty(); }));
    const std::size_t before = rows("bothYes").size();
    CommonRowWidget* row = rows("bothYes").front();
    const SharedRow gone = row->row().row;
    const auto saidBefore = m_said->size();
    row->findChild<QPushButton*>(u"takeBack"_s)->click();
    ASSERT_TRUE(waitFor([&] { return rows("bothYes").size() == before - 1 && m_said->size() > saidBefore; }));
    EXPECT_FALSE(m_said->back()[1].value<WayBack>()) << "it takes both to bring it back";
    enter(Couple::robin());
    ASSERT_TRUE(waitFor([&] { return !rows("bothYes").empty(); }));
    for (const CommonRowWidget* each : rows("bothYes"))
        EXPECT_FALSE(each->row().row == gone);
    EXPECT_FALSE(words().contains(u"taken back"_s, Qt::CaseInsensitive)) << "nothing tells of it";
    EXPECT_TRUE(reads(*m_page, u"Only comparing again brings it back."_s)) << "said before, as it has no undo";
}

TEST_F(InCommon, ARowTakenBackBeforeTheOtherLookedIsSaidOnceWithoutItsName) {
    compareBoth();
    rows("bothYes").front()->findChild<QPushButton*>(u"takeBack"_s)->click();
    ASSERT_TRUE(waitFor([&] { return m_said->size() > 0; }));
    EXPECT_FALSE(reads(*m_page, u"Something was taken back before you looked."_s)) << "not to who took it back";
    enter(Couple::robin());
    ASSERT_TRUE(waitFor([&] { return reads(*m_page, u"Something was taken back before you looked."_s); }));
    EXPECT_TRUE(reads(*m_page, u"The other person may know your answer there."_s));
    picture(*m_page, u"07-taken-back-before"_s);
    auto* message = find<InlineMessage>(*m_page, "notice.3");
    ASSERT_NE(message, nullptr);
    message->findChild<QToolButton*>()->click();
    EXPECT_FALSE(reads(*m_page, u"Something was taken back before you looked."_s));
    leave();
    enter(Couple::robin());
    EXPECT_FALSE(reads(*m_page, u"Something was taken back before you looked."_s)) << "once";
}

TEST_F(InCommon, OnceMyPartIsOutThePageStillLooksTheSameAndTakingBackSaysWhatItMeans) {
    setAside(Couple::robin());
    ASSERT_TRUE(waitFor([&] { return !m_session->shared().rounds.empty(); }));
    const QString alone = words();
    setAside(Couple::sam());
    ASSERT_TRUE(waitFor([&] { return m_session->shared().rounds.front().iAnswered; }));
    enter(Couple::robin());
    ASSERT_TRUE(waitFor([&] { return m_session->shared().rounds.front().myPart.has_value(); }));
    EXPECT_FALSE(m_session->mine().setAside);
    EXPECT_EQ(words(), alone);
    QSignalSpy ended(m_page.get(), &Page::ended);
    click(*m_page, "takeBackList");
    ASSERT_TRUE(waitFor([&] { return reads(*m_page, u"The other part did not come."_s); }));
    ASSERT_TRUE(waitFor([&] { return ended.size() == 1; }));
    EXPECT_EQ(ended[0][0].toString(), u"Stopped. To be careful, think of your answers in this round as known."_s);
    picture(*m_page, u"07-other-part"_s);
}

TEST_F(InCommon, ARowLeadsToAnAgreementOrACarePlan) {
    compareBoth();
    CommonRowWidget* row = rows("bothYes").front();
    const QString item = row->row().row.itemId;
    click(*row, "expand");
    click(*row, "agreement");
    EXPECT_EQ(m_wished->back()[0].toString(), u"boundaries"_s);
    EXPECT_EQ(m_wished->back()[1].toString(), u"new-agreement:"_s + item);
    click(*row, "carePlan");
    EXPECT_EQ(m_wished->back()[0].toString(), u"care"_s);
    EXPECT_EQ(m_wished->back()[1].toString(), u"new:"_s + item);
    picture(*m_page, u"07-in-common-open"_s);
}

TEST_F(InCommon, WhatCanBeDoneWithARowStandsBelowItsWords) {
    compareBoth();
    CommonRowWidget* row = rows("bothYes").front();
    click(*row, "expand");
    const auto inset = [&](const QWidget* widget, bool mirrored) {
        const int left = widget->mapTo(row, QPoint()).x();
        return mirrored ? row->width() - left - widget->width() : left;
    };
    const auto expectBelow = [&](bool mirrored) {
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
        const QString title = row->row().item->prompt;
        for (const auto* label : row->findChildren<TextLabel*>()) {
            if (label->text() != title) continue;
            EXPECT_NEAR(inset(label, mirrored), inset(find<QWidget>(*row, "agreement"), mirrored), 3);
        }
    };
    expectBelow(false);
    const Look mirrored(ThemeName::Light, 1.0, Qt::RightToLeft);
    expectBelow(true);
}

TEST_F(InCommon, TicksOnRowsWorthATalkAreMineAlone) {
    compareBoth();
    CommonRowWidget* row = rows("worthATalk").front();
    click(*row, "expand");
    click(*row, "talkedAbout");
    EXPECT_TRUE(reads(*row, u"talked about"_s));
    undoLast();
    EXPECT_TRUE(m_session->mine().talkedAbout.empty());
    EXPECT_FALSE(reads(*row, u"· talked about"_s));
    click(*row, "talkedAbout");
    const auto talkedAbout = m_session->mine().talkedAbout;
    click(*row, "later");
    undoLast();
    EXPECT_EQ(m_session->mine().talkedAbout, talkedAbout) << "the other mark is there again";
    EXPECT_TRUE(m_session->mine().leftForLater.empty());
    click(*row, "later");
    EXPECT_TRUE(reads(*row, u"not now"_s));
    EXPECT_TRUE(m_session->mine().talkedAbout.empty());
    EXPECT_EQ(m_session->mine().leftForLater.size(), 1u);
    enter(Couple::sam());
    EXPECT_EQ(m_session->mine().leftForLater.size(), 1u) << "kept";
    enter(Couple::robin());
    EXPECT_TRUE(m_session->mine().leftForLater.empty());
    EXPECT_FALSE(words().contains(u"· not now"_s));
}

TEST_F(InCommon, RowsUnderALimitAreAbsent) {
    compareBoth();
    const std::size_t before = rows("bothYes").size();
    const QString item = rows("bothYes").front()->row().row.itemId;
    Limit limit;
    limit.kind = u"hard"_s;
    limit.items = {item};
    ASSERT_TRUE(finished(m_session->setLimit(Session::newDocumentId(), limit)));
    EXPECT_LT(rows("bothYes").size(), before);
    for (const CommonRowWidget* each : rows("bothYes"))
        EXPECT_NE(each->row().row.itemId, item);
}

TEST_F(InCommon, NoRowAtAllSaysNothingAboutAnybody) {
    compareBoth();
    for (const char* name : {"bothYes", "worthATalk"})
        while (!rows(name).empty()) {
            const std::size_t before = rows(name).size();
            rows(name).front()->findChild<QPushButton*>(u"takeBack"_s)->click();
            ASSERT_TRUE(waitFor([&] { return rows(name).size() < before; }));
        }
    EXPECT_TRUE(reads(*m_page, u"Nothing to show this time."_s));
    EXPECT_TRUE(reads(*m_page, u"none of them say anything about you two."_s));
    EXPECT_FALSE(reads(*m_page, u"A yes means you may ask."_s)) << "there is nothing to ask about";
    EXPECT_TRUE(reads(*m_page, u"You can compare again in a week."_s));
    EXPECT_TRUE(hillsAreThere());
    lookAround(*m_page, u"07-none"_s);
    click(*m_page, "lookAtList");
    EXPECT_EQ(m_wished->back()[0].toString(), u"answers"_s);
    m_couple.clock().advance(std::chrono::hours(24 * 3));
    enter(Couple::sam());
    EXPECT_TRUE(reads(*m_page, u"You can compare again in some days."_s));
    m_couple.clock().advance(std::chrono::hours(24 * 5));
    enter(Couple::sam());
    EXPECT_TRUE(reads(*m_page, u"You can compare again when you like."_s));
}

TEST_F(InCommon, PausedHidesEverythingUntilBothContinue) {
    compareBoth();
    ASSERT_TRUE(finished(m_session->pause()));
    EXPECT_TRUE(reads(*m_page, u"Everything is kept. Continue when you like."_s));
    EXPECT_TRUE(reads(*m_page, u"Shared pages come back when both of you have continued."_s));
    EXPECT_TRUE(rows("bothYes").empty());
    for (const auto* button : m_page->findChildren<QAbstractButton*>()) {
        if (!button->isVisible()) continue;
        EXPECT_EQ(buttonKindOf(button) == ButtonKind::Filled, button->objectName() == u"continue"_s);
    }
    picture(*m_page, u"07-paused"_s);
    enter(Couple::robin());
    EXPECT_TRUE(reads(*m_page, u"Shared pages come back when both of you have continued."_s));
    EXPECT_EQ(find<QAbstractButton>(*m_page, "continue"), nullptr) << "only who paused continues";
    enter(Couple::sam());
    click(*m_page, "continue");
    ASSERT_TRUE(waitFor([&] { return !rows("bothYes").empty(); }));
}

/// Once the other part is here, mine follows: an offer that cannot be kept is not made.
TEST_F(InCommon, StoppingIsOfferedOnlyWhileItStopsSomething) {
    setAside(Couple::sam());
    ASSERT_TRUE(waitFor([&] { return !m_session->shared().rounds.empty(); }));
    setAside(Couple::robin());
    ASSERT_TRUE(waitFor([&] { return m_session->shared().rounds.front().accept.has_value(); }));
    Q_EMIT m_session->comparing(1, 2);
    ASSERT_TRUE(waitFor([&] { return find<QWidget>(*m_page, "stopComparing") != nullptr; }));
    Q_EMIT m_session->comparing(0, 0);
    enter(Couple::sam());
    ASSERT_TRUE(waitFor([&] { return m_session->shared().rounds.front().open.has_value(); }));
    leave();
    std::vector<bool> couldStop;
    const CommonRows rows(*m_session);
    const auto listening = QObject::connect(m_session.get(), &Session::comparing, [&](int, int total) {
        if (total > 0) couldStop.push_back(rows.canStop());
    });
    Couple::open(*m_session, Couple::robin());
    ASSERT_TRUE(waitFor([&] { return !m_session->shared().rows.empty(); }));
    QObject::disconnect(listening);
    EXPECT_FALSE(couldStop.empty());
    EXPECT_EQ(std::ranges::count(couldStop, true), 0);
}

TEST_F(InCommon, ASecondComparisonWithinSevenDaysWaits) {
    compareBoth();
    setAside(Couple::sam(), false, /*sooner=*/true);
    EXPECT_TRUE(reads(*m_page, u"Set aside. There is nothing more to do."_s));
    EXPECT_FALSE(rows("bothYes").empty()) << "what was shown stays";
    picture(*m_page, u"07-in-common-set-aside-again"_s);
    click(*m_page, "togetherAgain");
    click(*m_page, "continueTogether");
    ASSERT_TRUE(waitFor([&] { return m_session->stage() == Session::Stage::Locked; }));
    enter(Couple::robin());
    sayYesToMany(*m_session, 24);
    QSignalSpy notCompared(m_session.get(), &Session::notCompared);
    ASSERT_TRUE(finished(m_session->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return notCompared.size() == 1; }));
    const auto tooSoon = notCompared[0][0].value<Error>();
    EXPECT_EQ(tooSoon.kind, ErrorKind::TooSoon);
    ASSERT_TRUE(waitFor([&] { return find<QAbstractButton>(*m_page, "togetherAgain") != nullptr; }));
    click(*m_page, "togetherAgain");
    click(*m_page, "continueTogether");
    ASSERT_TRUE(waitFor([&] { return reads(*m_page, errorWords(tooSoon).title); }));
    picture(*m_page, u"07-too-soon"_s);
}

struct LookOf {
    const char* name;
    ThemeName theme;
    double text;
    Qt::LayoutDirection direction;
    QSize size;
};

class InCommonLooks : public InCommon, public testing::WithParamInterface<LookOf> {};

TEST_P(InCommonLooks, NothingIsCutOffAndEverythingHasAName) {
    const LookOf& look = GetParam();
    const Look worn(look.theme, look.text, look.direction);
    const QString name = QString::fromLatin1(look.name) + u'-';
    const auto check = [&](const QString& view) {
        m_page->resize(look.size);
        QCoreApplication::processEvents();
        picture(*m_page, name + view);
        expectNamed(*m_page);
        expectNothingClipped(*m_page);
    };
    enter(Couple::robin());
    check(u"common-empty"_s);
    setAside(Couple::robin());
    check(u"common-set-aside"_s);
    click(*m_page, "together");
    check(u"common-together"_s);
    compareBoth();
    click(*rows("bothYes")[1], "expand");
    click(*rows("worthATalk")[0], "expand");
    check(u"common-shown"_s);
    ASSERT_TRUE(finished(m_session->pause()));
    check(u"common-paused"_s);
}

INSTANTIATE_TEST_SUITE_P(
    Looks, InCommonLooks,
    testing::Values(LookOf{"light", ThemeName::Light, 1.0, Qt::LeftToRight, {970, 720}},
                    LookOf{"dark", ThemeName::Dark, 1.0, Qt::LeftToRight, {970, 720}},
                    LookOf{"contrast", ThemeName::HighContrastLight, 1.0, Qt::LeftToRight, {970, 720}},
                    LookOf{"large", ThemeName::Light, 2.0, Qt::LeftToRight, {800, 456}},
                    LookOf{"rtl", ThemeName::Light, 1.0, Qt::RightToLeft, {970, 720}}),
    [](const auto& look) { return std::string(look.param.name); });

} // namespace
} // namespace bothy
