#include "core/vault/open_vault.h"

#include "core/base/log.h"
#include "core/base/private_file.h"
#include "core/vault/migrations.h"

#include <QScopeGuard>

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
                                          .place = {},
                                          .found = {},
                                          .nextStamp = makeRandomId<PocketStamp>(),
                                          .findings = {},
                                          .owed = {},
                                          .unsureAfter = {},
                                          .unwritten = {},
                                          .wasUnwritten = false,
                                          .isSettled = false,
                                          .isInDoubt = false,
                                          .isStuck = false,
                                          .nextTry = {},
                                          .freshFeed = false,
                                          .seen = {},
                                          .suspended = {}});
}

Result<void> Vault::Open::loadPocketAndRows(const std::optional<InstanceMarker>& known) {
    auto newest = pockets.load(database);
    if (!newest) return newest.error();
    pocket = std::move(newest->pocket);
    place = newest->place;
    found = markOf(pocket.stamp);
    if (pocket.partner) intake.log().addMember(*pocket.partner);
    std::map<FeedId, PersonId> owners = pocket.memory ? pocket.memory->owners() : std::map<FeedId, PersonId>();
    if (known) owners.merge(known->memory.owners());
    intake.knowOwners(std::move(owners));
    const auto read = readNewRows(pocket.checked);
    if (!read) return read.error();
    return {};
}

Result<bool> Vault::Open::readNewRows(const CheckedRows& known) {
    // The version first: what is written in between is then found by the next look.
    const auto version = database.version();
    if (!version) return version.error();
    const auto fresh = rows.rowsAfter(database, intake.readUpTo());
    if (!fresh) return fresh.error();
    seen = *version;
    const std::size_t before = intake.log().all().size();
    const bool something = intake.takeIn(rows, *fresh, known);
    const auto isMine = [&](const VerifiedStatement& each) { return each.author() == keys.owner.person; };
    if (pocket.memory && isSettled && std::ranges::any_of(intake.log().all().subspan(before), isMine)) {
        TableFindings now;
        noteUnknown(now);
        findings.include(now);
        pocket.unsaid.include(now);
    }
    return something;
}

Pocket Vault::Open::nextPocket() const {
    Pocket next = pocket;
    next.before = std::exchange(next.stamp, nextStamp);
    return next;
}

void Vault::Open::wasSaved(Pocket next, const PocketPlace& at) {
    pocket = std::move(next);
    place = at;
    nextStamp = makeRandomId<PocketStamp>();
    isInDoubt = false;
}

/// What is remembered once these own statements are signed.
OwnMemory Vault::Open::memoryWith(std::span<const SealedStatement> statements) const {
    OwnMemory memory = *pocket.memory;
    memory.noteExtents(intake.log(), keys.owner.person);
    for (const SealedStatement& statement : statements)
        memory.add(statement);
    return memory;
}

namespace {

/// Its owner took something away, and did not only begin a feed.
bool takesAway(const SealedStatement& statement) {
    const auto header = decodeHeader(statement.header);
    return header && header->kind != StatementKind::FeedCertificate && header->kind != StatementKind::FeedRevoke;
}

} // namespace

bool Vault::Open::isTold(const PrivatePart& part) const {
    return !part.told || *part.told == findings;
}

Result<void> Vault::Open::append(std::vector<SealedStatement> statements, const std::optional<PrivatePart>& part,
                                 const CommitRules& rules, const Body& first) {
    Pocket next = nextPocket();
    if (part) {
        next.content = part->content;
        if (isTold(*part)) next.unsaid = {};
    }
    next.memory = memoryWith(statements);
    statements.insert(statements.begin(), owed.begin(), owed.end());
    const std::uint64_t last = place.generation + (rules.forgetOldPocket ? 2 : 1);

    std::vector<StoredRow> stored;
    PocketPlace written;
    const auto body = [&](Transaction& transaction) -> Result<void> {
        if (rules.onlyWithoutNews) BOTHY_TRY(checkNoNews());
        if (first) BOTHY_TRY(first(transaction));
        BOTHY_TRY(slot_table::settle(database, transaction, keys.slots, part ? part->open : std::nullopt));
        auto added = storeStatements(database, transaction, this->rows, statements, intake.readUpTo());
        if (!added) return added.error();
        stored = std::move(*added);
        next.checked = intake.checkedWith(statements, stored);
        const auto storedAt = storePocket(transaction, next, last, rules.forgetOldPocket);
        if (!storedAt) return storedAt.error();
        written = *storedAt;
        return {};
    };
    const auto done = write(body, [&] { return holdsGeneration(last); });
    isStuck = !done && std::ranges::any_of(owed, takesAway);
    if (!done) return done;

    if (part && isTold(*part)) findings.isUnknown = false; // what comes next is news
    intake.takeOwn(std::move(statements), stored);
    owed.clear();
    unwritten.reset();
    wasSaved(std::move(next), written);
    return {};
}

