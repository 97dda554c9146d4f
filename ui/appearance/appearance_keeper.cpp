#include "ui/appearance/appearance_keeper.h"

#include "ui/theme/theme.h"

#include <QApplication>

#include <algorithm>

namespace bothy {

AppearanceKeeper::AppearanceKeeper(Theme& theme, const QString& iniPath, const QDBusConnection& bus)
    : m_theme(theme)
    , m_settings(iniPath)
    , m_desktop(bus)
    , m_first(m_settings.appearance())
    , m_locked(m_settings.whileLocked())
    , m_kept(m_locked) {
    connect(&m_desktop, &DesktopLook::changed, this, &AppearanceKeeper::apply);
    apply();
}

namespace {

bool isHighContrast(ThemeChoice theme) {
    return theme == ThemeChoice::HighContrastLight || theme == ThemeChoice::HighContrastDark;
}

bool isDarkChoice(ThemeChoice theme) {
    return theme == ThemeChoice::Dark || theme == ThemeChoice::HighContrastDark;
}

/// With what somebody may need to read at all. Other colours and the space between things are taste.
Appearance raised(Appearance look, const Appearance& need) {
    if (isHighContrast(need.theme) && !isHighContrast(look.theme)) look.theme = need.theme;
    look.textPercent = std::max(look.textPercent, need.textPercent);
    look.reducedMotion = look.reducedMotion || need.reducedMotion;
    look.plain = look.plain || need.plain;
    return look;
}

} // namespace

void AppearanceKeeper::choose(const Appearance& appearance) {
    if (m_visit) {
        m_visit->own = appearance;
        fitLocked();
    } else {
        m_locked = appearance;
    }
    if (!m_visit || m_visit->isNewcomers) {
        m_settings.setAppearance(m_first = appearance);
        if (m_visit) m_settings.setWhileLocked(m_locked); // which is not theirs alone
        m_kept = m_settings.whileLocked();
    }
    apply();
    Q_EMIT chosen();
}

void AppearanceKeeper::showOwn(const Appearance& own) {
    begin({.own = own, .ownBefore = own, .lockedBefore = m_locked});
}

void AppearanceKeeper::showNewcomers() {
    begin({.own = m_first, .ownBefore = m_first, .lockedBefore = m_locked, .isNewcomers = true});
}

void AppearanceKeeper::begin(const Visit& visit) {
    const Shown before = shown();
    m_visit = visit;
    fitLocked();
    if (shown() != before) apply();
}

void AppearanceKeeper::showLocked() {
    const Shown before = shown();
    m_visit.reset();
    if (shown() != before) apply();
}

/// Reckoned from how it was before this visit, so that what was only tried out does not stay. Colours and space follow
/// whoever chooses them while they are the same for both, as far as this person can know.
void AppearanceKeeper::fitLocked() {
    const Appearance kept = m_settings.whileLocked();
    if (kept != m_kept) m_visit->lockedBefore = raised(m_kept = kept, m_visit->lockedBefore);
    const auto& [own, ownBefore, lockedBefore, isNewcomers] = *m_visit;
    Appearance fit = lockedBefore;
    if (fit.theme == ownBefore.theme && isHighContrast(fit.theme) == isHighContrast(own.theme)) fit.theme = own.theme;
    if (fit.density == ownBefore.density) fit.density = own.density;
    m_locked = raised(fit, own);
    if (m_locked == m_kept) return;
    m_settings.setWhileLocked(m_locked);
    m_kept = m_settings.whileLocked();
}

/// What visits left serves two people, of whom one may rely on the desktop: its wish for contrast counts beside the
/// colours that the other one likes, whenever it comes and goes.
ThemeName AppearanceKeeper::themeName() const {
    const ThemeChoice theme = appearance().theme;
    const bool asDesktop = theme == ThemeChoice::System;
    const bool asksDesktop = asDesktop || (!m_visit && m_settings.isLeftByVisits());
    const bool isDark = asDesktop ? m_desktop.isDark() : isDarkChoice(theme);
    if (isHighContrast(theme) || (asksDesktop && m_desktop.wantsHighContrast()))
        return isDark ? ThemeName::HighContrastDark : ThemeName::HighContrastLight;
    return isDark ? ThemeName::Dark : ThemeName::Light;
}

void AppearanceKeeper::apply() {
    m_theme.setMotionReduced(appearance().reducedMotion || m_desktop.wantsReducedMotion());
    m_theme.setLowStimulation(appearance().plain);
    m_theme.apply(*qApp, themeName(), appearance().textPercent / 100.0, appearance().density);
}

} // namespace bothy
