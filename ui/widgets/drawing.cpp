#include "ui/widgets/drawing.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_role.h"

#include <QPainter>

namespace bothy {

Drawing::Drawing(IconName name, Ink ink, double bodies, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_ink(ink)
    , m_bodies(bodies) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Graphic);
    followTheme(this, [this](const Theme&) { updateGeometry(), update(); });
}

void Drawing::setDrawing(IconName name) {
    m_name = name;
    update();
}

void Drawing::setInk(Ink ink) {
    m_ink = ink;
    update();
}

QSize Drawing::sizeHint() const {
    const int edge = themeOf(this).metrics().bodies(m_bodies);
    const int line = QFontMetrics(themeOf(this).metrics().bodyFont).height();
    return {edge, std::max(edge, line)}; // beside words it sits on their first line
}

void Drawing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, m_name, rect(), colourOf(m_ink, themeOf(this).tokens()), layoutDirection());
}

} // namespace bothy
