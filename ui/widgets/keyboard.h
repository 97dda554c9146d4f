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
/// To this control, or to the first one inside that can be used.
void giveKeyboard(QWidget& part);

} // namespace bothy
