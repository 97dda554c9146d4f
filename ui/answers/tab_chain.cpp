#include "ui/answers/tab_chain.h"

namespace bothy {

namespace {

/// The controls of a part in the order of its children, which is the order of reading.
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

/// Qt's order holds every widget, and sorts only those that can have the keyboard.
QWidget* controlBefore(QWidget* control) {
    QWidget* before = control->previousInFocusChain();
    while (before != control && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    return before;
}

} // namespace

void chainBefore(QWidget* control, QWidget* next) {
    QWidget::setTabOrder(controlBefore(next), control);
}

void chainBetween(QWidget* before, QWidget* part, QWidget* after) {
    const QList<QWidget*> earlier = controlsOf(before), later = controlsOf(after);
    QWidget* last = !earlier.isEmpty() ? earlier.back() : !later.isEmpty() ? controlBefore(later.front()) : nullptr;
    if (!last) return;
    for (QWidget* control : controlsOf(part)) {
        QWidget::setTabOrder(last, control);
        last = control;
    }
}

} // namespace bothy
