#include "core/vault/open_vault.h"

#include "core/base/log.h"
#include "core/base/private_file.h"
#include "core/statements/feed_ending.h"
#include "core/vault/migrations.h"

#include <QScopeGuard>

#include <set>

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
                                          .unwritten = {},
                                          .isSettled = false,
                                          .isStuck = false,
                                          .nextTry = {},
                                          .freshFeed = false,
                                          .seen = {},
                                          .suspended = {}});
}

Result<void> Vault::Open::loadPocketAndRows() {
    auto newest = pockets.load(database);
    if (!newest) return newest.error();
    pocket = std::move(newest->pocket);
    place = newest->place;
    found = markOf(pocket.stamp);
    if (pocket.partner) intake.log().addMember(*pocket.partner);
    const auto read = readNewRows(pocket.checked);
    if (!read) return read.error();
    return {};
}

namespace {

/// Not there, or without the words that are remembered.
bool isMissing(const SealedStatement& kept, const StatementLog& log) {
    const VerifiedStatement* held = log.find(statementIdOf(kept.header));
    return !held || (kept.payload && !held->sealed().payload);
}

/// All that is held of a person was said by the time of the marker.
bool isAllBefore(const InstanceMarker& marker, const StatementLog& log, const PersonId& me) {
    const VerifiedStatement* head = log.find(marker.head);
    return head && std::ranges::all_of(log.all(), [&](const VerifiedStatement& each) {
               return each.author() != me || &each == head || log.isInPast(each, *head);
           });
}

} // namespace

/// What is remembered and missing counts again at once, and is owed. How many statements that were.
std::uint64_t Vault::Open::takeBackMissing() {
    const std::size_t before = owed.size();
    for (const SealedStatement& kept : pocket.memory->kept()) {
        if (!isMissing(kept, intake.log())) continue;
        intake.takeBack(kept);
        owed.push_back(kept);
    }
    return owed.size() - before;
}

TableFindings Vault::Open::holdAgainstMemory(const std::optional<InstanceMarker>& known) {
    StatementLog& log = intake.log();
    const PersonId& me = keys.owner.person;
    const bool isMine = known && known->instance == keys.feed.instance && known->feed == keys.feed.id();
    const bool isOfThisPocket = isMine && isOfPocket(*known, pocket.stamp, pocket.before);
    TableFindings now;
    now.hasOlderKeys = log.isEnded(keys.feed.id()); // a feed ends in the same step in which the keys change
    now.isOlder = !isOfThisPocket || known->pocketGeneration > place.generation || now.hasOlderKeys;
    if (!pocket.memory) { // of an earlier version, or put back so that it has none
        now.isOlder = now.isOlder || !isAllBefore(*known, log, me);
        pocket.memory = OwnMemory::of(log, me);
    }
    OwnMemory& memory = *pocket.memory;
    now.putBack = takeBackMissing();
    if (known && known->pocketGeneration >= place.generation) {
        memory.include(known->memory);
        const std::uint64_t more = takeBackMissing(); // at the same generation: what could not be written last time
        if (known->pocketGeneration > place.generation) now.putBack += more;
    }
    if (isMine && known->unwritten && known->pocketGeneration >= place.generation) {
        unwritten = known->unwritten;
        pocket.content = *unwritten;
        pocket.unsaid = {}; // whoever wrote it has been told
    }
    now.lost = memory.missing(log, me);
    now.lostOfOther = memory.missingOfOthers(log, me);
    if (memory.isBehind(log, me)) {
        now.isUnknown = !now.isOlder; // an older part does not know what came after it
        memory.include(OwnMemory::of(log, me));
    }
    findings = pocket.unsaid;
    findings.include(now);
    pocket.unsaid = findings;
    isSettled = true;
    return now;
}

Result<void> Vault::Open::lookForMissingRows() {
    const auto stored = rows.rowsAfter(database, 0);
    if (!stored) return stored.error();
    std::set<std::pair<StatementId, bool>> there; // with its words, or without
    for (const StoredRow& row : *stored)
        if (const auto statement = rows.open(row))
            there.insert({statementIdOf(statement->header), statement->payload.has_value()});
    const std::size_t before = std::exchange(owed, {}).size();
    for (const SealedStatement& kept : pocket.memory->kept()) {
        const StatementId id = statementIdOf(kept.header);
        if (there.contains({id, true}) || (!kept.payload && there.contains({id, false}))) continue;
        owed.push_back(kept);
    }
    TableFindings now;
    now.putBack = owed.size() - std::min(before, owed.size());
    findings.include(now);
    pocket.unsaid.include(now);
    intake.countRows(std::ranges::count_if(*stored, [&](const StoredRow& row) { return row.id <= intake.readUpTo(); }));
    return {};
}

/// Own ones that this window did not sign: somebody had held them back, or they were made with what an earlier copy of
/// the file holds.
void Vault::Open::takeInOwnOfOthers() {
    const PersonId& me = keys.owner.person;
    if (pocket.memory->isBehind(intake.log(), me)) {
        const TableFindings now{.isUnknown = true};
        findings.include(now);
        pocket.unsaid.include(now);
    }
    pocket.memory->include(OwnMemory::of(intake.log(), me));
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
    if (pocket.memory && isSettled && std::ranges::any_of(intake.log().all().subspan(before), isMine))
        takeInOwnOfOthers();
    return something;
}

