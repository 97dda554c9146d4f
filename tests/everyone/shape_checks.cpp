#include "tests/everyone/shape_checks.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QLabel>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int Rounding = 1; // layouts share out odd pixels
constexpr int LeastLines = 4;

bool hasWords(const QWidget& widget) {
    return !shownWords(widget).isEmpty();
}

void checkRoom(const QWidget& widget, Findings& findings) {
    const QSize least = widget.minimumSizeHint();
    if (widget.width() + Rounding < least.width()) findings.add(u"too narrow: "_s + called(widget));
    const int height = widget.hasHeightForWidth() && hasWords(widget) ? widget.heightForWidth(widget.width())
                                                                      : (hasWords(widget) ? least.height() : 0);
    if (widget.height() + Rounding < height)
        findings.add(u"too low, %1 of %2: %3"_s.arg(widget.height()).arg(height).arg(called(widget)));
}

/// A shortened line says so with a sign.
bool mayBeShortened(const QLabel& label, const QSet<QString>& endless) {
    return label.inherits("bothy::TextLabel") &&
           std::ranges::any_of(endless, [&](const QString& words) { return label.text().contains(words); });
}

void checkOneLine(const QWidget& widget, const QSet<QString>& endless, Findings& findings) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (!label || label->wordWrap() || label->text().isEmpty()) return;
    const int words = QFontMetrics(label->font()).horizontalAdvance(label->text());
    if (words > label->contentsRect().width() + Rounding && !mayBeShortened(*label, endless))
        findings.add(u"cut off: "_s + called(widget));
}

void checkInsideParent(const QWidget& widget, Findings& findings) {
    const QWidget* parent = widget.parentWidget();
    if (widget.isWindow() || !parent || !hasWords(widget)) return;
    if (widget.x() + Rounding < 0 || widget.x() + widget.width() > parent->width() + Rounding)
        findings.add(u"reaches over the side: "_s + called(widget));
}

void checkNotSideways(const QWidget& widget, Findings& findings) {
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&widget);
    if (area && area->horizontalScrollBar()->maximum() > 0) findings.add(u"scrolls sideways: "_s + called(widget));
}

// What one layout holds has to lie side by side; a stack shows one at a time.
void checkNeighbours(const QLayout& layout, Findings& findings) {
    QList<QPair<QRect, QString>> placed;
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QLayout* inner = item->layout()) checkNeighbours(*inner, findings);
        const QWidget* widget = item->widget();
        if (!widget || !widget->isVisible()) continue;
        for (const auto& [rect, name] : placed)
            if (rect.adjusted(0, 0, -Rounding, -Rounding).intersects(widget->geometry()))
                findings.add(u"lies over another: "_s + called(*widget) + u" and "_s + name);
        placed.append({widget->geometry(), called(*widget)});
    }
}

} // namespace

void checkNothingIsCutOff(const QWidget& window, Findings& findings) {
    checkOnlyTheseAreCutOff(window, {}, findings);
}

void checkOnlyTheseAreCutOff(const QWidget& window, const QSet<QString>& endless, Findings& findings) {
    for (const QWidget* widget : visibleWidgets(window)) {
        checkRoom(*widget, findings);
        checkOneLine(*widget, endless, findings);
        checkInsideParent(*widget, findings);
        checkNotSideways(*widget, findings);
        if (const QLayout* layout = widget->layout()) checkNeighbours(*layout, findings);
    }
}

void checkRoomToRead(const QWidget& window, Findings& findings) {
    for (const QWidget* widget : visibleWidgets(window)) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
        if (area && area->verticalScrollBar()->maximum() > 0 && area->inherits("bothy::PageFrame") &&
            area->viewport()->height() < LeastLines * QFontMetrics(window.font()).lineSpacing())
            findings.add(
                u"has too little room to scroll in, %1: %2"_s.arg(area->viewport()->height()).arg(called(*widget)));
        const QWidget* around = widget;
        while (around && !qobject_cast<const QAbstractScrollArea*>(around))
            around = around->parentWidget();
        if (!around && !widget->isWindow() &&
            widget->mapTo(&window, QPoint(0, widget->height())).y() > window.height() + Rounding)
            findings.add(u"lies below the window: "_s + called(*widget));
    }
}

namespace {

QRect rectOf(const QWidget& widget, const QWidget& window) {
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

} // namespace

QList<Place> placesOf(const QWidget& window) {
    QList<Place> places;
    for (const QWidget* widget : visibleWidgets(window))
        places.append({widget, rectOf(*widget, window)});
    return places;
}

void checkMirrored(const QList<Place>& leftToRight, const QWidget& window, Findings& findings) {
    for (const auto& [widget, place] : leftToRight) {
        if (!widget || !widget->isVisible()) continue;
        const QRect other = rectOf(*widget, window);
        const QRect expected(window.width() - place.x() - place.width(), other.y(), place.width(), other.height());
        if (std::abs(expected.left() - other.left()) > Rounding ||
            std::abs(expected.right() - other.right()) > Rounding)
            findings.add(u"is not mirrored: %1, %2..%3 for %4..%5"_s.arg(called(*widget))
                             .arg(other.left())
                             .arg(other.right())
                             .arg(expected.left())
                             .arg(expected.right()));
    }
}

} // namespace bothy
