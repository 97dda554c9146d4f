#include "ui/shell/main_window.h"

#include "core/session/session.h"
#include "ui/appearance/appearance_keeper.h"
#include "ui/reminders/reminder_desk.h"
#include "ui/shell/clipboard_keeper.h"
#include "ui/shell/house.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/open_parts.h"
#include "ui/shell/safety_keys.h"
#include "ui/shell/screen_fit.h"
#include "ui/shell/unwound.h"
#include "ui/shell/window_keys.h"
#include "ui/stop/stop_page.h"
#include "ui/unlock/first_run.h"
#include "ui/unlock/unlock_page.h"
#include "ui/widgets/shown_size.h"

#include <QApplication>
#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>

namespace bothy {

MainWindow::MainWindow(const PageNeeds& needs, QWidget* parent)
    : QMainWindow(parent)
    , m_needs(needs)
    , m_stack(new QStackedWidget(this))
    , m_unlock(new UnlockPage(needs.session, this))
    , m_idle(new IdleLock(this))
    , m_reminders(new ReminderDesk(needs.session, this, needs.desktop)) {
    setWindowTitle(tr("Bothy"));
    setAccessibleName(windowTitle()); // also while it is minimised
    if (!restoreGeometry(needs.appearance.settings().windowGeometry())) resize(1180, 780);
    new ScreenFit(*this);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_unlock);
    sizeByShown(m_stack);
    m_under = m_unlock;
    addShortcuts();

    Session& session = needs.session;
    connect(m_unlock, &UnlockPage::hideRequested, this, &MainWindow::hideAtOnce);
    connect(m_unlock, &UnlockPage::stopRequested, this, &MainWindow::stop);
    connect(&session, &Session::stageChanged, this, &MainWindow::onStage);
    connect(&session, &Session::privateChanged, this,
            [this] { m_idle->setMinutes(m_needs.session.mine().idleLockMinutes); });
    connect(&needs.appearance, &AppearanceKeeper::chosen, this, [this] {
        if (m_house) keepLook(m_needs.appearance.appearance()); // otherwise it is of the computer
    });
    connect(m_idle, &IdleLock::away, this, [this] {
        lockEverybody();
        m_idle->letSleepAfter(m_needs.session.save());
    });
    connect(m_idle, &IdleLock::idle, this, &MainWindow::lockWhenIdle);
    connect(m_reminders, &ReminderDesk::said, this, [this](const QString& words) {
        if (m_house) m_house->say(words, {});
    });
    new ClipboardKeeper(session, this);
    watchWhatIsLeft();
    m_unlock->look(); // shows the tiles or what is in the way; a new vault goes on to the first run
}

void MainWindow::addShortcuts() {
    auto* safety = new SafetyKeys(*this);
    for (const WindowKey& key : windowKeys()) {
        const auto press = [this, act = key.press] { act(*this); };
        for (const QKeySequence& keys : key.line.keys)
            if (key.isForSafety)
                safety->add(keys, press);
            else
                connect(new QShortcut(keys, this), &QShortcut::activated, this, press);
        if (!key.line.gesture.isEmpty()) safety->addThreeShifts(press);
    }
}

/// Somebody who follows a plan from the bed does not touch the computer for a while.
void MainWindow::lockWhenIdle() {
    if (m_house && m_house->isRunning() && m_idle->defer()) return;
    lockEverybody();
}

/// By hand: whoever waits in this window to look together goes on waiting. It is the other one who locks then.
void MainWindow::lock() {
    closeWhatIsOpen(*this);
    m_needs.session.lock();
    if (m_firstRun) m_firstRun->forgetPassphrase(); // there is nothing to lock yet
}

/// Nobody is at the computer, or somebody should not see this: the one who waits here is locked as well.
void MainWindow::lockEverybody() {
    m_needs.session.stopWaiting();
    lock();
    m_unlock->reset(); // and what was typed of a passphrase
}

void MainWindow::onStage() {
    switch (m_needs.session.stage()) {
    case Session::Stage::NoVault:
        showFirstRun(/*secondPersonOnly=*/false);
        return;
    case Session::Stage::Locked:
        showTiles();
        return;
    case Session::Stage::Open:
        showHouse();
        return;
    }
}

void MainWindow::leaveHouse() {
    if (!m_house) return;
    closeWhatIsOpen(*this);
    m_idle->setMinutes(0);
    m_stack->removeWidget(m_house);
    m_house->hide();
    // Pages of the person who left are gone at once, not at some later moment.
    destroyUnwound(std::exchange(m_house, nullptr), m_houseLevel);
    m_needs.appearance.showLocked();
}

void MainWindow::showOwnLook() {
    AppearanceKeeper& look = m_needs.appearance;
    if (m_needs.session.mine().look.empty()) keepLook(look.first());
    look.showOwn(appearanceFrom(m_needs.session.mine().look));
}

void MainWindow::keepLook(const Appearance& look) {
    m_needs.session.keep([&look](PrivateState& mine) {
        for (const auto& [choice, word] : inWords(look))
            mine.look[choice] = word;
    });
}

