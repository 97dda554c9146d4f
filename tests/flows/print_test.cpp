// Printing through the real window: Ctrl+P, what is in reach meanwhile, and what is never printed any more.
#include "tests/support/couple.h"
#include "tests/support/hands.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/paper/print_page.h"
#include "ui/paper/save_dialog.h"
#include "ui/shell/house.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QPointer>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

/// Robin's window, open, with one limit that both can see; Sam's session beside it.
class PrintFlow : public testing::Test {
protected:
    void SetUp() override {
        m_theme.apply(*qApp, ThemeName::Light);
        couple.moveIn();
        robin = couple.window();
        sam = couple.window();
        settings = std::make_unique<AppearanceKeeper>(m_theme, couple.places().directory + u"/settings.ini"_s);
        window = std::make_unique<MainWindow>(PageNeeds{*robin, *settings});
        window->show();
        window->activateWindow();
        QApplication::setActiveWindow(window.get());
        Couple::open(*robin, Couple::robin());
        Couple::open(*sam, Couple::sam());
        ASSERT_TRUE(waitFor([&] { return window->house() != nullptr; }));
        limit = Session::newDocumentId();
        ASSERT_TRUE(finished(robin->setLimit(limit, {.words = u"Sunday mornings are mine."_s})));
        hands = std::make_unique<Hands>(*window);
    }
    void openPrint() {
        window->house()->show(u"boundaries"_s);
        hands->click(u"printBoundaries"_s);
        ASSERT_TRUE(print());
    }
    QPointer<PrintPage> print() const { return hands->visible<PrintPage>(u"printPage"_s); }

    Couple couple;
    Theme m_theme;
    std::unique_ptr<Session> robin, sam;
    std::unique_ptr<AppearanceKeeper> settings;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Hands> hands;
    DocumentId limit;
};

TEST_F(PrintFlow, KeyOpensItAndBackReturnsToThePage) {
    window->house()->show(u"boundaries"_s);
    hands->key(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(print());
    EXPECT_TRUE(hands->reads(u"Copies stay where you put them."_s));
    hands->key(Qt::Key_P, Qt::ControlModifier); // once is enough
    hands->clickWords(u"Boundaries"_s);
    EXPECT_TRUE(waitFor([&] { return !print(); }));
    EXPECT_TRUE(hands->sees(u"printBoundaries"_s));
}

TEST_F(PrintFlow, PageWithoutPaperSaysSo) {
    window->house()->show(u"settings"_s);
    hands->key(Qt::Key_P, Qt::ControlModifier);
    hands->waitToRead(u"There is nothing to print here."_s);
    EXPECT_FALSE(print());
    robin->edit([](PrivateState& mine) { mine.reminders.quietFrom = 60; });
    ASSERT_TRUE(finished(robin->save()));
    EXPECT_TRUE(hands->reads(u"There is nothing to print here."_s))
        << "what one keeps for oneself changes nothing of it";
    ASSERT_TRUE(finished(sam->pause()));
    EXPECT_TRUE(waitFor([&] { return !hands->reads(u"There is nothing to print here."_s); })) << "this may";
}

TEST_F(PrintFlow, AnotherPageLeavesIt) {
    openPrint();
    const QPointer<PrintPage> page = print();
    hands->key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return page.isNull(); }));
    EXPECT_EQ(window->house()->currentPage(), u"home"_s);
}

TEST_F(PrintFlow, PauseOfEitherTakesItAwayAndNothingSharedIsPrinted) {
    openPrint();
    ASSERT_TRUE(finished(sam->pause()));
    EXPECT_TRUE(waitFor([&] { return !print(); }));
    hands->key(Qt::Key_P, Qt::ControlModifier);
    hands->waitToRead(u"Paused. Nothing shared is printed for now."_s);
    EXPECT_FALSE(print());
}

TEST_F(PrintFlow, WhatChangedMeanwhileIsNotPrintedAsItWas) {
    openPrint();
    ASSERT_TRUE(finished(sam->setLimit(Session::newDocumentId(), {.words = u"Not before breakfast."_s})));
    hands->waitToRead(u"The page has changed. You can print it as it is now."_s);
    EXPECT_FALSE(print());
    hands->key(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(print());
    EXPECT_TRUE(std::any_of(print()->printed().blocks.begin(), print()->printed().blocks.end(),
                            [](const PrintedBlock& b) { return b.words == u"Not before breakfast."; }));
}

/// A calendar file goes where the person says, or says in one sentence why it could not.
TEST_F(PrintFlow, ACalendarFileIsWrittenWhereThePersonSaid) {
    robin->lock();
    window.reset();
    const QTemporaryDir folder;
    QString where = folder.filePath(u"dates.ics"_s);
    PageNeeds needs{*robin, *settings};
    needs.paper.askWhere = [&](QWidget*, PaperFormat format, const std::function<void(const QString&)>& chosen) {
        EXPECT_EQ(endingOf(format), u"ics"_s);
        chosen(where);
    };
    MainWindow mine(needs);
    mine.show();
    Couple::open(*robin, Couple::robin());
    ASSERT_TRUE(waitFor([&] { return mine.house() != nullptr; }));
    Page* care = mine.house()->page(u"care"_s);
    ASSERT_TRUE(care);
    Q_EMIT care->calendarReady("BEGIN:VCALENDAR");
    QFile file(where);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "BEGIN:VCALENDAR");
    EXPECT_FALSE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) << "for its owner alone";
    where = folder.filePath(u"no such folder/dates.ics"_s);
    Q_EMIT care->calendarReady("BEGIN:VCALENDAR");
    EXPECT_TRUE(Hands(mine).reads(paperTroubleWords(PaperTrouble::FolderGone).title));
}

TEST_F(PrintFlow, LockingTakesItAwayWithItsQuestionWhereToSave) {
    openPrint();
    hands->click(u"save.pdf"_s);
    QPointer<SaveDialog> dialog = print()->findChild<SaveDialog*>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_FALSE(dialog->isModal()) << "Hide and Pause stay in reach";
    const QPointer<PrintPage> page = print();
    hands->key(Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(waitFor([&] { return robin->stage() == Session::Stage::Locked; }));
    EXPECT_TRUE(dialog.isNull());
    EXPECT_TRUE(page.isNull());
}

} // namespace
