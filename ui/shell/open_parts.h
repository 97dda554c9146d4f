#pragma once

class QWidget;

namespace bothy {

/// Closes what stands over the window and what is half done in it, as somebody would with Escape: menus, lists, dialogs
/// and their questions, tooltips, a drag. Letters that an input method still holds go into their field. Calls that wait
/// inside one of these return after this one did; see unwound.h.
void closeWhatIsOpen(QWidget& window);

} // namespace bothy
