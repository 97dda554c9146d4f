#pragma once

#include <QString>

class QWidget;

namespace bothy {

/// Brings a window to the front as it was: what was maximised or full screen comes back so, what was minimised comes
/// up. `token`: of the XDG activation protocol, from whatever was clicked; without it a desktop may only mark the
/// window as wanting attention.
void bringToTheFront(QWidget& window, const QString& token);

} // namespace bothy
