#include "core/documents/aftercare/care_plan.h"
#include "core/documents/agreements/agreement.h"
#include "tests/support/couple.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/home/home_cards.h"
#include "ui/home/home_page.h"
#include "ui/widgets/clickable_card.h"
#include "ui/widgets/hills.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

class HomeTest : public testing::Test {
protected:
    void SetUp() override {
        couple.moveIn();
        robin = couple.window();
        sam = couple.window();
        Couple::open(*robin, Couple::robin());
        Couple::open(*sam, Couple::sam());
    }
    static std::unique_ptr<HomePage> shown(Session& session) {
        auto page = std::make_unique<HomePage>(session);
        page->resize(970, 720);
        page->show();
        return page;
    }
    static QStringList cards(const HomePage& page) {
        QStringList names;
        for (const ClickableCard* card : page.findChildren<ClickableCard*>())
            if (card->isVisible()) names << card->objectName();
        return names;
    }
    static bool says(const HomePage& page, const QString& words) {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words) return true;
        return false;
    }
    void offerAgreement() {
        const auto words = wordingOf(Agreement{u"Quiet mornings"_s, u"We start slowly."_s, {}, {}, {}});
        ASSERT_TRUE(finished(robin->offer(Session::newDocumentId(), *words)));
        ASSERT_TRUE(waitFor([&] { return sam->shared().documents.size() == robin->shared().documents.size(); }));
    }
    bool bothSee(const DocumentId& id, SignoffState state) const {
        return waitFor([&] {
            return std::ranges::all_of(std::array{robin.get(), sam.get()}, [&](const Session* each) {
                const SignedDocument* document = each->shared().document(id);
                return document && document->state == state;
            });
        });
    }
    DocumentId agreedOn(const Wording& words) {
        const DocumentId id = Session::newDocumentId();
        EXPECT_TRUE(finished(robin->offer(id, words)));
        agreeIn(*sam, id);
        EXPECT_TRUE(bothSee(id, SignoffState::AgreedForNow));
        return id;
    }
    /// Once it knows what the other one did, else nobody signs unseen.
    void agreeIn(Session& session, const DocumentId& id) {
        ASSERT_TRUE(waitFor([&] { return robin->shared().statements == sam->shared().statements; }));
        ASSERT_TRUE(finished(session.agree(id, session.shared().document(id)->current.id)));
    }
    /// Robin has a limit for a while, and lets it go.
    void coverForAWhile(const QString& item) {
        const DocumentId limit = Session::newDocumentId();
        ASSERT_TRUE(finished(robin->setLimit(limit, Limit{.kind = u"hard_limit"_s, .items = {item}})));
        ASSERT_TRUE(waitFor([&] { return sam->shared().limits.find(limit, robin->me()) != nullptr; }));
        robin->removeLimit(limit);
        couple.clock().advance(std::chrono::hours(25));
    }
    static bool speaksOfAnotherLook(HomePage& page, const char* card) {
        page.goToStart();
        const auto* button = find<ClickableCard>(page, card);
        return button && button->accessibleDescription() == u"There is something to look at again, when you like."_s;
    }

    Couple couple;
    std::unique_ptr<Session> robin, sam;
};

TEST_F(HomeTest, GreetsByNameAndSuggestsWhatIsStillEmpty) {
    const auto page = shown(*robin);
    EXPECT_TRUE(says(*page, u"Hello, \u2068Robin\u2069"_s));
    EXPECT_TRUE(says(*page, u"Start anywhere. Nothing here has a deadline."_s));
    ASSERT_TRUE(waitFor([&] { return !cards(*page).isEmpty(); }));
    EXPECT_EQ(cards(*page), (QStringList{u"home.answers"_s, u"home.care"_s, u"home.boundaries"_s}))
        << "in the order of the page list";
    EXPECT_EQ(page->room(), Room::OnlyYou);
    lookAround(*page, u"home"_s);
}

