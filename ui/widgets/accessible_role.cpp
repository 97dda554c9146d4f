#include "ui/widgets/accessible_role.h"

#include "ui/theme/plain_words.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVariant>

namespace bothy {
namespace {

constexpr char RoleProperty[] = "bothyAccessibleRole";

/// A widget with a role; labels and buttons are named by their own words.
class RoleFace : public QAccessibleWidget {
public:
    RoleFace(QWidget* widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role) {}

    QString text(QAccessible::Text kind) const override {
        const QString given = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !widget()->accessibleName().isEmpty()) return given;
        if (const auto* label = qobject_cast<const QLabel*>(widget())) return label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget())) return wordsOn(button->text(), button);
        return given;
    }
};

/// A button to press, named by what is to be read on it.
class PressFace : public RoleFace {
public:
    explicit PressFace(QPushButton* button)
        : RoleFace(button, QAccessible::Button) {}

    QAccessible::State state() const override {
        QAccessible::State state = RoleFace::state();
        state.pressed = button()->isDown();
        state.defaultButton = button()->isDefault();
        return state;
    }
    QStringList actionNames() const override {
        QStringList names;
        if (widget()->isEnabled()) names << pressAction();
        return names + RoleFace::actionNames();
    }
    void doAction(const QString& name) override {
        if (name != pressAction())
            RoleFace::doAction(name);
        else if (widget()->isEnabled())
            button()->animateClick(); // later, as Qt does: whoever asked waits for no dialog
    }

private:
    QPushButton* button() const { return static_cast<QPushButton*>(widget()); }
};

/// A button that can be checked. Pressing and toggling are one thing: what a click does.
class ChoiceFace : public RoleFace {
public:
    ChoiceFace(QAbstractButton* button, QAccessible::Role role)
        : RoleFace(button, role) {}

    QAccessible::State state() const override {
        QAccessible::State state = RoleFace::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }
    QStringList actionNames() const override {
        QStringList names;
        if (widget()->isEnabled()) names << toggleAction() << pressAction();
        return names + RoleFace::actionNames();
    }
    void doAction(const QString& name) override {
        if (!widget()->isEnabled()) return;
        if (name == toggleAction() || name == pressAction())
            button()->click();
        else
            RoleFace::doAction(name);
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
};

QAccessible::Role roleOf(const QWidget* widget, QAccessible::Role otherwise) {
    const QVariant given = widget->property(RoleProperty);
    return given.isValid() ? static_cast<QAccessible::Role>(given.toInt()) : otherwise;
}

/// Asked by Qt for every object that needs an interface, once for each class it is of.
QAccessibleInterface* faceOf(const QString&, QObject* object) {
    if (!object || !object->isWidgetType()) return nullptr;
    auto* widget = static_cast<QWidget*>(object);
    if (auto* button = qobject_cast<QAbstractButton*>(widget); button && button->isCheckable()) {
        const bool oneOfMany = qobject_cast<QRadioButton*>(button) || button->autoExclusive() || button->group();
        return new ChoiceFace(button, roleOf(button, oneOfMany ? QAccessible::RadioButton : QAccessible::CheckBox));
    }
    if (qobject_cast<QScrollArea*>(widget)) return new RoleFace(widget, roleOf(widget, QAccessible::Pane));
    if (auto* button = qobject_cast<QPushButton*>(widget);
        button && !button->menu() && !button->property(RoleProperty).isValid())
        return new PressFace(button);
    if (widget->property(RoleProperty).isValid()) return new RoleFace(widget, roleOf(widget, QAccessible::NoRole));
    return nullptr;
}

} // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
    correctAccessibility();
    widget->setProperty(RoleProperty, static_cast<int>(role));
}

void correctAccessibility() {
    QAccessible::installFactory(faceOf); // Qt ignores a second time
}

} // namespace bothy
