#pragma once

#include "core/crypto/keys.h"
#include "core/crypto/signing.h"
#include "core/statements/statement_author.h"
#include "core/vault/slot_table.h"
#include "core/vault/vault_places.h"

namespace bothy {

/// A feed that can be written to: its key and the instance that may go on with it.
struct OwnFeed {
    SigningKey key;
    InstanceId instance;

    static OwnFeed make();
    FeedId id() const { return *FeedId::from(key.publicKey().view()); }
};

/// The keys of one unlocked person. Everything secret sits in SecretBytes and is wiped with this.
struct PersonKeys {
    SlotOwner owner;
    PersonSlots slots; ///< that open to these keys again, as they are in the file or are going to be
    PassphraseKey passphrase;
    RootKey root;
    SigningKey identity;
    CoupleSecret couple;
    std::uint32_t epoch = 1;
    OwnFeed feed;

    /// Fresh keys for somebody new. Slow (one key derivation). TextTooLong for the label.
    static Result<PersonKeys> make(const CoupleId& couple, const CoupleSecret& secret, const NewPerson& person);
    /// The same person under another passphrase, with another root key and another feed. Slow (one key derivation).
    Result<PersonKeys> renewed(const Passphrase& next, PassphraseCost cost) const;
    /// WrongPassphrase, KeyCostTooHigh, OutOfMemory, VaultDamaged. Slow in every case but the caps; a wrong passphrase
    /// for a slot of the older form takes three or four times as long (openSlot).
    static Result<PersonKeys> open(const PersonSlots& slots, const Passphrase& passphrase);

    /// The first statement of the feed, that it speaks for this person, and what follows it at once.
    Result<std::vector<SealedStatement>> begin(const StatementLog& log, Day today,
                                               std::span<const DraftStep> firstWords = {}) const;
    /// Their statements are signed on this one from now on.
    void signOn(OwnFeed other);
};

/// What a passphrase opens a slot to.
struct OpenedSlot {
    PassphraseKey key;
    RootKey root;
};

/// One derivation; for a slot of the older form one for each of Passphrase::asGivenBefore until one opens it.
/// WrongPassphrase, KeyCostTooHigh, OutOfMemory, VaultDamaged.
Result<OpenedSlot> openSlot(const PassphraseSlot& slot, const Passphrase& passphrase);

/// A root key as a passphrase opens it from now on.
struct SealedRoot {
    PassphraseSlot slot; ///< with a salt of its own
    PassphraseKey key;
};

/// One derivation. OutOfMemory.
Result<SealedRoot> sealRoot(const SlotOwner& owner, const QString& label, const Passphrase& passphrase,
                            PassphraseCost cost, const RootKey& root);

/// TextTooLong above 64 characters.
Result<void> checkTileLabel(const QString& label);

} // namespace bothy
