#pragma once

#include "tests/everyone/findings.h"

#include <QRect>
#include <QSet>

namespace bothy {

/// Walks the window with the Tab key: it comes to every control once, in the order of reading, and back to where
/// it began; the control it is at is in view (WCAG 2.2: 2.1.1, 2.1.2, 2.4.3, 2.4.11). Leaves the keyboard where
/// it was.
void checkTabWalk(QWidget& window, Findings& findings);

/// What was looked at already. A control with the same name, words and state, at the same place and in the same look,
/// has the same ring in every state of the program: the list at the side is there on every page.
class SeenBefore {
public:
    /// True when this is new.
    bool insert(const QWidget& control, const QRect& place);

private:
    QSet<QString> m_keys;
};

/// The same walk, looking: the control that has the keyboard differs from one that has not, by as many pixels as
/// a line round it has, each of them clearly (3:1; WCAG 2.2: 2.4.7, 2.4.13).
void checkFocusIsSeen(QWidget& window, SeenBefore& before, Findings& findings);

} // namespace bothy
