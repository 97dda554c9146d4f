#include "ui/appearance/appearance_keeper.h"

#include "ui/theme/theme.h"

#include <QApplication>

#include <utility>

namespace bothy {

AppearanceKeeper::AppearanceKeeper(Theme& theme, const QString& iniPath, const QDBusConnection& bus)
    : m_theme(theme)
    , m_settings(iniPath)
    , m_desktop(bus)
    , m_first(m_settings.appearance())
    , m_locked(m_settings.whileLocked()) {
    connect(&m_desktop, &DesktopLook::changed, this, &AppearanceKeeper::apply);
    apply();
}

void AppearanceKeeper::choose(const Appearance& appearance) {
    if (m_own)
        fitLocked(std::exchange(*m_own, appearance), appearance);
    else
        m_settings.setAppearance(m_first = m_locked = appearance);
    apply();
    Q_EMIT chosen();
}

void AppearanceKeeper::showOwn(const Appearance& own) {
    const bool isOther = appearance() != own;
    fitLocked(own, own);
    m_own = own;
    if (isOther) apply();
}

void AppearanceKeeper::showLocked() {
    const bool isOther = appearance() != m_locked;
    m_own.reset();
    if (isOther) apply();
}

namespace {

bool isHighContrast(ThemeChoice theme) {
    return theme == ThemeChoice::HighContrastLight || theme == ThemeChoice::HighContrastDark;
}

} // namespace

/// More than is there is always taken. Less only where it was the same before: then it came from this person, as far as
/// they can know; if the other one needs it too, their next unlocking brings it back.
void AppearanceKeeper::fitLocked(const Appearance& before, const Appearance& now) {
    Appearance fit = m_locked;
    const auto take = [&](auto Appearance::*choice, bool needsMore) {
        if (needsMore || fit.*choice == before.*choice) fit.*choice = now.*choice;
    };
    take(&Appearance::theme, isHighContrast(now.theme) && !isHighContrast(fit.theme));
    take(&Appearance::textPercent, now.textPercent > fit.textPercent);
    take(&Appearance::density, false);
    take(&Appearance::reducedMotion, now.reducedMotion);
    take(&Appearance::plain, now.plain);
    if (fit != m_locked) m_settings.setWhileLocked(m_locked = fit);
}

ThemeName AppearanceKeeper::themeName() const {
    switch (appearance().theme) {
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
    m_theme.setMotionReduced(appearance().reducedMotion || m_desktop.wantsReducedMotion());
    m_theme.setLowStimulation(appearance().plain);
    m_theme.apply(*qApp, themeName(), appearance().textPercent / 100.0, appearance().density);
}

} // namespace bothy
