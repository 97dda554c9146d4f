#include "ui/theme/app_icon.h"

#include <QPainter>
#include <QSvgRenderer>

#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Sizes{16, 22, 24, 32, 48, 64, 128, 256, 512};
constexpr int LargestOfTheSmallDrawing = 24;

QPixmap drawn(const QString& file, int size) {
    QSvgRenderer drawing(file);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter);
    return pixmap;
}

} // namespace

QIcon applicationIcon() {
    QIcon icon;
    for (const int size : Sizes)
        icon.addPixmap(
            drawn(size <= LargestOfTheSmallDrawing ? u":/icons/small/bothy.svg"_s : u":/icons/bothy.svg"_s, size));
    return icon;
}

} // namespace bothy
