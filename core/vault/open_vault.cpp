#include "core/vault/open_vault.h"

#include "core/base/log.h"

namespace bothy {

using namespace Qt::StringLiterals;

std::unique_ptr<Vault::Open> Vault::Open::make(const VaultPlaces& places, Database database, PersonLock lock,
                                               PersonKeys keys) {
    StatementStore rows(keys.owner.couple, keys.epoch, keys.couple);
    PocketStore pockets(keys.owner, keys.root);
    MarkerFile marker(places.stateDirectory, keys.owner, keys.root);
    RowIntake intake(keys.owner.couple);
    intake.log().addMember(keys.owner.person);
    return std::unique_ptr<Open>(new Open{.places = places,
                                          .database = std::move(database),
                                          .lock = std::move(lock),
                                          .keys = std::move(keys),
                                          .rows = std::move(rows),
                                          .pockets = std::move(pockets),
                                          .marker = std::move(marker),
                                          .intake = std::move(intake),
                                          .pocket = {},
                                          .generation = 0,
                                          .fellBack = false,
                                          .freshFeed = false,
                                          .seen = {},
                                          .suspended = {}});
}

Result<void> Vault::Open::loadPocketAndRows() {
    auto found = pockets.load(database);
    if (!found) return found.error();
    pocket = std::move(found->pocket);
    generation = found->generation;
    fellBack = found->fellBack;
    if (pocket.partner) intake.log().addMember(*pocket.partner);
    const auto read = readNewRows(pocket.checked);
    if (!read) return read.error();
    if (intake.damaged() > 0) log::warn("rows that do not count", Error{ErrorKind::VaultDamaged, {}});
    return {};
}

Result<bool> Vault::Open::readNewRows(const CheckedRows& known) {
    // The version first: what is written in between is then found by the next look.
    const auto version = database.version();
    if (!version) return version.error();
    const auto fresh = rows.rowsAfter(database, intake.readUpTo());
    if (!fresh) return fresh.error();
    seen = *version;
    return intake.takeIn(rows, *fresh, known);
}

Result<void> Vault::Open::settleIncarnation(Day today) {
    if (mayContinue(marker.read(), keys.feed.instance, keys.feed.id(), intake.log(), generation)) return {};
    return beginFreshFeed(today);
}

Result<void> Vault::Open::beginFreshFeed(Day today) {
    OwnFeed fresh = OwnFeed::make();
    auto statements = keys.begin(fresh, intake.log(), today);
    if (!statements) return statements.error();
    std::vector<StoredRow> stored;
    const auto body = [&](Transaction& transaction) -> Result<void> {
        BOTHY_TRY(slot_table::replace(database, transaction, keys.feedSlot(fresh)));
        auto rowsStored = storeStatements(database, transaction, rows, *statements, intake.readUpTo());
        if (!rowsStored) return rowsStored.error();
        stored = std::move(*rowsStored);
        return {};
    };
    BOTHY_TRY(write(body, [&] { return holds(stored); }));
    keys.feed = std::move(fresh);
    intake.takeOwn(std::move(*statements), stored);
    freshFeed = true;
    log::info("a fresh feed was begun");
    writeMarker();
    return {};
}

Result<void> Vault::Open::write(const Body& body, const Landed& landed) {
    if (suspended) return *suspended;
    Result<void> committed;
    {
        auto transaction = Transaction::begin(database);
        if (!transaction) return transaction.error();
        BOTHY_TRY(body(*transaction));
        committed = transaction->commit();
    }
    if (committed) return {};
    const auto found = landed();
    if (found && *found) return {};
    if (!found) suspended = committed.error();
    return committed;
}

/// Asked with the right to write in hand, so nothing can come in between this look and the commit.
Result<void> Vault::Open::checkNoNews() {
    const auto version = database.version();
    if (!version) return version.error();
    if (*version != seen) return fail(ErrorKind::NotPossibleNow, u"another window wrote first"_s);
    return {};
}

Result<void> Vault::Open::storePocket(Transaction& transaction, const Pocket& next, std::uint64_t last,
                                      bool forgetOld) {
    if (forgetOld) BOTHY_TRY(pockets.replaceOlder(database, transaction, last - 1, next));
    return pockets.replaceOlder(database, transaction, last, next);
}

Result<bool> Vault::Open::holds(const std::vector<StoredRow>& stored) {
    if (stored.empty()) return false;
    const auto found = rows.rowsAfter(database, stored.front().id - 1);
    if (!found) return found.error();
    return !found->empty() && found->front().box == stored.front().box;
}

Result<bool> Vault::Open::holdsGeneration(std::uint64_t wanted) {
    const auto found = pockets.load(database);
    if (!found) return found.error();
    return found->generation == wanted;
}

Pocket Vault::Open::pocketWith(const CheckedRows& checked, const std::optional<Bytes>& content) const {
    return {checked, pocket.partner, content ? *content : pocket.content};
}

/// What was confirmed is in the vault by now, so a marker that cannot be written is no failure of the
/// action. It leaves doubt, and the next start begins a fresh feed.
void Vault::Open::writeMarker() const {
    const VerifiedStatement* head = intake.log().headOf(keys.feed.id());
    if (!head) return marker.remove();
    const auto written = marker.write({keys.feed.instance, keys.feed.id(), head->header().seq, head->id(), generation});
    if (written) return;
    log::warn("instance marker", written.error());
    marker.remove();
}

Result<std::vector<StoredRow>> storeStatements(Database& database, Transaction& transaction, const StatementStore& rows,
                                               std::span<const SealedStatement> statements, qint64 readUpTo) {
    auto id = rows.nextId(database, readUpTo);
    if (!id) return id.error();
    std::vector<StoredRow> stored;
    for (const SealedStatement& statement : statements) {
        stored.push_back(rows.seal((*id)++, statement));
        BOTHY_TRY(rows.insert(transaction, stored.back()));
    }
    return stored;
}

Result<std::vector<StoredRow>> writeNewPerson(Database& database, Transaction& transaction, const PersonKeys& keys,
                                              std::span<const SealedStatement> statements,
                                              const std::optional<PersonId>& partner, qint64 readUpTo) {
    for (const KeySlot& slot : keys.slots())
        BOTHY_TRY(slot_table::insert(transaction, slot));
    BOTHY_TRY(PocketStore(keys.owner, keys.root).insertFirst(transaction, {{}, partner, {}}));
    const StatementStore rows(keys.owner.couple, keys.epoch, keys.couple);
    return storeStatements(database, transaction, rows, statements, readUpTo);
}

} // namespace bothy
