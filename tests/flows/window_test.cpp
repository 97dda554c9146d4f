#include "core/documents/aftercare/care_plan.h"
#include "tests/flows/window.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/page_fade.h"
#include "ui/shell/recent_acts.h"
#include "ui/widgets/page.h"

#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

class WindowTest : public testing::Test {
protected:
    void SetUp() override { m_couple.moveIn(); }
    Couple m_couple;
};

PageFade* fadeOf(Window& window) {
    return window.window().findChild<PageFade*>();
}

/// A test runs outside the event loop, so what is to be deleted later waits until it is asked for by name.
void closeForGood(QMenu& menu) {
    const QPointer<QMenu> gone(&menu);
    menu.close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(gone);
}

QByteArray octetsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void openAsRobin(Window& window) {
    window.unlock(0, qPrintable(Couple::robin().passphrase));
    EXPECT_TRUE(waitFor([&] { return window.window().house() != nullptr; }));
}

} // namespace

TEST_F(WindowTest, SizeAndPageAreThereAgainNextTime) {
    {
        Window window(m_couple);
        window.window().resize(1010, 690);
        openAsRobin(window);
        window.window().house()->show(u"care"_s);
        window.lock();
        window.window().close();
    }
    Window window(m_couple);
    EXPECT_EQ(window.window().size(), QSize(1010, 690));
    openAsRobin(window);
    EXPECT_EQ(window.window().house()->currentPage(), u"care"_s);
}

TEST_F(WindowTest, ThePageOfOnePersonIsNotTheOthersPage) {
    Window window(m_couple);
    openAsRobin(window);
    window.window().house()->show(u"boundaries"_s);
    window.lock();
    window.unlock(1, qPrintable(Couple::sam().passphrase));
    ASSERT_TRUE(waitFor([&] { return window.window().house() != nullptr; }));
    EXPECT_EQ(window.window().house()->currentPage(), u"home"_s);
}

TEST_F(WindowTest, IsNeverLargerThanTheScreenItIsOn) {
    Window window(m_couple);
    for (QScreen* screen : QGuiApplication::screens()) {
        window.window().setScreen(screen);
        const auto isInside = [&] {
            const QSize room = screen->availableSize(), size = window.window().size();
            return size.width() <= room.width() && size.height() <= room.height();
        };
        EXPECT_TRUE(waitFor(isInside)) << qPrintable(screen->name());
    }
}

TEST_F(WindowTest, AnUnreadableSizeIsNotUsed) {
    QFile settings(m_couple.places().directory + u"/settings.ini"_s);
    ASSERT_TRUE(settings.open(QIODevice::WriteOnly));
    settings.write("[window]\ngeometry=not a size\n");
    settings.close();
    Window window(m_couple);
    EXPECT_EQ(window.window().size(), QSize(1180, 780));
}

TEST_F(WindowTest, ThePageThatWasLeftFadesAndNeverStandsInTheWay) {
    Window window(m_couple);
    openAsRobin(window);
    window.window().house()->show(u"care"_s);
    PageFade* fade = fadeOf(window);
    ASSERT_NE(fade, nullptr);
    EXPECT_TRUE(fade->isVisible());
    EXPECT_TRUE(fade->testAttribute(Qt::WA_TransparentForMouseEvents));
    EXPECT_EQ(fade->focusPolicy(), Qt::NoFocus);
    EXPECT_LE(PageFade::Milliseconds, 150);
    EXPECT_TRUE(waitFor([&] { return !fade->isVisible(); }));
}

