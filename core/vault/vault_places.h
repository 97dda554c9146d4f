#pragma once

#include "core/base/ids.h"
#include "core/crypto/passphrase.h"
#include "core/vault/table_findings.h"

#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace bothy {

/// How the database is opened. The defaults are what the program uses; the rest is for tests that
/// need a short wait, a full disk or a file that cannot be written, without needing another disk.
struct DatabaseOptions {
    int busyMilliseconds = 5000; ///< how long to wait for the other window
    bool readOnly = false;       ///< as if the medium were write-protected
    int maxPages = 0;            ///< as if the disk ended there; 0 for no limit, never below what is in use
    /// Above zero while something that counts at once is behind this in its thread: then nobody waits (GaveWay).
    std::shared_ptr<const std::atomic<int>> inAHurry{};
};

/// Where a vault lives. Owns nothing.
struct VaultPlaces {
    QString directory;      ///< vault.db, its journal, one lock file per person
    QString stateDirectory; ///< instance markers: on this computer, outside of what is backed up with the vault
    DatabaseOptions database;
};

/// What somebody chose to leave readable on this computer while they are locked, for the page Stop: what helps them,
/// and whom to call. Anyone who holds the file can read it, and change it.
struct OpenWords {
    QString helps;
    std::vector<QString> people; ///< "Kim, 555 0100"

    // In UTF-16 units.
    static constexpr qsizetype longestText = 300;
    static constexpr qsizetype longestPerson = 80;
    static constexpr std::size_t mostPeople = 4;

    bool isEmpty() const { return helps.isEmpty() && people.empty(); }
    bool isWithinLimits() const; ///< as they are written
    bool operator==(const OpenWords&) const = default;
};

/// What one person keeps to themself, and what of it lies open: written together, so that no stop in between leaves
/// words readable that their owner has taken away.
struct PrivatePart {
    // NOLINTNEXTLINE(google-explicit-constructor): without open words it is its content
    PrivatePart(Bytes content, std::optional<OpenWords> open = {})
        : content(std::move(content))
        , open(std::move(open)) {}

    Bytes content;                 ///< encoded by whoever writes it; the vault does not look into it
    std::optional<OpenWords> open; ///< none: what lies open stays as it is
    /// What its owner had been told of, or has noted in it, when it was encoded: what was found since is told at the
    /// next unlock. None: all of it.
    std::optional<TableFindings> told{};
};

/// What is known about a person before unlocking: an id and, if they chose so, a name for their tile and a few words.
struct PersonOnTile {
    PersonId id;
    QString label;    ///< may be empty; not authenticated before unlocking
    OpenWords open{}; ///< the same

    bool operator==(const PersonOnTile&) const = default;
};

/// What somebody brings who gets a place in a vault.
struct NewPerson {
    QString label; ///< readable by anyone who holds the file, so it may be empty; at most 64 characters
    Passphrase passphrase;
    PassphraseCost cost = PassphraseCost::calibrated();
};

} // namespace bothy
