#include "tests/everyone/opened_parts.h"

#include "tests/everyone/findings.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

/// Words that only say something have the same menu everywhere.
QString kindOf(const QWidget& widget) {
    const QString kind = QLatin1StringView(widget.metaObject()->className());
    if (qobject_cast<const QLabel*>(&widget)) return kind;
    const QString name = widget.objectName().section(u'.', 0, 0);
    return kind + u' ' + (name.isEmpty() ? shownWords(widget) : name);
}

void bringIntoView(QWidget& widget) {
    for (QWidget* around = widget.parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(&widget);
}

void askForMenu(QWidget& widget) {
    bringIntoView(widget);
    widget.setFocus();
    const QPoint middle = widget.rect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle, widget.mapToGlobal(middle));
    QCoreApplication::sendEvent(&widget, &event);
}

/// Where the little arrow of a field with a calendar is.
void pressArrow(QWidget& field) {
    bringIntoView(field);
    const int x = field.isRightToLeft() ? field.height() / 2 : field.width() - field.height() / 2;
    QTest::mouseClick(&field, Qt::LeftButton, {}, {x, field.height() / 2});
}

/// The part of a field or of words that is asked for a menu; null where there is none.
QWidget* withMenu(QWidget& widget) {
    if (qobject_cast<QLineEdit*>(&widget) || qobject_cast<QAbstractSpinBox*>(&widget)) return &widget;
    if (auto* text = qobject_cast<QPlainTextEdit*>(&widget)) return text->viewport();
    const auto* label = qobject_cast<QLabel*>(&widget);
    return label && label->textInteractionFlags() != Qt::NoTextInteraction ? &widget : nullptr;
}

} // namespace

std::vector<Opener> openersIn(QWidget& window) {
    std::vector<Opener> all;
    for (QWidget* widget : visibleWidgets(window)) {
        if (!widget->isEnabled()) continue;
        const QString kind = kindOf(*widget);
        if (auto* button = qobject_cast<QAbstractButton*>(widget))
            all.push_back({kind, [button] {
                               bringIntoView(*button);
                               button->click();
                           }});
        if (auto* box = qobject_cast<QComboBox*>(widget))
            all.push_back({kind + u" list"_s, [box] {
                               bringIntoView(*box);
                               box->showPopup();
                           }});
        if (qobject_cast<QAbstractSpinBox*>(widget))
            all.push_back({kind + u" arrow"_s, [widget] { pressArrow(*widget); }});
        if (QWidget* part = withMenu(*widget)) all.push_back({kind + u" menu"_s, [part] { askForMenu(*part); }});
    }
    return all;
}

QWidget* openOver(const QWidget& window) {
    if (QWidget* popup = QApplication::activePopupWidget()) return popup;
    for (QWidget* part : window.findChildren<QWidget*>())
        if (part->isWindow() && part->isVisible() && part->windowType() != Qt::ToolTip) return part;
    return nullptr;
}

} // namespace bothy