TEST_F(WindowTest, AnIdleWindowLocksUnlessTimeRunsOnAPlanAndNeverLaterThanThreeHours) {
    Window window(m_couple);
    openAsRobin(window);
    auto& idle = partOf<IdleLock>(window.window());
    const auto isOpen = [&] { return window.session().stage() == Session::Stage::Open; };
    window.window().house()->show(u"care"_s, u"calm:gr.room"_s);
    ASSERT_TRUE(window.window().house()->isFollowed());
    Q_EMIT idle.idle();
    EXPECT_FALSE(isOpen()) << "an exercise keeps nothing";

    openAsRobin(window);
    CarePlan plan;
    plan.steps = {{{}, u"Rest"_s, 30}};
    const DocumentId id = Session::newDocumentId();
    window.session().edit([&](PrivateState& mine) {
        mine.idleLockMinutes = 60;
        mine.drafts[id] = {DocumentType::CarePlan, {}, plan.encode(), window.session().today()};
    });
    window.window().house()->show(u"care"_s, id.hex());
    window.hands.click(u"followPlan"_s);
    ASSERT_TRUE(waitFor([&] { return window.window().house()->isRunning(); }));
    Q_EMIT idle.idle();
    Q_EMIT idle.idle();
    EXPECT_TRUE(isOpen()) << "two hours";
    Q_EMIT idle.idle();
    EXPECT_FALSE(isOpen()) << "three hours without a touch";

    openAsRobin(window);
    window.window().house()->show(u"care"_s, id.hex());
    window.hands.click(u"followPlan"_s);
    ASSERT_TRUE(waitFor([&] { return window.window().house()->isFollowed(); }));
    window.hands.click(u"holdStep"_s);
    ASSERT_FALSE(window.window().house()->isRunning()) << "held";
    Q_EMIT idle.idle();
    EXPECT_FALSE(isOpen());
}

TEST_F(WindowTest, WhoWaitsToLookTogetherIsLockedWhenTheWindowHidesOrNobodyIsThere) {
    for (const bool hides : {true, false}) {
        Window window(m_couple);
        openAsRobin(window);
        sayYesToMany(window.session());
        ASSERT_TRUE(finished(window.session().setAside(true)));
        ASSERT_TRUE(finished(window.session().lookTogether()));
        ASSERT_TRUE(waitFor([&] { return window.session().stage() == Session::Stage::Locked; }));
        ASSERT_TRUE(window.session().waitingPerson());
        if (hides)
            window.hands.key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        else
            Q_EMIT partOf<IdleLock>(window.window()).away();
        EXPECT_FALSE(window.session().waitingPerson());
    }
}

TEST_F(WindowTest, WithReducedMotionNothingFades) {
    Window window(m_couple);
    themeOf(&window.window()).setMotionReduced(true);
    openAsRobin(window);
    window.window().house()->show(u"care"_s);
    EXPECT_FALSE(fadeOf(window) && fadeOf(window)->isVisible());
}

TEST_F(WindowTest, WhatWasDoneStandsInAListUntilTheLock) {
    Window window(m_couple);
    openAsRobin(window);
    QStringList undone;
    for (const char* act : {"first", "second", "third"})
        window.window().house()->say(QString::fromLatin1(act), [&undone, act] {
            undone << QString::fromLatin1(act);
            return true;
        });
    ASSERT_TRUE(finished(window.session().rename(u"Robin the second"_s)));
    window.window().house()->say(u"cannot be undone"_s, {});
    window.window().house()->say(u"a word in passing"_s, {});
    const auto& recent = partOf<RecentActs>(window.window());
    ASSERT_EQ(recent.acts().size(), 5u);

    window.hands.click(u"recentButton"_s);
    auto* menu = recent.findChild<QMenu*>();
    ASSERT_TRUE(menu && menu->isVisible());
    ASSERT_EQ(menu->actions().size(), 5);
    EXPECT_FALSE(menu->actions()[0]->isEnabled()) << "the newest stands first and has no way back";
    menu->actions()[4]->trigger();
    closeForGood(*menu);
    EXPECT_EQ(undone, QStringList{u"first"_s});
    window.hands.key(Qt::Key_Z, Qt::ControlModifier);
    window.hands.waitToRead(u"This has no Undo: cannot be undone"_s);
    EXPECT_EQ(undone, QStringList{u"first"_s}) << "nobody meant an older one";
    window.hands.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone, (QStringList{u"first"_s, u"third"_s}));
    window.hands.click(u"recentButton"_s);
    menu = recent.findChild<QMenu*>();
    QStringList lines;
    for (const QAction* line : menu->actions())
        lines << line->text();
    closeForGood(*menu);
    EXPECT_EQ(lines, (QStringList{u"a word in passing"_s, u"cannot be undone"_s, u"Undone: third"_s, u"Undo: second"_s,
                                  u"Undone: first"_s}));

    window.lock();
    EXPECT_EQ(window.window().findChild<RecentActs*>(), nullptr);
}

