#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace bothy {
namespace {

QColor rgb(QRgb value) {
    return QColor(value);
}

Tokens light() {
    Tokens t;
    t.bg = rgb(0xF6F4F0), t.surface = rgb(0xFFFFFF), t.raised = rgb(0xECE8E1);
    t.text = rgb(0x22262B), t.muted = rgb(0x585E66), t.border = rgb(0x7F858D), t.line = rgb(0xD8D3CA);
    t.accent = rgb(0x2B5C8A), t.onAccent = rgb(0xFFFFFF), t.accentTint = rgb(0xE3EDF6), t.focus = rgb(0x0B5CAD);
    t.agreed = rgb(0x1F6655), t.agreedTint = rgb(0xDFF0EA);
    t.waiting = rgb(0x5B5170), t.waitingTint = rgb(0xECE9F3);
    t.caution = rgb(0x855300), t.cautionTint = rgb(0xFBEFD9);
    t.danger = rgb(0xA2322A), t.onDanger = rgb(0xFFFFFF);
    t.yes = rgb(0x1F5FA8), t.yesTint = rgb(0xDFEBF9);
    t.maybe = rgb(0x8F5600), t.maybeTint = rgb(0xFCEBCB);
    t.notForMe = rgb(0x4A4F57), t.notForMeTint = rgb(0xE9EAEC);
    t.skip = rgb(0x60656D);
    return t;
}

Tokens dark() {
    Tokens t;
    t.bg = rgb(0x1A1C20), t.surface = rgb(0x23262B), t.raised = rgb(0x2E3238);
    t.text = rgb(0xE9E6E1), t.muted = rgb(0xB3B8C0), t.border = rgb(0x858C96), t.line = rgb(0x3A3F46);
    t.accent = rgb(0x8FBBE8), t.onAccent = rgb(0x0E2238), t.accentTint = rgb(0x22384E), t.focus = rgb(0xA9CFFF);
    t.agreed = rgb(0x84CFB8), t.agreedTint = rgb(0x1D3A32);
    t.waiting = rgb(0xC4B8DE), t.waitingTint = rgb(0x35304A);
    t.caution = rgb(0xEBBB62), t.cautionTint = rgb(0x42351B);
    t.danger = rgb(0xF39A8F), t.onDanger = rgb(0x3A0D08);
    t.yes = rgb(0x8FBBE8), t.yesTint = rgb(0x1F3650);
    t.maybe = rgb(0xEBBB62), t.maybeTint = rgb(0x463818);
    t.notForMe = rgb(0xC9CDD3), t.notForMeTint = rgb(0x383C43);
    t.skip = rgb(0x9AA0A9);
    t.dark = true;
    return t;
}

/// In high contrast every ground is the same: only text, edges and shapes speak.
void setGround(Tokens& t, const QColor& ground, const QColor& ink) {
    t.bg = t.surface = t.raised = ground;
    t.accentTint = t.agreedTint = t.waitingTint = t.cautionTint = ground;
    t.yesTint = t.maybeTint = t.notForMeTint = ground;
    t.onAccent = t.onDanger = ground;
    t.text = t.border = t.line = ink;
    t.highContrast = true;
}

Tokens highContrastLight() {
    Tokens t;
    setGround(t, rgb(0xFFFFFF), rgb(0x000000));
    t.muted = rgb(0x2B2B2B);
    t.accent = t.yes = t.focus = rgb(0x003E7E);
    t.agreed = rgb(0x00473A), t.waiting = rgb(0x3B2A66);
    t.caution = t.maybe = rgb(0x5C3600);
    t.notForMe = rgb(0x1E1E1E), t.skip = rgb(0x3A3A3A), t.danger = rgb(0x7D0F0A);
    return t;
}

Tokens highContrastDark() {
    Tokens t;
    setGround(t, rgb(0x000000), rgb(0xFFFFFF));
    t.muted = rgb(0xE0E0E0);
    t.accent = t.yes = rgb(0x9FD0FF), t.focus = rgb(0xFFE066);
    t.agreed = rgb(0x8FF0D2), t.waiting = rgb(0xD9CCFF);
    t.caution = t.maybe = rgb(0xFFD27A);
    t.notForMe = rgb(0xF2F2F2), t.skip = rgb(0xC8C8C8), t.danger = rgb(0xFFB3AA);
    t.dark = true;
    return t;
}

/// Relative luminance: each channel made linear, then weighted as the eye does.
double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Tokens tokensFor(ThemeName name) {
    switch (name) {
    case ThemeName::Light:
        return light();
    case ThemeName::Dark:
        return dark();
    case ThemeName::HighContrastLight:
        return highContrastLight();
    case ThemeName::HighContrastDark:
        return highContrastDark();
    }
    return light();
}

QColor between(const QColor& from, const QColor& to, double share) {
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

double contrastRatio(const QColor& one, const QColor& other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace bothy
