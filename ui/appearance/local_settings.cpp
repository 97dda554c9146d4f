#include "ui/appearance/local_settings.h"

#include "core/base/private_file.h"
#include "ui/theme/fallback.h"

#include <QSettings>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr int SmallestPercent = static_cast<int>(SmallestText * 100);
constexpr int LargestPercent = static_cast<int>(LargestText * 100);

// Words of the ini file and of private parts; never changed, because those of earlier versions have them.
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

constexpr auto ThemeKey = "theme"_L1, TextKey = "textPercent"_L1, DensityKey = "density"_L1,
               MotionKey = "reducedMotion"_L1, PlainKey = "plain"_L1;
constexpr auto FirstGroup = "appearance/"_L1, LockedGroup = "locked/"_L1;

QString wordIn(const AppearanceWords& words, QLatin1StringView choice) {
    const auto found = words.find(choice);
    return found == words.end() ? QString() : found->second;
}

/// The first choice stands for what is missing or not understood.
template <typename Choice, std::size_t N>
Choice choiceIn(const AppearanceWords& words, QLatin1StringView key, const Words<Choice, N>& known) {
    const QString kept = wordIn(words, key);
    for (const auto& [choice, word] : known)
        if (kept == word) return choice;
    if (!kept.isEmpty()) noteFallback(Fallback::Setting, key);
    return known.front().first;
}

int percentIn(const AppearanceWords& words) {
    const QString kept = wordIn(words, TextKey);
    if (kept.isEmpty()) return Appearance().textPercent;
    bool isNumber = false;
    const int percent = kept.toInt(&isNumber);
    const int possible = std::clamp(percent, SmallestPercent, LargestPercent);
    if (!isNumber || possible != percent) noteFallback(Fallback::Setting, TextKey);
    return isNumber ? possible : Appearance().textPercent;
}

} // namespace

AppearanceWords inWords(const Appearance& appearance) {
    return {{ThemeKey, wordFor(appearance.theme, ThemeWords)},
            {TextKey, QString::number(appearance.textPercent)},
            {DensityKey, wordFor(appearance.density, DensityWords)},
            {MotionKey, wordFor(appearance.reducedMotion, TickWords)},
            {PlainKey, wordFor(appearance.plain, TickWords)}};
}

Appearance appearanceFrom(const AppearanceWords& words) {
    return {choiceIn(words, ThemeKey, ThemeWords), percentIn(words), choiceIn(words, DensityKey, DensityWords),
            choiceIn(words, MotionKey, TickWords), choiceIn(words, PlainKey, TickWords)};
}

LocalSettings::LocalSettings(const QString& iniPath)
    : m_path(iniPath) {}

namespace {

/// A choice that the first group does not have is as in the next one.
Appearance readFrom(const QString& path, std::initializer_list<QLatin1StringView> groups) {
    const QSettings file(path, QSettings::IniFormat);
    AppearanceWords words;
    for (const QLatin1StringView choice : {ThemeKey, TextKey, DensityKey, MotionKey, PlainKey})
        for (const QLatin1StringView group : groups)
            if (QString& word = words[choice]; word.isEmpty()) word = file.value(group + choice).toString();
    return appearanceFrom(words);
}

void writeTo(QSettings& file, QLatin1StringView group, const Appearance& appearance) {
    for (const auto& [choice, word] : inWords(appearance))
        file.setValue(group + choice, word);
}

} // namespace

Appearance LocalSettings::appearance() const {
    return readFrom(m_path, {FirstGroup});
}

/// It is written when a window closes: the time of the file would say when somebody was last here.
void LocalSettings::change(const std::function<void(QSettings&)>& write) {
    {
        QSettings file(m_path, QSettings::IniFormat);
        write(file);
    }
    keepOnlyTheDayOfFile(m_path);
}

void LocalSettings::setAppearance(const Appearance& appearance) {
    change([&](QSettings& file) {
        writeTo(file, FirstGroup, appearance);
        file.remove(LockedGroup.chopped(1));
    });
}

Appearance LocalSettings::whileLocked() const {
    return readFrom(m_path, {LockedGroup, FirstGroup});
}

void LocalSettings::setWhileLocked(const Appearance& appearance) {
    change([&](QSettings& file) { writeTo(file, LockedGroup, appearance); });
}

bool LocalSettings::isLeftByVisits() const {
    return QSettings(m_path, QSettings::IniFormat).childGroups().contains(LockedGroup.chopped(1));
}

QByteArray LocalSettings::windowGeometry() const {
    return QSettings(m_path, QSettings::IniFormat).value("window/geometry"_L1).toByteArray();
}

void LocalSettings::setWindowGeometry(const QByteArray& geometry) {
    change([&](QSettings& file) { file.setValue("window/geometry"_L1, geometry); });
}

} // namespace bothy
