#pragma once

class QWidget;

namespace bothy {

/// How many event loops are running inside each other just now.
int loopLevel();

/// Destroys a widget: at once, unless more event loops are running than `level`. Then something in it waits inside a
/// call (a menu, a question, a drag) and would come back into what is gone; it goes as soon as those loops have ended.
/// Ask for it from the event loop only, never out of a signal of the widget itself.
void destroyUnwound(QWidget* widget, int level);

} // namespace bothy
