#pragma once

#include "ui/theme/metrics.h"

#include <QByteArray>
#include <QString>

namespace bothy {

/// What a person can choose about the colours. System: as the desktop is, now and later.
enum class ThemeChoice { System, Light, Dark, HighContrastLight, HighContrastDark };

/// How the program looks, as the person at this computer has chosen.
struct Appearance {
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100; ///< 80 to 200
    Density density = Density::Comfortable;
    bool reducedMotion = false; ///< the desktop's own wish counts beside it
    bool plain = false;         ///< without pictures that only decorate

    bool operator==(const Appearance&) const = default;
};

/// Everything that is kept outside the vault, in an ini file: appearance and the size of the window, nothing
/// private, because anybody at this computer can read it. Unknown or broken values read as the defaults, and the
/// log says so once in each run. A file that cannot be written changes nothing for the run.
class LocalSettings {
public:
    explicit LocalSettings(const QString& iniPath);

    Appearance appearance() const;
    void setAppearance(const Appearance& appearance);

    /// As QWidget::saveGeometry() wrote it; empty when none is kept.
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    QString m_path;
};

} // namespace bothy
