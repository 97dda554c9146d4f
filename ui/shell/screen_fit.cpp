#include "ui/shell/screen_fit.h"

#include <QEvent>
#include <QScreen>
#include <QWidget>
#include <QWindow>

namespace bothy {

ScreenFit::ScreenFit(QWidget& window)
    : QObject(&window)
    , m_window(window) {
    window.installEventFilter(this);
    follow();
}

bool ScreenFit::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::Show:
        // Later: it is told in the middle of a move, and a window that grows then may be back on the screen it left.
        connect(m_window.windowHandle(), &QWindow::screenChanged, this, &ScreenFit::follow,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        fit();
        break;
    case QEvent::WindowActivate: // by now the desktop has put its frame around it
        fit();
        break;
    default:
        break;
    }
    return false;
}

void ScreenFit::follow() {
    disconnect(m_room);
    m_room = connect(m_window.screen(), &QScreen::availableGeometryChanged, this, &ScreenFit::fit);
    fit();
}

void ScreenFit::fit() {
    const QRect room = m_window.screen()->availableGeometry();
    const QWindow* handle = m_window.windowHandle();
    const QMargins frame = handle ? handle->frameMargins() : QMargins();
    const QRect inner = room.marginsRemoved(frame);
    m_window.setMinimumSize(smallest.boundedTo(inner.size()));
    if (m_window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen | Qt::WindowMinimized)) return;
    m_window.resize(m_window.size().boundedTo(inner.size()));
    if (!m_window.isVisible()) return; // where it comes is for the desktop to say
    QRect place = m_window.geometry();
    place.moveRight(std::min(place.right(), inner.right()));
    place.moveBottom(std::min(place.bottom(), inner.bottom()));
    place.moveLeft(std::max(place.left(), inner.left()));
    place.moveTop(std::max(place.top(), inner.top()));
    if (place != m_window.geometry()) m_window.setGeometry(place);
}

} // namespace bothy
