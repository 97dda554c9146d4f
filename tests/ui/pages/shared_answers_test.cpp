// Answers shown as they are: looking them over, showing and taking back, and how they stand in common.

#include "core/session/sharing.h"
#include "tests/support/couple.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/answers/answers_page.h"
#include "ui/answers/look_over_plain_row.h"
#include "ui/matches/common_row_widget.h"
#include "ui/matches/matches_page.h"
#include "ui/widgets/row_card.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

ItemId idOf(const char* text) {
    return *ItemId::from(ByteView(text));
}

/// Robin and Sam in a window each; Robin's pages are looked at.
class SharedAnswersPages : public testing::Test {
protected:
    void SetUp() override {
        m_couple.moveIn();
        m_robin = m_couple.window();
        m_sam = m_couple.window();
        Couple::open(*m_robin, Couple::robin());
        Couple::open(*m_sam, Couple::sam());
        m_list = std::make_unique<AnswersPage>(*m_robin);
        m_common = std::make_unique<MatchesPage>(*m_robin);
        m_said = std::make_unique<QSignalSpy>(m_list.get(), &Page::said);
        showAt(*m_common, {970, 720});
        showAt(*m_list, {970, 720});
    }
    static void answer(Session& session, const char* item, Answer value, RoleSide side = RoleSide::Both,
                       std::vector<const char*> conditions = {}) {
        ItemAnswer given = session.mine().answers.of(idOf(item));
        given.sides[side] = value;
        for (const char* id : conditions)
            given.conditions.push_back(*ConditionId::from(ByteView(id)));
        session.answer(idOf(item), given);
    }
    static void showAll(Session& session) {
        Sharing sharing(session);
        ASSERT_TRUE(finished(sharing.show(sharing.rows())));
    }
    void samShows(const char* item, Answer value, RoleSide side = RoleSide::Both) {
        answer(*m_sam, item, value, side);
        std::vector<PlainRow> wanted;
        for (const PlainRow& row : Sharing(*m_sam).rows())
            if (row.place == AnswerPlace(idOf(item), side)) wanted.push_back(row);
        ASSERT_TRUE(finished(Sharing(*m_sam).show(wanted)));
        ASSERT_TRUE(waitFor([&] { return m_robin->shared().shownBy(m_sam->me()).contains({idOf(item), side}); }));
    }
    void lookOver() {
        m_list->goTo(u"look-over"_s);
        QCoreApplication::processEvents();
    }
    LookOverPlainRow* plain(const char* name) const {
        return find<LookOverPlainRow>(*m_list, ("plain." + QByteArray(name)).constData());
    }
    bool isTicked(const char* name) const {
        return find<QCheckBox>(*m_list, ("tick." + QByteArray(name)).constData())->isChecked();
    }
    void tick(const char* name) { click(*m_list, ("tick." + QByteArray(name)).constData()); }
    std::vector<CommonRowWidget*> group(const char* name) const {
        std::vector<CommonRowWidget*> rows;
        for (const RowCard* card : m_common->findChildren<RowCard*>(QString::fromLatin1(name)))
            for (auto* row : card->findChildren<CommonRowWidget*>())
                if (row->isVisible()) rows.push_back(row);
        return rows;
    }
    /// Null while there is none.
    CommonRowWidget* firstOf(const char* name) const {
        const auto rows = group(name);
        return rows.empty() ? nullptr : rows.front();
    }
    bool readsIn(const QWidget* part, const QString& words) const { return part && reads(*part, words); }
    QString lastWords() const { return m_said->isEmpty() ? QString() : m_said->back().front().toString(); }

    Look m_look{ThemeName::Light};
    Couple m_couple;
    std::unique_ptr<Session> m_robin, m_sam;
    std::unique_ptr<AnswersPage> m_list;
    std::unique_ptr<MatchesPage> m_common;
    std::unique_ptr<QSignalSpy> m_said;
};

