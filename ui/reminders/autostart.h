#pragma once

#include <QString>

namespace bothy {

/// Whether this desktop starts Bothy, with this vault, when somebody logs in: an entry in the folder of the XDG
/// autostart specification, one for each vault. Only by an explicit choice, and for the whole account of this computer,
/// so the choice says so.
class Autostart {
public:
    /// `vault`: the folder it lies in; the usual one when empty. `folder`: where the desktop looks; the usual one when
    /// empty. `program`: what to start; this one when empty.
    explicit Autostart(const QString& vault = {}, const QString& folder = {}, const QString& program = {});

    /// False also where the entry no longer does it: its program is gone, or the desktop was told to leave it out.
    bool isOn() const;
    /// False when the entry could not be written or taken away.
    bool set(bool on) const;

    /// Where the vault lies when nobody says otherwise.
    static QString usualVault();

private:
    QString path() const;

    QString m_vault; ///< empty for the usual one
    QString m_folder;
    QString m_program;
};

} // namespace bothy
