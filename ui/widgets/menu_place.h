#pragma once

class QMenu;
class QWidget;

namespace bothy {

/// Opens a menu below `control`, or above it where there is more room. It is never so high that it covers the control:
/// the rest of it is reached by scrolling. The menu may be filled when it is about to show.
void popupBeside(QMenu& menu, const QWidget& control);

} // namespace bothy
