#include "ui/theme/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QVariant>

namespace bothy {
namespace {

constexpr char ShapeProperty[] = "bothyRingShape";

} // namespace

void setRingShape(QWidget* widget, RingShape shape) {
    widget->setProperty(ShapeProperty, static_cast<int>(shape));
}

RingShape ringShapeOf(const QWidget* widget) {
    const QVariant shape = widget->property(ShapeProperty);
    if (shape.isValid()) return static_cast<RingShape>(shape.toInt());
    return qobject_cast<const QAbstractButton*>(widget) ? RingShape::Control : RingShape::None;
}

FocusRing::FocusRing(QApplication& application, QObject* parent)
    : QObject(parent) {
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { surround(now); });
    application.installEventFilter(this);
}

FocusRing::~FocusRing() {
    delete m_frame;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::Shortcut;
    const bool click = event->type() == QEvent::MouseButtonPress;
    if ((key && !m_keyboard) || (click && m_keyboard)) {
        m_keyboard = key;
        surround(QApplication::focusWidget());
    }
    if (event->type() == QEvent::FocusIn) { // comes before focusChanged()
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        m_byTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    }
    if (event->type() == QEvent::Move) showAgain(watched);
    return QObject::eventFilter(watched, event);
}

/// Qt hides the frame of a control that is out of view when it gets the keyboard, and leaves it hidden when the page
/// then scrolls to the control.
void FocusRing::showAgain(const QObject* moved) {
    QWidget* widget = m_frame ? m_frame->widget() : nullptr;
    const auto* around = qobject_cast<const QWidget*>(moved);
    if (!widget || m_frame->isVisible() || !around || !around->isAncestorOf(widget)) return;
    m_frame->setWidget(nullptr);
    m_frame->setWidget(widget);
}

void FocusRing::surround(QWidget* widget) {
    const RingShape shape = widget ? ringShapeOf(widget) : RingShape::None;
    const bool wanted =
        shape != RingShape::None && m_keyboard && !widget->isWindow() && (shape != RingShape::Page || m_byTab);
    if (!wanted) {
        if (m_frame) m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame) m_frame = new QFocusFrame(widget->parentWidget());
    m_frame->setWidget(widget);
}

} // namespace bothy
