#include "ui/shell/open_parts.h"

#include <QApplication>
#include <QDialog>
#include <QDrag>
#include <QInputMethod>
#include <QPointer>

namespace bothy {

namespace {

/// The innermost first. One that does not want to close is taken away.
void closePopups() {
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup) popup->hide();
        if (QApplication::activePopupWidget() == popup) return;
    }
}

void closePart(QWidget& part) {
    if (auto* dialog = qobject_cast<QDialog*>(&part))
        dialog->reject();
    else
        part.hide();
}

} // namespace

void closeWhatIsOpen(QWidget& window) {
    QDrag::cancel();
    QGuiApplication::inputMethod()->commit();
    closePopups();
    // What was made last stands over what was made before it.
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    QList<QPointer<QWidget>> parts;
    for (QWidget* part : all)
        if (part->isWindow() && part->isVisible()) parts.prepend(part);
    for (const QPointer<QWidget>& part : parts)
        if (part) closePart(*part);
}

} // namespace bothy
