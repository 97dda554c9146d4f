#include "core/vault/pocket_store.h"

#include "core/crypto/envelope.h"
#include "core/statements/canonical.h"
#include "core/vault/padding.h"

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t Version = 2;
constexpr std::uint64_t VersionWithoutMemory = 1;
constexpr qsizetype PocketStep = 64 * 1024;
constexpr qsizetype PocketMinimum = 256 * 1024;

Cbor toCbor(const TableFindings& found) {
    return Cbor::Array{found.putBack, found.lost, found.lostOfOther, found.isOlder};
}

std::optional<TableFindings> findingsFrom(const Cbor& value) {
    const Cbor::Array* f = value.record(4);
    if (!f) return {};
    const auto putBack = (*f)[0].number(), lost = (*f)[1].number(), lostOfOther = (*f)[2].number();
    const auto isOlder = (*f)[3].boolean();
    if (!putBack || !lost || !lostOfOther || !isOlder) return {};
    return TableFindings{*putBack, *lost, *lostOfOther, *isOlder};
}

std::optional<Pocket> decodePocket(ByteView text) {
    const auto value = decode(text, {.totalOctets = 2 * maxPocketOctets + 1024, .depth = 2});
    const Cbor::Array* f = value ? value->array() : nullptr;
    const bool hasMemory = f && f->size() == 7 && (*f)[0].number() == Version;
    if (!hasMemory && !(f && f->size() == 5 && (*f)[0].number() == VersionWithoutMemory)) return std::nullopt;
    const auto count = (*f)[1].number();
    const auto digest = RowsDigest::from((*f)[2].bytes().value_or(Bytes()));
    const auto partner = PersonId::from((*f)[3].bytes().value_or(Bytes()));
    const auto content = (*f)[4].bytes();
    if (!count || !digest || (!partner && !(*f)[3].isNull()) || !content) return std::nullopt;
    Pocket pocket{{*count, *digest}, partner, *content, {}};
    if (!hasMemory) {
        pocket.checked = {}; // what was vouched for then was counted in another way
        return pocket;
    }
    pocket.memory = OwnMemory::decode((*f)[5].bytes().value_or(Bytes()));
    const auto unsaid = findingsFrom((*f)[6]);
    if (!pocket.memory || !unsaid) return std::nullopt;
    pocket.unsaid = *unsaid;
    return pocket;
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
    std::optional<qint64> kept;
    BOTHY_TRY(database.forEachRow("SELECT gen, box FROM pocket WHERE person=? ORDER BY gen DESC",
                                  {m_owner.person.bytes()}, [&](const Database::Row& row) {
                                      const qint64 each = row[0].toLongLong();
                                      if (!kept && unsealed(static_cast<std::uint64_t>(each), row[1].toByteArray()))
                                          kept = each;
                                  }));
    BOTHY_TRY(transaction.run("DELETE FROM pocket WHERE person=? AND gen<>?",
                              {m_owner.person.bytes(), static_cast<qlonglong>(kept.value_or(0))}));
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
                                    pocket.partner ? Cbor(pocket.partner->bytes()) : Cbor(), pocket.content,
                                    pocket.memory.value_or(OwnMemory()).encode(), toCbor(pocket.unsaid)});
    const SecretBytes full = padded(text, PocketStep, PocketMinimum);
    wipe(text);
    return bothy::seal(m_key, contextOf(generation), full.view());
}

std::optional<Pocket> PocketStore::open(std::uint64_t generation, ByteView box) const {
    const auto text = unsealed(generation, box);
    const auto content = text ? unpadded(text->view()) : std::nullopt;
    return content ? decodePocket(*content) : std::nullopt;
}

Result<SecretBytes> PocketStore::unsealed(std::uint64_t generation, ByteView box) const {
    return unseal(m_key, contextOf(generation), box);
}

Bytes PocketStore::contextOf(std::uint64_t generation) const {
    return encode(Cbor::Array{u"bothy/pocket/1"_s, m_owner.couple.bytes(), m_owner.person.bytes(), generation});
}

} // namespace bothy
