// "Print or save": what each page puts on paper, where copies go, and what is said when they cannot.

#include "core/documents/agreements/agreement.h"
#include "tests/support/heartbeat.h"
#include "tests/ui/pages/care_couple.h"
#include "tests/ui/pages/page_looks.h"
#include "ui/boundaries/boundaries_page.h"
#include "ui/matches/matches_page.h"
#include "ui/paper/paper_sheets.h"
#include "ui/paper/paper_text.h"
#include "ui/paper/print_page.h"
#include "ui/paper/save_dialog.h"
#include "ui/paper/sheet_preview.h"

#include <QFutureWatcher>
#include <QMenu>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QThreadPool>

namespace bothy {
namespace {

using namespace Qt::StringLiterals;

/// All words of a printed page.
QString wordsOf(const std::optional<PrintedPage>& page) {
    return page ? QString::fromUtf8(paperText(*page)).simplified() : QString();
}

/// Leaves a page as PDF in $BOTHY_PICTURES, to be looked at.
void keepPaper(const std::optional<PrintedPage>& page, const QString& name) {
    const QString folder = qEnvironmentVariable("BOTHY_PICTURES");
    if (page && !folder.isEmpty()) writeCopy(folder + u'/' + name, paperPdf(*page, paperLook()));
}

// ---- what goes on paper -------------------------------------------------------------------------

class CarePaper : public CareCouple {};

TEST_F(CarePaper, SharedPlanHasItsExactWordsAndState) {
    const DocumentId id = agreed();
    open(*samPage, id);
    QSignalSpy wish(samPage.get(), &Page::printRequested);
    click(*samPage, "printPlan");
    EXPECT_EQ(wish.size(), 1);
    keepPaper(samPage->printedPage(), u"care.pdf"_s);
    const QString words = wordsOf(samPage->printedPage());
    const SharedCarePlan plan = carePlans(sam->shared().documents).front();
    const PlanWords names(shippedCare(), sam->catalogue(), sam->shared());
    EXPECT_TRUE(words.startsWith(u"Care plan · Both of you "_s + plan.plan.title + u" Agreed for now"_s));
    for (const PlanStep& step : plan.plan.steps)
        EXPECT_TRUE(words.contains(names.stepText(step))) << qPrintable(names.stepText(step));
    for (const QString& thing : names.readyList(plan.plan) + names.avoidList(plan.plan) + names.followUpList(plan.plan))
        EXPECT_TRUE(words.contains(thing)) << qPrintable(thing);
    EXPECT_TRUE(words.contains(u"It is not a contract and not proof of consent."_s));
}

TEST_F(CarePaper, DraftIsNamedAsOneAndOnlyMine) {
    startFrom("quiet_landing");
    EXPECT_TRUE(wordsOf(robinPage->printedPage()).startsWith(u"Care plan · Only you "_s));
    EXPECT_TRUE(wordsOf(robinPage->printedPage()).contains(u"Draft"_s));
    EXPECT_TRUE(find<QPushButton>(*robinPage, "printPlan"));
}

TEST_F(CarePaper, ListOfPlansAndPausedPlansPrintNothing) {
    const DocumentId id = agreed();
    robinPage->goToStart();
    EXPECT_FALSE(robinPage->printedPage());
    open(*robinPage, id);
    ASSERT_TRUE(robinPage->printedPage());
    ASSERT_TRUE(finished(sam->pause()));
    ASSERT_TRUE(waitFor([&] { return robin->shared().isPaused(); }));
    EXPECT_FALSE(robinPage->printedPage());
    open(*robinPage, id);
    EXPECT_FALSE(robinPage->printedPage());
}

class BoundariesPaper : public testing::Test {
protected:
    void SetUp() override {
        couple.moveIn();
        session = couple.window();
        Couple::open(*session, Couple::robin());
    }
    void makePage() {
        page = std::make_unique<BoundariesPage>(*session);
        showAt(*page);
    }
    DocumentId share(const QString& words) {
        const DocumentId id = Session::newDocumentId();
        EXPECT_TRUE(finished(session->setLimit(id, {.words = words, .lookAgain = session->today()})));
        return id;
    }
    DocumentId offer(const QString& title) {
        const DocumentId id = Session::newDocumentId();
        const Agreement agreement{.title = title, .words = u"Both leave it in the hall."_s, .exceptions = u"Family"_s};
        EXPECT_TRUE(finished(session->offer(id, *wordingOf(agreement))));
        return id;
    }