std::optional<InstanceMarker> Vault::Open::knownHere(const std::optional<Bytes>& note) const {
    const auto onDisk = marker.read();
    auto kept = note ? marker.unsealed(*note) : std::nullopt;
    if (!kept || (onDisk && onDisk->pocketGeneration > kept->pocketGeneration)) return onDisk;
    if (onDisk && onDisk->pocketGeneration == kept->pocketGeneration) kept->memory.include(onDisk->memory);
    return kept;
}

Result<void> Vault::Open::settleIncarnation(Day today, const std::optional<Bytes>& note) {
    const auto known = knownHere(note);
    const TableFindings now = holdAgainstMemory(known);
    const bool goesOn = mayContinue(known, keys.feed.instance, keys.feed.id(), intake.log(), place.generation) &&
                        now.lost == 0 && feedsInPieces(intake.log(), keys.owner.person).empty();
    // No number of a private part is used twice: one that was put back stays older than all that follow.
    if (known) place.generation = std::max(place.generation, known->pocketGeneration);
    if (!goesOn) return beginFreshFeed(today);
    // One of a save ago fits, as after a crash; it does not stay, or it would fit the file of that save, too.
    if (note || known != std::optional(markerNow())) tryMarker();
    return {};
}

/// The feed so far, and every other own one in which something lies loose.
std::vector<DraftStep> Vault::Open::endingsOfOwnFeeds() const {
    std::vector<FeedId> ended = feedsInPieces(intake.log(), keys.owner.person);
    if (std::ranges::find(ended, keys.feed.id()) == ended.end()) ended.push_back(keys.feed.id());
    std::vector<DraftStep> steps;
    for (const FeedId& feed : ended)
        steps.push_back(stepOf(revocationDraft(intake.log(), feed)));
    return steps;
}

Result<void> Vault::Open::beginFreshFeed(Day today) {
    OwnFeed fresh = OwnFeed::make();
    auto statements = keys.begin(fresh, intake.log(), today, endingsOfOwnFeeds());
    if (!statements) return statements.error();
    BOTHY_TRY(append(std::move(*statements), std::nullopt, {}, [&](Transaction& transaction) {
        return slot_table::replace(database, transaction, keys.feedSlot(fresh));
    }));
    keys.feed = std::move(fresh);
    freshFeed = true;
    writeMarker();
    return {};
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
}

/// What is remembered once these own statements are signed.
OwnMemory Vault::Open::memoryWith(std::span<const SealedStatement> statements) const {
    OwnMemory memory = *pocket.memory;
    memory.noteExtents(intake.log());
    for (const SealedStatement& statement : statements)
        memory.add(statement);
    return memory;
}

Result<void> Vault::Open::append(std::vector<SealedStatement> statements, const std::optional<Bytes>& content,
                                 const CommitRules& rules, const Body& first) {
    Pocket next = nextPocket();
    if (content) {
        next.content = *content;
        next.unsaid = {}; // who brings a content has said what was found
    }
    next.memory = memoryWith(statements);
    statements.insert(statements.begin(), owed.begin(), owed.end());
    const std::uint64_t last = place.generation + (rules.forgetOldPocket ? 2 : 1);

    std::vector<StoredRow> stored;
    PocketPlace written;
    const auto body = [&](Transaction& transaction) -> Result<void> {
        if (rules.onlyWithoutNews) BOTHY_TRY(checkNoNews());
        if (first) BOTHY_TRY(first(transaction));
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
    isStuck = !done && !owed.empty();
    if (!done) return done;

    intake.takeOwn(std::move(statements), stored);
    owed.clear();
    unwritten.reset();
    wasSaved(std::move(next), written);
    return {};
}

void Vault::Open::owe(std::vector<SealedStatement> statements) {
    for (SealedStatement& statement : statements) {
        pocket.memory->add(statement);
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

/// Without a statement of the feed it names none, which is doubt at the next unlock.
InstanceMarker Vault::Open::markerNow() const {
    const VerifiedStatement* head = intake.log().headOf(keys.feed.id());
    return InstanceMarker{.instance = keys.feed.instance,
                          .feed = keys.feed.id(),
                          .seq = head ? head->header().seq : 0,
                          .head = head ? head->id() : StatementId(),
                          .pocketGeneration = place.generation,
                          .stamp = pocket.stamp,
                          .memory = *pocket.memory,
                          .unwritten = unwritten};
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
    for (const KeySlot& slot : keys.slots())
        BOTHY_TRY(slot_table::insert(transaction, slot));
    first.memory.emplace().noteExtents(log);
    for (const SealedStatement& statement : statements)
        first.memory->add(statement);
    BOTHY_TRY(PocketStore(keys.owner, keys.root).insertFirst(database, transaction, first));
    const StatementStore rows(keys.owner.couple, keys.epoch, keys.couple);
    return storeStatements(database, transaction, rows, statements, readUpTo);
}

} // namespace bothy
