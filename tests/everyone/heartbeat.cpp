#include "tests/everyone/heartbeat.h"

#include <QApplication>
#include <QFile>
#include <QWidget>

#include <chrono>

namespace bothy {

namespace {

// How long this thread could have run but had to wait for a processor (Linux: proc(5), schedstat, second number).
double millisecondsKeptWaiting() {
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toDouble() / 1e6;
}

double ownMilliseconds() {
    const std::chrono::duration<double, std::milli> now = std::chrono::steady_clock::now().time_since_epoch();
    return now.count() - millisecondsKeptWaiting();
}

bool isWindowSeen() {
    const auto windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(), [](const QWidget* window) { return window->isVisible(); });
}

} // namespace

Heartbeat::Heartbeat() {
    QObject::connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
    m_timer.start(0);
}

double Heartbeat::takeLongest() {
    beat();
    return std::exchange(m_longest, 0);
}

void Heartbeat::beat() {
    const double now = ownMilliseconds();
    const bool seen = isWindowSeen();
    if (m_windowWasSeen && seen) m_longest = std::max(m_longest, now - m_last);
    m_windowWasSeen = seen;
    m_last = now;
}

} // namespace bothy