    Couple couple;
    std::unique_ptr<Session> session;
    std::unique_ptr<BoundariesPage> page;
};

TEST_F(BoundariesPaper, HoldsSharedLimitsAndAgreementsAndNoPrivateLimit) {
    share(u"Sunday mornings are mine."_s);
    offer(u"Phones stay outside"_s);
    session->edit([](PrivateState& mine) {
        mine.ownLimits.emplace(Session::newDocumentId(), Limit{.words = u"For my own eyes"_s});
    });
    makePage();
    EXPECT_TRUE(reads(*page, u"For my own eyes"_s)) << "the page itself shows it";
    keepPaper(page->printedPage(), u"boundaries.pdf"_s);
    const QString words = wordsOf(page->printedPage());
    EXPECT_FALSE(words.contains(u"own eyes"_s));
    EXPECT_TRUE(words.contains(u"\u2068Robin\u2069’s limits - Sunday mornings are mine. Look again on "_s));
    EXPECT_TRUE(words.contains(session->today().date().toString(u"yyyy"_s))) << "paper may be read in another year";
    EXPECT_TRUE(words.contains(u"In effect"_s));
    EXPECT_TRUE(words.contains(u"Our agreements Phones stay outside Offered Both leave it in the hall."_s));
    EXPECT_TRUE(words.contains(u"Except: Family"_s));
    QSignalSpy wish(page.get(), &Page::printRequested);
    click(*page, "printBoundaries");
    EXPECT_EQ(wish.size(), 1);
}

TEST_F(BoundariesPaper, LimitThatIsLetGoPrintsLikeAnyOther) {
    const DocumentId id = share(u"Sunday mornings are mine."_s);
    makePage();
    const auto before = page->printedPage();
    session->removeLimit(id);
    EXPECT_EQ(page->printedPage(), before) << "that it ends is mine to know until it does";
}

TEST_F(BoundariesPaper, WhatHasEndedIsNotPrinted) {
    const DocumentId id = offer(u"Phones stay outside"_s);
    makePage();
    EXPECT_TRUE(page->printedPage());
    ASSERT_TRUE(finished(session->withdraw(id)));
    EXPECT_FALSE(page->printedPage());
    EXPECT_FALSE(find<QPushButton>(*page, "printBoundaries")) << "there is nothing left to print";
}

TEST_F(BoundariesPaper, PausedPrintsNothing) {
    share(u"Sunday mornings are mine."_s);
    makePage();
    EXPECT_TRUE(find<QPushButton>(*page, "printBoundaries"));
    ASSERT_TRUE(finished(session->pause()));
    EXPECT_FALSE(page->printedPage());
    EXPECT_FALSE(find<QPushButton>(*page, "printBoundaries"));
}

TEST(CommonPaper, HoldsTheRowsThatAreShownAndTheSentence) {
    Couple couple;
    couple.moveIn();
    auto session = couple.window();
    for (const auto& who : {Couple::sam(), Couple::robin()}) {
        Couple::open(*session, who);
        sayYesToMany(*session, who.name == u"Sam" ? 24 : 12);
        ASSERT_TRUE(finished(session->setAside(false)));
        if (who.name == u"Sam") session->lock();
    }
    MatchesPage before(*session);
    EXPECT_FALSE(before.printedPage()) << "set aside is nothing to print";
    ASSERT_TRUE(finished(session->lookTogether()));
    Couple::open(*session, Couple::sam());
    ASSERT_TRUE(waitFor([&] { return !session->shared().rows.empty(); }));

    MatchesPage page(*session);
    showAt(page);
    const auto printed = page.printedPage();
    keepPaper(printed, u"common.pdf"_s);
    const QString words = wordsOf(printed);
    EXPECT_TRUE(words.contains(u"A yes means you may ask."_s));
    EXPECT_TRUE(printed->everySheet.contains(u"A yes means you may ask."_s)) << "on every sheet";
    EXPECT_TRUE(words.contains(u"you give, \u2068Robin\u2069 receives"_s));
    EXPECT_TRUE(words.contains(u"“you” is \u2068Sam\u2069."_s));
    std::set<QString> shown;
    for (const SharedRow& row : session->shared().rows)
        shown.insert(shippedCatalogue().item(*ItemId::from(QStringView(row.itemId)))->prompt);
    std::set<QString> rows;
    for (const PrintedBlock& block : printed->blocks)
        if (block.kind == PrintedBlock::Kind::Row) rows.insert(block.words);
    EXPECT_EQ(rows, shown) << "each row that is shown, and nothing that only one said yes to";
    EXPECT_FALSE(words.contains(QRegularExpression(u"[0-9]"_s))) << "no counts and no dates";
    QSignalSpy wish(&page, &Page::printRequested);
    click(page, "printCommon");
    EXPECT_EQ(wish.size(), 1);

    ASSERT_TRUE(finished(session->pause()));
    EXPECT_FALSE(page.printedPage());
    click(page, "takeSomethingBack"); // the rows are to be seen, to take them back, but do not go out
    EXPECT_FALSE(page.printedPage());
    EXPECT_FALSE(find<QPushButton>(page, "printCommon"));
}

// ---- where copies go ----------------------------------------------------------------------------

/// What is done in the background goes on; the page hears of it when the test lets it.
class HeldNews : public QObject {
public:
    explicit HeldNews(const QObject& page) {
        for (auto* watcher : page.findChildren<QFutureWatcherBase*>())
            watcher->installEventFilter(this);
    }
    void letIn() {
        for (auto& [watcher, event] : std::exchange(m_held, {})) {
            watcher->removeEventFilter(this);
            QCoreApplication::postEvent(watcher, event.release());
        }
    }

protected:
    bool eventFilter(QObject* watcher, QEvent* event) override {
        if (event->type() == QEvent::FutureCallOut) m_held.emplace_back(watcher, event->clone());
        return event->type() == QEvent::FutureCallOut;
    }

private:
    std::vector<std::pair<QObject*, std::unique_ptr<QEvent>>> m_held;
};

class PrintPageTest : public testing::Test {
protected:
    PaperDoors doors() {
        PaperDoors made;
        made.askWhere = [this](QWidget*, PaperFormat, const std::function<void(const QString&)>& chosen) {
            if (!path.isEmpty()) chosen(path);
        };
        made.findPrinters = [this](QObject*, const std::function<void(const QStringList&)>& found) { found(printers); };
        made.sendToPrinter = [this](QObject*, const QString& printer, const QByteArray& pdf,
                                    const std::function<void(bool)>& done) {
            sentTo = printer, sent = pdf;
            done(printerTakes);
        };
        return made;
    }
    void makePage(int rows = 3) {
        PrintedPage printed{.kind = u"Care plan"_s, .room = u"Both of you"_s, .title = u"Quiet landing"_s};
        printed.blocks.push_back({PrintedBlock::Kind::Section, u"Steps"_s});
        for (int i = 0; i < rows; ++i)
            printed.blocks.push_back({PrintedBlock::Kind::Row, u"Step number %1"_s.arg(i), {}, u"Both · 5 min"_s});
        page = std::make_unique<PrintPage>(printed, Room::BothOfYou, u"Care plans"_s, doors());
        said = std::make_unique<QSignalSpy>(page.get(), &Page::said);
        showAt(*page, {970, 720});
    }
    void settle() {
        ASSERT_TRUE(waitFor([&] { return !page->isBusy() && find<QWidget>(*page, "working") == nullptr; }));
    }
    QStringList files() const {
        return QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden);
    }

