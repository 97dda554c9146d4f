#include "ui/shell/page_keyboard.h"

#include "ui/theme/tab_order.h"

#include <QApplication>
#include <QStackedWidget>

#include <utility>

namespace bothy {

namespace {

bool isIn(const QWidget* part, const QWidget* control) {
    return part && (part == control || part->isAncestorOf(control));
}

bool canBeUsed(const QWidget* control) {
    return control && control->isVisible() && control->isEnabled();
}

QWidget* nearestIn(QWidget& part, const QPoint& place) {
    QWidget* nearest = nullptr;
    int least = 0;
    for (QWidget* stop : stopsAsRead(part)) {
        if (!canBeUsed(stop)) continue;
        const int far = (stop->mapTo(&part, stop->rect().center()) - place).manhattanLength();
        if (!nearest || far < least) nearest = stop, least = far;
    }
    return nearest;
}

} // namespace

PageKeyboard::PageKeyboard(QStackedWidget& pages, const QWidget& toast)
    : QObject(&pages)
    , m_pages(pages)
    , m_toast(toast) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

/// From what cannot be used any more, Qt moves it by itself; where that is on the page, it is near enough. Whoever
/// moves it afterwards knows better.
void PageKeyboard::follow(QWidget* now) {
    const QPointer<QWidget> had = std::exchange(m_had, now);
    const bool isOnPage = isIn(m_pages.currentWidget(), now);
    const bool wasOnPage = std::exchange(m_isOnPage, isOnPage);
    const bool wasOnToast = std::exchange(m_isOnToast, isIn(&m_toast, now));
    const bool isLost = !now || !canBeUsed(had);
    m_isAdrift = isLost && (wasOnToast || (!isOnPage && (wasOnPage || m_isAdrift)));
    if (m_isAdrift) // where it goes is seen when the page has its new shape
        QMetaObject::invokeMethod(
            this, [this, had] { bringBack(had); }, Qt::QueuedConnection);
    else if (isOnPage)
        remember(*now);
}

void PageKeyboard::remember(QWidget& control) {
    m_place.clear();
    for (QWidget* part = &control; part != &m_pages; part = part->parentWidget())
        m_place.push_back({part, control.mapTo(part, control.rect().center())});
}

void PageKeyboard::bringBack(const QWidget* had) {
    QWidget* page = m_pages.currentWidget();
    if (!std::exchange(m_isAdrift, false) || canBeUsed(had) || !canBeUsed(page)) return;
    const bool isSwitchedOff = had && had->isVisible();
    (isSwitchedOff ? page : nearest(*page))->setFocus(Qt::OtherFocusReason);
}

QWidget* PageKeyboard::nearest(QWidget& page) const {
    for (const Around& around : m_place)
        if (isIn(&page, around.part) && canBeUsed(around.part))
            if (QWidget* control = nearestIn(*around.part, around.place)) return control;
    return &page;
}

} // namespace bothy
