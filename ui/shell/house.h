#pragma once

#include "core/base/error.h"
#include "ui/shell/page_catalog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/way_back.h"

#include <QPointer>
#include <QWidget>

#include <map>

class QStackedWidget;

namespace bothy {

class PageFade;
class PrintPage;
class RecentActs;
class SearchPanel;
class Strip;
class Toast;
class ToastPlace;
class WordKeeper;

/// The open house: page list, strip and pages of the person who is unlocked. Made at unlock and destroyed
/// at lock, so no widget of one person is ever there when the other looks. Pages are built when they are
/// first shown.
class House : public QWidget {
    Q_OBJECT

public:
    House(const PageNeeds& needs, QWidget* parent = nullptr);

    void show(const QString& page, const QString& place = {});
    /// Opens where the person was last time, and takes the keyboard there once it is to be seen.
    void showLastPage();
    /// Help; when Help is there already, all keys.
    void showHelp();
    QString currentPage() const { return m_pages->current(); }
    /// The page is followed from a distance (Page::isFollowed).
    bool isFollowed() const;
    bool isRunning() const; ///< the same of Page::isRunning
    void hold();            ///< the same of Page::hold
    Page* page(const QString& id);

    void focusNextPane();
    /// The page's own search where it has one, else the search over everything.
    void focusSearch();
    void openSearch();
    void undo();
    /// Opens "Print or save" for the page that is shown, or says that there is nothing to print.
    void print();
    void say(const QString& words, WayBack undo);

Q_SIGNALS:
    void hideRequested();
    void stopRequested();
    void joinRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectPage(Page* page);
    void rememberPage(const QString& id);
    void keepView();
    void bringBackView();
    void leaveWords();
    void refreshStrip();
    void arrange();
    void listenToUndo();
    void sayUndone(bool isBack);
    void leavePrint();
    void keepPrintTrue();
    void keepCalendar(const QByteArray& octets);
    void showTrouble(const Error& error);
    void showNotice(const QString& title, const QString& advice);
    void sayWhatIsMissing();
    void gatherSearch();
    void leaveSearch();
    void dropSearch();

    PageNeeds m_needs;
    std::vector<PageLine> m_lines;
    std::map<QString, Page*> m_built;
    PageList* m_pages;
    Strip* m_strip;
    QStackedWidget* m_stack;
    PrintPage* m_print = nullptr; ///< stands over m_printed
    Page* m_printed = nullptr;
    InlineMessage* m_trouble;
    std::size_t m_statements;     ///< of both, that the toast knows of
    std::size_t m_statementsSaid; ///< the same when something was said last
    Toast* m_toast;
    ToastPlace* m_toastPlace;
    RecentActs* m_recent;
    PageFade* m_fade;
    WordKeeper* m_words;
    bool m_isNew = true;              ///< not shown yet
    SearchPanel* m_search = nullptr;  ///< only while it is open
    QPointer<QWidget> m_beforeSearch; ///< where the keyboard was
};

} // namespace bothy