    Look m_look{ThemeName::Light};
    QTemporaryDir folder;
    QString path;
    QStringList printers;
    QString sentTo;
    QByteArray sent;
    bool printerTakes = true;
    std::unique_ptr<PrintPage> page;
    std::unique_ptr<QSignalSpy> said;
};

TEST_F(PrintPageTest, ShowsTheFirstSheetAndTheHonestLine) {
    makePage();
    EXPECT_TRUE(reads(*page, u"Copies stay where you put them. Bothy cannot take them back."_s));
    EXPECT_EQ(find<QWidget>(*page, "print")->accessibleDescription(),
              u"The printer of this computer may keep the page for a while."_s);
    ASSERT_TRUE(waitFor([&] { return page->findChild<SheetPreview*>()->hasPicture(); }));
    EXPECT_TRUE(reads(*page, u"Page 1 of 1"_s));
    lookAround(*page, u"print"_s);
}

TEST_F(PrintPageTest, SavesEachFormWhereItWasTold) {
    makePage();
    for (const auto& [button, name, begin] :
         {std::tuple("save.pdf", u"a.pdf"_s, "%PDF"), std::tuple("save.html", u"a.html"_s, "<!DOCTYPE html>"),
          std::tuple("save.txt", u"a.txt"_s, "Care plan")}) {
        path = folder.filePath(name);
        click(*page, button);
        settle();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << button;
        EXPECT_TRUE(file.readAll().startsWith(begin)) << button;
        EXPECT_FALSE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) << button << ": for its owner alone";
    }
    EXPECT_EQ(files(), QStringList({u"a.html"_s, u"a.pdf"_s, u"a.txt"_s})) << "and nothing else";
    EXPECT_EQ(said->size(), 3);
    EXPECT_EQ(said->back()[0].toString(), u"Saved where you chose."_s);
}

