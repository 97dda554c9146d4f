#pragma once

#include <QApplication>
#include <QFile>
#include <QFuture>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace bothy {

using namespace Qt::StringLiterals;

inline QByteArray contentOf(const QString& name) {
    QFile file(u":/content/en/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no content");
    return file.readAll();
}

/// Milliseconds that this thread has worked.
inline double worked() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

inline void report(const char* what, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    const std::size_t count = times.size();
    std::printf("%-44s median %6.1f ms, 95 of 100 %6.1f ms, max %6.1f ms of %zu\n", what, times[count / 2],
                times[count * 95 / 100], times.back(), count);
}

/// One act and everything that the window does until it is painted, without what it leaves for idle turns.
inline double timed(QWidget& page, const std::function<void()>& act) {
    const double before = worked();
    act();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    page.repaint();
    return worked() - before;
}

/// The longest turn of the window until nothing is left to do.
inline double longestTurn() {
    double longest = 0;
    for (int turn = 0; turn < 30; ++turn) {
        const double before = worked();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        longest = std::max(longest, worked() - before);
    }
    return longest;
}

template <typename T>
void wait(const QFuture<T>& future) {
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
}

} // namespace bothy
