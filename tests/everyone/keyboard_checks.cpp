#include "tests/everyone/keyboard_checks.h"

#include "app/tour/looks.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QPointer>
#include <QTest>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostStops = 600;
constexpr int RingReach = 8;
constexpr double SeenContrast = 3.0;

// The keyboard is given back when a walk is over.
class KeyboardAway {
public:
    explicit KeyboardAway(QWidget& window)
        : m_before(QApplication::focusWidget()) {
        window.activateWindow();
        QApplication::setActiveWindow(&window);
        if (m_before) m_before->clearFocus(); // the walk begins at the beginning
    }
    ~KeyboardAway() {
        if (m_before) m_before->setFocus();
        letSettle();
    }
    KeyboardAway(const KeyboardAway&) = delete;
    KeyboardAway& operator=(const KeyboardAway&) = delete;

private:
    QPointer<QWidget> m_before;
};

QWidget* nextStop(QWidget& window) {
    QWidget* from = QApplication::focusWidget();
    QTest::keyClick(from ? from : &window, Qt::Key_Tab);
    letSettle();
    return QApplication::focusWidget();
}

// Controls that a walk comes to. A page may have made some of them anew meanwhile.
using Stops = QList<QPointer<QWidget>>;

bool isReachable(const QWidget* widget) {
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

// Calls `stop` at each control until the walk is back at the first one, or at another where that is there no more.
template <typename Stop>
Stops walk(QWidget& window, Findings& findings, const Stop& stop) {
    Stops stops;
    for (QWidget* at = nextStop(window); at && stops.size() < MostStops; at = nextStop(window)) {
        if (!stops.isEmpty() && at == stops.front()) break;
        if (stops.contains(at)) {
            if (isReachable(stops.front())) findings.add(u"is where Tab turns back too early: "_s + called(*at));
            break;
        }
        stops.append(at);
        stop(*at);
    }
    return stops;
}

Stops reachable(const QWidget& window) {
    Stops all;
    for (QWidget* widget : visibleWidgets(window))
        if (isReachable(widget)) all.append(widget);
    return all;
}

bool isReadBefore(const QRect& one, const QRect& other, bool rightToLeft) {
    if (one.bottom() < other.top()) return true;
    const int shared = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    if (shared * 2 < std::min(one.height(), other.height())) return false;
    return rightToLeft ? one.left() > other.right() : one.right() < other.left();
}

void checkOrder(const Stops& stops, Findings& findings) {
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QWidget *now = stops[i], *before = stops[i - 1];
        if (!now || !before) continue;
        if (now->parentWidget() != before->parentWidget()) continue;
        if (isReadBefore(now->geometry(), before->geometry(), now->isRightToLeft()))
            findings.add(u"is reached after what stands behind it: "_s + called(*now) + u" after "_s + called(*before));
    }
}

// A bar that belongs to a page comes after the page.
void checkBarsComeLast(const QWidget& window, const Stops& stops, Findings& findings) {
    for (const QWidget* bar : visibleWidgets(window)) {
        if (!bar->inherits("bothy::BottomBar")) continue;
        const QWidget* page = bar->parentWidget();
        while (page && !page->inherits("bothy::FootedPage"))
            page = page->parentWidget();
        bool barReached = false;
        for (const QPointer<QWidget>& stop : stops) {
            if (!stop) continue;
            const bool inBar = bar->isAncestorOf(stop);
            if (barReached && !inBar && page && page->isAncestorOf(stop))
                findings.add(u"is reached after the bar of its page: "_s + called(*stop));
            barReached = barReached || inBar;
        }
    }
}

void checkInView(const QWidget& control, Findings& findings) {
    int room = control.height();
    for (const QWidget* around = control.parentWidget(); around; around = around->parentWidget())
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(around))
            room = std::min(room, area->viewport()->height());
    const int shown = control.visibleRegion().boundingRect().height();
    if (shown < room)
        findings.add(u"has the keyboard but is out of view, %1 of %2: %3"_s.arg(shown).arg(room).arg(called(control)));
}

int changedPixels(const QImage& one, const QImage& other) {
    int changed = 0;
    // A ring is one colour on one ground: the last two colours are mostly the next two as well.
    std::pair<QRgb, QRgb> last{};
    bool isClear = false;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y)
        for (int x = 0; x < std::min(one.width(), other.width()); ++x)
            if (const std::pair now(one.pixel(x, y), other.pixel(x, y)); now.first != now.second) {
                if (std::exchange(last, now) != now)
                    isClear = contrastRatio(QColor(now.first), QColor(now.second)) >= SeenContrast;
                changed += isClear ? 1 : 0;
            }
    return changed;
}

} // namespace

void checkTabWalk(QWidget& window, Findings& findings) {
    const KeyboardAway away(window);
    // What comes while one walks may come behind one.
    const auto there = reachable(window);
    const auto stops = walk(window, findings, [&](const QWidget& control) { checkInView(control, findings); });
    const auto expected = reachable(window);
    for (const auto& control : expected)
        if (there.contains(control) && !stops.contains(control))
            findings.add(u"is not reached with Tab: "_s + called(*control));
    checkOrder(stops, findings);
    checkBarsComeLast(window, stops, findings);
}

namespace {

/// The control with the ring that goes around it, in the window.
QRect placeOf(const QWidget& control, const QWidget& window) {
    return QRect(control.mapTo(&window, QPoint()), control.size())
        .adjusted(-RingReach, -RingReach, RingReach, RingReach)
        .intersected(window.rect());
}

int shownByTheKeyboard(QWidget& control, QWidget& window) {
    const QRect place = placeOf(control, window);
    const QImage with = window.grab(place).toImage();
    control.clearFocus();
    const QImage without = window.grab(place).toImage();
    control.setFocus(Qt::TabFocusReason);
    return changedPixels(with, without);
}

} // namespace

bool SeenBefore::insert(const QWidget& control, const QRect& place) {
    const auto* button = qobject_cast<const QAbstractButton*>(&control);
    const QStringList parts{called(control),
                            button ? button->text() : QString(),
                            button && button->isChecked() ? u"on"_s : QString(),
                            u"%1 %2 %3 %4"_s.arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height()),
                            control.palette().color(QPalette::Window).name(),
                            control.palette().color(QPalette::WindowText).name(),
                            control.font().toString()};
    const QString key = parts.join(u'|');
    if (m_keys.contains(key)) return false;
    m_keys.insert(key);
    return true;
}

void checkFocusIsSeen(QWidget& window, SeenBefore& before, Findings& findings) {
    const KeyboardAway away(window);
    walk(window, findings, [&](QWidget& control) {
        if (!before.insert(control, placeOf(control, window))) return;
        const int wanted =
            control.width() + std::min(control.visibleRegion().boundingRect().height(), control.height());
        int changed = shownByTheKeyboard(control, window);
        if (changed < wanted) { // something of the page may just have been made anew; what lacks a ring lacks it still
            letSettle();
            control.setFocus(Qt::TabFocusReason);
            changed = shownByTheKeyboard(control, window);
        }
        if (changed < wanted)
            findings.add(
                u"has the keyboard and does not show it, %1 of %2: %3"_s.arg(changed).arg(wanted).arg(called(control)));
    });
}

} // namespace bothy
