#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFuture>
#include <QTimer>

#include <functional>

namespace bothy {

/// How long anything is waited for before it counts as not coming: the one limit of all tests. Only a test that does
/// not pass waits so long, so it is generous: a busy machine, or the checks of a sanitizer, are no reason to end.
inline constexpr int Patience = 120'000; // milliseconds

/// Lets the program run until `condition` holds and whatever was queued in this thread meanwhile has happened too: a
/// page that is told of a change is built again before the test looks at it. Sleeps while there is nothing to do, and
/// leaves the processor to whoever is waited for. False when the condition does not hold within the limit.
inline bool waitFor(const std::function<bool()>& condition) {
    const QDeadlineTimer deadline(Patience);
    QTimer lookAgain; // for what changes without an event of this thread
    lookAgain.start(5);
    while (true) {
        if (condition()) {
            QCoreApplication::sendPostedEvents();
            if (condition()) return true;
        }
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

/// Waits for a verb of the session and gives its result back.
template <typename T>
T finished(QFuture<T> future) {
    if (!waitFor([&] { return future.isFinished(); })) qFatal("a future did not finish");
    return future.result();
}

} // namespace bothy