TEST_F(SharedAnswersPages, AListThatSaysLessOffersToTakeTheRowBackAtTheItem) {
    sayYesToMany(*m_robin);
    sayYesToMany(*m_sam);
    ASSERT_TRUE(finished(m_robin->setAside(false)));
    ASSERT_TRUE(finished(m_sam->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return !m_robin->shared().rows.empty() && !m_sam->shared().rows.empty(); }));
    const auto rows = m_robin->shared().rows;
    const auto mutual = std::ranges::find(rows, 0, &SharedRow::direction);
    ASSERT_NE(mutual, rows.end());
    const QByteArray item = mutual->itemId.toLatin1();
    m_list->goTo(u"item:"_s + mutual->itemId);
    QWidget* card = nullptr;
    ASSERT_TRUE(waitFor([&] { return (card = find<QWidget>(*m_list, ("item." + item).constData())) != nullptr; }));
    EXPECT_EQ(find<QWidget>(*card, "takeBackStill"), nullptr) << "list and row say the same";
    answer(*m_robin, item.constData(), Answer::Conditional);
    ASSERT_TRUE(waitFor([&] { return find<QWidget>(*card, "takeBackStill") != nullptr; }))
        << "a maybe is less than yes";
    EXPECT_TRUE(readsIn(card, u"In common still shows what you said before."_s));
    EXPECT_EQ(m_robin->shared().rows, rows) << "an edit takes nothing back by itself";
    picture(*m_list, u"05-shown-still"_s);
    click(*card, "takeBackStill");
    for (const Session* session : {m_robin.get(), m_sam.get()})
        ASSERT_TRUE(waitFor([&] {
            return std::ranges::find(session->shared().rows, mutual->itemId, &SharedRow::itemId) ==
                   session->shared().rows.end();
        }));
    EXPECT_TRUE(waitFor([&] { return find<QWidget>(*card, "takeBackStill") == nullptr; }));
    EXPECT_EQ(m_robin->shared().rows.size(), rows.size() - 1);
}

TEST_F(SharedAnswersPages, AnAnswerShownAsItIsCanBeTakenBackAtTheItemOnceTheListDiffers) {
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::Second);
    showAll(*m_robin);
    const AnswerPlace place{idOf("emo.trusted"), RoleSide::Second};
    ASSERT_TRUE(waitFor([&] { return m_sam->shared().shownBy(m_robin->me()).contains(place); }));
    m_list->goTo(u"item:emo.trusted"_s);
    QWidget* card = nullptr;
    ASSERT_TRUE(waitFor([&] { return (card = find<QWidget>(*m_list, "item.emo.trusted")) != nullptr; }));
    answer(*m_robin, "emo.trusted", Answer::Closed, RoleSide::Second);
    ASSERT_TRUE(waitFor([&] { return find<QWidget>(*card, "takeBackStill") != nullptr; }));
    click(*card, "takeBackStill");
    EXPECT_TRUE(waitFor([&] { return !m_sam->shared().shownBy(m_robin->me()).contains(place); }));
    EXPECT_TRUE(waitFor([&] { return find<QWidget>(*card, "takeBackStill") == nullptr; }));
}

TEST_F(SharedAnswersPages, BelowALongListTheyAreOneClickAway) {
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::Second);
    lookOver();
    EXPECT_EQ(find<QPushButton>(*m_list, "toPlain"), nullptr) << "alone they stand at the top";
    sayYesToMany(*m_robin, 60);
    lookOver();
    click(*m_list, "toPlain");
    const QWidget* focus = QApplication::focusWidget();
    ASSERT_TRUE(focus);
    EXPECT_EQ(focus->objectName(), u"tick.emo.trusted.2"_s);
    EXPECT_EQ(focus->visibleRegion().boundingRect().height(), focus->height()) << "in view";
}

