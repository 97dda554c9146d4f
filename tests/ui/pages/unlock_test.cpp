// The tiles and the passphrase, on a real vault.

#include "tests/support/couple.h"
#include "tests/ui/pages/hands.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/unlock/unlock_page.h"
#include "ui/widgets/state_pill.h"
#include "ui/widgets/tile.h"

#include <QDir>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

class Unlock : public testing::Test {
protected:
    void start(bool alone = false) {
        if (alone)
            m_couple.moveInAlone();
        else
            m_couple.moveIn();
        m_session = m_couple.window();
        ASSERT_TRUE(finished(m_session->lookForVault()));
        m_page = std::make_unique<UnlockPage>(*m_session);
        showAt(*m_page);
    }
    bool isOpen() const { return m_session->stage() == Session::Stage::Open; }
    bool isWaitingForTyping() const {
        const auto* field = find<QLineEdit>(*m_page, "passphrase");
        return field && field->isEnabled();
    }
    void tryToOpen(const QString& passphrase) {
        type(*m_page, "passphrase", passphrase);
        QTest::keyClick(find<QLineEdit>(*m_page, "passphrase"), Qt::Key_Return);
        ASSERT_TRUE(waitFor([&] { return isOpen() || isWaitingForTyping(); }));
    }

    Couple m_couple;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UnlockPage> m_page;
};

TEST_F(Unlock, NobodyIsChosenAtFirst) {
    start();
    EXPECT_TRUE(reads(*m_page, u"Robin"_s));
    EXPECT_TRUE(reads(*m_page, u"Sam"_s));
    EXPECT_TRUE(reads(*m_page, u"Everything stays on this computer."_s));
    EXPECT_EQ(find<QLineEdit>(*m_page, "passphrase"), nullptr) << "the card comes with the choice";
    EXPECT_EQ(m_page->focusWidget(), find<Tile>(*m_page, "tile.0")) << "and not Hide";
    EXPECT_FALSE(find<Tile>(*m_page, "tile.0")->isChecked());
    EXPECT_FALSE(find<Tile>(*m_page, "tile.1")->isChecked());
    picture(*m_page, u"unlock-tiles"_s);
}

TEST_F(Unlock, RightPassphraseOpens) {
    m_session = slowWindow(m_couple);
    ASSERT_TRUE(finished(m_session->createVault(Couple::robin())));
    m_session->finishFirstRun();
    m_page = std::make_unique<UnlockPage>(*m_session);
    showAt(*m_page);
    click(*m_page, "tile.0");
    auto* field = find<QLineEdit>(*m_page, "passphrase");
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE(field->hasFocus()) << "one can type at once";
    type(*m_page, "passphrase", Couple::robin().passphrase);
    picture(*m_page, u"unlock-typed"_s);
    find<QAbstractButton>(*m_page, "open")->click();
    EXPECT_TRUE(reads(*m_page, u"Opening"_s)) << "a sign of work";
    EXPECT_FALSE(field->isEnabled());
    EXPECT_TRUE(field->text().isEmpty());
    picture(*m_page, u"unlock-opening"_s);
    ASSERT_TRUE(waitFor([&] { return isOpen(); }));
    EXPECT_EQ(m_session->shared().myName, u"Robin"_s);
}

TEST_F(Unlock, WrongPassphraseIsSaidAndCleared) {
    start();
    click(*m_page, "tile.1");
    tryToOpen(Couple::robin().passphrase); // the other one's
    EXPECT_FALSE(isOpen());
    EXPECT_TRUE(reads(*m_page, u"That did not open it."_s));
    EXPECT_TRUE(reads(*m_page, u"Check Caps Lock and the keyboard language, then try again."_s));
    EXPECT_TRUE(typed(*m_page, "passphrase").isEmpty());
    EXPECT_TRUE(find<QLineEdit>(*m_page, "passphrase")->hasFocus());
    picture(*m_page, u"unlock-wrong"_s);
    tryToOpen(Couple::sam().passphrase);
    EXPECT_TRUE(isOpen());
}

