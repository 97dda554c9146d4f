#pragma once

#include "ui/appearance/desktop_look.h"
#include "ui/appearance/local_settings.h"
#include "ui/theme/tokens.h"

#include <optional>
#include <utility>

namespace bothy {

class Theme;

/// Brings the whole program to the look that was chosen, at once, and follows the desktop where the choice says
/// so. Borrows the theme; owns the settings and what is known of the desktop.
///
/// Each person has a look of their own, kept with their private part by whoever calls showOwn(). While nobody is
/// unlocked there is another one, in the ini file: the larger text, the stronger contrast and the calm that either of
/// them needs, so that both can read the page on which they unlock. No visit leaves less of these than it found: what
/// one person lowered, the other one's next unlocking would have to raise, and so would say that they were here. So
/// what was needed once stays, the safe side; only before anybody has a part can all of it be chosen anew. What is
/// tried out and taken back within one visit leaves nothing. Contrast that the desktop asks for is nobody's to take:
/// once a visit has left a look, the desktop is asked about contrast whatever its colours are.
class AppearanceKeeper : public QObject {
    Q_OBJECT

public:
    AppearanceKeeper(Theme& theme, const QString& iniPath, const QDBusConnection& bus = QDBusConnection::sessionBus());

    /// As it is now: of the person who is here, otherwise while locked.
    const Appearance& appearance() const { return m_visit ? m_visit->own : m_locked; }
    /// Of somebody who has not chosen yet: as the computer had it before anybody chose for themself.
    const Appearance& first() const { return m_first; }
    /// Applies it, for the person who is here or else, before anybody has a part, for the computer.
    void choose(const Appearance& appearance);
    /// Somebody has unlocked, who looks at it like this.
    void showOwn(const Appearance& own);
    /// Somebody without a part is here while another person has one: it begins as first(), and what they choose is the
    /// first look of theirs.
    void showNewcomers();
    /// Nobody is here any more.
    void showLocked();

    LocalSettings& settings() { return m_settings; }
    Theme& theme() { return m_theme; }

Q_SIGNALS:
    void chosen();

private:
    /// From one unlocking, or one first run of a second person, to the next lock.
    struct Visit {
        Appearance own, ownBefore, lockedBefore;
        bool isNewcomers = false;
    };

    using Shown = std::pair<Appearance, ThemeName>;

    void begin(const Visit& visit);
    void fitLocked();
    void apply();
    ThemeName themeName() const;
    Shown shown() const { return {appearance(), themeName()}; }

    Theme& m_theme;
    LocalSettings m_settings;
    DesktopLook m_desktop;
    Appearance m_first, m_locked;
    Appearance m_kept; ///< as the file has m_locked, unless another window wrote there since
    std::optional<Visit> m_visit;
};

} // namespace bothy
