// Looking over the boundaries: alone and together, what changed, keep, change, let go, left and gone on with.

#include "core/documents/agreements/agreement.h"
#include "core/itembank/care_content.h"
#include "tests/support/couple.h"
#include "tests/ui/pages/hands.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/boundaries/boundaries_page.h"
#include "ui/boundaries/review_view.h"
#include "ui/boundaries/review_words.h"
#include "ui/widgets/state_pill.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

class ReviewTest : public testing::Test {
protected:
    void SetUp() override {
        couple.moveIn();
        robin = couple.window();
        sam = couple.window();
        Couple::open(*robin, Couple::robin());
        Couple::open(*sam, Couple::sam());
        page = std::make_unique<BoundariesPage>(*robin);
        page->resize(1100, 780);
        page->show();
    }
    void TearDown() override { page.reset(); }

    QPushButton* find(const QString& name) const {
        for (auto* each : page->findChildren<QPushButton*>(name))
            if (each->isVisible()) return each;
        return nullptr;
    }
    void click(const QString& name) {
        ASSERT_TRUE(waitFor([&] { return find(name) && find(name)->isEnabled(); })) << name.toStdString();
        find(name)->click();
    }
    bool says(const QString& words) const {
        return waitFor([&] { return shows(words); });
    }
    bool shows(const QString& words) const {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    DocumentId agreeOn(const QString& title, const QString& words) {
        const DocumentId id = Session::newDocumentId();
        EXPECT_TRUE(finished(robin->offer(id, *wordingOf({.title = title, .words = words}))));
        EXPECT_TRUE(waitFor([&] { return sam->shared().document(id) != nullptr; }));
        EXPECT_TRUE(finished(sam->agree(id, sam->shared().document(id)->current.id)));
        EXPECT_TRUE(waitFor([&] { return robin->shared().document(id)->allowsAnything(); }));
        return id;
    }
    void shareLimit(Session& session, const QString& words) {
        EXPECT_TRUE(finished(session.setLimit(Session::newDocumentId(), {.kind = u"own_space"_s, .words = words})));
    }
    void keepPrivate(const QString& words) {
        robin->edit([&](PrivateState& mine) {
            mine.ownLimits[Session::newDocumentId()] = {.kind = u"own_space"_s, .words = words};
        });
    }
    /// To the end of the look, and Done.
    void goThrough() {
        for (bool isLast = false; !isLast;) {
            ASSERT_TRUE(waitFor([&] { return find(u"reviewNext"_s) && find(u"reviewNext"_s)->isEnabled(); }));
            isLast = find(u"reviewNext"_s)->text() == u"Done";
            find(u"reviewNext"_s)->click();
        }
    }

    Couple couple;
    std::unique_ptr<Session> robin, sam;
    std::unique_ptr<BoundariesPage> page;
};

} // namespace

TEST_F(ReviewTest, AtLargeTextThePageBeginsAtItsTop) {
    shareLimit(*robin, u"Sunday mornings are mine."_s);
    const Look large(ThemeName::Light, 2.0);
    page->resize(800, 420);
    page->goTo(u"review"_s);
    const auto place = [&] { return page->findChild<ReviewView*>()->findChild<QScrollArea*>()->verticalScrollBar(); };
    EXPECT_TRUE(waitFor([&] { return place()->maximum() > 0; })) << "there is more than fits";
    EXPECT_EQ(place()->value(), 0);
    click(u"reviewTogether"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(place()->value(), 0);
}

TEST_F(ReviewTest, WithNothingToLookOverItSaysSoAndAsksNothing) {
    keepPrivate(u"Only for my own eyes"_s);
    click(u"door.review"_s);
    click(u"reviewTogether"_s);
    EXPECT_TRUE(says(u"There is nothing to look over"_s));
    EXPECT_FALSE(shows(u"Only for my own eyes"_s));
    for (const Phrase& phrase : robin->services().care.review.closing)
        EXPECT_FALSE(shows(phrase.text)) << phrase.text.toStdString();
    EXPECT_EQ(find(u"printReview"_s), nullptr);
    EXPECT_FALSE(page->printedPage());
    lookAround(*page, u"review-nothing"_s);
    click(u"reviewNext"_s);
    EXPECT_FALSE(robin->mine().review);
}

TEST_F(ReviewTest, TogetherShowsOnlyWhatBothSeeAndAloneEverything) {
    keepPrivate(u"Only for my own eyes"_s);
    shareLimit(*robin, u"Sunday mornings are mine."_s);
    shareLimit(*sam, u"Please knock."_s);
    ASSERT_TRUE(waitFor([&] { return robin->shared().limits.limits.size() == 2; }));
    click(u"door.review"_s);
    lookAround(*page, u"review-doors"_s);
    click(u"reviewTogether"_s);
    EXPECT_EQ(page->room(), Room::TogetherNow);
    EXPECT_TRUE(page->isFollowed());
    EXPECT_EQ(robin->mine().review->boundaries.size(), 2u);
    for (int i = 0; i < 2; ++i, click(u"reviewNext"_s)) {
        ASSERT_TRUE(waitFor([&] { return shows(u"Please knock."_s) || find(u"reviewKeep"_s); }));
        EXPECT_FALSE(shows(u"Only for my own eyes"_s));
        const bool theirs = shows(u"Please knock."_s);
        EXPECT_EQ(find(u"reviewKeep"_s) == nullptr, theirs) << "a limit of the other one is to know and to keep to";
    }
    const auto paper = page->printedPage();
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->blocks.size(), 2u);
    click(u"reviewNext"_s);
    EXPECT_FALSE(robin->mine().review);

    click(u"door.review"_s);
    click(u"reviewAlone"_s);
    EXPECT_EQ(page->room(), Room::OnlyYou);
    EXPECT_EQ(robin->mine().review->boundaries.size(), 3u);
}