void Vault::Open::owe(std::vector<SealedStatement> statements) {
    for (SealedStatement& statement : statements) {
        pocket.memory->addOwed(statement);
        intake.takeBack(statement);
        owed.push_back(std::move(statement));
    }
    tryMarker();
}

Result<void> Vault::Open::noteFindings() {
    BOTHY_TRY(append({}, std::nullopt));
    writeMarker();
    return {};
}

namespace {

/// By somebody, and it was taken back: nothing is uncertain.
bool wasHeld(const Error& error) {
    return error.kind == ErrorKind::VaultBusy || error.kind == ErrorKind::GaveWay;
}

} // namespace

Result<void> Vault::Open::write(const Body& body, const Landed& landed) {
    if (suspended) return *suspended;
    const auto onlyTheDay = qScopeGuard([this] { keepOnlyTheDayOfFile(vaultFile(places)); });
    Result<void> committed;
    {
        auto transaction = Transaction::begin(database);
        if (!transaction) return transaction.error();
        const auto version = database.number("PRAGMA user_version");
        if (!version) return version.error();
        BOTHY_TRY(migrations::apply(*transaction, *version));
        BOTHY_TRY(migrations::clearSchema(database));
        BOTHY_TRY(body(*transaction));
        committed = transaction->commit();
    }
    if (committed || wasHeld(committed.error())) return committed;
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

Result<PocketPlace> Vault::Open::storePocket(Transaction& transaction, const Pocket& next, std::uint64_t last,
                                             bool forgetOld) {
    PocketPlace newest = place;
    if (forgetOld) {
        const auto before = pockets.replaceOlder(database, transaction, newest, last - 1, next);
        if (!before) return before.error();
        newest = *before;
    }
    return pockets.replaceOlder(database, transaction, newest, last, next);
}

Result<bool> Vault::Open::holdsGeneration(std::uint64_t wanted) {
    const auto found = pockets.load(database);
    if (!found && found.error().kind == ErrorKind::VaultDamaged) return false; // read, and none opens with these keys
    if (!found) return found.error();
    return found->place.generation == wanted;
}

/// What was confirmed is in the vault by now, so a marker that cannot be written is no failure of the
/// action. It leaves doubt, and the next start begins a fresh feed.
bool Vault::Open::tryMarker() const {
    const auto written = marker.write(markerNow());
    if (!written) log::warn("instance marker", written.error());
    if (written && !suspended) marker.dropAhead();
    return written.has_value();
}

void Vault::Open::writeMarker() const {
    if (tryMarker()) return;
    const auto old = marker.read();
    const bool isOneSaveBehind =
        old && old->feed == keys.feed.id() && isOfPocket(*old, pocket.stamp, pocket.before); // as after a crash
    if (!isOneSaveBehind) marker.remove();
}

namespace {

/// Fits no save: zeros are what a first one has before it.
PocketStamp stampOfDoubt() {
    return *PocketStamp::from(Bytes(PocketStamp::size, '\xff'));
}

} // namespace

/// Without a statement of the feed it names none, which is doubt at the next unlock.
InstanceMarker Vault::Open::markerNow() const {
    const VerifiedStatement* head = intake.log().headOf(keys.feed.id());
    return InstanceMarker{.instance = keys.feed.instance,
                          .feed = keys.feed.id(),
                          .seq = head ? head->header().seq : 0,
                          .head = head ? head->id() : StatementId(),
                          .pocketGeneration = place.generation,
                          .stamp = isInDoubt ? stampOfDoubt() : pocket.stamp,
                          .memory = *pocket.memory,
                          .unwritten = unwritten,
                          .unsaid = pocket.unsaid};
}

Result<std::vector<StoredRow>> storeStatements(Database& database, Transaction& transaction, const StatementStore& rows,
                                               std::span<const SealedStatement> statements, qint64 readUpTo) {
    auto id = rows.nextId(database, transaction, readUpTo);
    if (!id) return id.error();
    std::vector<StoredRow> stored;
    for (const SealedStatement& statement : statements) {
        stored.push_back(rows.seal((*id)++, statement));
        BOTHY_TRY(rows.insert(database, transaction, stored.back()));
    }
    return stored;
}

Result<std::vector<StoredRow>> writeNewPerson(Database& database, Transaction& transaction, const PersonKeys& keys,
                                              std::span<const SealedStatement> statements, Pocket first,
                                              const StatementLog& log, qint64 readUpTo) {
    BOTHY_TRY(slot_table::settle(database, transaction, keys.slots));
    first.memory.emplace().noteExtents(log, keys.owner.person);
    for (const SealedStatement& statement : statements)
        first.memory->add(statement);
    BOTHY_TRY(PocketStore(keys.owner, keys.root).insertFirst(database, transaction, first));
    const StatementStore rows(keys.owner.couple, keys.epoch, keys.couple);
    return storeStatements(database, transaction, rows, statements, readUpTo);
}

} // namespace bothy
