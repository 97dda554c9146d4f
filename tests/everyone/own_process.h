#pragma once

#include <QString>

#include <functional>

namespace bothy {

/// Tells a story in a copy of this process, as it stands, and says what the story said. The copy ends with the story,
/// so nothing of it happened here, and a story that ends in a crash is told as one. Of the threads only the calling one
/// goes along: what another thread would answer never comes there, and a lock that one held stays shut. So a story that
/// hangs is told again, and only one that hangs every time is told as hanging.
QString inACopy(const std::function<QString()>& story);

} // namespace bothy