TEST_F(SharedAnswersPages, NothingIsTickedBeforehandAndOnlyTickedRowsAreShown) {
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::Second, {"not_when_tired"});
    answer(*m_robin, "emo.comfort_only", Answer::Open, RoleSide::Second);
    lookOver();
    for (const auto* box : m_list->findChildren<QCheckBox*>())
        EXPECT_FALSE(box->isVisible() && box->objectName().startsWith(u"tick."_s) && box->isChecked());
    EXPECT_FALSE(find<QPushButton>(*m_list, "showThese")->isEnabled());
    EXPECT_TRUE(readsIn(plain("emo.trusted.2"), u"Important to me"_s));
    EXPECT_TRUE(readsIn(plain("emo.trusted.2"), u"Not when I am tired"_s)) << "exactly what is read";
    tick("emo.trusted.2");
    click(*m_list, "showThese");
    ASSERT_TRUE(waitFor([&] { return !m_robin->shared().shownBy(m_robin->me()).empty(); }));
    EXPECT_EQ(m_robin->shared().shownBy(m_robin->me()).size(), 1u);
    EXPECT_TRUE(waitFor([&] { return readsIn(plain("emo.trusted.2"), u"Shown"_s); }));
    EXPECT_TRUE(waitFor([&] { return lastWords() == u"Shown. You can take each row back."_s; }));
    EXPECT_TRUE(waitFor([&] { return Sharing(*m_sam).common().size() == 1; }));
}

TEST_F(SharedAnswersPages, WhatIsTickedStaysTickedUntilItIsShown) {
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::Second);
    answer(*m_robin, "emo.comfort_only", Answer::Open, RoleSide::Second);
    sayYesToMany(*m_robin);
    lookOver();
    tick("emo.trusted.2");
    m_list->goToStart();
    lookOver();
    EXPECT_TRUE(isTicked("emo.trusted.2"));
    EXPECT_FALSE(isTicked("emo.comfort_only.2"));
    QSignalSpy left(m_list.get(), &Page::pageRequested);
    click(*m_list, "setAside");
    ASSERT_TRUE(waitFor([&] { return find<QWidget>(*m_list, "plainNotShown") != nullptr; }));
    EXPECT_TRUE(m_robin->isSetAside());
    EXPECT_TRUE(left.isEmpty()) << "something that was ticked is left";
    EXPECT_TRUE(reads(*m_list, u"What is ticked here is not shown yet."_s));
    EXPECT_TRUE(m_robin->shared().shownBy(m_robin->me()).empty());
    lookAround(*m_list, u"06-look-over-ticked"_s);
    click(*m_list, "showThese");
    ASSERT_TRUE(waitFor([&] { return readsIn(plain("emo.trusted.2"), u"Shown"_s); }));
    EXPECT_TRUE(waitFor([&] { return find<QWidget>(*m_list, "plainNotShown") == nullptr; }));
    EXPECT_EQ(m_robin->shared().shownBy(m_robin->me()).size(), 1u);
    plain("emo.trusted.2")->findChild<QPushButton*>(u"takeBackAnswer"_s)->click();
    ASSERT_TRUE(waitFor([&] { return find<QCheckBox>(*m_list, "tick.emo.trusted.2") != nullptr; }));
    EXPECT_FALSE(isTicked("emo.trusted.2")) << "it was shown with the tick of before";
}

TEST_F(SharedAnswersPages, ATickIsForTheWordsThatWereTicked) {
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::Second);
    lookOver();
    tick("emo.trusted.2");
    answer(*m_robin, "emo.trusted", Answer::Conditional, RoleSide::Second);
    lookOver();
    EXPECT_FALSE(isTicked("emo.trusted.2"));
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::Second);
    lookOver();
    EXPECT_FALSE(isTicked("emo.trusted.2")) << "that was given up";
}

TEST_F(SharedAnswersPages, ATickThatWasGivenUpStaysSoWhateverElseChangedMeanwhile) {
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::Second);
    answer(*m_robin, "after.near", Answer::Open, RoleSide::Second);
    lookOver();
    tick("emo.trusted.2");
    tick("after.near.2");
    answer(*m_robin, "emo.trusted", Answer::Conditional, RoleSide::Second);
    answer(*m_robin, "emo.comfort_only", Answer::Open, RoleSide::Second);
    lookOver();
    EXPECT_FALSE(isTicked("emo.trusted.2"));
    EXPECT_FALSE(isTicked("emo.comfort_only.2"));
    EXPECT_TRUE(isTicked("after.near.2")) << "it says the same";
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::Second);
    lookOver();
    EXPECT_FALSE(isTicked("emo.trusted.2"));
    EXPECT_TRUE(isTicked("after.near.2"));
}

