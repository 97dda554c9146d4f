#pragma once

#include <QIcon>

namespace bothy {

/// The icon of the program for window, task bar and desktop: two halves of a shelter on a plain ground, which says
/// nothing of what the program is for. Holds every size that desktops ask for; up to 24 pixels from a drawing of
/// its own with fewer and broader shapes.
QIcon applicationIcon();

} // namespace bothy
