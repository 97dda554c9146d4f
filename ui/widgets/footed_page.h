#pragma once

#include <QWidget>

class QVBoxLayout;

namespace bothy {

class BottomBar;
class PageFrame;

/// A page that scrolls above a bar. The bar stays at the foot of the window; where the window is low for the
/// size of its text, the bar ends the page and scrolls with it, so that there is room to read.
class FootedPage : public QWidget {
    Q_OBJECT

public:
    /// `widestInBodies` is for the column; 0 means as wide as the window.
    explicit FootedPage(QWidget* parent = nullptr, double widestInBodies = 0);

Q_SIGNALS:
    /// True once the page is scrolled away from its top.
    void scrolledChanged(bool scrolled);

protected:
    PageFrame* frame() const { return m_frame; }
    BottomBar* bar() const { return m_bar; }
    bool isBarAtFoot() const { return !m_barScrolls; }
    /// The column to fill.
    QVBoxLayout* content() const;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void placeBar();

    PageFrame* m_frame;
    BottomBar* m_bar;
    QVBoxLayout* m_all;
    bool m_barScrolls = false;
};

} // namespace bothy