TEST_F(WindowTest, WhatCannotBeToldApartIsOneLineOfThatList) {
    Window window(m_couple);
    openAsRobin(window);
    const WayBack back = [] { return true; };
    for (const char* act : {"Skipped.", "Answered.", "Answered.", "Answered."})
        window.window().house()->say(QString::fromLatin1(act), back);
    const auto lines = [&] {
        window.hands.click(u"recentButton"_s);
        QStringList words;
        auto* menu = partOf<RecentActs>(window.window()).findChild<QMenu*>();
        for (const QAction* line : menu->actions())
            words << line->text();
        menu->actions().front()->trigger();
        closeForGood(*menu);
        return words;
    };
    EXPECT_EQ(lines(), (QStringList{u"Undo the last of 3: Answered."_s, u"Undo: Skipped."_s}));
    window.hands.key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(lines(), (QStringList{u"Undone: Answered."_s, u"Undo: Answered."_s, u"Undo: Skipped."_s}))
        << "two of them";
}

TEST_F(WindowTest, EachPersonHasTheirOwnLookAndTheLockedPageServesBoth) {
    const QString ini = m_couple.places().directory + u"/settings.ini"_s;
    LocalSettings(ini).setAppearance({ThemeChoice::Dark, 110}); // as an earlier version left it
    Window window(m_couple);
    const auto look = [&] {
        const Theme& theme = themeOf(&window.window());
        return std::pair(theme.name(), qRound(theme.textFactor() * 100));
    };
    const auto openAsSam = [&] {
        window.unlock(1, qPrintable(Couple::sam().passphrase));
        EXPECT_TRUE(waitFor([&] { return window.window().house() != nullptr; }));
    };
    const std::pair before(ThemeName::Dark, 110), robins(ThemeName::HighContrastLight, 200),
        sams(ThemeName::Light, 110);
    openAsRobin(window);
    EXPECT_EQ(look(), before) << "a vault of earlier versions";
    window.window().house()->show(u"settings"_s);
    window.hands.click(u"theme.3"_s);
    for (int i = 0; i < 4; ++i)
        window.hands.click(u"largerText"_s);
    EXPECT_EQ(look(), robins);
    window.lock();
    EXPECT_EQ(look(), robins) << "they can read where they unlock";

    openAsSam();
    EXPECT_EQ(look(), before) << "whoever has not chosen takes it as it was";
    window.window().house()->show(u"settings"_s);
    window.hands.click(u"theme.1"_s);
    EXPECT_EQ(look(), sams) << "and not as the other one has it";
    window.lock();
    openAsRobin(window);
    EXPECT_EQ(look(), robins) << "their own is as they left it";
    window.lock();
    const QByteArray afterRobin = octetsOf(ini);
    EXPECT_EQ(look(), robins);
    openAsSam();
    EXPECT_EQ(look(), sams);
    window.lock();
    EXPECT_EQ(look(), robins) << "still readable for both";
    EXPECT_EQ(octetsOf(ini), afterRobin) << "it does not say who was here last";
}

TEST_F(WindowTest, TheKeyboardStaysOnThePageWhenWhatHasItGoes) {
    Window window(m_couple);
    openAsRobin(window);
    House& house = *window.window().house();
    house.show(u"boundaries"_s);
    Page* page = house.page(u"boundaries"_s);
    const auto isOnPage = [&] { return page->isAncestorOf(QApplication::focusWidget()); };
    // Made last, it stands before the first control of the window: the menu.
    auto* last = new QPushButton(u"The last one"_s, page);
    last->show();
    last->setFocus();
    ASSERT_TRUE(isOnPage());
    delete last;
    EXPECT_FALSE(isOnPage()) << "where Qt has it go";
    EXPECT_TRUE(waitFor(isOnPage));
}

TEST_F(WindowTest, AWayBackSaysItselfWhetherAnythingWentBack) {
    Window window(m_couple);
    openAsRobin(window);
    for (const bool isBack : {false, true}) {
        window.window().house()->say(u"An act"_s, [isBack] { return isBack; });
        window.hands.key(Qt::Key_Z, Qt::ControlModifier);
        window.hands.waitToRead(isBack ? u"Undone."_s : u"This cannot be undone any more."_s);
    }
}

TEST_F(WindowTest, TheListOfActsStaysShort) {
    RecentActs recent;
    int undone = 0;
    for (int i = 0; i < 30; ++i)
        recent.add({u"act"_s, [&undone] { return ++undone > 0; }});
    EXPECT_EQ(recent.acts().size(), RecentActs::Most);
    while (recent.undoNewest()) {
    }
    EXPECT_EQ(undone, static_cast<int>(RecentActs::Most));
}
