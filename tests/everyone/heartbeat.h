#pragma once

#include <QObject>
#include <QTimer>

namespace bothy {

/// Beats once in every turn of the event loop and remembers the longest pause between two beats: that long the
/// window could not have answered. Time in which other programs had the processor is not counted, so a busy machine
/// changes nothing; waiting for a disk or a lock is counted. Milliseconds.
class Heartbeat : public QObject {
public:
    Heartbeat();

    /// The longest pause since the last call, while a window was to be seen.
    double takeLongest();

private:
    void beat();

    QTimer m_timer;
    double m_last = 0;
    double m_longest = 0;
    bool m_windowWasSeen = false;
};

} // namespace bothy
