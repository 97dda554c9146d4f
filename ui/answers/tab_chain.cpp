#include "ui/answers/tab_chain.h"

namespace bothy {

namespace {

/// The controls of a part in the order in which they were made, which is the order of reading.
void collect(QWidget* part, QList<QWidget*>& into) {
    for (QObject* child : part->children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (!widget || widget->isWindow()) continue;
        if (widget->focusPolicy() != Qt::NoFocus)
            into.append(widget); // what is inside a control belongs to it
        else
            collect(widget, into);
    }
}

QList<QWidget*> controlsOf(QWidget* part) {
    QList<QWidget*> all;
    if (part) collect(part, all);
    return all;
}

} // namespace

void chainBetween(QWidget* before, QWidget* part, QWidget* after) {
    const QList<QWidget*> earlier = controlsOf(before), later = controlsOf(after);
    QWidget* last = !earlier.isEmpty() ? earlier.back()
                    : !later.isEmpty() ? later.front()->previousInFocusChain()
                                       : nullptr;
    if (!last) return;
    for (QWidget* control : controlsOf(part)) {
        QWidget::setTabOrder(last, control);
        last = control;
    }
}

} // namespace bothy
