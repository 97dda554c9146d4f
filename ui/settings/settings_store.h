#pragma once

#include "ui/theme/tokens.h"

#include <QString>

class QApplication;

namespace bothy {

class Theme;

/// What a person can choose about the colours. System: light or dark as the desktop is.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Everything that is kept outside the vault. Appearance only, because anybody at this computer can read it.
struct Appearance {
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100; ///< 80 to 200

    bool operator==(const Appearance&) const = default;
};

/// Keeps the appearance in an ini file. Unknown or broken values read as the defaults.
class SettingsStore {
public:
    explicit SettingsStore(const QString& iniPath);

    Appearance appearance() const;
    void setAppearance(const Appearance& appearance);

private:
    QString m_path;
};

/// The colours a choice stands for on this desktop.
ThemeName themeNameFor(ThemeChoice choice);

/// Brings the whole program to this appearance at once.
void applyAppearance(Theme& theme, QApplication& application, const Appearance& appearance);

} // namespace bothy
