#pragma once

#include <QStringList>

namespace bothy {

/// More than any entry of a desktop has.
constexpr qint64 MostEntryOctets = 64 * 1024;

/// The entry by which a desktop starts this program, as far as it matters here (freedesktop.org, Desktop Entry
/// Specification 1.5: "The Exec key", "Possible value types").
struct DesktopEntry {
    QStringList command; ///< the program and its arguments, as they are
    bool isOff = false;  ///< it is there, and desktops leave it out

    QString text() const;
    /// What cannot be read is a command of nothing.
    static DesktopEntry read(const QString& text);
};

} // namespace bothy
