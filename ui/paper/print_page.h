#pragma once

#include "ui/paper/paper_doors.h"
#include "ui/paper/paper_look.h"
#include "ui/widgets/page.h"
#include "ui/widgets/printed_page.h"

#include <QFuture>
#include <QPointer>
#include <QTimer>

class QBoxLayout;
class QMenu;
class QProgressBar;
class QVBoxLayout;

namespace bothy {

class ClickableCard;
class InlineMessage;
class PageFrame;
class SheetPreview;
class TextLabel;

/// "Print or save": the first sheet, and the four ways in which a copy can leave the program. It stands in the
/// window like a page, so that Hide and Pause stay in reach. Laying out and writing happen away from the window's
/// thread and stop when the page goes. Nothing is remembered; when something does not work it says so and stays.
class PrintPage : public Page {
    Q_OBJECT

public:
    /// `room` is that of the page it came from, `back` the title of that page.
    PrintPage(const PrintedPage& printed, Room room, const QString& back, const PaperDoors& doors,
              QWidget* parent = nullptr);
    ~PrintPage() override;

    Room room() const override { return m_room; }
    const PrintedPage& printed() const { return m_printed; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void backRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeChoices();
    QWidget* makeWorking();
    QWidget* makePreview();
    ClickableCard* addChoice(QVBoxLayout* column, const QString& name, const QString& title, const QString& line);
    void showFirstSheet();
    void choosePrinter();
    void print(const QString& printer);
    void askWhere(PaperFormat format);
    void save(PaperFormat format, const QString& path);
    template <typename T, typename Then>
    void begin(const QFuture<T>& work, Then then);
    void showWork(bool working);
    void say(const QString& title, const QString& advice);
    void say(PaperTrouble trouble);

    PrintedPage m_printed;
    Room m_room;
    PaperDoors m_doors;
    PaperLook m_look;
    bool m_busy = false;
    QFuture<void> m_layout;      ///< of the first sheet
    QFuture<void> m_work;        ///< what is being written
    QTimer m_patience;           ///< most copies are done before there is anything to show
    QPointer<QWidget> m_focused; ///< had the keyboard before the work was shown

    PageFrame* m_frame;
    QBoxLayout* m_columns;
    std::vector<ClickableCard*> m_choices;
    QMenu* m_printers;
    InlineMessage* m_message;
    QWidget* m_working = nullptr;
    QProgressBar* m_progress = nullptr;
    SheetPreview* m_preview = nullptr;
    TextLabel* m_count = nullptr;
};

} // namespace bothy