TEST_F(Unlock, EmptyAndEnormousPassphrasesHaveWords) {
    start();
    click(*m_page, "tile.0");
    tryToOpen({});
    EXPECT_TRUE(reads(*m_page, u"The passphrase is still empty."_s));
    picture(*m_page, u"unlock-empty"_s);
    tryToOpen(QString(10'000, u'x'));
    EXPECT_TRUE(reads(*m_page, u"longer than Bothy can use"_s));
    EXPECT_TRUE(typed(*m_page, "passphrase").isEmpty());
    EXPECT_FALSE(isOpen());
}

TEST_F(Unlock, ChoosingTheOtherTileStartsAfresh) {
    start();
    click(*m_page, "tile.0");
    type(*m_page, "passphrase", u"half of it"_s);
    click(*m_page, "tile.1");
    EXPECT_TRUE(typed(*m_page, "passphrase").isEmpty());
    EXPECT_FALSE(find<Tile>(*m_page, "tile.0")->isChecked());
}

TEST_F(Unlock, LockingForgetsTheChoice) {
    start();
    click(*m_page, "tile.0");
    tryToOpen(Couple::robin().passphrase);
    ASSERT_TRUE(isOpen());
    m_session->lock();
    EXPECT_EQ(find<QLineEdit>(*m_page, "passphrase"), nullptr);
    EXPECT_FALSE(find<Tile>(*m_page, "tile.0")->isChecked());
}

TEST_F(Unlock, OnePersonHasOneTile) {
    start(/*alone=*/true);
    EXPECT_NE(find<Tile>(*m_page, "tile.0"), nullptr);
    EXPECT_EQ(find<Tile>(*m_page, "tile.1"), nullptr);
    picture(*m_page, u"unlock-alone"_s);
}

TEST_F(Unlock, WhileAListWaitsOnlyTheOtherPersonHasATile) {
    start();
    Couple::open(*m_session, Couple::robin());
    sayYesToMany(*m_session, 10);
    ASSERT_TRUE(finished(m_session->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return !m_session->shared().rounds.empty(); }));
    EXPECT_EQ(find<QAbstractButton>(*m_page, "stopWaiting"), nullptr);
    ASSERT_TRUE(finished(m_session->lookTogether()));
    EXPECT_TRUE(reads(*m_page, u"\u2068Robin\u2069 is here"_s));
    EXPECT_EQ(m_page->findChild<RoomLabel*>()->accessibleName(), u"Look together"_s);
    EXPECT_TRUE(m_page->findChild<RoomLabel*>()->isVisible());
    EXPECT_EQ(find<Tile>(*m_page, "tile.0"), nullptr);
    ASSERT_NE(find<Tile>(*m_page, "tile.1"), nullptr);
    lookAround(*m_page, u"unlock-together"_s);
    click(*m_page, "tile.1");
    lookAround(*m_page, u"unlock-together-chosen"_s);

    click(*m_page, "stopWaiting");
    EXPECT_FALSE(m_session->waitingPerson());
    EXPECT_NE(find<Tile>(*m_page, "tile.0"), nullptr);
    EXPECT_EQ(find<QAbstractButton>(*m_page, "stopWaiting"), nullptr);
    EXPECT_FALSE(m_page->findChild<RoomLabel*>()->isVisible());
    click(*m_page, "tile.1");
    tryToOpen(Couple::sam().passphrase);
    sayYesToMany(*m_session, 10);
    ASSERT_TRUE(finished(m_session->setAside(false)));
    ASSERT_TRUE(waitFor([&] { return m_session->shared().rounds.front().iAnswered; }));
    ASSERT_TRUE(finished(m_session->pause())); // whoever still waited has gone on by now, and nobody does from here on
    EXPECT_TRUE(m_session->shared().rows.empty());
    m_session->lock();
    Couple::open(*m_session, Couple::robin());
    EXPECT_FALSE(m_session->shared().rounds.front().myPart) << "nobody waited any more";
}

TEST_F(Unlock, ATroublePageOffersOnlyWhatCanHelp) {
    start();
    const QString file = m_couple.places().directory + u"/vault.db"_s;
    m_page->showTrouble({ErrorKind::VaultNewer, {}});
    EXPECT_EQ(find<QAbstractButton>(*m_page, "tryAgain"), nullptr);
    EXPECT_TRUE(reads(*m_page, u"Update Bothy"_s));
    EXPECT_TRUE(reads(*m_page, file));
    EXPECT_FALSE(reads(*m_page, u"Everything stays on this computer."_s));
    EXPECT_TRUE(find<QAbstractButton>(*m_page, "closeBothy")->hasFocus());
    lookAround(*m_page, u"unlock-newer"_s);
    m_page->showTrouble({ErrorKind::VaultMissing, {}});
    EXPECT_TRUE(find<QAbstractButton>(*m_page, "tryAgain")->hasFocus());
    lookAround(*m_page, u"unlock-missing"_s);
    click(*m_page, "closeBothy");
    EXPECT_FALSE(m_page->isVisible());
}

TEST_F(Unlock, ASyncedFolderIsNamedAndEveryLookHasRoomForIt) {
    start();
    const QString top = QFileInfo(m_couple.places().directory).path();
    ASSERT_TRUE(QDir().mkpath(top + u"/.stfolder"_s));
    m_page->look();
    ASSERT_TRUE(waitFor([&] { return find<QAbstractButton>(*m_page, "useSyncedFolder") != nullptr; }));
    EXPECT_TRUE(reads(*m_page, QDir::toNativeSeparators(QFileInfo(top).canonicalFilePath())));
    EXPECT_TRUE(reads(*m_page, u"Syncthing"_s));
    lookAround(*m_page, u"unlock-synced"_s);
    m_page->showTrouble({ErrorKind::VaultMissing, {}});
    EXPECT_EQ(find<QAbstractButton>(*m_page, "useSyncedFolder"), nullptr) << "only where it is the matter";
}

TEST_F(Unlock, NamesThatWereNotShownStayUnsaid) {
    auto session = m_couple.window();
    ASSERT_TRUE(finished(session->createVault({u"Robin"_s, false, u"a"_s})));
    ASSERT_TRUE(finished(session->addPartner({u"Sam"_s, false, u"b"_s})));
    session->finishFirstRun();
    UnlockPage page(*session);
    showAt(page);
    EXPECT_TRUE(reads(page, u"First person"_s));
    EXPECT_TRUE(reads(page, u"Second person"_s));
    EXPECT_FALSE(reads(page, u"Robin"_s));
}

TEST_F(Unlock, AnotherFileInItsPlaceIsToldAndStays) {
    ASSERT_TRUE(QDir().mkpath(m_couple.places().directory));
    const QString path = m_couple.places().directory + u"/vault.db"_s;
    const QByteArray recipes(5000, 'r');
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(recipes);
    file.close();

    m_session = m_couple.window();
    UnlockPage page(*m_session);
    showAt(page);
    page.look();
    ASSERT_TRUE(waitFor([&] { return reads(page, u"Another kind of file"_s); }));
    picture(page, u"unlock-trouble"_s);
    click(page, "tryAgain");
    ASSERT_TRUE(waitFor([&] { return find<QAbstractButton>(page, "tryAgain")->isEnabled(); }));
    EXPECT_TRUE(reads(page, u"Another kind of file"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), recipes);
    file.close();

    ASSERT_TRUE(file.remove());
    m_couple.moveIn();
    click(page, "tryAgain");
    EXPECT_TRUE(waitFor([&] { return reads(page, u"Robin"_s) && !find<QAbstractButton>(page, "tryAgain"); }));
}

TEST_F(Unlock, InALowWindowThePeopleComeFirst) {
    start();
    const Look look(ThemeName::Light, 2.0);
    m_page->resize(800, 560);
    QCoreApplication::processEvents();
    for (const char* name : {"tile.0", "tile.1"})
        EXPECT_EQ(find<QWidget>(*m_page, name)->visibleRegion().boundingRect(), find<QWidget>(*m_page, name)->rect());
    EXPECT_FALSE(reads(*m_page, u"Bothy"_s));
    picture(*m_page, u"unlock-low"_s);
    m_page->resize(1180, 1000);
    EXPECT_TRUE(reads(*m_page, u"Bothy"_s));
}

TEST_F(Unlock, EverythingHasANameAndFitsWhenSmallAndLarge) {
    start();
    click(*m_page, "tile.0");
    expectNamed(*m_page);
    expectNothingClipped(*m_page);
    m_page->resize(800, 560);
    picture(*m_page, u"unlock-small"_s);
    expectNothingClipped(*m_page);
    {
        const Look look(ThemeName::Dark, 2.0);
        tryToOpen(u"not this one"_s);
        expectNothingClipped(*m_page);
        const auto* line = find<QWidget>(*m_page, "statusLine");
        EXPECT_TRUE(waitFor([&] { return line->visibleRegion().boundingRect() == line->rect(); })) << "seen whole";
        picture(*m_page, u"unlock-dark-200"_s);
    }
    m_page->resize(1180, 780);
    const Look look(ThemeName::Dark, 1.0, Qt::RightToLeft);
    picture(*m_page, u"unlock-dark-rtl"_s);
    expectNothingClipped(*m_page);
}

} // namespace
} // namespace bothy
