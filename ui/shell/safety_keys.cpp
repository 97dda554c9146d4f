#include "ui/shell/safety_keys.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMainWindow>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

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

/// A letter of another script: a keyboard that has no Latin ones sends its own, whatever is held down beside it.
bool isOfAnotherScript(int key) {
    return key > 0x7f && key < Qt::Key_Escape && QChar::script(static_cast<char32_t>(key)) != QChar::Script_Latin;
}

/// The Latin letter in the place of a key, as most keyboards have it printed beside their own.
std::optional<Qt::Key> latinInPlace(quint32 scanCode) {
#ifdef Q_OS_WIN
    constexpr quint32 first = 0;
#else
    constexpr quint32 first = 8; // displays of Unix count from there
#endif
    struct Row {
        quint32 begin;
        std::string_view letters;
    };
    for (const auto& [begin, letters] : {Row{16, "QWERTYUIOP"}, Row{30, "ASDFGHJKL"}, Row{44, "ZXCVBNM"}}) {
        const quint32 place = scanCode - first - begin;
        if (place < letters.size()) return static_cast<Qt::Key>(letters[place]);
    }
    return {};
}

QKeyCombination pressedIn(const QKeyEvent& event) {
    const auto beside = Qt::KeypadModifier | Qt::GroupSwitchModifier;
    auto key = static_cast<Qt::Key>(event.key());
    if (isOfAnotherScript(key)) key = latinInPlace(event.nativeScanCode()).value_or(key);
    return QKeyCombination(event.modifiers() & ~Qt::KeyboardModifiers(beside), key);
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
    case QEvent::InputMethod:
        return isSaidTwice(*static_cast<QInputMethodEvent*>(event));
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

/// What is being composed when a key acts is taken over by then. Some engines hand it over once more when they hear of
/// that, to whatever has the keyboard now: a letter more in a name, or in a passphrase that was forgotten.
void SafetyKeys::customEvent(QEvent* event) {
    const QString composed = m_composed;
    static_cast<ActEvent*>(event)->act();
    m_takenOver = composed;
}

bool SafetyKeys::isSaidTwice(const QInputMethodEvent& event) {
    m_composed = event.preeditString();
    if (m_composed.isEmpty() && event.commitString().isEmpty()) return false;
    const QString taken = std::exchange(m_takenOver, {});
    return !taken.isEmpty() && m_composed.isEmpty() && event.commitString() == taken;
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
