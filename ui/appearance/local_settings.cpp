#include "ui/appearance/local_settings.h"

#include "ui/theme/fallback.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int SmallestPercent = static_cast<int>(SmallestText * 100);
constexpr int LargestPercent = static_cast<int>(LargestText * 100);

// Words of the ini file; never changed, because files of earlier versions have them.
template <typename Choice, std::size_t N>
using Words = std::array<std::pair<Choice, QLatin1StringView>, N>;

// The last one is how earlier versions wrote it.
constexpr Words<ThemeChoice, 6> ThemeWords{{{ThemeChoice::System, "system"_L1},
                                            {ThemeChoice::Light, "light"_L1},
                                            {ThemeChoice::Dark, "dark"_L1},
                                            {ThemeChoice::HighContrastLight, "high-contrast-light"_L1},
                                            {ThemeChoice::HighContrastDark, "high-contrast-dark"_L1},
                                            {ThemeChoice::HighContrastLight, "high-contrast"_L1}}};
constexpr Words<Density, 2> DensityWords{{{Density::Comfortable, "comfortable"_L1}, {Density::Compact, "compact"_L1}}};
constexpr Words<bool, 2> TickWords{{{false, "no"_L1}, {true, "yes"_L1}}};

template <typename Choice, std::size_t N>
QString wordFor(Choice choice, const Words<Choice, N>& words) {
    for (const auto& [each, word] : words)
        if (each == choice) return word;
    return {};
}

/// The first choice stands for what is missing or not understood.
template <typename Choice, std::size_t N>
Choice choiceIn(const QSettings& file, QLatin1StringView key, const Words<Choice, N>& words) {
    const QString kept = file.value(key).toString();
    for (const auto& [choice, word] : words)
        if (kept == word) return choice;
    if (!kept.isEmpty()) noteFallback(Fallback::Setting, key);
    return words.front().first;
}

int percentIn(const QSettings& file) {
    bool isNumber = false;
    const int percent = file.value("appearance/textPercent"_L1, 100).toInt(&isNumber);
    const int possible = std::clamp(percent, SmallestPercent, LargestPercent);
    if (!isNumber || possible != percent) noteFallback(Fallback::Setting, "appearance/textPercent"_L1);
    return isNumber ? possible : 100;
}

} // namespace

LocalSettings::LocalSettings(const QString& iniPath)
    : m_path(iniPath) {}

Appearance LocalSettings::appearance() const {
    const QSettings file(m_path, QSettings::IniFormat);
    return {choiceIn(file, "appearance/theme"_L1, ThemeWords), percentIn(file),
            choiceIn(file, "appearance/density"_L1, DensityWords),
            choiceIn(file, "appearance/reducedMotion"_L1, TickWords), choiceIn(file, "appearance/plain"_L1, TickWords)};
}

void LocalSettings::setAppearance(const Appearance& appearance) {
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue("appearance/theme"_L1, wordFor(appearance.theme, ThemeWords));
    file.setValue("appearance/textPercent"_L1, appearance.textPercent);
    file.setValue("appearance/density"_L1, wordFor(appearance.density, DensityWords));
    file.setValue("appearance/reducedMotion"_L1, wordFor(appearance.reducedMotion, TickWords));
    file.setValue("appearance/plain"_L1, wordFor(appearance.plain, TickWords));
}

QByteArray LocalSettings::windowGeometry() const {
    return QSettings(m_path, QSettings::IniFormat).value("window/geometry"_L1).toByteArray();
}

void LocalSettings::setWindowGeometry(const QByteArray& geometry) {
    QSettings(m_path, QSettings::IniFormat).setValue("window/geometry"_L1, geometry);
}

} // namespace bothy
