#include "ui/widgets/accessible_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace bothy {
namespace {

constexpr char RoleProperty[] = "bothyAccessibleRole";

/// Asked by Qt for every object that needs an interface; answers only for widgets that were given a role.
QAccessibleInterface* withGivenRole(const QString&, QObject* object) {
    if (!object || !object->isWidgetType()) return nullptr;
    const QVariant role = object->property(RoleProperty);
    if (!role.isValid()) return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
    QAccessible::installFactory(withGivenRole); // Qt ignores a second time
    widget->setProperty(RoleProperty, static_cast<int>(role));
}

} // namespace bothy
