#include "ui/widgets/keyboard.h"

#include <QApplication>
#include <QWidget>

namespace bothy {

namespace {

bool canBeUsed(const QWidget& control, const QWidget& part) {
    return (control.focusPolicy() & Qt::TabFocus) && control.isEnabled() && control.isVisibleTo(&part);
}

} // namespace

bool hasKeyboard(const QWidget& view) {
    return view.isAncestorOf(QApplication::focusWidget());
}

void letKeyboardWait(QWidget& view) {
    if (hasKeyboard(view)) view.setFocus(Qt::OtherFocusReason);
}

void endWaiting(const QWidget& view, QWidget& control) {
    if (view.hasFocus() && control.isEnabled()) control.setFocus(Qt::OtherFocusReason);
}

void giveKeyboard(QWidget& part) {
    QWidget* each = &part;
    do {
        if (part.isAncestorOf(each) && canBeUsed(*each, part)) return each->setFocus(Qt::OtherFocusReason);
        each = each->nextInFocusChain();
    } while (each != &part);
    part.setFocus(Qt::OtherFocusReason);
}

} // namespace bothy