TEST_F(HomeTest, WhatIsOfferedIsSaidOncePerPageAtItsPlace) {
    sam->edit([](PrivateState& mine) { mine.ownLimits[Session::newDocumentId()] = Limit{.kind = u"hard"_s}; });
    const auto page = shown(*sam);
    EXPECT_EQ(cards(*page), (QStringList{u"home.answers"_s, u"home.care"_s}));
    offerAgreement();
    offerAgreement();
    page->goToStart();
    EXPECT_EQ(cards(*page), (QStringList{u"home.answers"_s, u"home.care"_s, u"home.boundaries"_s}));
    const auto* card = page->findChild<ClickableCard*>(u"home.boundaries"_s);
    EXPECT_EQ(card->accessibleDescription(),
              u"\u2068Quiet mornings\u2069: read it through, then agree or suggest a change."_s);
    lookAround(*page, u"home-offered"_s);
}

TEST_F(HomeTest, WhatItSaysFirstIsTrueOfWhatIsThere) {
    offerAgreement();
    const auto start = u"Start anywhere. Nothing here has a deadline."_s;
    const auto goOn = u"Go on where you like. Nothing here has a deadline."_s;
    for (Session* each : {robin.get(), sam.get()}) {
        const auto page = shown(*each);
        EXPECT_TRUE(says(*page, goOn)) << "what one offers is there for both";
        EXPECT_FALSE(says(*page, start));
    }
}

TEST_F(HomeTest, ItsFirstWordsFollowTheOwnListOnceItIsOpenedAgain) {
    const auto page = shown(*sam);
    EXPECT_TRUE(says(*page, u"Start anywhere. Nothing here has a deadline."_s));
    sayYesToMany(*sam, 1);
    page->goToStart();
    EXPECT_TRUE(says(*page, u"Go on where you like. Nothing here has a deadline."_s));
}

TEST_F(HomeTest, UnderALimitOfOnesOwnItDoesNotSpeakOfAgreeing) {
    const Agreement words{.title = u"Quiet mornings"_s, .words = u"We start slowly."_s, .items = {u"touch.long_hug"_s}};
    ASSERT_TRUE(finished(robin->offer(Session::newDocumentId(), *wordingOf(words))));
    ASSERT_TRUE(waitFor([&] { return !sam->shared().documents.empty(); }));
    sam->edit([](PrivateState& mine) {
        mine.ownLimits[Session::newDocumentId()] = Limit{.words = u"Not for me"_s, .items = {u"touch.long_hug"_s}};
    });
    const auto page = shown(*sam);
    const auto* card = page->findChild<ClickableCard*>(u"home.boundaries"_s);
    ASSERT_NE(card, nullptr);
    EXPECT_EQ(card->accessibleDescription(), u"\u2068Quiet mornings\u2069: read it through, or suggest other words."_s);
}

TEST_F(HomeTest, NothingArrivesOrMovesWhileItIsOpen) {
    const auto page = shown(*sam);
    const QStringList before = cards(*page);
    ASSERT_EQ(before, (QStringList{u"home.answers"_s, u"home.care"_s, u"home.boundaries"_s}));
    QCoreApplication::processEvents();
    const auto placeOf = [&](const char* name) {
        return find<ClickableCard>(*page, name)->mapTo(page.get(), QPoint());
    };
    const QPoint boundaries = placeOf("home.boundaries");
    // A list that is begun leaves its card without a reason; what is offered changes the words of another.
    sayYesToMany(*sam, 3);
    offerAgreement();
    ASSERT_TRUE(waitFor([&] {
        return page->findChild<ClickableCard*>(u"home.boundaries"_s)
            ->accessibleDescription()
            .contains(u"Quiet mornings"_s);
    }));
    QCoreApplication::processEvents();
    EXPECT_EQ(cards(*page), (QStringList{u"home.care"_s, u"home.boundaries"_s})) << "its place stays empty";
    EXPECT_EQ(placeOf("home.boundaries"), boundaries);
    page->goToStart();
    QCoreApplication::processEvents();
    EXPECT_LT(placeOf("home.boundaries").y(), boundaries.y()) << "opened again, there is no gap";
}

