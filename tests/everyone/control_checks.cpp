#include "tests/everyone/control_checks.h"

#include <QAbstractButton>
#include <QAccessible>

#include <set>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int SmallestTarget = 24; // WCAG 2.2, 2.5.8

void checkRole(const QWidget& control, QAccessibleInterface& face, Findings& findings) {
    const QAccessible::Role role = face.role();
    if (role == QAccessible::NoRole || role == QAccessible::Client) findings.add(u"has no role: "_s + called(control));
    if (face.text(QAccessible::Name).trimmed().isEmpty()) findings.add(u"has no name: "_s + called(control));
}

void checkAction(const QWidget& control, QAccessibleInterface& face, Findings& findings) {
    if (!qobject_cast<const QAbstractButton*>(&control) || !control.isEnabled()) return;
    const QStringList actions = face.actionInterface() ? face.actionInterface()->actionNames() : QStringList();
    if (!actions.contains(QAccessibleActionInterface::pressAction()) &&
        !actions.contains(QAccessibleActionInterface::toggleAction()) &&
        !actions.contains(QAccessibleActionInterface::showMenuAction()))
        findings.add(u"cannot be pressed: "_s + called(control));
}

void checkSize(const QWidget& control, Findings& findings) {
    if (control.width() < SmallestTarget || control.height() < SmallestTarget)
        findings.add(u"is hard to hit, %1 x %2: %3"_s.arg(control.width()).arg(control.height()).arg(called(control)));
}

// What a screen reader says of a control, with the groups it stands in.
QString saidOf(const QWidget& control) {
    auto* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&control));
    QString said =
        u"%1 %2 %3"_s.arg(face->role()).arg(face->text(QAccessible::Name), face->text(QAccessible::Description));
    for (const QWidget* around = control.parentWidget(); around; around = around->parentWidget())
        said += u" < "_s + around->accessibleName();
    return said;
}

} // namespace

void checkControls(const QWidget& window, Findings& findings) {
    std::set<QString> said;
    for (QWidget* widget : visibleWidgets(window)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) continue;
        auto* face = QAccessible::queryAccessibleInterface(widget);
        if (!face) {
            findings.add(u"is not there for a screen reader: "_s + called(*widget));
            continue;
        }
        checkRole(*widget, *face, findings);
        checkAction(*widget, *face, findings);
        checkSize(*widget, findings);
        if (!said.insert(saidOf(*widget)).second) findings.add(u"sounds like another: "_s + called(*widget));
    }
}

} // namespace bothy
