#pragma once

#include <QAccessible>

class QWidget;

namespace bothy {

/// Gives a plain widget a role that assistive technology can name (Grouping, Notification, Graphic...);
/// without it Qt calls it a filler. Call it before the widget is shown.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

} // namespace bothy
