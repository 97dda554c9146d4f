#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFuture>

#include <functional>

namespace bothy {

/// Lets the program run until `condition` holds. False when it does not within `atMost`; tests wait for what
/// they need and for nothing else.
inline bool waitFor(const std::function<bool()>& condition,
                    std::chrono::milliseconds atMost = std::chrono::seconds(20)) {
    const QDeadlineTimer deadline(atMost);
    while (!condition()) {
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

/// Waits for a verb of the session and gives its result back.
template <typename T>
T finished(QFuture<T> future) {
    if (!waitFor([&] { return future.isFinished(); })) qFatal("a future did not finish");
    return future.result();
}

} // namespace bothy
