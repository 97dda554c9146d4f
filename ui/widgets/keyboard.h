#pragma once

class QWidget;

namespace bothy {

/// Where the keyboard is while controls go: a button that is disabled or hidden gives it to whatever is next, which
/// may be far away, on the strip.

/// The keyboard waits on this view as a whole, if it was anywhere in it. Before its buttons are disabled.
void letKeyboardWait(QWidget& view);
/// It was waiting there: now it is at this control, if that can be used.
void endWaiting(const QWidget& view, QWidget& control);
/// The keyboard is anywhere in this view, or waits on it.
bool hasKeyboard(const QWidget& view);
/// The first control of this part that can be used, as the page is read; itself too. None without one.
QWidget* firstToUse(QWidget& part);
/// To the first control to use, or to the part as a whole.
void giveKeyboard(QWidget& part);

} // namespace bothy
