#include "ui/widgets/menu_place.h"

#include "ui/theme/calm_style.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace bothy {
namespace {

/// Puts a menu in its place just before it is seen, after Qt has put it elsewhere.
class Mover final : public QObject {
public:
    Mover(QMenu& menu, const QPoint& place)
        : QObject(&menu)
        , m_place(place) {
        menu.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* menu, QEvent* event) override {
        if (event->type() == QEvent::Show) {
            static_cast<QMenu*>(menu)->move(m_place);
            menu->removeEventFilter(this);
            deleteLater();
        }
        return false;
    }

private:
    QPoint m_place;
};

/// A menu that scrolls grows as far as its screen lets it; the air around it is what keeps it from that.
void setHeight(QMenu& menu, int height, int screen) {
    menu.setFixedHeight(height);
    setAirAround(menu, (screen - height + 1) / 2);
}

void freeHeight(QMenu& menu) {
    menu.setMinimumHeight(0);
    menu.setMaximumHeight(QWIDGETSIZE_MAX);
    setAirAround(menu, 0);
}

} // namespace

void popupBeside(QMenu& menu, const QWidget& control) {
    Q_EMIT menu.aboutToShow(); // with all its lines, to know how high it is; it hears the same once more
    freeHeight(menu);
    const QRect screen = control.screen()->availableGeometry();
    const QRect beside(control.mapToGlobal(QPoint()), control.size());
    const QSize wanted = menu.sizeHint();
    const int above = beside.top() - screen.top(), below = screen.bottom() - beside.bottom();
    const bool isBelow = wanted.height() <= below || below >= above;
    const int height = std::min(wanted.height(), isBelow ? below : above);
    if (height < wanted.height()) setHeight(menu, height, screen.height());
    const int leading = control.isRightToLeft() ? beside.right() + 1 - wanted.width() : beside.left();
    const int x = std::max(screen.left(), std::min(leading, screen.right() + 1 - wanted.width()));
    const QPoint place(x, isBelow ? beside.bottom() + 1 : beside.top() - height);
    new Mover(menu, place);
    menu.popup(place);
}

} // namespace bothy
