#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/crypto/envelope.h"
#include "core/crypto/passphrase.h"
#include "core/crypto/signing.h"

#include <optional>
#include <variant>

namespace bothy {

/// What a slot holds. The numbers are in the file for ever.
enum class SlotKind : std::uint8_t {
    Passphrase = 1,
    RecoverySheet = 2, ///< reserved, not written yet
    Identity = 3,
    CoupleSecret = 4,
    Feed = 5,
};

/// Drawn when a feed is begun; kept in the vault and in the marker beside it (instance_marker.h).
using InstanceId = FixedBytes<16, struct InstanceIdTag>;
using Salt = FixedBytes<16, struct SaltTag>;

inline constexpr qsizetype maxTileLabel = 64; ///< UTF-16 units
inline constexpr qsizetype maxSlotOctets = 1024;

/// Fields every slot begins with, after its version: whose it is.
struct SlotOwner {
    CoupleId couple;
    PersonId person;

    bool operator==(const SlotOwner&) const = default;
};

/// The passphrase opens this one; the box holds the person's root key.
struct PassphraseSlot {
    SlotOwner owner;
    QString label;
    Salt salt;
    PassphraseCost cost;
    PassphraseForm form = PassphraseForm::Typed;
    Bytes box;

    /// `form` says from which form of the passphrase `key` was derived.
    static PassphraseSlot seal(const SlotOwner& owner, const QString& label, const Salt& salt, PassphraseCost cost,
                               const PassphraseKey& key, const RootKey& root,
                               PassphraseForm form = PassphraseForm::Typed);
    Result<RootKey> open(const PassphraseKey& key) const;
};

/// The seed of the identity key, under a key derived from the root key.
struct IdentitySlot {
    SlotOwner owner;
    PublicKey identity;
    Bytes box;

    static IdentitySlot seal(const SlotOwner& owner, const SigningKey& identity, const RootKey& root);
    Result<SigningKey> open(const RootKey& root) const;
};

/// The couple secret of one epoch, wrapped once per person.
struct CoupleSlot {
    SlotOwner owner;
    std::uint32_t epoch = 1;
    Bytes box;

    static CoupleSlot seal(const SlotOwner& owner, std::uint32_t epoch, const CoupleSecret& secret,
                           const RootKey& root);
    Result<CoupleSecret> open(const RootKey& root) const;
};

/// The seed of the feed this person writes to, and the instance that may go on writing to it.
struct FeedSlot {
    SlotOwner owner;
    FeedId feed;
    InstanceId instance;
    Bytes box;

    static FeedSlot seal(const SlotOwner& owner, const InstanceId& instance, const SigningKey& feed,
                         const RootKey& root);
    Result<SigningKey> open(const RootKey& root) const;
};

using KeySlot = std::variant<PassphraseSlot, IdentitySlot, CoupleSlot, FeedSlot>;

const SlotOwner& ownerOf(const KeySlot& slot);

/// [1, couple, person, kind, fields of the kind ..., box]. Everything before the box is authenticated with
/// it (the array of those fields is the context of the box), so no field can be changed on its own.
Bytes encodeSlot(const KeySlot& slot);
/// VaultDamaged for octets that no version of Bothy wrote; VaultNewer for a version or kind from later.
Result<KeySlot> decodeSlot(ByteView octets);

} // namespace bothy
