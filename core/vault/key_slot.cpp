#include "core/vault/key_slot.h"

#include "core/statements/canonical.h"

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t Version = 1;

Error damaged(const char* what) {
    return fail(ErrorKind::VaultDamaged, QString::fromLatin1(what));
}

Cbor::Array start(const SlotOwner& owner, SlotKind kind) {
    return {Version, owner.couple.bytes(), owner.person.bytes(), static_cast<int>(kind)};
}

Cbor::Array head(const PassphraseSlot& slot) {
    Cbor::Array fields = start(slot.owner, SlotKind::Passphrase);
    for (Cbor field : {Cbor(slot.label), Cbor(static_cast<int>(slot.form)), Cbor(slot.salt.bytes()),
                       Cbor(slot.cost.passes), Cbor(slot.cost.memoryKiB)})
        fields.push_back(std::move(field));
    return fields;
}

Cbor::Array head(const IdentitySlot& slot) {
    Cbor::Array fields = start(slot.owner, SlotKind::Identity);
    fields.push_back(slot.identity.bytes());
    return fields;
}

Cbor::Array head(const CoupleSlot& slot) {
    Cbor::Array fields = start(slot.owner, SlotKind::CoupleSecret);
    fields.push_back(slot.epoch);
    return fields;
}

Cbor::Array head(const FeedSlot& slot) {
    Cbor::Array fields = start(slot.owner, SlotKind::Feed);
    fields.push_back(slot.feed.bytes());
    fields.push_back(slot.instance.bytes());
    return fields;
}

template <typename Slot>
Bytes contextOf(const Slot& slot) {
    return encode(head(slot));
}

template <typename Id>
bool take(const Cbor& field, Id& into) {
    const auto octets = field.bytes();
    const auto id = octets ? Id::from(*octets) : std::nullopt;
    if (id) into = *id;
    return id.has_value();
}

bool take(const Cbor& field, Bytes& into) {
    const auto octets = field.bytes();
    if (octets) into = *octets;
    return octets.has_value();
}

bool take(const Cbor& field, std::uint32_t& into) {
    const auto number = field.number32();
    if (number) into = *number;
    return number.has_value();
}

std::optional<PassphraseForm> formOf(const Cbor& field) {
    for (const PassphraseForm form : {PassphraseForm::AsGiven, PassphraseForm::Typed})
        if (field.number() == static_cast<std::uint64_t>(form)) return form;
    return std::nullopt;
}

Result<KeySlot> decodePassphrase(const Cbor::Array& f, SlotOwner owner) {
    PassphraseSlot slot{.owner = owner, .label = {}, .salt = {}, .cost = {}, .form = {}, .box = {}};
    const auto label = f.size() == 10 ? f[4].text() : std::nullopt;
    if (!label || label->size() > maxTileLabel) return damaged("passphrase slot");
    slot.label = *label;
    const auto form = formOf(f[5]);
    if (!form) return fail(ErrorKind::VaultNewer, u"key derivation"_s);
    slot.form = *form;
    if (!take(f[6], slot.salt) || !take(f[7], slot.cost.passes) || !take(f[8], slot.cost.memoryKiB) ||
        !take(f[9], slot.box))
        return damaged("passphrase slot field");
    return KeySlot(std::move(slot));
}

Result<KeySlot> decodeIdentity(const Cbor::Array& f, SlotOwner owner) {
    IdentitySlot slot{.owner = owner, .identity = {}, .box = {}};
    if (f.size() != 6 || !take(f[4], slot.identity) || !take(f[5], slot.box)) return damaged("identity slot");
    return KeySlot(std::move(slot));
}

Result<KeySlot> decodeCouple(const Cbor::Array& f, SlotOwner owner) {
    CoupleSlot slot{.owner = owner, .epoch = 0, .box = {}};
    if (f.size() != 6 || !take(f[4], slot.epoch) || !take(f[5], slot.box)) return damaged("couple slot");
    return KeySlot(std::move(slot));
}

Result<KeySlot> decodeFeed(const Cbor::Array& f, SlotOwner owner) {
    FeedSlot slot{.owner = owner, .feed = {}, .instance = {}, .box = {}};
    if (f.size() != 7 || !take(f[4], slot.feed) || !take(f[5], slot.instance) || !take(f[6], slot.box))
        return damaged("feed slot");
    return KeySlot(std::move(slot));
}