TEST_F(ReviewTest, WhatChangedComesFirstWithBothWordings) {
    const DocumentId phones = agreeOn(u"Phones"_s, u"Phones stay outside after 22:00."_s);
    agreeOn(u"Visits"_s, u"We say a day before."_s);
    click(u"door.review"_s);
    click(u"reviewTogether"_s);
    EXPECT_FALSE(page->findChild<ReviewPair*>()) << "a first look has nothing to compare with";
    goThrough();
    ASSERT_TRUE(robin->mine().lastReview);

    const Agreement other{.title = u"Phones"_s, .words = u"Phones stay outside after 21:00."_s};
    ASSERT_TRUE(finished(sam->offer(phones, *wordingOf(other, sam->shared().document(phones)->current.id))));
    ASSERT_TRUE(waitFor([&] { return robin->shared().document(phones)->state == SignoffState::ChangedByOther; }));
    click(u"door.review"_s);
    click(u"reviewTogether"_s);
    EXPECT_EQ(robin->mine().review->boundaries.front(), phones);
    ASSERT_TRUE(waitFor([&] { return page->findChild<ReviewPair*>() != nullptr; }));
    EXPECT_TRUE(says(u"Read both slowly."_s));
    lookAround(*page, u"review-changed"_s);
    EXPECT_FALSE(find(u"reviewKeep"_s)) << "the marks say it";
    click(u"agree"_s);
    EXPECT_TRUE(waitFor([&] { return robin->shared().document(phones)->allowsAnything(); }))
        << "the new words, by both";
    EXPECT_TRUE(says(u"You keep it."_s));
}

TEST_F(ReviewTest, CanBeLeftOnAnyPageAndGoneOnWithAlsoAfterTheLock) {
    shareLimit(*robin, u"Sunday mornings are mine."_s);
    agreeOn(u"Phones"_s, u"Phones stay outside."_s);
    click(u"door.review"_s);
    click(u"reviewTogether"_s);
    click(u"reviewNext"_s);
    const DocumentId second = robin->mine().review->boundaries[1];
    click(u"reviewLeave"_s);
    ASSERT_TRUE(finished(robin->save()));
    page.reset();
    robin->lock();
    Couple::open(*robin, Couple::robin());
    page = std::make_unique<BoundariesPage>(*robin);
    page->resize(1100, 780);
    page->show();
    EXPECT_EQ(find(u"door.review"_s)->text(), u"Go on with the review"_s);
    click(u"door.review"_s);
    EXPECT_EQ(robin->mine().review->at, 1u);
    EXPECT_TRUE(says(reviewTitle(*robin, second)));
}

TEST_F(ReviewTest, LettingGoTakesAnAgreementBackAtOnceAndALimitAfterADay) {
    const DocumentId phones = agreeOn(u"Phones"_s, u"Phones stay outside."_s);
    shareLimit(*robin, u"Sunday mornings are mine."_s);
    click(u"door.review"_s);
    click(u"reviewTogether"_s);
    for (int i = 0; i < 2; ++i, click(u"reviewNext"_s)) {
        click(u"reviewLetGo"_s);
        EXPECT_TRUE(says(u"You let it go."_s));
    }
    EXPECT_TRUE(waitFor([&] { return robin->shared().document(phones)->state == SignoffState::NoLongerAgreed; }));
    EXPECT_EQ(robin->mine().removals.size(), 1u);
    EXPECT_TRUE(waitFor([&] { return sam->shared().document(phones)->state == SignoffState::NoLongerAgreed; }));
    EXPECT_EQ(sam->shared().limits.limits.size(), 1u) << "in effect for another day";
    EXPECT_EQ(page->printedPage()->blocks.size(), 2u);
    lookAround(*page, u"review-summary"_s);
}

