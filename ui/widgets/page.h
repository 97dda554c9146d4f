#pragma once

#include "ui/widgets/printed_page.h"
#include "ui/widgets/state_pill.h"
#include "ui/widgets/way_back.h"

#include <QWidget>

#include <optional>

namespace bothy {

/// One page of the window. The shell shows it, names its room on the strip and carries its wishes out;
/// a page never reaches for the shell or for another page.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Whose room the page is at the moment; pages with both kinds of views change it.
    virtual Room room() const = 0;
    /// The page is followed from a distance: it has the whole window.
    virtual bool isFollowed() const { return false; }
    /// Time runs on it: nobody touching it is no reason to lock, for a while.
    virtual bool isRunning() const { return false; }
    /// Something is urgent: what runs is held, and keeps its place.
    virtual void hold() {}
    /// Back to the first view, as when the page is chosen in the page list.
    virtual void goToStart() {}
    /// Opens one place of the page directly (an id the page itself understands).
    virtual void goTo(const QString& place) { Q_UNUSED(place) }
    /// Where the page is now: goTo() leads back here and does nothing else. Empty for the first view.
    virtual QString place() const { return {}; }
    /// The same with the part of the place that has the keyboard: one item, one step.
    virtual QString exactPlace() const { return place(); }
    /// Puts the keyboard into the page's own search; Ctrl+F. False when there is none at the moment.
    virtual bool focusSearch() { return false; }
    /// Takes the last private change back; Ctrl+Z. False when there is nothing to take back.
    virtual bool undo() { return false; }
    /// What the page as it stands now offers to print; Ctrl+P. Nothing private to the other person, nothing shared
    /// while somebody has paused.
    virtual std::optional<PrintedPage> printedPage() const { return {}; }

Q_SIGNALS:
    void roomChanged();
    /// Another view is there.
    void placeChanged();
    /// Words that nothing else keeps were written, finished or given up (HeldWords).
    void wordsTyped();
    /// The person wants printedPage() on paper or in a file.
    void printRequested();
    /// The person wants to see the page Stop.
    void stopRequested();
    /// A calendar file for dates that the person ticked; the shell asks where it goes.
    void calendarReady(const QByteArray& octets);
    /// True once the content is scrolled away from its top.
    void scrolledChanged(bool scrolled);
    /// Shows another page, at a place of it (may be empty): "matches", "answers", "care", "boundaries" …
    void pageRequested(const QString& page, const QString& place);
    /// A short word after something was done. With `undo` the toast offers to take it back.
    void said(const QString& words, bothy::WayBack undo);
    /// The same of what cannot be taken back, and stays true whatever changes afterwards.
    void ended(const QString& words);
};

} // namespace bothy
