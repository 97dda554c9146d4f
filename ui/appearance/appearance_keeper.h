#pragma once

#include "ui/appearance/desktop_look.h"
#include "ui/appearance/local_settings.h"
#include "ui/theme/tokens.h"

#include <optional>

namespace bothy {

class Theme;

/// Brings the whole program to the look that was chosen, at once, and follows the desktop where the choice says
/// so. Borrows the theme; owns the settings and what is known of the desktop.
///
/// Each person has a look of their own, kept with their private part by whoever calls showOwn(). While nobody is
/// unlocked there is another one, in the ini file: the larger text, the stronger contrast and the calm that either of
/// them needs, so that both can read the page on which they unlock. It changes when somebody chooses, and not with who
/// was here: unlocking only brings it up to what that person needs, once, so it does not say who was last.
class AppearanceKeeper : public QObject {
    Q_OBJECT

public:
    AppearanceKeeper(Theme& theme, const QString& iniPath, const QDBusConnection& bus = QDBusConnection::sessionBus());

    /// As it is now: of the person who is here, otherwise while locked.
    const Appearance& appearance() const { return m_own ? *m_own : m_locked; }
    /// Of somebody who has not chosen yet: as the computer had it before anybody chose for themself.
    const Appearance& first() const { return m_first; }
    /// Applies it, for the person who is here or else for the computer.
    void choose(const Appearance& appearance);
    /// Somebody has unlocked, who looks at it like this.
    void showOwn(const Appearance& own);
    /// Nobody is here any more.
    void showLocked();

    LocalSettings& settings() { return m_settings; }
    Theme& theme() { return m_theme; }

Q_SIGNALS:
    void chosen();

private:
    void fitLocked(const Appearance& before, const Appearance& now);
    void apply();
    ThemeName themeName() const;

    Theme& m_theme;
    LocalSettings m_settings;
    DesktopLook m_desktop;
    Appearance m_first, m_locked;
    std::optional<Appearance> m_own;
};

} // namespace bothy
