#include "core/vault/pocket_store.h"

#include "core/crypto/envelope.h"
#include "core/statements/canonical.h"
#include "core/vault/padding.h"

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t Version = 1;
constexpr qsizetype PocketStep = 64 * 1024;
constexpr qsizetype PocketMinimum = 256 * 1024;

std::optional<Pocket> decodePocket(ByteView text) {
    const auto value = decode(text, {.totalOctets = maxPocketOctets + 1024, .depth = 1});
    const Cbor::Array* f = value ? value->record(5) : nullptr;
    if (!f || (*f)[0].number() != Version) return std::nullopt;
    const auto count = (*f)[1].number();
    const auto digest = RowsDigest::from((*f)[2].bytes().value_or(Bytes()));
    const auto partner = PersonId::from((*f)[3].bytes().value_or(Bytes()));
    const auto content = (*f)[4].bytes();
    if (!count || !digest || (!partner && !(*f)[3].isNull()) || !content) return std::nullopt;
    return Pocket{{*count, *digest}, partner, *content};
}

} // namespace

PocketStore::PocketStore(const SlotOwner& owner, const RootKey& root)
    : m_owner(owner)
    , m_key(derivePocketKey(root)) {}

Result<void> PocketStore::insertFirst(Transaction& transaction, const Pocket& pocket) const {
    BOTHY_TRY(insert(transaction, 1, pocket));
    return insert(transaction, 2, pocket);
}

Result<void> PocketStore::replaceOlder(Database& database, Transaction& transaction, std::uint64_t generation,
                                       const Pocket& pocket) const {
    if (pocket.content.size() > maxPocketOctets) return fail(ErrorKind::TextTooLong, u"private state"_s);
    // The newest row that opens stays as the generation before this one; damaged and planted rows do not
    // pile up. When none opens any more, what is in memory is all there is, and is written twice.
    const auto kept = load(database);
    if (!kept && kept.error().kind != ErrorKind::VaultDamaged) return kept.error();
    const auto keptGeneration = static_cast<qlonglong>(kept ? kept->generation : 0);
    BOTHY_TRY(
        transaction.run("DELETE FROM pocket WHERE person=? AND gen<>?", {m_owner.person.bytes(), keptGeneration}));
    if (!kept) BOTHY_TRY(insert(transaction, generation - 1, pocket));
    return insert(transaction, generation, pocket);
}

Result<FoundPocket> PocketStore::load(Database& database) const {
    std::optional<FoundPocket> found;
    bool skipped = false;
    BOTHY_TRY(database.forEachRow("SELECT gen, box FROM pocket WHERE person=? ORDER BY gen DESC",
                                  {m_owner.person.bytes()}, [&](const Database::Row& row) {
                                      if (found) return;
                                      const auto generation = static_cast<std::uint64_t>(row[0].toLongLong());
                                      auto pocket = open(generation, row[1].toByteArray());
                                      if (pocket) found = FoundPocket{std::move(*pocket), generation, skipped};
                                      skipped = true;
                                  }));
    if (!found) return fail(ErrorKind::VaultDamaged, u"neither private state opens"_s);
    return *found;
}

Result<void> PocketStore::insert(Transaction& transaction, std::uint64_t generation, const Pocket& pocket) const {
    return transaction.run("INSERT INTO pocket(person, gen, box) VALUES(?, ?, ?)",
                           {m_owner.person.bytes(), static_cast<qlonglong>(generation), seal(generation, pocket)});
}

Bytes PocketStore::seal(std::uint64_t generation, const Pocket& pocket) const {
    Bytes text = encode(Cbor::Array{Version, pocket.checked.count, pocket.checked.digest.bytes(),
                                    pocket.partner ? Cbor(pocket.partner->bytes()) : Cbor(), pocket.content});
    const SecretBytes full = padded(text, PocketStep, PocketMinimum);
    wipe(text);
    return bothy::seal(m_key, contextOf(generation), full.view());
}

std::optional<Pocket> PocketStore::open(std::uint64_t generation, ByteView box) const {
    const auto text = unseal(m_key, contextOf(generation), box);
    const auto content = text ? unpadded(text->view()) : std::nullopt;
    return content ? decodePocket(*content) : std::nullopt;
}

Bytes PocketStore::contextOf(std::uint64_t generation) const {
    return encode(Cbor::Array{u"bothy/pocket/1"_s, m_owner.couple.bytes(), m_owner.person.bytes(), generation});
}

} // namespace bothy
