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

namespace {

/// With a feed that nobody has written to yet.
PersonKeys sealedUnder(SealedRoot fresh, RootKey root, SigningKey identity, CoupleSecret couple, std::uint32_t epoch) {
    const SlotOwner owner = fresh.slot.owner;
    OwnFeed feed = OwnFeed::make();
    PersonSlots slots{std::move(fresh.slot), IdentitySlot::seal(owner, identity, root),
                      CoupleSlot::seal(owner, epoch, couple, root),
                      FeedSlot::seal(owner, feed.instance, feed.key, root)};
    return PersonKeys{.owner = owner,
                      .slots = std::move(slots),
                      .passphrase = std::move(fresh.key),
                      .root = std::move(root),
                      .identity = std::move(identity),
                      .couple = std::move(couple),
                      .epoch = epoch,
                      .feed = std::move(feed)};
}

} // namespace

Result<PersonKeys> PersonKeys::make(const CoupleId& couple, const CoupleSecret& secret, const NewPerson& person) {
    BOTHY_TRY(checkTileLabel(person.label));
    auto identity = SigningKey::make();
    const SlotOwner owner{couple, personIdOf(identity.publicKey())};
    auto root = RootKey::make();
    auto fresh = sealRoot(owner, person.label, person.passphrase, person.cost, root);
    if (!fresh) return fresh.error();
    return sealedUnder(std::move(*fresh), std::move(root), std::move(identity), secret.clone(), /*epoch=*/1);
}

Result<PersonKeys> PersonKeys::renewed(const Passphrase& next, PassphraseCost cost) const {
    auto newRoot = RootKey::make();
    auto fresh = sealRoot(owner, slots.passphrase.label, next, cost, newRoot);
    if (!fresh) return fresh.error();
    return sealedUnder(std::move(*fresh), std::move(newRoot), SigningKey::fromSeed(identity.seed()), couple.clone(),
                       epoch);
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
                      .slots = slots,
                      .passphrase = std::move(opened->key),
                      .root = std::move(opened->root),
                      .identity = std::move(*identity),
                      .couple = std::move(*couple),
                      .epoch = slots.couple.epoch,
                      .feed = {std::move(*feed), slots.feed.instance}};
}

void PersonKeys::signOn(OwnFeed other) {
    slots.feed = FeedSlot::seal(owner, other.instance, other.key, root);
    feed = std::move(other);
}

Result<std::vector<SealedStatement>> PersonKeys::begin(const StatementLog& log, Day today,
                                                       std::span<const DraftStep> firstWords) const {
    const FeedId id = feed.id();
    const StatementAuthor author(owner.person, SigningKey::fromSeed(feed.key.seed()));
    StatementDraft draft;
    draft.kind = StatementKind::FeedCertificate;
    draft.subject = *DocumentId::from(id.view().first(DocumentId::size));
    draft.message = FeedCertificate::make(identity, owner.couple, id).toCbor();
    std::vector<DraftStep> steps{stepOf(std::move(draft))};
    steps.insert(steps.end(), firstWords.begin(), firstWords.end());
    return author.signAll(log, today, steps);
}

} // namespace bothy
