#pragma once

#include <QString>

namespace bothy {

/// Where this program keeps files. By default the XDG places; `--data-dir` moves everything that
/// belongs to one vault, for a second vault or a trial.
struct Paths {
    QString data;     ///< the vault; `$XDG_DATA_HOME/bothy`
    QString state;    ///< log and instance marker, never beside the vault; `$XDG_STATE_HOME/bothy`
    QString settings; ///< appearance only, nothing private; an ini file

    /// Empty `dataDir`: the XDG places. Makes nothing on disk.
    static Paths choose(const QString& dataDir);
};

} // namespace bothy
