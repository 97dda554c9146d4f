#pragma once

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QWindow>

namespace bothy {

/// Shift, pressed and let go alone three times, as a keyboard sends it: each event has its moment in it, so that they
/// are quick however busy the machine is. A window that goes on the way hears no more of them.
inline void tapShiftThreeTimes(QWindow* window) {
    const QPointer<QWindow> there(window);
    quint64 moment = 1000; // milliseconds
    for (int tap = 0; tap < 3; ++tap)
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            if (!there) return;
            QKeyEvent event(type, Qt::Key_Shift, {});
            event.setTimestamp(moment += 100);
            QCoreApplication::sendEvent(there, &event);
        }
}

} // namespace bothy
