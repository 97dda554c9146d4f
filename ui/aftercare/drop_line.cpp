#include "ui/aftercare/drop_line.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace bothy {

DropLine::DropLine(QWidget* parent)
    : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropLine::showAt(int y) {
    const int thick = 2 * themeOf(this).metrics().outline;
    setGeometry(0, y - thick / 2, parentWidget()->width(), thick);
    raise();
    show();
}

void DropLine::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), themeOf(this).tokens().accent);
}

} // namespace bothy
