#include "core/documents/agreements/agreement.h"
#include "tests/support/couple.h"
#include "tests/ui/pages/page_looks.h"
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
        ASSERT_TRUE(waitFor([&] { return !sam->shared().documents.empty(); }));
    }

    Couple couple;
    std::unique_ptr<Session> robin, sam;
};

TEST_F(HomeTest, GreetsByNameAndSuggestsWhatIsStillEmpty) {
    const auto page = shown(*robin);
    EXPECT_TRUE(says(*page, u"Hello, \u2068Robin\u2069"_s));
    EXPECT_TRUE(says(*page, u"Start anywhere. Nothing here has a deadline."_s));
    ASSERT_TRUE(waitFor([&] { return !cards(*page).isEmpty(); }));
    EXPECT_EQ(cards(*page), (QStringList{u"home.answers"_s, u"home.boundaries"_s, u"home.care"_s}));
    EXPECT_EQ(page->room(), Room::OnlyYou);
    lookAround(*page, u"home"_s);
}

TEST_F(HomeTest, WhatIsOfferedStandsFirstOncePerPageAndAtMostThree) {
    const auto page = shown(*sam);
    offerAgreement();
    offerAgreement();
    ASSERT_TRUE(waitFor([&] { return cards(*page).value(0) == u"home.boundaries"_s; }));
    EXPECT_EQ(cards(*page).count(u"home.boundaries"_s), 1);
    EXPECT_LE(cards(*page).size(), 3);
    const auto* card = page->findChild<ClickableCard*>(u"home.boundaries"_s);
    EXPECT_EQ(card->accessibleDescription(),
              u"\u2068Quiet mornings\u2069: read it through, then agree or suggest a change."_s);
    lookAround(*page, u"home-offered"_s);
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
    auto* resume = robins->findChild<QPushButton*>(u"continue"_s);
    ASSERT_TRUE(resume->isVisible());
    lookAround(*robins, u"home-paused"_s);
    resume->click();
    EXPECT_TRUE(waitFor([&] { return !cards(*robins).isEmpty() && !cards(*sams).isEmpty(); }));
}

TEST_F(HomeTest, HillsLeaveWhenThereIsNoRoom) {
    const auto page = shown(*robin);
    QCoreApplication::processEvents();
    const auto* hills = page->findChild<Hills*>();
    EXPECT_TRUE(hills->isVisible());
    page->resize(600, 420);
    EXPECT_FALSE(hills->isVisible());
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
    EXPECT_EQ(card->accessibleDescription(), u"The other person can join when you like."_s);
}

} // namespace

} // namespace bothy
