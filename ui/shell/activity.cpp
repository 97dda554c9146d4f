#include "ui/shell/activity.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace bothy {

Activity::Activity(QObject* parent)
    : QObject(parent) {
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        if (now) Q_EMIT used();
    });
}

bool Activity::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::ShortcutOverride: // comes for every key, before anybody takes it
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::NativeGesture:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        Q_EMIT used();
        break;
    case QEvent::Polish: // once for every widget, before it is first seen
        if (watched->isWidgetType()) listenTo(static_cast<QWidget*>(watched));
        break;
    default:
        break;
    }
    return false;
}

void Activity::listenTo(QWidget* control) {
    if (auto* button = qobject_cast<QAbstractButton*>(control))
        connect(button, &QAbstractButton::clicked, this, &Activity::used, Qt::UniqueConnection);
    else if (auto* menu = qobject_cast<QMenu*>(control))
        connect(menu, &QMenu::triggered, this, &Activity::used, Qt::UniqueConnection);
    else if (auto* line = qobject_cast<QLineEdit*>(control))
        connect(line, &QLineEdit::textChanged, this, &Activity::onWords, Qt::UniqueConnection);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(control))
        connect(text, &QPlainTextEdit::textChanged, this, &Activity::onWords, Qt::UniqueConnection);
}

void Activity::onWords() {
    const auto* field = qobject_cast<const QWidget*>(sender());
    if (field && field->isVisible() && !field->property("readOnly").toBool()) Q_EMIT used();
}

} // namespace bothy
