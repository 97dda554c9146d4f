#include "core/vault/pocket_store.h"

#include "core/crypto/envelope.h"
#include "core/statements/canonical.h"
#include "core/vault/padding.h"

#include <algorithm>
#include <span>

namespace bothy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t Version = 3;
constexpr std::uint64_t VersionWithoutGeneration = 2;
constexpr std::uint64_t VersionWithoutMemory = 1;
constexpr qsizetype PocketStep = 64 * 1024;
constexpr qsizetype PocketMinimum = 256 * 1024;

/// Not 0 for those that wrote it into a column.
struct Decoded {
    std::uint64_t generation = 0;
    Pocket pocket;
};

/// The fields that all versions have, from `at` on: checked rows, their digest, the partner and the content.
std::optional<Pocket> commonFields(const Cbor::Array& f, std::size_t at) {
    const auto count = f[at].number();
    const auto digest = RowsDigest::from(f[at + 1].bytes().value_or(Bytes()));
    const auto partner = PersonId::from(f[at + 2].bytes().value_or(Bytes()));
    const auto content = f[at + 3].bytes();
    if (!count || !digest || (!partner && !f[at + 2].isNull()) || !content) return std::nullopt;
    return Pocket{{*count, *digest}, partner, *content};
}

bool readMemory(const Cbor& memory, const Cbor& unsaid, Pocket& into) {
    into.memory = OwnMemory::decode(memory.bytes().value_or(Bytes()));
    const auto findings = findingsFrom(unsaid);
    if (findings) into.unsaid = *findings;
    return into.memory && findings;
}

bool readHedge(const Cbor& value, Pocket& into) {
    if (value.isNull()) return true;
    Bytes octets = value.bytes().value_or(Bytes());
    if (static_cast<std::size_t>(octets.size()) != MatchHedgeKey::size) return false;
    into.hedge = std::make_shared<const MatchHedgeKey>(SecretBytes::copyOf(octets));
    wipe(octets);
    return true;
}

std::optional<Decoded> decodePocket(ByteView text) {
    const auto value = decode(text, {.totalOctets = 2 * maxPocketOctets + 1024, .depth = 2});
    const Cbor::Array* f = value ? value->array() : nullptr;
    const auto version = f && !f->empty() ? (*f)[0].number() : std::nullopt;
    if (version == Version && f->size() == 11) {
        const auto generation = (*f)[1].number();
        auto pocket = commonFields(*f, 2);
        const auto stamp = PocketStamp::from((*f)[9].bytes().value_or(Bytes()));
        const auto before = PocketStamp::from((*f)[10].bytes().value_or(Bytes()));
        if (!generation || !pocket || !readMemory((*f)[6], (*f)[7], *pocket) || !readHedge((*f)[8], *pocket) ||
            !stamp || !before)
            return {};
        pocket->stamp = *stamp;
        pocket->before = *before;
        return Decoded{*generation, std::move(*pocket)};
    }
    if (version == VersionWithoutGeneration && f->size() == 7) {
        auto pocket = commonFields(*f, 1);
        if (!pocket || !readMemory((*f)[5], (*f)[6], *pocket)) return {};
        return Decoded{0, std::move(*pocket)};
    }
    if (version != VersionWithoutMemory || f->size() != 5) return {};
    auto pocket = commonFields(*f, 1);
    if (!pocket) return {};
    pocket->checked = {}; // what was vouched for then was counted in another way
    return Decoded{0, std::move(*pocket)};
}

Cbor toCbor(const std::shared_ptr<const MatchHedgeKey>& hedge) {
    return hedge ? Cbor(hedge->secret().view().toByteArray()) : Cbor();
}

/// A row that is taken, and whose it says it is.
struct UsedRow {
    qint64 id = 0;
    Bytes person;
};

/// The lowest that is free: the other one can give their own rows any id.
qint64 freeRow(std::span<const UsedRow> used) {
    qint64 row = 1;
    while (std::ranges::find(used, row, &UsedRow::id) != used.end())
        ++row;
    return row;
}

Result<std::vector<UsedRow>> usedRows(Database& database) {
    std::vector<UsedRow> used;
    BOTHY_TRY(database.forEachRow("SELECT id, person FROM pocket ORDER BY id", {}, [&](const Database::Row& row) {
        used.push_back({row[0].toLongLong(), row[1].toByteArray()});
    }));
    return used;
}

} // namespace

struct PocketStore::Row {
    qint64 id = 0;
    std::uint64_t column = 0; ///< of an older version: the generation; 0 since it is sealed
    Bytes box;
};

PocketStore::PocketStore(const SlotOwner& owner, const RootKey& root)
    : m_owner(owner)
    , m_key(derivePocketKey(root)) {}

Result<void> PocketStore::insertFirst(Database& database, Transaction& transaction, const Pocket& pocket) const {
    auto used = usedRows(database);
    if (!used) return used.error();
    for (std::uint64_t generation = 1; generation <= firstGeneration; ++generation) {
        const qint64 row = freeRow(*used);
        used->push_back({row, {}});
        BOTHY_TRY(write(transaction, {row, generation}, pocket));
    }
    return {};
}

