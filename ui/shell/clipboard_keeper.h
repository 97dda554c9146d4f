#pragma once

#include <QObject>

namespace bothy {

class Session;

/// Lets go of what was copied or selected in this program (the clipboard, and the selection that a middle click pastes
/// on X11) when its person leaves: at lock and hide, when the window is closed, at the end. What another program put
/// there is not touched. A clipboard history of the desktop may have its own copy by then; Help says so.
class ClipboardKeeper : public QObject {
public:
    ClipboardKeeper(Session& session, QWidget* window);

    static void forget();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace bothy
