#pragma once

#include <QString>

namespace bothy {

/// Whether this desktop starts Bothy when somebody logs in: an entry in the folder of the XDG autostart specification.
/// Only by an explicit choice, and for the whole account of this computer, so the choice says so.
class Autostart {
public:
    /// `folder`: where the desktop looks; the usual one when empty. `program`: what to start; this one when empty.
    explicit Autostart(const QString& folder = {}, const QString& program = {});

    bool isOn() const;
    /// False when the entry could not be written or taken away.
    bool set(bool on) const;

private:
    QString path() const;

    QString m_folder;
    QString m_program;
};

} // namespace bothy
