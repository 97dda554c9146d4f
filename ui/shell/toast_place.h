#pragma once

#include "ui/widgets/toast.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QStackedWidget;

namespace bothy {

class PageFrame;

/// Where the toast stands: over the foot of what scrolls on the page, above its bar. On a page that stays, it is over
/// the head while the pointer or the keyboard is down there, so that a second click meets what the first one met. The
/// page makes room (PageFrame::cover), so nothing on it moves, and all of it can still be reached.
class ToastPlace : public QObject {
    Q_OBJECT

public:
    ToastPlace(Toast& toast, QStackedWidget& pages);

    /// Another page or another view of it is there: its head is what one reads first.
    void followToView();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Side { Head, Foot };

    void follow();
    QWidget& house() const;
    QRect rectOf(const QWidget& part) const;
    std::vector<PageFrame*> framesNow() const;
    QRect placeAt(Side side) const;
    bool isUsed(const QRect& place) const;
    void place();
    void release();

    Toast& m_toast;
    QStackedWidget& m_pages;
    std::vector<QPointer<PageFrame>> m_covered;
    Side m_side = Side::Foot;
    bool m_stands = false;    ///< with a side that was chosen
    bool m_isNewView = false; ///< it has just been opened
    bool m_willLook = false;  ///< once the layouts have come to rest
};

} // namespace bothy
