#include "ui/widgets/from_the_top.h"

#include "ui/widgets/page_frame.h"

#include <QScrollBar>
#include <QVariant>

namespace bothy {
namespace {

constexpr char OpensHere[] = "bothyOpensHere";

} // namespace

void fromTheTop(QWidget& view) {
    // The keyboard itself stays where it is; only what Qt would give it back to later is forgotten.
    if (QWidget* before = view.focusWidget(); before && !before->hasFocus()) before->clearFocus();
    if (auto* frame = qobject_cast<PageFrame*>(&view)) frame->verticalScrollBar()->setValue(0);
    for (PageFrame* frame : view.findChildren<PageFrame*>())
        frame->verticalScrollBar()->setValue(0);
}

void keepTheTop(PageFrame& frame) {
    if (QWidget* keyboard = frame.focusWidget()) keyboard->setProperty(OpensHere, true);
    frame.verticalScrollBar()->setValue(0);
}

bool opensHere(const QWidget& control) {
    return control.property(OpensHere).toBool();
}

void noLongerOpensHere(QWidget& control) {
    if (opensHere(control)) control.setProperty(OpensHere, {});
}

} // namespace bothy
