#include "ui/theme/manners.h"

#include "ui/theme/scrolling.h"

#include <QAbstractButton>
#include <QDialog>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace bothy {
namespace {

/// Only the key itself: Ctrl+Return and the like may mean something of their own.
bool isReturn(const QKeyEvent& key) {
    const bool named = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return named && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

bool press(QAbstractButton& button, const QKeyEvent& key) {
    if (!isReturn(key) || !button.isEnabled() || qobject_cast<QDialog*>(button.window())) return false;
    if (!key.isAutoRepeat()) button.click(); // a key that is held presses once
    return true;
}

/// Some pages are words alone, above or below their buttons. What lies around a button and scrolls hears such keys by
/// itself.
bool turnPage(const QAbstractButton& button, const QKeyEvent& key) {
    const bool forth = key.key() == Qt::Key_PageDown;
    if ((!forth && key.key() != Qt::Key_PageUp) || key.modifiers() != Qt::NoModifier) return false;
    for (const QWidget* around = &button; around; around = around->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(around)) return false;
    const QScrollArea* page = largestScrollArea(*button.window());
    if (!page) return false;
    page->verticalScrollBar()->triggerAction(forth ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    return true;
}

} // namespace

bool Manners::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress)
        if (auto* button = qobject_cast<QAbstractButton*>(watched))
            return press(*button, *static_cast<QKeyEvent*>(event)) ||
                   turnPage(*button, *static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::MouseButtonPress) m_pressed = watched;
    if (event->type() == QEvent::MouseButtonDblClick && qobject_cast<QAbstractButton*>(watched) && watched != m_pressed)
        return true;
    if (event->type() == QEvent::Wheel && !qobject_cast<QAbstractButton*>(watched)) {
        event->ignore(); // for what lies around it
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bothy