TEST_F(SharedAnswersPages, ARowThatWasHiddenComesBackWithoutItsTick) {
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::Second);
    answer(*m_robin, "after.near", Answer::Open, RoleSide::Second);
    lookOver();
    tick("emo.trusted.2");
    tick("after.near.2");
    const auto hide = [&](bool hidden) {
        m_robin->edit([&](PrivateState& mine) { mine.answers.hide(idOf("emo.trusted"), hidden); });
        lookOver();
    };
    hide(true);
    ASSERT_FALSE(plain("emo.trusted.2"));
    EXPECT_TRUE(isTicked("after.near.2"));
    hide(false);
    ASSERT_TRUE(plain("emo.trusted.2"));
    EXPECT_FALSE(isTicked("emo.trusted.2"));
    EXPECT_TRUE(isTicked("after.near.2"));
}

TEST_F(SharedAnswersPages, TakingBackIsOneClickAndTheRowIsGoneForBoth) {
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::Second);
    showAll(*m_robin);
    ASSERT_TRUE(waitFor([&] { return Sharing(*m_sam).common().size() == 1; }));
    lookOver();
    plain("emo.trusted.2")->findChild<QPushButton*>(u"takeBackAnswer"_s)->click();
    EXPECT_TRUE(waitFor([&] { return Sharing(*m_sam).common().empty(); }));
    EXPECT_TRUE(waitFor([&] { return lastWords() == u"Taken back. It is not shown any more."_s; }));
    EXPECT_TRUE(Sharing(*m_robin).common().empty());
    EXPECT_FALSE(m_said->back()[1].value<WayBack>()) << "what was seen has no undo";
}

TEST_F(SharedAnswersPages, KeptAndLimitedAnswersAreNotListedAndOldOnesAskFirst) {
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::Second);
    answer(*m_robin, "emo.comfort_only", Answer::Open, RoleSide::Second);
    answer(*m_robin, "after.near", Answer::Open, RoleSide::Second);
    m_robin->edit([](PrivateState& mine) {
        ItemAnswer kept = mine.answers.of(idOf("emo.trusted"));
        kept.keepPrivate = true;
        mine.answers.set(idOf("emo.trusted"), kept);
        Limit limit;
        limit.items = {u"emo.comfort_only"_s};
        mine.ownLimits[Session::newDocumentId()] = limit;
        ItemAnswer old = mine.answers.of(idOf("after.near"));
        old.changed = Day{old.changed.sinceEpoch - 400};
        mine.answers.set(idOf("after.near"), old);
    });
    lookOver();
    EXPECT_FALSE(plain("emo.trusted.2"));
    EXPECT_FALSE(plain("emo.comfort_only.2"));
    ASSERT_TRUE(plain("after.near.2"));
    EXPECT_TRUE(readsIn(plain("after.near.2"), u"Some time old. Tick it if it still holds."_s));
    tick("after.near.2");
    click(*m_list, "showThese");
    ASSERT_TRUE(waitFor([&] { return !Sharing(*m_robin).rows().front().isOld; }));
    EXPECT_EQ(m_robin->mine().answers.of(idOf("after.near")).changed, m_robin->today());
}

TEST_F(SharedAnswersPages, AnEditDoesNotChangeWhatIsShownAndSaysSo) {
    answer(*m_robin, "talk.time_out", Answer::Conditional);
    showAll(*m_robin);
    ASSERT_EQ(group("protection").size(), 1u);
    const QStringList before = wordsOn(*m_common);
    answer(*m_robin, "talk.time_out", Answer::Open);
    EXPECT_EQ(Sharing(*m_robin).common().front().result, PairResult::WorthATalk);
    lookOver();
    EXPECT_TRUE(readsIn(plain("talk.time_out.0"),
                        u"Still shown: “Helps sometimes”. Your answer is more careful now. Tick it to show that."_s));
    EXPECT_EQ(wordsOn(*m_common), before) << "both may be looking there; only my list tells";
}

