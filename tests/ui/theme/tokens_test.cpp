#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"
#include "ui/theme/touched.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

using namespace bothy;

namespace {

constexpr ThemeName Themes[] = {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrastLight,
                                ThemeName::HighContrastDark};

/// The lowest contrast of a colour against the three grounds of a theme.
double lowest(const QColor& colour, const Tokens& t) {
    return std::min({contrastRatio(colour, t.bg), contrastRatio(colour, t.surface), contrastRatio(colour, t.raised)});
}

/// How a person without one kind of cone sees a colour: Machado, Oliveira, Fernandes 2009, full severity.
QColor seenBy(const QColor& colour, const double (&m)[9]) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const auto coded = [](double c) {
        c = std::clamp(c, 0.0, 1.0);
        return static_cast<float>(c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055);
    };
    const double r = linear(colour.redF()), g = linear(colour.greenF()), b = linear(colour.blueF());
    return QColor::fromRgbF(coded(m[0] * r + m[1] * g + m[2] * b), coded(m[3] * r + m[4] * g + m[5] * b),
                            coded(m[6] * r + m[7] * g + m[8] * b));
}

struct Lab {
    double l, a, b;
};

/// CIE 1976 L*a*b* for the D65 white of sRGB.
Lab labOf(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double r = linear(colour.redF()), g = linear(colour.greenF()), b = linear(colour.blueF());
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047), y = f(0.2126 * r + 0.7152 * g + 0.0722 * b),
                 z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const QColor& one, const QColor& other) {
    const Lab p = labOf(one), q = labOf(other);
    return std::hypot(p.l - q.l, p.a - q.a, p.b - q.b);
}

} // namespace

TEST(Tokens, WordsCanBeReadOnEveryGround) {
    for (const ThemeName name : Themes) {
        const Tokens t = tokensFor(name);
        for (const QColor& ink : {t.text, t.muted, t.accent, t.danger, t.skip})
            EXPECT_GE(lowest(ink, t), 4.5);
        EXPECT_GE(contrastRatio(t.onAccent, t.accent), 4.5);
        EXPECT_GE(contrastRatio(t.onDanger, t.danger), 4.5);
    }
}

TEST(Tokens, WordsCanBeReadUnderThePointer) {
    for (const ThemeName name : Themes) {
        const Tokens t = tokensFor(name);
        for (const QColor& rest : {t.raised, t.surface, t.accentTint})
            for (const QColor& ink : {t.text, t.accent})
                EXPECT_GE(contrastRatio(ink, touched(t, rest, 0.6)), 4.5) << ink.name().toStdString();
        EXPECT_GE(contrastRatio(t.text, touched(t, t.raised, 1.0)), 4.5);
        EXPECT_NE(touched(t, t.raised, 0.6), t.raised);
    }
}

TEST(Tokens, WordsCanBeReadOnTheirTint) {
    for (const ThemeName name : Themes) {
        const Tokens t = tokensFor(name);
        const std::pair<QColor, QColor> pairs[] = {{t.accent, t.accentTint},     {t.agreed, t.agreedTint},
                                                   {t.waiting, t.waitingTint},   {t.caution, t.cautionTint},
                                                   {t.yes, t.yesTint},           {t.maybe, t.maybeTint},
                                                   {t.notForMe, t.notForMeTint}, {t.text, t.accentTint},
                                                   {t.text, t.cautionTint},      {t.muted, t.accentTint}};
        for (const auto& [ink, tint] : pairs)
            EXPECT_GE(contrastRatio(ink, tint), 4.5) << ink.name().toStdString();
    }
}

TEST(Tokens, EdgesAndRingsCanBeSeen) {
    for (const ThemeName name : Themes) {
        const Tokens t = tokensFor(name);
        EXPECT_GE(lowest(t.border, t), 3.0);
        EXPECT_GE(lowest(t.focus, t), 3.0);
        for (const QColor& ink : {t.yes, t.maybe, t.notForMe, t.waiting})
            EXPECT_GE(lowest(ink, t), 3.0);
    }
}

TEST(Tokens, HighContrastIsHigherStill) {
    for (const ThemeName name : {ThemeName::HighContrastLight, ThemeName::HighContrastDark}) {
        const Tokens t = tokensFor(name);
        EXPECT_TRUE(t.highContrast);
        for (const QColor& ink :
             {t.text, t.muted, t.accent, t.agreed, t.waiting, t.caution, t.notForMe, t.skip, t.danger})
            EXPECT_GE(lowest(ink, t), 10.0) << ink.name().toStdString();
        EXPECT_EQ(t.line, t.border);
    }
}

TEST(Tokens, AnswersStayApartForEveryKindOfColourVision) {
    constexpr double Kinds[][9] = {
        {1, 0, 0, 0, 1, 0, 0, 0, 1},
        {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
        {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
        {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}};
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark})
        for (const auto& kind : Kinds) {
            const Tokens t = tokensFor(name);
            const QColor yes = seenBy(t.yes, kind), maybe = seenBy(t.maybe, kind), no = seenBy(t.notForMe, kind);
            EXPECT_GE(distance(yes, maybe), 10);
            EXPECT_GE(distance(yes, no), 10);
            EXPECT_GE(distance(maybe, no), 10);
        }
}

TEST(Tokens, ContrastIsMeasuredAsPublished) {
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1.0, 0.001);
    const Tokens t = tokensFor(ThemeName::Light);
    EXPECT_NEAR(lowest(t.text, t), 12.46, 0.02);
    EXPECT_NEAR(lowest(t.border, t), 3.05, 0.02);
}

TEST(Palette, AllGroupsKeepReadableWords) {
    for (const ThemeName name : Themes) {
        const QPalette p = paletteFor(tokensFor(name));
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            EXPECT_GE(contrastRatio(p.color(group, QPalette::WindowText), p.color(group, QPalette::Window)), 4.5);
            EXPECT_GE(contrastRatio(p.color(group, QPalette::Text), p.color(group, QPalette::Base)), 4.5);
            EXPECT_GE(contrastRatio(p.color(group, QPalette::PlaceholderText), p.color(group, QPalette::Base)), 4.5);
            EXPECT_GE(contrastRatio(p.color(group, QPalette::HighlightedText), p.color(group, QPalette::Highlight)),
                      4.5);
        }
        EXPECT_EQ(p.color(QPalette::Active, QPalette::Text), p.color(QPalette::Inactive, QPalette::Text));
    }
}