TEST_F(HomeTest, ACardThatIsNewWaitsUntilHomeIsOpenedAgain) {
    sayYesToMany(*sam);
    const auto page = shown(*sam);
    const QStringList before = cards(*page);
    ASSERT_TRUE(finished(sam->setAside(false)));
    ASSERT_FALSE(before.contains(u"home.matches"_s));
    robin.reset(); // leaves the file before Robin comes in through the other window
    sayYesToMany(*sam);
    ASSERT_TRUE(finished(sam->setAside(false)));
    ASSERT_TRUE(finished(sam->lookTogether()));
    Couple::open(*sam, Couple::robin());
    sayYesToMany(*sam);
    const auto robins = shown(*sam);
    const QStringList drawn = cards(*robins);
    ASSERT_TRUE(finished(sam->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return !sam->shared().rows.empty(); }));
    EXPECT_EQ(cards(*robins), drawn);
    robins->goToStart();
    EXPECT_TRUE(cards(*robins).contains(u"home.matches"_s));
    EXPECT_LT(cards(*robins).indexOf(u"home.matches"_s), cards(*robins).indexOf(u"home.boundaries"_s));
}

TEST_F(HomeTest, ACardLeadsToItsPage) {
    const auto page = shown(*robin);
    QSignalSpy asked(page.get(), &Page::pageRequested);
    page->findChild<ClickableCard*>(u"home.boundaries"_s)->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].toString(), u"boundaries"_s);
}

TEST_F(HomeTest, TheOneWhoPausedMayContinueTheOtherReadsASentence) {
    const auto robins = shown(*robin);
    const auto sams = shown(*sam);
    ASSERT_TRUE(finished(robin->pause()));
    ASSERT_TRUE(waitFor([&] { return says(*sams, u"Paused"_s); }));
    EXPECT_TRUE(cards(*sams).isEmpty());
    EXPECT_FALSE(sams->findChild<QPushButton*>(u"continue"_s)->isVisible());
    EXPECT_TRUE(says(*sams, u"Everything is kept."_s));
    EXPECT_TRUE(says(*sams, u"Shared pages come back when both of you have continued."_s));
    QSignalSpy asked(sams.get(), &Page::pageRequested);
    sams->findChild<QPushButton*>(u"pausedOwnList"_s)->click();
    ASSERT_EQ(asked.size(), 1) << "what is theirs alone is one step away";
    EXPECT_EQ(asked[0][0].toString(), u"answers"_s);
    EXPECT_TRUE(says(*robins, u"Everything is kept. Continue when you like."_s));
    EXPECT_TRUE(says(*robins, u"Shared pages come back when both of you have continued."_s));
    auto* resume = robins->findChild<QPushButton*>(u"continue"_s);
    ASSERT_TRUE(resume->isVisible());
    lookAround(*robins, u"home-paused"_s);
    resume->click();
    EXPECT_TRUE(waitFor([&] { return !cards(*robins).isEmpty() && !cards(*sams).isEmpty(); }));
}

TEST_F(HomeTest, HillsLeaveWhenThereIsNoRoom) {
    const auto page = shown(*robin);
    QCoreApplication::processEvents();
    const auto hillsAreThere = [&] {
        const auto all = page->findChildren<Hills*>();
        return std::any_of(all.begin(), all.end(), [](const Hills* each) { return each->isVisible(); });
    };
    EXPECT_TRUE(hillsAreThere());
    page->resize(600, 420);
    EXPECT_FALSE(hillsAreThere());
}

TEST(HomeSolo, SaysThatTheOtherPersonCanJoin) {
    Couple couple;
    couple.moveInAlone();
    const auto session = couple.window();
    Couple::open(*session, Couple::robin());
    HomePage page(*session);
    page.show();
    const auto* card = page.findChild<ClickableCard*>(u"home.settings"_s);
    ASSERT_TRUE(card);
    EXPECT_EQ(card->accessibleDescription(), u"They can join when you like."_s);
    QSignalSpy asked(&page, &Page::pageRequested);
    page.findChild<ClickableCard*>(u"home.settings"_s)->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][1].toString(), u"other-person"_s) << "lands on the right card";
}

