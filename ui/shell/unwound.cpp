#include "ui/shell/unwound.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThread>
#include <QTimer>
#include <QWidget>

namespace bothy {

namespace {

constexpr std::chrono::milliseconds BetweenLooks{10};

} // namespace

int loopLevel() {
    return QThread::currentThread()->loopLevel();
}

void destroyUnwound(QWidget* widget, int level) {
    if (loopLevel() <= level) {
        delete widget;
        return;
    }
    QTimer::singleShot(BetweenLooks, qApp, [widget = QPointer(widget), level] {
        if (widget) destroyUnwound(widget, level);
    });
}

} // namespace bothy
