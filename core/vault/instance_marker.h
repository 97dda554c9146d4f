#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/keys.h"
#include "core/statements/verified_statement.h"
#include "core/vault/key_slot.h"
#include "core/vault/own_memory.h"

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
    OwnMemory memory{}; ///< as in the pocket of that generation: a file that was put back is held against it, too

    bool operator==(const InstanceMarker&) const = default;
};

/// True when the feed may be continued: same instance, same feed, nothing the marker knows is absent, and
/// the feed itself has no gap and no fork and was not revoked. An absent marker never fits.
bool mayContinue(const std::optional<InstanceMarker>& marker, const InstanceId& instance, const FeedId& feed,
                 const StatementLog& log, std::uint64_t pocketGeneration);

/// The marker's file in the state directory, one per person, sealed under a key of theirs and padded in steps of 64
/// KiB.
class MarkerFile {
public:
    MarkerFile(const QString& stateDirectory, const SlotOwner& owner, const RootKey& root);

    /// None when absent, unreadable, changed or of another vault: all of these mean doubt.
    std::optional<InstanceMarker> read() const;
    Result<void> write(const InstanceMarker& marker) const;
    /// Leaves doubt behind, for when write() did not work.
    void remove() const;

private:
    Bytes context() const;

    QString m_directory;
    QString m_path;
    SlotOwner m_owner;
    PocketKey m_key;
};

} // namespace bothy