TEST_F(ReviewTest, ChangeOpensTheEditorAndLeadsBack) {
    agreeOn(u"Phones"_s, u"Phones stay outside after 22:00."_s);
    click(u"door.review"_s);
    click(u"reviewTogether"_s);
    click(u"reviewChange"_s);
    auto* words = page->findChild<QPlainTextEdit*>(u"agreementWordsEdit"_s);
    ASSERT_TRUE(words->isVisible());
    words->setPlainText(u"Phones stay outside after 21:00."_s);
    click(u"offerAgreement"_s);
    EXPECT_TRUE(waitFor([&] { return find(u"reviewNext"_s) != nullptr; }));
    EXPECT_TRUE(says(u"You want other words."_s));
}

TEST_F(ReviewTest, AWithdrawalDuringTheLookShowsWithoutLosingThePlace) {
    const DocumentId phones = agreeOn(u"Phones"_s, u"Phones stay outside."_s);
    shareLimit(*robin, u"Sunday mornings are mine."_s);
    click(u"door.review"_s);
    click(u"reviewTogether"_s);
    ASSERT_TRUE(finished(sam->withdraw(phones)));
    ASSERT_TRUE(waitFor([&] { return robin->shared().document(phones)->state == SignoffState::NoLongerAgreed; }));
    while (robin->mine().review->boundaries[robin->mine().review->at] != phones)
        click(u"reviewNext"_s);
    EXPECT_TRUE(waitFor([&] {
        const auto pills = page->findChildren<StatePill*>();
        return std::any_of(pills.begin(), pills.end(), [](const StatePill* pill) {
            return pill->isVisible() && pill->text() == u"No longer agreed"_s;
        });
    }));
    EXPECT_FALSE(find(u"reviewKeep"_s));
}

TEST_F(ReviewTest, TwoWordingsStandSideBySideAndEitherCanBeChosen) {
    const DocumentId id = agreeOn(u"Phones"_s, u"Phones stay out."_s);
    const auto offer = [&](Session& session, const QString& words) {
        return session.offer(id, *wordingOf({.title = u"Phones"_s, .words = words}));
    };
    sam->lock();
    ASSERT_TRUE(finished(sam->lookForVault())); // after what the lock still had to write
    Services deaf = couple.services();
    deaf.watchEvery = std::chrono::hours(1); // Sam's window hears of nothing by itself
    Session apart(deaf);
    Couple::open(apart, Couple::sam());
    EXPECT_TRUE(finished(offer(*robin, u"Phones stay out after nine."_s)));
    EXPECT_TRUE(finished(offer(apart, u"Phones stay out after ten."_s)));
    apart.lock();
    ASSERT_TRUE(finished(apart.lookForVault()));
    Couple::open(*sam, Couple::sam());
    ASSERT_TRUE(waitFor([&] { return robin->shared().document(id)->state == SignoffState::Conflict; }));
    page->goTo(u"review"_s);
    click(u"reviewTogether"_s);
    ASSERT_TRUE(waitFor([&] { return shows(u"Your words"_s); }));
    EXPECT_FALSE(find(u"reviewKeep"_s)) << "keeping which of the two?";
    lookAround(*page, u"review-two-wordings"_s);
    const StatementId theirs = robin->shared().document(id)->otherWording->id;
    for (auto* button : page->findChildren<QPushButton*>(u"agree"_s))
        if (button->isVisible() && button->isEnabled()) button->click();
    ASSERT_TRUE(waitFor([&] { return robin->shared().document(id)->current.id == theirs; }));
    EXPECT_TRUE(waitFor([&] { return !shows(u"Your words"_s); })) << "one wording is left, with its marks";
}

TEST_F(ReviewTest, PausedOnlyTheOwnLookIsThere) {
    agreeOn(u"Phones"_s, u"Phones stay outside."_s);
    keepPrivate(u"Only for my own eyes"_s);
    ASSERT_TRUE(finished(robin->pause()));
    page->goTo(u"review"_s);
    EXPECT_TRUE(waitFor([&] { return find(u"reviewTogether"_s) && !find(u"reviewTogether"_s)->isEnabled(); }));
    click(u"reviewAlone"_s);
    EXPECT_EQ(robin->mine().review->boundaries.size(), 1u);
}

