#pragma once

#include "ui/widgets/state_pill.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace bothy {

/// The strip above every page, 4 body high: whose room this is, Search, Stop, Pause (or Continue) and Hide. Always
/// the same place, so that they are found without looking. Where words have no room their drawings stay.
class Strip : public QWidget {
    Q_OBJECT

public:
    explicit Strip(QWidget* parent = nullptr);

    void setRoom(Room room, const QString& text);
    void hideRoom();
    /// Paused: the button says Continue.
    void setPaused(bool paused);
    void setPauseShown(bool shown);
    /// Stop has the whole window already; hidden there.
    void setStopShown(bool shown);
    /// Only an open house has something to search; hidden until then.
    void setSearchShown(bool shown);
    /// A line below while the page is scrolled.
    void setScrolled(bool scrolled);
    /// Before the room label: the menu button of a folded page list, or the mark.
    void addLeading(QWidget* widget);
    /// After the room label, such as the name of a page used together.
    void addAfterRoom(QWidget* widget);
    /// Narrow windows have smaller side margins (3u in place of 8u).
    void setNarrow(bool narrow);

    QToolButton* pauseButton() const { return m_pause; }
    QToolButton* hideButton() const { return m_hide; }
    QToolButton* stopButton() const { return m_stop; }

Q_SIGNALS:
    void pauseRequested();
    void continueRequested();
    void hideRequested();
    void stopRequested();
    void searchRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void sayWords();
    void fitWords();

    QHBoxLayout* m_leading;
    QHBoxLayout* m_afterRoom;
    RoomLabel* m_room;
    QToolButton* m_search;
    QToolButton* m_stop;
    QToolButton* m_pause;
    QToolButton* m_hide;
    bool m_paused = false;
    bool m_scrolled = false;
    bool m_narrow = false;
};

} // namespace bothy