TEST_F(SharedAnswersPages, ARowOfBothReadsTheSameWhateverItsOwnerHasOnTheListByNow) {
    sayYesToMany(*m_robin);
    sayYesToMany(*m_sam);
    ASSERT_TRUE(finished(m_robin->setAside(false)));
    ASSERT_TRUE(finished(m_sam->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return !group("bothYes").empty(); }));
    for (CommonRowWidget* row : group("bothYes"))
        row->setOpen(true);
    const QStringList before = wordsOn(*m_common);
    const auto mutual = std::ranges::find(m_robin->shared().rows, 0, &SharedRow::direction);
    const QByteArray item = mutual->itemId.toLatin1();
    answer(*m_robin, item.constData(), Answer::Conditional, RoleSide::Both, {"not_when_tired"});
    EXPECT_EQ(wordsOn(*m_common), before);
}

TEST_F(SharedAnswersPages, OwnConditionsAreReadAfterAClickThatLooksTheSameWithoutAny) {
    sayYesToMany(*m_robin);
    sayYesToMany(*m_sam);
    ASSERT_TRUE(finished(m_robin->setAside(false)));
    ASSERT_TRUE(finished(m_sam->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return !group("bothYes").empty(); }));
    CommonRowWidget* row = group("bothYes").front();
    row->setOpen(true);
    const QByteArray item = row->row().row.itemId.toLatin1();
    click(*row, "lookAtConditions");
    EXPECT_TRUE(readsIn(row, u"You have no conditions here."_s));
    row->setOpen(false);
    row->setOpen(true);
    EXPECT_NE(find<QPushButton>(*row, "lookAtConditions"), nullptr) << "closing the row puts them away again";
    answer(*m_robin, item.constData(), Answer::Open, row->row().mySide, {"not_when_tired"});
    EXPECT_EQ(find<QPushButton>(*row, "showConditions"), nullptr);
    click(*row, "lookAtConditions");
    EXPECT_TRUE(readsIn(row, u"They also tell that your answer was a maybe."_s));
    click(*row, "showConditions");
    ASSERT_TRUE(waitFor([&] { return find<QPushButton>(*row, "takeBackConditions") != nullptr; }));
    row->setOpen(false);
    row->setOpen(true);
    EXPECT_EQ(find<QPushButton>(*row, "takeBackConditions"), nullptr) << "that I show some is mine to tell";
    const auto page = m_common->printedPage();
    ASSERT_TRUE(page);
    for (const PrintedBlock& block : page->blocks)
        EXPECT_FALSE(block.words.contains(u"conditions"_s, Qt::CaseInsensitive)) << qPrintable(block.words);

    ASSERT_TRUE(waitFor([&] { return m_sam->shared().rows == m_robin->shared().rows; }));
    ItemAnswer theirs = m_sam->mine().answers.of(idOf(item.constData()));
    theirs.conditions = {*ConditionId::from(ByteView("sober_only"))};
    m_sam->answer(idOf(item.constData()), theirs);
    const Item& asked = *shippedCatalogue().item(idOf(item.constData()));
    ASSERT_TRUE(finished(Sharing(*m_sam).showConditions(asked, otherSide(row->row().mySide), theirs.conditions)));
    const QString sober = shippedCatalogue().condition(theirs.conditions.front())->text;
    EXPECT_TRUE(waitFor([&] { return readsIn(row, sober); })) << "once both show theirs, both read both";
    ASSERT_TRUE(m_common->printedPage());
    EXPECT_TRUE(std::ranges::any_of(m_common->printedPage()->blocks,
                                    [&](const PrintedBlock& block) { return block.words.contains(sober); }));
}