// A sentence that only a limit can bring would tell of one.
TEST_F(ReviewTest, TogetherWhateverCannotBeAgreedHasOneAnswer) {
    const DocumentId phones = agreeOn(u"Phones"_s, u"Phones stay outside."_s);
    click(u"door.review"_s);
    click(u"reviewTogether"_s);
    for (const ErrorKind kind : {ErrorKind::UnderALimit, ErrorKind::NotPossibleNow, ErrorKind::DiskFull})
        EXPECT_EQ(reviewProblem(*robin, phones, ReviewChoice::Keep, Error{kind, {}}).advice,
                  u"Agreeing to this can wait for another day."_s);
    EXPECT_NE(reviewProblem(*robin, phones, ReviewChoice::LetGo, Error{ErrorKind::DiskFull, {}}).advice,
              u"Agreeing to this can wait for another day."_s)
        << "no limit keeps anybody from letting go";
}

// Two people look at this page: nothing on it tells of a limit that only one of them sees.
TEST_F(ReviewTest, TogetherNothingTellsOfAPrivateLimit) {
    const std::vector<QString> items{u"int.slow"_s};
    const DocumentId held = Session::newDocumentId(), open = Session::newDocumentId();
    const Day tomorrow = robin->today().plus(1);
    const Agreement mornings{.title = u"Mornings"_s, .words = u"Slowly."_s, .lookAgain = tomorrow, .items = items};
    ASSERT_TRUE(finished(robin->offer(held, *wordingOf(mornings))));
    ASSERT_TRUE(waitFor([&] { return sam->shared().document(held) != nullptr; }));
    ASSERT_TRUE(finished(sam->agree(held, sam->shared().document(held)->current.id)));
    const Agreement evenings{.title = u"Evenings"_s, .words = u"Even slower."_s, .items = items};
    ASSERT_TRUE(finished(sam->offer(open, *wordingOf(evenings))));
    ASSERT_TRUE(waitFor([&] { return robin->shared().document(open) && robin->shared().document(held)->theySigned; }));
    const auto pill = [&] {
        for (const auto* each : page->findChildren<StatePill*>())
            if (each->isVisible()) return each->text();
        return QString();
    };
    const auto saysLimit = [&] {
        if (pill().contains(u"limit"_s)) return true;
        for (const QString& each : {u"limit"_s, u"Limit"_s, u"Only you see"_s, u"Heliotrope"_s})
            if (shows(each)) return true;
        return false;
    };
    const auto goTo = [&](const DocumentId& id) {
        robin->edit([&](PrivateState& mine) {
            const auto& pages = mine.review->boundaries;
            mine.review->at = static_cast<std::size_t>(std::ranges::find(pages, id) - pages.begin());
        });
        page->goTo(u"review"_s);
    };
    const auto pageOf = [&](const DocumentId& id) {
        goTo(id);
        QCoreApplication::processEvents();
        return wordsOn(*page) << pill();
    };
    click(u"door.review"_s);
    click(u"reviewTogether"_s);
    const std::array without{pageOf(open), pageOf(held)};
    ASSERT_TRUE(without[0].contains(u"I agree for now"_s)) << qPrintable(without[0].join(u'\n'));
    ASSERT_TRUE(without[1].contains(u"Agreed for now"_s)) << qPrintable(without[1].join(u'\n'));

    const DocumentId own = Session::newDocumentId();
    const Limit limit{.kind = u"hard_limit"_s, .words = u"Heliotrope."_s, .items = items};
    robin->edit([&](PrivateState& mine) { mine.ownLimits[own] = limit; });
    ASSERT_EQ(robin->shared().document(held)->state, SignoffState::Blocked);
    EXPECT_EQ(pageOf(held), without[1]) << "as the other one sees it";
    EXPECT_EQ(pageOf(open), without[0]) << "every word and button as before";
    EXPECT_FALSE(saysLimit());
    click(u"agree"_s);
    EXPECT_TRUE(says(u"Agreeing to this can wait for another day."_s));
    EXPECT_FALSE(robin->shared().document(open)->iSigned);
    EXPECT_FALSE(saysLimit());
    lookAround(*page, u"review-together-quiet"_s);

    couple.clock().advance(std::chrono::hours(48));
    ASSERT_TRUE(waitFor([&] { return robin->shared().today >= tomorrow; }));
    goTo(held);
    EXPECT_TRUE(waitFor([&] { return pill() == u"Look again"_s; }));
    click(u"reviewKeep"_s);
    EXPECT_TRUE(says(u"Agreeing to this can wait for another day."_s));
    EXPECT_FALSE(saysLimit());

    ASSERT_TRUE(finished(robin->setLimit(own, limit)));
    goTo(open);
    EXPECT_TRUE(says(u"Your limit covers this."_s)) << "one that both can see is said";
}

} // namespace bothy
