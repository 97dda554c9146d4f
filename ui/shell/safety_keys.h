#pragma once

#include "ui/shell/shift_taps.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QInputMethodEvent;
class QKeyEvent;
class QWidget;

namespace bothy {

/// The keys for the worst moment: hide, lock, stop. They work wherever the keyboard is in this program (a menu, a
/// dialog, a drag, an input method), and nobody else gets them. What they do comes from the event loop, ahead of
/// everything that waits there: while Qt still delivers a key, nothing may go that it is being delivered to.
class SafetyKeys : public QObject {
    Q_OBJECT

public:
    using Act = std::function<void()>;

    /// Keys that are pressed in another main window are left to that one.
    explicit SafetyKeys(QWidget& window);

    /// One key, with its modifiers. A keyboard without Latin letters has it in the place where others have the letter.
    void add(const QKeySequence& keys, Act act);
    /// Shift pressed and let go alone, three times. (Escape is left alone: desktops and assistive tools use it.)
    void addThreeShifts(Act act);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void customEvent(QEvent* event) override;

private:
    struct Key {
        QKeyCombination keys;
        Act act;
    };
    const Key* keyOf(const QKeyEvent& event) const;
    bool isElsewhere() const;
    bool isSaidTwice(const QInputMethodEvent& event);
    void post(const Act& act);
    void comeFirst();

    QWidget& m_window;
    std::vector<Key> m_keys;
    Act m_threeShifts;
    ShiftTaps m_taps;
    QString m_composed;  ///< letters of an input method that are not taken over yet
    QString m_takenOver; ///< such letters when a key acted, until something else is written
};

} // namespace bothy
