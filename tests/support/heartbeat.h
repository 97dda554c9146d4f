#pragma once

#include "tests/support/own_time.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace bothy {

/// The longest the window may be still, in milliseconds of its own work on the processor that slowness() names.
#ifdef __SANITIZE_ADDRESS__
inline constexpr double LongestPause = 200; // the checks woven in make everything some times slower
#else
inline constexpr double LongestPause = 50;
#endif

/// So often something is tried before a pause counts: one that is the program's own comes back every time, one that
/// came from outside (a guest's processor given to another guest) does not.
inline constexpr int MostTries = 3;

/// Beats once in every turn of the event loop and remembers the longest work between two beats: that long the window
/// could not have answered. Counts what the thread of the window computed, in milliseconds; a busy machine changes
/// nothing. Waiting is not counted, which is why tests/architecture keeps everything that waits out of the window.
class Heartbeat {
public:
    Heartbeat() {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(0);
    }

    /// The longest pause since the last call, while a window was to be seen; as it would be where nothing is slower.
    double takeLongest() {
        beat();
        return std::exchange(m_longest, 0);
    }

private:
    static bool isWindowSeen() {
        const auto windows = QApplication::topLevelWidgets();
        return std::any_of(windows.begin(), windows.end(), [](const QWidget* window) { return window->isVisible(); });
    }
    /// How slow everything is changes with what else is running, so it is looked at right after the pause.
    void beat() {
        const double pause = m_sinceBeat.milliseconds();
        const bool seen = isWindowSeen();
        if (m_windowWasSeen && seen && pause > m_longest) m_longest = std::max(m_longest, pause / slowness());
        m_windowWasSeen = seen;
        m_sinceBeat.restart();
    }

    QTimer m_timer;
    OwnTime m_sinceBeat;
    double m_longest = 0;
    bool m_windowWasSeen = false;
};

} // namespace bothy