void MainWindow::showTiles() {
    leaveHouse();
    if (m_firstRun) return; // it says itself when it is over
    m_unlock->reset();
    showUnderStop(m_unlock);
}

/// Finished or stopped: whoever has a place by now finds the tiles, otherwise it begins again.
void MainWindow::leaveFirstRun() {
    if (!m_firstRun) return;
    m_idle->setMinutes(0);
    m_stack->removeWidget(m_firstRun);
    std::exchange(m_firstRun, nullptr)->deleteLater();
    if (m_needs.session.people().empty())
        showFirstRun(/*secondPersonOnly=*/false);
    else
        showTiles();
}

void MainWindow::showFirstRun(bool secondPersonOnly) {
    if (m_firstRun) return;
    leaveHouse();
    m_firstRun = new FirstRun(m_needs.session, m_needs.appearance,
                              secondPersonOnly ? FirstRun::Begin::SecondPerson : FirstRun::Begin::Welcome, this);
    connect(m_firstRun, &FirstRun::hideRequested, this, &MainWindow::hideAtOnce);
    connect(m_firstRun, &FirstRun::finished, this, &MainWindow::leaveFirstRun, Qt::QueuedConnection);
    m_stack->addWidget(m_firstRun);
    showUnderStop(m_firstRun);
    m_idle->setMinutes(PrivateState().idleLockMinutes); // nobody has chosen yet
}

void MainWindow::showHouse() {
    if (m_house) return;
    m_stayedOnce = false;
    showOwnLook();
    m_house = new House(m_needs, this);
    m_houseLevel = loopLevel();
    // Not while the button that asks for it is still being pressed: it goes with the house.
    connect(m_house, &House::hideRequested, this, &MainWindow::hideAtOnce, Qt::QueuedConnection);
    connect(m_house, &House::stopRequested, this, &MainWindow::stop);
    connect(
        m_house, &House::joinRequested, this, [this] { showFirstRun(/*secondPersonOnly=*/true); },
        Qt::QueuedConnection);
    m_stack->addWidget(m_house);
    showUnderStop(m_house);
    m_idle->setMinutes(m_needs.session.mine().idleLockMinutes);
}

/// Who locks or unlocks behind the page Stop does not close it.
void MainWindow::showUnderStop(QWidget* page) {
    m_under = page;
    if (!m_stop) m_stack->setCurrentWidget(page);
}

void MainWindow::stop() {
    closeWhatIsOpen(*this);
    if (m_stop) return leaveStop();
    if (m_house) m_house->hold();
    m_beforeStop = QApplication::focusWidget();
    m_stop = new StopPage(m_needs.session, this);
    connect(m_stop, &StopPage::closed, this, &MainWindow::leaveStop);
    connect(m_stop, &StopPage::hideRequested, this, &MainWindow::hideAtOnce);
    connect(m_stop, &StopPage::changeRequested, this, [this] {
        leaveStop();
        if (m_house) m_house->show(QStringLiteral("boundaries"), QStringLiteral("stop-plan"));
    });
    m_stack->addWidget(m_stop);
    m_stack->setCurrentWidget(m_stop);
    m_stop->takeKeyboard();
}

void MainWindow::leaveStop() {
    if (!m_stop) return;
    m_stack->removeWidget(m_stop);
    std::exchange(m_stop, nullptr)->deleteLater();
    m_stack->setCurrentWidget(m_under);
    if (m_beforeStop && m_beforeStop->isVisible()) m_beforeStop->setFocus(Qt::OtherFocusReason);
}

void MainWindow::hideAtOnce() {
    leaveStop();
    lockEverybody();
    m_reminders->forget();
    repaint();
    showMinimized();
}

void MainWindow::watchWhatIsLeft() {
    Session& session = m_needs.session;
    connect(&session, &Session::privateSaved, this, [this] {
        m_keptHere.erase(m_needs.session.me()); // what was kept is in the file with the rest
    });
    connect(&session, &Session::left, this, [this](const LeftPart& how) {
        m_isUnwritten = m_isUnwritten || how.unwritten;
        how.isOnlyInMemory ? void(m_keptHere.insert(how.person)) : void(m_keptHere.erase(how.person));
    });
}

/// It locks at once, and goes when the file has answered.
void MainWindow::closeEvent(QCloseEvent* event) {
    m_needs.appearance.settings().setWindowGeometry(saveGeometry());
    event->setAccepted(m_closing == Closing::Answered);
    if (m_closing != Closing::No) return;
    m_closing = Closing::Asked;
    m_isUnwritten = false;
    lockEverybody();
    m_needs.session.save().then(this, [this](const Result<void>&) { finishClosing(); });
}

/// What is not in the file, or only in this program, is said where somebody locks: the first time the window stays.
void MainWindow::finishClosing() {
    const bool isToStay = (m_isUnwritten || !m_keptHere.empty()) && !std::exchange(m_stayedOnce, true);
    if (isToStay) {
        leaveStop();
        if (isMinimized()) showNormal();
    } else {
        m_closing = Closing::Answered;
        close();
    }
    m_closing = Closing::No;
}

} // namespace bothy
