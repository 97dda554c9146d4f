#include "core/vault/open_vault.h"

#include "core/base/log.h"
#include "core/statements/feed_ending.h"
#include "core/vault/migrations.h"

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
                                          .generation = 0,
                                          .findings = {},
                                          .owed = {},
                                          .fellBack = false,
                                          .isSettled = false,
                                          .isStuck = false,
                                          .nextTry = {},
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
    TableFindings now;
    now.isOlder = fellBack || !isMine || known->pocketGeneration > generation || log.isEnded(keys.feed.id());
    if (!pocket.memory) { // of an earlier version, or put back so that it has none
        now.isOlder = now.isOlder || !isAllBefore(*known, log, me);
        pocket.memory = OwnMemory::of(log, me);
    }
    OwnMemory& memory = *pocket.memory;
    now.putBack = takeBackMissing();
    if (known && known->pocketGeneration >= generation) {
        memory.include(known->memory);
        const std::uint64_t more = takeBackMissing(); // at the same generation: what could not be written last time
        if (known->pocketGeneration > generation) now.putBack += more;
    }
    now.lost = memory.missing(log, me);
    now.lostOfOther = memory.missingOfOthers(log, me);
    if (memory.isBehind(log, me)) {
        now.isOlder = true;
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
    // Own ones that this window did not sign: somebody held them back.
    if (pocket.memory && std::ranges::any_of(intake.log().all().subspan(before), isMine) && isSettled)
        pocket.memory->include(OwnMemory::of(intake.log(), keys.owner.person));
    return something;
}

Result<void> Vault::Open::settleIncarnation(Day today) {
    const auto known = marker.read();
    const TableFindings now = holdAgainstMemory(known);
    const bool goesOn = mayContinue(known, keys.feed.instance, keys.feed.id(), intake.log(), generation) &&
                        now.lost == 0 && feedsInPieces(intake.log(), keys.owner.person).empty();
    return goesOn ? Result<void>() : beginFreshFeed(today);
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
    log::info("a fresh feed was begun");
    writeMarker();
    return {};
}

Result<void> Vault::Open::append(std::vector<SealedStatement> statements, const std::optional<Bytes>& content,
                                 const CommitRules& rules, const Body& first) {
    Pocket next{{},
                pocket.partner,
                content.value_or(pocket.content),
                pocket.memory,
                content ? TableFindings() : pocket.unsaid}; // who brings a content has said what was found
    next.memory->noteExtents(intake.log());
    for (const SealedStatement& statement : statements)
        next.memory->add(statement);
    statements.insert(statements.begin(), owed.begin(), owed.end());
    const std::uint64_t last = generation + (rules.forgetOldPocket ? 2 : 1);

    std::vector<StoredRow> stored;
    const auto body = [&](Transaction& transaction) -> Result<void> {
        if (rules.onlyWithoutNews) BOTHY_TRY(checkNoNews());
        if (first) BOTHY_TRY(first(transaction));
        auto added = storeStatements(database, transaction, this->rows, statements, intake.readUpTo());
        if (!added) return added.error();
        stored = std::move(*added);
        next.checked = intake.checkedWith(statements, stored);
        return storePocket(transaction, next, last, rules.forgetOldPocket);
    };
    const auto written = write(body, [&] { return holdsGeneration(last); });
    isStuck = !written && !owed.empty();
    if (!written) return written;

    intake.takeOwn(std::move(statements), stored);
    owed.clear();
    pocket = std::move(next);
    generation = last;
    return {};
}

void Vault::Open::owe(std::vector<SealedStatement> statements) {
    for (SealedStatement& statement : statements) {
        pocket.memory->add(statement);
        intake.takeBack(statement);
        owed.push_back(std::move(statement));
    }
    writeMarker();
}

Result<void> Vault::Open::noteFindings() {
    BOTHY_TRY(append({}, std::nullopt));
    writeMarker();
    return {};
}

Result<void> Vault::Open::write(const Body& body, const Landed& landed) {
    if (suspended) return *suspended;
    Result<void> committed;
    {
        auto transaction = Transaction::begin(database);
        if (!transaction) return transaction.error();
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

Result<void> Vault::Open::storePocket(Transaction& transaction, const Pocket& next, std::uint64_t last,
                                      bool forgetOld) {
    if (forgetOld) BOTHY_TRY(pockets.replaceOlder(database, transaction, last - 1, next));
    return pockets.replaceOlder(database, transaction, last, next);
}

Result<bool> Vault::Open::holdsGeneration(std::uint64_t wanted) {
    const auto found = pockets.load(database);
    if (!found) return found.error();
    return found->generation == wanted;
}

/// What was confirmed is in the vault by now, so a marker that cannot be written is no failure of the
/// action. It leaves doubt, and the next start begins a fresh feed.
void Vault::Open::writeMarker() const {
    const VerifiedStatement* head = intake.log().headOf(keys.feed.id());
    if (!head) return marker.remove();
    const auto written =
        marker.write({keys.feed.instance, keys.feed.id(), head->header().seq, head->id(), generation, *pocket.memory});
    if (written) return;
    log::warn("instance marker", written.error());
    marker.remove();
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
                                              std::span<const SealedStatement> statements,
                                              const std::optional<PersonId>& partner, const StatementLog& log,
                                              qint64 readUpTo) {
    for (const KeySlot& slot : keys.slots())
        BOTHY_TRY(slot_table::insert(transaction, slot));
    OwnMemory memory;
    memory.noteExtents(log);
    for (const SealedStatement& statement : statements)
        memory.add(statement);
    BOTHY_TRY(PocketStore(keys.owner, keys.root).insertFirst(transaction, {{}, partner, {}, std::move(memory)}));
    const StatementStore rows(keys.owner.couple, keys.epoch, keys.couple);
    return storeStatements(database, transaction, rows, statements, readUpTo);
}

} // namespace bothy
