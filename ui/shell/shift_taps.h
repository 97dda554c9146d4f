#pragma once

#include <QtGlobal>

class QEvent;
class QInputMethodEvent;
class QKeyEvent;
class QObject;

namespace bothy {

/// Counts how often Shift was pressed and let go alone, one after the other. Whatever somebody does meanwhile (a key, a
/// click, the wheel, letters of an input method) begins the count anew, so that writing and choosing never add up to
/// it. Asks for every event of the program.
class ShiftTaps {
public:
    /// True when this event let Shift go for the third time within a second and a half: by the clock of the keyboard's
    /// events, so that they count the same where the program has too much to do to hear them in time.
    bool take(const QObject& receiver, const QEvent& event);

private:
    void press(const QKeyEvent& key);
    bool letGo(const QKeyEvent& key);
    void compose(const QInputMethodEvent& event);
    void interrupt();

    quint64 m_first = 0; ///< milliseconds
    int m_taps = 0;
    bool m_isAlone = false;     ///< Shift is down, and nothing else happened since
    bool m_isComposing = false; ///< an input method has letters that are not taken over yet
};

} // namespace bothy
