#include "ui/appearance/appearance_keeper.h"

#include "ui/theme/theme.h"

#include <QApplication>

namespace bothy {

AppearanceKeeper::AppearanceKeeper(Theme& theme, const QString& iniPath, const QDBusConnection& bus)
    : m_theme(theme)
    , m_settings(iniPath)
    , m_desktop(bus)
    , m_appearance(m_settings.appearance()) {
    connect(&m_desktop, &DesktopLook::changed, this, &AppearanceKeeper::apply);
    apply();
}

void AppearanceKeeper::choose(const Appearance& appearance) {
    m_appearance = appearance;
    m_settings.setAppearance(appearance);
    apply();
    Q_EMIT chosen();
}

ThemeName AppearanceKeeper::themeName() const {
    switch (m_appearance.theme) {
    case ThemeChoice::System:
        if (m_desktop.wantsHighContrast())
            return m_desktop.isDark() ? ThemeName::HighContrastDark : ThemeName::HighContrastLight;
        return m_desktop.isDark() ? ThemeName::Dark : ThemeName::Light;
    case ThemeChoice::Light:
        return ThemeName::Light;
    case ThemeChoice::Dark:
        return ThemeName::Dark;
    case ThemeChoice::HighContrastLight:
        return ThemeName::HighContrastLight;
    case ThemeChoice::HighContrastDark:
        return ThemeName::HighContrastDark;
    }
    return ThemeName::Light;
}

void AppearanceKeeper::apply() {
    m_theme.setMotionReduced(m_appearance.reducedMotion || m_desktop.wantsReducedMotion());
    m_theme.setLowStimulation(m_appearance.plain);
    m_theme.apply(*qApp, themeName(), m_appearance.textPercent / 100.0, m_appearance.density);
}

} // namespace bothy
