#pragma once

#include <QWidget>

class QVBoxLayout;

namespace bothy {

class Hills;
class PageFrame;

/// A page that scrolls above quiet hills. Hills decorate: they are there only while all of the content has its room
/// without scrolling.
class OverHills : public QWidget {
    Q_OBJECT

public:
    /// `widestInBodies` is for the column; 0 means as wide as the window.
    explicit OverHills(QWidget* parent = nullptr, double widestInBodies = 0);

    /// The column to fill; it ends with a stretch.
    QVBoxLayout* content() const;

Q_SIGNALS:
    /// True once the page is scrolled away from its top.
    void scrolledChanged(bool scrolled);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeHills();

    PageFrame* m_frame;
    Hills* m_hills;
};

} // namespace bothy