Result<PocketPlace> PocketStore::replaceOlder(Database& database, Transaction& transaction, const PocketPlace& newest,
                                              std::uint64_t generation, const Pocket& pocket) const {
    if (pocket.content.size() > maxPocketOctets) return fail(ErrorKind::TextTooLong, u"private state"_s);
    const auto now = database.version();
    if (!now) return now.error();
    const auto stillOpens = opens(database, newest, *now);
    if (!stillOpens) return stillOpens.error();
    auto used = usedRows(database);
    if (!used) return used.error();
    const auto isMine = [this](const UsedRow& row) { return row.person == m_owner.person.bytes(); };
    const auto older =
        std::ranges::find_if(*used, [&](const UsedRow& row) { return isMine(row) && row.id != newest.row; });
    const bool isThere =
        std::ranges::any_of(*used, [&](const UsedRow& row) { return isMine(row) && row.id == newest.row; });
    const PocketPlace written{older == used->end() ? freeRow(*used) : older->id, generation, *now};
    used->push_back({written.row, {}});
    BOTHY_TRY(transaction.run(
        "DELETE FROM pocket WHERE person=? AND id<>? AND id<>?",
        {m_owner.person.bytes(), static_cast<qlonglong>(newest.row), static_cast<qlonglong>(written.row)}));
    if (!*stillOpens) BOTHY_TRY(write(transaction, {isThere ? newest.row : freeRow(*used), generation - 1}, pocket));
    BOTHY_TRY(write(transaction, written, pocket));
    return written;
}

/// What was read or written here needs no second look until somebody else has written.
Result<bool> PocketStore::opens(Database& database, const PocketPlace& place, const Database::Version& now) const {
    if (place.opensAt == now) return true;
    const auto rows = rowsIn(database, place.row);
    if (!rows) return rows.error();
    return !rows->empty() && unsealed(rows->front()).has_value();
}

Result<FoundPocket> PocketStore::load(Database& database) const {
    const auto now = database.version();
    if (!now) return now.error();
    const auto rows = rowsIn(database);
    if (!rows) return rows.error();
    std::optional<FoundPocket> newest;
    for (const Row& row : *rows)
        if (auto found = open(row); found && (!newest || found->place.generation > newest->place.generation))
            newest = std::move(found);
    if (!newest) return fail(ErrorKind::VaultDamaged, u"neither private state opens"_s);
    newest->place.opensAt = *now;
    return *newest;
}

Result<std::vector<PocketStore::Row>> PocketStore::rowsIn(Database& database, std::optional<qint64> only) const {
    std::vector<Row> rows;
    BOTHY_TRY(database.forEachRow("SELECT id, gen, box FROM pocket WHERE person=? AND id=coalesce(?, id) ORDER BY id",
                                  {m_owner.person.bytes(), only ? QVariant(*only) : QVariant()},
                                  [&](const Database::Row& row) {
                                      rows.push_back({row[0].toLongLong(), row[1].toULongLong(), row[2].toByteArray()});
                                  }));
    return rows;
}

Result<void> PocketStore::write(Transaction& transaction, const PocketPlace& place, const Pocket& pocket) const {
    const Bytes memory = pocket.memory.value_or(OwnMemory()).encode();
    if (memory.size() > OwnMemory::mostOctets) return fail(ErrorKind::TextTooLong, u"memory"_s);
    Bytes text = padded(
        encode(Cbor::Array{Version, place.generation, pocket.checked.count, pocket.checked.digest.bytes(),
                           pocket.partner ? Cbor(pocket.partner->bytes()) : Cbor(), pocket.content, memory,
                           toCbor(pocket.unsaid), toCbor(pocket.hedge), pocket.stamp.bytes(), pocket.before.bytes()}),
        PocketStep, PocketMinimum);
    const Bytes box = seal(m_key, contextOf(place.row), text);
    wipe(text);
    // Taken out first, so that its pages are there for what comes in its place: the file does not grow with a save.
    BOTHY_TRY(transaction.run("DELETE FROM pocket WHERE id=?", {static_cast<qlonglong>(place.row)}));
    return transaction.run("INSERT INTO pocket(id, person, gen, box) VALUES(?, ?, 0, ?)",
                           {static_cast<qlonglong>(place.row), m_owner.person.bytes(), box});
}

std::optional<FoundPocket> PocketStore::open(const Row& row) const {
    const auto text = unsealed(row);
    const auto content = text ? unpadded(text->view()) : std::nullopt;
    auto decoded = content ? decodePocket(*content) : std::nullopt;
    if (!decoded || (decoded->generation == 0 && row.column == 0)) return {};
    return FoundPocket{std::move(decoded->pocket),
                       {row.id, decoded->generation == 0 ? row.column : decoded->generation}};
}

/// Whatever somebody wrote into the column: what was sealed for this row is of this version.
Result<SecretBytes> PocketStore::unsealed(const Row& row) const {
    auto text = unseal(m_key, contextOf(row.id), row.box);
    return text || row.column == 0 ? std::move(text) : unseal(m_key, olderContextOf(row.column), row.box);
}

Bytes PocketStore::contextOf(qint64 row) const {
    return encode(Cbor::Array{u"bothy/pocket/2"_s, m_owner.couple.bytes(), m_owner.person.bytes(),
                              static_cast<std::uint64_t>(row)});
}

Bytes PocketStore::olderContextOf(std::uint64_t generation) const {
    return encode(Cbor::Array{u"bothy/pocket/1"_s, m_owner.couple.bytes(), m_owner.person.bytes(), generation});
}

} // namespace bothy
