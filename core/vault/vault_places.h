#pragma once

#include "core/base/ids.h"
#include "core/crypto/passphrase.h"

#include <QString>

namespace bothy {

/// How the database is opened. The defaults are what the program uses; the rest is for tests that
/// need a short wait, a full disk or a file that cannot be written, without needing another disk.
struct DatabaseOptions {
    int busyMilliseconds = 5000; ///< how long to wait for the other window
    bool readOnly = false;       ///< as if the medium were write-protected
    int maxPages = 0;            ///< as if the disk ended there; 0 for no limit, never below what is in use
};

/// Where a vault lives. Owns nothing.
struct VaultPlaces {
    QString directory;      ///< vault.db, its journal, one lock file per person
    QString stateDirectory; ///< instance markers: on this computer, outside of what is backed up with the vault
    DatabaseOptions database;
};

/// What is known about a person before unlocking: an id and, if they chose one, a name for their tile.
struct PersonOnTile {
    PersonId id;
    QString label; ///< may be empty; not authenticated before unlocking

    bool operator==(const PersonOnTile&) const = default;
};

/// What somebody brings who gets a place in a vault.
struct NewPerson {
    QString label; ///< readable by anyone who holds the file, so it may be empty; at most 64 characters
    Passphrase passphrase;
    PassphraseCost cost = PassphraseCost::calibrated();
};

} // namespace bothy
