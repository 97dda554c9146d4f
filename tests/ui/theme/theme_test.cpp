#include "tests/support/wait.h"
#include "ui/theme/button_kind.h"
#include "ui/theme/calm_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFontInfo>
#include <QPainter>
#include <QSignalSpy>
#include <QtWidgets>

#include <gtest/gtest.h>

using namespace bothy;
using namespace Qt::StringLiterals;

namespace {

QImage drawn(IconName name, Qt::LayoutDirection direction = Qt::LeftToRight, int edge = 48) {
    QImage image(edge, edge, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(painter, name, image.rect(), Qt::black, direction);
    return image;
}

bool isEmpty(const QImage& image) {
    QImage nothing(image.size(), image.format());
    nothing.fill(Qt::transparent);
    return image == nothing;
}

} // namespace

TEST(Metrics, AreBuiltFromTheBodyFont) {
    const Metrics m = metricsFor(QFont(u"Noto Sans"_s, 11), 1.0);
    EXPECT_EQ(m.body, QFontInfo(m.bodyFont).pixelSize());
    EXPECT_EQ(m.controlHeight, qRound(2.8 * m.body));
    EXPECT_EQ(m.cardPadX, 4 * m.u);
    EXPECT_NEAR(m.font(TextRole::Page).pointSizeF(), 1.6 * 11, 0.01);
    EXPECT_GT(m.font(TextRole::Strong).weight(), m.font(TextRole::Body).weight());
}

TEST(Metrics, SmallSystemFontsAreMadeReadable) {
    EXPECT_NEAR(metricsFor(QFont(u"Noto Sans"_s, 8), 1.0).bodyFont.pointSizeF(), 10.5, 0.01);
    EXPECT_GE(metricsFor(QFont(u"Noto Sans"_s, 8), 0.8).font(TextRole::Caption).pointSizeF(), 9.0);
}

TEST(Metrics, FactorIsKeptInRangeAndTargetsStayLarge) {
    const QFont font(u"Noto Sans"_s, 11);
    EXPECT_NEAR(metricsFor(font, 9.0).bodyFont.pointSizeF(), 22.0, 0.01);
    EXPECT_NEAR(metricsFor(font, 0.0).bodyFont.pointSizeF(), 9.0, 0.21);
    const Metrics small = metricsFor(font, SmallestText);
    EXPECT_GE(std::min({small.controlHeight, small.smallHeight, small.tagHeight}), 32);
    EXPECT_GE(small.tick, 24);
}

TEST(ThemeObject, ChangesReachOpenWidgets) {
    Theme theme;
    theme.apply(*qApp, ThemeName::Light, 1.0);
    QWidget window;
    QPushButton button(u"Continue"_s, &window);
    window.show();
    const QSize before = button.sizeHint();
    int refreshed = 0;
    followTheme(&button, [&](const Theme&) { ++refreshed; });
    QSignalSpy changes(&theme, &Theme::changed);

    theme.apply(*qApp, ThemeName::Dark, 2.0);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(refreshed, 2);
    EXPECT_EQ(button.palette().color(QPalette::Window), tokensFor(ThemeName::Dark).bg);
    EXPECT_GT(button.sizeHint().height(), before.height() * 3 / 2);
    EXPECT_EQ(&themeOf(&button), &theme);
}

TEST(ThemeObject, LeavesAWorkingStyleBehind) {
    {
        Theme theme;
        theme.apply(*qApp, ThemeName::Light);
    }
    EXPECT_FALSE(qobject_cast<CalmStyle*>(QApplication::style()));
    QPushButton button(u"Continue"_s);
    button.show();
    EXPECT_FALSE(button.grab().isNull());
}

TEST(ThemeObject, TheNextOneBeginsFromTheLettersOfTheDesktop) {
    const auto bodyOf = [](double textFactor) {
        Theme theme;
        theme.apply(*qApp, ThemeName::Dark, textFactor);
        return theme.metrics().bodyFont.pointSizeF();
    };
    const double before = bodyOf(1.0);
    const QFont desktop = QApplication::font();
    bodyOf(2.0);
    EXPECT_EQ(bodyOf(1.0), before);
    EXPECT_EQ(QApplication::font(), desktop);
    Theme large;
    large.apply(*qApp, ThemeName::Light, 2.0);
    EXPECT_EQ(bodyOf(1.0), before) << "also while another one is there";
}

TEST(CalmStyle, NothingMovesByItself) {
    Theme theme;
    theme.apply(*qApp, ThemeName::Light);
    QWidget widget;
    EXPECT_EQ(widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget), 0);
}

TEST(CalmStyle, KindsLookDifferent) {
    Theme theme;
    theme.apply(*qApp, ThemeName::Light);
    QList<QImage> seen;
    for (const auto kind : {ButtonKind::Filled, ButtonKind::Outlined, ButtonKind::Soft, ButtonKind::Accent,
                            ButtonKind::Muted, ButtonKind::Plain, ButtonKind::Danger}) {
        QPushButton button(u"Continue"_s);
        setButtonKind(&button, kind);
        button.resize(160, 42);
        const QImage image = button.grab().toImage();
        EXPECT_FALSE(seen.contains(image));
        seen.append(image);
    }
}

TEST(CalmStyle, FocusRingIsPaintedAroundTheWidget) {
    Theme theme;
    theme.apply(*qApp, ThemeName::Light);
    QWidget window;
    window.resize(300, 200);
    auto* first = new QPushButton(u"Continue"_s, &window);
    auto* second = new QPushButton(u"Back"_s, &window);
    first->setGeometry(40, 40, 120, 42);
    second->setGeometry(40, 120, 120, 42);
    window.show();
    window.activateWindow();
    first->setFocus();
    const auto isRingAt = [&](int y) { return window.grab().toImage().pixelColor(100, y) == theme.tokens().focus; };
    ASSERT_TRUE(waitFor([&] { return first->hasFocus(); }));
    EXPECT_TRUE(waitFor([&] { return isRingAt(37); }));
    second->setFocus();
    EXPECT_TRUE(waitFor([&] { return isRingAt(117) && !isRingAt(37); }));
}

TEST(Icons, EveryFileHasANameAndEveryNameAFile) {
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    ASSERT_FALSE(files.isEmpty());
    QStringList names;
    for (int i = 0; i <= static_cast<int>(IconName::Yes); ++i) {
        const auto name = static_cast<IconName>(i);
        names.append(iconFileName(name) + u".svg"_s);
        EXPECT_FALSE(isEmpty(drawn(name))) << names.last().toStdString();
        EXPECT_EQ(iconNameOf(icon(name)), name);
    }
    names.sort();
    EXPECT_EQ(names, files);
}

TEST(Icons, OnlyDirectionsAreMirrored) {
    const QImage there = drawn(IconName::Back).mirrored(true, false), here = drawn(IconName::Back, Qt::RightToLeft);
    EXPECT_NE(here, drawn(IconName::Back));
    for (int y = 0; y < here.height(); ++y)
        for (int x = 0; x < here.width(); ++x) // the edges are smoothed from the other side
            EXPECT_NEAR(here.pixelColor(x, y).alpha(), there.pixelColor(x, y).alpha(), 40);
    EXPECT_EQ(drawn(IconName::Check, Qt::RightToLeft), drawn(IconName::Check));
}

TEST(Icons, OtherIconsAndNoRoomAreHarmless) {
    EXPECT_FALSE(iconNameOf(QIcon()).has_value());
    QImage image(4, 4, QImage::Format_ARGB32);
    QPainter painter(&image);
    paintIcon(painter, IconName::Care, QRectF(), Qt::black);
}
