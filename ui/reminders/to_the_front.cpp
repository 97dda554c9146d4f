#include "ui/reminders/to_the_front.h"

#include <QWidget>

namespace bothy {
namespace {

constexpr char TokenName[] = "XDG_ACTIVATION_TOKEN"; // where Qt looks for it, at the next request of a window

} // namespace

void bringToTheFront(QWidget& window, const QString& token) {
    if (!token.isEmpty()) qputenv(TokenName, token.toUtf8());
    window.setWindowState((window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window.show();
    window.raise();
    window.activateWindow();
    qunsetenv(TokenName); // it is good for one time, and for no program that is started from here
}

} // namespace bothy
