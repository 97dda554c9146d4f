#pragma once

#include "tests/everyone/findings.h"

#include <QPointer>
#include <QRect>
#include <QSet>

namespace bothy {

/// Words that are cut off, widgets with less room than they need, parts that reach over the side of what holds
/// them, and neighbours that lie over each other.
void checkNothingIsCutOff(const QWidget& window, Findings& findings);
/// The same where people wrote words for which no line has room: a line that holds one of them may be shortened.
void checkOnlyTheseAreCutOff(const QWidget& window, const QSet<QString>& endless, Findings& findings);

/// Nothing lies below the foot of the window where it cannot be scrolled to, and what scrolls has some lines of room.
void checkRoomToRead(const QWidget& window, Findings& findings);

/// Where something was in the window, to compare two directions of writing.
struct Place {
    QPointer<const QWidget> widget; ///< null once a page has made that part anew
    QRect rect;
};
QList<Place> placesOf(const QWidget& window);

/// From right to left, each thing stands where its picture in a mirror would.
void checkMirrored(const QList<Place>& leftToRight, const QWidget& window, Findings& findings);

} // namespace bothy
