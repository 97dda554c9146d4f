#include "ui/settings/settings_store.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <memory>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int SmallestPercent = static_cast<int>(SmallestText * 100);
constexpr int LargestPercent = static_cast<int>(LargestText * 100);

/// Words of the ini file; never changed, because files of earlier versions have them.
QString wordFor(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    case ThemeChoice::HighContrast:
        return u"high-contrast"_s;
    }
    return {};
}

ThemeChoice choiceFor(const QString& word) {
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (word == wordFor(choice)) return choice;
    }
    return ThemeChoice::System;
}

/// Qt 6.4 does not say whether the desktop is dark; Fusion's own palette follows it.
bool isDesktopDark() {
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    const QPalette palette = fusion ? fusion->standardPalette() : QPalette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

SettingsStore::SettingsStore(const QString& iniPath)
    : m_path(iniPath) {}

Appearance SettingsStore::appearance() const {
    const QSettings file(m_path, QSettings::IniFormat);
    bool isNumber = false;
    const int percent = file.value("appearance/textPercent"_L1, 100).toInt(&isNumber);
    return {choiceFor(file.value("appearance/theme"_L1).toString()),
            isNumber ? std::clamp(percent, SmallestPercent, LargestPercent) : 100};
}

void SettingsStore::setAppearance(const Appearance& appearance) {
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue("appearance/theme"_L1, wordFor(appearance.theme));
    file.setValue("appearance/textPercent"_L1, appearance.textPercent);
}

ThemeName themeNameFor(ThemeChoice choice) {
    switch (choice) {
    case ThemeChoice::System:
        return isDesktopDark() ? ThemeName::Dark : ThemeName::Light;
    case ThemeChoice::Light:
        return ThemeName::Light;
    case ThemeChoice::Dark:
        return ThemeName::Dark;
    case ThemeChoice::HighContrast:
        return isDesktopDark() ? ThemeName::HighContrastDark : ThemeName::HighContrastLight;
    }
    return ThemeName::Light;
}

void applyAppearance(Theme& theme, QApplication& application, const Appearance& appearance) {
    theme.apply(application, themeNameFor(appearance.theme), appearance.textPercent / 100.0);
}

} // namespace bothy