TEST_F(PrintPageTest, DecidingNotToSaveWritesNothing) {
    makePage();
    click(*page, "save.pdf");
    EXPECT_FALSE(page->isBusy());
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(PrintPageTest, PlaceThatCannotBeWrittenIsNamedAndNothingIsWrittenAnywhere) {
    const QString before = QDir::currentPath();
    const QDir elsewhere(folder.path());
    ASSERT_TRUE(elsewhere.mkdir(u"work"_s) && elsewhere.mkdir(u"temp"_s));
    QDir::setCurrent(folder.filePath(u"work"_s));
    qputenv("TMPDIR", folder.filePath(u"temp"_s).toUtf8());
    makePage();
    path = u"/proc/bothy-page.pdf"_s; // nobody can make a file there, whatever their rights
    click(*page, "save.pdf");
    settle();
    EXPECT_TRUE(reads(*page, u"Bothy cannot write in this place."_s));
    path = folder.filePath(u"gone/bothy-page.txt"_s);
    click(*page, "save.txt");
    settle();
    EXPECT_TRUE(reads(*page, u"This folder is not there any more."_s));
    EXPECT_TRUE(page->isVisible());
    EXPECT_TRUE(find<QPushButton>(*page, "save.txt")->isEnabled()) << "another place can be chosen";
    EXPECT_EQ(files(), QStringList({u"temp"_s, u"work"_s}));
    for (const char* inside : {"work", "temp"})
        EXPECT_TRUE(QDir(folder.filePath(QString::fromLatin1(inside))).isEmpty()) << inside;
    EXPECT_TRUE(said->isEmpty());
    picture(*page, u"print-trouble"_s);
    QDir::setCurrent(before);
    qunsetenv("TMPDIR");
}

TEST_F(PrintPageTest, WithoutAPrinterItSaysSoAndOffersPdf) {
    makePage();
    click(*page, "print");
    EXPECT_TRUE(reads(*page, u"No printer is set up here."_s));
    EXPECT_TRUE(reads(*page, u"You can save the page as PDF"_s));
    EXPECT_TRUE(sent.isEmpty());
}

TEST_F(PrintPageTest, PrintsOnTheOnlyPrinter) {
    printers = {u"Hall"_s};
    makePage();
    click(*page, "print");
    ASSERT_TRUE(waitFor([&] { return !said->isEmpty(); }));
    EXPECT_EQ(sentTo, u"Hall"_s);
    EXPECT_TRUE(sent.startsWith("%PDF"));
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(PrintPageTest, AsksWhichPrinterAndSaysWhenItDoesNotAnswer) {
    printers = {u"Hall"_s, u"Office"_s};
    printerTakes = false;
    makePage();
    click(*page, "print");
    auto* menu = page->findChild<QMenu*>();
    ASSERT_TRUE(menu->isVisible());
    menu->actions().back()->trigger();
    menu->close();
    settle();
    EXPECT_EQ(sentTo, u"Office"_s);
    EXPECT_TRUE(reads(*page, u"The printer did not take the page."_s));
    EXPECT_TRUE(said->isEmpty());
}

TEST_F(PrintPageTest, LongPageShowsThatItIsBeingMade) {
    makePage(5000);
    path = folder.filePath(u"long.pdf"_s);
    click(*page, "save.pdf");
    HeldNews news(*page); // else it may be over before anything is shown
    ASSERT_TRUE(waitFor([&] { return page->findChild<QProgressBar*>()->isVisible(); }));
    EXPECT_FALSE(find<QPushButton>(*page, "save.pdf")->isEnabled()) << "one at a time";
    picture(*page, u"print-working"_s);
    news.letIn();
    settle();
    EXPECT_EQ(files(), QStringList{u"long.pdf"_s});
}

TEST_F(PrintPageTest, LongPageIsMadeWithoutHoldingTheWindowUp) {
    makePage(5000);
    path = folder.filePath(u"long.pdf"_s);
    double longest = std::numeric_limits<double>::max();
    for (int turn = 0; turn < MostTries && longest >= LongestPause; ++turn) {
        QFile::remove(path);
        Heartbeat heart;
        click(*page, "save.pdf");
        settle();
        longest = std::min(longest, heart.takeLongest());
        EXPECT_EQ(files(), QStringList{u"long.pdf"_s});
    }
    EXPECT_LT(longest, LongestPause);
}

TEST_F(PrintPageTest, CancellingWritesNothing) {
    makePage(5000);
    path = folder.filePath(u"long.pdf"_s);
    click(*page, "save.pdf");
    ASSERT_TRUE(waitFor([&] { return find<QPushButton>(*page, "cancelWork") != nullptr; }));
    click(*page, "cancelWork");
    settle();
    EXPECT_TRUE(find<QPushButton>(*page, "save.pdf")->isEnabled());
    EXPECT_TRUE(find<QPushButton>(*page, "save.pdf")->hasFocus()) << "the keyboard is where it was";
    page.reset();
    QThreadPool::globalInstance()->waitForDone();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(PrintPageTest, MayGoWhileItWorks) {
    makePage(5000);
    path = folder.filePath(u"long.txt"_s);
    click(*page, "save.pdf");
    page.reset();
    QThreadPool::globalInstance()->waitForDone();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(PrintPageTest, EscapeGoesBack) {
    makePage();
    QSignalSpy back(page.get(), &PrintPage::backRequested);
    QTest::keyClick(page.get(), Qt::Key_Escape);
    EXPECT_EQ(back.size(), 1);
}

/// The save dialog in each look, for the eye.
TEST_F(PrintPageTest, SaveDialogCanBeLookedAt) {
    if (qEnvironmentVariableIsEmpty("BOTHY_PICTURES")) GTEST_SKIP() << "only where BOTHY_PICTURES names a folder";
    SaveDialog dialog(PaperFormat::Pdf, folder.path(), nullptr);
    showAt(dialog, {800, 520});
    picture(dialog, u"save-dialog"_s);
    const Look dark(ThemeName::Dark, 2.0);
    picture(dialog, u"save-dialog-dark-200"_s);
}

} // namespace
} // namespace bothy
