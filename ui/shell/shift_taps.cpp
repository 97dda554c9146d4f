#include "ui/shell/shift_taps.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWindow>

#include <utility>

namespace bothy {

namespace {

constexpr int TapsNeeded = 3;
constexpr quint64 WithinMilliseconds = 1500;
constexpr auto OtherModifiers = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

/// Input methods also send empty events, for instance when another field gets the keyboard.
bool hasLetters(const QInputMethodEvent& event) {
    return !event.commitString().isEmpty() || !event.preeditString().isEmpty();
}

} // namespace

bool ShiftTaps::take(const QObject& receiver, const QEvent& event) {
    // A key reaches the window first and its widgets afterwards; it counts once.
    const bool isFirst = receiver.isWindowType();
    switch (event.type()) {
    case QEvent::KeyPress:
        if (isFirst) press(static_cast<const QKeyEvent&>(event));
        return false;
    case QEvent::KeyRelease:
        return isFirst && letGo(static_cast<const QKeyEvent&>(event));
    case QEvent::InputMethod:
        compose(static_cast<const QInputMethodEvent&>(event));
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::NativeGesture:
    case QEvent::DragEnter:
        interrupt();
        return false;
    default:
        return false;
    }
}

void ShiftTaps::press(const QKeyEvent& key) {
    if (key.isAutoRepeat()) return;
    if (key.key() != Qt::Key_Shift || (key.modifiers() & OtherModifiers) || m_isAlone) return interrupt();
    m_isAlone = true;
    if (m_taps > 0 && key.timestamp() - m_first <= WithinMilliseconds) return;
    m_taps = 0;
    m_first = key.timestamp();
}

bool ShiftTaps::letGo(const QKeyEvent& key) {
    if (key.isAutoRepeat() || key.key() != Qt::Key_Shift || !m_isAlone) return false;
    m_isAlone = false;
    if (key.timestamp() - m_first > WithinMilliseconds) {
        m_taps = 0;
        return false;
    }
    if (++m_taps < TapsNeeded) return false;
    m_taps = 0;
    return true;
}

/// Some engines take over what is being composed when Shift is pressed or let go; nobody wrote anything then.
void ShiftTaps::compose(const QInputMethodEvent& event) {
    const bool wasComposing = std::exchange(m_isComposing, !event.preeditString().isEmpty());
    const bool isTakenOver = wasComposing && !m_isComposing;
    if (hasLetters(event) && !isTakenOver) interrupt();
}

void ShiftTaps::interrupt() {
    m_taps = 0;
    m_isAlone = false;
}

} // namespace bothy
