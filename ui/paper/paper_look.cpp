#include "ui/paper/paper_look.h"

#include <QFontInfo>
#include <QGuiApplication>

namespace bothy {

PaperLook paperLook() {
    PaperLook look;
    look.metrics = themeOf(nullptr).metrics();
    look.direction = QGuiApplication::layoutDirection();
    look.sheet = usualSheet(look.locale);
    // A document scales its margins from the screen to the paper; type tells by how much.
    look.dotsPerPoint = QFontInfo(look.metrics.bodyFont).pixelSize() / look.metrics.bodyFont.pointSizeF();
    return look;
}

QPageSize usualSheet(const QLocale& locale) {
    switch (locale.territory()) {
    case QLocale::UnitedStates:
    case QLocale::Canada:
    case QLocale::Mexico:
    case QLocale::Philippines:
    case QLocale::PuertoRico:
    case QLocale::Chile:
    case QLocale::Colombia:
    case QLocale::Venezuela:
        return QPageSize(QPageSize::Letter);
    default:
        return QPageSize(QPageSize::A4);
    }
}

} // namespace bothy
