#include "ui/shell/clipboard_keeper.h"

#include "core/session/session.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

namespace bothy {

ClipboardKeeper::ClipboardKeeper(Session& session, QWidget* window)
    : QObject(window) {
    connect(&session, &Session::stageChanged, this, [&session] {
        if (session.stage() != Session::Stage::Open) forget();
    });
    connect(qApp, &QGuiApplication::aboutToQuit, this, &ClipboardKeeper::forget);
    window->installEventFilter(this);
}

void ClipboardKeeper::forget() {
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard()) clipboard->clear(QClipboard::Clipboard);
    if (clipboard->ownsSelection()) clipboard->clear(QClipboard::Selection);
}

/// Closed by hand before anybody had a part, there is nothing that locks.
bool ClipboardKeeper::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::Close) forget();
    return false;
}

} // namespace bothy
