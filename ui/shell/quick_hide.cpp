#include "ui/shell/quick_hide.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWindow>

namespace bothy {

namespace {
constexpr int PressesNeeded = 3;
constexpr qint64 WithinMilliseconds = 1500;
} // namespace

QuickHide::QuickHide(QObject* parent)
    : QObject(parent) {
    qApp->installEventFilter(this);
}

bool QuickHide::eventFilter(QObject* watched, QEvent* event) {
    // A key reaches the window first and its widgets afterwards; count it once.
    if (event->type() != QEvent::KeyPress || !qobject_cast<QWindow*>(watched))
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->isAutoRepeat()) return false;
    if (key->key() != Qt::Key_Shift) {
        m_presses = 0;
        return false;
    }
    if (m_presses == 0 || m_first.elapsed() > WithinMilliseconds) {
        m_presses = 0;
        m_first.start();
    }
    if (++m_presses < PressesNeeded) return false;
    m_presses = 0;
    Q_EMIT requested();
    return false;
}

} // namespace bothy