TEST_F(HomeTest, ALimitThatComesUpForAnotherLookIsThereForItsOwnerAlone) {
    const DocumentId id = Session::newDocumentId();
    Limit limit{.kind = u"hard_limit"_s, .words = u"Heliotrope."_s};
    const auto dayIs = [&](int days) {
        limit.lookAgain = robin->today().plus(days);
        robin->edit([&](PrivateState& mine) { mine.ownLimits[id] = limit; });
    };
    const QString words = u"There is something to look at again, when you like."_s;
    const auto isSuggested = [&](const Session& session) {
        return std::ranges::any_of(everyHomeCard(session), [&](const HomeCard& one) { return one.line == words; });
    };
    dayIs(1);
    EXPECT_FALSE(isSuggested(*robin)) << "tomorrow";
    dayIs(0);
    EXPECT_TRUE(isSuggested(*robin));
    dayIs(-40);
    EXPECT_FALSE(isSuggested(*robin)) << "nothing is owed";
    dayIs(0);
    robin->removeLimit(id);
    EXPECT_FALSE(isSuggested(*robin)) << "it is being let go";
    ASSERT_TRUE(finished(robin->setLimit(Session::newDocumentId(), limit)));
    ASSERT_TRUE(waitFor([&] { return !sam->shared().limits.limits.empty(); }));
    EXPECT_TRUE(isSuggested(*robin));
    EXPECT_FALSE(isSuggested(*sam));
}

/// Such words allow nothing until both agree again, long before a day of their own or without one.
TEST_F(HomeTest, WordsThatALimitCoveredForAWhileAreThereForAnotherLook) {
    const QString hug = u"touch.long_hug"_s;
    const PlanStep step{.stepId = hug, .text = u"A long hug"_s};
    const auto nextSeason = suggestedLookAgain(robin->today());
    const std::vector<std::pair<const char*, Wording>> all{
        {"home.boundaries", *wordingOf(Agreement{.words = u"Hugs."_s, .lookAgain = nextSeason, .items = {hug}})},
        {"home.boundaries", *wordingOf(Agreement{.words = u"Hugs."_s, .items = {hug}})},
        {"home.care", *wordingOf(CarePlan{.title = u"Hugs"_s, .steps = {step}, .lookAgain = nextSeason})}};
    for (const auto& [card, words] : all) {
        SCOPED_TRACE(card);
        const auto page = shown(*sam);
        const DocumentId id = agreedOn(words);
        EXPECT_FALSE(speaksOfAnotherLook(*page, card));
        coverForAWhile(hug);
        ASSERT_TRUE(bothSee(id, SignoffState::LookAgain));
        ASSERT_TRUE(speaksOfAnotherLook(*page, card));
        QSignalSpy asked(page.get(), &Page::pageRequested);
        find<ClickableCard>(*page, card)->click();
        ASSERT_EQ(asked.size(), 1);
        EXPECT_EQ(asked[0][1].toString(), id.hex());
        agreeIn(*robin, id);
        agreeIn(*sam, id);
        ASSERT_TRUE(bothSee(id, SignoffState::AgreedForNow));
        EXPECT_FALSE(speaksOfAnotherLook(*page, card));
        ASSERT_TRUE(finished(robin->withdraw(id)));
        ASSERT_TRUE(bothSee(id, SignoffState::NoLongerAgreed));
    }
}

TEST_F(HomeTest, WordsThatAWrongClockEndedAreThereForAnotherLookUntilTheirDayIsLongAgo) {
    const QDateTime noon = couple.clock().now();
    const DocumentId id = agreedOn(*wordingOf(Agreement{.words = u"Tea first."_s, .lookAgain = sam->today().plus(10)}));
    const auto page = shown(*sam);
    const auto afterDays = [&](int days) {
        couple.clock().advance(std::chrono::hours(24 * days));
        return waitFor([&] { return sam->shared().today == sam->today(); });
    };
    ASSERT_TRUE(afterDays(20));
    ASSERT_TRUE(bothSee(id, SignoffState::LookAgain));
    couple.clock().set(noon);
    sam->goByTheClock();
    ASSERT_TRUE(afterDays(0));
    ASSERT_EQ(sam->today(), Day::of(noon.date()));
    ASSERT_EQ(sam->shared().document(id)->state, SignoffState::LookAgain) << "what ended stays ended";
    EXPECT_TRUE(speaksOfAnotherLook(*page, "home.boundaries")) << "its day is still to come";
    ASSERT_TRUE(afterDays(25));
    EXPECT_TRUE(speaksOfAnotherLook(*page, "home.boundaries"));
    ASSERT_TRUE(afterDays(25));
    EXPECT_FALSE(speaksOfAnotherLook(*page, "home.boundaries")) << "nothing is owed";
}

} // namespace
} // namespace bothy
