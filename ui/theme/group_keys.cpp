#include "ui/theme/group_keys.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>

#include <algorithm>
#include <set>

namespace bothy {
namespace {

using Buttons = QList<QAbstractButton*>;

/// The buttons of which one can be chosen, in their order; empty for one that stands alone.
Buttons groupOf(const QAbstractButton& button) {
    if (const QButtonGroup* group = button.group()) return group->exclusive() ? group->buttons() : Buttons();
    if (!button.autoExclusive() || !button.parentWidget()) return {};
    Buttons all = button.parentWidget()->findChildren<QAbstractButton*>(Qt::FindDirectChildrenOnly);
    erase_if(all, [](const QAbstractButton* each) { return !each->autoExclusive() || each->group(); });
    return all;
}

Buttons usable(Buttons group) {
    erase_if(group, [](const QAbstractButton* each) { return !each->isVisible() || !each->isEnabled(); });
    return group;
}

/// Where Tab stops in a group.
QAbstractButton* stopOf(const Buttons& group) {
    const Buttons all = usable(group);
    auto stop = std::ranges::find_if(all, &QAbstractButton::hasFocus);
    if (stop == all.end()) stop = std::ranges::find_if(all, &QAbstractButton::isChecked);
    if (stop == all.end()) stop = all.begin();
    return stop == all.end() ? nullptr : *stop;
}

void leaveOneStop(const Buttons& group) {
    const QAbstractButton* stop = stopOf(group);
    for (QAbstractButton* each : group)
        if (stop && each->focusPolicy() != Qt::NoFocus)
            each->setFocusPolicy(each == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

bool hasLines(const Buttons& group) {
    return std::ranges::any_of(group, [&](const QAbstractButton* each) {
        return each->y() > group.front()->geometry().bottom() || each->geometry().bottom() < group.front()->y();
    });
}

/// How far in its group a key goes from a button; 0 for every other key.
int stepOf(const QKeyEvent& key, const QAbstractButton& from, const Buttons& group) {
    if (key.modifiers() & ~Qt::KeypadModifier) return 0;
    const int toTheRight = from.isRightToLeft() ? -1 : 1;
    switch (key.key()) {
    case Qt::Key_Right:
        return toTheRight;
    case Qt::Key_Left:
        return -toTheRight;
    case Qt::Key_Down:
        return hasLines(group) ? 1 : 0;
    case Qt::Key_Up:
        return hasLines(group) ? -1 : 0;
    default:
        return 0;
    }
}

/// At either end the key is left to what lies around.
bool go(QAbstractButton& from, QKeyEvent& key) {
    const Buttons group = usable(groupOf(from));
    const int step = group.size() > 1 ? stepOf(key, from, group) : 0;
    if (step == 0) return false;
    const qsizetype next = group.indexOf(&from) + step;
    key.setAccepted(next >= 0 && next < group.size());
    if (!key.isAccepted()) return true;
    group[next]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (from.isChecked()) group[next]->click();
    return true;
}

} // namespace

void stopOnceInGroups(const QWidget& window) {
    std::set<const QAbstractButton*> done;
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || done.contains(button)) continue;
        const Buttons group = groupOf(*button);
        done.insert(group.begin(), group.end());
        leaveOneStop(group);
    }
}

bool GroupKeys::eventFilter(QObject* watched, QEvent* event) {
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (button && event->type() == QEvent::KeyPress) return go(*button, *static_cast<QKeyEvent*>(event));
    return QObject::eventFilter(watched, event);
}

} // namespace bothy
