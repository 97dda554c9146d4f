#include "ui/theme/app_icon.h"

#include <QImage>
#include <QPixmap>

#include <gtest/gtest.h>
#include <set>

using namespace bothy;

TEST(ApplicationIcon, HasADrawingInEverySizeDesktopsAskFor) {
    const QIcon icon = applicationIcon();
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        ASSERT_TRUE(icon.availableSizes().contains(QSize(size, size))) << size;
        const QImage picture = icon.pixmap(size).toImage();
        ASSERT_EQ(picture.size(), QSize(size, size));
        std::set<QRgb> colours;
        for (int x = 0; x < size; ++x)
            colours.insert(picture.pixel(x, size * 2 / 3));
        EXPECT_GE(colours.size(), 3u) << "ground and two halves at " << size;
    }
}