/// A signing key is only used when its public half is the one named beside the box.
Result<SigningKey> openSigningKey(const SecretBytes& seed, ByteView publicHalf) {
    if (seed.size() != 32) return damaged("seed length");
    SigningKey key = SigningKey::fromSeed(seed);
    if (key.publicKey().view() != publicHalf) return damaged("seed of another key");
    return key;
}

template <typename Key>
Result<Key> openKey(Result<SecretBytes> opened) {
    if (!opened) return opened.error();
    if (opened->size() != Key::size) return damaged("key length");
    return Key(std::move(*opened));
}

} // namespace

PassphraseSlot PassphraseSlot::seal(const SlotOwner& owner, const QString& label, const Salt& salt, PassphraseCost cost,
                                    const PassphraseKey& key, const RootKey& root, PassphraseForm form) {
    PassphraseSlot slot{owner, label.normalized(QString::NormalizationForm_C), salt, cost, form, {}};
    slot.box = bothy::seal(key, contextOf(slot), root.secret().view());
    return slot;
}

Result<RootKey> PassphraseSlot::open(const PassphraseKey& key) const {
    return openKey<RootKey>(unseal(key, contextOf(*this), box));
}

IdentitySlot IdentitySlot::seal(const SlotOwner& owner, const SigningKey& identity, const RootKey& root) {
    IdentitySlot slot{owner, identity.publicKey(), {}};
    slot.box = bothy::seal(deriveIdentityWrapKey(root), contextOf(slot), identity.seed().view());
    return slot;
}

Result<SigningKey> IdentitySlot::open(const RootKey& root) const {
    const auto seed = unseal(deriveIdentityWrapKey(root), contextOf(*this), box);
    if (!seed) return seed.error();
    return openSigningKey(*seed, identity.view());
}

CoupleSlot CoupleSlot::seal(const SlotOwner& owner, std::uint32_t epoch, const CoupleSecret& secret,
                            const RootKey& root) {
    CoupleSlot slot{owner, epoch, {}};
    slot.box = bothy::seal(deriveCoupleWrapKey(root), contextOf(slot), secret.secret().view());
    return slot;
}

Result<CoupleSecret> CoupleSlot::open(const RootKey& root) const {
    return openKey<CoupleSecret>(unseal(deriveCoupleWrapKey(root), contextOf(*this), box));
}

FeedSlot FeedSlot::seal(const SlotOwner& owner, const InstanceId& instance, const SigningKey& feed,
                        const RootKey& root) {
    FeedSlot slot{owner, *FeedId::from(feed.publicKey().view()), instance, {}};
    slot.box = bothy::seal(deriveFeedWrapKey(root), contextOf(slot), feed.seed().view());
    return slot;
}

Result<SigningKey> FeedSlot::open(const RootKey& root) const {
    const auto seed = unseal(deriveFeedWrapKey(root), contextOf(*this), box);
    if (!seed) return seed.error();
    return openSigningKey(*seed, feed.view());
}

const SlotOwner& ownerOf(const KeySlot& slot) {
    return std::visit([](const auto& held) -> const SlotOwner& { return held.owner; }, slot);
}

Bytes encodeSlot(const KeySlot& slot) {
    return std::visit(
        [](const auto& held) {
            Cbor::Array fields = head(held);
            fields.push_back(held.box);
            return encode(fields);
        },
        slot);
}

Result<KeySlot> decodeSlot(ByteView octets) {
    const auto value = decode(octets, {.totalOctets = maxSlotOctets, .depth = 1});
    if (!value) return damaged("slot encoding");
    const Cbor::Array* f = value->array();
    if (!f || f->size() < 5) return damaged("slot shape");
    if ((*f)[0].number() != Version) return fail(ErrorKind::VaultNewer, u"slot version"_s);
    SlotOwner owner;
    const auto kind = (*f)[3].number();
    if (!take((*f)[1], owner.couple) || !take((*f)[2], owner.person) || !kind || *kind > 0xff)
        return damaged("slot owner");
    switch (static_cast<SlotKind>(*kind)) {
    case SlotKind::Passphrase:
        return decodePassphrase(*f, owner);
    case SlotKind::Identity:
        return decodeIdentity(*f, owner);
    case SlotKind::CoupleSecret:
        return decodeCouple(*f, owner);
    case SlotKind::Feed:
        return decodeFeed(*f, owner);
    case SlotKind::RecoverySheet:
        break;
    }
    return fail(ErrorKind::VaultNewer, u"slot kind"_s);
}

} // namespace bothy
