#pragma once

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace bothy {

/// Holds the content of one page: margins, a largest content width (in bodies), vertical scrolling
/// only. Whatever gets the keyboard is scrolled into view with room for its ring, and stays in view while the page
/// grows or the window shrinks. Whoever scrolled away from it to read stays where they read.
class PageFrame : public QScrollArea {
    Q_OBJECT

public:
    /// `widestInBodies` 0 means as wide as the window.
    explicit PageFrame(QWidget* parent = nullptr, double widestInBodies = 0);
    ~PageFrame() override;

    /// The column to fill; spacing 3u. Add a stretch at the end where content should stay at the top.
    QVBoxLayout* content() const { return m_content; }
    void setWidest(double bodies);
    /// In the middle of a wider window; at its leading side otherwise.
    void setCentred(bool centred);
    /// Scrolls a part of the content to the top, also when the page is only about to be shown.
    void reveal(QWidget* part);
    /// Scrolls as little as shows a part of the content, also where the keyboard is out of view then.
    void bringIntoView(QWidget* part);
    /// Gives the content the height that it asks for now, not with the next turn of the window.
    void settle();
    /// Something lies over the top or the foot of the frame, so many pixels of it. What is on the page stays in its
    /// place, and can be scrolled out from under it.
    void cover(int above, int below);
    /// It has gone. Where something would move by that, the room it had is kept until the page is scrolled.
    void uncover();
    /// `control`, on the page or in its bar, was switched off while it had the keyboard. Keys should not meet whatever
    /// comes next in the window, so the frame has them: Tab goes on from there, and a control that is switched on again
    /// gets them back.
    void holdKeyboardOf(QWidget& control);

Q_SIGNALS:
    /// True once the page is scrolled away from its top.
    void scrolledChanged(bool scrolled);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInView(QWidget* old, QWidget* now);

private:
    void setMargins();
    void followScrolling();
    void leaveKeyboardUnlessSeen(int scrolled);
    void keepFocusInView();
    bool goOnFrom(QWidget& control, bool next);
    bool isInView(const QWidget* control, int scrolled) const;
    void scrollTo(const QWidget& part);
    void giveRoom(int above, int below);

    QVBoxLayout* m_content;
    double m_widest;
    bool m_centred = false;
    bool m_scrolled = false;
    QPointer<QWidget> m_keyboard; ///< what had it last
    QPointer<QWidget> m_heldFor;  ///< what is off and had it
    bool m_showsKeyboard = true;  ///< nobody scrolled away from it
    bool m_willUncover = false;   ///< once nothing moves by it
    bool m_willLook = false;      ///< where the keyboard is, once the layouts have come to rest
};

} // namespace bothy
