#include "ui/shell/safety_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

#include <algorithm>

namespace bothy {

namespace {

/// What a key does, on its way through the event loop.
class ActEvent : public QEvent {
public:
    explicit ActEvent(SafetyKeys::Act what)
        : QEvent(User)
        , act(std::move(what)) {}
    SafetyKeys::Act act;
};

QKeyCombination pressedIn(const QKeyEvent& event) {
    const auto beside = Qt::KeypadModifier | Qt::GroupSwitchModifier;
    return QKeyCombination(event.modifiers() & ~Qt::KeyboardModifiers(beside), static_cast<Qt::Key>(event.key()));
}

} // namespace

SafetyKeys::SafetyKeys(QWidget& window)
    : QObject(&window)
    , m_window(window) {
    qApp->installEventFilter(this);
}

void SafetyKeys::add(const QKeySequence& keys, Act act) {
    m_keys.push_back({keys[0], std::move(act)});
}

void SafetyKeys::addThreeShifts(Act act) {
    m_threeShifts = std::move(act);
}

bool SafetyKeys::eventFilter(QObject* watched, QEvent* event) {
    if (m_taps.take(*watched, *event) && m_threeShifts && !isElsewhere()) post(m_threeShifts);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const bool isOurs = keyOf(*static_cast<QKeyEvent*>(event)) && !isElsewhere();
        if (isOurs) event->accept(); // it comes again as a key, and not as the shortcut of somebody else
        return isOurs;
    }
    case QEvent::KeyPress: {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const Key* key = keyOf(*pressed);
        if (!key || isElsewhere()) return false;
        if (!pressed->isAutoRepeat()) post(key->act);
        return true;
    }
    case QEvent::DragEnter:
        comeFirst();
        return false;
    default:
        return false;
    }
}

/// A drag takes every key for itself as long as it lasts, unless somebody is asked before it.
void SafetyKeys::comeFirst() {
    QMetaObject::invokeMethod(
        this, [this] { qApp->installEventFilter(this); }, Qt::QueuedConnection);
}

void SafetyKeys::customEvent(QEvent* event) {
    static_cast<ActEvent*>(event)->act();
}

void SafetyKeys::post(const Act& act) {
    QCoreApplication::postEvent(this, new ActEvent(act), Qt::HighEventPriority);
}

const SafetyKeys::Key* SafetyKeys::keyOf(const QKeyEvent& event) const {
    const auto found = std::ranges::find(m_keys, pressedIn(event), &Key::keys);
    return found == m_keys.end() ? nullptr : &*found;
}

bool SafetyKeys::isElsewhere() const {
    const QWidget* at = QApplication::activePopupWidget();
    if (!at) at = QApplication::activeModalWidget();
    if (!at) at = QApplication::activeWindow();
    while (at && at->parentWidget())
        at = at->parentWidget();
    return at && at != &m_window && qobject_cast<const QMainWindow*>(at);
}

} // namespace bothy
