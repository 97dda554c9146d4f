#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/statements/verified_statement.h"
#include "core/vault/key_slot.h"
#include "core/vault/own_memory.h"
#include "core/vault/pocket_stamp.h"
#include "core/vault/table_findings.h"

#include <optional>

namespace bothy {

/// What this computer remembers about the vault, beside the vault: which instance writes to which
/// feed, and how far that feed has come. A vault that was restored, copied or put back in time does not
/// fit its marker; its feed is then left as it is and a fresh one begun, because two histories with the
/// same numbers would make both worthless.
struct InstanceMarker {
    InstanceId instance;
    FeedId feed;
    std::uint64_t seq = 0; ///< of the newest own statement
    StatementId head;
    std::uint64_t pocketGeneration = 0;
    PocketStamp stamp{}; ///< of that pocket; zeros in what earlier versions wrote
    OwnMemory memory{};  ///< as in the pocket of that generation: a file that was put back is held against it, too
    /// The private state of the next generation, which could not be written into the file when its owner locked.
    std::optional<Bytes> unwritten{};
    TableFindings unsaid{}; ///< as in the pocket, of which `unwritten` may not know either

    bool operator==(const InstanceMarker&) const = default;
};

/// The pocket is the one that this marker was written for, or the next one, whose marker a crash kept from being
/// written.
bool isOfPocket(const InstanceMarker& marker, const PocketStamp& stamp, const PocketStamp& before);

/// True when the feed may be continued: same instance, same feed, nothing the marker knows is absent, and
/// the feed itself has no gap and no fork and was not revoked. An absent marker never fits.
bool mayContinue(const std::optional<InstanceMarker>& marker, const InstanceId& instance, const FeedId& feed,
                 const StatementLog& log, std::uint64_t pocketGeneration);

/// The marker's file in the state directory, one per person (two while their passphrase is changed), sealed under a key
/// of theirs and padded in steps of 64 KiB.
class MarkerFile {
public:
    MarkerFile(const QString& stateDirectory, const SlotOwner& owner, const RootKey& root);

    /// None when absent, unreadable, changed or of another vault: all of these mean doubt.
    std::optional<InstanceMarker> read() const;
    Result<void> write(const InstanceMarker& marker) const;
    /// The octets of the file, to be kept elsewhere while it cannot be written.
    Bytes sealed(const InstanceMarker& marker) const;
    std::optional<InstanceMarker> unsealed(ByteView octets) const;
    /// Beside the one that is there, for keys that are going to be the person's: read() finds it once they are. Best
    /// effort: without it there is doubt, and nothing is lost.
    void writeAhead(const InstanceMarker& marker) const;
    void dropAhead() const;
    /// Leaves doubt behind, for when write() did not work.
    void remove() const;

private:
    std::optional<InstanceMarker> newestAside() const;
    std::optional<InstanceMarker> readAt(const QString& path) const;
    Result<void> writeAt(const QString& path, const InstanceMarker& marker) const;
    Bytes context() const;

    QString m_directory;
    QString m_path, m_pathAhead;
    SlotOwner m_owner;
    PocketKey m_key;
};

} // namespace bothy
