#pragma once

class QWidget;

namespace bothy {

class PageFrame;

/// For a view that opens anew: it is at its top, with its title and what that explains in sight, and nothing in it
/// remembers where the keyboard was. Call it before the view is shown and before anything of it is revealed.
void fromTheTop(QWidget& view);

/// For a view that opens with the keyboard in the middle of it: its head stays in sight, until the keyboard goes on.
void keepTheTop(PageFrame& frame);
/// Whether a control got the keyboard in this way.
bool opensHere(const QWidget& control);
/// The keyboard has gone on.
void noLongerOpensHere(QWidget& control);

} // namespace bothy