TEST_F(SharedAnswersPages, ARowOfAPartThatIsOffIsNotNamedUntilAskedFor) {
    samShows("emo.trusted", Answer::Open, RoleSide::Second);
    ASSERT_TRUE(waitFor([&] { return group("needs").size() == 1; }));
    EXPECT_EQ(find<QWidget>(*m_common, "rowsOff"), nullptr);
    m_robin->edit([&](PrivateState& mine) { mine.answers.hide(idOf("emo.trusted"), true); });
    EXPECT_TRUE(group("needs").empty());
    EXPECT_TRUE(reads(*m_common, u"Something stands in a part that is off for you."_s));
    const auto page = m_common->printedPage();
    ASSERT_TRUE(page);
    EXPECT_TRUE(std::ranges::none_of(page->blocks,
                                     [](const PrintedBlock& block) { return block.kind == PrintedBlock::Kind::Row; }));
    click(*m_common, "showRowsOff");
    EXPECT_EQ(group("needs").size(), 1u);
    EXPECT_EQ(find<QWidget>(*m_common, "rowsOff"), nullptr);
    m_common->goToStart();
    EXPECT_TRUE(group("needs").empty()) << "asked for each time";
}

TEST_F(SharedAnswersPages, DuringAPauseOnlyTitlesOfMyOwnRowsAreThereToTakeBack) {
    samShows("emo.trusted", Answer::Open, RoleSide::Second);
    answer(*m_robin, "talk.time_out", Answer::Conditional);
    showAll(*m_robin);
    ASSERT_TRUE(finished(m_sam->pause()));
    ASSERT_TRUE(waitFor([&] { return find<QPushButton>(*m_common, "takeSomethingBack") != nullptr; }));
    click(*m_common, "takeSomethingBack");
    picture(*m_common, u"13-take-back"_s);
    EXPECT_EQ(find<QWidget>(*m_common, "row.emo.trusted.1"), nullptr);
    EXPECT_EQ(find<QWidget>(*m_common, "row.emo.trusted.2"), nullptr) << "theirs alone";
    QWidget* row = find<QWidget>(*m_common, "row.talk.time_out.0");
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->findChildren<QAbstractButton*>().size(), 1) << "nothing but taking back";
    click(*row, "takeBack");
    EXPECT_TRUE(waitFor([&] { return m_robin->shared().shownBy(m_robin->me()).empty(); }));
    EXPECT_TRUE(waitFor([&] { return reads(*m_common, u"There is nothing of yours to take back any more."_s); }));
}

TEST_F(SharedAnswersPages, EachKindStandsInItsOwnWay) {
    samShows("emo.trusted", Answer::Open, RoleSide::Second);
    ASSERT_TRUE(waitFor([&] { return group("needs").size() == 1; }));
    EXPECT_FALSE(readsIn(firstOf("needs"), u"you give"_s)) << "a promise that nobody made";
    EXPECT_TRUE(readsIn(firstOf("needs"), u"Sam"_s)) << "only what Sam said";
    EXPECT_FALSE(group("needs").front()->findChild<QPushButton*>(u"takeBack"_s)->isVisible()) << "not my word";
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::First);
    showAll(*m_robin);
    ASSERT_TRUE(waitFor([&] { return readsIn(firstOf("needs"), u"A need with an offer"_s); }));
    EXPECT_TRUE(readsIn(firstOf("needs"), u"You: Gladly"_s));
    EXPECT_TRUE(reads(*m_common, u"A yes means you may ask. It does not mean yes today."_s));
    group("needs").front()->findChild<QPushButton*>(u"takeBack"_s)->click();
    ASSERT_TRUE(waitFor([&] { return !readsIn(firstOf("needs"), u"A need with an offer"_s); }));
    EXPECT_FALSE(readsIn(firstOf("needs"), u"you give"_s));
}

TEST_F(SharedAnswersPages, WhatASingleNoWouldSayIsNeverThere) {
    samShows("emo.alone", Answer::Open, RoleSide::First);
    EXPECT_TRUE(group("needs").empty()) << "an offer without a need says nothing";
    EXPECT_TRUE(reads(*m_common, u"When both lists are set aside, you can look together."_s));
}

