#include "tests/everyone/ink_checks.h"

#include "ui/theme/tokens.h"

#include <QHash>
#include <QImage>
#include <QPixmap>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double ReadableContrast = 4.5;

QHash<QRgb, int> coloursIn(const QImage& picture) {
    QHash<QRgb, int> colours;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++colours[picture.pixel(x, y)];
    return colours;
}

double strongestContrast(const QImage& picture) {
    const auto colours = coloursIn(picture);
    QRgb ground = 0;
    for (auto colour = colours.begin(); colour != colours.end(); ++colour)
        if (colour.value() > colours.value(ground)) ground = colour.key();
    double strongest = 1;
    for (auto colour = colours.begin(); colour != colours.end(); ++colour)
        strongest = std::max(strongest, contrastRatio(QColor(colour.key()), QColor(ground)));
    return strongest;
}

} // namespace

void checkInk(QWidget& window, Findings& findings) {
    const QImage picture = window.grab().toImage();
    for (const QWidget* widget : visibleWidgets(window)) {
        if (shownWords(*widget).isEmpty()) continue;
        const QRect seen = widget->visibleRegion().boundingRect();
        if (seen.height() < widget->height()) continue;
        const QImage part = picture.copy(seen.translated(widget->mapTo(&window, QPoint())));
        const double contrast = strongestContrast(part);
        if (contrast < ReadableContrast)
            findings.add(u"is pale, %1: %2"_s.arg(contrast, 0, 'f', 2).arg(called(*widget)));
    }
}

} // namespace bothy
