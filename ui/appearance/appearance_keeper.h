#pragma once

#include "ui/appearance/desktop_look.h"
#include "ui/appearance/local_settings.h"
#include "ui/theme/tokens.h"

namespace bothy {

class Theme;

/// Brings the whole program to the look that was chosen, at once, and follows the desktop where the choice says
/// so. Borrows the theme; owns the settings and what is known of the desktop.
class AppearanceKeeper : public QObject {
    Q_OBJECT

public:
    AppearanceKeeper(Theme& theme, const QString& iniPath, const QDBusConnection& bus = QDBusConnection::sessionBus());

    const Appearance& appearance() const { return m_appearance; }
    /// Applies and keeps.
    void choose(const Appearance& appearance);

    LocalSettings& settings() { return m_settings; }
    Theme& theme() { return m_theme; }

Q_SIGNALS:
    void chosen();

private:
    void apply();
    ThemeName themeName() const;

    Theme& m_theme;
    LocalSettings m_settings;
    DesktopLook m_desktop;
    Appearance m_appearance;
};

} // namespace bothy
