#include "core/vault/person_keys.h"

#include "core/statements/feed_certificate.h"

namespace bothy {

using namespace Qt::StringLiterals;

OwnFeed OwnFeed::make() {
    return {SigningKey::make(), makeRandomId<InstanceId>()};
}

Result<OpenedSlot> openSlot(const PassphraseSlot& slot, const Passphrase& passphrase) {
    std::vector<Passphrase> forms;
    if (slot.form == PassphraseForm::AsGiven)
        forms = passphrase.asGivenBefore();
    else
        forms.push_back(passphrase.clone());
    for (const Passphrase& form : forms) {
        auto key = derivePassphraseKey(form, slot.salt.view(), slot.cost);
        if (!key) return key.error();
        if (auto root = slot.open(*key)) return OpenedSlot{std::move(*key), std::move(*root)};
    }
    return fail(ErrorKind::WrongPassphrase);
}

Result<void> checkTileLabel(const QString& label) {
    if (label.normalized(QString::NormalizationForm_C).size() > maxTileLabel) return fail(ErrorKind::TextTooLong);
    return {};
}

Result<SealedRoot> sealRoot(const SlotOwner& owner, const QString& label, const Passphrase& passphrase,
                            PassphraseCost cost, const RootKey& root) {
    const Salt salt = makeRandomId<Salt>();
    auto key = derivePassphraseKey(passphrase, salt.view(), cost);
    if (!key) return key.error();
    auto slot = PassphraseSlot::seal(owner, label, salt, cost, *key, root);
    return SealedRoot{std::move(slot), std::move(*key)};
}

Result<PersonKeys> PersonKeys::make(const CoupleId& couple, const CoupleSecret& secret, const NewPerson& person) {
    BOTHY_TRY(checkTileLabel(person.label));
    auto identity = SigningKey::make();
    const SlotOwner owner{couple, personIdOf(identity.publicKey())};
    auto root = RootKey::make();
    auto fresh = sealRoot(owner, person.label, person.passphrase, person.cost, root);
    if (!fresh) return fresh.error();
    return PersonKeys{.owner = owner,
                      .passphraseSlot = std::move(fresh->slot),
                      .passphrase = std::move(fresh->key),
                      .root = std::move(root),
                      .identity = std::move(identity),
                      .couple = secret.clone(),
                      .epoch = 1,
                      .feed = OwnFeed::make()};
}

Result<PersonKeys> PersonKeys::renewed(const Passphrase& next, PassphraseCost cost) const {
    auto newRoot = RootKey::make();
    auto fresh = sealRoot(owner, passphraseSlot.label, next, cost, newRoot);
    if (!fresh) return fresh.error();
    return PersonKeys{.owner = owner,
                      .passphraseSlot = std::move(fresh->slot),
                      .passphrase = std::move(fresh->key),
                      .root = std::move(newRoot),
                      .identity = SigningKey::fromSeed(identity.seed()),
                      .couple = couple.clone(),
                      .epoch = epoch,
                      .feed = OwnFeed::make()};
}

Result<PersonKeys> PersonKeys::open(const PersonSlots& slots, const Passphrase& passphrase) {
    auto opened = openSlot(slots.passphrase, passphrase);
    if (!opened) return opened.error();
    auto identity = slots.identity.open(opened->root);
    if (!identity) return identity.error();
    auto couple = slots.couple.open(opened->root);
    if (!couple) return couple.error();
    auto feed = slots.feed.open(opened->root);
    if (!feed) return feed.error();
    const SlotOwner owner = slots.passphrase.owner;
    if (slots.identity.owner != owner || slots.couple.owner != owner || slots.feed.owner != owner ||
        personIdOf(identity->publicKey()) != owner.person)
        return fail(ErrorKind::VaultDamaged, u"slots of different people"_s);
    return PersonKeys{.owner = owner,
                      .passphraseSlot = slots.passphrase,
                      .passphrase = std::move(opened->key),
                      .root = std::move(opened->root),
                      .identity = std::move(*identity),
                      .couple = std::move(*couple),
                      .epoch = slots.couple.epoch,
                      .feed = {std::move(*feed), slots.feed.instance}};
}

std::vector<KeySlot> PersonKeys::slots() const {
    return {passphraseSlot, IdentitySlot::seal(owner, identity, root), CoupleSlot::seal(owner, epoch, couple, root),
            feedSlot(feed)};
}

FeedSlot PersonKeys::feedSlot(const OwnFeed& other) const {
    return FeedSlot::seal(owner, other.instance, other.key, root);
}

Result<std::vector<SealedStatement>> PersonKeys::begin(const OwnFeed& other, const StatementLog& log, Day today,
                                                       std::span<const DraftStep> firstWords) const {
    const FeedId id = other.id();
    const StatementAuthor author(owner.person, SigningKey::fromSeed(other.key.seed()));
    StatementDraft draft;
    draft.kind = StatementKind::FeedCertificate;
    draft.subject = *DocumentId::from(id.view().first(DocumentId::size));
    draft.message = FeedCertificate::make(identity, owner.couple, id).toCbor();
    std::vector<DraftStep> steps{stepOf(std::move(draft))};
    steps.insert(steps.end(), firstWords.begin(), firstWords.end());
    return author.signAll(log, today, steps);
}

} // namespace bothy
