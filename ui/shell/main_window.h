#pragma once

#include "core/base/ids.h"
#include "ui/shell/page_catalog.h"

#include <QMainWindow>
#include <QPointer>

#include <set>

class QStackedWidget;

namespace bothy {

struct Appearance;
class FirstRun;
class House;
class IdleLock;
class ReminderDesk;
class StopPage;
class UnlockPage;

/// The one window. Shows the first run, the tiles, or the open house, as the session says. Its title and
/// icon never change, whatever is open. Minimum 800 x 560, or what the screen has room for.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const PageNeeds& needs, QWidget* parent = nullptr);

    /// Locks, blanks the window and minimises it; what was being written is kept as a draft.
    void hideAtOnce();
    void lock();
    /// The page Stop over whatever is there, locked or not; once more closes it.
    void stop();
    House* house() const { return m_house; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addShortcuts();
    void watchWhatIsLeft();
    void finishClosing();
    void lockWhenIdle();
    void lockEverybody();
    void onStage();
    void showFirstRun(bool secondPersonOnly);
    void showHouse();
    void showTiles();
    void leaveHouse();
    void leaveFirstRun();
    void leaveStop();
    void showUnderStop(QWidget* page);
    void showOwnLook();
    void keepLook(const Appearance& look);

    PageNeeds m_needs;
    QStackedWidget* m_stack;
    QPointer<QWidget> m_under; ///< what the page Stop stands over
    UnlockPage* m_unlock;
    FirstRun* m_firstRun = nullptr;
    House* m_house = nullptr;
    int m_houseLevel = 0; ///< of event loops, when the house was made
    StopPage* m_stop = nullptr;
    QPointer<QWidget> m_beforeStop;                                     ///< where the keyboard was
    enum class Closing { No, Asked, Answered } m_closing = Closing::No; ///< by the file, for which it waits
    bool m_isUnwritten = false;    ///< what somebody wrote last is not in the file, as it was found while closing
    std::set<PersonId> m_keptHere; ///< who locked with words that are nowhere else
    bool m_stayedOnce = false;     ///< when the window was to close with either
    IdleLock* m_idle;
    ReminderDesk* m_reminders;
};

} // namespace bothy
