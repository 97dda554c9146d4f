#include "ui/theme/metrics.h"

#include "ui/theme/fallback.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr double SmallestPoints = 9.0;

double scaleOf(TextRole role) {
    switch (role) {
    case TextRole::Caption:
        return 0.9;
    case TextRole::Body:
    case TextRole::Strong:
        return 1.0;
    case TextRole::Item:
        return 1.1;
    case TextRole::Reading:
    case TextRole::Section:
        return 1.3;
    case TextRole::Page:
        return 1.6;
    case TextRole::Calm:
        return 2.2;
    case TextRole::Stop:
        return 2.6;
    case TextRole::Timer:
        return 4.0;
    }
    return 1.0;
}

bool isStrong(TextRole role) {
    return role != TextRole::Caption && role != TextRole::Body && role != TextRole::Reading && role != TextRole::Timer;
}

QFont bodyFontFor(const QFont& systemFont, double textFactor) {
    QFont font = systemFont;
    const double system = systemFont.pointSizeF() > 0 ? systemFont.pointSizeF() : QFontInfo(systemFont).pointSizeF();
    const double readable = system < 10.0 ? 10.5 : system;
    font.setPointSizeF(std::max(readable * std::clamp(textFactor, SmallestText, LargestText), SmallestPoints));
    font.setWeight(QFont::Normal);
    if (QFontDatabase::families().isEmpty()) noteFallback(Fallback::Font, "no font is installed"_L1);
    return font;
}

} // namespace

QFont Metrics::font(TextRole role) const {
    QFont font = bodyFont;
    font.setPointSizeF(std::max(bodyFont.pointSizeF() * scaleOf(role), SmallestPoints));
    font.setWeight(isStrong(role) ? QFont::DemiBold : QFont::Normal);
    return font;
}

Metrics metricsFor(const QFont& systemFont, double textFactor, Density density) {
    const bool compact = density == Density::Compact;
    Metrics m;
    m.bodyFont = bodyFontFor(systemFont, textFactor);
    m.u = std::max(3, qRound(QFontMetricsF(m.bodyFont).height() / (compact ? 5.5 : 4.0)));
    m.body = std::max(8, QFontInfo(m.bodyFont).pixelSize());
    m.controlHeight = std::max(32, m.bodies(compact ? 2.3 : 2.8));
    m.smallHeight = std::max(32, m.bodies(compact ? 2.13 : 2.4));
    m.tagHeight = std::max(32, m.bodies(2.13));
    m.pillHeight = m.bodies(1.87);
    m.tick = std::max(24, m.bodies(1.6));
    m.icon = m.bodies(1.2);
    m.navIcon = m.bodies(1.33);
    m.largeIcon = m.bodies(2.67);
    m.controlRadius = m.bodies(0.53);
    m.cardRadius = m.bodies(0.8);
    m.cardPadX = 4 * m.u, m.cardPadY = 3 * m.u, m.cardGap = 3 * m.u;
    m.pageMarginX = 8 * m.u, m.pageMarginY = 6 * m.u;
    m.navWidth = m.bodies(14);
    m.stripHeight = m.bodies(4);
    m.line = std::max(1, m.bodies(0.067));
    m.outline = std::max(2, m.bodies(0.12));
    m.ringGap = m.outline;
    m.areaFrame = m.outline + qRound(0.3 * m.controlRadius); // a corner bends in by 1 - 1/sqrt(2) of its radius
    m.roleLabelWidth = m.bodies(7.2);
    m.foldWidth = m.bodies(62);
    return m;
}

} // namespace bothy
