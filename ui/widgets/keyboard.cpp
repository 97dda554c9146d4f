#include "ui/widgets/keyboard.h"

#include "ui/theme/tab_order.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace bothy {

namespace {

bool canBeUsed(const QWidget& control, const QWidget& part) {
    return control.isEnabled() && control.isVisibleTo(&part);
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

QWidget* firstToUse(QWidget& part) {
    const QList<QWidget*> stops = stopsAsRead(part);
    const auto usable = std::ranges::find_if(stops, [&](const QWidget* each) { return canBeUsed(*each, part); });
    return usable == stops.end() ? nullptr : *usable;
}

void giveKeyboard(QWidget& part) {
    QWidget* control = firstToUse(part);
    (control ? control : &part)->setFocus(Qt::OtherFocusReason);
}

} // namespace bothy
