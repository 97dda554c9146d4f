#pragma once

#include "ui/theme/metrics.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>

class QSettings;

namespace bothy {

/// What a person can choose about the colours. System: as the desktop is, now and later.
enum class ThemeChoice { System, Light, Dark, HighContrastLight, HighContrastDark };

/// How the program looks, as somebody has chosen.
struct Appearance {
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100; ///< 80 to 200
    Density density = Density::Comfortable;
    bool reducedMotion = false; ///< the desktop's own wish counts beside it
    bool plain = false;         ///< without pictures that only decorate

    bool operator==(const Appearance&) const = default;
};

/// The same in words that never change, for any place that keeps them. Missing or broken words read as the defaults,
/// and the log says so once in each run.
using AppearanceWords = std::map<QString, QString>;
AppearanceWords inWords(const Appearance& appearance);
Appearance appearanceFrom(const AppearanceWords& words);

/// Everything that is kept outside the vault, in an ini file: how the window looks while nobody is there, and
/// its size; nothing private, because anybody at this computer can read it. A file that cannot be written changes
/// nothing for the run.
class LocalSettings {
public:
    explicit LocalSettings(const QString& iniPath);

    /// For whoever has none of their own yet, and while locked as long as nobody needed more.
    Appearance appearance() const;
    void setAppearance(const Appearance& appearance);
    Appearance whileLocked() const;
    void setWhileLocked(const Appearance& appearance);
    /// The look while locked is one of its own, and not the one that was chosen for the computer.
    bool isLeftByVisits() const;

    /// As QWidget::saveGeometry() wrote it; empty when none is kept.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    void change(const std::function<void(QSettings&)>& write);

    QString m_path;
};

} // namespace bothy
