// The window on screens of every size (tests/support/screens.json).

#include "tests/support/wait.h"
#include "ui/shell/screen_fit.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>
#include <gtest/gtest.h>

namespace bothy {
namespace {

TEST(ScreenFitTest, NoWindowIsLargerThanItsScreenAndNoneIsKeptSmallerThanNeeded) {
    ASSERT_GE(QGuiApplication::screens().size(), 4);
    for (QScreen* screen : QGuiApplication::screens()) {
        const QRect room = screen->availableGeometry();
        QMainWindow window;
        window.setScreen(screen);
        window.resize(1180, 780);
        const ScreenFit fit(window);
        window.move(room.topLeft() + QPoint(40, 40)); // as it was left on a larger one
        window.show();
        EXPECT_TRUE(waitFor([&] { return room.contains(window.frameGeometry()); })) << qPrintable(screen->name());
        EXPECT_EQ(window.minimumSize(), ScreenFit::smallest.boundedTo(room.size())) << qPrintable(screen->name());
        EXPECT_EQ(window.size(), QSize(1180, 780).boundedTo(room.size())) << qPrintable(screen->name());
    }
}

TEST(ScreenFitTest, FollowsToAnotherScreenAndBack) {
    QMainWindow window;
    window.resize(1180, 780);
    const ScreenFit fit(window);
    window.show();
    for (QScreen* screen : QGuiApplication::screens()) {
        window.setScreen(screen);
        window.move(screen->availableGeometry().topLeft()); // as a desktop does
        EXPECT_TRUE(waitFor([&] {
            return window.screen() == screen && screen->availableGeometry().contains(window.frameGeometry());
        })) << qPrintable(screen->name());
    }
    const auto screens = QGuiApplication::screens();
    QScreen* large = *std::ranges::max_element(screens, {}, [](const QScreen* each) { return each->size().width(); });
    window.setScreen(large);
    window.move(large->availableGeometry().topLeft());
    EXPECT_TRUE(waitFor([&] { return window.minimumSize() == ScreenFit::smallest; }));
}

} // namespace
} // namespace bothy
