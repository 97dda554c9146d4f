#pragma once

#include <QWidget>

namespace bothy {

/// Tab reaches `part` right after `before`, or right before `after` where there is no `before`. A part that was made
/// late stands at the end of the window's order otherwise. Without both it stays there.
void chainBetween(QWidget* before, QWidget* part, QWidget* after);

/// Tab reaches this control right before the other one.
void chainBefore(QWidget* control, QWidget* next);

} // namespace bothy
