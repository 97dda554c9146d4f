#pragma once

#include <QAccessible>

class QWidget;

namespace bothy {

/// Gives a plain widget a role that assistive technology can name (Grouping, Heading, Notification, PageTab...);
/// without it Qt calls it a filler. Call it before the widget is shown.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

/// Corrects what Qt 6.4 tells assistive technology about three kinds of widgets. Every page frame and label
/// switches it on, so it is there before anybody can ask.
///  - Buttons that can be checked: Qt's toggle action changes the button without ever sending clicked(), so a choice
///    looks made and is not. Here both of their actions do what a click does.
///  - Buttons to press: Qt leaves each "&" of their words out of the name.
///  - Scroll areas: Qt's own interface does not check the number of a child, and the program ends when a screen
///    reader asks for one that has just gone.
void correctAccessibility();

} // namespace bothy