TEST_F(SharedAnswersPages, PaperHoldsEveryGroupAndNothingOfMyOwnView) {
    samShows("emo.trusted", Answer::Open, RoleSide::Second);
    ASSERT_TRUE(waitFor([&] { return group("needs").size() == 1; }));
    const auto words = [&] {
        const auto page = m_common->printedPage();
        QString all = page->everySheet + u'\n';
        for (const PrintedBlock& block : page->blocks)
            all += block.words + u'\n';
        return all;
    };
    ASSERT_TRUE(m_common->printedPage());
    EXPECT_TRUE(words().contains(u"Needs and offers"_s));
    EXPECT_FALSE(words().contains(u"you give"_s) || words().contains(u"Look for another way"_s));
    EXPECT_TRUE(words().contains(u"A yes means you may ask."_s));
    ASSERT_TRUE(finished(m_robin->pause()));
    EXPECT_FALSE(m_common->printedPage());
}

TEST_F(SharedAnswersPages, ALimitHidesARowForBoth) {
    samShows("emo.trusted", Answer::Open, RoleSide::Second);
    ASSERT_TRUE(waitFor([&] { return group("needs").size() == 1; }));
    Limit limit;
    limit.items = {u"emo.trusted"_s};
    ASSERT_TRUE(finished(m_robin->setLimit(Session::newDocumentId(), limit)));
    EXPECT_TRUE(group("needs").empty());
    EXPECT_TRUE(waitFor([&] { return Sharing(*m_sam).common().empty(); }));
}

TEST_F(SharedAnswersPages, WhatTheLastComparisonBroughtIsMarkedForMeAlone) {
    m_sam->lock();
    ASSERT_TRUE(finished(m_sam->lookForVault())); // after what the lock still had to write
    sayYesToMany(*m_robin);
    m_robin->edit([](PrivateState& mine) {
        mine.rowsMet = RowsMet{Day{1}, {}, {}}; // an earlier round that found nothing
    });
    ASSERT_TRUE(finished(m_robin->setAside(false)));
    ASSERT_TRUE(finished(m_robin->lookTogether()));
    m_common.reset();
    m_list.reset();
    Couple::open(*m_robin, Couple::sam());
    sayYesToMany(*m_robin);
    setAsideAndCompare(*m_robin);
    m_robin->lock();
    Couple::open(*m_robin, Couple::robin());
    ASSERT_TRUE(waitFor([&] { return !m_robin->shared().rows.empty(); }));
    m_common = std::make_unique<MatchesPage>(*m_robin);
    showAt(*m_common, {970, 720});
    EXPECT_TRUE(reads(*m_common, u"· new since the last time"_s));
    const auto page = m_common->printedPage();
    ASSERT_TRUE(page);
    for (const PrintedBlock& block : page->blocks)
        EXPECT_FALSE(block.words.contains(u"new since"_s));
}

TEST_F(SharedAnswersPages, TheLookOverLooksWellAndHasNames) {
    answer(*m_robin, "emo.trusted", Answer::Open, RoleSide::Second, {"not_when_tired", "sober_only"});
    answer(*m_robin, "emo.comfort_only", Answer::Conditional, RoleSide::First);
    showAll(*m_robin);
    answer(*m_robin, "emo.trusted", Answer::Conditional, RoleSide::Second);
    answer(*m_robin, "after.near", Answer::Open, RoleSide::Second);
    lookOver();
    lookAround(*m_list, u"06-look-over-plain"_s);
    samShows("emo.trusted", Answer::Open, RoleSide::First);
    ASSERT_TRUE(waitFor([&] {
        return readsIn(firstOf("needs"), u"A need with an offer"_s) || readsIn(firstOf("needs"), u"Worth a talk"_s);
    }));
    group("needs").front()->setOpen(true);
    lookAround(*m_common, u"07-plain"_s);
}

} // namespace
} // namespace bothy
