#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace bothy {

/// Holds the content of one page: margins, a largest content width (in bodies), vertical scrolling
/// only. Whatever gets the keyboard is scrolled into view with room for its ring.
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
    /// Gives the content the height that it asks for now, not with the next turn of the window.
    void settle();

Q_SIGNALS:
    /// True once the page is scrolled away from its top.
    void scrolledChanged(bool scrolled);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInView(QWidget* old, QWidget* now);

private:
    void setMargins();
    void keepFocusInView();
    void scrollTo(const QWidget& part);

    QVBoxLayout* m_content;
    double m_widest;
    bool m_centred = false;
    bool m_scrolled = false;
};

} // namespace bothy
